import { ConnectionError } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { drafter } from "../../src/core/call.js";
import { createClient } from "../../src/core/client.js";
import { gateway } from "../../src/siro/vendor.js";
import { rejection } from "./caught.js";
import { deserted, listen } from "./loopback.js";
import { json } from "./observed-fetch.js";
import { link, operations } from "./operations.js";

describe.each(operations)("$name without an answer", (operation) => {
  it("is a ConnectionError, and not sent, when nobody listens", async () => {
    const error = await rejection(operation.connect({ baseUrl: await deserted() }).send("id_1"));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ name: "ConnectionError", code: "unreachable", outcome: "not_sent", isRetryable: true, operation: operation.name });
    expect((error as Error).message).toBe(`${operation.name} got no whole answer (PUT ${operation.path}): no connection was made. Nothing was sent.`);
  });

  it("has an unknown outcome when the server hangs up", async () => {
    const server = await listen((response) => response.destroy());
    const error = await rejection(operation.connect({ baseUrl: server.origin }).send("id_1"));
    expect(error).toMatchObject({ code: "unreachable", outcome: "unknown", isRetryable: true });
    expect((error as Error).message).toContain("the connection was lost. Whether the vendor acted is unknown.");
    expect(server.received).toHaveLength(1);
  });
});

describe("what a fetch fails with", () => {
  const coded = (code: unknown, cause?: unknown) => Object.assign(new TypeError("fetch failed", { cause }), { code });
  const circular = new TypeError("fetch failed");
  circular.cause = circular;
  const failure = async (reason: unknown) => (await rejection(link.connect({ fetch: () => Promise.reject(reason) }).send("rec_1"))) as ConnectionError;

  it.each([
    ...[
      "ECONNREFUSED",
      "ENOTFOUND",
      "EAI_AGAIN",
      "EHOSTUNREACH",
      "ENETUNREACH",
      "ENETDOWN",
      "EADDRNOTAVAIL",
      "UND_ERR_CONNECT_TIMEOUT",
      "ConnectionRefused",
    ].flatMap((code) => [
      { what: code, reason: coded(code), outcome: "not_sent" },
      { what: `${code} as a cause`, reason: new TypeError("fetch failed", { cause: coded(code) }), outcome: "not_sent" },
    ]),
    { what: "two refusals", reason: new AggregateError([coded("ECONNREFUSED"), coded("EHOSTUNREACH")]), outcome: "not_sent" },
    { what: "one refusal of two", reason: new AggregateError([coded("ECONNREFUSED"), coded("ECONNRESET")]), outcome: "unknown" },
    { what: "an empty aggregate", reason: new AggregateError([]), outcome: "unknown" },
    { what: "ECONNRESET", reason: coded("ECONNRESET"), outcome: "unknown" },
    { what: "a longer code", reason: coded("XECONNREFUSEDX"), outcome: "unknown" },
    { what: "UND_ERR_SOCKET", reason: coded("UND_ERR_SOCKET", new Error("other side closed")), outcome: "unknown" },
    { what: "a code that is no text", reason: coded(111), outcome: "unknown" },
    { what: "a text", reason: "ECONNREFUSED", outcome: "unknown" },
    { what: "nothing", reason: undefined, outcome: "unknown" },
    { what: "an object with a code", reason: { code: "ECONNREFUSED" }, outcome: "unknown" },
  ])("$what leaves the outcome $outcome", async ({ reason, outcome }) => {
    const error = await failure(reason);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ outcome, isRetryable: true });
    expect(error.originalCause).toBe(reason);
  });

  it("may be its own cause", async () => {
    expect(await failure(circular)).toBeInstanceOf(ConnectionError);
  });

  it.each([
    ["throws at once", () => JSON.parse("{")],
    ["gives no Response", () => undefined as never],
    [
      "gives a Response whose body was read",
      async () => {
        const answer = json(link.answer);
        await answer.text();
        return answer;
      },
    ],
  ])("is a ConnectionError also for a fetch that %s", async (_, fetch) => {
    expect(await rejection(link.connect({ fetch }).send("rec_1"))).toMatchObject({ code: "unreachable", outcome: "unknown" });
  });
});

describe("a method that does its work twice when it is sent twice", () => {
  interface Paths {
    "/things": {
      [Method in "get" | "put" | "post" | "delete" | "patch"]: {
        parameters: { path?: never; query?: never };
        responses: { 200: { content: { "application/json": { id: string } } } };
      };
    };
  }
  const draft = drafter<Paths, "service">("service", {});
  const fail = (method: "get" | "put" | "post" | "delete" | "patch", fetch: () => Promise<Response>) => {
    const operations = { things: { act: () => draft(method, "/things", {}, undefined) } };
    const settings = { service: { ...gateway, name: "service" }, credential: "token", baseUrl: "https://vendor.example" };
    return rejection(createClient("createVendor", "vendor", operations, [settings], { fetch, maxRetries: 0, pacing: false }).things.act());
  };
  const refused = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });

  it.each([
    { method: "get", repeatable: true },
    { method: "put", repeatable: true },
    { method: "delete", repeatable: true },
    { method: "post", repeatable: false },
    { method: "patch", repeatable: false },
  ] as const)("is not called retryable unless nothing was sent: $method", async ({ method, repeatable }) => {
    expect(await fail(method, () => Promise.reject(new Error("lost")))).toMatchObject({ code: "unreachable", isRetryable: repeatable });
    expect(await fail(method, () => Promise.reject(refused))).toMatchObject({ code: "unreachable", outcome: "not_sent", isRetryable: true });
    expect(await fail(method, async () => new Response("", { status: 503 }))).toMatchObject({ code: "vendor_failed", isRetryable: repeatable });
    expect(await fail(method, async () => new Response("", { status: 429 }))).toMatchObject({ code: "rate_limited", isRetryable: true });
    expect(await fail(method, async () => new Response("", { status: 404 }))).toMatchObject({ code: "not_found", isRetryable: false });
  });
});
