import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type CallEvent, createAttention, createLeadConnector, createSiro, RuleError, SdkError } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "./caught.js";
import { answerJson, listen } from "./loopback.js";
import { json, observeFetch } from "./observed-fetch.js";

const gateway = "https://api.siro.ai";
const organization = "https://functions.siro.ai/api-externalApi";
const tokens = { accessToken: "token_user", organizationToken: "token_organization", pacing: false, random: () => 0 } as const;

function siroWith(answer: () => Response | Promise<Response>, options: object = {}) {
  const { fetch, sent } = observeFetch(answer);
  return { siro: createSiro({ ...tokens, fetch, ...options }), sent };
}

const refusing = (siro: { fetch: unknown }) => siro.fetch as (input: unknown, init?: unknown) => Promise<unknown>;

describe("a response", () => {
  it.each([200, 201, 202, 400, 401, 403, 404, 409, 422, 500, 501, 503, 599])("of status %i is given, with its body and headers", async (status) => {
    const { siro, sent } = siroWith(() => json({ error: "any" }, status, { "x-one": "1" }), { maxRetries: 0 });
    const response = await siro.fetch(`${gateway}/v2/new`);
    expect(response).toBeInstanceOf(Response);
    expect({ status: response.status, ok: response.ok, one: response.headers.get("x-one") }).toEqual({ status, ok: status < 300, one: "1" });
    expect(response.clone().status).toBe(status);
    expect(await response.json()).toEqual({ error: "any" });
    expect(sent).toHaveLength(1);
  });

  it.each([204, 205, 304])("of status %i has no body", async (status) => {
    const { siro } = siroWith(() => new Response(null, { status }));
    const response = await siro.fetch(`${gateway}/v2/new`);
    expect([response.status, await response.text()]).toEqual([status, ""]);
  });

  it("is whatever the vendor sends: a page, broken JSON, nothing", async () => {
    for (const body of ["<html>", '{"a":', ""]) {
      const { siro } = siroWith(() => new Response(body, { headers: { "content-type": "text/html" } }));
      expect(await (await siro.fetch(`${gateway}/v2/new`)).text()).toBe(body);
    }
  });

  it.each([301, 302, 303, 307, 308])("of status %i is a redirect, which is not followed", async (status) => {
    const target = await listen((response) => answerJson(response, {}));
    const source = await listen((response) => response.writeHead(status, { location: `${target.origin}/` }).end());
    const siro = createSiro({ ...tokens, baseUrl: source.origin });
    const response = await siro.fetch(`${source.origin}/v2/new`, { redirect: "follow" });
    expect([response.status, response.headers.get("location")]).toEqual([status, `${target.origin}/`]);
    expect(target.received).toEqual([]);
  });

  it("of a redirect that a browser hides is that", async () => {
    const hidden = Object.defineProperties(new Response(null), { status: { value: 0 }, ok: { value: false }, type: { value: "opaqueredirect" } });
    const { siro } = siroWith(() => hidden);
    expect(await siro.fetch(`${gateway}/v2/new`)).toBe(hidden);
  });

  it("has its address, and a status that no Response can be made with", async () => {
    const server = await listen((response) => response.writeHead(999, { "x-one": "1" }).end("odd"));
    const siro = createSiro({ ...tokens, baseUrl: server.origin });
    const response = await siro.fetch(`${server.origin}/v2/new?a=1#part`);
    expect([response.status, response.ok, response.url, await response.text()]).toEqual([999, false, `${server.origin}/v2/new?a=1`, "odd"]);
    expect(response.headers.get("x-one")).toBe("1");
  });

  it.each([150, 199, 200, 599, 600])("of status %i has it, with its headers, whatever fetch it comes from", async (status) => {
    const body = new TextEncoder().encode("odd");
    // No Response: what another implementation of fetch gives, without a status text.
    const answer = { status, ok: status === 200, url: "", headers: new Map([["x-one", "1"]]), body: null, arrayBuffer: async () => body.buffer };
    const headers = {
      get: (name: string) => answer.headers.get(name) ?? null,
      has: (name: string) => answer.headers.has(name),
      forEach: answer.headers.forEach.bind(answer.headers),
    };
    const siro = createSiro({ ...tokens, fetch: async () => ({ ...answer, headers }) as never, maxRetries: 0 });
    const response = await siro.fetch(`${gateway}/v2/new`);
    expect([response.status, response.ok, response.statusText, response.headers.get("x-one")]).toEqual([status, status === 200, "", "1"]);
  });
});

