import { runInNewContext } from "node:vm";
import { isMainThread } from "node:worker_threads";
import { createAttention, createLeadConnector, RuleError, type RuleMode } from "conversation-crm-sdk";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { conversations as attentionConversations } from "../../src/attention/conversations.js";
import { validate } from "../../src/core/request/validate.js";
import { conversations as leadconnectorConversations } from "../../src/leadconnector/conversations.js";
import { recordings } from "../../src/siro/recordings.js";
import { rejection, thrown } from "./caught.js";
import { json, observeFetch } from "./observed-fetch.js";
import { operations } from "./operations.js";

const warned = vi.spyOn(console, "warn");
beforeEach(() => {
  warned.mockReset().mockImplementation(() => {});
});
afterEach(() => {
  expect(warned).not.toHaveBeenCalled();
});

describe.each(operations)("the rules of $name", (operation) => {
  const { answer, place } = operation;
  const broken = { ...operation.input, misspelt: "value_of_mine" };
  const issues = [{ path: [place, "misspelt"], message: "is not a field that the vendor documents", source: expect.stringMatching(/^https:/) }];
  const observed = () => observeFetch(() => json(answer));

  it.each([{}, { rules: "enforce" as const }])("stop the request on send, build and calls with %j", async (options) => {
    const { fetch, sent } = observed();
    const client = operation.connect({ fetch, ...options });
    for (const error of [
      await rejection(client.send("id_1", broken)),
      await rejection(client.build("id_1", broken)),
      thrown(() => client.call("id_1", broken)),
      thrown(() => operation.call("id_1", broken)),
    ]) {
      expect(error).toBeInstanceOf(RuleError);
      expect(error).toMatchObject({ code: "rule_broken", vendor: operation.vendor, operation: operation.name, method: "PUT", path: operation.path, issues });
      expect(String(error)).not.toContain("value_of_mine");
    }
    expect(sent).toEqual([]);
  });

  it.each([
    { client: "warn", call: undefined, sends: true, reports: 1 },
    { client: "off", call: undefined, sends: true, reports: 0 },
    { client: "enforce", call: "warn", sends: true, reports: 1 },
    { client: "enforce", call: "off", sends: true, reports: 0 },
    { client: "warn", call: "enforce", sends: false, reports: 0 },
    { client: "warn", call: "off", sends: true, reports: 0 },
    { client: "off", call: "enforce", sends: false, reports: 0 },
    { client: "off", call: "warn", sends: true, reports: 1 },
  ] as const)("are $client for the client and $call for the call: sends $sends, reports $reports", async ({ client: rules, call, sends, reports }) => {
    const { fetch, sent } = observed();
    const onWarning = vi.fn();
    const client = operation.connect({ fetch, rules, onWarning });
    const options = call && { rules: call as RuleMode };

    const results = await Promise.allSettled([
      client.send("id_1", broken, options),
      client.build("id_1", broken, options),
      (async () => client.call("id_1", broken, options))(),
    ]);

    expect(results.map(({ status }) => status === "fulfilled")).toEqual([sends, sends, sends]);
    expect(sent).toHaveLength(sends ? 1 : 0);
    if (sends && place === "body") expect(sent[0]?.body).toBe(JSON.stringify(broken));
    if (sends && place === "query") expect(sent[0]?.url).toContain("misspelt=value_of_mine");
    expect(onWarning).toHaveBeenCalledTimes(3 * reports);
    for (const [error] of onWarning.mock.calls) expect(error).toMatchObject({ name: "RuleError", issues });
  });

  it("write to console.warn by default, and nothing of the values", async () => {
    const { fetch } = observed();
    await operation.connect({ fetch, rules: "warn" }).send("id_1", broken);
    expect(warned).toHaveBeenCalledTimes(1);
    expect(warned.mock.calls[0]).toEqual([expect.stringContaining(`${place}.misspelt is not a field that the vendor documents`)]);
    expect(JSON.stringify(warned.mock.calls)).not.toContain("value_of_mine");
    warned.mockReset();
  });

  it("are those of the client that sends a kept call, or those that send is told", async () => {
    const { fetch, sent } = observed();
    const client = operation.connect({ fetch });
    const call = operation.call("id_1", broken, { rules: "off" });
    const tampered = { ...call, options: { rules: "off" } };
    expect(await rejection(client.sendCall(call))).toBeInstanceOf(RuleError);
    expect(await rejection(client.sendCall(JSON.parse(JSON.stringify(tampered))))).toBeInstanceOf(RuleError);
    expect(sent).toHaveLength(0);
    await client.sendCall(call, { rules: "off" });
    expect(sent).toHaveLength(1);
  });

  it("are held together with ids and options, and everything is said at once", () => {
    const error = thrown(() => operation.call("..", broken, { timeout: -1, headers: { "x-a": "\n", "b c": "x" } })) as RuleError;
    expect(error.issues.map(({ path }) => path.join("."))).toEqual([
      expect.stringMatching(/^path\./),
      "options.headers.x-a",
      "options.headers",
      "options.timeout",
      `${place}.misspelt`,
    ]);
    expect(error.message).toMatch(new RegExp(`^${operation.name} was not sent: 5 rules are broken\\.\n`));
  });

  it.each([0, -1, Number.NaN, "5", null])("refuse the timeout %s in every mode", async (timeout) => {
    const { fetch, sent } = observed();
    for (const rules of ["enforce", "warn", "off"] as const) {
      const error = await rejection(operation.connect({ fetch }).send("id_1", undefined, { rules, timeout: timeout as number }));
      expect(error).toMatchObject({
        code: "rule_broken",
        issues: [{ path: ["options", "timeout"], message: "must be a number of milliseconds above 0", source: expect.any(String) }],
      });
    }
    expect(sent).toEqual([]);
  });

  it("refuse a header that cannot be sent in every mode, without its value", async () => {
    const { fetch, sent } = observed();
    for (const rules of ["enforce", "warn", "off"] as const) {
      const error = await rejection(operation.connect({ fetch }).send("id_1", undefined, { rules, headers: { "x-a": "secret_value\r\n" } }));
      expect(error).toMatchObject({ issues: [{ path: ["options", "headers", "x-a"] }] });
      expect(String(error)).not.toContain("secret_value");
    }
    expect(sent).toEqual([]);
  });

  it("refuse a mode that does not exist", () => {
    expect(() => operation.call("id_1", broken, { rules: "enforced" as never })).toThrow(RuleError);
  });

  it("refuse a signal that is none, as JSON makes of one", async () => {
    const { fetch, sent } = observed();
    expect(await rejection(operation.connect({ fetch }).send("id_1", undefined, { signal: {} as never }))).toBeInstanceOf(RuleError);
    expect(sent).toEqual([]);
  });

  it("only break with a RuleError, whatever is missing", async () => {
    const client = operation.connect({ fetch: observed().fetch });
    for (const id of [undefined, null, 5, {}, "id_1"]) {
      for (const input of [null, 5, "text", [], () => {}, Symbol("s"), 5n, new Date(0), new Map(), Object.create(null)]) {
        expect(thrown(() => operation.call(id, input))).toBeInstanceOf(RuleError);
        expect(thrown(() => client.call(id, input))).toBeInstanceOf(RuleError);
        expect(await rejection(client.send(id, input))).toBeInstanceOf(RuleError);
        expect(await rejection(client.build(id, input))).toBeInstanceOf(RuleError);
      }
    }
  });
});

