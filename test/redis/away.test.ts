import { createSiro, SdkError, TimeoutError } from "conversation-crm-sdk";
import { type Evaluate, type PacingStore, redisPacing, StoreError } from "conversation-crm-sdk/redis";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { rejection } from "../core/caught.js";
import { json, observeFetch } from "../core/observed-fetch.js";
import { eachServer, named, RedisServer, timeoutMs } from "./server.js";

const twenty = [{ requests: 20, perMs: 1_000 }];
const linked = { data: { id: "acc_1", externalId: "x", dataType: "ACCOUNT", name: "Acme", lastActivityAt: "2026-01-01" } };
const target = { dataType: "ACCOUNT", id: "acc_1" } as const;
const never: Evaluate = () => new Promise(() => {});

/** A client whose requests are answered, with limits in a store. */
function clientOf(store: PacingStore, options: { timeout?: number; maxRetries?: number } = {}) {
  const { fetch, sent } = observeFetch(() => json(linked));
  const siro = createSiro({ accessToken: "t", fetch, pacing: { store, limits: twenty }, random: () => 0.5, ...options });
  return { sent, link: (call = {}) => siro.recordings.link("rec_1", target, call) };
}

describe("what to do while Redis is away", () => {
  it("has to be chosen", () => {
    // @ts-expect-error The choice is missing.
    expect(() => redisPacing(never, {})).toThrow('whenAway must be "open", with share, or "closed".');
    // @ts-expect-error The share is missing.
    expect(() => redisPacing(never, { whenAway: "open" })).toThrow('whenAway "open" needs share');
    for (const share of [0, -1, 1.5, Number.NaN]) expect(() => redisPacing(never, { whenAway: "open", share })).toThrow(TypeError);
    for (const timeoutMs of [0, -1, Number.NaN]) expect(() => redisPacing(never, { whenAway: "closed", timeoutMs })).toThrow(TypeError);
  });
});

