import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { project } from "../place.mjs";
import { resourceFile } from "./resource.mjs";
import { addOperations } from "./specification.mjs";

const vendors = {
  attention: { api: "attention", service: "attention", draft: "draftAttention" },
  siro: { api: "siro-gateway", service: "siro.gateway", draft: "draftGateway" },
  leadconnector: { api: "leadconnector", service: "leadconnector", draft: "draftLeadConnector" },
};

const copied = [
  "src",
  "specs",
  "scripts",
  "test",
  "examples",
  "package.json",
  "tsconfig.json",
  "tsup.config.ts",
  "vitest.config.ts",
  "biome.jsonc",
  ".gitignore",
];
const words = ["README.md", "CHANGELOG.md", "LICENSE", "THIRD_PARTY_LICENSES.md"];

/**
 * A copy of this project in a temporary folder, with so many operations more for each vendor, generated and built.
 * @param added By vendor.
 */
export function simulated(added) {
  const directory = mkdtempSync(join(tmpdir(), "conversation-crm-sdk-simulated-"));
  try {
    for (const name of [...copied, ...words]) cpSync(join(project, name), join(directory, name), { recursive: true });
    symlinkSync(join(project, "node_modules"), join(directory, "node_modules"), "junction");
    for (const [seed, [vendor, count]] of Object.entries(added).entries()) if (count > 0) addTo(directory, vendor, count, seed + 1);
    const run = (...parameters) => execFileSync(process.execPath, parameters, { cwd: directory, stdio: ["ignore", "ignore", "inherit"] });
    run(join(directory, "scripts/generate.mjs"));
    run(join(project, "node_modules/tsup/dist/cli-default.js"), "--silent");
    return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
  } catch (error) {
    rmSync(directory, { recursive: true, force: true });
    throw error;
  }
}

function addTo(directory, vendor, count, seed) {
  const { api, service, draft } = vendors[vendor];
  const specification = join(directory, `specs/${api}.yaml`);
  const document = parse(readFileSync(specification, "utf8"));
  const resources = addOperations(document, count, seed);
  writeFileSync(specification, stringify(document, { aliasDuplicateObjects: false }));
  for (const resource of resources) writeFileSync(join(directory, `src/${vendor}/${resource.name}.ts`), resourceFile(resource, { service, draft, api }));
  const file = join(directory, `src/${vendor}/operations.ts`);
  const names = resources.map(({ name }) => name);
  let text = readFileSync(file, "utf8");
  const insert = (mark, inserted) => {
    const found = mark.exec(text);
    if (found === null) throw new Error(`${file} is not as the simulation knows it.`);
    text = `${text.slice(0, found.index)}${found[0]}${inserted}${text.slice(found.index + found[0].length)}`;
  };
  insert(/^export type \w+ = \{\n/m, names.map((name) => `  readonly ${name}: typeof ${name};\n`).join(""));
  insert(/^export const operations: \w+ = \{ /m, names.map((name) => `${name}, `).join(""));
  writeFileSync(file, names.map((name) => `import { ${name} } from "./${name}.js";\n`).join("") + text);
}