describe("what is sent", () => {
  it("is what was given, with the credential of the service", async () => {
    const { siro, sent } = siroWith(() => json({}));
    await siro.fetch(`${gateway}/v2/a%2Fb/x:y?b=1&a=+%20&b=2&flag`, { method: "post", body: "text", headers: { "Content-Type": "text/x-own", "X-One": "1" } });
    await siro.fetch(new URL(`${organization}/v2/new#part`), { headers: new Headers({ accept: "text/csv" }) });
    await siro.fetch(new Request(`${organization}/v2/new`, { method: "PUT", body: "{}", headers: [["x-two", "a"]] }));
    expect(sent).toMatchObject([
      {
        url: `${gateway}/v2/a%2Fb/x:y?b=1&a=+%20&b=2&flag`,
        method: "POST",
        body: "text",
        headers: { "content-type": "text/x-own", "x-one": "1", "x-siro-auth-token": "token_user", accept: "application/json" },
      },
      { url: `${organization}/v2/new`, method: "GET", headers: { accept: "text/csv", authorization: "Bearer token_organization" } },
      { url: `${organization}/v2/new`, method: "PUT", headers: { "content-type": "text/plain;charset=UTF-8", "x-two": "a" } },
    ]);
    expect(new TextDecoder().decode(sent[2]?.body as Uint8Array)).toBe("{}");
    expect(sent[1]?.headers).not.toHaveProperty("x-siro-auth-token");
  });

  it("may have any kind of body, of which the server gets every byte", async () => {
    const server = await listen((response, { headers, body }) => answerJson(response, { type: headers["content-type"], body }));
    const siro = createSiro({ ...tokens, baseUrl: server.origin });
    const form = new FormData();
    form.append("file", new Blob(["bytes"]), "a.txt");
    const stream = () =>
      new ReadableStream({
        start(controller) {
          for (const part of ["one ", "two"]) controller.enqueue(new TextEncoder().encode(part));
          controller.close();
        },
      });
    const bytes = new TextEncoder().encode("xbytesx");
    const send = async (body: unknown, headers?: Record<string, string>) =>
      ((await await refusing(siro)(`${server.origin}/v2/new`, { method: "POST", body, headers, duplex: "half" })) as Response).json() as Promise<{
        type?: string;
        body: string;
      }>;
    expect(await send("text")).toEqual({ type: "text/plain;charset=UTF-8", body: "text" });
    expect(await send(new URLSearchParams({ a: "1 2" }))).toEqual({ type: "application/x-www-form-urlencoded", body: "a=1+2" });
    expect(await send(new Blob(["a,b"], { type: "text/csv" }))).toEqual({ type: "text/csv", body: "a,b" });
    expect(await send(bytes.subarray(1, 6), { "content-type": "application/octet-stream" })).toEqual({ type: "application/octet-stream", body: "bytes" });
    expect(await send(bytes.buffer)).toEqual({ body: "xbytesx" });
    expect(await send(runInNewContext("new Uint8Array([97]).buffer"))).toEqual({ body: "a" });
    expect(await send(ReadableStream.from([runInNewContext("new Uint8Array([97])")]))).toEqual({ body: "a" });
    expect(await send(stream(), { "content-type": "audio/x" })).toEqual({ type: "audio/x", body: "one two" });
    const { type = "", body } = await send(form);
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    expect(body).toContain(`--${type.split("boundary=")[1]}`);
    const copied = await siro.fetch(new Request(`${server.origin}/v2/new`, { method: "POST", body: form }));
    const answer = (await copied.json()) as { type: string; body: string };
    expect(answer.body).toContain(`--${answer.type.split("boundary=")[1]}`);
    expect(answer.body).toContain("bytes");
  });

  it("is the same again when it is sent again: a stream is read once", async () => {
    for (const body of [streamOf("stream"), "stream", new TextEncoder().encode("stream")]) {
      const bodies: string[] = [];
      const server = await listen((response, request) => {
        bodies.push(request.body);
        if (body instanceof Uint8Array) body.fill(0);
        answerJson(response, {}, bodies.length < 3 ? 503 : 200);
      });
      const siro = createSiro({ ...tokens, baseUrl: server.origin });
      const response = await siro.fetch(`${server.origin}/v2/new`, { method: "PUT", body, duplex: "half" } as RequestInit);
      expect([response.status, bodies]).toEqual([200, ["stream", "stream", "stream"]]);
    }
  });

  it("leaves no stream open that it did not read", async () => {
    let cancelled = 0;
    const endless = () => new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1_000)), cancel: () => void cancelled++ });
    const { siro, sent } = siroWith(() => json({}));
    const fetch = refusing(siro);
    const error = await rejection(fetch(`${gateway}/v2/new`, { method: "PUT", body: endless(), timeout: 50 }));
    expect(error).toMatchObject({ code: "timed_out", outcome: "not_sent" });
    expect(await rejection(fetch(`${gateway}/v2/new`, { method: "PUT", body: endless(), signal: AbortSignal.abort("before") }))).toBe("before");
    expect(cancelled).toBe(2);
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("disk")) });
    expect(await rejection(fetch(`${gateway}/v2/new`, { method: "PUT", body: broken }))).toMatchObject({ message: "disk" });
    expect(await rejection(fetch(`${gateway}/v2/new`, { method: "PUT", body: new ReadableStream({ pull: (c) => c.enqueue("text") }) }))).toBeInstanceOf(
      TypeError,
    );
    expect(sent).toEqual([]);
  });
});