describe("a body that JSON cannot carry", () => {
  const circular: Record<string, unknown> = { dataType: "LEAD" };
  circular.id = circular;
  const link = operations[2];

  it.each([
    ["a circle", circular],
    ["a BigInt", { dataType: "LEAD", id: 5n }],
    ["NaN", { dataType: "LEAD", id: Number.NaN }],
    ["Infinity deep inside", { dataType: "LEAD", id: [{ a: Number.NEGATIVE_INFINITY }] }],
    ["a toJSON that throws", { toJSON: () => JSON.parse("{") }],
  ])("is refused in every mode: %s", async (_, body) => {
    const { fetch, sent } = observeFetch(() => json(link.answer));
    for (const rules of ["warn", "off"] as const) {
      const error = await rejection(link.connect({ fetch, rules, onWarning: () => {} }).send("rec_1", body));
      expect(error).toBeInstanceOf(RuleError);
      expect((error as RuleError).issues).toContainEqual({
        path: ["body"],
        message: "cannot be written as JSON",
        source: "https://tc39.es/ecma262/#sec-json.stringify",
      });
    }
    expect(await rejection(link.connect({ fetch }).send("rec_1", body))).toBeInstanceOf(RuleError);
    expect(sent).toEqual([]);
  });
});

describe("a query that a URL cannot carry", () => {
  const changePrivacy = operations[1];

  it.each([
    ["half of a character", "\ud800"],
    ["an object in an object", { a: { b: 1 } }],
  ])("is refused also when rules are off: %s", async (_, privacy) => {
    const { fetch, sent } = observeFetch(() => json(changePrivacy.answer));
    expect(await rejection(changePrivacy.connect({ fetch, rules: "off" }).send("conv_1", { privacy }))).toBeInstanceOf(RuleError);
    expect(sent).toEqual([]);
  });
});

