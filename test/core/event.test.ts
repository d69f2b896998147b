import { type CallEvent, createLeadConnector, createSiro } from "conversation-crm-sdk";
import { describe, expect, it, vi } from "vitest";
import { json, observeFetch } from "./observed-fetch.js";

const target = { dataType: "ACCOUNT", id: "acc_secret" } as const;
const linked = { data: { id: "acc_1", externalId: "x", dataType: "ACCOUNT", name: "Acme", lastActivityAt: "2026-01-01" } };
const every = { callId: expect.stringMatching(/^[0-9a-z]{12}-[0-9a-z]+$/), tag: undefined };
const call = { ...every, vendor: "siro", operation: "siro.recordings.link", method: "PUT", path: "/v1/core/recordings/{id}/link" };

describe("onEvent", () => {
  it("is told of attempts, failures, waits, the answer and the end, in order", async () => {
    const events: CallEvent[] = [];
    let answers = 0;
    const { fetch } = observeFetch(() => (answers++ === 0 ? json({ error: "down" }, 503) : json(linked)));
    const siro = createSiro({ accessToken: "token_secret", fetch, random: () => 0.01, onEvent: (event) => events.push(event) });
    await siro.recordings.link("rec_secret", target);
    expect(events).toEqual([
      { ...call, type: "attempt", attempt: 1 },
      { ...call, type: "failure", attempt: 1, code: "vendor_failed", status: 503, durationMs: expect.any(Number), requestId: undefined, limits: undefined },
      { ...call, type: "wait", attempt: 1, reason: "backoff", durationMs: 2.5 },
      { ...call, type: "attempt", attempt: 2 },
      { ...call, type: "answer", attempt: 2, status: 200, durationMs: expect.any(Number), requestId: undefined, limits: undefined },
      {
        ...call,
        type: "end",
        attempt: 2,
        code: undefined,
        outcome: "answered",
        status: 200,
        attempts: 2,
        durationMs: expect.any(Number),
        requestId: undefined,
      },
    ]);
    expect(new Set(events.map(({ callId }) => callId)).size).toBe(1);
    expect(JSON.stringify(events)).not.toContain("secret");
  });

  it("names the exchange where the vendor does, in success and in failure", async () => {
    const events: CallEvent[] = [];
    const answers = [
      json({ success: true, conversation: { locationId: "l", contactId: "c", deleted: false }, traceId: "trace-1" }),
      json({ message: "no", traceId: "trace-2" }, 400),
    ];
    const { fetch } = observeFetch(() => answers.shift() ?? json({}));
    const client = createLeadConnector({ accessToken: "t", fetch, onEvent: (event) => events.push(event) });
    await client.conversations.update("c", { locationId: "l" });
    const error = await client.conversations.update("c", { locationId: "l" }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ requestId: "trace-2" });
    expect(events.flatMap((event) => ("requestId" in event ? [event.requestId] : []))).toEqual(["trace-1", "trace-1", "trace-2", "trace-2"]);
  });

  it.each(["two words", "line\nbreak", "", "a".repeat(129)])("does not name an exchange whose name does not look like one: %j", async (traceId) => {
    const events: CallEvent[] = [];
    const answers = [
      json({ success: true, conversation: { locationId: "l", contactId: "c", deleted: false }, traceId }),
      json({ message: "no", traceId }, 400),
    ];
    const { fetch } = observeFetch(() => answers.shift() ?? json({}));
    const client = createLeadConnector({ accessToken: "t", fetch, onEvent: (event) => events.push(event) });
    await client.conversations.update("c", { locationId: "l" });
    const error = await client.conversations.update("c", { locationId: "l" }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "bad_request", detail: "no" });
    expect(error).not.toHaveProperty("requestId");
    expect(events.flatMap((event) => ("requestId" in event ? [event.requestId] : []))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("is told when the caller ends a call", async () => {
    const events: CallEvent[] = [];
    const controller = new AbortController();
    const siro = createSiro({
      accessToken: "t",
      fetch: (_url, init) => new Promise((_, reject) => init.signal?.addEventListener("abort", () => reject(init.signal?.reason))),
      onEvent: (event) => events.push(event),
    });
    const running = siro.recordings.link("r", target, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("enough")), 5);
    await expect(running).rejects.toThrow("enough");
    await new Promise((resolve) => setTimeout(resolve));
    expect(events.slice(-2)).toMatchObject([
      { type: "failure", code: "cancelled", status: undefined },
      { type: "end", code: "cancelled", status: undefined, outcome: "unknown", attempts: 1 },
    ]);
  });

  it("is told how long each attempt took, waiting for it excluded", async () => {
    vi.useFakeTimers();
    const events: CallEvent[] = [];
    const answers = [json({ error: "down" }, 503), json(linked)];
    const fetch = () => new Promise<Response>((resolve) => setTimeout(() => resolve(answers.shift() ?? json({})), 300));
    const siro = createSiro({ accessToken: "t", fetch, random: () => 0.5, onEvent: (event) => events.push(event) });
    await vi.advanceTimersByTimeAsync(1_000);
    const running = siro.recordings.link("r", target);
    await vi.advanceTimersByTimeAsync(10_000);
    await running;
    vi.useRealTimers();
    expect(events.flatMap((event) => ("durationMs" in event ? [[event.type, event.durationMs]] : []))).toEqual([
      ["failure", 300],
      ["wait", 125],
      ["answer", 300],
      ["end", 725],
    ]);
  });

  it("is told how long a call waited for its turn", async () => {
    vi.useFakeTimers();
    const waits: number[] = [];
    const onEvent = (event: CallEvent) => event.type === "wait" && waits.push(event.durationMs);
    const pacing = { limits: [{ requests: 1, perMs: 2_000 }] };
    const siro = createSiro({ accessToken: "t", fetch: async () => json(linked), pacing, onEvent });
    await vi.advanceTimersByTimeAsync(1_000);
    const running = Promise.all([siro.recordings.link("r", target), siro.recordings.link("r", target)]);
    await vi.advanceTimersByTimeAsync(10_000);
    await running;
    vi.useRealTimers();
    expect(waits).toEqual([expect.toSatisfy((wait: number) => wait >= 2_000 && wait < 2_100)]);
  });

  it("is told of a rejected credential and of the attempt with the fresh one", async () => {
    const events: CallEvent[] = [];
    const answers = [json({ error: "expired" }, 401), json(linked)];
    const { fetch } = observeFetch(() => answers.shift() ?? json({}));
    const accessToken = ({ rejected }: { rejected?: string }) => (rejected === undefined ? "old" : "new");
    await createSiro({ accessToken, fetch, onEvent: (event) => events.push(event) }).recordings.link("r", target);
    expect(events.map((event) => [event.type, event.attempt, "status" in event ? event.status : undefined])).toEqual([
      ["attempt", 1, undefined],
      ["failure", 1, 401],
      ["attempt", 2, undefined],
      ["answer", 2, 200],
      ["end", 2, 200],
    ]);
  });

  it("is told the status of an answer that could not be read, and none where there was no answer", async () => {
    const events: CallEvent[] = [];
    const answers = [
      () => new Response("<html>"),
      () => {
        throw new TypeError("fetch failed");
      },
    ];
    const { fetch } = observeFetch(() => (answers.shift() ?? (() => json({})))());
    const siro = createSiro({ accessToken: "t", fetch, maxRetries: 0, onEvent: (event) => events.push(event) });
    for (let call = 0; call < 2; call++) await siro.recordings.link("r", target).catch(() => {});
    expect(events.filter(({ type }) => type === "failure")).toEqual([
      expect.objectContaining({ code: "unreadable", status: 200 }),
      expect.objectContaining({ code: "unreachable", status: undefined }),
    ]);
  });
});

