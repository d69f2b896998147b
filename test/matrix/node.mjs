import { runFetched, runNode } from "./process.mjs";
import { played } from "./project.mjs";

const programs = [
  ["an ES module", "main.mjs"],
  ["CommonJS", "main.cjs"],
  ["a worker, an ES module", "worker.mjs"],
  ["a worker, CommonJS", "worker.cjs"],
  ["a vm context", "realm.cjs"],
];

/** @type {readonly import("./rows.mjs").Row[]} */
export const rows = [
  ...programs.map(([name, program]) => ({
    name: `This Node, ${name}`,
    fetches: [],
    run: async ({ alone }) => played(await runNode([program], alone)),
  })),
  ...["20", "22", "24", "26"].flatMap((version) =>
    programs.map(([name, program]) => ({
      name: `Node ${version}, ${name}`,
      fetches: [`node@${version}`],
      run: async ({ alone }) => played(await runFetched(`node@${version}`, ["node", program], alone)),
    })),
  ),
];
