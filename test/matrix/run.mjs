// `npm run matrix` plays one scenario with the packed package in every environment that npm can fetch.
// `npm run matrix -- deno typescript` takes the rows whose names have one of the words.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runFetched } from "./process.mjs";
import { install, Missing } from "./project.mjs";
import { rows } from "./rows.mjs";

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const chosen = rows.filter(({ name }) => words.length === 0 || words.some((word) => name.toLowerCase().includes(word)));
const directory = await mkdtemp(join(tmpdir(), "conversation-crm-sdk-matrix-"));
const counts = { passed: 0, failed: 0, missing: 0 };
const obtained = new Map();

try {
  const installed = await install(directory);
  for (const row of chosen) {
    const began = performance.now();
    const { verdict, reason } = await judge(row, installed);
    counts[verdict] += 1;
    console.log(`${verdict.padEnd(8)}${row.name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    if (reason !== undefined)
      console.log(
        reason
          .trim()
          .split("\n")
          .slice(0, 15)
          .map((line) => `        ${line.slice(0, 300)}`)
          .join("\n"),
      );
  }
} finally {
  await rm(directory, { recursive: true, force: true });
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.missing} missing`);
if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;

/** @param {import("./rows.mjs").Row} row */
async function judge(row, installed) {
  try {
    for (const specifier of row.fetches) await obtain(specifier);
    await row.run(installed);
    return { verdict: "passed" };
  } catch (error) {
    return { verdict: error instanceof Missing ? "missing" : "failed", reason: error.message };
  }
}

/** Fetches a command once; where npm cannot, or where what it fetched does not start, the environment is missing. */
async function obtain(specifier) {
  if (!obtained.has(specifier)) {
    const commands = { "@yarnpkg/cli-dist": "yarn", typescript: "tsc" };
    const name = specifier.slice(0, specifier.lastIndexOf("@"));
    obtained.set(specifier, await runFetched(specifier, [commands[name] ?? name, "--version"], directory, 120_000));
  }
  const { code, stdout, stderr } = obtained.get(specifier);
  if (code !== 0) throw new Missing(`${specifier} cannot be fetched or does not start: ${`${stdout}${stderr}`.trim().slice(-300)}`);
}
