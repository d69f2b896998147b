import { inspect } from "node:util";
import { type CallEvent, createAttention, createLeadConnector, createSiro, RuleError, toCurl } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { operations as attention } from "../../src/attention/operations.js";
import { draftRequest, locate } from "../../src/core/open-request.js";
import { operations as leadconnector } from "../../src/leadconnector/operations.js";
import { operations as siroOperations } from "../../src/siro/operations.js";
import { rejection } from "./caught.js";
import { json, observeFetch } from "./observed-fetch.js";

const linked = { data: { id: "acc_1", externalId: "x", dataType: "ACCOUNT", name: "Acme", lastActivityAt: "2026-01-01" } };
const link = "/v1/core/recordings/{id}/link";
const target = { dataType: "ACCOUNT", id: "acc_1" } as const;
const tokens = { accessToken: "token_user", organizationToken: "token_organization", pacing: false } as const;

/** A client whose requests go as a program without types makes them. */
function untyped(answer: () => Response | Promise<Response> = () => json({ data: [] }), options: object = {}) {
  const { fetch, sent } = observeFetch(answer);
  const siro = createSiro({ ...tokens, fetch, ...options });
  const request = siro.request as unknown as (...parameters: unknown[]) => Promise<unknown>; // what does not compile is tried
  return { siro, request, sent };
}

describe("a request to the path of an operation", () => {
  it("is the request that the operation makes", async () => {
    const { siro, sent } = untyped(() => json(linked));
    expect(await siro.request("PUT", link, { path: { id: "rec 1" }, body: target })).toEqual(await siro.recordings.link("rec 1", target));
    const [requested, called] = sent.map(({ url, method, headers, body }) => ({ url, method, headers, body }));
    expect(requested).toEqual(called);
    expect(requested?.url).toBe("https://api.siro.ai/v1/core/recordings/rec%201/link");
  });

  it("is held against the operation's rules, also those across fields", async () => {
    const { request, siro, sent } = untyped();
    const wrong = { dataType: "ACCOUNT", id: "a", externalId: "b", extra: 1 };
    const issuesOf = async (call: Promise<unknown>) => ((await rejection(call)) as RuleError).issues;
    const issues = await issuesOf(request("PUT", link, { path: { id: "" }, body: wrong }));
    expect(issues).toEqual(await issuesOf(siro.recordings.link("", wrong as never)));
    expect(issues.map(({ path }) => path.join("."))).toEqual(["path.id", "body.extra", expect.stringMatching(/^body\./), expect.stringMatching(/^body\./)]);
    expect(sent).toEqual([]);
    await request("PUT", link, { path: { id: "rec_1" }, body: wrong, rules: "off" });
    expect(sent).toHaveLength(1);
  });

  it("has all that is known of the operation, of every operation", () => {
    const vendors = { attention, siro: siroOperations, leadconnector };
    let count = 0;
    for (const [vendor, operations] of Object.entries(vendors)) {
      const located = locate(operations);
      for (const draft of new Set([...located.values()].flat())) {
        const { service, method, path } = draft;
        expect(draftRequest(vendor, located, [service, "other"], [method.toUpperCase(), path, { service }])).toMatchObject({
          service,
          method,
          path,
          facts: draft.facts,
          rules: draft.rules,
        });
        count++;
      }
    }
    expect(count).toBe(277);
  });

  it("takes no query and no body where the operation has none, unless rules are off", async () => {
    const { request, sent } = untyped(() => json(linked));
    const error = await rejection(request("PUT", link, { path: { id: "r" }, body: target, query: { a: 1 } }));
    expect(error).toMatchObject({ code: "rule_broken", issues: [{ path: ["query"], message: "is not taken there" }] });
    expect(await rejection(request("POST", "/v1/core/recordings/{id}/signedUrl", { path: { id: "r" }, body: { a: 1 } }))).toMatchObject({
      issues: [{ path: ["body"], message: "is not taken there" }],
    });
    await request("PUT", link, { path: { id: "r" }, body: target, query: {} });
    await request("PUT", link, { path: { id: "r" }, body: target, query: { a: 1 }, rules: "off" });
    expect(sent.map(({ url }) => new URL(url).search)).toEqual(["", "?a=1"]);
  });

  it("must have the answer that the operation has", async () => {
    const { request } = untyped(() => json({ other: 1 }));
    expect(await rejection(request("PUT", link, { path: { id: "r" }, body: target }))).toMatchObject({ code: "unreadable", operation: "siro.request" });
  });

  it("is as safe to repeat as the operation, which its method does not tell", async () => {
    for (const [path, times] of [
      ["/v1/core/recordings/{id}/signedUrl", 2],
      ["/v1/core/recordings/signed-urls", 1],
    ] as const) {
      const { request, sent } = untyped(() => json({}, 503), { maxRetries: 1, random: () => 0, rules: "off" });
      await rejection(request("POST", path, path.includes("{") ? { path: { id: "r" } } : { body: {} }));
      expect(sent).toHaveLength(times);
    }
  });

  it("shows no credential where the operation shows none, and is written as the operation's body is", async () => {
    const { fetch, sent } = observeFetch(() => json({ access_token: "a", expires_in: 1 }));
    const client = createLeadConnector({ fetch });
    const form = { client_id: "c", client_secret: "s", grant_type: "refresh_token", refresh_token: "r" } as const;
    await client.request("POST", "/oauth/token", { body: form });
    expect(sent[0]?.headers).not.toHaveProperty("authorization");
    expect(sent[0]?.body).toBe("client_id=c&client_secret=s&grant_type=refresh_token&refresh_token=r");
  });

  it("goes to the service that it names, of two that have it, with that one's credential", async () => {
    const { request, siro, sent } = untyped(() => json({ data: [], cursor: null }));
    await siro.request("GET", "/v1/core/recordings", { service: "siro.gateway", query: { limit: "5" } });
    await siro.request("GET", "/v1/core/recordings", { service: "siro.organization", query: { pageSize: "5" } });
    await siro.request("GET", "/v1/core/users");
    expect(sent.map(({ url }) => url)).toEqual([
      "https://api.siro.ai/v1/core/recordings?limit=5",
      "https://functions.siro.ai/api-externalApi/v1/core/recordings?pageSize=5",
      "https://functions.siro.ai/api-externalApi/v1/core/users",
    ]);
    expect(sent.map(({ headers }) => [headers["x-siro-auth-token"], headers.authorization])).toEqual([
      ["token_user", undefined],
      [undefined, "Bearer token_organization"],
      [undefined, "Bearer token_organization"],
    ]);
    for (const parts of [undefined, {}, { service: "siro" }, { service: "__proto__" }, { service: 5 }]) {
      expect(await rejection(request("GET", "/v1/core/recordings", parts))).toMatchObject({ issues: [{ path: ["service"] }] });
    }
    expect(sent).toHaveLength(3);
  });
});

