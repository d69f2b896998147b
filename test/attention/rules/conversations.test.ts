import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conversations } from "../../../src/attention/conversations.js";
import { ruleOf } from "../../core/rule-of.js";

const linkedCrmRecords = ruleOf(conversations.updateLinkedCrmRecords);
const privacyChange = ruleOf(conversations.changePrivacy);

const recordsSource = "https://docs.attention.com/llms.txt (Update Linked CRM Records)";
const privacySource = "https://docs.attention.com/llms.txt (Change Conversation Privacy)";
const unknown = "is not a field that the vendor documents";

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isNaming = (value: unknown) => typeof value === "string" && value.trim().length > 0;
const hasOnly = (value: object, ...fields: string[]) => Object.keys(value).every((field) => fields.includes(field));

/** Written from the pages, not from the rules. */
const documented = {
  linkedCrmRecords: (body: unknown) =>
    isObject(body) &&
    hasOnly(body, "linked_crm_records", "opportunity_id") &&
    (body.opportunity_id === undefined || isNaming(body.opportunity_id)) &&
    Array.isArray(body.linked_crm_records) &&
    body.linked_crm_records.every((record: unknown) => isObject(record) && hasOnly(record, "id", "code") && isNaming(record.id) && isNaming(record.code)),
  privacyChange: (query: unknown) => isObject(query) && hasOnly(query, "privacy") && (query.privacy === "public" || query.privacy === "private"),
};

describe("linkedCrmRecords", () => {
  it.each([
    { linked_crm_records: [] },
    { linked_crm_records: [{ id: "acc_001", code: "salesforce_account" }], opportunity_id: "opp_xyz789" },
    { linked_crm_records: [{ id: " a ", code: "b" }], opportunity_id: undefined },
    { linked_crm_records: Array.from({ length: 500 }, (_, index) => ({ id: `${index}`, code: "c" })) },
    {
      linked_crm_records: [
        { id: "same", code: "c" },
        { id: "same", code: "c" },
      ],
    },
  ])("takes %j", (body) => {
    expect(linkedCrmRecords.check("body", body)).toEqual([]);
  });

  it.each<{ body: unknown; issues: [(string | number)[], string][] }>([
    { body: undefined, issues: [[["body"], "is required"]] },
    { body: null, issues: [[["body"], "must be an object"]] },
    { body: [], issues: [[["body"], "must be an object"]] },
    { body: {}, issues: [[["body", "linked_crm_records"], "is required"]] },
    { body: { linked_crm_records: null }, issues: [[["body", "linked_crm_records"], "must be an array"]] },
    { body: { linked_crm_records: { id: "a", code: "b" } }, issues: [[["body", "linked_crm_records"], "must be an array"]] },
    { body: { linked_crm_records: [null] }, issues: [[["body", "linked_crm_records", 0], "must be an object"]] },
    { body: { linked_crm_records: [], opportunity_id: "" }, issues: [[["body", "opportunity_id"], "must not be blank"]] },
    { body: { linked_crm_records: [], opportunity_id: null }, issues: [[["body", "opportunity_id"], "must be a string"]] },
    { body: { linked_crm_records: [], opportunityId: "o" }, issues: [[["body", "opportunityId"], unknown]] },
    {
      body: { linked_crm_records: [{ id: "", code: "b" }, { id: "a" }, { id: 5, code: " \t" }, { id: "a", code: "b", name: "n" }] },
      issues: [
        [["body", "linked_crm_records", 0, "id"], "must not be blank"],
        [["body", "linked_crm_records", 1, "code"], "is required"],
        [["body", "linked_crm_records", 2, "id"], "must be a string"],
        [["body", "linked_crm_records", 2, "code"], "must not be blank"],
        [["body", "linked_crm_records", 3, "name"], unknown],
      ],
    },
    {
      body: { opportunity_id: 5, more: 1, other: 2 },
      issues: [
        [["body", "linked_crm_records"], "is required"],
        [["body", "opportunity_id"], "must be a string"],
        [["body", "more"], unknown],
        [["body", "other"], unknown],
      ],
    },
  ])("says all that is wrong with $body", ({ body, issues }) => {
    expect(linkedCrmRecords.check("body", body)).toEqual(issues.map(([path, message]) => ({ path, message, source: recordsSource })));
  });

  it("agrees with the page on anything", () => {
    const text = fc.oneof({ weight: 4, arbitrary: fc.string() }, fc.constantFrom("", " ", "\n", "\u00a0", undefined, null, 5));
    const record = fc.oneof(
      { weight: 6, arbitrary: fc.record({ id: fc.string({ minLength: 1 }), code: fc.string({ minLength: 1 }) }) },
      { weight: 2, arbitrary: fc.record({ id: text, code: text, label: fc.constant(1) }, { requiredKeys: [] }) },
      fc.anything(),
    );
    const body = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({ linked_crm_records: fc.array(record, { maxLength: 4 }), opportunity_id: text }, { requiredKeys: ["linked_crm_records"] }),
      },
      fc.record({ linked_crm_records: fc.oneof(fc.array(record), fc.anything()), opportunity_id: text, opportunityId: text }, { requiredKeys: [] }),
      fc.anything(),
    );
    const seen = { good: 0, bad: 0 };
    fc.assert(
      fc.property(body, (value) => {
        const good = documented.linkedCrmRecords(value);
        seen[good ? "good" : "bad"]++;
        expect(linkedCrmRecords.check("body", value).length === 0).toBe(good);
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(50);
  });

  it("changes nothing", () => {
    const body = Object.freeze({ linked_crm_records: Object.freeze([Object.freeze({ id: " a ", code: "b" })]) });
    expect(linkedCrmRecords.check("body", body)).toEqual([]);
    expect(body).toEqual({ linked_crm_records: [{ id: " a ", code: "b" }] });
  });
});

describe("privacyChange", () => {
  it.each(["public", "private"])("takes %s", (privacy) => {
    expect(privacyChange.check("query", { privacy })).toEqual([]);
  });

  it.each<{ query: unknown; issues: [string[], string][] }>([
    { query: {}, issues: [[["query", "privacy"], "is required"]] },
    { query: { privacy: undefined }, issues: [[["query", "privacy"], "is required"]] },
    { query: { privacy: "Public" }, issues: [[["query", "privacy"], 'must be "public" or "private"']] },
    { query: { privacy: "" }, issues: [[["query", "privacy"], 'must be "public" or "private"']] },
    { query: { privacy: ["public"] }, issues: [[["query", "privacy"], 'must be "public" or "private"']] },
    { query: { privacy: null }, issues: [[["query", "privacy"], 'must be "public" or "private"']] },
    {
      query: { privcy: "public" },
      issues: [
        [["query", "privacy"], "is required"],
        [["query", "privcy"], unknown],
      ],
    },
    { query: "public", issues: [[["query"], "must be an object"]] },
    { query: null, issues: [[["query"], "must be an object"]] },
  ])("says all that is wrong with $query", ({ query, issues }) => {
    expect(privacyChange.check("query", query)).toEqual(issues.map(([path, message]) => ({ path, message, source: privacySource })));
  });

  it("agrees with the page on anything", () => {
    const word = fc.constantFrom("public", "private", "PUBLIC", "", "shared", undefined, null, true, "public ");
    const query = fc.oneof(fc.record({ privacy: word }), fc.record({ privacy: word, more: fc.anything() }, { requiredKeys: [] }), fc.anything());
    fc.assert(
      fc.property(query, (value) => {
        expect(privacyChange.check("query", value).length === 0).toBe(documented.privacyChange(value));
      }),
      { numRuns: 300 },
    );
  });
});
