import { type Grant, memoryTokens } from "conversation-crm-sdk/leadconnector/tokens";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Renewal, Rotation } from "../../src/core/rotation.js";
import type { TokenStore } from "../../src/core/token-store.js";
import { rejection } from "./caught.js";

const hour = 3_600_000;
const renewBeforeMs = 300_000;
const removed = new Error("it was removed");
const dead = new Error("the refresh token is dead");

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A grant with the number n, which lasts so long from now on. */
const grant = (n: number, lastsMs = hour): Grant => ({ accessToken: `a${n}`, refreshToken: `r${n}`, expiresAt: Date.now() + lastsMs });

/** A rotation over a store that counts what it is asked, and a vendor that trades r1 for the grant 2. */
function scene({ kept, store = {}, renewal = {} }: { kept?: Grant; store?: Partial<TokenStore>; renewal?: Partial<Renewal> } = {}) {
  const memory = memoryTokens();
  if (kept) void memory.swap("k", undefined, kept);
  const asked = { get: 0, swap: 0, lease: 0 };
  const counting: TokenStore = {
    get(key) {
      asked.get++;
      return (store.get ?? memory.get)(key);
    },
    swap(...parameters) {
      asked.swap++;
      return (store.swap ?? memory.swap)(...parameters);
    },
    async lease(key, ms) {
      asked.lease++;
      return (store.lease ?? memory.lease)?.(key, ms);
    },
  };
  const traded: string[] = [];
  const { refresh = async (token: string) => grant(Number(token.slice(1)) + 1), obtain = async () => grant(100), ...others } = renewal;
  const spied: Renewal = {
    refresh(token) {
      traded.push(token);
      return refresh(token);
    },
    async obtain(...parameters) {
      traded.push("obtain");
      return obtain(...parameters);
    },
    isRefused: (error) => error === dead,
    removed: () => removed,
    ...others,
  };
  const rotation = new Rotation("leadconnector", { store: counting, renewBeforeMs, leaseMs: 10_000 });
  return { rotation, memory, asked, traded, token: (rejected?: string, key = "k") => rotation.token(key, rejected, spied) };
}

describe("a token that is kept", () => {
  it("is used without a reservation, and then without a look at the store, until it is to be renewed", async () => {
    const { token, asked, traded } = scene({ kept: grant(1, renewBeforeMs + 1_000) });
    expect([await token(), await token()]).toEqual(["a1", "a1"]);
    expect(asked).toEqual({ get: 1, swap: 0, lease: 0 });
    await vi.advanceTimersByTimeAsync(999);
    expect([await token(), asked.get]).toEqual(["a1", 1]);
    await vi.advanceTimersByTimeAsync(1);
    expect([await token(), traded]).toEqual(["a2", ["r1"]]);
  });

  it("is renewed at the very moment from which on it is to be", async () => {
    const { token, traded } = scene({ kept: grant(1, renewBeforeMs) });
    expect([await token(), traded]).toEqual(["a2", ["r1"]]);
  });

  it("is obtained anew where there is no refresh token, though the vendor has them", async () => {
    const { token, traded } = scene({ kept: { accessToken: "a1", expiresAt: Date.now() } });
    expect([await token(), traded]).toEqual(["a100", ["obtain"]]);
  });

  it("is used for half of its time when it was put there and lasts for less than it is renewed ahead", async () => {
    const { rotation, token, asked, traded } = scene();
    await rotation.put("k", grant(1, 60_000));
    const { get } = asked;
    await vi.advanceTimersByTimeAsync(29_999);
    expect([await token(), asked.get - get]).toEqual(["a1", 0]);
    await vi.advanceTimersByTimeAsync(1);
    expect([await token(), traded]).toEqual(["a2", ["r1"]]);
  });

  it("is not forgotten by the next call when it has been put there", async () => {
    const { rotation, token, traded } = scene({ kept: grant(1, 0) });
    await rotation.put("k", grant(5));
    expect([await token("a5"), traded]).toEqual(["a5", []]); // new, so it is refused for another reason than its age
  });
});

