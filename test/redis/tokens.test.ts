import { inspect } from "node:util";
import { type Evaluate, type Grant, redisSeen, redisTokens, StoreError } from "conversation-crm-sdk/redis";
import type { Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { rejection } from "../core/caught.js";
import { sized } from "../hostile/size.js";
import { keepsTheContract } from "../tokens/store-contract.js";
import { eachServer, named, RedisServer, timeoutMs } from "./server.js";

const grant = (refreshToken?: string, more: Partial<Grant> = {}): Grant => ({ accessToken: `a of ${refreshToken}`, refreshToken, expiresAt: 1.8e12, ...more });

describe("tokens in Redis that is away", () => {
  const failing: Evaluate = async (_script, keys, args) => {
    throw new Error(`ERR ${keys.join()} ${args.join()}`);
  };
  const tokens = redisTokens(failing);

  it.each([
    ["get", () => tokens.get("k"), true, undefined],
    ["swap", () => tokens.swap("k", "secret-1", grant("secret-2")), false, "unknown"],
    ["lease", () => tokens.lease("k", 1_000), true, undefined],
  ] as const)("are a StoreError of %s, which prints none of them", async (name, ask, isRetryable, outcome) => {
    const error = await rejection(ask());
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ operation: `redis.tokens.${name}`, reason: "failed", isRetryable });
    expect((error as StoreError).outcome).toBe(outcome);
    expect(`${inspect(error, { depth: 9 })}${JSON.stringify(error)}${error}`).not.toMatch(/secret-|ERR/);
  });

  it("may be something else", async () => {
    for (const kept of ["{", "null", "5", '{"accessToken":5,"expiresAt":1}', '{"accessToken":"secret"}', 7]) {
      const error = await rejection(redisTokens(async () => kept).get("k"));
      expect(String(error)).toBe("TypeError: What is kept in Redis under the key of these tokens is no grant.");
    }
    expect(await redisTokens(async () => undefined).get("k")).toBeUndefined();
    expect(() => redisTokens(failing, { keepMs: Number.NaN })).toThrow(TypeError);
  });

  it("and deliveries are not accepted, nor remembered", async () => {
    expect(await rejection(Promise.resolve(redisSeen(failing).add("msg_1", 1_000)))).toMatchObject({ operation: "redis.seen.add", isRetryable: false });
  });
});

