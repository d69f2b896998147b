import { describe, expect, inject, test } from "vitest";
import { compile } from "../matrix/typescript.mjs";

const { equipped } = inject("installed");

// What compiles without them is compiled by the rows of test/matrix/typescript.mjs.
const nodenext = { strict: true, skipLibCheck: false, noEmit: true, target: "es2022", lib: ["es2022"], types: ["node"], module: "nodenext" };
const filesOf = { msw: ["handlers.ts", "handlers.cts"], undici: ["transport.ts", "transport.cts"] };
const own = /^(?:handlers\.|transport\.|.*conversation-crm-sdk\/dist)/;

// The declarations of msw need the DOM's, and neither they nor undici's are ours to check: what counts is that nothing is said of
// ours and of the program.
describe.each(["msw", "undici"] as const)("a consumer of %s's entry", (peer) => {
  test.concurrent.each(["typescript-oldest", "typescript", "typescript-newest"])("compiles with %s", async (compiler) => {
    const complaints = await compile({ own: compiler }, `${compiler}-${peer}`, nodenext, filesOf[peer], equipped);
    expect(complaints.split("\n").filter((line) => own.test(line))).toEqual([]);
    expect(await compile({ own: compiler }, `${compiler}-${peer}-trusting`, { ...nodenext, skipLibCheck: true }, filesOf[peer], equipped)).toBe("");
  });
});