describe("a token that is rejected", () => {
  it("is given once more while it is young, without a reservation, and with every clock", async () => {
    await vi.advanceTimersByTimeAsync(hour);
    const { token, asked, traded } = scene({ kept: grant(1, 0) });
    await token();
    const { lease } = asked;
    await vi.advanceTimersByTimeAsync(59_999);
    expect([await token("a2"), traded, asked.lease - lease]).toEqual(["a2", ["r1"], 0]);
    await vi.advanceTimersByTimeAsync(1);
    expect([await token("a2"), traded]).toEqual(["a3", ["r1", "r2"]]);
  });

  it("and lasts for less than it is renewed ahead is still used for half of its time", async () => {
    const { token, traded } = scene({ kept: grant(1, 0), renewal: { refresh: async () => grant(2, 60_000) } });
    await token();
    expect([await token("a2"), await token(), traded]).toEqual(["a2", "a2", ["r1"]]);
  });

  it("is renewed once for all whom it was given, though the vendor gives the same again", async () => {
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const { token, asked, traded } = scene({
      kept: grant(1),
      renewal: {
        async refresh() {
          await opened;
          return { ...grant(2), accessToken: "a1" };
        },
      },
    });
    expect(await token()).toBe("a1");
    const before = asked.get;
    const calls = [token("a1"), token("a1"), token("a1")];
    await vi.advanceTimersByTimeAsync(0);
    open();
    expect(await Promise.all(calls)).toEqual(["a1", "a1", "a1"]);
    expect(traded).toEqual(["r1"]);
    // Whoever began it has its answer: a look before the reservation and one with it. The others look together once more.
    expect(asked.get - before).toBe(3);
  });

  it("is what its only caller gets when the vendor gives the same again, without another look", async () => {
    const { token, asked, traded } = scene({ kept: grant(1), renewal: { refresh: async () => ({ ...grant(2), accessToken: "a1" }) } });
    await token();
    const before = asked.get;
    expect([await token("a1"), traded, asked.get - before]).toEqual(["a1", ["r1"], 2]);
  });

  it("that somebody else has made is renewed however young it is", async () => {
    for (const isLate of [false, true]) {
      // Another process trades first: its grant is found when this one's is refused, or when this one's cannot be kept.
      const theirs = grant(7);
      const { token, memory, traded } = scene({
        kept: grant(1, 0),
        renewal: {
          async refresh(refreshToken) {
            if (refreshToken !== "r1") return grant(8);
            await memory.swap("k", "r1", theirs);
            if (isLate) return grant(2);
            throw dead;
          },
        },
      });
      expect([await token(), traded]).toEqual(["a7", ["r1"]]);
      expect([await token("a7"), traded]).toEqual(["a8", ["r1", "r7"]]);
    }
  });
});

describe("a refresh token that is refused", () => {
  it("gives way to another one that was put there, which is used without another look", async () => {
    const { token, memory, asked, traded } = scene({
      kept: grant(1, 0),
      renewal: {
        async refresh() {
          await memory.swap("k", "r1", grant(7));
          throw dead;
        },
      },
    });
    expect([await token(), traded]).toEqual(["a7", ["r1"]]);
    const { get } = asked;
    expect([await token(), asked.get - get]).toEqual(["a7", 0]);
  });

  it("gives way to another one that is to be renewed, which is then traded", async () => {
    const { token, memory, traded } = scene({
      kept: grant(1, 0),
      renewal: {
        async refresh(refreshToken) {
          if (refreshToken === "r7") return grant(8);
          await memory.swap("k", "r1", grant(7, 0));
          throw dead;
        },
      },
    });
    expect([await token(), traded]).toEqual(["a8", ["r1", "r7"]]);
  });

  it("is marked before anything else, and not traded again", async () => {
    const { token, memory, traded } = scene({
      kept: grant(1, 0),
      renewal: { refresh: () => Promise.reject(dead), obtain: () => Promise.reject(removed) },
    });
    expect(await rejection(token())).toBe(removed);
    expect(await memory.get("k")).toEqual({ ...grant(1, 0), refusedAt: Date.now() });
    expect(await rejection(token())).toBe(removed);
    expect(traded).toEqual(["r1", "obtain", "obtain"]);
  });

  it("is no such where nobody can tell: the error is the vendor's", async () => {
    const { rotation, memory } = scene({ kept: grant(1, 0) });
    const renewal: Renewal = { refresh: () => Promise.reject(dead), obtain: async () => grant(100), removed: () => removed };
    expect(await rejection(rotation.token("k", undefined, renewal))).toBe(dead);
    expect((await memory.get("k"))?.refusedAt).toBeUndefined();
  });
});