eachServer(named("in %s"), (command) => {
  let server: RedisServer;
  let client: Redis;
  let evaluate: Evaluate;
  let other: Evaluate;
  let node: ReturnType<typeof createClient>;
  beforeAll(async () => {
    server = await RedisServer.start(command);
    ({ client, evaluate } = await server.connect());
    node = createClient({ socket: { port: server.port } });
    await node.connect();
    other = (script, keys, args) => node.eval(script, { keys, arguments: args });
  });
  beforeEach(() => client.flushall());
  afterAll(async () => {
    node?.destroy();
    await server?.stop();
  });

  describe("as any store of tokens", () => {
    keepsTheContract(() => redisTokens(evaluate, { timeoutMs }));
  });

  describe("tokens", () => {
    it("are what was kept, whichever client asks", async () => {
      const whole = { ...grant("r_1"), scope: "é 💬", userType: "Location" };
      const [one, two] = [redisTokens(evaluate, { timeoutMs }), redisTokens(other, { timeoutMs })];
      expect(await one.get("k")).toBeUndefined();
      expect(await two.get("k")).toBeUndefined();
      expect(await one.swap("k", undefined, whole)).toBe(true);
      expect(await two.get("k")).toEqual(whole);
      expect(await two.swap("k", "r_1", grant("r_2"))).toBe(true);
      expect(await one.get("k")).toEqual(grant("r_2"));
    });

    it("are replaced only in place of the ones that they come from", async () => {
      const tokens = redisTokens(evaluate, { timeoutMs });
      expect(await tokens.swap("k", "r_0", grant("r_1"))).toBe(false);
      expect(await tokens.swap("k", "", grant("r_1"))).toBe(false);
      expect(await tokens.swap("k", undefined, grant())).toBe(true); // without a refresh token
      expect(await tokens.swap("k", "", grant("r_1"))).toBe(false);
      expect(await tokens.swap("k", undefined, grant(""))).toBe(true);
      expect(await tokens.swap("k", undefined, grant("r_1"))).toBe(false);
      expect(await tokens.swap("k", "", grant("r_1"))).toBe(true);
      expect(await tokens.swap("k", undefined, grant("r_2"))).toBe(false);
      expect(await tokens.get("k")).toEqual(grant("r_1"));
      expect(await tokens.get("K")).toBeUndefined();
    });

    const rounds = sized(1_000, 10_000);
    it(`are replaced by exactly one of eight at once, ${rounds} times`, async () => {
      const stores = [redisTokens(evaluate, { timeoutMs }), redisTokens(other, { timeoutMs })];
      let from: string | undefined;
      for (let round = 0; round < rounds; round++) {
        const kept = await Promise.all(Array.from({ length: 8 }, (_, index) => stores[index % 2]?.swap("k", from, grant(`r_${round}_${index}`))));
        expect(kept.filter(Boolean)).toHaveLength(1);
        from = `r_${round}_${kept.indexOf(true)}`;
      }
      expect(await stores[0]?.get("k")).toEqual(grant(from));
    });

    it("end by themselves, counted from the last swap", async () => {
      await redisTokens(evaluate, { timeoutMs }).swap("k", undefined, grant("r_1"));
      expect(await client.pttl("conversation-crm-sdk:{tokens:k}")).toBeGreaterThan(399 * 86_400_000);
      await redisTokens(evaluate, { keepMs: 60_000, prefix: "crm:", timeoutMs }).swap("k", undefined, grant("r_1"));
      await client.pexpire("crm:{tokens:k}", 1_000);
      await redisTokens(evaluate, { keepMs: 60_000, prefix: "crm:", timeoutMs }).swap("k", "r_1", grant("r_2"));
      expect(await client.pttl("crm:{tokens:k}")).toBeGreaterThan(50_000);
    });
  });

  describe("a lease", () => {
    it("is one process's at a time, and is given back by who holds it", async () => {
      const [one, two] = [redisTokens(evaluate, { timeoutMs }), redisTokens(other, { timeoutMs })];
      const release = await one.lease("k", 60_000);
      expect(release).toBeTypeOf("function");
      expect(await two.lease("k", 60_000)).toBeUndefined();
      expect(await two.lease("another", 60_000)).toBeTypeOf("function");
      await release?.();
      expect(await two.lease("k", 60_000)).toBeTypeOf("function");
      await release?.(); // once more, when it is somebody else's
      expect(await one.lease("k", 60_000)).toBeUndefined();
    });

    it("of one who died ends, and one who comes back late does not take the next one's", async () => {
      const [one, two] = [redisTokens(evaluate, { timeoutMs }), redisTokens(other, { timeoutMs })];
      const late = await one.lease("k", 30);
      await vi.waitFor(async () => expect(await two.lease("k", 60_000)).toBeTypeOf("function"), { timeout: 60_000, interval: 10 });
      await late?.();
      expect(await one.lease("k", 60_000)).toBeUndefined();
    });

    it("is one process's also when 40 ask at once, and is of any length", async () => {
      const leases = await Promise.all(Array.from({ length: 40 }, (_, index) => redisTokens(index % 2 ? evaluate : other, { timeoutMs }).lease("k", 60_000)));
      expect(leases.filter(Boolean)).toHaveLength(1);
      for (const ms of [0, -5, 0.5, 1e300, Number.POSITIVE_INFINITY])
        expect(await redisTokens(evaluate, { timeoutMs }).lease(`${ms}`, ms)).toBeTypeOf("function");
      expect(await rejection(redisTokens(evaluate, { timeoutMs }).lease("k", Number.NaN))).toBeInstanceOf(TypeError);
    });

    it("does not fail the work of who gives it back while Redis is away", async () => {
      const own = await RedisServer.start(command);
      try {
        const release = await redisTokens((await own.connect()).evaluate, { timeoutMs }).lease("k", 60_000);
        await own.kill();
        await release?.();
      } finally {
        await own.stop();
      }
    });
  });

  describe("deliveries", () => {
    it("are new once, for all processes", async () => {
      const stores = [redisSeen(evaluate, { timeoutMs }), redisSeen(other, { timeoutMs })];
      const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => stores[index % 2]?.add("msg_1", 600_000)));
      expect(answers.filter(Boolean)).toHaveLength(1);
      expect(await stores[0]?.add("msg_2", Number.POSITIVE_INFINITY)).toBe(true);
      for (const name of await client.keys("*")) expect(await client.pttl(name)).toBeGreaterThan(0);
    });

    it("that were not accepted because Redis was slow are accepted when they are sent again", async () => {
      const own = await RedisServer.start(command);
      try {
        const { client: direct, evaluate: ask } = await own.connect();
        const seen = redisSeen(ask, { timeoutMs: 50 });
        own.pause();
        const refused = await Promise.all(["msg_1", "msg_2"].map((id) => rejection(Promise.resolve(seen.add(id, 600_000)))));
        expect(refused).toMatchObject([{ reason: "slow" }, { reason: "slow" }]);
        own.resume();
        // Redis remembers them now, as it was asked to, and then it is asked to forget them.
        await vi.waitFor(async () => expect(await direct.dbsize()).toBe(0), { timeout: 60_000, interval: 20 });
        const patient = redisSeen(ask, { timeoutMs });
        expect([await patient.add("msg_1", 600_000), await patient.add("msg_1", 600_000)]).toEqual([true, false]);
      } finally {
        await own.stop();
      }
    });
  });
});