describe("what is checked is what is sent", () => {
  class Target {
    get dataType() {
      return "LEAD";
    }
    get id() {
      return "lead_1";
    }
  }
  class Renamed {
    dataType = "LEAD";
    id = "lead_1";
    toJSON() {
      return { data_type: this.dataType };
    }
  }
  it.each([
    ["getters of a class", new Target()],
    ["inherited fields", Object.create({ dataType: "LEAD", id: "lead_1" })],
    ["hidden fields", Object.defineProperties({}, { dataType: { value: "LEAD" }, id: { value: "lead_1" } })],
    ["a toJSON that gives something else", new Renamed()],
  ])("also with %s", async (_, target) => {
    const link = operations[2];
    const { fetch, sent } = observeFetch(() => json(link.answer));
    const error = await link
      .connect({ fetch })
      .send("rec_1", target)
      .then(
        () => undefined,
        (reason: unknown) => reason,
      );
    if (error === undefined) expect(JSON.parse(String(sent[0]?.body))).toEqual({ dataType: "LEAD", id: "lead_1" });
    else expect(error).toBeInstanceOf(RuleError);
  });
});

it("checks the list in a query that it sends, whatever the caller's list gives the next time", async () => {
  for (let steady = 0; steady < 8; steady++) {
    let reads = 0;
    const list = new Proxy(["a@example.com"], {
      get: (target, name): unknown => (name === "0" && reads++ >= steady ? { toString: () => "junk" } : Reflect.get(target, name)),
    });
    const { fetch, sent } = observeFetch(() => json({ data: [] }));
    const error = await createAttention({ apiKey: "k", fetch })
      .conversations.list({ "filter[owner.email]": list })
      .catch((reason: unknown) => reason);
    for (const { url } of sent) expect([...new URL(url).searchParams]).toEqual([["filter[owner.email]", "a@example.com"]]);
    if (sent.length === 0) expect(error).toBeInstanceOf(RuleError);
  }
});

