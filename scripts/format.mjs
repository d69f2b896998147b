// @ts-check
import { execFile } from "node:child_process";
import { createRequire } from "node:module";

const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");

/**
 * A source text as the package's formatter writes it.
 * @param {string} root The folder of the package, whose settings hold.
 * @param {string} file Where the text is to be.
 * @param {string} text
 * @returns {Promise<string>}
 */
export function formatted(root, file, text) {
  return new Promise((resolve, reject) => {
    // Which files version control ignores is no question here, and outside of a repository nobody could answer it.
    const arguments_ = [biome, "format", `--stdin-file-path=${file}`, "--colors=off", "--vcs-enabled=false"];
    const child = execFile(process.execPath, arguments_, { cwd: root, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${file} cannot be formatted: ${stderr}`));
      else resolve(stdout);
    });
    child.stdin?.end(text);
  });
}
