import { expect, inject, test } from "vitest";
import { ownRows, rows } from "../matrix/rows.mjs";

const installed = inject("installed");

test.concurrent.each(ownRows.map((row) => [row.name, row] as const))("%s", async (_, { run }) => {
  await run(installed);
});

test("the rows have names of their own, and many of them need nothing but this repository", () => {
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  expect(ownRows.length).toBeGreaterThanOrEqual(40);
});
