import { describe, expect, it } from "vitest";
import { contacts } from "../../../src/leadconnector/contacts.js";
import { ruleOf } from "../../core/rule-of.js";

const problemsOf = (rule: ReturnType<typeof ruleOf>) => (body: unknown) =>
  rule.check("body", body).map(({ path, message }) => `${path.slice(1).join(".")} ${message}`);

describe("the search for contacts", () => {
  const problems = problemsOf(ruleOf(contacts.search));
  const least = { locationId: "l", pageLimit: 500 };

  it.each([
    least,
    { ...least, page: 20 },
    { ...least, page: undefined, searchAfter: undefined },
    { ...least, searchAfter: [1_784_272_317_939, "C0oEKxTxx1bz7036v71B"] },
    { ...least, searchAfter: [null, "c"], sort: [{ field: "email", direction: "asc" }], query: "q".repeat(75) },
    // The guide's own sample.
    {
      locationId: "l",
      page: 1,
      pageLimit: 20,
      filters: [
        { field: "dnd", operator: "eq", value: true },
        {
          group: "OR",
          filters: [
            { field: "firstNameLowerCase", operator: "eq", value: "alex" },
            { field: "email", operator: "exists" },
          ],
        },
      ],
      sort: [{ field: "firstNameLowerCase", direction: "desc" }],
      query: "tom",
    },
    // Either spelling of a range's bounds.
    { ...least, filters: [{ field: "dateAdded", operator: "range", value: { gte: "2026-01-01" } }] },
    { ...least, filters: [{ field: "dateAdded", operator: "range", value: { from: "2026-01-01", to: "2026-02-01" } }] },
  ])("takes %j", (body) => {
    expect(problems(body)).toEqual([]);
  });

  it.each<[object, string[]]>([
    [{}, ["locationId is required", "pageLimit is required"]],
    [{ ...least, page: 1, searchAfter: [1, "c"] }, ["searchAfter and page exclude each other"]],
    [{ ...least, page: 21 }, ["page must begin within the first 10,000 contacts: go on with searchAfter"]],
    [{ ...least, pageLimit: 501 }, ["pageLimit must be 500 or less"]],
    [{ ...least, pageLimit: 0, page: 0 }, ["pageLimit must be 1 or more", "page must be 1 or more"]],
    [{ ...least, query: "q".repeat(76) }, ["query must have at most 75"]],
    [
      { ...least, filters: [{ field: "a", operator: "equals" }] },
      ['filters.0.operator must be one of "eq", "not_eq", "contains", "not_contains", "exists", "not_exists", "range"'],
    ],
    [{ ...least, filters: [{ group: "OR", filters: [{ field: "a" }] }] }, ["filters.0.filters.0.operator is required"]],
    [{ ...least, limit: 5 }, ["limit is not a field that the vendor documents"]],
  ])("says all that is wrong with %j", (body, expected) => {
    expect(problems(body)).toEqual(expected);
  });
});

describe.each([
  ["create", ruleOf(contacts.create), { locationId: "l" }],
  ["update", ruleOf(contacts.update), {}],
  ["upsert", ruleOf(contacts.upsert), { locationId: "l" }],
])("what %s writes", (operation, rule, least) => {
  const problems = problemsOf(rule);

  it("may name a custom field by its id or its key", () => {
    const customFields = [
      { id: "i", field_value: ["a", "b"] },
      { key: "k", fieldValue: 100.5 },
      { id: "i", key: "k" },
    ];
    expect(problems({ ...least, customFields })).toEqual([]);
    expect(problems({ ...least, customFields: [...customFields, { field_value: "nameless" }] })).toEqual([
      "customFields must name each custom field by its id or its key",
    ]);
  });

  it.each(["1990/09/25", "09/25/1990", "1990-09-25", "09-25-1990", "1990.09.25", "09.25.1990", "1990_09_25", "09_25_1990", null])(
    "may have the date of birth %j",
    (dateOfBirth) => {
      expect(problems({ ...least, dateOfBirth })).toEqual([]);
    },
  );

  it.each(["1990-09/25", "25.9.1990", "1990-09-25T00:00:00.000Z", "", 1990])("does not have the date of birth %j", (dateOfBirth) => {
    expect(problems({ ...least, dateOfBirth })).toHaveLength(1);
  });

  it("has no e-mail addresses beside the first: the vendor refuses them", () => {
    expect(problems({ ...least, additionalEmails: [] })).toEqual(["additionalEmails is not a field that the vendor documents"]);
  });

  it("has a gender unless it only changes", () => {
    expect(problems({ ...least, gender: "male" })).toEqual(operation === "update" ? ["gender is not a field that the vendor documents"] : []);
  });
});