describe("Redis that is away", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  let isAway = true;
  let asked = 0;
  beforeEach(() => {
    isAway = true;
    asked = 0;
  });
  const secret = "redis://user:hunter2@redis.internal";
  const refusing: Evaluate = async (_script, _keys, args) => {
    asked++;
    if (isAway) throw Object.assign(new Error(secret), { code: "ECONNREFUSED" });
    return [Number(args[0]), 0, 0];
  };
  const hanging: Evaluate = (...question) => (isAway ? never(...question) : refusing(...question));

  describe("closed", () => {
    it("is a StoreError that says what is certain, and prints nothing of the client's", async () => {
      const error = await rejection(Promise.resolve(redisPacing(refusing, { whenAway: "closed" }).take("k", twenty, 1)));
      expect(error).toMatchObject({ name: "StoreError", code: "store_unavailable", reason: "failed", isRetryable: true, operation: "redis.pacing.take" });
      expect(error).toMatchObject({ cause: { name: "Error", code: "ECONNREFUSED" }, originalCause: { message: secret } });
      expect([StoreError.is(error), SdkError.is(error), error instanceof StoreError, StoreError.is(new Error("x"))]).toEqual([true, true, true, false]);
      const { inspect } = await import("node:util");
      expect(`${inspect(error, { depth: 9 })}${JSON.stringify(error)}${String(error)}`).not.toContain("hunter2");
      expect(String(error)).toBe("StoreError: redis.pacing.take failed. Without a place under the shared limit this attempt was not sent.");
    });

    it("is the same when the function throws at once, and a rejection of `report` too", async () => {
      const throwing: Evaluate = () => {
        throw new Error("no client");
      };
      const store = redisPacing(throwing, { whenAway: "closed" });
      expect(await rejection(Promise.resolve(store.take("k", twenty, 1)))).toBeInstanceOf(StoreError);
      expect(await rejection(Promise.resolve(store.report("k", twenty, { waitMs: 5 })))).toBeInstanceOf(StoreError);
    });

    it("ends a take after timeoutMs, and no timer is left behind", async () => {
      const taken = rejection(Promise.resolve(redisPacing(hanging, { whenAway: "closed", timeoutMs: 300 }).take("k", twenty, 1)));
      await vi.advanceTimersByTimeAsync(299);
      expect(vi.getTimerCount()).toBe(1);
      await vi.advanceTimersByTimeAsync(1);
      expect(await taken).toMatchObject({ reason: "slow", message: expect.stringContaining("got no answer in 300 ms") });
      expect(vi.getTimerCount()).toBe(0);
    });

    it("is asked again by the call itself, which goes out when Redis is back", async () => {
      const { link, sent } = clientOf(redisPacing(refusing, { whenAway: "closed" }));
      const call = link();
      await vi.advanceTimersByTimeAsync(0);
      isAway = false;
      await vi.advanceTimersByTimeAsync(1_000);
      expect((await call).data.id).toBe("acc_1");
      expect([sent.length, asked, vi.getTimerCount()]).toEqual([1, 2, 0]);
    });

    it("sends nothing while it is away, and fails only the calls that asked", async () => {
      const { link, sent } = clientOf(redisPacing(refusing, { whenAway: "closed" }), { maxRetries: 0 });
      const calls = Array.from({ length: 5 }, () => rejection(link()));
      await vi.advanceTimersByTimeAsync(100);
      for (const error of await Promise.all(calls)) expect(error).toBeInstanceOf(StoreError);
      expect([sent.length, asked]).toEqual([0, 5]);
      const doomed = rejection(link());
      isAway = false; // while one take has failed already, and the others are asked for
      const others = Array.from({ length: 5 }, () => link());
      await vi.advanceTimersByTimeAsync(100);
      await doomed.catch(() => {});
      expect((await Promise.all(others)).map(({ data }) => data.id)).toEqual(Array(5).fill("acc_1"));
    });

    it("is not waited for longer than the call has", async () => {
      const { link, sent } = clientOf(redisPacing(hanging, { whenAway: "closed", timeoutMs: 60_000 }));
      const call = rejection(link({ timeout: 200 }));
      await vi.advanceTimersByTimeAsync(200);
      const error = await call;
      expect(error).toBeInstanceOf(TimeoutError);
      expect(error).toMatchObject({ outcome: "not_sent" });
      expect(sent).toHaveLength(0);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(vi.getTimerCount()).toBe(0);
    });
  });

  describe("open", () => {
    it("leaves a process its share, no more, and is asked again without a call that waits", async () => {
      const told: StoreError[] = [];
      const store = redisPacing(hanging, { whenAway: "open", share: 4, timeoutMs: 300, onAway: (error) => told.push(error) });
      const { link, sent } = clientOf(store);
      const first = link();
      await vi.advanceTimersByTimeAsync(299);
      expect(sent).toHaveLength(0);
      await vi.advanceTimersByTimeAsync(1);
      await first;
      const rest = Array.from({ length: 10 }, () => link());
      await vi.advanceTimersByTimeAsync(0);
      expect(sent).toHaveLength(5); // 20 for 4 processes
      await vi.advanceTimersByTimeAsync(1_000);
      expect(sent).toHaveLength(10);
      isAway = false;
      await vi.advanceTimersByTimeAsync(1_000); // the question that hung is over, and the next one is answered
      await Promise.all(rest);
      const before = asked;
      const all = Array.from({ length: 30 }, () => link());
      await vi.advanceTimersByTimeAsync(0);
      await Promise.all(all);
      expect(sent).toHaveLength(41); // more than a share
      expect(asked).toBeGreaterThan(before);
      expect(told.length).toBeGreaterThan(0);
      expect(told.every((error) => StoreError.is(error) && error.reason === "slow")).toBe(true);
      await vi.advanceTimersByTimeAsync(2_000);
      expect(vi.getTimerCount()).toBe(0);
    });

    it.each([
      ["refuses", refusing, 5],
      ["hangs", never, 3], // a question, and then one that is given up after as long again
    ])("asks no more than once in timeoutMs when it %s, with whatever many calls", async (_what, way, most) => {
      let questions = 0;
      const evaluate: Evaluate = (...question) => {
        questions++;
        return way(...question);
      };
      const store = redisPacing(evaluate, {
        whenAway: "open",
        share: 2,
        timeoutMs: 500,
        onAway: () => expect.unreachable("caught, like all that a listener throws"),
      });
      const first = store.take("k", twenty, 30);
      await vi.advanceTimersByTimeAsync(500);
      expect(await first).toEqual({ taken: 10, waitMs: 1_000 });
      for (let time = 0; time < 1_990; time += 10) {
        await store.take(`k ${time}`, twenty, 1);
        await vi.advanceTimersByTimeAsync(10);
      }
      expect(questions).toBe(most);
    });

    it("keeps the average of a limit of fewer requests than processes", async () => {
      const store = redisPacing(refusing, { whenAway: "open", share: 10 });
      expect(await store.take("k", [{ requests: 4, perMs: 1_000 }], 4)).toEqual({ taken: 1, waitMs: 2_500 });
    });

    it("holds what the vendor asks for, also when it was said before Redis went", async () => {
      isAway = false;
      const store = redisPacing(refusing, { whenAway: "open", share: 2 });
      await store.report("k", twenty, { waitMs: 4_000 });
      await store.report("k", twenty, { left: [{ requests: 3, perMs: 1_000 }] });
      isAway = true;
      expect(await store.take("k", twenty, 1)).toEqual({ taken: 0, waitMs: 4_000 });
      const other = redisPacing(refusing, { whenAway: "open", share: 2 });
      await other.report("k", twenty, { left: [{ requests: 3, perMs: 1_000 }] });
      expect((await other.take("k", twenty, 9)).taken).toBe(1); // of the 3 that are left, a half
      await other.report("k", twenty, { left: [{ requests: 0, perMs: 1_000 }] });
      expect((await other.take("k", twenty, 9)).taken).toBe(0);
    });

    it("does not hide a function that gives something else than the script", async () => {
      for (const answer of [undefined, null, "OK", [], [1], ["a", "b"], [-1, 0], {}]) {
        for (const store of [redisPacing(async () => answer, { whenAway: "open", share: 1 }), redisPacing(async () => answer, { whenAway: "closed" })]) {
          expect(await rejection(Promise.resolve(store.take("k", twenty, 1)))).toMatchObject({
            name: "TypeError",
            message: expect.stringContaining("must give what"),
          });
        }
      }
    });
  });
});

