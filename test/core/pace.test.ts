import { getEventListeners } from "node:events";
import { type CallEvent, createLeadConnector, createSiro, type PacingStore, TimeoutError } from "conversation-crm-sdk";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { spread } from "../../src/core/transport/burst.js";
import { PacingMemory } from "../../src/core/transport/pacing-memory.js";
import { json, observeFetch } from "./observed-fetch.js";

const linked = { data: { id: "acc_1", externalId: "x", dataType: "ACCOUNT", name: "Acme", lastActivityAt: "2026-01-01" } };
const updated = { success: true, conversation: { locationId: "l", contactId: "c", deleted: false } };
const place = { taken: 1, waitMs: 0 };
/** Asks for one place: 0 when it is taken, else for how long to wait. */
const take = (memory: PacingMemory, key: string, limits: Parameters<PacingMemory["take"]>[1]): number => {
  const { taken, waitMs } = memory.take(key, limits, 1);
  return taken === 1 ? 0 : waitMs;
};
const tenPerSecond = [{ requests: 10, perMs: 1_000 }];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A LeadConnector client whose requests are kept with the time at which they went out. */
function clocked(headers: () => Record<string, string> = () => ({})) {
  const times: number[] = [];
  const events: CallEvent[] = [];
  const { fetch, sent } = observeFetch(() => {
    times.push(performance.now());
    return json(updated, 200, headers());
  });
  const client = createLeadConnector({ accessToken: "t", fetch, timeout: 120_000, onEvent: (event) => events.push(event) });
  const update = (locationId: string, options = {}) => client.conversations.update("c", { locationId }, options);
  return { client, update, times, sent, events };
}

describe("the documented limits", () => {
  it("let LeadConnector's 100 out at once, and the 101st after 10 s", async () => {
    const { update, times } = clocked();
    const start = performance.now();
    const calls = Array.from({ length: 101 }, () => update("location_1"));
    await vi.advanceTimersByTimeAsync(9_999);
    expect(times).toHaveLength(100);
    await vi.advanceTimersByTimeAsync(1);
    await Promise.all(calls);
    expect(times.map((time) => time - start).at(-1)).toBe(10_000);
  });

  it("count for each location", async () => {
    const { update, times } = clocked();
    const calls = [...Array.from({ length: 100 }, () => update("location_1")), update("location_2")];
    await vi.advanceTimersByTimeAsync(0);
    expect(times).toHaveLength(101);
    await Promise.all(calls);
  });

  it("let Siro's 1,000 out in a minute", async () => {
    const times: number[] = [];
    const { fetch } = observeFetch(() => {
      times.push(performance.now());
      return json(linked);
    });
    const siro = createSiro({ accessToken: "t", fetch, timeout: 120_000 });
    const start = performance.now();
    const calls = Array.from({ length: 1_001 }, () => siro.recordings.link("r", { dataType: "ACCOUNT", id: "acc_1" }));
    await vi.advanceTimersByTimeAsync(60_000);
    await Promise.all(calls);
    expect(times.filter((time) => time === start)).toHaveLength(1_000);
    expect((times.at(-1) ?? 0) - start).toBe(60_000);
  });

  it("are not held with pacing: false", async () => {
    const { fetch, sent } = observeFetch(() => json(updated));
    const client = createLeadConnector({ accessToken: "t", fetch, pacing: false });
    await Promise.all(Array.from({ length: 150 }, () => client.conversations.update("c", { locationId: "l" })));
    expect(sent).toHaveLength(150);
  });
});