describe("a renewal that fails", () => {
  it("is not tried again for ten seconds while the token is good, to the millisecond", async () => {
    const { token, traded } = scene({ kept: grant(1, 60_000), renewal: { refresh: () => Promise.reject(removed) } });
    expect(await token()).toBe("a1");
    await vi.advanceTimersByTimeAsync(9_999);
    expect([await token(), traded]).toEqual(["a1", ["r1"]]);
    await vi.advanceTimersByTimeAsync(1);
    expect([await token(), traded]).toEqual(["a1", ["r1", "r1"]]);
  });

  it("is the caller's when the token has ended, to the millisecond", async () => {
    const { token } = scene({ kept: grant(1, 100), renewal: { refresh: () => Promise.reject(removed) } });
    await vi.advanceTimersByTimeAsync(99);
    expect(await token()).toBe("a1");
    await vi.advanceTimersByTimeAsync(1);
    expect(await rejection(token())).toBe(removed);
  });

  it("because its grant was removed meanwhile, says that, also when it could not be stored before", async () => {
    let isAway = true;
    const { token, traded } = scene({
      kept: grant(1, 0),
      store: {
        get: async () => (isAway ? grant(1, 0) : undefined),
        swap: async () => (isAway ? Promise.reject(new Error("the store is away")) : false),
      },
    });
    const first = rejection(token());
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await first).toMatchObject({ message: "the store is away" });
    isAway = false;
    expect(await rejection(token())).toBe(removed);
    expect(traded).toEqual(["r1"]);
  });
});

describe("ten thousand keys", () => {
  const keys = (count: number) => Array.from({ length: count }, (_, index) => `k${index}`);

  it("are known, and of one more the oldest is forgotten", async () => {
    const { rotation, token, asked } = scene();
    for (const key of keys(10_000)) await rotation.put(key, grant(1));
    const { get } = asked;
    await token(undefined, "k0");
    expect(asked.get - get).toBe(0);
    await rotation.put("k10000", grant(1));
    const after = asked.get;
    for (const key of ["k1", "k10000", "k9999"]) await token(undefined, key);
    expect(asked.get - after).toBe(0);
    await token(undefined, "k0");
    expect(asked.get - after).toBe(1);
  });

  it("and more do not end what is under way, nor lose what could not be stored", async () => {
    let isAway = true;
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const memory = memoryTokens();
    for (const key of ["k0", "k1"]) await memory.swap(key, undefined, grant(1, 0));
    const { rotation, token, traded } = scene({
      store: {
        ...memory,
        swap: async (key, ...others) => (isAway && key === "k1" ? Promise.reject(new Error("the store is away")) : memory.swap(key, ...others)),
      },
      renewal: {
        async refresh() {
          if (traded.length === 1) await opened;
          return grant(2);
        },
      },
    });
    const underWay = token(undefined, "k0");
    await vi.advanceTimersByTimeAsync(0);
    const lost = rejection(token(undefined, "k1"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await lost).toMatchObject({ message: "the store is away" });
    isAway = false;
    for (const key of keys(10_010).slice(2)) await rotation.put(key, grant(1));
    const joined = token(undefined, "k0");
    open();
    expect([await underWay, await joined, await token(undefined, "k1")]).toEqual(["a2", "a2", "a2"]);
    expect(traded).toEqual(["r1", "r1"]); // one for each
  });
});
