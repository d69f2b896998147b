import { expect, test } from "vitest";
import { play } from "./scenario.mjs";

test("the scenario is played", { timeout: 60_000 }, async () => {
  expect((await play()).length).toBe(8);
});
