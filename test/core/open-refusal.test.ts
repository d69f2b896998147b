import { type CallEvent, createAttention, createLeadConnector, createSiro, type RuleError } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "./caught.js";
import { json, observeFetch } from "./observed-fetch.js";

const { fetch, sent } = observeFetch(() => json({}));
const siro = createSiro({ accessToken: "t", organizationToken: "o", fetch, pacing: false });
const request = siro.request as unknown as (...parameters: unknown[]) => Promise<unknown>; // what does not compile is tried
const fetched = siro.fetch as unknown as (...parameters: unknown[]) => Promise<unknown>; // the same
const gateway = "https://api.siro.ai";
const source = "the README's requests";

/** All that a refusal says. */
async function refusal(call: Promise<unknown>) {
  const error = (await rejection(call)) as RuleError;
  expect(sent).toEqual([]);
  return { operation: error.operation, method: error.method, path: error.path, message: error.message, sources: error.issues.map((issue) => issue.source) };
}

const words = (operation: string, ...lines: string[]) =>
  [
    `${operation} was not sent: ${lines.length === 1 ? "a rule is" : `${lines.length} rules are`} broken.`,
    ...lines.map((line) => `  ${line}`),
    `  See ${source}`,
  ].join("\n");

describe("a request that cannot be sent says why", () => {
  const somewhere = { service: "siro.gateway" };
  it.each<[string, readonly unknown[], string[]]>([
    ["its method", ["TRACE", "/v2/new", somewhere], ['method must be one of "GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS"']],
    ["its body", ["GET", "/v2/new", { ...somewhere, body: {} }], ["body cannot go with GET or HEAD"]],
    ["its safety", ["PUT", "/v2/new", { ...somewhere, safety: "safe" }], ['safety must be one of "read", "idempotent", "unsafe"']],
    ["its parts", ["GET", "/v1/core/users", "text"], ["parts must be an object: { path, query, body, … }"]],
    ["its ids", ["GET", "/v2/{id}", { ...somewhere, path: "r" }], ["path must be an object of what stands for each {name}"]],
    ["its answer", ["GET", "/v2/new", { ...somewhere, responseType: "xml" }], ['responseType must be one of "json", "text", "bytes"']],
    ["its service", ["GET", "/v2/new"], ['service must be "siro.gateway" or "siro.organization"']],
    [
      "everything",
      ["GET", "/v1/core/users", { service: 5, safety: 5 }],
      ['safety must be one of "read", "idempotent", "unsafe"', 'service must be "siro.gateway" or "siro.organization"'],
    ],
  ])("of %s", async (_what, parameters, lines) => {
    const said = await refusal(request(...parameters));
    expect(said.message).toBe(words("siro.request", ...lines));
    expect(said.sources).toEqual(lines.map(() => source));
  });

  it("with the method and the path that it would have had", async () => {
    const { method, path } = await refusal(request("post", "/v2/{id}/new", { service: "siro.other", path: { id: "secret" } }));
    expect({ method, path }).toEqual({ method: "POST", path: "/v2/{id}/new" });
    expect(await refusal(request("GET", "v2/../new", { service: "siro.gateway" }))).toMatchObject({ method: "GET", path: "" });
    expect(await refusal(request("TRACE", "/v2/new", { service: "siro.gateway" }))).toMatchObject({ method: "" });
  });

  it.each<[string, unknown, string]>([
    ["no slash", "v2", 'must begin with one "/", and is what follows the address of the service'],
    ["two slashes", "//v2", 'must begin with one "/", and is what follows the address of the service'],
    ["no text", 5, 'must begin with one "/", and is what follows the address of the service'],
    ["a query", "/v2?a", "must have no query and no fragment: give query apart"],
    ["a fragment", "/v2#a", "must have no query and no fragment: give query apart"],
    ["an empty step", "/v2//a", "must not have an empty step: the request would reach another endpoint"],
    ["a blank", "/v2/a b", "has a character that a path cannot have: put a {name} there, and its value into path"],
    ["half of an escape", "/v2/a%2", "has a character that a path cannot have: put a {name} there, and its value into path"],
    ["a dot segment", "/v2/..", "must not have a dot segment or a control character, encoded or not: the request would reach another endpoint"],
  ])("of a path with %s", async (_what, path, sentence) => {
    const { message } = await refusal(request("GET", path, { service: "siro.gateway" }));
    expect(message).toBe(words("siro.request", `path ${sentence}`));
  });

  it("of a header that would lead it elsewhere", async () => {
    const { message } = await refusal(request("GET", "/v2/new", { service: "siro.gateway", headers: { host: "a" } }));
    expect(message).toBe(words("siro.request", "headers.host cannot be set here: it may lead the request elsewhere"));
  });
});