describe("the end of a call", () => {
  const listening = (options: Parameters<typeof createSiro>[0]) => {
    const events: CallEvent[] = [];
    return { events, siro: createSiro({ accessToken: "t", random: () => 0, ...options, onEvent: (event) => events.push(event) }) };
  };
  const never = () => new Promise<Response>(() => {});
  const nothing = async () => {};

  it.each<[what: string, fetch: () => Response | Promise<Response>, options: object, input: object, end: object, attempts: number]>([
    ["an answer", () => json(linked), {}, target, { code: undefined, outcome: "answered", status: 200 }, 1],
    ["a broken rule", () => json(linked), {}, { dataType: "ACCOUNT" }, { code: "rule_broken", outcome: "not_sent", status: undefined }, 0],
    ["an option that cannot be used", () => json(linked), { timeout: 0 }, target, { code: "rule_broken", outcome: "not_sent", status: undefined }, 0],
    ["a tag that cannot be used", () => json(linked), { tag: 5 }, target, { code: "rule_broken", outcome: "not_sent", tag: undefined }, 0],
    ["a signal that was aborted before", () => json(linked), { signal: AbortSignal.abort() }, target, { code: "cancelled", outcome: "not_sent" }, 0],
    ["a refusal", () => json({ error: "no" }, 404), {}, target, { code: "not_found", outcome: "refused", status: 404 }, 1],
    ["a refusal inside a success", () => json({ error: "no" }), {}, target, { code: "refused", outcome: "refused", status: 200 }, 1],
    ["a vendor that is down", () => json({ error: "down" }, 503), {}, target, { code: "vendor_failed", outcome: "unknown", status: 503 }, 3],
    ["an answer that cannot be read", () => new Response("<html>"), {}, target, { code: "unreadable", outcome: "unknown", status: 200 }, 1],
    ["a lost connection", () => Promise.reject(new TypeError("lost")), {}, target, { code: "unreachable", outcome: "unknown", status: undefined }, 3],
    ["a time that is over", never, { timeout: 20 }, target, { code: "timed_out", outcome: "unknown", status: undefined }, 1],
  ])("is told once, after %s", async (_what, fetch, options, input, end, attempts) => {
    const { events, siro } = listening({ fetch: async () => fetch() });
    await siro.recordings.link("r", input as never, options).catch(nothing);
    expect(events.filter(({ type }) => type === "end")).toEqual([events.at(-1)]);
    expect(events.at(-1)).toMatchObject({ ...end, attempts, operation: "siro.recordings.link", durationMs: expect.any(Number) });
    expect(new Set(events.map(({ callId }) => callId)).size).toBe(1);
  });

  it("is told of a credential function that throws, and of one that gives nothing", async () => {
    for (const accessToken of [() => Promise.reject(new Error("no token today")), () => ""]) {
      const { events, siro } = listening({ accessToken, fetch: async () => json(linked) });
      await siro.recordings.link("r", target).catch(nothing);
      expect(events.map(({ type }) => type)).toEqual(["failure", "end"]);
      expect(events.at(-1)).toMatchObject({ outcome: "not_sent", attempts: 0 });
    }
  });

  it("is told of a kept call, also of one that is refused as it comes, and of each page, and not of what is only built", async () => {
    const { events, siro } = listening({ fetch: async () => json({ data: [{ id: "r" }], cursor: null }), tag: "client" });
    const kept = siro.calls.recordings.list({}, { tag: "kept" });
    await siro.build.recordings.list();
    expect(events).toEqual([]);
    const ends = () => events.splice(0).flatMap((event) => (event.type === "end" ? [[event.operation, event.code, event.tag]] : []));
    await siro.send(JSON.parse(JSON.stringify(kept)));
    await siro.send(kept, { tag: "sent" });
    expect(ends()).toEqual([
      ["siro.recordings.list", undefined, "kept"],
      ["siro.recordings.list", undefined, "sent"],
    ]);
    await siro.send({ ...kept, path: "/elsewhere" }).catch(nothing);
    await siro.send(null as never).catch(nothing);
    await siro.send({ ...kept, options: { tag: "x".repeat(257) } }).catch(nothing);
    expect(ends()).toEqual([
      ["siro.send", "rule_broken", "client"],
      ["siro.send", "rule_broken", "client"],
      ["siro.recordings.list", "rule_broken", "client"], // a tag that is too long goes nowhere
    ]);
    const pages = [
      { data: [{ id: "a" }], cursor: "2" },
      { data: [{ id: "b" }], cursor: "3" },
      { data: [{ id: "c" }], cursor: null },
    ];
    const walked = listening({ fetch: async () => json(pages.shift()) });
    for await (const { id } of walked.siro.recordings.list.all({}, { tag: "walk" })) expect(id).toMatch(/[abc]/);
    expect(walked.events.map(({ type, tag }) => `${type} ${tag}`)).toEqual([1, 2, 3].flatMap(() => ["attempt walk", "answer walk", "end walk"]));
    expect(new Set(walked.events.map(({ callId }) => callId)).size).toBe(3);
  });

  it("comes last and once for each of a thousand calls that run at the same time, however each ends", async () => {
    const controller = new AbortController();
    let answers = 0;
    const fetch = async (_url: string, { signal }: RequestInit): Promise<Response> => {
      const number = answers++;
      await new Promise((resolve) => setTimeout(resolve, number % 7));
      if (number % 5 === 0) return json({ error: "down" }, 503);
      if (number % 5 === 1) return json({ error: "no" }, 422);
      if (number % 5 === 2) throw new TypeError("lost");
      if (number % 5 === 3) return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
      return json(linked);
    };
    const events: CallEvent[] = [];
    const siro = createSiro({
      accessToken: "t",
      fetch,
      pacing: false,
      random: () => 0,
      onEvent(event) {
        events.push(event);
        throw new Error("broken hook");
      },
    });
    const results = Array.from({ length: 1_000 }, (_, call) => {
      const input = call % 10 === 9 ? { dataType: "ACCOUNT" } : target;
      return siro.recordings.link("r", input as never, { tag: `call ${call}`, signal: controller.signal, attemptTimeout: 10_000 });
    });
    setTimeout(() => controller.abort(), 300);
    const ended = await Promise.allSettled(results);
    expect(ended.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0);
    const byCall = new Map<string, CallEvent[]>();
    for (const event of events) byCall.set(event.callId, [...(byCall.get(event.callId) ?? []), event]);
    expect(byCall.size).toBe(1_000);
    for (const own of byCall.values()) {
      expect(new Set(own.map(({ tag }) => tag)).size).toBe(1);
      expect(own.filter(({ type }) => type === "end")).toEqual([own.at(-1)]);
      const { attempts } = own.at(-1) as Extract<CallEvent, { type: "end" }>;
      expect(own.filter(({ type }) => type === "attempt")).toHaveLength(attempts);
      expect(own.filter(({ type }) => type === "answer" || type === "failure").length).toBeGreaterThanOrEqual(attempts);
    }
    const codes = new Map([...byCall.values()].map((own) => [own[0]?.tag, own.at(-1)] as const));
    for (const [call, { status }] of ended.entries()) {
      expect(codes.get(`call ${call}`)).toMatchObject(status === "fulfilled" ? { code: undefined, outcome: "answered" } : { code: expect.any(String) });
    }
  });

  it("costs nothing where nobody listens: no clock is read and no id is made", async () => {
    const siro = createSiro({ accessToken: "t", fetch: async () => json(linked), pacing: false, timeout: 1_000 });
    await siro.recordings.link("r", target);
    const random = vi.spyOn(Math, "random");
    const clock = vi.spyOn(performance, "now");
    await siro.recordings.link("r", target, { tag: "unheard" });
    const silent = clock.mock.calls.length;
    expect(random).not.toHaveBeenCalled();
    clock.mockClear();
    await createSiro({ accessToken: "t", fetch: async () => json(linked), pacing: false, timeout: 1_000, onEvent: () => {} }).recordings.link("r", target);
    expect(clock.mock.calls.length).toBeGreaterThan(silent);
    vi.restoreAllMocks();
  });
});

