import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "generate-"));

beforeAll(() => {
  for (const name of ["specs", "scripts", "biome.jsonc", "package.json"]) cpSync(join(root, name), join(copy, name), { recursive: true });
  cpSync(join(root, "src/generated"), join(copy, "src/generated"), { recursive: true });

  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(...words: string[]) {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/generate.mjs", ...words], { cwd: copy, encoding: "utf8" });
  return { status, stderr };
}

it("finds the committed files current, names what is stale or left over, and mends it", () => {
  expect(run("--check")).toEqual({ status: 0, stderr: "" });

  appendFileSync(join(copy, "src/generated/attention/rules.ts"), "\n");
  writeFileSync(join(copy, "src/generated/attention/old.ts"), "");
  rmSync(join(copy, "src/generated/leadconnector/types.ts"));
  const { status, stderr } = run("--check");
  expect(status).toBe(1);
  expect(stderr.split("\n").slice(0, -2).sort()).toEqual([
    "src/generated/attention/old.ts is made from no specification.",
    "src/generated/attention/rules.ts is not what specs/ says.",
    "src/generated/leadconnector/types.ts is not what specs/ says.",
  ]);

  expect(run()).toEqual({ status: 0, stderr: "" });
  expect(run("--check").status).toBe(0);

  writeFileSync(join(copy, "specs/redocly.yaml"), "apis:\n  attention:\n    root: attention.yaml\n");
  expect(run("--check").stderr).toContain("specs/redocly.yaml#/apis/attention must name its service and its output folder in x-generated");
});
