import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conversations } from "../../../src/attention/conversations.js";
import { ruleOf } from "../../core/rule-of.js";

const conversationQuery = ruleOf(conversations.get);
const conversationsQuery = ruleOf(conversations.list);

const source = "https://docs.attention.com/llms.txt (Conversation)";
const unknown = "is not a field that the vendor documents";
const empty = "must not be empty: without a value the filter would not be sent";
const entityCodes = "companies contacts deals owners pipelines users account contact lead opportunity user".split(" ");
const lists = ["filter[owner.id]", "filter[owner.email]", "filter[participants.email]", "filter[external_opportunity.id]", "filter[team.id]"];
const shownFlags = ["detailedTranscript", "filter[include_internal_participants]", "filter[include_zoom_metadata]", "filter[include_import_metadata]"];
const hidingFlags = ["internal", "non_analyzed", "pending", "transcript", "failed"].map((what) => `filter[hide_${what}]`);
const texts = ["fromDateTime", "toDateTime", "filter[title]", "filter[crm_field.field_name]"];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isNaming = (value: unknown) => typeof value === "string" && value.trim() !== "";

/** Written from what is known of the vendor, not from the rule. */
const kinds: Readonly<Record<string, (value: unknown) => boolean>> = Object.fromEntries<(value: unknown) => boolean>([
  ...lists.map((name) => [name, (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(isNaming)] as const),
  ...[...shownFlags, ...hidingFlags].map((name) => [name, (value: unknown) => typeof value === "boolean"] as const),
  ...texts.map((name) => [name, isNaming] as const),
  ["page", (value) => Number.isSafeInteger(value) && (value as number) >= 1],
  ["size", (value) => Number.isSafeInteger(value)],
  ["filter[crm_field.entity_code]", (value) => entityCodes.includes(value as string)],
  [
    "filter[crm_field.values]",
    (value) => Array.isArray(value) && value.length >= 1 && value.length <= 10 && value.every((one: unknown) => typeof one === "string"),
  ],
]);
const isDocumented = (query: unknown, names: readonly string[]) =>
  isObject(query) &&
  Object.entries(query).every(([name, value]) => names.includes(name) && (value === undefined || (Object.hasOwn(kinds, name) && kinds[name]?.(value))));

describe("conversationsQuery", () => {
  it.each([
    {},
    { page: 1, size: 500 },
    { page: undefined },
    { "filter[owner.email]": ["a@b.c", "d@e.f"], "filter[hide_transcript]": false },
    { "filter[crm_field.values]": Array.from({ length: 10 }, () => "") },
    ...entityCodes.map((code) => ({ "filter[crm_field.entity_code]": code })),
  ])("takes %j", (query) => {
    expect(conversationsQuery.check("query", query)).toEqual([]);
  });

  it.each<{ query: unknown; issues: [(string | number)[], string][] }>([
    { query: { page: 0 }, issues: [[["page"], "must be 1 or more"]] },
    { query: { page: 1.5 }, issues: [[["page"], "must be a whole number"]] },
    { query: { page: "1" }, issues: [[["page"], "must be a whole number"]] },
    { query: { size: Number.NaN }, issues: [[["size"], "must be a whole number"]] },
    { query: { size: Number.POSITIVE_INFINITY }, issues: [[["size"], "must be a whole number"]] },
    { query: { "filter[owner.email]": "a@b.c" }, issues: [[["filter[owner.email]"], "must be an array"]] },
    { query: { "filter[owner.email]": [] }, issues: [[["filter[owner.email]"], empty]] },
    { query: { "filter[owner.email]": ["a", " "] }, issues: [[["filter[owner.email]", 1], "must not be blank"]] },
    { query: { "filter[crm_field.values]": [] }, issues: [[["filter[crm_field.values]"], empty]] },
    { query: { "filter[crm_field.values]": Array.from({ length: 11 }, () => "a") }, issues: [[["filter[crm_field.values]"], "must have at most 10"]] },
    { query: { "filter[crm_field.entity_code]": "deal" }, issues: [[["filter[crm_field.entity_code]"], `must be one of ${entityCodes.join(", ")}`]] },
    { query: { "filter[hide_failed]": "true" }, issues: [[["filter[hide_failed]"], "must be a boolean"]] },
    { query: { "filter[title]": "" }, issues: [[["filter[title]"], "must not be blank"]] },
    { query: { filter: { title: "a" } }, issues: [[["filter"], unknown]] },
    { query: { withCrmRecords: true }, issues: [[["withCrmRecords"], unknown]] },
    { query: null, issues: [[[], "must be an object"]] },
    {
      query: { page: -1, "filter[team.id]": [], "filter[owner.emial]": ["a"] },
      issues: [
        [["page"], "must be 1 or more"],
        [["filter[team.id]"], empty],
        [["filter[owner.emial]"], unknown],
      ],
    },
  ])("says all that is wrong with $query", ({ query, issues }) => {
    expect(conversationsQuery.check("query", query)).toEqual(issues.map(([path, message]) => ({ path: ["query", ...path], message, source })));
  });

  it("agrees with what is known, on anything", () => {
    const names = Object.keys(kinds);
    const value = fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: -2, max: 60 }) },
      { weight: 3, arbitrary: fc.boolean() },
      { weight: 3, arbitrary: fc.string() },
      { weight: 3, arbitrary: fc.array(fc.string({ minLength: 1 }), { maxLength: 12 }) },
      { weight: 1, arbitrary: fc.constantFrom(...entityCodes) },
      { weight: 1, arbitrary: fc.constantFrom(undefined, null, Number.NaN, 2 ** 60) },
      fc.anything(),
    );
    const seen = { good: 0, bad: 0 };
    fc.assert(
      fc.property(
        fc.oneof({ weight: 20, arbitrary: fc.dictionary(fc.constantFrom(...names, "filter[analyzed]"), value, { maxKeys: 2 }) }, fc.anything()),
        (query) => {
          const good = isDocumented(query, names);
          seen[good ? "good" : "bad"]++;
          expect(conversationsQuery.check("query", query).length === 0).toBe(good);
        },
      ),
      { numRuns: 2_000 },
    );
    expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(100);
  });
});

describe("conversationQuery", () => {
  it.each([{}, { by: "id" }, { by: "external_id", detailedTranscript: true }, Object.fromEntries(shownFlags.map((flag) => [flag, false]))])(
    "takes %j",
    (query) => {
      expect(conversationQuery.check("query", query)).toEqual([]);
    },
  );

  it.each<[unknown, string, string]>([
    [{ by: "externalId" }, "by", "must be one of id, external_id"],
    [{ detailedTranscript: "true" }, "detailedTranscript", "must be a boolean"],
    [{ "filter[hide_internal]": true }, "filter[hide_internal]", unknown],
    [{ page: 1 }, "page", unknown],
  ])("refuses %j", (query, name, message) => {
    expect(conversationQuery.check("query", query)).toEqual([{ path: ["query", name], message, source }]);
  });
});
