import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { atMost, difference, interleave, line, paired } from "./measure.mjs";
import { inEmptyProject, project } from "./place.mjs";

const rounds = 41;

/** Milliseconds that an import and a construction add to the start of a process that imports an empty module. */
export async function measure() {
  const built = (file) => JSON.stringify(pathToFileURL(join(project, "dist", file)).href);
  const programs = {
    "an empty module": 'import "./empty.mjs";',
    siro: `import { createSiro } from ${built("siro.js")}; createSiro({ accessToken: "token" });`,
    attention: `import { createAttention } from ${built("attention.js")}; createAttention({ apiKey: "key" });`,
    leadconnector: `import { createLeadConnector } from ${built("leadconnector.js")}; createLeadConnector({ accessToken: "token" });`,
    "siro by require": `import { createRequire } from "node:module"; createRequire(${built("siro.cjs")})("./siro.cjs").createSiro({ accessToken: "token" });`,
    "all three vendors": `import * as sdk from ${built("index.js")};
      sdk.createSiro({ accessToken: "token" }); sdk.createAttention({ apiKey: "key" }); sdk.createLeadConnector({ accessToken: "token" });`,
  };
  return inEmptyProject({}, async (directory) => {
    writeFileSync(join(directory, "empty.mjs"), "export {};");
    const files = Object.entries(programs).map(([name, program], index) => {
      const file = join(directory, `start-${index}.mjs`);
      // performance.now() counts from the start of the process, so what is loaded before our first line counts too.
      writeFileSync(file, `${program}\nconsole.log(performance.now());`);
      return [name, file];
    });
    const figures = await interleave(Object.fromEntries(files), rounds, (file) => Number(spawnSync(process.execPath, [file], { encoding: "utf8" }).stdout));
    const added = (name, limit) => line(`${name}, imported and constructed`, paired(figures[name], figures["an empty module"], difference), "ms", limit);
    return {
      title: `Start-up over an empty module, ${rounds} fresh processes each`,
      lines: [added("siro", atMost(6)), added("attention", atMost(6)), added("leadconnector", atMost(6)), added("siro by require"), added("all three vendors")],
    };
  });
}
