import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Grant, TokenStore } from "../core/token-store.js";
import { codeOf } from "./error-code.js";
import { tryLock } from "./lock.js";

export type { Grant, TokenStore } from "../core/token-store.js";

/** A write takes some milliseconds. Who has not finished by then is taken to be dead. */
const writeMs = 10_000;

/**
 * Keeps grants in a directory, one file each, for the processes of one machine. A file has the old grant or the new one at every
 * moment, also when a process is killed or the power goes, and only its owner may read it. A lock that a process leaves behind
 * ends with the process, or by its time.
 * @param directory Made when it is not there. Its files have the tokens as they are: it belongs to the program's user alone.
 */
export function fileTokens(directory: string): TokenStore {
  // Ids tell upper and lower case apart, and some file systems do not.
  const pathOf = (key: string) => join(directory, createHash("sha256").update(key).digest("hex").slice(0, 40));
  const prepared = () => mkdir(directory, { recursive: true, mode: 0o700 });
  return {
    get: (key) => read(`${pathOf(key)}.json`, key),
    async swap(key, from, next) {
      const path = pathOf(key);
      await prepared();
      const unlock = await lock(`${path}.lock`);
      try {
        if ((await read(`${path}.json`, key))?.refreshToken !== from) return false;
        await write(directory, path, JSON.stringify({ key, grant: next }));
        return true;
      } finally {
        await unlock();
      }
    },
    async lease(key, ms) {
      await prepared();
      return tryLock(`${pathOf(key)}.lease`, ms);
    },
  };
}

async function read(file: string, key: string): Promise<Grant | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
  const kept = parsed(text);
  // The parser's own words would quote the tokens.
  if (kept?.key !== key || typeof kept.grant?.accessToken !== "string") throw new Error(`${file} has no grant. Was it changed by hand?`);
  return kept.grant;
}

function parsed(text: string): { readonly key?: unknown; readonly grant?: Grant } | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** All of it or nothing: a file beside the old one, on the disk before it takes its place. */
async function write(directory: string, path: string, text: string): Promise<void> {
  const next = `${path}.${randomUUID()}.new`;
  try {
    const file = await open(next, "wx", 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(next, `${path}.json`);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
  // So that the new name is on the disk too. Windows cannot open a directory.
  const folder = await open(directory, "r").catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}

async function lock(path: string): Promise<() => Promise<void>> {
  const until = performance.now() + 2 * writeMs;
  for (let wait = 1; ; wait = Math.min(2 * wait, 50)) {
    const unlock = await tryLock(path, writeMs);
    if (unlock) return unlock;
    if (performance.now() >= until) throw new Error(`${path} is held by another process.`);
    await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random())));
  }
}
