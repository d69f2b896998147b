import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    attention: "src/attention/index.ts",
    siro: "src/siro/index.ts",
    leadconnector: "src/leadconnector/index.ts",
    testing: "src/testing/index.ts",
  },
  format: ["esm", "cjs"],
  // Without it the CommonJS build holds every class once for each subpath.
  splitting: true,
  // zod and openapi-fetch are compiled in: read from its many files, zod costs 48 ms at every start; so it costs 2.
  noExternal: ["zod", "openapi-fetch"],
  external: ["msw"],
  dts: true,
  clean: true,
  target: "node20",
  removeNodeProtocol: false,
});