eachServer(named("a %s that stops"), (command) => {
  let server: RedisServer;
  beforeEach(async () => {
    server = await RedisServer.start(command);
  });
  afterEach(() => server?.stop());

  it("and goes on later, keeps what it had, and serves the calls that still wait", async () => {
    const { client, evaluate } = await server.connect();
    const patient = redisPacing(evaluate, { whenAway: "closed", timeoutMs });
    const closed = redisPacing(evaluate, { whenAway: "closed", timeoutMs: 100 });
    const open = redisPacing(evaluate, { whenAway: "open", share: 4, timeoutMs: 100 });
    const limits = [{ requests: 20, perMs: 86_400_000 }];
    await patient.take("k", limits, 8);
    await patient.take("other", limits, 1);
    server.pause();
    expect(await rejection(Promise.resolve(closed.take("k", limits, 2)))).toMatchObject({ reason: "slow" });
    expect((await open.take("other", limits, 20)).taken).toBe(5);
    server.resume();
    // What was asked while it stood still was counted when it went on: too many rather than too few.
    expect((await patient.take("k", limits, 20)).taken).toBe(10);
    expect((await patient.take("other", limits, 20)).taken).toBe(0);
    await vi.waitFor(
      async () => {
        await open.take("third", limits, 1);
        expect(await client.llen("conversation-crm-sdk:{pacing:third}:86400000")).toBeGreaterThan(0);
      },
      { timeout: 60_000 },
    );
  });

  it("lets four processes take twice their limit at most, at the moment when it goes", async () => {
    const { evaluate } = await server.connect();
    const limits = [{ requests: 20, perMs: 86_400_000 }];
    const stores = [1, 2, 3, 4].map(() => redisPacing(evaluate, { whenAway: "open", share: 4, timeoutMs }));
    const takeAll = async () => (await Promise.all(stores.map((store) => store.take("k", limits, 64)))).reduce((sum, { taken }) => sum + taken, 0);
    expect([await takeAll(), await takeAll()]).toEqual([20, 0]);
    await server.kill();
    expect([await takeAll(), await takeAll()]).toEqual([20, 0]);
  });

  it("and starts again without its data, is asked again", async () => {
    const { evaluate } = await server.connect();
    const closed = redisPacing(evaluate, { whenAway: "closed", timeoutMs });
    const open = redisPacing(evaluate, { whenAway: "open", share: 4, timeoutMs: 100 });
    const limits = [{ requests: 20, perMs: 86_400_000 }];
    expect((await closed.take("k", limits, 20)).taken).toBe(20);
    await closed.report("k", limits, { waitMs: 60_000 });
    await server.kill();
    expect(await rejection(Promise.resolve(closed.take("k", limits, 1)))).toBeInstanceOf(StoreError);
    expect((await open.take("k", limits, 20)).taken).toBe(5);
    expect(await server.begin()).toBe(true);
    await vi.waitFor(async () => expect((await closed.take("k", limits, 15)).taken).toBe(15), { timeout: 60_000 });
    await vi.waitFor(async () => expect((await open.take("k", limits, 20)).taken).toBe(5), { timeout: 60_000, interval: 150 });
  });
});
