import { rows as bundlers } from "./bundlers.mjs";
import { rows as installers } from "./installers.mjs";
import { rows as next } from "./next.mjs";
import { rows as node } from "./node.mjs";
import { rows as runners } from "./runners.mjs";
import { rows as runtimes } from "./runtimes.mjs";
import { rows as typescript } from "./typescript.mjs";

/**
 * The package in one environment.
 * @typedef {object} Row
 * @property {string} name
 * @property {readonly string[]} fetches The npm packages whose commands it runs and that this repository does not have.
 * @property {boolean} [isForeign] Whether it installs packages that this repository does not have.
 * @property {(installed: import("./project.mjs").Installed) => Promise<void>} run Rejects with what is wrong; with a Missing when the environment is not there.
 */

/** @type {readonly Row[]} */
export const rows = [...node, ...typescript, ...bundlers, ...runners, ...runtimes, ...installers, ...next];

/** The rows that need nothing but what `npm ci` installs. */
export const ownRows = rows.filter(({ fetches, isForeign }) => fetches.length === 0 && !isForeign);
