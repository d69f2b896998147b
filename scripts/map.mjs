// @ts-check
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parse } from "yaml";

/** @typedef {{ name: string, specification: string, output: string }} Api An API: its name, its specification's file, the folder of what is made from it. */

/**
 * The APIs that `specs/redocly.yaml` names: each specification, and the folder of what is generated from it.
 * @param {string} root The folder of the package.
 * @returns {Api[]}
 */
export function readMap(root) {
  const file = join(root, "specs/redocly.yaml");
  const { apis } = parse(readFileSync(file, "utf8"));
  return Object.entries(apis).map(([name, api]) => {
    const output = api["x-generated"]?.output;
    if (typeof output !== "string") throw new Error(`${relative(root, file)}#/apis/${name} must name its output folder in x-generated`);
    return { name, specification: join(dirname(file), api.root), output: join(dirname(file), output) };
  });
}
