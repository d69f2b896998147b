import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runFetched } from "./process.mjs";
import { played, succeeded, writePrograms } from "./project.mjs";

const pnpm = "pnpm@10";
const yarn = "@yarnpkg/cli-dist@4";

const programs = [
  ["an ES module", "main.mjs"],
  ["CommonJS", "main.cjs"],
];

/** @type {readonly import("./rows.mjs").Row[]} */
export const rows = programs.flatMap(([name, program]) => [
  {
    name: `pnpm, ${name}`,
    fetches: [pnpm],
    run: async (installed) => {
      const place = await projectBy(installed, `pnpm-${program}`);
      succeeded(await runFetched(pnpm, ["pnpm", "install", "--offline", "--store-dir", join(place, ".store")], place));
      played(await runFetched(pnpm, ["pnpm", "exec", "node", program], place));
    },
  },
  {
    name: `Yarn with Plug'n'Play, ${name}`,
    fetches: [yarn],
    run: async (installed) => {
      const place = await projectBy(installed, `yarn-${program}`);
      // A lock file of its own marks the project as one, whatever is above it.
      await writeFile(join(place, "yarn.lock"), "");
      await writeFile(join(place, ".yarnrc.yml"), "nodeLinker: pnp\nenableGlobalCache: false\nenableImmutableInstalls: false\n");
      succeeded(await runFetched(yarn, ["yarn", "install"], place));
      played(await runFetched(yarn, ["yarn", "node", program], place));
    },
  },
]);

async function projectBy({ directory, tarball }, name) {
  const place = join(directory, name);
  await mkdir(place);
  await writeFile(
    join(place, "package.json"),
    JSON.stringify({ name: "consumer", private: true, dependencies: { "conversation-crm-sdk": `file:${tarball}` } }),
  );
  await writePrograms(place);
  return place;
}