describe("a fetch that cannot be sent says why", () => {
  it.each<[string, readonly unknown[], string[]]>([
    ["its body", [`${gateway}/v2/new`, { method: "PUT", body: {} }], ["body must be text, bytes, a Blob, a form or a ReadableStream, which nobody has read"]],
    ["its address", ["https://elsewhere.example/"], ["url must be below the address of one of siro.gateway and siro.organization"]],
    ["its method", [`${gateway}/v2/new`, { method: "TRACE" }], ['method must be one of "GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS"']],
  ])("of %s", async (_what, parameters, lines) => {
    const said = await refusal(fetched(...parameters));
    expect(said).toMatchObject({ operation: "siro.fetch", message: words("siro.fetch", ...lines) });
  });

  it("with the method and the path that it would have had", async () => {
    const body = { a: 1 };
    expect(await refusal(fetched(`${gateway}/v1/core/recordings/rec_1/link`, { method: "put", body }))).toMatchObject({
      method: "PUT",
      path: "/v1/core/recordings/{id}/link",
    });
    expect(await refusal(fetched("https://elsewhere.example/", { method: "put" }))).toMatchObject({ method: "PUT", path: "" });
    expect(await refusal(fetched(`${gateway}/v2/new`, { method: "TRACE" }))).toMatchObject({ method: "" });
    expect(await refusal(fetched(""))).toMatchObject({ path: "" });
  });

  it("of two services that have one address", async () => {
    const both = createSiro({ accessToken: "t", organizationToken: "o", fetch, baseUrl: "https://p.example", organizationBaseUrl: "https://p.example" });
    expect((await refusal(both.fetch("https://p.example/v1"))).message).toBe(
      words("siro.fetch", "url must be below the address of one of siro.gateway and siro.organization, not of both: use request"),
    );
  });
});

