import { getEventListeners } from "node:events";
import { TimeoutError } from "conversation-crm-sdk";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Deadline } from "../../src/core/transport/deadline.js";
import { rejection, thrown } from "./caught.js";
import { listen } from "./loopback.js";
import { hangingFetch, json, observeFetch } from "./observed-fetch.js";
import { link, operations } from "./operations.js";

const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;
const hangingBody = () => new Response(new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{"data":')) }));
const never = () => new Promise<never>(() => {});

describe.each(operations)("the time of $name", (operation) => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  const after = async (milliseconds: number, promise: Promise<unknown>) => {
    let settled = false;
    const reason = rejection(promise).finally(() => {
      settled = true;
    });
    await vi.advanceTimersByTimeAsync(milliseconds - 1);
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(settled).toBe(true);
    return reason;
  };

  it("ends while fetch hangs, also one that ignores its signal", async () => {
    const { fetch, sent } = hangingFetch();
    const error = await after(1_234, operation.connect({ fetch, timeout: 1_234 }).send("id_1"));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      name: "TimeoutError",
      code: "timed_out",
      outcome: "unknown",
      timeoutMs: 1_234,
      isRetryable: true,
      operation: operation.name,
    });
    expect((error as Error).message).toBe(
      `${operation.name} was given 1234 ms and they are over (PUT ${operation.path}). Whether the vendor acted is unknown.`,
    );
    expect(sent).toHaveLength(1);
  });

  it("is 30 seconds when nobody says anything", async () => {
    expect(await after(30_000, operation.connect({ fetch: hangingFetch().fetch }).send("id_1"))).toMatchObject({ code: "timed_out", timeoutMs: 30_000 });
  });

  it("is the call's when the call says so", async () => {
    const client = operation.connect({ fetch: hangingFetch().fetch, timeout: 60_000 });
    expect(await after(50, client.send("id_1", undefined, { timeout: 50 }))).toMatchObject({ timeoutMs: 50 });
    expect(await after(70, client.sendCall(operation.call("id_1", undefined, { timeout: 70 })))).toMatchObject({ timeoutMs: 70 });
    expect(await after(90, client.sendCall(operation.call("id_1", undefined, { timeout: 70 }), { timeout: 90 }))).toMatchObject({ timeoutMs: 90 });
  });

  it("tells a fetch that listens, with the error itself", async () => {
    let signal: AbortSignal | null | undefined;
    const { fetch } = observeFetch(({ init }) => {
      signal = init.signal;
      return never();
    });
    const error = await after(100, operation.connect({ fetch, timeout: 100 }).send("id_1"));
    expect(signal?.aborted).toBe(true);
    expect(signal?.reason).toBe(error);
  });

  it.each([200, 500])("ends while the body of a %s hangs", async (status) => {
    const { fetch } = observeFetch(() => new Response(hangingBody().body, { status }));
    expect(await after(100, operation.connect({ fetch, timeout: 100 }).send("id_1"))).toMatchObject({ code: "timed_out", outcome: "unknown" });
  });

  it("ends while the credential's function hangs, and then nothing was sent", async () => {
    const { fetch, sent } = hangingFetch();
    const error = await after(100, operation.connect({ fetch, timeout: 100, credential: never }).send("id_1"));
    expect(error).toMatchObject({ code: "timed_out", outcome: "not_sent", isRetryable: true });
    expect((error as Error).message).toContain("Nothing was sent.");
    expect(sent).toEqual([]);
  });

  it("sends nothing afterwards, when the credential comes too late and fetch ignores its signal", async () => {
    const { fetch, sent } = observeFetch(() => json(operation.answer));
    const late = () => new Promise<string>((resolve) => setTimeout(resolve, 200, "token"));
    const error = await after(100, operation.connect({ fetch, timeout: 100, credential: late }).send("id_1"));
    await vi.advanceTimersByTimeAsync(200);
    expect(error).toMatchObject({ outcome: "not_sent" });
    expect(sent).toEqual([]);
  });

  it("may be longer than any timer, and needs none then", async () => {
    const abort = new AbortController();
    const promise = rejection(operation.connect({ fetch: hangingFetch().fetch, timeout: 2 ** 31 }).send("id_1", undefined, { signal: abort.signal }));
    expect(vi.getTimerCount()).toBe(0);
    abort.abort("enough");
    expect(await promise).toBe("enough");
  });

  it("has an end", () => {
    expect(() => operation.connect({ timeout: Number.POSITIVE_INFINITY })).toThrow(/timeout must be a number of milliseconds above 0/);
  });

  it("may be 24 days, which is the longest timer", async () => {
    expect(await after(2 ** 31 - 1, operation.connect({ fetch: hangingFetch().fetch, timeout: 2 ** 31 - 1 }).send("id_1"))).toMatchObject({
      code: "timed_out",
    });
  });
});