function streamOf(text: string): ReadableStream<Uint8Array> {
  return new Blob([text]).stream() as ReadableStream<Uint8Array>;
}

describe("the way there", () => {
  it.each([
    ["GET", "/v2/new", undefined, 3],
    ["POST", "/v2/new", undefined, 1],
    ["POST", "/v2/new", "idempotent", 3],
    ["PUT", "/v2/new", "unsafe", 1],
    ["POST", "/v1/core/recordings/rec_1/signedUrl", undefined, 3],
    ["POST", "/v1/core/recordings/signed-urls", undefined, 1],
  ] as const)("%s %s with safety %s: %i times when the vendor is down, then its last answer", async (method, path, safety, times) => {
    let count = 0;
    const { siro, sent } = siroWith(() => json({ count: ++count }, 503));
    const response = await siro.fetch(gateway + path, { method, ...(safety && { safety }) });
    expect([response.status, await response.json()]).toEqual([503, { count: times }]);
    expect(sent).toHaveLength(times);
  });

  it("waits as it is asked, and gives the refusal when there is not that much time", async () => {
    const answers = [json({}, 429, { "retry-after": "0" }), json({ ok: 1 })];
    const { siro, sent } = siroWith(() => answers.shift() ?? json({}, 429, { "retry-after": "60" }));
    expect((await siro.fetch(`${gateway}/v2/new`, { method: "POST", body: "{}" })).status).toBe(200);
    const late = await siro.fetch(`${gateway}/v2/new`);
    expect([late.status, late.headers.get("retry-after")]).toEqual([429, "60"]);
    expect(sent).toHaveLength(3);
  });

  it("renews a credential that is refused, once", async () => {
    const { fetch, sent } = observeFetch(({ headers }) => json({}, headers["x-siro-auth-token"] === "new" ? 200 : 401));
    const siro = createSiro({ accessToken: ({ rejected }) => (rejected === "old" ? "new" : "old"), fetch });
    expect((await siro.fetch(`${gateway}/v2/new`)).status).toBe(200);
    expect(sent.map(({ headers }) => headers["x-siro-auth-token"])).toEqual(["old", "new"]);
    const fixed = siroWith(() => json({ why: "ended" }, 401));
    const response = await fixed.siro.fetch(`${gateway}/v2/new`);
    expect([response.status, await response.json()]).toEqual([401, { why: "ended" }]);
  });

  it("shows no credential where the specification says so, and is paced by the location that it names", async () => {
    const keys: string[] = [];
    const { fetch, sent } = observeFetch(() => json({}));
    const store = { take: (key: string) => ({ taken: Math.min(1, keys.push(key)), waitMs: 0 }), report() {} };
    const leadconnector = createLeadConnector({ accessToken: "t", fetch, pacing: { store } });
    const base = "https://services.leadconnectorhq.com";
    await leadconnector.fetch(`${base}/oauth/token`, { method: "POST", body: new URLSearchParams({ client_id: "c" }) });
    await leadconnector.fetch(`${base}/locations/loc_1/tags`);
    await leadconnector.fetch(`${base}/conversations/search?locationId=loc_2`);
    expect(sent.map(({ headers }) => headers.authorization)).toEqual([undefined, "Bearer t", "Bearer t"]);
    expect(sent[1]?.headers.version).toBe("2021-07-28");
    expect(keys.map((key) => key.split(":").at(-1))).toEqual(["", "loc_1", "loc_2"]);
  });

  it("is told of by events that name no id", async () => {
    const events: CallEvent[] = [];
    const { siro } = siroWith(() => json({}, 404), { onEvent: (event: CallEvent) => events.push(event) });
    await siro.fetch(`${gateway}/v1/core/recordings/rec_secret1/link`, { method: "PUT", body: "{}" });
    await siro.fetch(`${gateway}/v1/core/things/thing_secret1`);
    expect(events.map(({ type, operation, path }) => `${type} ${operation} ${path}`)).toEqual([
      "attempt siro.fetch /v1/core/recordings/{id}/link",
      "failure siro.fetch /v1/core/recordings/{id}/link",
      "end siro.fetch /v1/core/recordings/{id}/link",
      "attempt siro.fetch /v1/core/things/{}",
      "failure siro.fetch /v1/core/things/{}",
      "end siro.fetch /v1/core/things/{}",
    ]);
  });

  it("rejects as an operation does when there is no answer", async () => {
    const hanging = siroWith(() => new Promise(() => {}));
    expect(await rejection(hanging.siro.fetch(`${gateway}/v2/new`, { timeout: 5 }))).toMatchObject({ code: "timed_out", operation: "siro.fetch" });
    const lost = siroWith(() => Promise.reject(new TypeError("fetch failed")));
    expect(await rejection(lost.siro.fetch(`${gateway}/v2/new`, { maxRetries: 0 }))).toMatchObject({ code: "unreachable", outcome: "unknown" });
    const bare = createSiro({ fetch: async () => json({}) });
    expect(await rejection(bare.fetch(`${gateway}/v2/new`))).toMatchObject({ code: "rule_broken", issues: [{ path: ["options", "accessToken"] }] });
  });

  it("ends with the caller's own reason, by the signal of init or of a Request", async () => {
    const { siro } = siroWith(() => new Promise(() => {}));
    const reason = new Error("mine");
    for (const place of ["init", "request"]) {
      const controller = new AbortController();
      const { signal } = controller;
      const call = place === "init" ? siro.fetch(`${gateway}/v2/new`, { signal }) : siro.fetch(new Request(`${gateway}/v2/new`, { signal }));
      controller.abort(reason);
      expect(await rejection(call)).toBe(reason);
    }
    expect(await rejection(siro.fetch(new Request(`${gateway}/v2/new`), { signal: AbortSignal.abort(reason) }))).toBe(reason);
    const aborted = new Request(`${gateway}/v2/new`, { signal: AbortSignal.abort("its own") });
    expect(await rejection(siro.fetch(aborted, { signal: null, timeout: 5 }))).toMatchObject({ code: "timed_out" });
  });

  it("ends with the signal of a Request that nobody holds any more", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const { siro } = siroWith(() => new Promise(() => {}));
    const controller = new AbortController();
    const call = rejection(siro.fetch(new Request(`${gateway}/v2/new`, { signal: controller.signal })));
    for (let turn = 0; turn < 5; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      collect();
    }
    controller.abort("mine");
    expect(await call).toBe("mine");
  });
});

