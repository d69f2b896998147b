import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, inject, test } from "vitest";
import { runNode } from "../matrix/process.mjs";
import { project } from "../matrix/project.mjs";

const { tarball } = inject("installed");

test("publint finds nothing", async () => {
  const { buffer } = new Uint8Array(await readFile(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

test("are-the-types-wrong finds nothing", async () => {
  const directory = dirname(createRequire(import.meta.url).resolve("@arethetypeswrong/cli/package.json"));
  // Under every resolution, node10's too: typesVersions tells it what "exports" tells the others.
  const { code, stdout, stderr } = await runNode([join(directory, "dist/index.js"), tarball, "--no-color", "--no-emoji"], project);
  expect(code, `${stdout}${stderr}`).toBe(0);
});