describe.each(operations)("the caller's signal of $name", (operation) => {
  const reasons = [new Error("the caller's own"), "text", null, 0];

  it.each(reasons)("that is aborted already sends nothing and rejects with its reason: %s", async (reason) => {
    const { fetch, sent } = observeFetch(() => json(operation.answer));
    let asked = 0;
    const signal = AbortSignal.abort(reason);
    const client = operation.connect({ fetch, credential: () => `token_${++asked}` });
    expect(await rejection(client.send("id_1", undefined, { signal }))).toBe(reason);
    expect(await rejection(client.build("id_1", undefined, { signal }))).toBe(reason);
    expect(await rejection(client.sendCall(client.call("id_1"), { signal }))).toBe(reason);
    expect(sent).toEqual([]);
    expect(asked).toBe(0);
  });

  it.each(reasons)("ends a call whose fetch ignores it: %s", async (reason) => {
    const { fetch, sent } = hangingFetch();
    const abort = new AbortController();
    const promise = rejection(operation.connect({ fetch }).send("id_1", undefined, { signal: abort.signal }));
    await vi.waitFor(() => expect(sent).toHaveLength(1), { interval: 1 });
    abort.abort(reason);
    expect(await promise).toBe(reason);
    expect(getEventListeners(abort.signal, "abort")).toEqual([]);
  });

  it("gives the platform's own reason when the caller names none", async () => {
    const abort = new AbortController();
    const promise = rejection(operation.connect({ fetch: hangingFetch().fetch }).send("id_1", undefined, { signal: abort.signal }));
    abort.abort();
    expect(await promise).toMatchObject({ name: "AbortError" });
  });

  it("ends a call whose body hangs, and one whose credential hangs", async () => {
    const reason = new Error("the caller's own");
    for (const client of [operation.connect({ fetch: async () => hangingBody() }), operation.connect({ credential: never })]) {
      const abort = new AbortController();
      const promise = rejection(client.send("id_1", undefined, { signal: abort.signal }));
      await new Promise((resolve) => setImmediate(resolve));
      abort.abort(reason);
      expect(await promise).toBe(reason);
      expect(getEventListeners(abort.signal, "abort")).toEqual([]);
    }
  });

  it("ends a call over a real socket, which is closed", async () => {
    const reason = new Error("the caller's own");
    const abort = new AbortController();
    let closed: Promise<unknown> | undefined;
    const server = await listen((response) => {
      closed = new Promise((resolve) => response.once("close", resolve));
      response.writeHead(200, { "content-type": "application/json" }).write("{", () => abort.abort(reason));
    });
    expect(await rejection(operation.connect({ baseUrl: server.origin }).send("id_1", undefined, { signal: abort.signal }))).toBe(reason);
    await closed;
    expect(getEventListeners(abort.signal, "abort")).toEqual([]);
  });

  it("does not matter to a call that has ended, nor to another call", async () => {
    const { fetch } = observeFetch(() => json(operation.answer));
    const abort = new AbortController();
    const client = operation.connect({ fetch });
    expect(await client.send("id_1", undefined, { signal: abort.signal })).toEqual(operation.answer);
    const other = client.send("id_1");
    abort.abort(new Error("too late"));
    expect(await other).toEqual(operation.answer);
  });
});

