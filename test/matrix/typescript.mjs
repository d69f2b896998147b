import { rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runFetched, runNode } from "./process.mjs";

const { resolve } = createRequire(import.meta.url);

const compilers = [
  { version: "5.0", own: "typescript-oldest" },
  { version: "5.4", fetched: "typescript@5.4" },
  { version: "5.9", own: "typescript" },
  { version: "7", own: "typescript-newest" },
];

const strictest = { strict: true, target: "es2022", outDir: "emitted" };

const resolutions = [
  { resolution: "nodenext", settings: { module: "nodenext" }, extensions: ["ts", "cts"] },
  { resolution: "bundler", settings: { module: "esnext", moduleResolution: "bundler" }, extensions: ["ts"] },
  { resolution: "node10", settings: { module: "commonjs", moduleResolution: "node10" }, extensions: ["ts"], until: 5.9 },
];

// The libraries are checked too wherever they can be, so that a declaration of ours that is broken shows.
const flags = [
  {
    flag: "Node's types, no DOM",
    settings: { lib: ["es2022"], types: ["node"], skipLibCheck: false, noEmit: true },
    files: ["program", "sandbox", "scenario"],
  },
  {
    flag: "DOM types, exactOptionalPropertyTypes",
    settings: { lib: ["es2022", "dom", "dom.iterable"], types: [], skipLibCheck: false, noEmit: true, exactOptionalPropertyTypes: true },
    files: ["program", "sandbox", "scenario", "bytes"],
  },
  {
    // What the README asks of a consumer that has neither.
    flag: "neither DOM nor Node's types, skipLibCheck",
    settings: { lib: ["es2022"], types: [], skipLibCheck: true, noEmit: true },
    files: ["scenario"],
  },
  {
    flag: "emitting declarations",
    settings: { lib: ["es2022"], types: ["node"], skipLibCheck: true, declaration: true, emitDeclarationOnly: true },
    files: ["declarations"],
    // Before 5.4 the compiler finds no name for a type that an exported file re-exports from one that is not exported.
    filesBefore54: ["annotated"],
  },
];

/** @type {readonly import("./rows.mjs").Row[]} */
export const rows = compilers.flatMap((compiler) =>
  resolutions
    .filter(({ until = 9 }) => Number(compiler.version) <= until)
    .flatMap(({ resolution, settings, extensions }) =>
      flags.map(({ flag, settings: flagged, files, filesBefore54 = files }) => ({
        name: `TypeScript ${compiler.version}, ${resolution}, ${flag}`,
        fetches: compiler.fetched === undefined ? [] : [compiler.fetched],
        run: async ({ equipped }) => {
          const emitted = `emitted-${compiler.version}-${resolution}-${flags.findIndex((one) => one.flag === flag)}`;
          const complaints = await compile(
            compiler,
            emitted,
            { ...strictest, ...settings, ...flagged, outDir: emitted },
            (Number(compiler.version) < 5.4 && resolution !== "node10" ? filesBefore54 : files).flatMap((file) =>
              extensions.map((extension) => `${file}.${extension}`),
            ),
            equipped,
          );
          await rm(join(equipped, emitted), { recursive: true, force: true });
          if (complaints !== "") throw new Error(complaints);
        },
      })),
    ),
);

/**
 * What a compiler complains of; nothing when it is content.
 * @param {{ own?: string, fetched?: string }} compiler
 * @param {string} name
 * @param {object} compilerOptions
 * @param {readonly string[]} files
 * @param {string} directory
 */
export async function compile({ own, fetched = "" }, name, compilerOptions, files, directory) {
  const settings = join(directory, `tsconfig.${name}.json`);
  await writeFile(settings, JSON.stringify({ compilerOptions, files }));
  const parameters = ["--project", settings, "--pretty", "false"];
  const { code, stdout, stderr } =
    own === undefined
      ? await runFetched(fetched, ["tsc", ...parameters], directory)
      : await runNode([join(dirname(resolve(`${own}/package.json`)), "bin/tsc"), ...parameters], directory);
  return code === 0 ? "" : stdout || stderr || `It ended with ${code}.`;
}
