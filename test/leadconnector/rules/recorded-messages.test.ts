import { describe, expect, it } from "vitest";
import { messages } from "../../../src/leadconnector/messages.js";
import { unsubscriptions } from "../../../src/leadconnector/preferences/unsubscriptions.js";
import { inboundMessage, messageUpload, outboundCall } from "../../../src/leadconnector/rules/messages.js";
import { subscriptionChange } from "../../../src/leadconnector/rules/preferences/unsubscriptions.js";
import { ruleOf } from "../../core/rule-of.js";

/** What is wrong with the body of an operation's request, its checks across fields among it. */
const problemsOf = (rule: ReturnType<typeof ruleOf>) => (body: unknown) =>
  rule.check("body", body).map(({ path, message }) => `${path.slice(1).join(".")} ${message}`);

describe("a message that is recorded", () => {
  const problems = problemsOf(ruleOf(messages.addInbound));

  it.each([
    { type: "SMS", contactId: "p" },
    { type: "Email", conversationId: "c", html: "<p></p>" },
    { type: "SMS", conversationId: "c", contactId: "p", conversationProviderId: "x", direction: "inbound", date: "2026-01-31T09:30:00.5+01:00" },
    { type: "Custom", contactId: "p", conversationProviderId: "x", altId: "a" },
    { type: "Call", contactId: "p", conversationProviderId: "x", call: { from: "+1", to: "+2", status: "no-answer" } },
    { type: "FORM_SUBMISSION", contactId: "p", conversationProviderId: "x" },
  ])("may be %j", (body) => {
    expect(problems(body)).toEqual([]);
  });

  it.each([
    [{ type: "SMS" }, ["conversationId or contactId is required"]],
    [{ type: "Custom", contactId: "p" }, ["conversationProviderId is required unless the type is SMS or Email"]],
    [{ type: "Call" }, ["conversationId or contactId is required", "conversationProviderId is required unless the type is SMS or Email"]],
    [{ type: "SMS", contactId: "p", date: "2026-01-31" }, ["date must be a date and time like 2026-01-31T09:30:00Z"]],
    [{ type: "SMS", contactId: "p", direction: "in" }, ['direction must be "inbound" or "outbound"']],
    [{ type: "SMS", contactId: "p", call: { callDuration: 5 } }, ["call.callDuration is not a field that the vendor documents"]],
  ])("may not be %j", (body, expected) => {
    expect(problems(body)).toEqual(expected);
  });
});

describe("a call that is recorded", () => {
  const problems = problemsOf(ruleOf(messages.addOutboundCall));
  const call = { type: "Call", conversationProviderId: "x" };

  it("is for a conversation or for a contact", () => {
    expect(problems({ ...call, conversationId: "c" })).toEqual([]);
    expect(problems({ ...call, contactId: "p" })).toEqual([]);
    expect(problems(call)).toEqual(["conversationId or contactId is required"]);
    expect(problems({ ...call, type: "SMS", contactId: "p" })).toEqual(['type must be "Call"']);
  });
});

describe("an upload", () => {
  const problems = problemsOf(ruleOf(messages.initiateUpload));
  const file = { locationId: "l", conversationId: "c", filename: "f.mp4", contentType: "video/mp4" };

  it("is of 5 MB at most, and of 100 MB for WhatsApp", () => {
    expect(problems({ ...file, channel: "SMS", fileSize: 5_242_880 })).toEqual([]);
    expect(problems({ ...file, channel: "SMS" })).toEqual([]);
    expect(problems({ ...file, channel: "WHATSAPP", fileSize: 104_857_600 })).toEqual([]);
    expect(problems({ ...file, channel: "SMS", fileSize: 5_242_881 })).toEqual([
      "fileSize must be 5242880 bytes (5 MB) at most, unless the channel is WHATSAPP",
    ]);
    expect(problems({ ...file, channel: "WHATSAPP", fileSize: 104_857_601 })).toEqual([expect.stringMatching(/^fileSize must be /)]);
  });
});

describe("a subscription", () => {
  const problems = problemsOf(ruleOf(unsubscriptions.userChange));
  const change = (subscription_action: object, more?: object) => ({ locationId: "l", contactId: "p", email: "a@b.c", subscription_action, ...more });

  it.each([
    change({ type: "default", subtype_name: "One on One", subtype_status: "unsubscribed" }),
    change({ type: "custom", subtype_id: "s", subtype_status: "subscribed" }),
    change({ type: "resub_all", subtype_status: "subscribed" }, { legal_reason: "asked for it" }),
  ])("may change by %j", (body) => {
    expect(problems(body)).toEqual([]);
  });

  it.each([
    [change({ type: "resub_all", subtype_status: "subscribed" }), ["legal_reason is required with the action resub_all"]],
    [change({ type: "custom", subtype_status: "subscribed" }), ["subscription_action.subtype_id is required with type custom"]],
    [change({ type: "default", subtype_status: "subscribed" }), ["subscription_action.subtype_name is required with type default"]],
    [
      change({ type: "custom", subtype_id: "s", subtype_name: "One on One", subtype_status: "subscribed" }),
      ["subscription_action.subtype_name goes with type default only"],
    ],
  ])("may not change by %j", (body, expected) => {
    expect(problems(body)).toEqual(expected);
  });
});

it.each([null, 5, "text", [], {}, { type: [], recipients: [null], subscription_action: null, fileSize: "1" }])(
  "the checks take %j without an exception",
  (value) => {
    const fields = Object(value) as Readonly<Record<string, unknown>>;
    for (const { checks } of [inboundMessage, outboundCall, messageUpload, subscriptionChange])
      for (const { holds } of checks) expect(typeof holds(fields)).toBe("boolean");
  },
);
