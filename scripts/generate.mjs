// @ts-check
// Makes src/generated/, docs/operations/ and llms.txt. With --check it writes nothing, and fails when a file is not what would be made.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { documentsFolder, documentsOf } from "./documents.mjs";
import { writeExamples } from "./examples.mjs";
import { formatted } from "./format.mjs";
import { readMap } from "./map.mjs";
import { writeOperations } from "./operations.mjs";
import { writePaths } from "./paths.mjs";
import { writeRules } from "./rules.mjs";
import { readSpecification, SpecificationError } from "./specification.mjs";
import { writeTypes } from "./types.mjs";

const writers = { "paths.ts": writePaths, "types.ts": writeTypes, "rules.ts": writeRules, "operations.ts": writeOperations, "examples.ts": writeExamples };

/**
 * The code that is generated from each specification, by its path.
 * @param {string} root
 * @returns {Promise<Map<string, string>>}
 */
async function codeOf(root) {
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const api of readMap(root)) {
    const specification = readSpecification(api.specification);
    const heading = `// Made from specs/${basename(api.specification)} by \`npm run generate\`. What is to change here is changed there.\n\n`;
    const made = Object.entries(writers).map(async ([name, write]) => {
      const file = join(api.output, name);
      return /** @type {const} */ ([file, await formatted(root, file, heading + (await write(specification)))]);
    });
    for (const [file, text] of await Promise.all(made)) files.set(file, text);
  }
  return files;
}

/**
 * The files that stand where only generated ones may.
 * @param {string[]} folders
 */
function standing(folders) {
  return [...new Set(folders)].filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}

/**
 * Writes what is made, and removes what is left over from before. For a check it only says which files differ.
 * @param {string} root
 * @param {Map<string, string>} files
 * @param {string[]} folders Where nothing else may stand.
 * @param {boolean} isCheck
 */
function settle(root, files, folders, isCheck) {
  const left = standing(folders).filter((file) => !files.has(file));
  const stale = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text);
  if (isCheck) {
    for (const [file] of stale) console.error(`${relative(root, file)} is not what specs/ says.`);
    for (const file of left) console.error(`${relative(root, file)} is made from no specification.`);
    if (stale.length + left.length > 0) process.exitCode = 1;
    return;
  }
  for (const file of left) rmSync(file);
  for (const [file, text] of stale) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** @param {string} root */
async function generate(root, isCheck = process.argv.includes("--check")) {
  const outputs = readMap(root).map(({ output }) => dirname(output));
  settle(root, await codeOf(root), outputs, isCheck);
  // The documents are read from the operations, and these need what was just written.
  settle(root, await documentsOf(root), [join(root, documentsFolder)], isCheck);
  if (process.exitCode === 1) console.error("Run `npm run generate`.");
}

try {
  await generate(fileURLToPath(new URL("../", import.meta.url)));
} catch (error) {
  if (!(error instanceof SpecificationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
