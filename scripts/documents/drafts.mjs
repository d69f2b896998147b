// @ts-check
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/**
 * @typedef {object} Drafted An operation as the code has it.
 * @property {string} name For example `siro.recordings.link`.
 * @property {string} service The API.
 * @property {string} method
 * @property {string} path
 * @property {{ expects?: string[], answers?: string[], reserved?: string[], safety?: string }} facts
 * @property {readonly { path: readonly string[], message: string }[]} checks Its rules across fields.
 * @property {boolean} isListing Whether it has `all` and `pages`.
 * @property {boolean} [isExample] Whether the sandbox only answers an example of it.
 */

/**
 * The vendors of the package: the folders that have operations.
 * @param {string} root
 */
export function vendorsOf(root) {
  const source = join(root, "src");
  if (!existsSync(source)) return [];
  return readdirSync(source).filter((folder) => existsSync(join(source, folder, "operations.ts")));
}

/**
 * Every operation of a vendor, read from its code.
 * @param {string} root
 * @param {string} vendor
 * @returns {Promise<Drafted[]>}
 */
export async function draftsOf(root, vendor) {
  const { operations } = await imported(join(root, "src", vendor, "operations.ts"));
  return walk(operations, vendor);
}

/**
 * The names of the operations that the sandbox carries out. The others answer an example.
 * @param {string} root
 * @returns {Promise<Set<string>>}
 */
export async function behavioursOf(root) {
  const { vendors } = await imported(join(root, "src/testing/vendors.ts"));
  return new Set(
    vendors.flatMap((/** @type {{ start(seed: undefined): { behaviours: object } }} */ vendor) => Object.keys(vendor.start(undefined).behaviours)),
  );
}

/**
 * What a TypeScript file exports.
 * @param {string} file
 * @returns {Promise<Record<string, any>>}
 */
async function imported(file) {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: "esm", platform: "node", write: false, logLevel: "silent" });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString("base64")}`);
}

/**
 * @param {object} operations
 * @param {string} path
 * @returns {Drafted[]}
 */
function walk(operations, path) {
  return Object.entries(operations).flatMap(([key, operation]) => {
    const name = `${path}.${key}`;
    if (typeof operation !== "function") return walk(operation, name);
    // An operation is a pure, total function: without parameters it drafts a call that has none.
    const draft = operation();
    return [
      {
        name,
        service: draft.service,
        method: draft.method,
        path: draft.path,
        facts: draft.facts,
        checks: draft.rules?.checks ?? [],
        isListing: Object.getOwnPropertySymbols(operation).some(({ description }) => description === "paging"),
      },
    ];
  });
}
