import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileTokens } from "conversation-crm-sdk/file";
import type { Grant } from "conversation-crm-sdk/leadconnector/tokens";
import { afterAll, describe, expect, it, vi } from "vitest";
import { rejection } from "../core/caught.js";

const folder = mkdtempSync(join(tmpdir(), "file-tokens-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let directories = 0;
function open() {
  const directory = join(folder, `${++directories}`, "tokens");
  return { directory, store: fileTokens(directory), listed: () => readdirSync(directory).sort() };
}

const grant = (name: string): Grant => ({ accessToken: `access-${name}`, refreshToken: `refresh-${name}`, expiresAt: 1 });

describe("files", () => {
  it("have the grants that were stored, for their owner alone", async () => {
    const { directory, store, listed } = open();
    expect(await store.get("key")).toBeUndefined();
    expect(await store.swap("key", undefined, grant("1"))).toBe(true);
    expect(await store.swap("key", undefined, grant("2"))).toBe(false);
    expect(await store.swap("key", "refresh-2", grant("2"))).toBe(false);
    expect(await store.get("key")).toEqual(grant("1"));
    expect(await store.swap("key", "refresh-1", { ...grant("1"), refusedAt: 5 })).toBe(true);
    expect(await fileTokens(directory).get("key")).toEqual({ ...grant("1"), refusedAt: 5 });
    expect(listed()).toEqual([expect.stringMatching(/^[0-9a-f]{40}\.json$/)]);
    if (process.platform === "win32") return;
    expect(statSync(directory).mode & 0o777).toBe(0o700);
    expect(statSync(join(directory, listed()[0] ?? "")).mode & 0o777).toBe(0o600);
  });

  it("are of one key each, whatever the key is", async () => {
    const { store, listed } = open();
    const keys = ["a", "A", "..", "../a", "a/b", "", "\0", "x".repeat(10_000)];
    for (const key of keys) expect(await store.swap(key, undefined, grant(key.slice(0, 3)))).toBe(true);
    for (const key of keys) expect(await store.get(key)).toEqual(grant(key.slice(0, 3)));
    expect(listed()).toHaveLength(keys.length);
  });

  it("are written by one of many that compare and swap at once", async () => {
    const { store, listed } = open();
    await store.swap("key", undefined, grant("0"));
    for (let round = 0; round < 5; round++) {
      const from = (await store.get("key"))?.refreshToken;
      const names = Array.from({ length: 10 }, (_, index) => `${round}-${index}`);
      const swapped = await Promise.all(names.map((name) => store.swap("key", from, grant(name))));
      expect(swapped.filter(Boolean)).toHaveLength(1);
      expect(await store.get("key")).toEqual(grant(names[swapped.indexOf(true)] ?? ""));
    }
    expect(listed()).toHaveLength(1);
  });

  it("that somebody changed are an error that does not quote them", async () => {
    const { directory, store, listed } = open();
    await store.swap("key", undefined, grant("1"));
    const path = join(directory, listed()[0] ?? "");
    const text = readFileSync(path, "utf8");
    for (const broken of [text.slice(0, -2), "", "null", text.replace('"key"', '"other"'), '{"key":"key","grant":{}}']) {
      writeFileSync(path, broken);
      const error = await rejection(store.get("key"));
      expect(String(error)).toContain("has no grant");
      expect(String(error)).not.toMatch(/access-|refresh-/);
      expect(await rejection(store.swap("key", "refresh-1", grant("2")))).toBeInstanceOf(Error);
    }
  });
});

describe("a lease", () => {
  it("is one process's until it is given back or its time is over", async () => {
    const { store, listed } = open();
    const end = await store.lease?.("key", 60_000);
    expect(end).toBeTypeOf("function");
    expect(await store.lease?.("key", 60_000)).toBeUndefined();
    expect(await store.lease?.("other", 60_000)).toBeTypeOf("function");
    await end?.();
    await end?.();
    const short = await store.lease?.("key", 30);
    expect(short).toBeTypeOf("function");
    const next = await vi.waitFor(async () => (await store.lease?.("key", 60_000)) ?? Promise.reject(new Error("held")));
    // The late one ends its own lease, and not the next one's.
    await short?.();
    expect(await store.lease?.("key", 60_000)).toBeUndefined();
    await next();
    expect(listed().filter((name) => name.includes(".lease"))).toHaveLength(1);
  });

  it("is one's of many that ask at once, also for that of a process that died", async () => {
    const { directory, store, listed } = open();
    await store.lease?.("key", 60_000);
    const dead = spawnSync(process.execPath, ["-e", ""]).pid;
    for (let round = 0; round < 5; round++) {
      // The lease of this process becomes that of one that has ended.
      const lease = join(directory, listed()[0] ?? "");
      const [owner = ""] = readdirSync(lease);
      renameSync(join(lease, owner), join(lease, owner.replace(`.${process.pid}.`, `.${dead}.`)));
      const leases = await Promise.all(Array.from({ length: 10 }, () => store.lease?.("key", 60_000)));
      expect(leases.filter((end) => end !== undefined)).toHaveLength(1);
      expect(listed()).toHaveLength(1);
    }
  });
});

it("ends the lock of a process that died while it wrote, and leaves its half file alone", async () => {
  const { directory, store, listed } = open();
  await store.swap("key", undefined, grant("1"));
  await store.lease?.("key", 60_000);
  const lease = listed().find((name) => name.endsWith(".lease")) ?? "";
  const [owner = ""] = readdirSync(join(directory, lease));
  const dead = spawnSync(process.execPath, ["-e", ""]).pid;
  renameSync(join(directory, lease, owner), join(directory, lease, owner.replace(`.${process.pid}.`, `.${dead}.`)));
  renameSync(join(directory, lease), join(directory, lease.replace(".lease", ".lock")));
  writeFileSync(join(directory, lease.replace(".lease", ".half.new")), '{"key":"ke');
  expect(await store.swap("key", "refresh-1", grant("2"))).toBe(true);
  expect(await store.get("key")).toEqual(grant("2"));
  expect(listed().filter((name) => name.endsWith(".lock"))).toEqual([]);
});
