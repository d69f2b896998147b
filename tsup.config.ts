import { writeFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";

const vendors = {
  attention: "src/attention/index.ts",
  siro: "src/siro/index.ts",
  leadconnector: "src/leadconnector/index.ts",
};
const tokens = { "leadconnector-tokens": "src/leadconnector/tokens.ts", "siro-tokens": "src/siro/tokens.ts" };
const file = { file: "src/file/index.ts" };
const webhooks = { "leadconnector-webhooks": "src/leadconnector/webhooks.ts", "siro-webhooks": "src/siro/webhooks.ts" };
const stores = { redis: "src/redis/index.ts" };
const root = { index: "src/index.ts" };
const testing = { testing: "src/testing/index.ts" };
const undici = { undici: "src/undici/index.ts" };
const msw = { "testing-msw": "src/testing/msw/index.ts" };
const external = ["msw", "undici"];

const programs: Options = {
  format: ["esm", "cjs"],
  // zod and openapi-fetch are compiled in: read from its many files, zod costs 48 ms at every start; so it costs 2.
  noExternal: ["zod", "openapi-fetch"],
  external,
  target: "node20",
  removeNodeProtocol: false,
};

// A vendor is two files, its own and what all of them share: a file more costs 0.5 ms at every start. So what only the sandbox
// or the package's root would split off is built apart from them.
const vendorPrograms: Options = { ...programs, entry: vendors, splitting: true };

// The sandbox takes copies of the operations and of their rules, of which it needs no more than where they go. Half of it is
// examples of answers. It is minified, as are the entries that hold parts of core once more: all of the package has 3 MB.
const testingPrograms: Options = {
  ...programs,
  entry: { ...testing, ...msw },
  splitting: false,
  minify: true,
};

// A receiver of webhooks needs no client: these two have what they need and nothing else.
const webhookPrograms: Options = { ...programs, entry: webhooks, splitting: false, minify: true };

// A store is for a client that somebody else imports. It has the errors and the memory of a process in it once more.
const storePrograms: Options = { ...programs, entry: stores, splitting: false, minify: true };

// The one entry that needs undici.
const undiciPrograms: Options = { ...programs, entry: undici, splitting: false, minify: true };

// It is apart because it needs Node: nothing else of this package imports a module of Node.
const filePrograms: Options = { ...programs, entry: file, splitting: false, minify: true };

// A source of tokens asks for them as a client does, and takes the client from the vendor's file. Built together with it, the two
// would share files that every client had to read at its start.
const tokenPrograms: Options = {
  ...programs,
  entry: tokens,
  splitting: true,
  esbuildPlugins: [
    {
      name: "clients-are-files",
      setup({ onResolve, initialOptions }) {
        const extension = initialOptions.format === "cjs" ? "cjs" : "js";
        onResolve({ filter: /^\.\.?\/(?:index|(?:\.\.\/)?core\/index)\.js$/ }, ({ importer }) => {
          const vendor = /src\/(siro|leadconnector)\/tokens/.exec(importer)?.[1];
          return vendor === undefined ? undefined : { path: `./${vendor}.${extension}`, external: true };
        });
      },
    },
  ],
};

// The root gives what the vendors' files give, and holds nothing itself: an error that one entry throws is an instance of the other's class.
const rootPrograms: Options = {
  ...programs,
  entry: root,
  esbuildPlugins: [
    {
      name: "vendors-are-files",
      setup({ onResolve, initialOptions }) {
        const extension = initialOptions.format === "cjs" ? "cjs" : "js";
        onResolve({ filter: /^\.\/(attention|siro|leadconnector)\/index\.js$/ }, ({ path }) => ({
          path: `./${path.split("/")[1]}.${extension}`,
          external: true,
        }));
        // Every vendor's file gives all of core.
        onResolve({ filter: /^\.\// }, ({ importer }) => (/\bcore\/index\.ts$/.test(importer) ? { path: `./siro.${extension}`, external: true } : undefined));
      },
    },
  ],
};

// Every type is written once, in the declarations of the CommonJS build; those of the ES modules re-export them. The other way
// round would not do: before Node 22 CommonJS cannot import an ES module, and TypeScript refuses it.
const typed = { ...root, ...vendors, ...tokens, ...file, ...webhooks, ...stores, ...undici, ...testing };
const declarations: Options = { entry: typed, format: "cjs", dts: { only: true }, external };

async function reexportTypes(): Promise<void> {
  for (const name of Object.keys(typed)) await writeFile(`dist/${name}.d.ts`, `export * from "./${name}.cjs";\n`);
}

// Twice, because msw's own types are: those of its ES modules are not assignable to those of its CommonJS build.
const declarationsWithMsw: Options = { entry: msw, format: ["esm", "cjs"], dts: { only: true }, external };

export default defineConfig([
  { ...vendorPrograms, clean: true, onSuccess: reexportTypes },
  webhookPrograms,
  storePrograms,
  undiciPrograms,
  tokenPrograms,
  filePrograms,
  testingPrograms,
  rootPrograms,
  declarations,
  declarationsWithMsw,
]);