describe("a body on its way back", () => {
  it("that is larger than the call takes, rejects: a success as an AnswerError, a refusal as an ApiError", async () => {
    const large = "x".repeat(100);
    const success = siroWith(() => new Response(large));
    expect(await rejection(success.siro.fetch(`${gateway}/v2/new`, { maxAnswerBytes: 99 }))).toMatchObject({ code: "unreadable" });
    expect(await (await success.siro.fetch(`${gateway}/v2/new`, { maxAnswerBytes: 100 })).text()).toBe(large);
    const refusal = siroWith(() => new Response(large, { status: 404 }));
    expect(await rejection(refusal.siro.fetch(`${gateway}/v2/new`, { maxAnswerBytes: 99 }))).toMatchObject({ code: "not_found", status: 404 });
    expect(await (await refusal.siro.fetch(`${gateway}/v2/new`, { maxAnswerBytes: 100 })).text()).toBe(large);
  });

  it.each([200, 404])("that is cut off rejects, of status %i too", async (status) => {
    const server = await listen((response) => {
      response.writeHead(status, { "content-length": "100" });
      response.write("half", () => response.destroy());
    });
    const siro = createSiro({ ...tokens, baseUrl: server.origin });
    const error = await rejection(siro.fetch(`${server.origin}/v2/new`, { maxRetries: 0 }));
    expect(error).toMatchObject(status === 200 ? { code: "unreachable", outcome: "unknown" } : { code: "not_found" });
  });

  it.each([200, 404])("that does not end rejects when the time is over, of status %i too", async (status) => {
    const server = await listen((response) => {
      response.writeHead(status);
      response.write("half");
    });
    const siro = createSiro({ ...tokens, baseUrl: server.origin });
    expect(await rejection(siro.fetch(`${server.origin}/v2/new`, { timeout: 200 }))).toMatchObject({ code: "timed_out" });
  });
});

