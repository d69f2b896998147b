import { type CallEvent, createLeadConnector, createSiro, type PacingStore, TimeoutError } from "conversation-crm-sdk";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PacingMemory } from "../../src/core/transport/pacing-memory.js";
import { json, observeFetch } from "./observed-fetch.js";

const linked = { data: { id: "acc_1", externalId: "x", dataType: "ACCOUNT", name: "Acme", lastActivityAt: "2026-01-01" } };
const updated = { success: true, conversation: { locationId: "l", contactId: "c", deleted: false } };
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
    const first = expect(update({ timeout: 1_000, signal: controller.signal })).rejects.toThrow("enough");
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
    const { update, times } = clocked(() => ({ "x-ratelimit-remaining": "100" }));
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
        return waits.shift() ?? 0;
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

  it.each<[string, PacingStore["report"]]>([
    [
      "throws",
      () => {
        throw new Error("the store is down");
      },
    ],
    ["rejects", () => Promise.reject(new Error("the store is down"))],
  ])("that %s when it is told something takes nothing from the call", async (_how, report) => {
    const { fetch, sent } = observeFetch(() => json(updated, 200, { "x-ratelimit-remaining": "5" }));
    const client = createLeadConnector({ accessToken: "t", fetch, pacing: { store: { take: () => 0, report } } });
    expect(await client.conversations.update("c", { locationId: "l" })).toEqual(updated);
    expect(sent).toHaveLength(1);
  });

  it("that never answers keeps only the calls that it was asked for", async () => {
    let asked = 0;
    const store: PacingStore = { take: () => (asked++ === 0 ? new Promise<number>(() => {}) : 0), report: () => {} };
    const { fetch } = observeFetch(() => json(updated));
    const client = createLeadConnector({ accessToken: "t", fetch, pacing: { store } });
    const stuck = expect(client.conversations.update("c", { locationId: "l" }, { timeout: 100 })).rejects.toBeInstanceOf(TimeoutError);
    await vi.advanceTimersByTimeAsync(100);
    await stuck;
    expect(await client.conversations.update("c", { locationId: "l" })).toEqual(updated);
  });

  it.each([undefined, Number.NaN, -1, "0"])("that answers %j is not asked for ever", async (answer) => {
    const store: PacingStore = { take: () => answer as number, report: () => {} };
    const { fetch, sent } = observeFetch(() => json(updated));
    const client = createLeadConnector({ accessToken: "t", fetch, pacing: { store } });
    await expect(client.conversations.update("c", { locationId: "l" })).rejects.toThrow("A pacing store must give a number of milliseconds, 0 or more.");
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

describe("the memory of places", () => {
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
            const wait = memory.take("key", [limit]);
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
    while (memory.take("key", day) === 0 && taken < 300_000) taken++;
    expect(taken).toBe(200_000);
    vi.advanceTimersByTime(86_400_000);
    expect(memory.take("key", day)).toBe(0);
  });

  it("takes a place under every limit or under none", () => {
    const memory = new PacingMemory();
    const limits = [{ requests: 1, perMs: 100 }, ...tenPerSecond];
    expect(memory.take("key", limits)).toBe(0);
    for (let attempt = 0; attempt < 20; attempt++) expect(memory.take("key", limits)).toBe(100);
    vi.advanceTimersByTime(100);
    expect(memory.take("key", limits)).toBe(0);
  });

  it("holds the second limit as it holds the first", () => {
    const memory = new PacingMemory();
    const limits = [
      { requests: 10, perMs: 10 },
      { requests: 3, perMs: 1_000 },
    ];
    for (let taken = 0; taken < 3; taken++) expect(memory.take("key", limits)).toBe(0);
    expect(memory.take("key", limits)).toBe(1_000);
  });

  it("is free again exactly when the time is over, and not shortened by a shorter wait", () => {
    const memory = new PacingMemory();
    memory.report("key", tenPerSecond, { waitMs: 500 });
    memory.report("key", tenPerSecond, { waitMs: 100 });
    expect(memory.take("key", tenPerSecond)).toBe(500);
    vi.advanceTimersByTime(500);
    expect(memory.take("key", tenPerSecond)).toBe(0);
  });

  it("takes a wait of years for a mistake", () => {
    const memory = new PacingMemory();
    memory.report("key", tenPerSecond, { waitMs: 1e15 });
    expect(memory.take("key", tenPerSecond)).toBe(86_400_000);
  });

  it("forgets keys that have been still", () => {
    const memory = new PacingMemory();
    for (let key = 0; key < 10_000; key++) memory.take(`key ${key}`, tenPerSecond);
    vi.advanceTimersByTime(1_000);
    expect(memory.take("one more", tenPerSecond)).toBe(0);
    expect(memory.take("key 1", tenPerSecond)).toBe(0);
  });
});
