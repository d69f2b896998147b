import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conversations } from "../../../src/leadconnector/conversations.js";
import { ruleOf } from "../../core/rule-of.js";

const conversationUpdate = ruleOf(conversations.update);

const source = "https://marketplace.gohighlevel.com/docs (Update Conversation, edition 2021-07-28)";
const uncarried = "must hold only what JSON can carry: no NaN, Infinity, BigInt or circular reference";
const notAnObject = expect.stringMatching(/^must be an? /);
const circular: Record<string, unknown> = {};
circular.self = circular;

/** Written from the page, not from the rule. */
function isDocumented(body: unknown): boolean {
  if (!isObject(body)) return false;
  const { locationId, unreadCount, starred, feedback, ...others } = body;
  return (
    Object.keys(others).length === 0 &&
    typeof locationId === "string" &&
    locationId.trim() !== "" &&
    (unreadCount === undefined || (typeof unreadCount === "number" && Number.isFinite(unreadCount) && unreadCount >= 0)) &&
    (starred === undefined || starred === true || starred === false) &&
    (feedback === undefined || (isObject(feedback) && isCarried(feedback)))
  );
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

function isCarried(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "bigint") return false;
  return typeof value !== "object" || value === null || Object.values(value).every(isCarried);
}

describe("conversationUpdate", () => {
  it.each([
    { locationId: "tDtDnQdgm2LXpyiqYvZ6" },
    { locationId: " l ", unreadCount: 0, starred: false, feedback: {} },
    { locationId: "l", unreadCount: 1.5, starred: true, feedback: { any: ["thing", null, { deep: 1 }] } },
    { locationId: "l", unreadCount: undefined, starred: undefined, feedback: undefined },
    { locationId: "l", unreadCount: Number.MAX_VALUE },
  ])("takes %j", (body) => {
    expect(conversationUpdate.check("body", body)).toEqual([]);
  });

  it.each<{ body: unknown; issues: [string, string][] }>([
    { body: undefined, issues: [["", "is required"]] },
    { body: "text", issues: [["", "must be an object"]] },
    { body: {}, issues: [["locationId", "is required"]] },
    { body: { locationId: "" }, issues: [["locationId", "must not be blank"]] },
    { body: { locationId: " \n" }, issues: [["locationId", "must not be blank"]] },
    { body: { locationId: 5 }, issues: [["locationId", "must be a string"]] },
    { body: { locationId: "l", unreadCount: -1 }, issues: [["unreadCount", "must be 0 or more"]] },
    { body: { locationId: "l", unreadCount: -0.001 }, issues: [["unreadCount", "must be 0 or more"]] },
    { body: { locationId: "l", unreadCount: Number.NaN }, issues: [["unreadCount", "must be a finite number"]] },
    { body: { locationId: "l", unreadCount: Number.POSITIVE_INFINITY }, issues: [["unreadCount", "must be a finite number"]] },
    { body: { locationId: "l", unreadCount: "1" }, issues: [["unreadCount", "must be a finite number"]] },
    { body: { locationId: "l", unreadCount: null }, issues: [["unreadCount", "must be a finite number"]] },
    { body: { locationId: "l", starred: "true" }, issues: [["starred", "must be a boolean"]] },
    { body: { locationId: "l", feedback: "positive" }, issues: [["feedback", notAnObject]] },
    { body: { locationId: "l", feedback: null }, issues: [["feedback", notAnObject]] },
    { body: { locationId: "l", feedback: [] }, issues: [["feedback", notAnObject]] },
    { body: { locationId: "l", feedback: { a: [Number.NaN] } }, issues: [["feedback", uncarried]] },
    { body: { locationId: "l", feedback: { a: 5n } }, issues: [["feedback", uncarried]] },
    { body: { locationId: "l", feedback: circular }, issues: [["feedback", uncarried]] },
    { body: { locationId: "l", unread: 1 }, issues: [["unread", "is not a field that the vendor documents"]] },
    {
      body: { unreadCount: -1, starred: 1, feedback: 1, location_id: "l" },
      issues: [
        ["locationId", "is required"],
        ["unreadCount", "must be 0 or more"],
        ["starred", "must be a boolean"],
        ["feedback", notAnObject],
        ["location_id", "is not a field that the vendor documents"],
      ],
    },
  ])("says all that is wrong with $body", ({ body, issues }) => {
    expect(conversationUpdate.check("body", body)).toEqual(
      issues.map(([field, message]) => ({ path: field === "" ? ["body"] : ["body", field], message, source })),
    );
  });

  it("calls an object an object", () => {
    expect(conversationUpdate.check("body", { locationId: "l", feedback: "positive" })).toEqual([
      { path: ["body", "feedback"], message: "must be an object", source },
    ]);
  });

  it("agrees with the page on anything", () => {
    const locationId = fc.oneof({ weight: 6, arbitrary: fc.string({ minLength: 1 }) }, fc.constantFrom("", "  ", undefined, null, 1));
    const unreadCount = fc.oneof(
      { weight: 4, arbitrary: fc.nat() },
      fc.double(),
      fc.integer(),
      fc.constantFrom(undefined, null, "1", Number.NaN, Number.POSITIVE_INFINITY),
    );
    const starred = fc.oneof({ weight: 6, arbitrary: fc.boolean() }, fc.constantFrom(undefined, null, 0, "true"));
    const feedback = fc.oneof({ weight: 6, arbitrary: fc.dictionary(fc.string(), fc.jsonValue()) }, fc.dictionary(fc.string(), fc.double()), fc.jsonValue());
    const update = fc.record({ locationId, unreadCount, starred, feedback }, { requiredKeys: ["locationId"] });
    const body = fc.oneof({ weight: 10, arbitrary: update }, fc.record({ locationId, more: fc.anything() }, { requiredKeys: [] }), fc.anything());
    const seen = { good: 0, bad: 0 };
    fc.assert(
      fc.property(body, (value) => {
        const good = isDocumented(value);
        seen[good ? "good" : "bad"]++;
        expect(conversationUpdate.check("body", value).length === 0).toBe(good);
      }),
      { numRuns: 1_000 },
    );
    expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(50);
  });

  it("changes nothing", () => {
    const body = Object.freeze({ locationId: " l ", unreadCount: 1.5, feedback: Object.freeze({ any: "thing" }) });
    expect(conversationUpdate.check("body", body)).toEqual([]);
    expect(body).toStrictEqual({ locationId: " l ", unreadCount: 1.5, feedback: { any: "thing" } });
  });
});
