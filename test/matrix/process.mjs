import { spawn } from "node:child_process";

/**
 * What a process left behind.
 * @typedef {{ readonly code: number | null, readonly stdout: string, readonly stderr: string }} Finished
 */

/**
 * Runs a program with the Node that runs this.
 * @param {readonly string[]} parameters
 * @param {string} directory
 * @param {number} [limitMs]
 */
export function runNode(parameters, directory, limitMs) {
  return run(process.execPath, parameters, directory, limitMs);
}

/**
 * Runs npm: the one that runs this, where one does.
 * @param {readonly string[]} parameters
 * @param {string} directory
 * @param {number} [limitMs]
 */
export function runNpm(parameters, directory, limitMs) {
  const { npm_execpath: npm } = process.env;
  return npm?.endsWith(".js") ? runNode([npm, ...parameters], directory, limitMs) : run("npm", parameters, directory, limitMs);
}

/**
 * Runs a command that npm fetches when it is not there yet.
 * @param {string} specifier The npm package, for example `"node@24"`.
 * @param {readonly string[]} command Its command and what that is given.
 * @param {string} directory
 * @param {number} [limitMs]
 */
export function runFetched(specifier, command, directory, limitMs) {
  return runNpm(["exec", "--yes", `--package=${specifier}`, "--", ...command], directory, limitMs);
}

/**
 * Runs a program, and ends it and what it began when it takes longer than the limit.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {string} directory
 * @param {number} limitMs
 * @returns {Promise<Finished>}
 */
function run(command, parameters, directory, limitMs = 300_000) {
  return new Promise((resolve, reject) => {
    // In a group of its own: npm runs a command through a shell, which an end of npm alone would leave running.
    const isGrouped = process.platform !== "win32";
    const environment = { ...process.env, NO_COLOR: "1", NEXT_TELEMETRY_DISABLED: "1", YARN_ENABLE_TELEMETRY: "0" };
    const child = spawn(command, parameters, { cwd: directory, env: environment, stdio: ["ignore", "pipe", "pipe"], detached: isGrouped });
    let stdout = "";
    let stderr = "";
    const timer = setTimeout(() => {
      stderr += `\nIt did not end in ${limitMs} ms.`;
      try {
        if (isGrouped && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
        else child.kill("SIGKILL");
      } catch {
        child.kill("SIGKILL"); // its group has ended meanwhile
      }
    }, limitMs);
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      stderr += text;
    });
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code, stdout, stderr });
    });
  });
}
