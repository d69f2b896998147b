import { expect, inject, test } from "vitest";
import { compile } from "../matrix/typescript.mjs";

const { equipped } = inject("installed");

// What compiles without msw is compiled by the rows of test/matrix/typescript.mjs.
const nodenext = { strict: true, skipLibCheck: false, noEmit: true, target: "es2022", lib: ["es2022"], types: ["node"], module: "nodenext" };
const files = ["handlers.ts", "handlers.cts"];

// The declarations of msw need the DOM's, and are not ours to check: what counts is that nothing is said of ours and of the program.
test.concurrent.each(["typescript-oldest", "typescript", "typescript-newest"])("a consumer of ./testing/msw compiles with %s", async (own) => {
  const complaints = await compile({ own }, `${own}-msw`, nodenext, files, equipped);
  expect(complaints.split("\n").filter((line) => /^(?:handlers\.|.*conversation-crm-sdk\/dist)/.test(line))).toEqual([]);
  expect(await compile({ own }, `${own}-msw-trusting`, { ...nodenext, skipLibCheck: true }, files, equipped)).toBe("");
});
