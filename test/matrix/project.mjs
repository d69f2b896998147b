// The packed package, and projects outside of this one that have it installed.
import { cp, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { runNpm } from "./process.mjs";

/** The project that is packed. */
export const project = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Where the rows find the package as a consumer has it.
 * @typedef {object} Installed
 * @property {string} directory Where more projects can be made.
 * @property {string} tarball The packed package.
 * @property {readonly string[]} files The files in it, by their path inside the package.
 * @property {string} alone A project with nothing but the package.
 * @property {string} equipped A project that has msw, undici and Node's types as well.
 */

/** An environment that is not there: nothing is known of the package in it. */
export class Missing extends Error {
  name = "Missing";
}

/**
 * Packs what `npm run build` made, and installs it into two projects in the directory.
 * @param {string} directory
 * @returns {Promise<Installed>}
 */
export async function install(directory) {
  const built = await readdir(join(project, "dist")).catch(() => []);
  if (!built.includes("index.js")) throw new Error("There is nothing to pack: run `npm run build` first.");
  const { stdout } = succeeded(await runNpm(["pack", "--json", "--ignore-scripts", "--pack-destination", directory], project));
  const [packed] = Object.values(JSON.parse(stdout));
  if (packed === undefined) throw new Error(`npm pack packed nothing: ${stdout}`);
  const tarball = join(directory, packed.filename);

  const alone = join(directory, "alone");
  await mkdir(alone);
  await writeFile(join(alone, "package.json"), JSON.stringify({ private: true, type: "module" }));
  // Offline: a package without dependencies has nothing to fetch.
  succeeded(await runNpm(["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", tarball], alone));
  await writePrograms(alone);
  await cp(join(project, "test/package/consumer"), alone, { recursive: true });
  // Written once and compiled twice: the ending says which module system a program is of.
  for (const name of ["program", "sandbox", "handlers", "scenario", "bytes", "declarations", "annotated", "transport"])
    await cp(join(alone, `${name}.ts`), join(alone, `${name}.cts`));

  const equipped = join(directory, "equipped");
  await cp(alone, equipped, { recursive: true });
  for (const name of ["msw", "undici", "@types/node", "undici-types"]) await link(name, equipped);
  return { directory, tarball, files: packed.files.map(({ path }) => path), alone, equipped };
}

/** Lends a consumer one of our own development dependencies, which saves it the network. */
async function link(name, consumer) {
  const place = join(consumer, "node_modules", name);
  await mkdir(dirname(place), { recursive: true });
  await symlink(join(project, "node_modules", name), place, "junction");
}

/**
 * A project with the programs and with packages that npm fetches.
 * @param {Installed} installed
 * @param {string} name
 * @param {readonly string[]} packages
 * @param {object} [manifest]
 * @throws {Missing} when npm cannot fetch them.
 */
export async function projectWith({ directory, tarball }, name, packages, manifest = {}) {
  const place = join(directory, name);
  await mkdir(place);
  await writeFile(join(place, "package.json"), JSON.stringify({ name: `consumer-${name}`, private: true, ...manifest }));
  const { code, stderr } = await runNpm(["install", "--no-audit", "--no-fund", "--prefer-offline", tarball, ...packages], place);
  if (code !== 0) throw new Missing(`npm cannot install ${packages.join(", ")}: ${stderr.trim().split("\n").slice(0, 3).join(" ")}`);
  await writePrograms(place);
  return place;
}

/** The programs as they are, and the scenario as an ES module and as CommonJS. */
export async function writePrograms(place) {
  await cp(join(project, "test/matrix/programs"), place, { recursive: true });
  const scenario = await readFile(join(place, "scenario.ts"), "utf8");
  for (const [format, extension] of /** @type {const} */ ([
    ["esm", "mjs"],
    ["cjs", "cjs"],
  ])) {
    const { code } = await transform(scenario, { loader: "ts", format, target: "es2022" });
    await writeFile(join(place, `scenario.${extension}`), code);
  }
}

/**
 * What a program printed, when it succeeded.
 * @param {import("./process.mjs").Finished} finished
 */
export function succeeded(finished) {
  if (finished.code !== 0) throw new Error(`It ended with ${finished.code}:\n${finished.stdout}${finished.stderr}`);
  return finished;
}

/** What the scenario says when all of it went as it must. */
const steps = ["sent", "walked", "refused", "broken", "late", "kept", "built", "bytes"];

/**
 * Holds what a program printed against the scenario: every step, in its order.
 * @param {import("./process.mjs").Finished} finished
 */
export function played(finished) {
  const { stdout, stderr } = succeeded(finished);
  if (!stdout.split("\n").some((line) => line.trim() === JSON.stringify(steps))) throw new Error(`The scenario was not played:\n${stdout}${stderr}`);
}