describe("what cannot be sent", () => {
  it.each([
    ["https://elsewhere.example/v1"],
    ["http://api.siro.ai/v1"],
    ["https://api.siro.ai:8443/v1"],
    ["https://api.siro.ai.elsewhere.example/v1"],
    ["https://api.siro.ai@elsewhere.example/v1"],
    ["https://user:password@api.siro.ai/v1"],
    ["https://functions.siro.ai/v1"],
    ["https://functions.siro.ai/api-externalApiX/v1"],
    ["https://functions.siro.ai/api-externalApi/../other/v1"],
    ["https://functions.siro.ai/api-externalApi/%2e%2e/other/v1"],
    ["https://functions.siro.ai/api-externalApi/v1/%252e%252e/other"],
    ["https://api.siro.ai/v1/../admin"],
    ["https://api.siro.ai/v1/..\\admin"],
    ["https://api.siro.ai\\v1\\..\\admin"],
    ["https://api.siro.ai/v1/.\t./admin"],
    ["https://api.siro.ai/v1/..;/admin"],
    ["https://api.siro.ai/v1//admin"],
    ["/v1/core/users"],
    ["v1"],
    [""],
    [undefined],
    [null],
    [{}],
    [{ url: "https://elsewhere.example/", method: "GET", body: null }],
    [{ url: `${gateway}/v1`, method: "POST" }],
  ])("%o is refused", async (input) => {
    const { siro, sent } = siroWith(() => json({}));
    const error = await rejection(refusing(siro)(input));
    expect(error).toBeInstanceOf(RuleError);
    expect((error as RuleError).issues.map(({ path }) => path[0])).toEqual(["url"]);
    expect(JSON.stringify(error)).not.toMatch(/elsewhere|password|admin/);
    expect(sent).toEqual([]);
  });

  it.each([
    [{ headers: { "X-Siro-Auth-Token": "mine" } }, ["options", "headers", "x-siro-auth-token"]],
    [{ headers: new Headers({ "x-siro-auth-token": "mine" }) }, ["options", "headers", "x-siro-auth-token"]],
    [{ headers: { Host: "elsewhere.example" } }, ["headers", "host"]],
    [{ headers: { "x-one": "a\r\nb" } }, ["options", "headers", "x-one"]],
    [{ headers: { "content-type": "a\r\nb" } }, ["options", "headers", "content-type"]],
    [{ method: "TRACE" }, ["method"]],
    [{ method: "GET", body: "text" }, ["body"]],
    [{ method: "POST", body: { a: 1 } }, ["body"]],
    [{ method: "POST", body: 5 }, ["body"]],
    [{ timeout: -1 }, ["options", "timeout"]],
    [{ maxRetries: 0.5 }, ["options", "maxRetries"]],
    [{ signal: {} }, ["options", "signal"]],
  ])("%o is refused", async (init, path) => {
    const { siro, sent } = siroWith(() => json({}));
    const error = await rejection(refusing(siro)(`${gateway}/v2/new`, init));
    expect(error).toBeInstanceOf(RuleError);
    expect((error as RuleError).issues.map((issue) => issue.path)).toContainEqual(path);
    expect((error as Error).message).not.toContain("mine");
    expect(sent).toEqual([]);
  });

  it("is a body that was read before, and one that goes out twice", async () => {
    const { siro, sent } = siroWith(() => json({}));
    const request = new Request(`${gateway}/v2/new`, { method: "POST", body: "once" });
    const twice = await Promise.allSettled([siro.fetch(request), siro.fetch(request)]);
    expect(twice.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await rejection(siro.fetch(request))).toMatchObject({ code: "rule_broken", issues: [{ path: ["body"] }] });
    const stream = streamOf("once");
    stream.getReader();
    expect(await rejection(refusing(siro)(`${gateway}/v2/new`, { method: "POST", body: stream }))).toMatchObject({ issues: [{ path: ["body"] }] });
    expect(sent).toHaveLength(1);
  });

  it("is what may be of two services", async () => {
    const { fetch, sent } = observeFetch(() => json({}));
    const baseUrl = "https://proxy.example/siro";
    const both = createSiro({ ...tokens, fetch, baseUrl, organizationBaseUrl: baseUrl });
    expect(await rejection(both.fetch(`${baseUrl}/v1`))).toMatchObject({ issues: [{ path: ["url"], message: expect.stringContaining("use request") }] });
    const below = createSiro({ ...tokens, fetch, baseUrl, organizationBaseUrl: `${baseUrl}/organization` });
    await below.fetch(`${baseUrl}/organization/v1`);
    await below.fetch(`${baseUrl}/organizations/v1`);
    expect(sent.map(({ headers }) => headers.authorization ?? headers["x-siro-auth-token"])).toEqual(["Bearer token_organization", "token_user"]);
  });
});

it("works without its client, and for a vendor whose address has a path", async () => {
  const { fetch, sent } = observeFetch(() => json({}));
  const { fetch: attentionFetch } = createAttention({ apiKey: "key", fetch });
  await attentionFetch("https://api.attention.tech/v2/users?a=1");
  expect(sent[0]).toMatchObject({ url: "https://api.attention.tech/v2/users?a=1", headers: { authorization: "key" } });
  expect(await rejection(attentionFetch("https://api.attention.tech/v2"))).toSatisfy(SdkError.is);
});

it("sends 10,000 requests at once, each with its own response", async () => {
  const { fetch, sent } = observeFetch(({ url }) => new Response(url));
  const siro = createSiro({ ...tokens, fetch });
  const responses = await Promise.all(Array.from({ length: 10_000 }, (_, index) => siro.fetch(`${gateway}/v2/things/${index}`)));
  const texts = await Promise.all(responses.map((response) => response.text()));
  expect(texts.every((text, index) => text === `${gateway}/v2/things/${index}`)).toBe(true);
  expect(sent).toHaveLength(10_000);
});