describe("an operation without a client", () => {
  it.each(
    // Without what they need: the types ask for it.
    Object.entries({ ...attentionConversations, ...leadconnectorConversations, ...recordings }) as unknown as [string, () => Parameters<typeof validate>[0]][],
  )("%s drafts from nothing at all, and a draft without what it needs is refused", (_, operate) => {
    const draft = operate();
    const about = { vendor: "vendor", operation: "vendor.resource.operation", method: "PUT", path: draft.path };
    const ids = draft.path.match(/\{/g)?.length ?? 0;
    const attempt = () => validate(draft, about, { rules: "enforce", warn: () => {} });
    if (ids === 0 && draft.facts.body === undefined) return;
    const error = thrown(attempt) as RuleError;
    expect(error).toBeInstanceOf(RuleError);
    expect(error.issues.filter(({ path }) => path[0] === "path").map(({ message }) => message)).toEqual(Array(ids).fill("must be a string"));
    if (draft.facts.body) expect(error.issues).toContainEqual(expect.objectContaining({ path: ["body"], message: "is required" }));
  });
});

describe("a query or a form that is not what it seems", () => {
  const attention = createAttention({ apiKey: "k", fetch: () => Promise.reject(new Error("nothing is sent")) });
  class Disguised {
    privacy = "everyone";
    toJSON() {
      return { privacy: "public" };
    }
  }

  it.each([new Disguised(), new URLSearchParams({ privacy: "public" }), ["public"], Object.create({ privacy: "public" })])("is refused: %#", async (query) => {
    const error = await rejection(attention.conversations.changePrivacy("c", query as never));
    expect(error).toBeInstanceOf(RuleError);
    expect((error as RuleError).issues).toContainEqual(expect.objectContaining({ path: ["query"], message: "must be a plain object" }));
  });

  it("is refused where JSON would lose a part of it", async () => {
    const leadconnector = createLeadConnector({ accessToken: "t", fetch: () => Promise.reject(new Error("nothing is sent")) });
    for (const feedback of [{ score: Number.NaN, at: new Date() }, { m: new Map() }, { f: () => {} }, { u: [undefined] }]) {
      expect(await rejection(leadconnector.conversations.update("c", { locationId: "l", feedback }))).toMatchObject({
        issues: [{ path: ["body", "feedback"] }],
      });
    }
  });

  it("is refused when a list writes itself in another way", async () => {
    const linked_crm_records = Object.assign([{ id: "a", code: "b" }], { toJSON: () => "junk" });
    expect(await rejection(attention.conversations.updateLinkedCrmRecords("c", { linked_crm_records }))).toMatchObject({
      issues: [{ path: ["body", "linked_crm_records"], message: "must be an array" }],
    });
  });
});

describe("a draft", () => {
  const identity = { vendor: "vendor", operation: "vendor.resource.operation", method: "PUT", path: "/things/{id}" };
  const draft = { service: "vendor", method: "put", path: "/things/{id}", facts: {}, options: {} } as const;
  const policy = { rules: "off", warn: () => {} } as const;

  it("with an id that its path does not name is refused, also when rules are off", () => {
    const error = thrown(() => validate({ ...draft, parameters: { path: { id: "a", other: "b" } } }, identity, policy)) as RuleError;
    expect(error.issues).toEqual([{ path: ["path", "other"], message: "is not an id of this path", source: "https://url.spec.whatwg.org/#path-state" }]);
  });

  it("is copied part by part, and has no part that was not given", () => {
    const path = { id: "a" };
    const { path: copied, ...rest } = validate({ ...draft, parameters: { path } }, identity, policy);
    expect(copied).toEqual(path);
    expect(copied).not.toBe(path);
    expect(Object.values(rest).filter((part) => part !== undefined)).toEqual([]);
    expect(validate({ ...draft, path: "/things", parameters: {} }, identity, policy).path).toBeUndefined();
  });

  it("that is left out of a form is left out, when rules are off", async () => {
    const { fetch, sent } = observeFetch(() => json({ uploadedFiles: {} }));
    const leadconnector = createLeadConnector({ accessToken: "t", fetch, rules: "off" });
    await leadconnector.messages.upload(undefined as never);
    expect(sent).toMatchObject([{ method: "POST", body: undefined }]);
  });

  it("whose form holds what no form can is refused, also when rules are off", async () => {
    const leadconnector = createLeadConnector({ accessToken: "t", fetch: () => Promise.reject(new Error("nothing is sent")), rules: "off" });
    for (const body of [5, "text", [], { fileAttachment: [{ content: 5 }] }]) {
      expect(await rejection(leadconnector.messages.upload(body as never))).toMatchObject({
        issues: [
          {
            path: ["body"],
            message: "cannot be written as a form: it may hold text, files and lists of them",
            source: "https://xhr.spec.whatwg.org/#interface-formdata",
          },
        ],
      });
    }
  });
});

describe("an input of any size", () => {
  const attention = createAttention({ apiKey: "k", fetch: () => Promise.reject(new Error("nothing is sent")) });

  it("is a RuleError that prints the first hundred of 100,000 broken records and counts the rest", async () => {
    const records = Array.from({ length: 100_000 }, () => ({ id: "", code: "x" }));
    const error = await rejection(attention.conversations.updateLinkedCrmRecords("c", { linked_crm_records: records }));
    expect(error).toBeInstanceOf(RuleError);
    expect((error as RuleError).issues).toHaveLength(100_000);
    expect((error as RuleError).message).toContain("and 99900 more, in issues");
    expect((error as RuleError).message.length).toBeLessThan(10_000);
  });

  it("is a RuleError also where zod gives up", async () => {
    // It gives up where the stack ends, and that of a worker thread is four times as long.
    const records = Array.from({ length: isMainThread ? 200_000 : 800_000 }, () => ({ id: "", code: "x" }));
    const error = await rejection(attention.conversations.updateLinkedCrmRecords("c", { linked_crm_records: records }));
    expect(error).toMatchObject({ code: "rule_broken", issues: [{ path: ["body"], message: "breaks its rules in more places than can be named" }] });
  });

  it("takes linear time: with quadratic time this test would run for minutes", () => {
    createAttention({ apiKey: "k", baseUrl: `https://vendor.example/${"/".repeat(1_000_000)}x` });
  });
});

describe("a body that JSON would lose a part of", () => {
  const feedbacks: [string, unknown][] = [
    ["an Error", new Error("lost")],
    ["a Blob", new Blob(["lost"])],
    ["bytes", new Uint8Array([1])],
    ["a regular expression", /lost/],
    ["a promise", Promise.resolve()],
    ["an invalid date", new Date(Number.NaN)],
    ["a prototype as a field", JSON.parse('{"__proto__":{"isAdmin":true}}')],
    ["an error of another realm", runInNewContext("new Error('lost')")],
    ["a map of another realm", runInNewContext("new Map([[1, 2]])")],
  ];

  it.each(feedbacks)("is refused: %s", async (_what, value) => {
    const { fetch, sent } = observeFetch(() => json({}));
    const client = createLeadConnector({ accessToken: "t", fetch });
    for (const feedback of [{ value }, { deep: [{ value }] }, value as object]) {
      expect(await rejection(client.conversations.update("c", { locationId: "l", feedback: feedback as never }))).toBeInstanceOf(RuleError);
    }
    expect(sent).toEqual([]);
  });

  it("is not refused for what JSON carries: a date, a class with fields, an object of another realm, symbols as keys", async () => {
    const { fetch, sent } = observeFetch(() => json({ success: true, conversation: {} }));
    const client = createLeadConnector({ accessToken: "t", fetch });
    const at = new Date(0);
    class Score {
      points = 5;
    }
    const feedback = { at, score: new Score(), foreign: runInNewContext("({ a: [1] })") as object, [Symbol("ignored")]: 1, none: undefined };
    await client.conversations.update("c", { locationId: "l", feedback });
    expect(JSON.parse(String(sent[0]?.body))).toEqual({ locationId: "l", feedback: { at: at.toISOString(), score: { points: 5 }, foreign: { a: [1] } } });
  });
});

describe("what the caller gives cannot break a call", () => {
  it.each([() => Number.NaN, () => -1, () => 7, () => Number.POSITIVE_INFINITY, () => "0.5", () => undefined])(
    "by a random that gives something else (%#)",
    async (random) => {
      let asked = 0;
      const fetch = async () => (asked++ < 2 ? json({}, 503) : json({ success: true }));
      const attention = createAttention({ apiKey: "k", fetch, random: random as never, timeout: 20_000 });
      expect(await attention.conversations.updateLinkedCrmRecords("c", { linked_crm_records: [] })).toEqual({ success: true });
      expect(asked).toBe(3);
    },
  );

  it("by a random that throws", async () => {
    let asked = 0;
    const fetch = async () => (asked++ < 1 ? json({}, 503) : json({ success: true }));
    const random = () => {
      throw new Error("no entropy");
    };
    const attention = createAttention({ apiKey: "k", fetch, random });
    expect(await attention.conversations.updateLinkedCrmRecords("c", { linked_crm_records: [] })).toEqual({ success: true });
  });
});

it("says that options come last when one stands in the query or the body", async () => {
  const attention = createAttention({ apiKey: "k", fetch: () => Promise.reject(new Error("nothing is sent")) });
  const error = (await rejection(attention.conversations.list({ timeout: 5 } as object))) as RuleError;
  expect(error.issues).toMatchObject([{ path: ["query", "timeout"], message: "is not a field that the vendor documents: options come last" }]);
});
