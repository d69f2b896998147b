import { cp, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { runNode } from "./run.js";

const { equipped } = inject("installed");
const { resolve } = createRequire(import.meta.url);

// No DOM: a server has none. The libraries are checked too, so that a declaration of ours that is broken shows.
const strictest = { strict: true, skipLibCheck: false, noEmit: true, target: "es2022", lib: ["es2022"], types: ["node"] };
const nodenext = { ...strictest, module: "nodenext" };
const bundler = { ...strictest, module: "esnext", moduleResolution: "bundler" };

// Once, because the compilers run side by side.
beforeAll(async () => {
  for (const program of ["program", "sandbox", "handlers"]) await cp(join(equipped, `${program}.ts`), join(equipped, `${program}.cts`));
});

test.concurrent.each([
  ["typescript-oldest", "nodenext", nodenext, ["program.ts", "program.cts", "sandbox.ts", "sandbox.cts"]],
  ["typescript-oldest", "bundler", bundler, ["program.ts", "sandbox.ts"]],
  ["typescript-newest", "nodenext", nodenext, ["program.ts", "program.cts", "sandbox.ts", "sandbox.cts"]],
  ["typescript-newest", "bundler", bundler, ["program.ts", "sandbox.ts"]],
  ["typescript", "exactOptionalPropertyTypes", { ...nodenext, exactOptionalPropertyTypes: true }, ["program.ts", "program.cts", "sandbox.ts", "sandbox.cts"]],
] as const)("a consumer compiles with %s: %s", async (compiler, setting, compilerOptions, files) => {
  expect(await compile(compiler, setting, compilerOptions, files)).toBe("");
});

// The declarations of msw need the DOM's, and are not ours to check: what counts is that nothing is said of ours and of the program.
test.concurrent.each(["typescript-oldest", "typescript", "typescript-newest"])("a consumer of ./testing/msw compiles with %s", async (compiler) => {
  const complaints = await compile(compiler, "msw", nodenext, ["handlers.ts", "handlers.cts"]);
  expect(complaints.split("\n").filter((line) => /^(?:handlers\.|.*conversation-crm-sdk\/dist)/.test(line))).toEqual([]);
  expect(await compile(compiler, "msw-trusting", { ...nodenext, skipLibCheck: true }, ["handlers.ts", "handlers.cts"])).toBe("");
});

/** What a compiler complains of; nothing when it is content. */
async function compile(compiler: string, name: string, compilerOptions: object, files: readonly string[]): Promise<string> {
  const settings = join(equipped, `tsconfig.${compiler}.${name}.json`);
  await writeFile(settings, JSON.stringify({ compilerOptions, files }));
  const compilerFile = join(dirname(resolve(`${compiler}/package.json`)), "bin/tsc");
  const { code, stdout, stderr } = await runNode([compilerFile, "--project", settings, "--pretty", "false"], equipped);
  return code === 0 ? "" : `${stdout}${stderr}` || `${compiler} ended with ${code}`;
}
