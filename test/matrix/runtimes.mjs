import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runFetched } from "./process.mjs";
import { played } from "./project.mjs";

/** @type {readonly import("./rows.mjs").Row[]} */
export const rows = [
  ["Deno", "deno@2", ["deno", "run", "--quiet", "--allow-all", "--node-modules-dir=manual"]],
  ["Bun", "bun@1", ["bun", "run"]],
].flatMap(([runtime, fetched, command]) =>
  [
    ["an ES module", "main.mjs"],
    ["CommonJS", "main.cjs"],
    ["TypeScript", "main.runtime.ts"],
  ].map(([name, program]) => ({
    name: `${runtime}, ${name}`,
    fetches: [fetched],
    run: async ({ alone }) => {
      // Written here: only a runtime that compiles by itself lets an import end in .ts.
      await writeFile(join(alone, "main.runtime.ts"), 'import { play } from "./scenario.ts";\n\nconsole.log(JSON.stringify(await play()));\n');
      played(await runFetched(fetched, [...command, program], alone));
    },
  })),
);
