import { writeFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";

const entry = {
  index: "src/index.ts",
  attention: "src/attention/index.ts",
  siro: "src/siro/index.ts",
  leadconnector: "src/leadconnector/index.ts",
  testing: "src/testing/index.ts",
};

const programs: Options = {
  entry,
  format: ["esm", "cjs"],
  // Without it the CommonJS build holds every class once for each subpath.
  splitting: true,
  // zod and openapi-fetch are compiled in: read from its many files, zod costs 48 ms at every start; so it costs 2.
  noExternal: ["zod", "openapi-fetch"],
  external: ["msw"],
  target: "node20",
  removeNodeProtocol: false,
};

// Every type is written once, in the declarations of the CommonJS build; those of the ES modules give them on. The other way
// round would not do: before Node 22 CommonJS cannot import an ES module, and TypeScript refuses it.
const declarations: Options = { entry, format: "cjs", dts: { only: true }, external: ["msw"] };

async function giveTypesOn(): Promise<void> {
  for (const name of Object.keys(entry)) await writeFile(`dist/${name}.d.ts`, `export * from "./${name}.cjs";\n`);
}

export default defineConfig([{ ...programs, clean: true, onSuccess: giveTypesOn }, declarations]);
