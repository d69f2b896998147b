import { join } from "node:path";
import { build } from "esbuild";
import { runFetched, runNode } from "./process.mjs";
import { played, projectWith, succeeded } from "./project.mjs";

const esbuildRows = [
  { platform: "node", format: "esm", extension: "mjs", minify: false },
  { platform: "node", format: "cjs", extension: "cjs", minify: true },
  { platform: "browser", format: "esm", extension: "mjs", minify: true },
  { platform: "browser", format: "iife", extension: "cjs", minify: false },
];

/** @type {readonly import("./rows.mjs").Row[]} */
export const rows = [
  ...esbuildRows.map(({ platform, format, extension, minify }) => ({
    name: `esbuild for ${platform}, ${format}${minify ? ", minified" : ""}`,
    fetches: [],
    run: async ({ alone }) => {
      const bundle = `bundle-${platform}.${format}.${extension}`;
      await build({
        entryPoints: [join(alone, "main.ts")],
        outfile: join(alone, bundle),
        bundle: true,
        platform,
        format,
        minify,
        target: "es2022",
        // Only the sandbox's `listen` needs it.
        external: ["node:http"],
        logLevel: "silent",
      });
      played(await runNode([bundle], alone));
    },
  })),
  ...["rollup", "vite", "webpack"].map((bundler) => ({
    name: bundler,
    fetches: [],
    isForeign: true,
    run: async (installed) => {
      const packages = { rollup: ["rollup@4", "@rollup/plugin-node-resolve@16"], vite: ["vite@8"], webpack: ["webpack@5", "webpack-cli@6"] }[bundler];
      const place = await projectWith(installed, bundler, packages, { type: "module" });
      const parameters = {
        rollup: ["rollup", "--plugin", "node-resolve", "--format", "es", "--file", "built/main.mjs", "main.mjs"],
        vite: ["vite", "build", "--config", "vite.config.mjs"],
        webpack: ["webpack", "--config", "webpack.config.mjs"],
      }[bundler];
      succeeded(await runFetched(packages[0], parameters, place));
      played(await runNode(["built/main.mjs"], place));
    },
  })),
];
