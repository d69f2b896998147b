import * as front from "conversation-crm-sdk";
import { AnswerError, ApiError, AuthenticationError, ConnectionError, RateLimitError, RuleError, SdkError, TimeoutError } from "conversation-crm-sdk";
import * as attention from "conversation-crm-sdk/attention";
import * as leadconnector from "conversation-crm-sdk/leadconnector";
import * as siro from "conversation-crm-sdk/siro";
import { describe, expect, it, vi } from "vitest";
import { rejection, thrown } from "./caught.js";
import { hangingFetch, json, observeFetch } from "./observed-fetch.js";
import { operations } from "./operations.js";

const classes = { SdkError, RuleError, ApiError, RateLimitError, AuthenticationError, TimeoutError, ConnectionError, AnswerError };
type Name = keyof typeof classes;

describe.each(operations)("an error of $name", (operation) => {
  const answered = (answer: () => Response) => rejection(operation.connect({ fetch: observeFetch(answer).fetch }).send("id_1"));
  const ways: { name: Name; code: string; above: Name[]; make: () => Promise<unknown> }[] = [
    { name: "RuleError", code: "rule_broken", above: ["SdkError"], make: () => rejection(operation.connect().send("")) },
    { name: "ApiError", code: "not_found", above: ["SdkError"], make: () => answered(() => json({}, 404)) },
    { name: "RateLimitError", code: "rate_limited", above: ["SdkError", "ApiError"], make: () => answered(() => json({}, 429)) },
    { name: "AuthenticationError", code: "unauthorized", above: ["SdkError", "ApiError"], make: () => answered(() => json({}, 401)) },
    {
      name: "TimeoutError",
      code: "timed_out",
      above: ["SdkError"],
      make: () => rejection(operation.connect({ fetch: hangingFetch().fetch, timeout: 1 }).send("id_1")),
    },
    {
      name: "ConnectionError",
      code: "unreachable",
      above: ["SdkError"],
      make: () =>
        answered(() => {
          throw new Error("lost");
        }),
    },
    { name: "AnswerError", code: "unreadable", above: ["SdkError"], make: () => answered(() => json({})) },
  ];

  it.each(ways)("is a $name with the code $code, and of no other class", async ({ name, code, above, make }) => {
    const error = (await make()) as SdkError;
    for (const [other, class_] of Object.entries(classes)) {
      const belongs = other === name || above.includes(other as Name);
      expect([other, error instanceof class_, class_.is(error)]).toEqual([other, belongs, belongs]);
    }
    expect(error).toBeInstanceOf(Error);
    expect(Error.prototype.isPrototypeOf.call(classes[name].prototype, error)).toBe(true);
    expect(error).toMatchObject({ name, code, vendor: operation.vendor, operation: operation.name, method: "PUT", path: operation.path });
    expect(String(error)).toBe(`${name}: ${error.message}`);
    expect(error.stack).toContain(`${name}: ${error.message}`);
    expect(error.message).toContain(operation.name);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name, code, message: error.message, vendor: operation.vendor, operation: operation.name });
    expect(Object.keys(error)).not.toContain("name");
  });
});

describe("what is no error of ours", () => {
  const foreign = [
    undefined,
    null,
    5,
    "RuleError",
    {},
    new Error("x"),
    new TypeError("x"),
    { name: "RuleError", code: "rule_broken" },
    () => {},
    Object.create(null),
    [],
  ];
  it.each(Object.entries(classes))("is not recognised by %s", (_, class_) => {
    for (const value of foreign) expect([value instanceof class_, class_.is(value)]).toEqual([false, false]);
  });
});

describe("a class that a user derives", () => {
  class MissingRecording extends ApiError {}
  class MovedRecording extends ApiError {}
  class Deeper extends MissingRecording {}
  const about = { vendor: "siro", operation: "siro.recordings.link", method: "PUT", path: "/" };
  const make = <Made>(Class: new (...parameters: ConstructorParameters<typeof ApiError>) => Made) =>
    new Class(about, { status: 404, refusal: {}, body: undefined }, { code: "refused", isRetryable: false });

  it("has its own instances and those of the classes below, and no others", () => {
    const deeper = make(Deeper);
    expect(deeper).toBeInstanceOf(Deeper);
    expect(deeper).toBeInstanceOf(MissingRecording);
    expect(deeper).toBeInstanceOf(ApiError);
    expect(deeper).toBeInstanceOf(SdkError);
    expect(deeper).not.toBeInstanceOf(MovedRecording);
    expect(deeper).not.toBeInstanceOf(RuleError);
    expect(make(MissingRecording)).not.toBeInstanceOf(Deeper);
    expect(make(MissingRecording)).not.toBeInstanceOf(MovedRecording);
    for (const value of [make(ApiError), undefined, null, 5, {}]) {
      expect(value).not.toBeInstanceOf(MissingRecording);
    }
    expect(ApiError.is(deeper)).toBe(true);
    expect(SdkError.is(deeper)).toBe(true);
    expect(RuleError.is(deeper)).toBe(false);
  });
});

it("is recognised across copies of the package", async () => {
  vi.resetModules();
  const copy = (await import("conversation-crm-sdk")) as typeof front;
  expect(copy.RuleError).not.toBe(RuleError);
  const error = thrown(() => front.createSiro({ accessToken: "t" }).calls.recordings.link("", { dataType: "LEAD", id: "lead_1" }));
  expect(error).toBeInstanceOf(copy.RuleError);
  expect(error).toBeInstanceOf(copy.SdkError);
  expect(error).not.toBeInstanceOf(copy.ApiError);
  expect(copy.SdkError.is(error)).toBe(true);
  class Mine extends copy.RuleError {}
  expect(error).not.toBeInstanceOf(Mine);
});

it.each(Object.entries({ attention, siro, leadconnector }))("is the same at the door of %s", (_, door) => {
  for (const [name, class_] of Object.entries(classes)) expect(door[name as Name]).toBe(class_);
  expect(door.toCurl).toBe(front.toCurl);
});

it("says all of a broken rule in its message", () => {
  const error = thrown(() =>
    front.createAttention({ apiKey: "t" }).calls.conversations.updateLinkedCrmRecords("", { linked_crm_records: [{ id: " ", code: "a" }] }),
  ) as RuleError;
  expect(error.message).toBe(
    [
      "attention.conversations.updateLinkedCrmRecords was not sent: 2 rules are broken.",
      '  path.id must not be "": the request would reach another endpoint',
      "  body.linked_crm_records[0].id must not be blank",
      "  See https://url.spec.whatwg.org/#path-state and https://docs.attention.com/llms.txt (Update Linked CRM Records)",
    ].join("\n"),
  );
});
