import { type CallEvent, createAttention, createLeadConnector, createSiro, toCurl } from "conversation-crm-sdk";
import { calls } from "conversation-crm-sdk/siro";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { rejection, thrown } from "./caught.js";
import { json, observeFetch } from "./observed-fetch.js";

const target = { dataType: "ACCOUNT", id: "acc_1" } as const;
const linked = { data: { id: "acc_1", externalId: "x", dataType: "ACCOUNT", name: "Acme", lastActivityAt: "2026-01-01" } };
const fieldsOf = (prototype: object) => Object.getOwnPropertyNames(prototype);
const untouched = fieldsOf(Object.prototype);

afterEach(() => {
  expect(fieldsOf(Object.prototype)).toEqual(untouched); // nothing has reached what all objects inherit
});

function listening(answer: () => Response = () => json(linked)) {
  const events: CallEvent[] = [];
  const { fetch, sent } = observeFetch(answer);
  return { events, sent, fetch, siro: createSiro({ accessToken: "t", fetch, maxRetries: 0, onEvent: (event) => events.push(event) }) };
}

const settled = (call: Promise<unknown>) => Promise.allSettled([call]); // how it ends is not what is looked at

describe("extra fields", () => {
  it("are sent beside the documented ones and listed by name, without their values", async () => {
    const { siro, sent, events } = listening();
    const options = { extraBody: { priority: "secret_1", nested: { deep: [1, null] } }, extraQuery: { "a[b]": ["x", "y"], flag: true, none: undefined } };
    await siro.recordings.link("r", target, options);
    expect(JSON.parse(String(sent[0]?.body))).toEqual({ ...target, priority: "secret_1", nested: { deep: [1, null] } });
    expect(sent[0]?.url).toBe("https://api.siro.ai/v1/core/recordings/r/link?a%5Bb%5D=x&a%5Bb%5D=y&flag=true");
    const told = events.find(({ type }) => type === "attempt");
    expect(told).toMatchObject({ extraFields: ["query.a[b]", "query.flag", "query.none", "body.priority", "body.nested"] });
    expect(JSON.stringify(events)).not.toContain("secret_1");
    expect(events.filter((event) => "extraFields" in event)).toEqual([told]);
  });

  it("are part of a built request, of each page, and of a kept call that is sent with them", async () => {
    const { siro, sent } = listening(() => json({ data: [], cursor: null }));
    expect(toCurl(await siro.build.recordings.link("r", target, { extraBody: { priority: 1 } }))).toContain('"priority":1');
    for await (const _ of siro.recordings.list.pages({ limit: "5" }, { extraQuery: { sort: "new" } }));
    await siro.send(calls.recordings.list(), { extraQuery: { sort: "old" } });
    expect(sent.map(({ url }) => new URL(url).search)).toEqual(["?limit=5&sort=new", "?sort=old"]);
  });

  it("do not loosen the rules for the documented ones", async () => {
    const { siro, sent } = listening();
    const error = await rejection(siro.recordings.link("r", { dataType: "ACCOUNT", other: 1 } as never, { extraBody: { more: 1 } }));
    expect(error).toMatchObject({ issues: [{ path: ["body", "other"] }, { path: ["body", "id"] }] });
    expect(sent).toEqual([]);
  });

  it("make the body of an operation that may have none, and go into forms", async () => {
    const { fetch, sent } = observeFetch(() => json({ success: true, access_token: "a", token_type: "b", uploadedFiles: {}, urls: [] }));
    const leadconnector = createLeadConnector({ accessToken: "t", fetch, maxRetries: 0 });
    const workflow = { contactId: "c", workflowId: "w" };
    await settled(leadconnector.contacts.workflows.add(workflow, undefined, { extraBody: { later: true } }));
    const app = { client_id: "i", client_secret: "s", grant_type: "authorization_code", code: "c" } as const;
    await settled(leadconnector.oauth.token(app, { extraBody: { audience: "a b", level: 2 } }));
    const file = { content: new Uint8Array([1]), name: "a.png" };
    const upload = { conversationId: "c", locationId: "l", attachmentUrls: [], fileAttachment: [file] };
    await settled(leadconnector.messages.upload(upload, { extraBody: { folder: "f" } }));
    expect(JSON.parse(String(sent[0]?.body))).toEqual({ later: true });
    expect(Object.fromEntries(new URLSearchParams(String(sent[1]?.body)))).toMatchObject({ client_id: "i", audience: "a b", level: "2" });
    expect((sent[2]?.body as FormData | undefined)?.get("folder")).toBe("f");
  });

  it.each<[string, object, (string | number)[], string]>([
    ["replace a documented field", { extraBody: { trigger: "USER_UNLINK" } }, ["extraBody", "trigger"], "is a field that the vendor documents"],
    ["replace one that was given", { extraBody: { id: "acc_2" } }, ["extraBody", "id"], "is a field that the vendor documents"],
    ["hold what JSON would lose", { extraBody: { when: new Map() } }, ["extraBody"], "must be something that JSON can carry"],
    ["be a list", { extraBody: [1] }, ["extraBody"], "must be a plain object"],
    ["be text", { extraQuery: "a=b" }, ["extraQuery"], "must be a plain object"],
    ["be of a class", { extraQuery: new URLSearchParams("a=b") }, ["extraQuery"], "must be a plain object"],
    ["be null", { extraBody: null }, ["extraBody"], "must be a plain object"],
    ["have no name", { extraQuery: { "": "a" } }, ["extraQuery"], "has a name that cannot be sent"],
    ["have half a character for a name", { extraQuery: { "\ud800": "a" } }, ["extraQuery"], "has a name that cannot be sent"],
    ["hold an object in a query", { extraQuery: { a: { b: 1 } } }, ["extraQuery"], "must be something that a URL can carry"],
    ["name the prototype of a body", { extraBody: JSON.parse('{"__proto__":{"admin":true}}') }, ["extraBody"], "must be a plain object"],
    ["name the prototype of a query", { extraQuery: JSON.parse('{"__proto__":["admin"]}') }, ["extraQuery"], "must be a plain object"],
    ["name a prototype further in", { extraBody: { a: JSON.parse('{"__proto__":{"b":1}}') } }, ["extraBody"], "must be something that JSON can carry"],
  ])("cannot %s, in any mode", async (_what, options, path, message) => {
    const { siro, sent } = listening();
    for (const rules of ["enforce", "warn", "off"] as const) {
      const error = await rejection(siro.recordings.link("r", target, { ...options, rules }));
      expect(error).toMatchObject({ code: "rule_broken", issues: [{ path: ["options", ...path], message: expect.stringContaining(message) }] });
    }
    expect(sent).toEqual([]);
  });

  it("cannot replace a documented field of a query, nor go where there is no body or a list", async () => {
    const { siro } = listening();
    expect(await rejection(siro.recordings.list({}, { extraQuery: { limit: "5" } }))).toMatchObject({ issues: [{ path: ["options", "extraQuery", "limit"] }] });
    expect(await rejection(siro.recordings.list({}, { extraBody: { a: 1 } }))).toMatchObject({ issues: [{ message: /the operation has no body/ }] });
    const batch = siro.organization.integrations.opportunities.syncBatch as (...parameters: unknown[]) => Promise<unknown>;
    expect(await rejection(batch([], { extraBody: { a: 1 } }))).toMatchObject({
      issues: expect.arrayContaining([expect.objectContaining({ path: ["options", "extraBody"] })]),
    });
    const attention = createAttention({ apiKey: "k", fetch: listening().fetch });
    const error = await rejection(attention.conversations.changePrivacy("c", { privacy: "public" }, { extraQuery: { privacy: "private" } }));
    expect(error).toMatchObject({ issues: [{ path: ["options", "extraQuery", "privacy"] }] });
  });

  it("cannot be what the request has already, wherever that is not documented", async () => {
    const { siro, sent, fetch } = listening();
    const given = { ...target, other: 1 } as never;
    const error = await rejection(siro.recordings.link("r", given, { rules: "off", extraBody: { other: 2 } }));
    expect(error).toMatchObject({
      issues: [{ path: ["options", "extraBody", "other"], message: "is in the request already", source: "the README's options" }],
    });
    const leadconnector = createLeadConnector({ accessToken: "t", fetch });
    const form = { conversationId: "c", locationId: "l", attachmentUrls: [], folder: "a" } as never;
    expect(await rejection(leadconnector.messages.upload(form, { rules: "off", extraBody: { folder: "b" } }))).toMatchObject({
      issues: [{ path: ["options", "extraBody", "folder"], message: "is in the request already" }],
    });
    expect(await rejection(siro.recordings.list({ other: "1" } as never, { rules: "off", extraQuery: { other: "2" } }))).toMatchObject({
      issues: [{ path: ["options", "extraQuery", "other"], message: "is in the request already" }],
    });
    expect(sent).toEqual([]);
  });

  it("must fit the body that they are added to, and say so", async () => {
    const { siro, sent, fetch } = listening();
    const leadconnector = createLeadConnector({ accessToken: "t", fetch });
    const list = siro.organization.integrations.opportunities.syncBatch as (...parameters: unknown[]) => Promise<unknown>;
    const app = { client_id: "i", client_secret: "s", grant_type: "authorization_code", code: "c" } as const;
    const upload = { contactId: "c", locationId: "l", fileAttachment: [{ content: new Uint8Array([1]) }] };
    const form = "must be something that a form can carry";
    for (const [call, message] of [
      [siro.recordings.list({}, { extraBody: { a: 1 } }), "has no place: the operation has no body"],
      [list([], { rules: "off", extraBody: { a: 1 } }), "has no place: the body is no object"],
      [leadconnector.oauth.token(app, { extraBody: { a: "b", c: { d: 1 } } }), form],
      [leadconnector.messages.upload(upload, { extraBody: { a: { b: 1 } } }), form],
    ] as const) {
      expect(await rejection(call)).toMatchObject({ issues: expect.arrayContaining([expect.objectContaining({ path: ["options", "extraBody"], message })]) });
    }
    expect(sent).toEqual([]);
    await settled(leadconnector.oauth.token(app, { extraBody: { a: "b", c: true } }));
    expect(new URLSearchParams(String(sent[0]?.body)).get("c")).toBe("true");
  });

  it("of a query make no body", async () => {
    const { siro, sent } = listening(() => json({ data: [], cursor: null }));
    await siro.recordings.list({}, { extraQuery: { a: "1" } });
    expect(sent[0]?.body).toBeUndefined();
  });

  it("are not kept: neither when a call is made nor when one is sent that somebody has written them into", async () => {
    const { siro, sent } = listening();
    for (const options of [{ extraBody: { admin: true } }, { extraQuery: { admin: "1" } }]) {
      const [name = ""] = Object.keys(options);
      for (const keep of [calls.recordings.link, siro.calls.recordings.link]) {
        expect(thrown(() => keep("r", target, options))).toMatchObject({ code: "rule_broken", issues: [{ path: ["options", name] }] });
      }
      const error = await rejection(siro.send({ ...calls.recordings.link("r", target), options }));
      expect(error).toMatchObject({ issues: [{ path: ["call", "options", name], message: "cannot be kept with a call: give it to send" }] });
    }
    expect(sent).toEqual([]);
  });

  it("arrive whole, whatever is in them", async () => {
    const { siro, sent } = listening();
    const name = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((text) => text.isWellFormed() && !["__proto__", "dataType", "id", "externalId"].includes(text));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, fc.jsonValue()), async (extraBody) => {
        sent.length = 0;
        const expected: unknown = JSON.parse(JSON.stringify(extraBody));
        const isLost = JSON.stringify(extraBody).includes('"__proto__"');
        const error = await siro.recordings.link("r", target, { extraBody }).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        if (isLost) return;
        if (error !== undefined) return expect(error).toMatchObject({ issues: expect.arrayContaining([expect.objectContaining({ message: /documents/ })]) });
        expect(JSON.parse(String(sent[0]?.body))).toEqual({ ...target, ...(expected as object) });
      }),
      { numRuns: 200 },
    );
  });
});
