import type { Grant, TokenStore } from "conversation-crm-sdk/leadconnector/tokens";
import { expect, it, vi } from "vitest";

const grant = (name: string): Grant => ({ accessToken: `access-${name}`, refreshToken: `refresh-${name}`, expiresAt: 1_800_000_000_000 });

/** What every store of grants does. */
export function keepsTheContract(open: () => TokenStore | Promise<TokenStore>): void {
  it("has nothing before something is stored", async () => {
    const store = await open();
    expect((await store.get("none")) ?? undefined).toBeUndefined();
    expect(await store.swap("none", "refresh-1", grant("2"))).toBe(false);
    expect((await store.get("none")) ?? undefined).toBeUndefined();
  });

  it("swaps the grant that it is told, and no other one", async () => {
    const store = await open();
    expect(await store.swap("key", undefined, grant("1"))).toBe(true);
    expect(await store.swap("key", undefined, grant("2"))).toBe(false);
    expect(await store.swap("key", "refresh-2", grant("3"))).toBe(false);
    expect(await store.get("key")).toEqual(grant("1"));
    // A mark keeps the refresh token, and is swapped over.
    expect(await store.swap("key", "refresh-1", { ...grant("1"), refusedAt: 5 })).toBe(true);
    expect(await store.get("key")).toEqual({ ...grant("1"), refusedAt: 5 });
    expect(await store.swap("key", "refresh-1", grant("4"))).toBe(true);
    expect(await store.get("key")).toEqual(grant("4"));
  });

  it("swaps what has no refresh token from undefined", async () => {
    const store = await open();
    const { refreshToken: _none, ...access } = grant("1");
    expect(await store.swap("access", undefined, access)).toBe(true);
    expect(await store.swap("access", undefined, { ...access, accessToken: "next" })).toBe(true);
    expect(await store.get("access")).toEqual({ ...access, accessToken: "next" });
    expect(await store.swap("access", undefined, grant("2"))).toBe(true);
    expect(await store.swap("access", undefined, access)).toBe(false);
  });

  it("lets one of many win that swap at once", async () => {
    const store = await open();
    await store.swap("crowd", undefined, grant("0"));
    for (let round = 0; round < 5; round++) {
      const from = (await store.get("crowd"))?.refreshToken;
      const names = Array.from({ length: 10 }, (_, index) => `${round}-${index}`);
      const swapped = await Promise.all(names.map((name) => store.swap("crowd", from, grant(name))));
      expect(swapped.filter(Boolean)).toHaveLength(1);
      expect(await store.get("crowd")).toEqual(grant(names[swapped.indexOf(true)] ?? ""));
    }
    const first = await Promise.all(Array.from({ length: 10 }, (_, index) => store.swap("new", undefined, grant(`${index}`))));
    expect(first.filter(Boolean)).toHaveLength(1);
  });

  it("leases a key to one of many, until it is given back or its time is over", async () => {
    const store = await open();
    const leases = await Promise.all(Array.from({ length: 10 }, () => store.lease?.("leased", 60_000)));
    const [end] = leases.filter((lease) => lease !== undefined);
    expect(leases.filter((lease) => lease !== undefined)).toHaveLength(1);
    expect(await store.lease?.("other", 60_000)).toBeTypeOf("function");
    await end?.();
    const short = await store.lease?.("leased", 30);
    expect(short).toBeTypeOf("function");
    const next = await vi.waitFor(async () => (await store.lease?.("leased", 60_000)) ?? Promise.reject(new Error("held")), { timeout: 10_000 });
    // Whoever is late ends its own lease, and not the next one's.
    await short?.();
    expect(await store.lease?.("leased", 60_000)).toBeUndefined();
    await next();
  });
}
