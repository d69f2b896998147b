// @ts-check
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parse } from "yaml";

/**
 * @typedef {object} Api
 * @property {string} name
 * @property {string} service The API that it states, or a part of it: what drafts have as `service`.
 * @property {string} specification Its file.
 * @property {string} output The folder of what is made from it.
 */

/**
 * The APIs that `specs/redocly.yaml` names: each specification, and the folder of what is generated from it.
 * @param {string} root The folder of the package.
 * @returns {Api[]}
 */
export function readMap(root) {
  const file = join(root, "specs/redocly.yaml");
  const { apis } = parse(readFileSync(file, "utf8"));
  return Object.entries(apis).map(([name, api]) => {
    const { service, output } = api["x-generated"] ?? {};
    if (typeof output !== "string" || typeof service !== "string") {
      throw new Error(`${relative(root, file)}#/apis/${name} must name its service and its output folder in x-generated`);
    }
    return { name, service, specification: join(dirname(file), api.root), output: join(dirname(file), output) };
  });
}
