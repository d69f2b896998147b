import { describe, expect, it } from "vitest";
import { opportunities } from "../../../src/leadconnector/opportunities.js";
import { ruleOf } from "../../core/rule-of.js";

const problemsOf = (operation: Parameters<typeof ruleOf>[0], place: "query" | "body") => (value: unknown) =>
  ruleOf(operation)
    .check(place, value)
    .map(({ path, message }) => [path.join("."), message]);

describe.each([
  {
    name: "create",
    problems: problemsOf(opportunities.create, "body"),
    least: { pipelineId: "p", locationId: "l", name: "n", status: "open", contactId: "c" },
  },
  { name: "update", problems: problemsOf(opportunities.update, "body"), least: {} },
])("$name", ({ problems, least }) => {
  it.each(
    [
      [],
      [{ id: "i", field_value: "text" }],
      [
        { key: "k", fieldValue: ["a", "b"] },
        { id: "i", key: "k", field_value: { url: "u" } },
      ],
      [{ id: "i", field_value: 220 }],
      [{ id: "i" }],
    ].map((customFields) => ({ customFields })),
  )("takes %j", (fields) => {
    expect(problems({ ...least, ...fields })).toEqual([]);
  });

  it.each<[unknown, [string, string][]]>([
    [[{ id: "i" }, { field_value: "v" }], [["body.customFields", "must name each custom field by its id or by its key"]]],
    [[{}], [["body.customFields", "must name each custom field by its id or by its key"]]],
    [[{ id: "i", value: "v" }], [["body.customFields.0.value", "is not a field that the vendor documents"]]],
    [["i"], [["body.customFields.0", "must be an object"]]],
    ["i", [["body.customFields", "must be an array"]]],
  ])("refuses customFields of %j", (customFields, expected) => {
    expect(problems({ ...least, customFields })).toEqual(expected);
  });
});

describe("upsert", () => {
  const problems = problemsOf(opportunities.upsert, "body");
  const least = { pipelineId: "p", locationId: "l", followers: [], isRemoveAllFollowers: false, followersActionType: "add" };

  it.each([220, 0.5, {}])("takes a monetaryValue of %j", (monetaryValue) => {
    expect(problems({ ...least, monetaryValue })).toEqual([]);
  });

  it("refuses another", () => {
    expect(problems({ ...least, monetaryValue: "220" })).toEqual([["body.monetaryValue", "must be a finite number or an object"]]);
  });
});

describe("search", () => {
  const problems = problemsOf(opportunities.search, "query");

  it("takes the cursor as an answer has it, and as text", () => {
    expect(problems({ location_id: "l", startAfter: 1_625_203_104_328, startAfterId: "i" })).toEqual([]);
    expect(problems({ location_id: "l", startAfter: "1625203104328", startAfterId: "i" })).toEqual([]);
  });

  it("refuses the spelling of the newest edition, and more than 100 items a page", () => {
    expect(problems({ locationId: "l", limit: 101 })).toEqual([
      ["query.location_id", "is required"],
      ["query.limit", "must be 100 or less"],
      ["query.locationId", "is not a field that the vendor documents"],
    ]);
  });
});
