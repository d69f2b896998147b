import { type Evaluate, type PacingLimit, redisPacing } from "conversation-crm-sdk/redis";
import fc from "fast-check";
import type { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { PacingMemory } from "../../src/core/transport/pacing-memory.js";
import { reportScript, takeScript } from "../../src/redis/pacing-script.js";
import { eachServer, named, RedisServer, timeoutMs } from "./server.js";

const day = 86_400_000;
const twenty = [{ requests: 20, perMs: 1_000 }];
const time = "redis.call('TIME')";

/** The same scripts on a clock of the test's, in microseconds. That may be slower than Redis' own, by which keys end: they are kept for longer. */
const clocked =
  (evaluate: Evaluate, now: () => number, longerMs = 3_600_000): Evaluate =>
  (script, keys, args) => {
    expect(script).toContain(time);
    const [set, ends] = [`{${Math.floor(now() / 1_000_000)}, ${now() % 1_000_000}}`, `/ 1000) + 1 + ${longerMs}`];
    return evaluate(script.replace(time, set).replaceAll("/ 1000) + 1", ends), keys, args);
  };

describe("the scripts", () => {
  it("touch no key but those that they are given", () => {
    for (const script of [takeScript, reportScript]) {
      const keys = [...script.matchAll(/redis\.call\('(\w+)'(?:, ([\w.[\]]+))?/g)].map(([, command, key]) => `${command} ${key}`);
      expect(keys.length).toBeGreaterThan(10);
      expect(keys.filter((key) => !/^(?:TIME undefined|\w+ (?:KEYS\[1\]|w\.key))$/.test(key))).toEqual([]);
      expect(script.match(/key = [^,}]+/g)).toEqual(["key = KEYS[i]"]);
    }
  });
});

eachServer(named("limits in %s"), (command) => {
  let server: RedisServer;
  let client: Redis;
  let evaluate: Evaluate;
  beforeAll(async () => {
    server = await RedisServer.start(command);
    ({ client, evaluate } = await server.connect());
  });
  beforeEach(() => client.flushall());
  afterEach(() => vi.useRealTimers());
  afterAll(() => server?.stop());
  const closed = (how = evaluate) => redisPacing(how, { whenAway: "closed", timeoutMs });

  it("are those of the memory of one process, move by move", async () => {
    const limit = fc.record({
      requests: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1_001, max: 9_000 })),
      perMs: fc.constantFrom(7, 50, 1_000, day),
    });
    const limits = fc.uniqueArray(limit, { minLength: 0, maxLength: 3, selector: ({ perMs }) => perMs });
    const left = fc.array(fc.record({ requests: fc.nat(40), perMs: fc.constantFrom(7, 50, 1_000, 2_000, day) }), { maxLength: 2 });
    const move = fc.record({
      afterMs: fc.constantFrom(0, 0, 1, 6, 7, 49, 400, 1_000, 3_600_000),
      places: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 500, max: 3_000 }), fc.constant(1e15)),
      report: fc.option(fc.record({ left, waitMs: fc.option(fc.constantFrom(0, 3, 900, 1e12), { nil: undefined }) }), { freq: 3 }),
    });
    let game = 0;
    await fc.assert(
      fc.asyncProperty(limits, fc.array(move, { minLength: 1, maxLength: 25 }), async (limits, moves) => {
        vi.useFakeTimers({ toFake: ["performance"] });
        const memory = new PacingMemory();
        const begun = Date.now() * 1_000;
        const origin = performance.now();
        const store = closed(clocked(evaluate, () => begun + Math.round((performance.now() - origin) * 1_000)));
        const key = `game ${game++}`;
        for (const { afterMs, places, report } of moves) {
          vi.advanceTimersByTime(afterMs);
          if (report) {
            memory.report(key, limits, { left: report.left, ...(report.waitMs !== undefined && { waitMs: report.waitMs }) });
            await store.report(key, limits, { left: report.left, ...(report.waitMs !== undefined && { waitMs: report.waitMs }) });
          }
          // A place for everybody that there is room for: without limits that would be a loop of 1e15.
          const asked = limits.length === 0 ? Math.min(places, 1_000) : places;
          const { taken, waitMs } = await store.take(key, limits, asked);
          const own = memory.take(key, limits, asked);
          expect([taken, Math.round(waitMs * 1_000)]).toEqual([own.taken, Math.round(own.waitMs * 1_000)]);
        }
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  it("count together, whichever store of whichever process asks", async () => {
    const stores = await Promise.all([1, 2, 3].map(async () => closed((await server.connect()).evaluate)));
    const answers = await Promise.all(Array.from({ length: 60 }, (_, index) => stores[index % 3]?.take("k", [{ requests: 20, perMs: day }], 1)));
    expect(answers.filter((answer) => answer?.taken === 1)).toHaveLength(20);
    expect(answers.filter((answer) => answer?.taken === 0 && answer.waitMs > day - 60_000)).toHaveLength(40);
  });

  it("take nothing from one limit when another one refuses", async () => {
    const limits = [
      { requests: 3, perMs: day },
      { requests: 10, perMs: 2 * day },
    ];
    const store = closed();
    expect((await store.take("k", limits, 5)).taken).toBe(3);
    expect((await store.take("k", limits, 5)).taken).toBe(0);
    expect((await store.take("k", limits.slice(1), 50)).taken).toBe(7);
  });

  it.each([0, -3_600_000, 3_600_000, 31_536_000_000])("do not look at the clock of a process, which is %d ms off", async (off) => {
    vi.useFakeTimers({ toFake: ["Date", "performance"], now: Date.now() + off });
    const store = closed();
    expect((await store.take("k", [{ requests: 20, perMs: day }], 15)).taken).toBe(15);
    vi.setSystemTime(Date.now() - 2 * off);
    const { taken, waitMs } = await store.take("k", [{ requests: 20, perMs: day }], 15);
    expect(taken).toBe(5);
    expect(waitMs).toBeGreaterThan(day - 60_000);
    expect(waitMs).toBeLessThanOrEqual(day);
  });

  it("outlast a clock of Redis' that is set back, for no longer than a window more", async () => {
    let now = 1.8e15;
    const store = closed(clocked(evaluate, () => now, 60_000));
    expect((await store.take("k", twenty, 20)).taken).toBe(20);
    now -= 400_000; // by less than a window: time stands still
    expect(await store.take("k", twenty, 1)).toEqual({ taken: 0, waitMs: 1_400 });
    now -= 3_600_000_000;
    expect(await store.take("k", twenty, 1)).toEqual({ taken: 0, waitMs: 1_000 });
    expect(await client.pttl("conversation-crm-sdk:{pacing:k}:1000")).toBeLessThanOrEqual(61_001);
    now += 1_000_000;
    expect((await store.take("k", twenty, 30)).taken).toBe(20);
    await store.report("k", twenty, { waitMs: 5_000 });
    now -= 3 * day * 1_000;
    expect((await store.take("k", twenty, 1)).waitMs).toBe(1_000);
  });

  it("give what is free of a huge number of places, and refuse to be asked for less than none", async () => {
    const store = closed();
    for (const places of [Number.MAX_SAFE_INTEGER, Number.MAX_VALUE, Number.POSITIVE_INFINITY]) {
      expect((await store.take(`${places}`, twenty, places)).taken).toBe(20);
    }
    expect(await store.take("k", twenty, -5)).toEqual({ taken: 0, waitMs: 0 });
    expect((await store.take("k", twenty, 50)).taken).toBe(20);
  });

  it("go on when one with the same window changes, and begin anew in another window", async () => {
    const store = closed();
    const of = (requests: number, perMs = day): PacingLimit[] => [{ requests, perMs }];
    expect((await store.take("k", of(20), 15)).taken).toBe(15);
    expect((await store.take("k", of(10), 1)).taken).toBe(0);
    expect((await store.take("k", of(200_000), 1_000_000)).taken).toBe(199_985);
    expect((await store.take("k", of(20), 1)).taken).toBe(0);
    expect((await store.take("k", of(5, 2 * day), 9)).taken).toBe(5);
    expect((await store.take("twice", [...of(30), ...of(20), ...of(25), ...of(20)], 99)).taken).toBe(20);
    expect(await client.llen(`conversation-crm-sdk:{pacing:twice}:${day}`)).toBe(1); // and is kept once
    expect((await store.take("twice", of(30), 99)).taken).toBe(10);
  });

  it("are never loosened by a report", async () => {
    const store = closed();
    await store.take("k", twenty, 18);
    for (const requests of [2, 20, 1e9, Number.POSITIVE_INFINITY, Number.NaN, -1]) await store.report("k", twenty, { left: [{ requests, perMs: 1_000 }] });
    await store.report("k", twenty, { left: [{ requests: 0, perMs: 60_000 }], waitMs: -5 });
    await store.report("k", twenty, { waitMs: Number.NaN });
    const before = await client.lrange("conversation-crm-sdk:{pacing:k}:1000", 0, -1);
    expect(before).toHaveLength(1);
    await store.report("held", twenty, { waitMs: 60_000 });
    await store.report("held", twenty, { waitMs: 10 });
    const { taken, waitMs } = await store.take("held", twenty, 1);
    expect([taken, waitMs > 50_000]).toEqual([0, true]);
    await store.report("years", twenty, { waitMs: 1e13 });
    expect((await store.take("years", twenty, 1)).waitMs).toBeLessThanOrEqual(day);
  });

  it("keep at most 1,000 entries of a limit, and everything ends by itself", async () => {
    let now = Date.now() * 1_000;
    const store = closed(clocked(evaluate, () => now));
    const limits = [
      { requests: 100_000, perMs: day },
      { requests: 1_000, perMs: 3_600_000 },
    ];
    for (let take = 0; take < 2_500; take++) {
      now += 1_000_000 + take;
      await store.take("k", limits, 1);
    }
    await store.report("k", limits, { waitMs: 1_000 });
    const names = await client.keys("*");
    expect(names).toHaveLength(3);
    const lengths = await Promise.all(names.filter((name) => !name.endsWith("held")).map((name) => client.llen(name)));
    expect(lengths.sort((one, other) => one - other)).toEqual([expect.any(Number), 1_000]);
    expect(lengths[0]).toBeLessThanOrEqual(25);
    for (const name of names) expect(await client.pttl(name)).toBeGreaterThan(0);
  });

  it("are counted for each of 10,000 keys, which are gone when their windows have ended", async () => {
    const store = closed();
    const of = [
      { requests: 2, perMs: 1 },
      { requests: 1, perMs: 300 },
    ];
    const takes = await Promise.all(Array.from({ length: 10_000 }, (_, key) => store.take(`location ${key}`, of, 2)));
    expect(takes.every(({ taken }) => taken === 1)).toBe(true);
    await vi.waitFor(async () => expect(await client.dbsize()).toBe(0), { timeout: 60_000, interval: 50 });
  });

  it("begin anew after FLUSHALL, and nothing is locked", async () => {
    const store = closed();
    await store.take("k", twenty, 20);
    await store.report("k", twenty, { waitMs: 60_000 });
    await client.flushall();
    expect((await store.take("k", twenty, 20)).taken).toBe(20);
  });
});

eachServer(named("a cluster of %s"), (command) => {
  const keys = ["", "a", "a b", "{", "}", "{}", "}{", "a}b", "{x}y", "a\nb\r\n\0", "é 💬 \u202e", "\ud800", "%7b", "k".repeat(10_000), "* ? [a]"];
  const prefixes = ["", "app:", "{app}:", "a{b", "a}b", "a}{b"];
  let server: RedisServer;
  let evaluate: Evaluate;
  let client: Redis;
  beforeAll(async () => {
    server = await RedisServer.start(command, ["--cluster-enabled", "yes"]);
    ({ client, evaluate } = await server.connect());
    await client.call("CLUSTER", "ADDSLOTSRANGE", "0", "16383");
    await vi.waitFor(async () => expect(await client.call("CLUSTER", "INFO")).toContain("cluster_state:ok"), { timeout: 60_000 });
  });
  afterAll(() => server?.stop());

  it("has all keys of a limit in one hash slot, and none for two, whatever they are called", async () => {
    const limits = [...twenty, { requests: 1_000_000, perMs: day }];
    for (const prefix of prefixes) {
      await client.flushall();
      const store = redisPacing(evaluate, { whenAway: "closed", prefix, timeoutMs });
      for (const key of keys) expect([key, (await store.take(key, limits, 7)).taken]).toEqual([key, 7]);
      for (const key of keys) await store.report(key, limits, { left: [{ requests: 1, perMs: day }], waitMs: 50_000 });
      expect(await client.dbsize()).toBe(3 * keys.length);
    }
    const outside = evaluate("return redis.call('GET', KEYS[1] .. KEYS[2])", ["a", "b"], []);
    await expect(outside).rejects.toThrow(/CROSSSLOT|same slot/); // such a server would have refused
  });

  it("is not given a prefix that takes the hash tag away", () => {
    expect(() => redisPacing(evaluate, { whenAway: "closed", prefix: "app{}:" })).toThrow("prefix must not");
  });
});
