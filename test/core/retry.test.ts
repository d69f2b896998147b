import {
  type ApiError,
  type CallEvent,
  ConnectionError,
  createLeadConnector,
  createSiro,
  type RateLimitError,
  SdkError,
  TimeoutError,
} from "conversation-crm-sdk";
import { createSandbox } from "conversation-crm-sdk/testing";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { rejection } from "./caught.js";
import { json, observeFetch } from "./observed-fetch.js";

const target = { dataType: "ACCOUNT", id: "acc_1" } as const;
const linked = { data: { id: "acc_1", externalId: "x", dataType: "ACCOUNT", name: "Acme", lastActivityAt: "2026-01-01" } };

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Settles a call while the clock runs. */
async function settled<Result>(call: Promise<Result>): Promise<{ data?: Result; error?: unknown }> {
  const result = call.then(
    (data) => ({ data }),
    (error: unknown) => ({ error }),
  );
  await vi.advanceTimersByTimeAsync(600_000);
  return result;
}

describe("backoff", () => {
  it("is anywhere below a limit that doubles from 250 ms to 8 s", async () => {
    const times: number[] = [];
    const { fetch } = observeFetch(() => {
      times.push(performance.now());
      return json({ error: "down" }, 503);
    });
    const siro = createSiro({ accessToken: "t", fetch, maxRetries: 7, timeout: 600_000, random: () => 0.999 });
    const { error } = await settled(siro.recordings.link("r", target));
    expect(error).toMatchObject({ code: "vendor_failed", status: 503, attempts: 8, isRetryable: true });
    const waits = times.slice(1).map((time, index) => Math.round(time - (times[index] ?? 0)));
    expect(waits).toEqual([250, 500, 999, 1_998, 3_996, 7_992, 7_992].map((wait) => expect.toSatisfy((seen: number) => Math.abs(seen - wait) <= 1)));
  });

  it("gives the vendor's refusal at once when there is no time for the wait", async () => {
    const { fetch, sent } = observeFetch(() => json({ error: "down" }, 503));
    const siro = createSiro({ accessToken: "t", fetch, timeout: 200, random: () => 0.999 });
    const startedAt = performance.now();
    let endedAt: number | undefined;
    const { error } = await settled(
      siro.recordings.link("r", target).finally(() => {
        endedAt = performance.now();
      }),
    );
    expect(error).toMatchObject({ code: "vendor_failed", status: 503, attempts: 1 });
    expect(sent).toHaveLength(1);
    expect(endedAt).toBe(startedAt);
  });

  it("is not for a 501, which says that the server cannot do this at all", async () => {
    const { fetch, sent } = observeFetch(() => json({ error: "no" }, 501));
    const { error } = await settled(createSiro({ accessToken: "t", fetch }).recordings.link("r", target));
    expect(error).toMatchObject({ code: "vendor_failed", status: 501, isRetryable: false, attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  it("sends as often as the client or the call says", async () => {
    const { fetch, sent } = observeFetch(() => json({ error: "down" }, 503));
    const siro = createSiro({ accessToken: "t", fetch, maxRetries: 1 });
    await settled(siro.recordings.link("r", target));
    expect(sent).toHaveLength(2);
    await settled(siro.recordings.link("r", target, { maxRetries: 0 }));
    expect(sent).toHaveLength(3);
  });

  it.each([-1, 1.5, Number.NaN])("refuses %d retries", async (maxRetries) => {
    expect(() => createSiro({ accessToken: "t", maxRetries })).toThrow("createSiro: maxRetries must be a whole number, 0 or more.");
    const siro = createSiro({ accessToken: "t" });
    await expect(siro.recordings.link("r", target, { maxRetries })).rejects.toMatchObject({
      code: "rule_broken",
      issues: [{ path: ["options", "maxRetries"] }],
    });
  });
});

describe("the retry budget", () => {
  const down = () => json({ error: "down" }, 503);

  it("lets a vendor that is down see 100 retries, however many calls there are", async () => {
    const { fetch, sent } = observeFetch(down);
    const siro = createSiro({ accessToken: "t", fetch, random: () => 0 });
    await settled(Promise.allSettled(Array.from({ length: 200 }, () => siro.recordings.link("r", target))));
    expect(sent.length).toBe(200 + 100);
  });

  it("pays double for an attempt that timed out", async () => {
    const { fetch, sent } = observeFetch(() => new Promise<Response>(() => {}));
    const siro = createSiro({ accessToken: "t", fetch, random: () => 0, attemptTimeout: 100 });
    await settled(Promise.allSettled(Array.from({ length: 200 }, () => siro.recordings.link("r", target))));
    expect(sent.length).toBe(200 + 50);
  });

  it("holds no more than 100 retries, however many answers there were", async () => {
    let isDown = false;
    const { fetch, sent } = observeFetch(() => (isDown ? down() : json(linked)));
    const siro = createSiro({ accessToken: "t", fetch, random: () => 0, pacing: false });
    await settled(Promise.all(Array.from({ length: 300 }, () => siro.recordings.link("r", target))));
    isDown = true;
    await settled(Promise.allSettled(Array.from({ length: 60 }, () => siro.recordings.link("r", target))));
    expect(sent.length).toBe(300 + 60 + 100);
  });

  it.each([
    ["an answer", () => json(linked)],
    ["a refusal, which proves that the vendor is up", () => json({ error: "no" }, 404)],
  ])("earns a fifth of a retry by %s", async (_case, answer) => {
    let isDown = true;
    const { fetch, sent } = observeFetch(() => (isDown ? down() : answer()));
    const siro = createSiro({ accessToken: "t", fetch, random: () => 0, pacing: false });
    await settled(Promise.allSettled(Array.from({ length: 50 }, () => siro.recordings.link("r", target))));
    isDown = false;
    await settled(Promise.allSettled(Array.from({ length: 14 }, () => siro.recordings.link("r", target))));
    isDown = true;
    const before = sent.length;
    await settled(Promise.allSettled(Array.from({ length: 10 }, () => siro.recordings.link("r", target))));
    expect(sent.length - before).toBe(10 + 2);
  });

  it.each([
    ["a 429", () => json({ error: "slow down" }, 429, { "retry-after": "86400" })],
    ["a 500", () => json({ error: "no" }, 500)],
    ["a 501", () => json({ error: "no" }, 501)],
  ])("earns nothing by %s, which does not prove that the vendor carries requests out", async (_case, answer) => {
    let isDown = true;
    const { fetch, sent } = observeFetch(() => (isDown ? down() : answer()));
    const siro = createSiro({ accessToken: "t", fetch, random: () => 0, pacing: false });
    await settled(Promise.allSettled(Array.from({ length: 50 }, () => siro.recordings.link("r", target))));
    isDown = false;
    await settled(Promise.allSettled(Array.from({ length: 50 }, () => siro.recordings.link("r", target, { maxRetries: 0 }))));
    isDown = true;
    const before = sent.length;
    await settled(Promise.allSettled(Array.from({ length: 10 }, () => siro.recordings.link("r", target))));
    expect(sent.length - before).toBe(10);
  });

  it("gets back what a retry cost that was refused for good", async () => {
    const statuses = Array.from({ length: 1_000 }, (_, index) => (index % 2 === 0 ? 503 : 404));
    const { fetch, sent } = observeFetch(() => json({ error: "no" }, statuses.shift()));
    const siro = createSiro({ accessToken: "t", fetch, random: () => 0, pacing: false });
    for (let call = 0; call < 150; call++) expect((await settled(siro.recordings.link("r", target))).error).toMatchObject({ status: 404 });
    expect(sent).toHaveLength(300);
  }, 60_000);

  it("gets back what a retry cost that was answered", async () => {
    const statuses = Array.from({ length: 1_000 }, (_, index) => (index % 2 === 0 ? 503 : 200));
    const { fetch } = observeFetch(() => (statuses.shift() === 503 ? down() : json(linked)));
    const siro = createSiro({ accessToken: "t", fetch, random: () => 0, pacing: false });
    const results: unknown[] = [];
    for (let call = 0; call < 500; call++) results.push((await settled(siro.recordings.link("r", target))).data);
    expect(results.filter((data) => data === undefined)).toEqual([]);
  });
});

describe("a wait that the vendor asks for", () => {
  const later = (seconds: number) => json({ error: "slow down" }, 429, { "retry-after": String(seconds) });

  it.each([64, 640])("costs neither budget nor retries: %d calls at once in an outage of 1.5 s", async (count) => {
    const end = performance.now() + 1_500;
    const { fetch } = observeFetch(() => (performance.now() < end ? later(2) : json(linked)));
    const siro = createSiro({ accessToken: "t", fetch, pacing: false });
    const { data } = await settled(Promise.allSettled(Array.from({ length: count }, () => siro.recordings.link("r", target))));
    expect(data?.filter(({ status }) => status === "rejected")).toEqual([]);
  });

  it("brings 900 calls of three clients through a limit of 50 in 500 ms", async () => {
    const taken: number[] = [];
    const { fetch } = observeFetch(() => {
      const now = performance.now();
      while (taken[0] !== undefined && taken[0] <= now - 500) taken.shift();
      if (taken.length >= 50) return later(1);
      taken.push(now);
      return json(linked);
    });
    const clients = Array.from({ length: 3 }, () => createSiro({ accessToken: "t", fetch, pacing: false }));
    const calls = Array.from({ length: 900 }, (_, index) => clients[index % 3]?.recordings.link("r", target));
    const { data } = await settled(Promise.allSettled(calls));
    expect(data?.filter(({ status }) => status === "rejected")).toEqual([]);
  });

  it("is never shorter than asked, and up to half as long again", async () => {
    const times: number[] = [];
    const { fetch } = observeFetch(() => {
      times.push(performance.now());
      return times.length < 3 ? later(2) : json(linked);
    });
    for (const random of [0, 0.999]) await settled(createSiro({ accessToken: "t", fetch, random: () => random }).recordings.link("r", target));
    const [first = 0, second = 0, third = 0] = times;
    expect(Math.round(second - first)).toBe(2_000);
    expect(Math.round(third - second)).toBe(2_000);
    times.length = 0;
    await settled(createSiro({ accessToken: "t", fetch, random: () => 0.999 }).recordings.link("r", target));
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(2_900);
  });

  it("ends when the vendor asks for one without end", async () => {
    const { fetch, sent } = observeFetch(() => later(0));
    const { error } = await settled(createSiro({ accessToken: "t", fetch, random: () => 0 }).recordings.link("r", target));
    expect(error).toMatchObject({ code: "rate_limited", attempts: 31 });
    expect(sent).toHaveLength(31);
  });

  it("is told to the hook with how long it lasts", async () => {
    const events: CallEvent[] = [];
    const { fetch, sent } = observeFetch(() => (sent.length === 1 ? later(4) : json(linked)));
    await settled(createSiro({ accessToken: "t", fetch, random: () => 0.5, onEvent: (event) => events.push(event) }).recordings.link("r", target));
    expect(events.filter(({ type }) => type === "wait")).toEqual([expect.objectContaining({ reason: "asked", durationMs: 5_000 })]);
  });

  it("is spread over 250 ms when less than that is asked", async () => {
    const times: number[] = [];
    const { fetch } = observeFetch(() => {
      times.push(performance.now());
      return times.length === 1 ? later(0) : json(linked);
    });
    await settled(createSiro({ accessToken: "t", fetch, random: () => 0.8, pacing: false }).recordings.link("r", target));
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBe(200);
  });

  it("leaves half of the time that is left over to the request", async () => {
    const times: number[] = [];
    const { fetch } = observeFetch(() => {
      times.push(performance.now());
      return times.length === 1 ? later(8) : json(linked);
    });
    const call = createSiro({ accessToken: "t", fetch, random: () => 0.999, pacing: false }).recordings.link("r", target, { timeout: 10_000 });
    expect((await settled(call)).data).toEqual(linked);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBe(9_000);
  });

  it.each([9_999, 10_000, 10_001])("of 10 s is taken by a call that has more than that: one of %d ms", async (timeout) => {
    const { fetch, sent } = observeFetch(() => later(10));
    const start = performance.now();
    let endedAfter = 0;
    const call = createSiro({ accessToken: "t", fetch, random: () => 0, pacing: false }).recordings.link("r", target, { timeout });
    const { error } = await settled(call.finally(() => (endedAfter = performance.now() - start)));
    expect(sent).toHaveLength(timeout > 10_000 ? 2 : 1);
    expect(endedAfter >= 10_000).toBe(timeout > 10_000);
    expect(error).toMatchObject({ code: "rate_limited", retryAfterMs: 10_000 });
  });

  it("is not taken by a call that is sent once", async () => {
    const { fetch, sent } = observeFetch(() => later(1));
    await settled(createSiro({ accessToken: "t", fetch, maxRetries: 0 }).recordings.link("r", target));
    expect(sent).toHaveLength(1);
  });
});

it("a program that meets 20 % of 503s, one call after the other, loses about what three plain attempts lose", async () => {
  let seed = 7;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  const { fetch } = observeFetch(() => (random() < 0.2 ? json({ error: "down" }, 503) : json(linked)));
  const siro = createSiro({ accessToken: "t", fetch, random: () => 0, pacing: false });
  let lost = 0;
  for (let call = 0; call < 2_000; call++) if ((await settled(siro.recordings.link("r", target))).error) lost++;
  expect(lost).toBeGreaterThan(0);
  expect(lost).toBeLessThanOrEqual(24); // 2,000 × 0.2³ = 16 on average
});

describe("a rejected credential", () => {
  const expired = () => json({ error: "expired" }, 401);

  it("is replaced by a fresh one, once for all the calls that it was rejected for", async () => {
    const asked: { rejected?: string }[] = [];
    let current = "old";
    const accessToken = async (request: { rejected?: string }) => {
      asked.push(request);
      if (request.rejected !== undefined) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        current = "new";
      }
      return current;
    };
    const { fetch, sent } = observeFetch(({ headers }) => (headers["x-siro-auth-token"] === "new" ? json(linked) : expired()));
    const siro = createSiro({ accessToken, fetch });
    const { data } = await settled(Promise.all(Array.from({ length: 10 }, () => siro.recordings.link("r", target))));
    expect(data).toHaveLength(10);
    expect(asked.filter(({ rejected }) => rejected !== undefined)).toEqual([{ rejected: "old" }]);
    expect(sent).toHaveLength(20);
  });

  it("is renewed once while the renewal lasts, whenever the calls began", async () => {
    let renewals = 0;
    let current = "old";
    const accessToken = async ({ rejected }: { rejected?: string }) => {
      if (rejected === undefined) return current;
      renewals++;
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      current = "new";
      return current;
    };
    const { fetch } = observeFetch(({ headers }) => (headers["x-siro-auth-token"] === "new" ? json(linked) : expired()));
    const siro = createSiro({ accessToken, fetch });
    const calls: Promise<unknown>[] = [];
    for (let call = 0; call < 30; call++) {
      calls.push(siro.recordings.link("r", target));
      await vi.advanceTimersByTimeAsync(50);
    }
    const { data } = await settled(Promise.all(calls));
    expect(data).toHaveLength(30);
    expect(renewals).toBe(1);
  });

  it("is an AuthenticationError when the fresh one is rejected too", async () => {
    const { fetch, sent } = observeFetch(expired);
    const siro = createSiro({ accessToken: ({ rejected }) => (rejected === undefined ? "old" : "also-old"), fetch });
    const { error } = await settled(siro.recordings.link("r", target));
    expect(error).toMatchObject({ code: "unauthorized", attempts: 2, isRetryable: false });
    expect(sent.map(({ headers }) => headers["x-siro-auth-token"])).toEqual(["old", "also-old"]);
  });

  it("is an AuthenticationError at once when it is a string", async () => {
    const { fetch, sent } = observeFetch(expired);
    const { error } = await settled(createSiro({ accessToken: "t", fetch }).recordings.link("r", target));
    expect(error).toMatchObject({ code: "unauthorized", attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  it("may be asked for again after a renewal that failed", async () => {
    let renewals = 0;
    const accessToken = ({ rejected }: { rejected?: string }) => {
      if (rejected === undefined) return "old";
      if (renewals++ === 0) throw new Error("the mint is closed");
      return "new";
    };
    const { fetch } = observeFetch(({ headers }) => (headers["x-siro-auth-token"] === "new" ? json(linked) : expired()));
    const siro = createSiro({ accessToken, fetch });
    expect((await settled(siro.recordings.link("r", target))).error).toMatchObject({ message: "the mint is closed" });
    expect((await settled(siro.recordings.link("r", target))).data).toEqual(linked);
  });

  it("is replaced again when the fresh one has grown old, although the function still gives the first", async () => {
    const accepted = new Set(["b"]);
    const asked: (string | undefined)[] = [];
    const accessToken = ({ rejected }: { rejected?: string }) => {
      asked.push(rejected);
      return rejected === undefined ? "a" : accepted.has("b") ? "b" : "c";
    };
    const { fetch } = observeFetch(({ headers }) => (accepted.has(headers["x-siro-auth-token"] ?? "") ? json(linked) : expired()));
    const siro = createSiro({ accessToken, fetch });
    expect((await settled(siro.recordings.link("r", target))).data).toEqual(linked);
    accepted.clear();
    accepted.add("c");
    expect((await settled(siro.recordings.link("r", target))).data).toEqual(linked);
    expect(asked).toEqual([undefined, "a", undefined, "a"]);
  });

  it("is renewed for each rejected one of its own, also while another renewal is pending", async () => {
    const renewed: (string | undefined)[] = [];
    const given = ["one", "two"];
    const accessToken = async ({ rejected }: { rejected?: string }) => {
      if (rejected === undefined) return given.shift() ?? "fresh";
      renewed.push(rejected);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return "fresh";
    };
    const { fetch } = observeFetch(({ headers }) => (headers["x-siro-auth-token"] === "fresh" ? json(linked) : expired()));
    const siro = createSiro({ accessToken, fetch });
    await settled(Promise.all([siro.recordings.link("r", target), siro.recordings.link("r", target)]));
    expect(renewed).toEqual(["one", "two"]);
  });

  it("is replaced once in a call, whatever the fresh one is told", async () => {
    let asked = 0;
    const { fetch, sent } = observeFetch(expired);
    const siro = createSiro({ accessToken: () => `token ${asked++}`, fetch });
    const { error } = await settled(siro.recordings.link("r", target));
    expect(error).toMatchObject({ code: "unauthorized", attempts: 2 });
    expect(sent.map(({ headers }) => headers["x-siro-auth-token"])).toEqual(["token 0", "token 1"]);
  });

  it("shares what a renewal gave with every call that was authorized before the renewal began, and with no later one", async () => {
    let renewals = 0;
    const accessToken = ({ rejected }: { rejected?: string }) => (rejected === undefined ? "old" : `new ${++renewals}`);
    const waiting: (() => void)[] = [];
    const { fetch, sent } = observeFetch(({ headers }) =>
      headers["x-siro-auth-token"] === "old" ? new Promise<Response>((resolve) => waiting.push(() => resolve(expired()))) : json(linked),
    );
    const siro = createSiro({ accessToken, fetch });
    const early = [siro.recordings.link("r", target), siro.recordings.link("r", target)];
    await vi.advanceTimersByTimeAsync(10);
    waiting[0]?.();
    await early[0];
    await vi.advanceTimersByTimeAsync(10);
    const late = siro.recordings.link("r", target);
    await vi.advanceTimersByTimeAsync(10);
    waiting[1]?.();
    await early[1];
    expect(renewals).toBe(1);
    waiting[2]?.();
    await late;
    expect(renewals).toBe(2);
    expect(sent.map(({ headers }) => headers["x-siro-auth-token"])).toEqual(["old", "old", "new 1", "old", "new 1", "new 2"]);
  });

  it("is remembered for the last sixteen that were rejected", async () => {
    const renewed: (string | undefined)[] = [];
    let current = 0;
    const accessToken = ({ rejected }: { rejected?: string }) => {
      if (rejected === undefined) return `old ${current}`;
      renewed.push(rejected);
      return "new";
    };
    const held: (() => void)[] = [];
    let isHeld = true;
    const { fetch } = observeFetch(({ headers }) => {
      if (headers["x-siro-auth-token"] === "new") return json(linked);
      return isHeld ? new Promise<Response>((resolve) => held.push(() => resolve(expired()))) : expired();
    });
    const siro = createSiro({ accessToken, fetch, pacing: false });
    // Calls that were authorized before any renewal: two of the first credential, one of the second.
    const first = [siro.recordings.link("r", target), siro.recordings.link("r", target)];
    await vi.advanceTimersByTimeAsync(1);
    current = 1;
    const second = [siro.recordings.link("r", target), siro.recordings.link("r", target)];
    await vi.advanceTimersByTimeAsync(1);
    isHeld = false;
    for (const release of [held[0], held[2]]) release?.();
    await vi.advanceTimersByTimeAsync(1);
    for (current = 2; current < 17; current++) await siro.recordings.link("r", target);
    expect(renewed).toHaveLength(17);
    for (const release of [held[3], held[1]]) release?.();
    await Promise.all([...first, ...second]);
    // The renewal of the second one is still known, that of the first is not.
    expect(renewed.slice(17)).toEqual(["old 0"]);
  });

  it("is asked for before every attempt", async () => {
    let asked = 0;
    let answers = 0;
    const { fetch, sent } = observeFetch(() => (answers++ === 0 ? json({ error: "down" }, 503) : json(linked)));
    const siro = createSiro({ accessToken: () => `token-${++asked}`, fetch });
    await settled(siro.recordings.link("r", target));
    expect(sent.map(({ headers }) => headers["x-siro-auth-token"])).toEqual(["token-1", "token-2"]);
  });
});

describe("a spent day", () => {
  it("is not tried again, and says so", async () => {
    const { fetch, sent } = observeFetch(() => json({ message: "limit" }, 429, { "x-ratelimit-daily-remaining": "0", "x-ratelimit-daily-reset": "1000" }));
    const leadconnector = createLeadConnector({ accessToken: "t", fetch });
    const { error } = await settled(leadconnector.conversations.update("c", { locationId: "l" }));
    expect(error).toMatchObject({ code: "rate_limited", isRetryable: false, retryAfterMs: 1_000, limits: { dailyRemaining: 0, dailyResetMs: 1_000 } });
    expect((error as RateLimitError).message).toContain("met the vendor's daily limit: today's requests are spent");
    expect(sent).toHaveLength(1);
  });

  it.each(["", "many", "-1", "1.5", "9".repeat(30)])("takes %j for no report at all", async (value) => {
    const { fetch } = observeFetch(() => json({ message: "limit" }, 429, { "x-ratelimit-daily-remaining": value, "x-ratelimit-interval-milliseconds": value }));
    const { error } = await settled(createLeadConnector({ accessToken: "t", fetch, maxRetries: 0 }).conversations.update("c", { locationId: "l" }));
    expect(error).toMatchObject({ code: "rate_limited", isRetryable: true, retryAfterMs: undefined });
  });
});

const refused = (): Response => {
  throw new TypeError("fetch failed", { cause: Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" }) });
};

describe("an outcome", () => {
  const lost = (): Response => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNRESET" }) });
  };
  const sending = (...answers: (() => Response)[]) => observeFetch(() => (answers.shift() ?? lost)()).fetch;

  it("is on the refusal of a request that may have been carried out before: a DELETE that meets its own 404", async () => {
    const leadconnector = createLeadConnector({ accessToken: "t", fetch: sending(lost, () => json({ message: "not found" }, 404)) });
    const { error } = await settled(leadconnector.conversations.delete("c"));
    expect(error).toMatchObject({ code: "not_found", outcome: "unknown", attempts: 2 });
    expect((error as Error).message).toContain("An attempt before may have been carried out.");
  });

  it.each([
    ["a 401", () => json({}, 401), "unauthorized"],
    ["a 429", () => json({}, 429, { "retry-after": "600" }), "rate_limited"],
  ])("is on %s that ends such a call", async (_case, answer, code) => {
    const { error } = await settled(createSiro({ accessToken: "t", fetch: sending(lost, answer) }).recordings.link("r", target));
    expect(error).toMatchObject({ code, outcome: "unknown", attempts: 2 });
  });

  it("is unknown after a 5xx, and not there on a refusal at once", async () => {
    const options = { accessToken: "t", maxRetries: 0 };
    const failed = await settled(createSiro({ ...options, fetch: sending(() => json({}, 500)) }).recordings.link("r", target));
    expect(failed.error).toMatchObject({ code: "vendor_failed", outcome: "unknown" });
    const refusedAtOnce = await settled(createSiro({ ...options, fetch: sending(() => json({}, 404)) }).recordings.link("r", target));
    expect(refusedAtOnce.error).toMatchObject({ code: "not_found" });
    expect(refusedAtOnce.error).not.toHaveProperty("outcome");
  });

  it("says that nothing was sent only when nothing was", async () => {
    const message = async (...answers: (() => Response)[]) => {
      const siro = createSiro({ accessToken: "t", fetch: sending(...answers), random: () => 0 });
      return ((await settled(siro.recordings.link("r", target))).error as Error).message;
    };
    expect(await message(refused, refused, refused)).toContain("Nothing was sent.");
    expect(await message(() => json({}, 429, { "retry-after": "1" }), refused, refused, refused)).toContain("The vendor has not acted.");
    expect(await message(lost, refused, refused)).toContain("Whether the vendor acted is unknown.");
  });

  it("stays unknown once a request may have arrived, whatever comes after", async () => {
    let attempts = 0;
    const { fetch } = observeFetch(() => {
      const code = attempts++ === 0 ? "ECONNRESET" : "ECONNREFUSED";
      throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
    });
    const { error } = await settled(createSiro({ accessToken: "t", fetch }).recordings.link("r", target));
    expect(error).toMatchObject({ code: "unreachable", outcome: "unknown", attempts: 3 });
  });

  it("stays unknown after a 5xx, when the next attempts cannot reach the vendor", async () => {
    const siro = createSiro({ accessToken: "t", fetch: sending(() => json({}, 503), refused, refused) });
    const { error } = await settled(siro.recordings.link("r", target));
    expect(error).toMatchObject({ code: "unreachable", outcome: "unknown", attempts: 3 });
  });

  it.each([400, 499])("is not_sent after a %d, which says that nothing was done", async (status) => {
    const answers = [() => json({}, status, { "retry-after": "0" })];
    const siro = createSiro({ accessToken: "t", fetch: sending(...answers) });
    const { error } = await settled(siro.recordings.link("r", target));
    expect(error).toMatchObject({ status });
    expect(error).not.toHaveProperty("outcome");
  });

  it.each([500, 503, 599])("of an unsafe call that met a %d is unknown, and it is not sent again", async (status) => {
    const { fetch, sent } = observeFetch(() => json({ message: "sorry" }, status));
    const leadconnector = createLeadConnector({ accessToken: "t", fetch });
    const { error } = await settled(leadconnector.messages.send({ type: "SMS", contactId: "c", message: "Hello" }));
    expect(error).toMatchObject({ code: "vendor_failed", outcome: "unknown", isRetryable: false, attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  it("is not_sent when the vendor refused and then could not be reached", async () => {
    const answers = [() => json({ message: "slow down" }, 429, { "retry-after": "1" }), refused, refused];
    const { fetch, sent } = observeFetch(() => (answers.shift() ?? refused)());
    const leadconnector = createLeadConnector({ accessToken: "t", fetch });
    const { error } = await settled(leadconnector.messages.send({ type: "SMS", contactId: "c", message: "Hello" }));
    expect(error).toMatchObject({ code: "unreachable", outcome: "not_sent", attempts: 4 }); // the wait that was asked for, and two retries
    expect(sent).toHaveLength(4);
  });

  it("is not_sent when every connection was refused", async () => {
    const { fetch } = observeFetch(() => {
      throw new TypeError("fetch failed", {
        cause: new AggregateError([Object.assign(new Error(), { code: "ECONNREFUSED" }), Object.assign(new Error(), { code: "ENETUNREACH" })]),
      });
    });
    const { error } = await settled(createSiro({ accessToken: "t", fetch }).recordings.link("r", target));
    expect(error).toMatchObject({ code: "unreachable", outcome: "not_sent", attempts: 3 });
  });
});

describe("the deadline", () => {
  it("ends a call without another word, although its timer may fire a little before its time", async () => {
    const events: CallEvent[] = [];
    const fetch = (_url: string, init: RequestInit) =>
      new Promise<Response>((_, reject) => init.signal?.addEventListener("abort", () => reject(init.signal?.reason)));
    const siro = createSiro({ accessToken: "t", fetch, random: () => 0, onEvent: (event) => events.push(event) });
    // The clock that says how much is left stands still; the timer does not.
    vi.spyOn(performance, "now").mockReturnValue(performance.now());
    const { error } = await settled(siro.recordings.link("r", target, { timeout: 50 }));
    vi.restoreAllMocks();
    expect(error).toMatchObject({ code: "timed_out", attempts: 1 });
    expect(events.map(({ type }) => type)).toEqual(["attempt", "failure", "end"]);
  });
});

it("a deadline that passed while the credential function blocked is noticed before anything is sent", async () => {
  vi.useRealTimers();
  const accessToken = () => {
    const until = performance.now() + 30;
    while (performance.now() < until);
    return "t";
  };
  const { fetch, sent } = observeFetch(() => json(linked));
  const error = await rejection(createSiro({ accessToken, fetch }).recordings.link("r", target, { timeout: 10 }));
  expect(error).toMatchObject({ code: "timed_out", outcome: "not_sent" });
  expect(sent).toEqual([]);
});

describe("attemptTimeout", () => {
  it("leaves no timer behind, whether the attempt was answered or failed", async () => {
    const answers = [() => json({ error: "down" }, 503), () => json(linked)];
    const { fetch } = observeFetch(() => (answers.shift() ?? (() => json({})))());
    const siro = createSiro({ accessToken: "t", fetch, random: () => 0, attemptTimeout: 10_000 });
    expect(await siro.recordings.link("r", target)).toEqual(linked);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("ends one attempt and lets the next one begin", async () => {
    let attempts = 0;
    const { fetch } = observeFetch(() => (attempts++ === 0 ? new Promise<Response>(() => {}) : json(linked)));
    const siro = createSiro({ accessToken: "t", fetch, attemptTimeout: 1_000 });
    expect((await settled(siro.recordings.link("r", target))).data).toEqual(linked);
  });

  it("is what the error names when no attempt is left", async () => {
    const { fetch } = observeFetch(() => new Promise<Response>(() => {}));
    const siro = createSiro({ accessToken: "t", fetch });
    const { error } = await settled(siro.recordings.link("r", target, { attemptTimeout: 100, maxRetries: 1 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeoutMs: 100, attempts: 2, outcome: "unknown" });
  });
});

describe("any interleaving of faults", () => {
  const faults = fc.constantFrom(
    { status: 503 } as const,
    { status: 429, retryAfter: 1 } as const,
    { status: 429, retryAfter: 3 } as const,
    { status: 429, retryAfter: 40 } as const,
    { reset: "before" } as const,
    { reset: "after" } as const,
    { stall: "headers" } as const,
    { answer: "truncated" } as const,
    { answer: "html" } as const,
    { delay: 700 } as const,
  );

  it("ends in time, waits no less than told, and leaves nothing behind", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(faults, { maxLength: 6 }),
        fc.record({
          timeout: fc.integer({ min: 1, max: 20_000 }),
          attemptTimeout: fc.option(fc.integer({ min: 1, max: 5_000 }), { nil: undefined }),
          maxRetries: fc.nat(4),
        }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        async (sequence, options, random) => {
          const sandbox = createSandbox();
          for (const fault of sequence) sandbox.fail("siro.recordings.link", fault);
          const times: number[] = [];
          const fetch = (url: string, init: RequestInit) => {
            times.push(performance.now());
            return sandbox.fetch(url, init);
          };
          const siro = createSiro({ ...sandbox.siro, fetch, random: () => random });
          const began = performance.now();
          let ended = began;
          const call = siro.recordings.link("rec_1", target, options).finally(() => {
            ended = performance.now();
          });
          const { error } = await settled(call);
          expect(ended - began).toBeLessThanOrEqual(options.timeout + 1);
          const asks = sequence.filter((fault) => "retryAfter" in fault).length;
          expect(times.length).toBeLessThanOrEqual(options.maxRetries === 0 ? 1 : options.maxRetries + asks + 1);
          for (let attempt = 1; attempt < times.length; attempt++) {
            const before = sequence[attempt - 1];
            const asked = (before && "retryAfter" in before ? (before.retryAfter ?? 0) : 0) * 1_000;
            expect((times[attempt] ?? 0) - (times[attempt - 1] ?? 0)).toBeGreaterThanOrEqual(asked);
          }
          if (error !== undefined) expect(SdkError.is(error)).toBe(true);
          expect(vi.getTimerCount()).toBe(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("an unsafe call", () => {
  const answers = fc.constantFrom(
    { status: 503 } as const,
    { status: 429, retryAfter: 1 } as const,
    { status: 429, spent: "interval" } as const,
    { status: 400 } as const,
    { reset: "before" } as const,
    { reset: "after" } as const,
    { stall: "headers" } as const,
    { stall: "body" } as const,
    { answer: "truncated" } as const,
    { answer: "cut" } as const,
    { answer: "html" } as const,
    { answer: "empty" } as const,
    { redirect: "https://elsewhere.example/" } as const,
  );

  it("is never sent again once the vendor may have acted, whatever comes in whatever order", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(answers, { maxLength: 6 }),
        fc.record({ maxRetries: fc.nat(5), attemptTimeout: fc.option(fc.integer({ min: 1, max: 5_000 }), { nil: undefined }) }),
        async (sequence, options) => {
          const sandbox = createSandbox();
          for (const fault of sequence) sandbox.fail("leadconnector.messages.send", fault);
          const leadconnector = createLeadConnector({ ...sandbox.leadconnector, timeout: 200_000 });
          const { data, error } = await settled(leadconnector.messages.send({ type: "SMS", contactId: "contact_1", message: "Hello" }, options));
          // Only refusals for the rate, of which nothing can have come, are followed by another attempt; a wait that was asked for costs none.
          const other = sequence.findIndex((fault) => !("status" in fault && fault.status === 429));
          const limited = other === -1 ? sequence.length : other;
          expect(sandbox.requests.length).toBe(options.maxRetries === 0 ? 1 : limited + 1);
          const last = sequence[sandbox.requests.length - 1];
          expect(data === undefined).toBe(last !== undefined);
          if (SdkError.is(error) && "outcome" in error) expect(error.outcome).toBe("unknown");
          expect(vi.getTimerCount()).toBe(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});

it("names the error of the last attempt", async () => {
  const answers = [() => json({ error: "down" }, 503), () => Promise.reject(new TypeError("fetch failed"))];
  const { fetch } = observeFetch(() => (answers.shift() ?? answers[0] ?? (() => json(linked)))());
  const siro = createSiro({ accessToken: "t", fetch, maxRetries: 1 });
  const error = rejection(siro.recordings.link("r", target));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await error).toBeInstanceOf(ConnectionError);
  expect((await error) as ApiError).toMatchObject({ attempts: 2 });
});

it("does not forget that a 500 may have been carried out when the next attempt is never opened", async () => {
  const refused = Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED" }) });
  const answers = [() => json({ error: "broken" }, 500), () => Promise.reject(refused)];
  const siro = createSiro({ accessToken: "t", fetch: async () => answers.shift()?.() ?? json({}), maxRetries: 1, random: () => 0 });
  const { error } = await settled(siro.recordings.link("r", target));
  expect(error).toMatchObject({ code: "unreachable", outcome: "unknown", attempts: 2 });
});
