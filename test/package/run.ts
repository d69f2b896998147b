import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The project that is packed. */
export const project = fileURLToPath(new URL("../..", import.meta.url));

/** What a process left behind. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program with the Node that runs the tests. */
export function runNode(parameters: readonly string[], directory: string): Promise<Finished> {
  return run(process.execPath, parameters, directory);
}

/** Runs npm: the one that runs the tests, where one does. */
export function runNpm(parameters: readonly string[], directory: string): Promise<Finished> {
  const { npm_execpath: npm } = process.env;
  return npm?.endsWith(".js") ? runNode([npm, ...parameters], directory) : run("npm", parameters, directory);
}

function run(command: string, parameters: readonly string[], directory: string): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { cwd: directory, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}