describe("what the vendor reports of its limits", () => {
  const headers = { "x-ratelimit-remaining": "99", "x-ratelimit-interval-milliseconds": "10000", "x-ratelimit-daily-remaining": "199999" };
  const answer = { success: true, conversation: { locationId: "l", contactId: "c", deleted: false } };

  it("is told with its answers and with its refusals, of the attempt that they are of", async () => {
    const events: CallEvent[] = [];
    const answers = [json({ message: "no" }, 503, headers), json({ message: "no" }, 503), json(answer, 200, { ...headers, "x-ratelimit-remaining": "98" })];
    const client = createLeadConnector({
      accessToken: "t",
      fetch: async () => answers.shift() ?? json({}),
      random: () => 0,
      onEvent: (event) => events.push(event),
    });
    await client.conversations.update("c", { locationId: "l" });
    expect(events.flatMap((event) => ("limits" in event ? [event.limits] : []))).toEqual([
      { remaining: 99, intervalMs: 10_000, dailyRemaining: 199_999, dailyResetMs: undefined },
      undefined,
      { remaining: 98, intervalMs: 10_000, dailyRemaining: 199_999, dailyResetMs: undefined },
    ]);
  });
});

describe("the ids of calls", () => {
  /** The id of the first call of a process that gets these random numbers. */
  async function firstId(...numbers: readonly number[]): Promise<string | undefined> {
    vi.resetModules();
    const fresh = (await import("conversation-crm-sdk")) as { createSiro: typeof createSiro };
    const ids: string[] = [];
    const { fetch } = observeFetch(() => json(linked));
    const siro = fresh.createSiro({ accessToken: "t", fetch, pacing: false, onEvent: ({ callId }) => ids.push(callId) });
    const random = vi.spyOn(Math, "random");
    for (const number of numbers) random.mockReturnValueOnce(number);
    await siro.recordings.link("r", target);
    random.mockRestore();
    return ids[0];
  }

  it("begin with two random numbers of six digits each", async () => {
    expect(await firstId(0, 0)).toBe("000000000000-1");
    expect(await firstId(0.5, 1 - 2 ** -53)).toBe("i00000zzzzzz-1");
    expect(await firstId(1 / 36 ** 6, 0)).toBe("000001000000-1");
  });
});
