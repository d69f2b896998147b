import { type Call, createLeadConnector, createSiro, RuleError } from "conversation-crm-sdk";
import { calls as leadconnectorCalls } from "conversation-crm-sdk/leadconnector";
import { describe, expect, it } from "vitest";
import { rejection, thrown } from "./caught.js";
import { json, observeFetch } from "./observed-fetch.js";
import { type DocumentedOperation, operations, vendors } from "./operations.js";

const revived = (call: Call) => JSON.parse(JSON.stringify(call)) as Call;

describe.each(operations)("a call of $name", (operation) => {
  const [parameter] = /(?<=\{)\w+(?=\})/.exec(operation.path) ?? [""];
  const observed = () => observeFetch(() => json(operation.answer));

  it("is plain data that says all of the request and nothing of who sends it", () => {
    expect(operation.call("id_1")).toStrictEqual({
      service: operation.service,
      operation: operation.name,
      method: "PUT",
      path: operation.path,
      parameters: { path: { [parameter]: "id_1" }, ...(operation.place === "query" && { query: operation.input }) },
      ...(operation.place === "body" && { body: operation.input }),
    });
  });

  it("keeps its options, without the signal, and without a mode that would be another client's to choose", () => {
    const options = { timeout: 5_000, headers: { "X-A": "b" } } as const;
    expect(operation.call("id_1", undefined, { ...options, rules: "warn", signal: AbortSignal.timeout(1_000) }).options).toStrictEqual(options);
    expect(operation.call("id_1", undefined, { signal: new AbortController().signal })).not.toHaveProperty("options");
  });

  it("is the same with and without a client, and survives JSON", () => {
    const options = { timeout: 5_000, headers: { "X-A": "b" } };
    const call = operation.call("a/b é", undefined, options);
    expect(operation.connect().call("a/b é", undefined, options)).toStrictEqual(call);
    expect(revived(call)).toStrictEqual(call);
  });

  it("is sent as the direct call is", async () => {
    const { fetch, sent } = observed();
    const client = operation.connect({ fetch, baseUrl: "https://proxy.example/base" });
    const options = { headers: { "X-A": "b" } };
    const answers = [
      await client.send("a/b é", undefined, options),
      await client.sendCall(operation.call("a/b é", undefined, options)),
      await client.sendCall(revived(client.call("a/b é", undefined, options))),
    ];
    expect(answers).toEqual([operation.answer, operation.answer, operation.answer]);
    const [direct, kept, woken] = sent.map(({ init: { signal: _, ...init }, ...rest }) => ({ ...rest, init }));
    expect(kept).toStrictEqual(direct);
    expect(woken).toStrictEqual(direct);
  });

  it("takes the options of send over its own", async () => {
    const { fetch, sent } = observed();
    const reason = new Error("enough");
    const client = operation.connect({ fetch });
    await client.sendCall(operation.call("id_1", undefined, { headers: { "x-a": "call" } }), { headers: { "x-b": "send" } });
    expect(sent[0]?.headers).toMatchObject({ "x-b": "send" });
    expect(sent[0]?.headers).not.toHaveProperty("x-a");
    expect(await rejection(client.sendCall(operation.call("id_1"), { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(sent).toHaveLength(1);
  });

  const tampered: [string, (call: Call) => unknown][] = [
    ["another path", (call) => ({ ...call, path: "/v1/core/users/{id}" })],
    ["a whole address as its path", (call) => ({ ...call, path: "https://evil.example/{id}" })],
    ["no path", (call) => ({ ...call, path: undefined })],
    ["another method", (call) => ({ ...call, method: "DELETE" })],
    ["its method in small letters", (call) => ({ ...call, method: "put" })],
    ["another service", (call) => ({ ...call, service: "other" })],
    ...["__proto__", "constructor", "toString", "hasOwnProperty", "", ".", operation.vendor, `${operation.vendor}.`, `${operation.vendor}.__proto__`].map(
      (name): [string, (call: Call) => unknown] => [`the operation ${name}`, (call) => ({ ...call, operation: name })],
    ),
    ...[
      `${operation.vendor}.constructor.constructor`,
      `${operation.vendor}.unknown.link`,
      `${operation.name}.call`,
      `${operation.name}.constructor`,
      `other.${operation.name}`,
    ].map((name): [string, (call: Call) => unknown] => [`the operation ${name}`, (call) => ({ ...call, operation: name })]),
    ["no operation", (call) => ({ ...call, operation: undefined })],
    ["nothing", () => ({})],
    ["an inherited call", (call) => Object.create({ ...call, path: "/evil" })],
    ["a text in place of itself", () => "call"],
  ];

  it.each(tampered)("with %s is refused and nothing is sent", async (_, tamper) => {
    const { fetch, sent } = observed();
    const client = operation.connect({ fetch, rules: "off" });
    const error = await rejection(client.sendCall(tamper(operation.call("id_1"))));
    expect(error).toBeInstanceOf(RuleError);
    expect(error).toMatchObject({ vendor: operation.vendor, operation: `${operation.vendor}.send`, method: "", path: "", issues: [{ path: ["call"] }] });
    expect((error as Error).message).not.toContain("evil");
    expect(sent).toEqual([]);
  });

  it.each([null, undefined])("that is %s is refused", async (call) => {
    expect(await rejection(operation.connect({ fetch: observed().fetch }).sendCall(call))).toBeInstanceOf(RuleError);
  });

  const otherId = (id: unknown) => (call: Call) => ({ ...call, parameters: { ...call.parameters, path: { [parameter]: id } } });
  it.each<[string, (call: Call) => unknown]>([
    ["an id of another endpoint", otherId("..")],
    ["an id that is no text", otherId(5)],
    ["an empty id", otherId("")],
    ["no parameters at all", (call) => ({ ...call, parameters: undefined })],
    ["headers that cannot be sent", (call) => ({ ...call, options: { headers: { "x-a": "\n" } } })],
    ["a timeout of text", (call) => ({ ...call, options: { timeout: "5" } })],
  ])("with %s is refused, whatever it says of rules", async (_, tamper) => {
    const { fetch, sent } = observed();
    const call = tamper(operation.call("id_1", undefined, { rules: "off" }));
    expect(await rejection(operation.connect({ fetch, rules: "off" }).sendCall(call))).toBeInstanceOf(RuleError);
    expect(sent).toEqual([]);
  });

  it.each<[string, (call: Call) => unknown]>([
    ["no path parameters", (call) => ({ ...call, parameters: { ...call.parameters, path: {} } })],
    ["null for its path parameters", (call) => ({ ...call, parameters: { ...call.parameters, path: null } })],
    ["a misspelt path parameter", (call) => ({ ...call, parameters: { ...call.parameters, path: { ident: "id_1" } } })],
  ])("with %s is refused, and no request goes to the path with its parameter still named", async (_, tamper) => {
    const { fetch, sent } = observed();
    expect(await rejection(operation.connect({ fetch }).sendCall(tamper(operation.call("id_1"))))).toBeInstanceOf(RuleError);
    expect(sent).toEqual([]);
  });

  it("with a place that its operation does not have is refused", async () => {
    const { fetch, sent } = observed();
    const call = operation.call("id_1");
    const added = operation.place === "query" ? { ...call, body: { admin: true } } : { ...call, parameters: { ...call.parameters, query: { admin: true } } };
    expect(await rejection(operation.connect({ fetch }).sendCall(added))).toBeInstanceOf(RuleError);
    expect(sent).toEqual([]);
  });

  it.each<[string, (call: Call) => unknown]>([
    ["a field too many", (call) => withInput(operation, call, { ...operation.input, misspelt: 1 })],
    ["nothing that the rule asks for", (call) => withInput(operation, call, {})],
    ["a text for its input", (call) => withInput(operation, call, "text")],
  ])("whose input has %s is refused", async (_, tamper) => {
    const { fetch, sent } = observed();
    const error = await rejection(operation.connect({ fetch }).sendCall(tamper(operation.call("id_1"))));
    expect(error).toMatchObject({ code: "rule_broken", operation: operation.name, method: "PUT", path: operation.path });
    expect((error as RuleError).issues.every(({ path }) => path[0] === operation.place)).toBe(true);
    expect(sent).toEqual([]);
  });

  it("cannot bring a credential or a header that hides it", async () => {
    const { fetch, sent } = observed();
    const call = operation.call("id_1");
    const header = { [operation.credential.header]: "stolen" };
    await operation.connect({ fetch }).sendCall({ ...call, parameters: { ...call.parameters, header, cookie: { a: "b" } } });
    expect(sent[0]?.headers[operation.credential.header]).toBe(`${operation.credential.prefix}token_1`);
    expect(sent[0]?.headers).not.toHaveProperty("cookie");
    const error = await rejection(operation.connect({ fetch }).sendCall({ ...call, options: { headers: header } }));
    expect(error).toMatchObject({ code: "rule_broken", issues: [{ path: ["options", "headers", operation.credential.header] }] });
    expect(sent).toHaveLength(1);
  });

  it.each([
    ["host", "Host", "version", "Version", "x-http-method-override", "X-HTTP-Method", "x-method-override", "x-original-url", "x-rewrite-url"],
    ["x-forwarded-host", "x-forwarded-for", "forwarded", "cookie", "connection", "transfer-encoding", "content-length", "proxy-authorization"],
  ])("cannot bring a header that leads it elsewhere: %s, %s, …", async (...names) => {
    const { fetch, sent } = observed();
    for (const name of names) {
      const call = { ...operation.call("id_1"), options: { headers: { [name]: "elsewhere", "x-fine": "a" } } };
      const error = await rejection(operation.connect({ fetch }).sendCall(call));
      expect(error).toMatchObject({ code: "rule_broken", issues: [{ path: ["call", "options", "headers", name], message: "cannot be set by a kept call" }] });
    }
    expect(sent).toEqual([]);
  });

  it("cannot last for ever, or be sent without end", async () => {
    const { fetch, sent } = observed();
    const options = { timeout: 600_001, attemptTimeout: 600_001, maxRetries: 11, maxAnswerBytes: 2 ** 31 };
    const error = await rejection(operation.connect({ fetch }).sendCall({ ...operation.call("id_1"), options }));
    expect(error).toMatchObject({ code: "rule_broken", issues: Object.keys(options).map((name) => ({ path: ["call", "options", name] })) });
    expect(sent).toEqual([]);
    await operation.connect({ fetch }).sendCall({ ...operation.call("id_1"), options: { timeout: 600_000, maxRetries: 10 } });
    expect(sent).toHaveLength(1);
  });

  it("is a RuleError whatever is malformed in it", async () => {
    const { fetch, sent } = observed();
    const call = operation.call("id_1");
    const values = [null, 5, "text", true, [], [null], { a: 1 }, { __proto__: null, a: 1 }];
    for (const place of ["service", "operation", "method", "path", "parameters", "options"] as const) {
      for (const value of values) {
        if (place === "options" && Array.isArray(value) && value.length === 0) continue;
        expect(await rejection(operation.connect({ fetch }).sendCall({ ...call, [place]: value })), `${place}: ${JSON.stringify(value)}`).toBeInstanceOf(
          RuleError,
        );
      }
    }
    for (const option of ["timeout", "attemptTimeout", "maxRetries", "maxAnswerBytes", "headers", "signal", "other"]) {
      for (const value of values) {
        if (option === "maxRetries" && value === 5) continue;
        if (option !== "headers" && (value === 5 || value === null)) continue;
        if (option === "headers" && (value === null || (typeof value === "object" && Object.keys(value).length === 0))) continue;
        const sending = operation.connect({ fetch }).sendCall({ ...call, options: { [option]: value } });
        expect(await rejection(sending), `${option}: ${JSON.stringify(value)}`).toBeInstanceOf(RuleError);
      }
    }
    expect(sent).toEqual([]);
  });
});

const withInput = (operation: DocumentedOperation, call: Call, input: unknown) =>
  operation.place === "body" ? { ...call, body: input } : { ...call, parameters: { ...call.parameters, query: input } };

it.each(operations.flatMap((operation) => vendors.filter(({ vendor }) => vendor !== operation.vendor).map((other) => ({ operation, other }))))(
  "$other.factory does not send a call of $operation.name",
  async ({ operation, other }) => {
    const { fetch, sent } = observeFetch(() => json(other.answer));
    const call = operation.call("id_1");
    for (const given of [call, { ...call, service: other.service }, { ...call, operation: other.name }]) {
      expect(await rejection(other.connect({ fetch, rules: "off" }).sendCall(given))).toMatchObject({ code: "rule_broken", vendor: other.vendor });
    }
    expect(sent).toEqual([]);
  },
);

it("says what a call with files can be, and that a call of another version is not known", async () => {
  const form = { locationId: "l", contactId: "c", fileAttachment: [{ content: new Uint8Array(1) }] };
  for (const { messages } of [leadconnectorCalls, createLeadConnector({ accessToken: "t" }).calls]) {
    expect(thrown(() => messages.upload(form))).toMatchObject({
      code: "rule_broken",
      operation: "leadconnector.messages.upload",
      issues: [{ path: ["body"], message: "has files, which JSON cannot keep: send it, or build it", source: "https://tc39.es/ecma262/#sec-json.stringify" }],
    });
  }
  const unknown = { ...leadconnectorCalls.messages.get("m"), operation: "leadconnector.messages.later" };
  expect(await rejection(createLeadConnector({ accessToken: "t" }).send(unknown))).toMatchObject({
    operation: "leadconnector.send",
    issues: [
      {
        path: ["call"],
        message: "is not one that this version of the leadconnector client makes",
        source: "the Call that calls.<resource>.<operation>(…) gives",
      },
    ],
  });
});

it("goes to the address that its own service was given", async () => {
  const { fetch, sent } = observeFetch(() => json({ data: [] }));
  const siro = createSiro({
    accessToken: "a",
    organizationToken: "o",
    baseUrl: "https://gateway.example/a",
    organizationBaseUrl: "https://organization.example/b",
    fetch,
  });
  await siro.recordings.list();
  await siro.organization.oauth.createAccessToken("app_1", { clientSecret: "s", userId: "u", scope: "read" }).catch(() => {}); // what it expects of an answer is not asked here
  expect(sent.map(({ url }) => new URL(url).origin)).toEqual(["https://gateway.example", "https://organization.example"]);
});
