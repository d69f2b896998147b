import { execFile, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Where a distribution keeps the programs of the server. */
const folder = [18, 17, 16, 15, 14].map((version) => `/usr/lib/postgresql/${version}/bin`).find((candidate) => existsSync(join(candidate, "postgres")));

export const hasPostgres = folder !== undefined;

/** A PostgreSQL server of its own, in a temporary folder, that is reached through a socket in it. */
export interface Postgres {
  readonly connectionString: string;
  stop(): Promise<void>;
}

export async function startPostgres(): Promise<Postgres> {
  if (folder === undefined) throw new Error("There is no PostgreSQL server here.");
  const place = mkdtempSync(join(tmpdir(), "postgres-"));
  // The server refuses to be run by root.
  const identity = process.getuid?.() === 0 ? { uid: await numberOf("-u"), gid: await numberOf("-g") } : {};
  if (identity.uid !== undefined && identity.gid !== undefined) chownSync(place, identity.uid, identity.gid);
  const data = join(place, "data");
  await run(join(folder, "initdb"), ["--pgdata", data, "--username", "postgres", "--auth", "trust", "--no-sync"], { ...identity, cwd: place });
  const settings = ["listen_addresses=", `unix_socket_directories=${place}`, "fsync=off", "max_connections=30"].flatMap((setting) => ["-c", setting]);
  const server = spawn(join(folder, "postgres"), ["-D", data, ...settings], { ...identity, cwd: place, stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = "";
    server.stderr.on("data", (chunk: Buffer) => {
      said += chunk;
      if (said.includes("ready to accept connections")) resolve();
    });
    server.once("exit", () => reject(new Error(said)));
  });
  return {
    connectionString: `postgresql://postgres@localhost/postgres?host=${place}`,
    async stop() {
      server.kill("SIGINT");
      await ended;
      rmSync(place, { recursive: true, force: true });
    },
  };
}

async function numberOf(what: "-u" | "-g"): Promise<number> {
  return Number((await run("id", [what, "postgres"])).stdout);
}
