import { type CallEvent, createLeadConnector, createSiro } from "conversation-crm-sdk";
import { describe, expect, it, vi } from "vitest";
import { json, observeFetch } from "./observed-fetch.js";

const target = { dataType: "ACCOUNT", id: "acc_secret" } as const;
const linked = { data: { id: "acc_1", externalId: "x", dataType: "ACCOUNT", name: "Acme", lastActivityAt: "2026-01-01" } };
const call = { vendor: "siro", operation: "siro.recordings.link", method: "PUT", path: "/v1/core/recordings/{id}/link" };

describe("onEvent", () => {
  it("is told of attempts, failures, waits and the answer, in order", async () => {
    const events: CallEvent[] = [];
    let answers = 0;
    const { fetch } = observeFetch(() => (answers++ === 0 ? json({ error: "down" }, 503) : json(linked)));
    const siro = createSiro({ accessToken: "token_secret", fetch, random: () => 0.01, onEvent: (event) => events.push(event) });
    await siro.recordings.link("rec_secret", target);
    expect(events).toEqual([
      { ...call, type: "attempt", attempt: 1 },
      { ...call, type: "failure", attempt: 1, code: "vendor_failed", status: 503, durationMs: expect.any(Number), requestId: undefined },
      { ...call, type: "wait", attempt: 1, reason: "backoff", durationMs: 2.5 },
      { ...call, type: "attempt", attempt: 2 },
      { ...call, type: "answer", attempt: 2, status: 200, durationMs: expect.any(Number), requestId: undefined },
    ]);
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
    expect(events.flatMap((event) => ("requestId" in event ? [event.requestId] : []))).toEqual(["trace-1", "trace-2"]);
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
    expect(error).toMatchObject({ code: "bad_request" });
    expect(error).not.toHaveProperty("requestId");
    expect(events.flatMap((event) => ("requestId" in event ? [event.requestId] : []))).toEqual([undefined, undefined]);
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
    expect(events.at(-1)).toMatchObject({ type: "failure", code: "cancelled", status: undefined });
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("broken hook");
      },
    ],
    ["rejects", () => Promise.reject(new Error("broken hook"))],
  ])("does not break a call when it %s", async (_how, onEvent) => {
    const { fetch } = observeFetch(() => json(linked));
    expect(await createSiro({ accessToken: "t", fetch, onEvent }).recordings.link("r", target)).toEqual(linked);
  });

  it("is told how long each attempt took, waiting for it excluded", async () => {
    vi.useFakeTimers();
    const events: CallEvent[] = [];
    const answers = [json({ error: "down" }, 503), json(linked)];
    const fetch = () => new Promise<Response>((resolve) => setTimeout(() => resolve(answers.shift() ?? json({})), 300));
    const siro = createSiro({ accessToken: "t", fetch, random: () => 0.5, onEvent: (event) => events.push(event) });
    const running = siro.recordings.link("r", target);
    await vi.advanceTimersByTimeAsync(10_000);
    await running;
    vi.useRealTimers();
    expect(events.flatMap((event) => ("durationMs" in event ? [[event.type, event.durationMs]] : []))).toEqual([
      ["failure", 300],
      ["wait", 125],
      ["answer", 300],
    ]);
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
