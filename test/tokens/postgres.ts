import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pool } from "pg";

/** Where a PostgreSQL server's programs are; undefined where there are none. */
export const binaries = [...(process.env.PATH ?? "").split(":"), ...installed()].find(
  (folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")),
);

function installed(): string[] {
  const root = "/usr/lib/postgresql";
  return existsSync(root) ? readdirSync(root).map((version) => join(root, version, "bin")) : [];
}

/** A server of its own in a temporary folder. It listens on a socket there, and on no port. */
export async function startPostgres(): Promise<{ pool: Pool; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "pg-"));
  // It refuses to run as root.
  const user = process.getuid?.() === 0 ? userOf("postgres") : undefined;
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const created = spawnSync(join(binaries ?? "", "initdb"), ["-D", data, "-U", "test", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C"], {
    ...user,
    encoding: "utf8",
  });
  if (created.status !== 0) throw new Error(`initdb: ${created.stderr}`);
  const options = ["-D", data, "-k", folder, "-c", "listen_addresses=", "-c", "fsync=off"];
  const server = spawn(join(binaries ?? "", "postgres"), options, { ...user, stdio: "ignore" });
  const pool = new Pool({ host: folder, user: "test", database: "postgres", max: 10 });
  const stop = async () => {
    await pool.end();
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; ; tries++) {
    try {
      await pool.query("select 1");
      return { pool, stop };
    } catch (error) {
      if (tries === 200 || server.exitCode !== null) {
        await stop();
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function userOf(name: string): { uid: number; gid: number } {
  const [uid = 0, gid = 0] = ["-u", "-g"].map((option) => Number(spawnSync("id", [option, name], { encoding: "utf8" }).stdout));
  return { uid, gid };
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const exit = new Promise((resolve) => server.once("exit", resolve));
  // It waits for connections that are closing; with SIGINT it would break them off.
  server.kill("SIGTERM");
  await exit;
}