describe("the queue", () => {
  it("serves first come, first served, and tells how long each has waited", async () => {
    const { client, sent, events } = clocked();
    const ids = Array.from({ length: 130 }, (_, index) => `c${index}`);
    const calls = ids.map((id) => client.conversations.update(id, { locationId: "l" }));
    await vi.advanceTimersByTimeAsync(10_000);
    await Promise.all(calls);
    expect(sent.map(({ url }) => url.split("/").at(-1))).toEqual(ids);
    const waits = events.filter((event) => event.type === "wait");
    expect(waits).toHaveLength(30);
    expect(waits[0]).toMatchObject({ reason: "pace", durationMs: 10_000 });
  });

  it("gives the place of a cancelled call to the next one, and leaves no timer", async () => {
    const { update, times } = clocked();
    const first = Array.from({ length: 100 }, () => update("l"));
    const controller = new AbortController();
    const reason = new Error("enough");
    const cancelled = update("l", { signal: controller.signal });
    const waiting = update("l");
    await vi.advanceTimersByTimeAsync(1_000);
    const rejected = expect(cancelled).rejects.toBe(reason);
    controller.abort(reason);
    await rejected;
    await vi.advanceTimersByTimeAsync(9_000);
    await Promise.all([...first, waiting]);
    expect(times).toHaveLength(101);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("leaves no timer when the only waiting call is cancelled", async () => {
    const { update } = clocked();
    await Promise.all(Array.from({ length: 100 }, () => update("l")));
    const controller = new AbortController();
    const cancelled = expect(update("l", { signal: controller.signal })).rejects.toThrow("enough");
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(new Error("enough"));
    await cancelled;
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(10_000);
    await update("l");
  });

  it("refuses at once a turn that would come after the deadline", async () => {
    const { update, times } = clocked();
    await Promise.all(Array.from({ length: 100 }, () => update("l")));
    const error = await update("l", { timeout: 5_000 }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ outcome: "not_sent", isRetryable: true, message: expect.stringContaining("would wait 10000 ms for its turn") });
    expect(times).toHaveLength(100);
  });
});

describe("a call that leaves the queue", () => {
  it("does not take the one behind it along", async () => {
    const { fetch } = observeFetch(() => json(updated));
    const client = createLeadConnector({ accessToken: "t", fetch, pacing: { limits: [{ requests: 1, perMs: 3_000 }] } });
    const update = (options = {}) => client.conversations.update("c", { locationId: "l" }, options);
    await update();
    const controller = new AbortController();
    const first = expect(update({ timeout: 10_000, signal: controller.signal })).rejects.toThrow("enough");
    const second = update({ timeout: 30_000 });
    controller.abort(new Error("enough"));
    await first;
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await second).toEqual(updated);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a limit of a location", () => {
  it("also counts the requests that name none", async () => {
    const times: number[] = [];
    const { fetch } = observeFetch(() => {
      times.push(performance.now());
      return json({ ...updated, conversationId: "c", messageId: "m" });
    });
    const client = createLeadConnector({ accessToken: "t", fetch, pacing: { limits: [{ requests: 2, perMs: 1_000 }] } });
    await client.conversations.update("c", { locationId: "l" });
    const calls = [1, 2].map(() => client.messages.send({ type: "SMS", contactId: "c", message: "Hello" }));
    await vi.advanceTimersByTimeAsync(0);
    expect(times).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1_000);
    await Promise.all(calls);
  });
});

describe("what the vendor reports", () => {
  it("tightens the limit when somebody else has used it", async () => {
    const { update, times } = clocked(() => ({ "x-ratelimit-remaining": "2", "x-ratelimit-interval-milliseconds": "10000" }));
    await update("l");
    const calls = Array.from({ length: 3 }, () => update("l"));
    await vi.advanceTimersByTimeAsync(0);
    expect(times).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(10_000);
    await Promise.all(calls);
  });

  it("never loosens it", async () => {
    const { update, times } = clocked(() => ({ "x-ratelimit-remaining": "100", "x-ratelimit-interval-milliseconds": "10000" }));
    for (let call = 0; call < 100; call++) await update("l");
    const last = update("l");
    await vi.advanceTimersByTimeAsync(9_999);
    expect(times).toHaveLength(100);
    await vi.advanceTimersByTimeAsync(1);
    await last;
  });

  it("holds the others back as well, after a 429", async () => {
    let answers = 0;
    const times: number[] = [];
    const { fetch } = observeFetch(() => {
      times.push(performance.now());
      return answers++ === 0 ? json({ message: "slow down" }, 429, { "retry-after": "3" }) : json(updated);
    });
    const client = createLeadConnector({ accessToken: "t", fetch, random: () => 0 });
    const start = performance.now();
    const limited = client.conversations.update("c", { locationId: "l" });
    await vi.advanceTimersByTimeAsync(10);
    const other = client.conversations.update("c", { locationId: "l" });
    await vi.advanceTimersByTimeAsync(3_000);
    await Promise.all([limited, other]);
    expect(times.slice(1).every((time) => time - start >= 3_000)).toBe(true);
  });
});

it.each([
  { requests: 0 },
  { requests: -1 },
  { requests: 1.5 },
  { requests: Number.POSITIVE_INFINITY },
  { perMs: 0 },
  { perMs: Number.NaN },
  { perMs: Number.POSITIVE_INFINITY },
])("limits of %j, under which nothing would ever go out, are refused", (limit) => {
  const pacing = { limits: [{ requests: 1, perMs: 1_000, ...limit }] };
  expect(() => createSiro({ accessToken: "t", pacing })).toThrow(
    "createSiro: pacing.limits must have whole numbers of requests, each in a number of milliseconds, all above 0.",
  );
});

it("a place is taken when the credential is there, so that a slow one does not crowd the window", async () => {
  const times: number[] = [];
  const { fetch } = observeFetch(() => {
    times.push(performance.now());
    return json(updated);
  });
  let asked = 0;
  const accessToken = () => new Promise<string>((resolve) => setTimeout(() => resolve("t"), asked++ < 5 ? 900 : 0));
  const client = createLeadConnector({ accessToken, fetch, pacing: { limits: [{ requests: 5, perMs: 1_000 }] } });
  const slow = Array.from({ length: 5 }, () => client.conversations.update("c", { locationId: "l" }));
  await vi.advanceTimersByTimeAsync(500);
  const quick = Array.from({ length: 5 }, () => client.conversations.update("c", { locationId: "l" }));
  await vi.advanceTimersByTimeAsync(5_000);
  await Promise.all([...slow, ...quick]);
  for (const begin of times) expect(times.filter((time) => time >= begin && time < begin + 1_000).length).toBeLessThanOrEqual(5);
});

describe("a store of the caller's", () => {
  it("is asked with the key and the limits, and may answer later", async () => {
    const asked: unknown[] = [];
    const waits = [20, 0];
    const store: PacingStore = {
      take: async (key, limits) => {
        asked.push([key, limits[0]]);
        const waitMs = waits.shift() ?? 0;
        return { taken: waitMs === 0 ? 1 : 0, waitMs };
      },
      report: () => {},
    };
    const { fetch, sent } = observeFetch(() => json(updated));
    const client = createLeadConnector({ accessToken: "t", fetch, pacing: { store, key: "tenant" } });
    const call = client.conversations.update("c", { locationId: "l" });
    await vi.advanceTimersByTimeAsync(20);
    await call;
    expect(asked).toEqual(Array(2).fill(["leadconnector:tenant:l", { requests: 100, perMs: 10_000 }]));
    expect(sent).toHaveLength(1);
  });

  // biome-ignore lint/suspicious/noThenProperty: a promise of another library is what is tried
  const thenable = (answers: ((places: unknown) => void)[]) => ({ then: (resolve: (places: unknown) => void) => void answers.push(resolve) }) as never;

  it("may give promises of its own, and more places than it was asked for", async () => {
    const answers: ((places: unknown) => void)[] = [];
    const store: PacingStore = { take: () => thenable(answers), report: () => {} };
    const { fetch } = observeFetch(() => json(updated));
    const client = createLeadConnector({ accessToken: "t", fetch, pacing: { store } });
    const left = expect(client.conversations.update("a", { locationId: "l" }, { timeout: 100 })).rejects.toBeInstanceOf(TimeoutError);
    const waiting = client.conversations.update("b", { locationId: "l" });
    await vi.advanceTimersByTimeAsync(100);
    await left;
    answers.at(-1)?.({ taken: Number.MAX_SAFE_INTEGER, waitMs: 0 });
    expect(await waiting).toEqual(updated);
  });

  it("that never answers keeps only the calls that it was asked for", async () => {
    let asked = 0;
    const store: PacingStore = { take: () => (asked++ === 0 ? new Promise<never>(() => {}) : place), report: () => {} };
    const { fetch } = observeFetch(() => json(updated));
    const client = createLeadConnector({ accessToken: "t", fetch, pacing: { store } });
    const stuck = expect(client.conversations.update("c", { locationId: "l" }, { timeout: 100 })).rejects.toBeInstanceOf(TimeoutError);
    await vi.advanceTimersByTimeAsync(100);
    await stuck;
    expect(await client.conversations.update("c", { locationId: "l" })).toEqual(updated);
  });

  it.each([
    undefined,
    0,
    { taken: -1, waitMs: 0 },
    { taken: 0.5, waitMs: 0 },
    { taken: 0, waitMs: Number.NaN },
    { taken: 0, waitMs: -1 },
    { taken: "1", waitMs: 0 },
    { taken: 0, waitMs: Number.POSITIVE_INFINITY },
    { taken: 0, waitMs: "5" },
    { taken: null, waitMs: 0 },
  ])("that answers %j is not asked for ever", async (answer) => {
    const store: PacingStore = { take: () => answer as never, report: () => {} };
    const { fetch, sent } = observeFetch(() => json(updated));
    const client = createLeadConnector({ accessToken: "t", fetch, pacing: { store } });
    await expect(client.conversations.update("c", { locationId: "l" })).rejects.toThrow("A pacing store must give { taken, waitMs }");
    expect(sent).toEqual([]);
  });

  it("that fails makes the calls fail that wait for it", async () => {
    const store: PacingStore = { take: () => Promise.reject(new Error("the store is down")), report: () => {} };
    const { fetch, sent } = observeFetch(() => json(updated));
    const client = createLeadConnector({ accessToken: "t", fetch, pacing: { store } });
    const calls = [1, 2].map(() => client.conversations.update("c", { locationId: "l" }));
    const settled = Promise.allSettled(calls);
    await vi.advanceTimersByTimeAsync(0);
    expect((await settled).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(sent).toEqual([]);
  });
});

describe("the turns of many calls", () => {
  const oneBySecond = { limits: [{ requests: 1, perMs: 1_000 }] };

  it("are kept by an attempt that is repeated, before the newcomers", async () => {
    const order: string[] = [];
    const { fetch } = observeFetch(({ url }) => {
      const id = url.split("/").at(-1) ?? "";
      order.push(id);
      return id === "a" && order.length === 1 ? json({ message: "sorry" }, 503) : json(updated);
    });
    const client = createLeadConnector({ accessToken: "t", fetch, pacing: oneBySecond, random: () => 0 });
    const calls = ["a", "b", "c"].map((id) => client.conversations.update(id, { locationId: "l" }));
    await vi.advanceTimersByTimeAsync(5_000);
    await Promise.all(calls);
    expect(order).toEqual(["a", "a", "b", "c"]);
  });

  it("are asked for together, so that a store that is far away is asked a few times", async () => {
    const asked: number[] = [];
    const store: PacingStore = {
      take: async (_key, _limits, places) => {
        asked.push(places);
        await new Promise((resolve) => setTimeout(resolve, 20));
        return { taken: places, waitMs: 0 };
      },
      report: () => {},
    };
    const { fetch, sent } = observeFetch(() => json(updated));
    const client = createLeadConnector({ accessToken: "t", fetch, pacing: { store } });
    const calls = Array.from({ length: 641 }, () => client.conversations.update("c", { locationId: "l" }));
    await vi.advanceTimersByTimeAsync(300);
    expect(sent).toHaveLength(641);
    await Promise.all(calls);
    expect(asked).toEqual([1, ...Array(10).fill(64)]);
  });

  it("fail one by one with a store that fails: the others are not concerned", async () => {
    let asked = 0;
    const store: PacingStore = {
      take: async (_key, _limits, places) => {
        if (++asked === 1) throw new Error("the store hiccups");
        return { taken: places, waitMs: 0 };
      },
      report: () => {},
    };
    const { fetch, sent } = observeFetch(() => json(updated));
    const client = createLeadConnector({ accessToken: "t", fetch, pacing: { store } });
    const settled = Promise.allSettled(Array.from({ length: 199 }, () => client.conversations.update("c", { locationId: "l" })));
    await vi.advanceTimersByTimeAsync(100);
    expect((await settled).filter(({ status }) => status === "rejected")).toHaveLength(1);
    expect(sent).toHaveLength(198);
  });

  it("go to those who still wait, when the store answers after the one that asked has left", async () => {
    const answers: ((places: { taken: number; waitMs: number }) => void)[] = [];
    const store: PacingStore = { take: () => new Promise((resolve) => answers.push(resolve)), report: () => {} };
    const { fetch, sent } = observeFetch(() => json(updated));
    const client = createLeadConnector({ accessToken: "t", fetch, pacing: { store } });
    const left = expect(client.conversations.update("a", { locationId: "l" }, { timeout: 100 })).rejects.toBeInstanceOf(TimeoutError);
    const waiting = client.conversations.update("b", { locationId: "l" });
    await vi.advanceTimersByTimeAsync(100);
    await left;
    expect(answers).toHaveLength(2);
    answers[0]?.(place);
    expect(await waiting).toEqual(updated);
    expect(sent).toHaveLength(1);
  });

  it("let the event loop turn in between", async () => {
    vi.useRealTimers();
    let turns = 0;
    const goneIn = new Map<number, number>();
    let isOpen = false;
    const store: PacingStore = { take: (_key, _limits, places) => ({ taken: isOpen ? places : 0, waitMs: 1 }), report: () => {} };
    const { fetch } = observeFetch(() => {
      goneIn.set(turns, (goneIn.get(turns) ?? 0) + 1);
      return json(updated);
    });
    const client = createLeadConnector({ accessToken: "t", fetch, pacing: { store } });
    const calls = Array.from({ length: 1_000 }, () => client.conversations.update("c", { locationId: "l" }));
    let isOver = false;
    const turn = () => {
      turns++;
      if (!isOver) setImmediate(turn);
    };
    setImmediate(turn);
    isOpen = true;
    await Promise.all(calls);
    isOver = true;
    expect(Math.max(...goneIn.values())).toBeLessThanOrEqual(64);
  });

  it("leave one listener on a signal, however often the store is asked", async () => {
    const { fetch } = observeFetch(() => json(updated));
    let asked = 0;
    const store: PacingStore = { take: () => (++asked < 50 ? { taken: 0, waitMs: 10 } : place), report: () => {} };
    const client = createLeadConnector({ accessToken: "t", fetch, pacing: { store } });
    const { signal } = new AbortController();
    const call = client.conversations.update("c", { locationId: "l" }, { signal });
    await vi.advanceTimersByTimeAsync(400);
    expect(asked).toBeGreaterThan(30);
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(400);
    await call;
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a place and what is reported of it", () => {
  it("count under one key, whoever was named in between", async () => {
    const reported: unknown[] = [];
    const store: PacingStore = { take: () => place, report: (key, _limits, { left }) => reported.push([key, left]) };
    const pending: ((response: Response) => void)[] = [];
    const fetch = () => new Promise<Response>((resolve) => pending.push(resolve));
    const client = createLeadConnector({ accessToken: "t", fetch, pacing: { store } });
    const named = client.conversations.update("c", { locationId: "one" });
    const unnamed = client.conversations.delete("c");
    const other = client.conversations.update("c", { locationId: "two" });
    await vi.advanceTimersByTimeAsync(0);
    const headers = { "x-ratelimit-remaining": "7", "x-ratelimit-interval-milliseconds": "10000", "x-ratelimit-daily-remaining": "70" };
    pending[1]?.(json({ success: true }, 200, headers));
    pending[0]?.(json(updated));
    pending[2]?.(json(updated));
    await Promise.all([named, unnamed, other]);
    expect(reported).toEqual([
      [
        "leadconnector::one",
        [
          { requests: 7, perMs: 10_000 },
          { requests: 70, perMs: 86_400_000 },
        ],
      ],
    ]);
  });

  it("belong to the window of that length, in whatever order the limits are", () => {
    const memory = new PacingMemory();
    const limits = [
      { requests: 200_000, perMs: 86_400_000 },
      { requests: 100, perMs: 10_000 },
    ];
    memory.report("key", limits, { left: [{ requests: 99, perMs: 10_000 }] });
    expect(memory.take("key", limits, 1_000).taken).toBe(99);
    vi.advanceTimersByTime(10_000);
    expect(memory.take("key", limits, 1_000).taken).toBe(100);
    memory.report("key", limits, { left: [{ requests: 3, perMs: 5_000 }] });
    vi.advanceTimersByTime(10_000);
    memory.report("key", limits, { left: [{ requests: 1_000, perMs: 86_400_000 }] });
    expect(memory.take("key", limits, 1_000).taken).toBe(100);
    let left = 100;
    for (let window = 0; window < 20; window++) {
      vi.advanceTimersByTime(10_000);
      left += memory.take("key", limits, 1_000).taken;
    }
    expect(left).toBe(1_000);
  });
});

describe("work that comes up at once", () => {
  it("is done at once up to a share of the loop, and then 128 pieces in a turn", async () => {
    let done = 0;
    for (let piece = 0; piece < 1_000; piece++) spread(() => done++);
    expect(done).toBe(160);
    const turns: number[] = [];
    while (done < 1_000) {
      await vi.advanceTimersToNextTimerAsync();
      turns.push(done);
    }
    expect(turns).toEqual([288, 416, 544, 672, 800, 928, 1_000]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is not overtaken by later work", async () => {
    vi.advanceTimersByTime(1_000);
    const order: number[] = [];
    for (let piece = 0; piece < 161; piece++) spread(() => order.push(piece));
    vi.advanceTimersByTime(0);
    spread(() => order.push(161));
    await vi.advanceTimersByTimeAsync(10);
    expect(order.slice(-2)).toEqual([160, 161]);
  });

  it("lets the event loop turn in between", async () => {
    vi.useRealTimers();
    let turns = 0;
    let left = 1_000;
    const doneIn = new Map<number, number>();
    const turn = () => {
      turns++;
      if (left > 0) setImmediate(turn);
    };
    setImmediate(turn);
    await new Promise<void>((resolve) => {
      for (let piece = 0; piece < 1_000; piece++) {
        spread(() => {
          doneIn.set(turns, (doneIn.get(turns) ?? 0) + 1);
          if (--left === 0) resolve();
        });
      }
    });
    expect([...doneIn.values()].slice(1).every((count) => count <= 128)).toBe(true);
  });

  it("is not put off for ever by a clock that was put back, or that never goes on", async () => {
    vi.setSystemTime(0);
    vi.advanceTimersByTime(1_000_000);
    for (let piece = 0; piece < 1_000; piece++) spread(() => {});
    vi.useRealTimers();
    await new Promise<void>((resolve) => spread(resolve));
  });
});

describe("the memory of places", () => {
  it("gives as many places as are free, under every limit", () => {
    const memory = new PacingMemory();
    const limits = [...tenPerSecond, { requests: 12, perMs: 5_000 }];
    expect(memory.take("key", limits, 7)).toEqual({ taken: 7, waitMs: 0 });
    expect(memory.take("key", limits, 7)).toEqual({ taken: 3, waitMs: 1_000 });
    vi.advanceTimersByTime(1_000);
    expect(memory.take("key", limits, 7)).toEqual({ taken: 2, waitMs: 4_000 });
    expect(memory.take("key", limits, 7)).toEqual({ taken: 0, waitMs: 4_000 });
  });

  it("never forgets a key that is in use, however many there are", () => {
    const memory = new PacingMemory();
    const limits = [{ requests: 1, perMs: 60_000 }];
    for (let key = 0; key < 30_000; key++) expect(take(memory, `key ${key}`, limits)).toBe(0);
    for (let key = 0; key < 30_000; key += 7) expect(take(memory, `key ${key}`, limits)).toBe(60_000);
  });

  it("never gives more than a limit allows in any window, and never keeps a free place", () => {
    fc.assert(
      fc.property(
        fc.record({ requests: fc.integer({ min: 1, max: 12 }), perMs: fc.integer({ min: 1, max: 100 }) }),
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 }),
        (limit, steps) => {
          const memory = new PacingMemory();
          const taken: number[] = [];
          for (const step of steps) {
            vi.advanceTimersByTime(step);
            const now = performance.now();
            const inWindow = taken.filter((time) => time > now - limit.perMs).length;
            const wait = take(memory, "key", [limit]);
            expect(wait === 0).toBe(inWindow < limit.requests);
            if (wait === 0) taken.push(now);
            else expect(wait).toBe((taken.at(-limit.requests) ?? 0) + limit.perMs - now);
          }
        },
      ),
    );
  });

  it("counts a day's 200,000 in bundles, and lets out no more", () => {
    const memory = new PacingMemory();
    const day = [{ requests: 200_000, perMs: 86_400_000 }];
    let taken = 0;
    while (take(memory, "key", day) === 0 && taken < 300_000) taken++;
    expect(taken).toBe(200_000);
    vi.advanceTimersByTime(86_400_000);
    expect(take(memory, "key", day)).toBe(0);
  });

  it("takes a place under every limit or under none", () => {
    const memory = new PacingMemory();
    const limits = [{ requests: 1, perMs: 100 }, ...tenPerSecond];
    expect(take(memory, "key", limits)).toBe(0);
    for (let attempt = 0; attempt < 20; attempt++) expect(take(memory, "key", limits)).toBe(100);
    vi.advanceTimersByTime(100);
    expect(take(memory, "key", limits)).toBe(0);
  });

  it("holds the second limit as it holds the first", () => {
    const memory = new PacingMemory();
    const limits = [
      { requests: 10, perMs: 10 },
      { requests: 3, perMs: 1_000 },
    ];
    for (let taken = 0; taken < 3; taken++) expect(take(memory, "key", limits)).toBe(0);
    expect(take(memory, "key", limits)).toBe(1_000);
  });

  it("is free again exactly when the time is over, and not shortened by a shorter wait", () => {
    const memory = new PacingMemory();
    memory.report("key", tenPerSecond, { waitMs: 500 });
    memory.report("key", tenPerSecond, { waitMs: 100 });
    expect(take(memory, "key", tenPerSecond)).toBe(500);
    vi.advanceTimersByTime(500);
    expect(take(memory, "key", tenPerSecond)).toBe(0);
  });

  it("takes a wait of years for a mistake", () => {
    const memory = new PacingMemory();
    memory.report("key", tenPerSecond, { waitMs: 1e15 });
    expect(take(memory, "key", tenPerSecond)).toBe(86_400_000);
  });

  it("forgets keys that have been still", () => {
    const memory = new PacingMemory();
    for (let key = 0; key < 10_000; key++) take(memory, `key ${key}`, tenPerSecond);
    vi.advanceTimersByTime(1_000);
    expect(take(memory, "one more", tenPerSecond)).toBe(0);
    expect(take(memory, "key 1", tenPerSecond)).toBe(0);
  });

  it("forgets an idle key when as many new ones have come as there are, and no key that is in use", () => {
    const memory = new PacingMemory();
    const names = Array.from({ length: 10 }, (_, index) => `key ${index}`);
    // What a key is asked with first holds until it is forgotten.
    const other = [{ requests: 20, perMs: 1_000 }];
    for (const name of names) memory.take(name, tenPerSecond, 10);
    memory.report("key 2", tenPerSecond, { waitMs: 1_000 }); // over, to the millisecond
    vi.advanceTimersByTime(1_000);
    for (const used of ["key 3", "key 7"]) memory.take(used, tenPerSecond, 10);
    memory.report("key 5", tenPerSecond, { waitMs: 5_000 });
    for (let key = 0; key < 20; key++) memory.take(`new ${key}`, tenPerSecond, 1);
    const taken = Object.fromEntries(names.map((name) => [name, memory.take(name, other, 20)]));
    expect(taken).toEqual({
      ...Object.fromEntries(names.map((name) => [name, { taken: 20, waitMs: 0 }])),
      "key 3": { taken: 0, waitMs: 1_000 },
      "key 5": { taken: 0, waitMs: 5_000 },
      "key 7": { taken: 0, waitMs: 1_000 },
    });
  });

  it("forgets no key that one of its limits still counts", () => {
    const memory = new PacingMemory();
    const limits = [
      { requests: 100, perMs: 10_000 },
      { requests: 50, perMs: 86_400_000 },
    ];
    memory.take("key", limits, 50);
    vi.advanceTimersByTime(10_000);
    for (let key = 0; key < 20; key++) memory.take(`new ${key}`, limits, 1);
    expect(memory.take("key", limits, 1)).toEqual({ taken: 0, waitMs: 86_390_000 });
  });

  it("keeps an idle key until the circle comes to it: two are looked at for each new one", () => {
    const memory = new PacingMemory();
    const other = [{ requests: 20, perMs: 1_000 }];
    for (let key = 0; key < 10; key++) memory.take(`key ${key}`, tenPerSecond, 10);
    vi.advanceTimersByTime(1_000);
    memory.take("new", tenPerSecond, 1);
    expect(memory.take("key 9", other, 20).taken).toBe(10);
  });

  it("counts bundles to the last place: 2,499 of 2,500, each exactly once", () => {
    const limits = [{ requests: 2_500, perMs: 1_000 }];
    const sizes = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(sizes, (asked) => {
        const memory = new PacingMemory();
        let free = 2_499; // 833 bundles of three
        for (const places of asked) {
          const { taken, waitMs } = memory.take("key", limits, places);
          expect(taken).toBe(Math.min(places, free));
          expect(waitMs).toBe(taken === places || free > taken ? 0 : 1_000);
          free -= taken;
        }
        vi.advanceTimersByTime(1_000);
        expect(memory.take("key", limits, 5_000).taken).toBe(2_499);
      }),
    );
  });

  it("lets a bundle go with the youngest request in it, late rather than early", () => {
    const memory = new PacingMemory();
    const limits = [{ requests: 2_500, perMs: 1_000 }];
    memory.take("key", limits, 4); // a bundle of three, and one of the next
    vi.advanceTimersByTime(400);
    expect(memory.take("key", limits, 5_000)).toEqual({ taken: 2_495, waitMs: 600 });
    vi.advanceTimersByTime(600);
    expect(memory.take("key", limits, 5_000)).toEqual({ taken: 3, waitMs: 400 });
    vi.advanceTimersByTime(400);
    expect(memory.take("key", limits, 5_000)).toEqual({ taken: 2_496, waitMs: 600 });
  });

  it("gives several places at once as it gives them one by one, under what the vendor reports", () => {
    const step = fc.record({
      after: fc.integer({ min: 0, max: 40 }),
      places: fc.integer({ min: 1, max: 9 }),
      left: fc.option(fc.integer({ min: 0, max: 15 })),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.array(step, { maxLength: 40 }), (requests, steps) => {
        const memory = new PacingMemory();
        const limits = [{ requests, perMs: 100 }];
        let taken: number[] = [];
        for (const { after, places, left } of steps) {
          vi.advanceTimersByTime(after);
          const now = performance.now();
          taken = taken.filter((time) => time > now - 100);
          if (left !== null) {
            memory.report("key", limits, { left: [{ requests: left, perMs: 100 }] });
            while (requests - taken.length > left) taken.push(now);
          }
          const free = requests - taken.length;
          const given = memory.take("key", limits, places);
          expect(given.taken).toBe(Math.min(places, free));
          for (let place = 0; place < given.taken; place++) taken.push(now);
          expect(given.waitMs).toBe(given.taken === places ? 0 : (taken[0] ?? 0) + 100 - now);
        }
      }),
    );
  });

  it("waits for the vendor's word and for the window, whichever is longer", () => {
    for (const [waitMs, wait] of [
      [400, 1_000],
      [1_500, 1_500],
    ] as const) {
      const memory = new PacingMemory();
      memory.take("key", tenPerSecond, 10);
      memory.report("key", tenPerSecond, { waitMs });
      expect(memory.take("key", tenPerSecond, 1)).toEqual({ taken: 0, waitMs: wait });
    }
  });

  it("takes no place while the vendor wants none", () => {
    const memory = new PacingMemory();
    memory.report("key", tenPerSecond, { waitMs: 300 });
    for (let attempt = 0; attempt < 20; attempt++) expect(memory.take("key", tenPerSecond, 3)).toEqual({ taken: 0, waitMs: 300 });
    vi.advanceTimersByTime(300);
    expect(memory.take("key", tenPerSecond, 10)).toEqual({ taken: 10, waitMs: 0 });
  });

  it("counts without any limit only what the vendor asks", () => {
    const memory = new PacingMemory();
    expect(memory.take("key", [], 1_000)).toEqual({ taken: 1_000, waitMs: 0 });
    memory.report("key", [], { waitMs: 50, left: [{ requests: 0, perMs: 1_000 }] });
    expect(memory.take("key", [], 1)).toEqual({ taken: 0, waitMs: 50 });
  });
});

describe("the wait for a place", () => {
  const paced = (store: PacingStore) => {
    const { fetch, sent } = observeFetch(() => json(updated));
    const client = createLeadConnector({ accessToken: "t", fetch, pacing: { store } });
    return { sent, update: (options = {}) => client.conversations.update("c", { locationId: "l" }, options) };
  };

  it("is as long as the store says, and the store is asked once after it", async () => {
    const asked: [number, number][] = [];
    const start = performance.now();
    const take: PacingStore["take"] = (_key, _limits, places) => {
      asked.push([performance.now() - start, places]);
      return { taken: Math.min(2, places - 1), waitMs: 500 };
    };
    const { sent, update } = paced({ take, report: () => {} });
    const calls = Promise.allSettled(Array.from({ length: 5 }, () => update({ timeout: 10_000 })));
    await vi.advanceTimersByTimeAsync(499);
    expect(sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toHaveLength(4);
    await vi.advanceTimersByTimeAsync(10_000);
    await calls;
    expect(asked.slice(0, 4)).toEqual([
      [0, 1],
      [500, 5],
      [1_000, 3],
      [1_500, 1],
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is not taken when the store gave all the places that it was asked for, whatever it says of a wait", async () => {
    let asked = 0;
    const { sent, update } = paced({ take: (_key, _limits, places) => ({ taken: asked++ === 0 ? 0 : places, waitMs: 50 }), report: () => {} });
    const calls = Promise.all(Array.from({ length: 192 }, () => update()));
    await vi.advanceTimersByTimeAsync(60);
    expect(sent).toHaveLength(192);
    await calls;
    expect(asked).toBe(1 + 3);
  });

  it.each([
    [1_000, 0],
    [1_001, 1],
  ])("of 1,000 ms ends at once for a call that has %d ms", async (timeout, sent) => {
    let asked = 0;
    const store = paced({ take: () => (asked++ === 0 ? { taken: 0, waitMs: 1_000 } : place), report: () => {} });
    const start = performance.now();
    let endedAfter = 0;
    const call = store.update({ timeout }).then(
      () => {},
      (error: unknown) => {
        endedAfter = performance.now() - start;
        expect(error).toMatchObject({ code: "timed_out", outcome: "not_sent", isRetryable: true, message: expect.stringContaining("would wait 1000 ms") });
      },
    );
    await vi.advanceTimersByTimeAsync(2_000);
    await call;
    expect(endedAfter).toBe(0);
    expect(store.sent).toHaveLength(sent);
  });

  it("may be longer than the longest timer", async () => {
    const wait = 3_000_000_000;
    const asked: number[] = [];
    const start = performance.now();
    const take: PacingStore["take"] = () => {
      asked.push(performance.now() - start);
      return asked.length === 1 ? { taken: 0, waitMs: wait } : place;
    };
    const { update } = paced({ take, report: () => {} });
    const call = update({ timeout: 2 * wait });
    await vi.advanceTimersByTimeAsync(wait);
    expect(await call).toEqual(updated);
    expect(asked).toEqual([0, wait]);
  });

  it("is not cut short by a timer that fires early", async () => {
    const real = globalThis.setTimeout;
    const early = vi.spyOn(globalThis, "setTimeout").mockImplementation(((work: () => void, delay = 0) => real(work, delay > 50 ? delay - 1 : delay)) as never);
    const asked: number[] = [];
    const start = performance.now();
    const take: PacingStore["take"] = () => {
      asked.push(performance.now() - start);
      return asked.length === 1 ? { taken: 0, waitMs: 100 } : place;
    };
    const { update } = paced({ take, report: () => {} });
    const call = update();
    await vi.advanceTimersByTimeAsync(200);
    expect(await call).toEqual(updated);
    expect(asked).toEqual([0, 100]);
    early.mockRestore();
  });

  it("that is too long for 200 calls fails at most 64 of them before the store is asked anew, with a timer in between", async () => {
    let failed = 0;
    const seen: number[] = [];
    const take = () => {
      seen.push(failed);
      return { taken: 0, waitMs: 3_600_000 };
    };
    const { sent, update } = paced({ take, report: () => {} });
    const calls = Array.from({ length: 200 }, () => update({ timeout: 1_800_000 }).catch(() => failed++));
    await vi.advanceTimersByTimeAsync(10);
    await Promise.all(calls);
    // The first one failed when it came: nobody else was there.
    expect(seen.slice(2)).toEqual([65, 129, 193]);
    expect(sent).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a store with promises of its own", () => {
  it("is waited for: they need only a then", async () => {
    // biome-ignore lint/suspicious/noThenProperty: that is what is tested
    const thenable = { then: (resolve: (places: typeof place) => void) => setTimeout(() => resolve(place), 50) };
    const { fetch, sent } = observeFetch(() => json(updated));
    const client = createLeadConnector({ accessToken: "t", fetch, pacing: { store: { take: () => thenable as never, report: () => {} } } });
    const call = client.conversations.update("c", { locationId: "l" });
    await vi.advanceTimersByTimeAsync(49);
    expect(sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(await call).toEqual(updated);
  });

  it.each(["take", "report"] as const)("leaves no rejection that nobody handles when its %s fails and nobody waits for it any more", async (what) => {
    const unhandled: unknown[] = [];
    const onUnhandled = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", onUnhandled);
    const late = () => new Promise<never>((_, reject) => setTimeout(() => reject(new Error("the store is down")), 500));
    const store = { take: what === "take" ? late : () => place, report: what === "report" ? late : () => {} };
    const { fetch } = observeFetch(() => json(updated, 200, { "x-ratelimit-remaining": "5", "x-ratelimit-interval-milliseconds": "10000" }));
    const client = createLeadConnector({ accessToken: "t", fetch, pacing: { store } });
    const call = client.conversations.update("c", { locationId: "l" }, { timeout: 100 }).catch(() => {});
    await vi.advanceTimersByTimeAsync(1_000);
    await call;
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve, 0));
    process.off("unhandledRejection", onUnhandled);
    expect(unhandled).toEqual([]);
  });
});

it.each<[Record<string, string>, unknown[]]>([
  [{ "x-ratelimit-remaining": "7" }, []],
  [{ "x-ratelimit-interval-milliseconds": "10000" }, []],
  [{}, []],
  [{ "x-ratelimit-daily-remaining": "70" }, [[{ requests: 70, perMs: 86_400_000 }]]],
])("of the headers %j a store hears only what belongs to a limit", async (headers, heard) => {
  const reported: unknown[] = [];
  const store: PacingStore = { take: () => place, report: (_key, _limits, { left }) => reported.push(left) };
  const { fetch } = observeFetch(() => json(updated, 200, headers));
  await createLeadConnector({ accessToken: "t", fetch, pacing: { store } }).conversations.update("c", { locationId: "l" });
  expect(reported).toEqual(heard);
});

it("an attempt that is repeated counts where the first one did, whoever was named in between", async () => {
  const keys: string[] = [];
  const take = (key: string) => {
    keys.push(key);
    return place;
  };
  const answers = [json(updated), json({ message: "sorry" }, 503)];
  const { fetch } = observeFetch(() => answers.shift() ?? json({ ...updated, success: true }));
  const client = createLeadConnector({ accessToken: "t", fetch, pacing: { store: { take, report: () => {} } }, random: () => 0.5 });
  await client.conversations.update("c", { locationId: "one" });
  const repeated = client.conversations.delete("c");
  await vi.advanceTimersByTimeAsync(1);
  await client.conversations.update("c", { locationId: "two" });
  await vi.advanceTimersByTimeAsync(1_000);
  await repeated;
  expect(keys).toEqual(["leadconnector::one", "leadconnector::one", "leadconnector::two", "leadconnector::one"]);
});

it("a request that names nothing counts under what was named last, and an empty name is none", async () => {
  const keys: string[] = [];
  const store: PacingStore = {
    take: (key) => {
      keys.push(key);
      return place;
    },
    report: () => {},
  };
  const { fetch } = observeFetch(() => json({ ...updated, success: true }));
  const client = createLeadConnector({ accessToken: "t", fetch, pacing: { store } });
  await client.conversations.delete("c");
  await client.conversations.update("c", { locationId: "one" });
  await client.conversations.delete("c");
  await client.conversations.update("c", { locationId: "two" });
  await client.conversations.delete("c");
  expect(keys).toEqual(["leadconnector::", "leadconnector::one", "leadconnector::one", "leadconnector::two", "leadconnector::two"]);
});
