import { memoryTokens } from "conversation-crm-sdk/leadconnector/tokens";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BoundedStore } from "../../src/core/bounded-store.js";
import type { Grant, TokenStore } from "../../src/core/token-store.js";
import { rejection } from "./caught.js";

const grant: Grant = { accessToken: "a1", refreshToken: "r1", expiresAt: 1 };
const next: Grant = { accessToken: "a2", refreshToken: "r2", expiresAt: 2 };
const down = new Error("the store is down");
const never = () => new Promise<never>(() => {});

beforeEach(() => {
  vi.useFakeTimers();
  // Waits are spread by a half to one and a half of their length: here they are of twice their length.
  vi.spyOn(Math, "random").mockReturnValue(1.5);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A store whose questions are kept with the time at which they came. */
function timed(answers: Partial<TokenStore>) {
  const asked: [string, number][] = [];
  const start = performance.now();
  const noting = <Parameters extends unknown[], Answer>(name: string, ask: ((...parameters: Parameters) => Answer) | undefined) =>
    ask &&
    ((...parameters: Parameters) => {
      asked.push([name, performance.now() - start]);
      return ask(...parameters);
    });
  const store: TokenStore = {
    get: noting("get", answers.get ?? (async () => undefined)) as TokenStore["get"],
    swap: noting("swap", answers.swap ?? (async () => true)) as TokenStore["swap"],
    ...(answers.lease && { lease: noting("lease", answers.lease) as NonNullable<TokenStore["lease"]> }),
  };
  return { bounded: new BoundedStore("leadconnector", store), asked, times: (name: string) => asked.filter(([each]) => each === name).map(([, at]) => at) };
}

/** When a promise was settled, and how. */
async function settled<Value>(promise: Promise<Value>, within = 100_000) {
  const start = performance.now();
  const done = promise.then(
    (value) => ({ value, at: performance.now() - start }),
    (error: unknown) => ({ error, at: performance.now() - start }),
  );
  await vi.advanceTimersByTimeAsync(within);
  return done;
}

describe("a store that is asked for a grant", () => {
  it.each([undefined, null])("may give %s where there is none", async (nothing) => {
    expect(await timed({ get: async () => nothing as undefined }).bounded.get("k")).toBeUndefined();
  });

  it.each([{}, { accessToken: 5 }, "a1", { refreshToken: "r1" }])("must give a grant, which the error does not show: %o", async (found) => {
    const error = await rejection(timed({ get: async () => found as never }).bounded.get("k"));
    expect(error).toEqual(new TypeError("The token store gave something that is no grant."));
  });

  it.each(["get", "swap"] as const)("must answer %s within ten seconds", async (question) => {
    const { bounded } = timed({ [question]: never });
    const call = question === "get" ? bounded.get("k") : bounded.swap("k", undefined, next);
    const { error, at } = (await settled<unknown>(call)) as { error: unknown; at: number };
    expect(at).toBe(10_000);
    expect(error).toMatchObject({
      ...{ name: "TimeoutError", vendor: "leadconnector", operation: "leadconnector.tokens", method: "", path: "", timeoutMs: 10_000 },
      ...{ outcome: "unknown", isRetryable: true, message: `The token store did not answer ${question} within 10000 ms.` },
    });
  });

  it("leaves no timer when it has answered", async () => {
    await timed({ get: async () => grant }).bounded.get("k");
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a grant that is to be kept", () => {
  it("is kept at the sixth try, 3.1 s after the first, and not at a seventh", async () => {
    let left = 5;
    const { bounded, times } = timed({ swap: async () => (left-- > 0 ? Promise.reject(down) : true) });
    expect(await settled(bounded.keep("k", "r1", next))).toEqual({ value: next, at: 3_100 });
    expect(times("swap")).toEqual([0, 100, 300, 700, 1_500, 3_100]);
    const failing = timed({ swap: () => Promise.reject(down) });
    expect(await settled(failing.bounded.keep("k", "r1", next))).toEqual({ error: down, at: 3_100 });
  });

  it("gives way to what somebody else has put there, and to nothing", async () => {
    expect(await timed({ swap: async () => false, get: async () => grant }).bounded.keep("k", "r1", next)).toBe(grant);
    expect(await timed({ swap: async () => false }).bounded.keep("k", "r1", next)).toBeUndefined();
  });

  it("in place of whatever is there, is tried as often", async () => {
    const failing = timed({ swap: () => Promise.reject(down) });
    expect(await settled(failing.bounded.put("k", next))).toEqual({ error: down, at: 3_100 });
    expect(failing.times("swap")).toEqual([0, 100, 300, 700, 1_500, 3_100]);
  });

  it("in place of whatever is there, is tried again at once when somebody else was quicker, and six times at most", async () => {
    let lost = 2;
    const racing = timed({ swap: async () => lost-- <= 0 });
    expect(await settled(racing.bounded.put("k", next))).toMatchObject({ at: 0 });
    expect(racing.times("swap")).toEqual([0, 0, 0]);
    const losing = timed({ swap: async () => false });
    const { error } = (await settled(losing.bounded.put("k", next))) as { error: unknown };
    expect(error).toEqual(new Error("The token store did not keep a grant: others were put there every time."));
    expect(losing.times("swap")).toHaveLength(6);
  });

  it("is found to be there when the answer was lost", async () => {
    let kept = grant;
    const { bounded, asked } = timed({
      get: async () => kept,
      swap: async (_key, _from, to) => {
        kept = to;
        throw down;
      },
    });
    await settled(bounded.put("k", next));
    expect(asked).toEqual([
      ["get", 0],
      ["swap", 0],
      ["get", 100],
    ]);
  });

  it.each<[string, Grant]>([
    ["another access token", { ...next, accessToken: "a3" }],
    ["another refresh token", { ...next, refreshToken: "r3" }],
    ["the mark that it was refused", { ...next, refusedAt: 5 }],
  ])("is put in place of one that has %s", async (_what, kept) => {
    const froms: unknown[] = [];
    const { bounded } = timed({
      get: async () => kept,
      swap: async (_key, from) => {
        froms.push(from);
        return true;
      },
    });
    await bounded.put("k", next);
    expect(froms).toEqual([kept.refreshToken]);
  });
});

describe("a key that is to be reserved", () => {
  const nothing = async () => undefined;

  it("is not where the store has no leases, or they fail", async () => {
    expect(await timed({}).bounded.reserve("k", 70, nothing)).toMatchObject({ isHeld: false });
    const failing = timed({ lease: () => Promise.reject(down) });
    const reservation = await failing.bounded.reserve("k", 70, nothing);
    expect(reservation).toMatchObject({ isHeld: false });
    if ("end" in reservation) await reservation.end();
  });

  it("is at once where nobody holds it, and given back; when that fails, it ends by its time", async () => {
    for (const answer of [async () => {}, () => Promise.reject(down)]) {
      const end = vi.fn(answer);
      const { bounded } = timed({ lease: async () => end });
      const reservation = await bounded.reserve("k", 70, nothing);
      expect(reservation).toMatchObject({ isHeld: true });
      expect(end).not.toHaveBeenCalled();
      if ("end" in reservation) await reservation.end();
      expect(end).toHaveBeenCalledTimes(1);
    }
  });

  it("is asked for ever more seldom, up to twice a second, until the time of whoever holds it is over", async () => {
    const { bounded, times } = timed({ lease: nothing });
    expect(await settled(bounded.reserve("k", 2_130, nothing))).toMatchObject({ value: { isHeld: false }, at: 2_130 });
    expect(times("lease")).toEqual([0, 10, 30, 70, 150, 310, 630, 1_130, 1_630, 2_130]);
  });

  it("is not needed any more when somebody else has renewed the grant", async () => {
    let looks = 0;
    const { bounded, times } = timed({ lease: nothing });
    const look = async () => (++looks === 3 ? grant : undefined);
    expect(await settled(bounded.reserve("k", 10_000, look))).toEqual({ value: { found: grant }, at: 70 });
    expect(times("lease")).toEqual([0, 10, 30]);
  });
});

describe("what is put in place of a grant", () => {
  it.each<[string, Grant]>([
    ["another access token", { ...grant, accessToken: "a2" }],
    ["another refresh token", { ...grant, refreshToken: "r2" }],
    ["the mark that it was refused", { ...grant, refusedAt: 5 }],
  ])("has %s", async (_what, stored) => {
    expect(await timed({ get: async () => stored }).bounded.replacement("k", grant, 0)).toBe(stored);
  });

  it("is looked for ever more seldom, up to once a second, and for so long", async () => {
    const same = timed({ get: async () => ({ ...grant }) });
    expect(await settled(same.bounded.replacement("k", grant, 3_500))).toEqual({ value: undefined, at: 3_500 });
    expect(same.times("get")).toEqual([0, 100, 300, 700, 1_500, 2_500, 3_500]);
    const gone = timed({});
    expect(await settled(gone.bounded.replacement("k", grant, 50))).toEqual({ value: undefined, at: 100 });
  });
});

it("a lease in memory that has ended is not given back when it is somebody else's", async () => {
  const { lease } = memoryTokens();
  const first = await lease?.("k", 100);
  expect(await lease?.("k", 100)).toBeUndefined();
  await vi.advanceTimersByTimeAsync(100);
  const second = await lease?.("k", 100);
  expect(second).toBeTypeOf("function");
  await first?.();
  expect(await lease?.("k", 100)).toBeUndefined();
  await second?.();
  expect(await lease?.("k", 100)).toBeTypeOf("function");
});