it("leaves nothing behind after 2,000 calls on one signal, however they end", async () => {
  const { signal } = new AbortController();
  const before = timers();
  const answers = [() => json(link.answer), () => new Response("", { status: 500 }), () => new Response("<"), () => Promise.reject(new Error("lost"))];
  let count = 0;
  const { fetch } = observeFetch(() => (answers[count++ % answers.length] as () => Response)());
  const client = link.connect({ fetch });
  for (let round = 0; round < 200; round++) {
    await Promise.allSettled(Array.from({ length: 10 }, () => client.send("rec_1", undefined, { signal })));
  }
  await rejection(client.send("", undefined, { signal }));
  await rejection(link.connect({ fetch: hangingFetch().fetch }).send("rec_1", undefined, { signal, timeout: 1 }));
  await rejection(link.connect({ credential: () => "" }).send("rec_1", undefined, { signal }));
  expect(count).toBe(2_000);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(timers()).toBeLessThan(before + 5); // the test runner has timers of its own
});

it("does not make Node warn of a leak when many calls at once share one signal", async () => {
  const warned = vi.fn();
  process.on("warning", warned);
  const { signal } = new AbortController();
  const client = link.connect({ fetch: observeFetch(() => json(link.answer)).fetch });
  await Promise.all(Array.from({ length: 64 }, () => client.send("rec_1", undefined, { signal })));
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", warned);
  expect(warned).not.toHaveBeenCalled();
});

it("leaves no rejection that nobody handles", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  const late = () => new Promise<Response>((_, reject) => setTimeout(reject, 5, new Error("late")));
  await rejection(link.connect({ fetch: late, timeout: 1 }).send("rec_1"));
  await rejection(link.connect({ credential: () => new Promise((_, reject) => setTimeout(reject, 5, new Error("late"))), timeout: 1 }).send("rec_1"));
  await new Promise((resolve) => setTimeout(resolve, 15));
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

describe("a deadline on its own", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const expired = new Error("expired");
  const over = () => {
    const controller = new AbortController();
    const deadline = new Deadline(1_000, controller.signal, () => expired);
    controller.abort("cancelled");
    return deadline;
  };

  it("has no reason before its end, and one signal, also when that is asked for late", () => {
    const deadline = new Deadline(1_000, undefined, () => expired);
    expect([deadline.isOver, deadline.reason]).toEqual([false, undefined]);
    const { signal } = deadline;
    expect(signal.aborted).toBe(false);
    vi.advanceTimersByTime(1_000);
    expect(deadline.signal).toBe(signal);
    expect([signal.aborted, signal.reason, deadline.reason]).toEqual([true, expired, expired]);
    const late = over();
    expect([late.signal.aborted, late.signal.reason, late.signal]).toEqual([true, "cancelled", late.signal]);
  });

  it("lets no phase begin after its end", async () => {
    const begin = vi.fn(() => () => {});
    expect(await rejection(over().race(Promise.resolve("too late")))).toBe("cancelled");
    expect(await rejection(over().wait(begin))).toBe("cancelled");
    expect(await rejection(over().sleep(10))).toBe("cancelled");
    expect(begin).not.toHaveBeenCalled();
    expect(thrown(() => over().check())).toBe("cancelled");
  });

  it("is past at its very moment, also when no timer has fired", () => {
    const deadline = new Deadline(1_000, undefined, () => expired);
    const now = vi.spyOn(performance, "now").mockReturnValue(deadline.due - 0.001);
    expect(() => deadline.check()).not.toThrow();
    now.mockReturnValue(deadline.due);
    expect(thrown(() => deadline.check())).toBe(expired);
    deadline.end();
  });

  it("sleeps no millisecond less when timers fire early", async () => {
    const deadline = new Deadline(10_000, undefined, () => expired);
    const timer = globalThis.setTimeout;
    vi.stubGlobal("setTimeout", (run: () => void, milliseconds: number) => timer(run, milliseconds / 2));
    const startedAt = performance.now();
    const slept = deadline.sleep(100).then(() => performance.now() - startedAt);
    await vi.advanceTimersByTimeAsync(500);
    vi.unstubAllGlobals();
    expect(await slept).toBeGreaterThanOrEqual(100);
    deadline.end();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("takes the timer of a sleep away when it ends it", async () => {
    const controller = new AbortController();
    const deadline = new Deadline(10_000, controller.signal, () => expired);
    const slept = rejection(deadline.sleep(5_000));
    expect(vi.getTimerCount()).toBe(2);
    controller.abort("cancelled");
    expect(await slept).toBe("cancelled");
    expect(vi.getTimerCount()).toBe(0);
  });
});