describe("a request to a path that no operation has", () => {
  it("puts everything where it belongs", async () => {
    const { siro, sent } = untyped(() => json([1]));
    const answer = await siro.request("POST", "/v2/crm/{kind}/items/{id}", {
      service: "siro.gateway",
      path: { kind: "a/b?c", id: "ü #1" },
      query: { "filter[name]": "x y", tags: ["1", 2, true], none: undefined },
      body: { any: ["thing", { deep: null }] },
      headers: { "X-One": "1" },
      timeout: 5_000,
    });
    expect(answer).toEqual([1]);
    expect(sent).toMatchObject([
      {
        method: "POST",
        url: "https://api.siro.ai/v2/crm/a%2Fb%3Fc/items/%C3%BC%20%231?filter%5Bname%5D=x%20y&tags=1&tags=2&tags=true",
        body: '{"any":["thing",{"deep":null}]}',
        headers: { "content-type": "application/json", "x-one": "1", "x-siro-auth-token": "token_user", accept: "application/json" },
      },
    ]);
  });

  it("goes to the only service without naming it, below its whole address", async () => {
    const { fetch, sent } = observeFetch(() => json({}));
    await createAttention({ apiKey: "key", fetch }).request("GET", "/new/things/");
    await createAttention({ apiKey: "key", fetch, baseUrl: "http://127.0.0.1:1/a/b/" }).request("GET", "/v1/users/usr_1;v=1/x:y%20z");
    expect(sent.map(({ url }) => url)).toEqual(["https://api.attention.tech/v2/new/things/", "http://127.0.0.1:1/a/b/v1/users/usr_1;v=1/x:y%20z"]);
  });

  it.each([
    [() => json({ a: 1 }), {}, { a: 1 }],
    [() => json([]), {}, []],
    [() => json("text"), {}, "text"],
    [() => json(false), {}, false],
    [() => json(null), {}, null],
    [() => json(5), {}, 5],
    [() => new Response(null, { status: 204 }), {}, undefined],
    [() => new Response("plain"), { responseType: "text" }, "plain"],
    [() => new Response("plain"), { responseType: "bytes" }, new TextEncoder().encode("plain")],
  ])("gives what came: %#", async (answer, parts, data) => {
    const { request } = untyped(answer);
    expect(await request("GET", "/v2/new", { service: "siro.gateway", ...parts })).toEqual(data);
  });

  it.each([
    [() => new Response("<html>", { headers: { "content-type": "text/html" } }), {}, "unreadable"],
    [() => new Response("<html>", { headers: { "content-type": "text/html" } }), { responseType: "text" }, "unreadable"],
    [() => json({ error: "no" }), {}, "refused"],
    [() => json({ error: "no" }, 404), {}, "not_found"],
    [() => new Response(null, { status: 302, headers: { location: "https://elsewhere.example/" } }), {}, "redirected"],
    [() => json(["x".repeat(50)]), { maxAnswerBytes: 20 }, "unreadable"],
  ])("is refused as an operation is: %#", async (answer, parts, code) => {
    const { request } = untyped(answer);
    expect(await rejection(request("GET", "/v2/new", { service: "siro.gateway", ...parts }))).toMatchObject({ code, operation: "siro.request" });
  });

  it.each([
    ["GET", undefined, 3],
    ["HEAD", undefined, 3],
    ["OPTIONS", undefined, 3],
    ["PUT", undefined, 3],
    ["DELETE", undefined, 3],
    ["POST", undefined, 1],
    ["PATCH", undefined, 1],
    ["POST", "read", 3],
    ["POST", "idempotent", 3],
    ["PUT", "unsafe", 1],
  ])("%s with safety %s is sent %i times to a vendor that is down", async (method, safety, times) => {
    const { request, sent } = untyped(() => json({}, 503), { random: () => 0 });
    await rejection(request(method, "/v2/new", { service: "siro.gateway", safety }));
    expect(sent).toHaveLength(times);
  });

  it("waits as it was asked, renews its credential, and is paced and reported like an operation", async () => {
    const answers = [json({}, 401), json({}, 429, { "retry-after": "0" }), json({ ok: 1 })];
    const { fetch, sent } = observeFetch(() => answers.shift() ?? json({}));
    const events: CallEvent[] = [];
    const taken: string[] = [];
    const siro = createSiro({
      accessToken: ({ rejected }) => (rejected === undefined && sent.length === 0 ? "old" : "new"),
      fetch,
      random: () => 0,
      onEvent: (event) => events.push(event),
      pacing: { store: { take: (key) => ({ taken: Math.min(1, taken.push(key)), waitMs: 0 }), report() {} } },
    });
    expect(await siro.request("POST", "/v2/crm/{id}", { service: "siro.gateway", path: { id: "secret_1" } })).toEqual({ ok: 1 });
    expect(sent.map(({ headers }) => headers["x-siro-auth-token"])).toEqual(["old", "new", "new"]);
    expect(taken).toHaveLength(3);
    expect(new Set(events.map(({ operation, path }) => `${operation} ${path}`))).toEqual(new Set(["siro.request /v2/crm/{id}"]));
    expect(events.map(({ type }) => type)).toEqual(["attempt", "failure", "attempt", "failure", "wait", "attempt", "answer", "end"]);
    expect(JSON.stringify(events)).not.toContain("secret");
  });

  it("tells its end also when it is refused before it is drafted, but not when it is only built", async () => {
    const events: CallEvent[] = [];
    const siro = createSiro({ accessToken: "t", fetch: async () => json({}), onEvent: (event) => events.push(event) });
    // What does not compile is tried.
    const requests = [siro.request, siro.withResponse.request, siro.build.request] as unknown as ((...parameters: unknown[]) => Promise<unknown>)[];
    for (const request of requests)
      expect(await rejection(request("GET", "//elsewhere.example/a", { service: "siro.gateway", tag: "mine" }))).toBeInstanceOf(RuleError);
    expect(await rejection(siro.fetch("https://elsewhere.example/"))).toBeInstanceOf(RuleError);
    expect(events).toMatchObject([
      { type: "end", operation: "siro.request", code: "rule_broken", outcome: "not_sent", attempts: 0, tag: "mine" },
      { type: "end", operation: "siro.request", code: "rule_broken", outcome: "not_sent", attempts: 0, tag: "mine" },
      { type: "end", operation: "siro.fetch", code: "rule_broken", outcome: "not_sent", attempts: 0 },
    ]);
  });

  it("rejects with what a getter of the caller's throws, and has no end: nothing of it is known", async () => {
    const events: CallEvent[] = [];
    const { request } = untyped(undefined, { onEvent: (event: CallEvent) => events.push(event) });
    const own = new Error("mine");
    const parts = {
      get service() {
        throw own;
      },
    };
    expect(await rejection(request("GET", "/v2/new", parts))).toBe(own);
    expect(events).toEqual([]);
  });

  it("ends in time, and with the caller's own reason", async () => {
    const { request } = untyped(() => new Promise(() => {}));
    const parts = { service: "siro.gateway" };
    expect(await rejection(request("GET", "/v2/new", { ...parts, timeout: 5 }))).toMatchObject({ code: "timed_out", operation: "siro.request" });
    const controller = new AbortController();
    const call = request("GET", "/v2/new", { ...parts, signal: controller.signal });
    controller.abort("my reason");
    expect(await rejection(call)).toBe("my reason");
    expect(await rejection(request("GET", "/v2/new", { ...parts, signal: AbortSignal.abort("before") }))).toBe("before");
  });

  it("sends a form as it is, again too, whatever becomes of it meanwhile", async () => {
    const answers = [json({}, 503), json({})];
    const form = new FormData();
    form.append("file", new Blob(["bytes"], { type: "text/csv" }), "a.csv");
    const bodies: unknown[] = [];
    const { request, sent } = untyped(
      () => {
        form.set("file", "changed");
        return answers.shift() ?? json({});
      },
      { random: () => 0 },
    );
    await request("PUT", "/v2/files", { service: "siro.gateway", body: form });
    for (const { body } of sent) bodies.push(await ((body as FormData).get("file") as File).text());
    expect(bodies).toEqual(["bytes", "bytes"]);
    await request("POST", "/v2/form", { service: "siro.gateway", body: new URLSearchParams({ a: "1 2" }) });
    expect(sent[2]).toMatchObject({ body: "a=1+2", headers: { "content-type": "application/x-www-form-urlencoded" } });
    await request("PATCH", "/v2/new", { service: "siro.gateway", body: [], headers: { "Content-Type": "application/json-patch+json" } });
    expect(sent[3]?.headers["content-type"]).toBe("application/json-patch+json");
  });

  it("has names that objects inherit like any others", async () => {
    const { request, sent } = untyped();
    const own = (text: string) => JSON.parse(text) as object;
    const parts = { service: "siro.gateway", path: own('{"__proto__":"p","constructor":"c"}'), query: own('{"__proto__":"q","toString":["t","u"]}') };
    await request("GET", "/v2/{__proto__}/{constructor}", parts);
    await request("GET", "/v2", { service: "siro.gateway", query: own('{"__proto__":["a","b"]}') });
    expect(sent.map(({ url }) => url)).toEqual([
      "https://api.siro.ai/v2/p/c?__proto__=q&toString=t&toString=u",
      "https://api.siro.ai/v2?__proto__=a&__proto__=b",
    ]);
    for (const name of ["constructor", "toString", "__proto__", "hasOwnProperty"]) {
      expect(await rejection(request("GET", `/v2/{${name}}`, { service: "siro.gateway", path: {} }))).toMatchObject({ issues: [{ path: ["path", name] }] });
    }
    expect(await rejection(request("GET", "/v2/__proto__", own('{"service":"siro.gateway","__proto__":{"rules":"off"}}')))).toMatchObject({
      code: "rule_broken",
    });
  });

  it.each([
    [{ path: { id: "" } }, ["path", "id"]],
    [{ path: { id: ".." } }, ["path", "id"]],
    [{ path: { id: 5 } }, ["path", "id"]],
    [{ path: {} }, ["path", "id"]],
    [{}, ["path", "id"]],
    [{ path: { id: "a", other: "b" } }, ["path", "other"]],
    [{ path: "id" }, ["path"]],
    [{ path: { id: "a" }, query: { deep: {} } }, ["query", "deep"]],
    [{ path: { id: "a" }, query: "a=1" }, ["query"]],
    [{ path: { id: "a" }, body: Number.NaN }, ["body"]],
    [{ path: { id: "a" }, body: new Map() }, ["body"]],
    [{ path: { id: "a" }, retries: 5 }, ["options", "retries"]],
    [{ path: { id: "a" }, timeout: 0 }, ["options", "timeout"]],
    [{ path: { id: "a" }, safety: "safe" }, ["safety"]],
    [{ path: { id: "a" }, responseType: "response" }, ["responseType"]],
    [{ path: { id: "a" }, responseType: "constructor" }, ["responseType"]],
    [{ path: { id: "a" }, headers: { Host: "elsewhere.example" } }, ["headers", "Host"]],
    [{ path: { id: "a" }, headers: { "x-http-method-override": "DELETE" } }, ["headers", "x-http-method-override"]],
    [{ path: { id: "a" }, headers: { "X-Siro-Auth-Token": "mine" } }, ["options", "headers", "x-siro-auth-token"]],
    ["text", ["parts"]],
    [null, ["parts"]],
    [[], ["parts"]],
  ])("is refused before anything is sent: %o", async (parts, path) => {
    const { request, sent } = untyped();
    const error = await rejection(
      request("POST", "/v2/{id}", typeof parts === "object" && parts && !Array.isArray(parts) ? { service: "siro.gateway", ...parts } : parts),
    );
    expect(error).toBeInstanceOf(RuleError);
    expect((error as RuleError).issues.map((issue) => issue.path)).toContainEqual(path);
    expect(sent).toEqual([]);
  });

  it.each(["TRACE", "CONNECT", "", "GET\r\nX: y", undefined, 5, {}])("has no method %o", async (method) => {
    const { request, sent } = untyped();
    expect(await rejection(request(method, "/v2/new", { service: "siro.gateway" }))).toMatchObject({ method: "", issues: [{ path: ["method"] }] });
    expect(sent).toEqual([]);
  });

  it.each(["GET", "HEAD"])("%s has no body", async (method) => {
    const { request } = untyped();
    expect(await rejection(request(method, "/v2/new", { service: "siro.gateway", body: {} }))).toMatchObject({ issues: [{ path: ["body"] }] });
  });

  it("may ask for another edition", async () => {
    const { fetch, sent } = observeFetch(() => json({}));
    await createLeadConnector({ accessToken: "t", fetch }).request("GET", "/v3/new", { headers: { Version: "v3" } });
    expect(sent[0]?.headers.version).toBe("v3");
  });

  it("is built, and printed, without being sent", async () => {
    const { siro, sent } = untyped();
    const request = await siro.build.request("POST", "/v2/crm/{id}", { service: "siro.gateway", path: { id: "a b" }, body: { a: 1 } });
    expect(toCurl(request)).toContain(`--url 'https://api.siro.ai/v2/crm/a%20b'`);
    expect(toCurl(request)).toContain(`$SIRO_ACCESS_TOKEN`);
    const form = await siro.build.request("POST", "/v2/crm", { service: "siro.gateway", body: new URLSearchParams({ a: "1", client_secret: "hidden" }) });
    expect(toCurl(form)).toMatch(/--data-urlencode 'a=1' --data-urlencode "client_secret=\$CLIENT_SECRET"$/);
    expect(sent).toEqual([]);
  });

  it("is no call that is kept: it would carry a credential wherever who can write says", async () => {
    const { siro, sent } = untyped();
    const call = { service: "siro.gateway", operation: "siro.request", method: "GET", path: "/v2/new", parameters: {} } as const;
    expect(siro.calls).not.toHaveProperty("request");
    expect(await rejection(siro.send(call))).toMatchObject({ code: "rule_broken", issues: [{ path: ["call"] }] });
    expect(sent).toEqual([]);
  });

  it("does not print the ids in its path", async () => {
    const { request } = untyped(() => json({}, 404));
    for (const path of ["/v1/core/users/usr_1a2b3c/notes", "/v1/core/users/KbQwRtYpLmNvCxZaSdFg/notes", "/v1/core/users/jane%40example.com/notes"]) {
      const error = (await rejection(request("GET", path, { service: "siro.gateway" }))) as Error;
      expect(error.message).toContain("(GET /v1/core/users/{}/notes)");
      expect(`${inspect(error)}${JSON.stringify(error)}`).not.toMatch(/usr_|Kb|jane/);
    }
    const error = (await rejection(request("GET", "/v1/core/linked-records/signedUrl", { service: "siro.gateway" }))) as Error;
    expect(error.message).toContain("(GET /v1/core/linked-records/signedUrl)");
  });
});

it("sends 10,000 requests at once, each with its own answer", async () => {
  const { fetch, sent } = observeFetch(({ url }) => json({ url }));
  const siro = createSiro({ ...tokens, fetch });
  const answers = await Promise.all(
    Array.from({ length: 10_000 }, (_, index) => siro.request("GET", "/v2/things/{id}", { service: "siro.gateway", path: { id: `thing_${index}` } })),
  );
  expect(answers.every((answer, index) => (answer as { url: string }).url.endsWith(`/thing_${index}`))).toBe(true);
  expect(sent).toHaveLength(10_000);
});