describe("what a fetch is", () => {
  const kept = () => {
    const observed = observeFetch(() => json({}));
    return { ...observed, attention: createAttention({ apiKey: "k", fetch: observed.fetch, pacing: false, rules: "off" }) };
  };

  it.each(
    [
      "/calendars/blocked-slots /calendars/events /contacts/c /conversations/search /conversations/messages/export /locations/search",
      "/opportunities/lost-reason /opportunities/pipelines /opportunities/search /users/search",
    ].flatMap((paths) => paths.split(" ")),
  )("of several operations that fit, is the one that has more of its words: %s", async (path) => {
    const events: CallEvent[] = [];
    const client = createLeadConnector({ accessToken: "t", fetch: observeFetch(() => json({})).fetch, pacing: false, onEvent: (event) => events.push(event) });
    await client.fetch(`https://services.leadconnectorhq.com${path}`);
    expect(events[0]?.path).toBe(path.replace("/contacts/c", "/contacts/{contactId}"));
  });

  it("has a header that is given twice once, with both", async () => {
    const { attention, sent } = kept();
    const headers = [
      ["X-One", "a"],
      ["x-one", "b"],
      ["x-two", "c"],
    ];
    await (attention.fetch as unknown as (url: string, init: object) => Promise<Response>)("https://api.attention.tech/v2/new", { headers });
    expect(sent[0]?.headers).toMatchObject({ "x-one": "a, b", "x-two": "c" });
  });

  it("goes to the address itself no more than to another place", async () => {
    const { attention, sent } = kept();
    expect(await rejection(attention.fetch("https://api.attention.tech/v2"))).toMatchObject({ issues: [{ path: ["url"] }] });
    await attention.fetch("https://api.attention.tech/v2/?a=1");
    expect(sent.map(({ url }) => url)).toEqual(["https://api.attention.tech/v2/?a=1"]);
  });

  it("has a body of its own: what the caller writes into the bytes later is not sent", async () => {
    const bodies: unknown[] = [];
    const client = createLeadConnector({
      accessToken: async () => {
        for (const each of [buffer, bytes.buffer]) new Uint8Array(each).fill(0);
        return "t";
      },
      pacing: false,
      fetch: async (_url, { body }) => {
        bodies.push(body);
        return json({});
      },
    });
    const buffer = Uint8Array.of(1, 2).buffer;
    const bytes = Uint8Array.of(3, 4);
    await client.fetch("https://services.leadconnectorhq.com/v2/new", { method: "PUT", body: buffer });
    bytes.set([3, 4]);
    await client.fetch("https://services.leadconnectorhq.com/v2/new", { method: "PUT", body: bytes });
    expect(bodies).toEqual([Uint8Array.of(1, 2), Uint8Array.of(3, 4)]);
  });

  it("refuses a stream that gives something else than bytes in a sentence", async () => {
    const body = new ReadableStream({ pull: (controller) => controller.enqueue("text") });
    expect(await rejection(fetched(`${gateway}/v2/new`, { method: "PUT", body }))).toMatchObject({
      name: "TypeError",
      message: "A stream to send gave something else than bytes.",
    });
  });
});

describe("what a request is", () => {
  it("asks for whatever there is when it wants text or bytes, and for JSON otherwise", async () => {
    const observed = observeFetch(() => new Response("{}", { headers: { "content-type": "text/plain" } }));
    const own = createSiro({ accessToken: "t", fetch: observed.fetch, pacing: false });
    for (const responseType of ["text", "bytes", "json", undefined] as const)
      await own.request("GET", "/v2/new", { service: "siro.gateway", ...(responseType && { responseType }) }).catch(() => {}); // text is no JSON
    expect(observed.sent.map(({ headers }) => headers.accept)).toEqual(["*/*", "*/*", "application/json", "application/json"]);
  });

  it("may have fields beside those of an operation that takes none", async () => {
    const observed = observeFetch(() => json({ url: "https://files.example/" }));
    const own = createSiro({ accessToken: "t", fetch: observed.fetch, pacing: false, rules: "warn", onWarning: () => {} });
    const signedUrl = own.request as unknown as (...parameters: unknown[]) => Promise<unknown>; // an empty query does not compile
    const parts = { path: { id: "r" }, query: {}, extraQuery: { a: "1" } };
    await signedUrl("POST", "/v1/core/recordings/{id}/signedUrl", parts).catch(() => {}); // the answer is not the vendor's
    expect(observed.sent[0]?.url).toMatch(/\/signedUrl\?a=1$/);
  });

  it("has a body of JSON whatever the kind of object, unless it is a form", async () => {
    const observed = observeFetch(() => json({}));
    const own = createSiro({ accessToken: "t", fetch: observed.fetch, pacing: false });
    await own.request("PUT", "/v2/new", { service: "siro.gateway", body: "text" });
    await own.request("PUT", "/v2/new", { service: "siro.gateway", body: new URLSearchParams({ a: "1" }) });
    expect(observed.sent.map(({ body }) => body)).toEqual(['"text"', "a=1"]);
  });
});
