import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { atMost, difference, interleave, line, paired } from "./measure.mjs";
import { inEmptyProject, project } from "./place.mjs";

const rounds = 41;

/** Milliseconds that an import and a construction add to the start of a process that imports an empty module. */
export async function measure() {
  const programs = {
    siro: constructing(project, "siro"),
    attention: constructing(project, "attention"),
    leadconnector: constructing(project, "leadconnector"),
    "siro by require": `import { createRequire } from "node:module"; createRequire(${built(project, "siro.cjs")})("./siro.cjs").createSiro({ accessToken: "token" });`,
    "all three vendors": `import * as sdk from ${built(project, "index.js")};
      sdk.createSiro({ accessToken: "token" }); sdk.createAttention({ apiKey: "key" }); sdk.createLeadConnector({ accessToken: "token" });`,
  };
  const starts = await startUps(programs);
  const limits = { siro: atMost(4.5), attention: atMost(4.5), leadconnector: atMost(4.5) };
  return {
    title: `Start-up over an empty module, ${rounds} fresh processes each`,
    lines: Object.entries(starts).map(([name, start]) => line(`${name}, imported and constructed`, start, "ms", limits[name])),
  };
}

const factories = {
  siro: 'createSiro({ accessToken: "token" })',
  attention: 'createAttention({ apiKey: "key" })',
  leadconnector: 'createLeadConnector({ accessToken: "token" })',
};

/** A program that makes a client of one vendor, from the build in a directory. */
export function constructing(directory, vendor) {
  return `import * as sdk from ${built(directory, `${vendor}.js`)}; sdk.${factories[vendor]};`;
}

function built(directory, file) {
  return JSON.stringify(pathToFileURL(join(directory, "dist", file)).href);
}

/** By the programs' names, what each adds to the start of a process that imports an empty module. */
export function startUps(programs) {
  return inEmptyProject({}, async (directory) => {
    writeFileSync(join(directory, "empty.mjs"), "export {};");
    const files = Object.entries({ ...programs, empty: 'import "./empty.mjs";' }).map(([name, program], index) => {
      const file = join(directory, `start-${index}.mjs`);
      // performance.now() counts from the start of the process, so what is loaded before our first line counts too.
      writeFileSync(file, `${program}\nconsole.log(performance.now());`);
      return [name, file];
    });
    const figures = await interleave(Object.fromEntries(files), rounds, (file) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
      if (status !== 0) throw new Error(stderr);
      return Number(stdout);
    });
    return Object.fromEntries(Object.keys(programs).map((name) => [name, paired(figures[name], figures.empty, difference)]));
  });
}
