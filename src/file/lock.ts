import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, rmdir, unlink, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { codeOf } from "./error-code.js";

/**
 * Locks by a directory with its owner's name in it. To take one is to rename a directory of one's own to the lock's name, which the
 * file system refuses while another's is there and not empty. To end one is to remove the owner's name from it: that ends this
 * owner's lock and never the next one's, also when several processes find the same dead owner.
 * @param ms For how many milliseconds at most.
 * @returns What ends it; undefined when somebody else has it.
 */
export async function tryLock(path: string, ms: number): Promise<(() => Promise<void>) | undefined> {
  // Who has it is asked first: most often somebody has.
  if ((await ownersOf(path)).length > 0 && !(await endDead(path))) return undefined;
  const owner = [Date.now() + ms, process.pid, thisHost(), randomUUID()].join(".");
  const own = `${path}.${owner}`;
  await mkdir(own, { mode: 0o700 });
  await writeFile(join(own, owner), "");
  try {
    await rename(own, path);
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    if (isHeld(error)) return undefined;
    throw error;
  }
  return async () => {
    await unlink(join(path, owner)).catch(ignoreMissing);
    // Another process may have taken it by now; a directory that is not empty stays.
    await rmdir(path).catch(() => {});
  };
}

/** Removes owners that are dead or late. Whether none is left. */
async function endDead(path: string): Promise<boolean> {
  let isFree = true;
  for (const owner of await ownersOf(path)) {
    if (isOver(owner)) await unlink(join(path, owner)).catch(ignoreMissing);
    else isFree = false;
  }
  // Windows does not rename over an empty directory.
  if (isFree) await rmdir(path).catch(() => {});
  return isFree;
}

async function ownersOf(path: string): Promise<string[]> {
  try {
    return await readdir(path);
  } catch (error) {
    ignoreMissing(error);
    return [];
  }
}

function isOver(owner: string): boolean {
  const [until, pid, host] = owner.split(".");
  if (Date.now() > Number(until)) return true;
  return host === thisHost() && !isAlive(Number(pid));
}

/** This machine's name, as a part of a file's name. */
const thisHost = () => Buffer.from(hostname()).toString("hex").slice(0, 100);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0); // sends nothing
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

/** What file systems say of a directory that is there and not empty. */
function isHeld(error: unknown): boolean {
  return (process.platform === "win32" ? ["EPERM", "EACCES", "EEXIST"] : ["ENOTEMPTY", "EEXIST"]).includes(String(codeOf(error)));
}

function ignoreMissing(error: unknown): void {
  if (codeOf(error) !== "ENOENT") throw error;
}
