import { describe, expect, it } from "vitest";
import { labels } from "../../../src/attention/labels.js";
import { users } from "../../../src/attention/organization/users.js";
import { items } from "../../../src/attention/scorecards/items.js";
import { scorecards } from "../../../src/attention/scorecards.js";
import { ruleOf } from "../../core/rule-of.js";

const unknown = "is not a field that the vendor documents";

/** The places and the messages of what is wrong with a body. */
function wrong(operation: Parameters<typeof ruleOf>[0], body: unknown): [string, string][] {
  return ruleOf(operation)
    .check("body", body)
    .map(({ path, message }) => [path.join("."), message]);
}

describe.each([
  ["a scorecard", scorecards.update, [{ title: "Discovery" }, { enabled: null }, { allTeams: true }, { teamUUID: "t" }, { criteria: {} }]],
  ["an item of a scorecard", items.update, [{ title: "Next steps" }, { weight: 0 }, { position: 0 }, { metadata: {} }]],
  ["a label", labels.update, [{ name: "Stage" }, { description: "" }, { description: null }, { options: [] }, { aiFlow: false }]],
] as const)("an update of %s", (_what, update, bodies) => {
  it.each(bodies.map((body) => ({ body })))("takes $body", ({ body }) => {
    expect(wrong(update, body)).toEqual([]);
  });

  const [first] = Object.keys(bodies[0]);

  it.each([{ body: {} }, { body: { [String(first)]: undefined } }])("has something to change: refuses $body", ({ body }) => {
    expect(wrong(update, body)).toEqual([[`body.${first}`, "or another field is required"]]);
  });

  it("does not take a field that is unknown for one that is to change", () => {
    expect(wrong(update, { organizationUUID: "o" })).toContainEqual(["body.organizationUUID", unknown]);
  });
});

describe.each([
  ["a new scorecard", scorecards.create, { title: "Discovery" }],
  ["an update of a scorecard", scorecards.update, {}],
] as const)("the teams of %s", (_what, operation, fields) => {
  it.each([{ teamUUID: "t" }, { allTeams: true }, { teamUUID: "t", allTeams: false }])("may be %j", (teams) => {
    expect(wrong(operation, { ...fields, ...teams })).toEqual([]);
  });

  it("are not one and all of them", () => {
    expect(wrong(operation, { ...fields, teamUUID: "t", allTeams: true })).toEqual([["body.teamUUID", "excludes allTeams: true"]]);
  });
});

describe("a title", () => {
  it.each(["x", "é".repeat(128), `  ${"x".repeat(128)} \n`, "a b"])("may be %j", (title) => {
    expect(wrong(scorecards.create, { title })).toEqual([]);
  });

  it.each(["", "   ", "x".repeat(129), ` ${"x".repeat(129)}`])("may not be %j", (title) => {
    expect(wrong(scorecards.create, { title })).toEqual([["body.title", "must be 1 to 128 characters, not counting spaces at its ends"]]);
  });

  // With time that grew with the square of its length, this would take an hour and not a moment.
  it("is held against its length in time that grows with it", () => {
    const spaces = " ".repeat(1_000_000);
    expect(wrong(scorecards.create, { title: `${spaces}x${spaces}x` })).toHaveLength(1);
  });
});

describe("the result of a scorecard", () => {
  const result = { scorecard_uuid: "s", summary: "", items: [{ scorecard_item_uuid: "i", description: "Good", numeric_result: 4 }] };

  it.each([{ conversation_uuid: "c" }, { chat_uuid: "c" }, { conversation_uuid: "c", chat_uuid: "d" }])("is of %j", (of) => {
    expect(wrong(scorecards.createResult, { ...result, ...of })).toEqual([]);
  });

  it("is of something", () => {
    expect(wrong(scorecards.createResult, result)).toEqual([["body.conversation_uuid", "or chat_uuid is required"]]);
  });

  it("has whole numbers", () => {
    const item = { scorecard_item_uuid: "i", description: "", numeric_result: 4.5 };
    expect(wrong(scorecards.createResult, { ...result, chat_uuid: "c", items: [item] })).toEqual([["body.items.0.numeric_result", "must be a whole number"]]);
  });
});

describe("the period of a summary", () => {
  const request = { scorecardUUID: "s", teamUUIDs: [], userUUIDs: [], scorecardsItemsUUIDs: [] };

  it.each([
    ["2026-01-01T00:00:00Z", "2026-01-01T00:00:01Z"],
    ["2026-01-01T00:00:00+02:00", "2026-01-01T00:00:00Z"],
    ["2026-02-01", "2026-01-01"], // without a time zone nothing is known
    ["2026-02-01T00:00:00", "2026-01-31T23:00:00Z"],
  ])("may be from %s to %s", (fromDateTime, toDateTime) => {
    expect(wrong(scorecards.summary, { ...request, fromDateTime, toDateTime })).toEqual([]);
  });

  it.each([
    ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"],
    ["2026-02-01T00:00:00Z", "2026-01-01T00:00:00.000Z"],
    ["2026-01-01T00:00:00Z", "2026-01-01T01:00:00+02:00"],
  ])("may not be from %s to %s", (fromDateTime, toDateTime) => {
    expect(wrong(scorecards.summary, { ...request, fromDateTime, toDateTime })).toEqual([["body.toDateTime", "must be after fromDateTime"]]);
  });

  it("needs every list, if without items", () => {
    const { teamUUIDs: _, ...lacking } = request;
    expect(wrong(scorecards.summary, { ...lacking, fromDateTime: "a", toDateTime: "b" })).toEqual([["body.teamUUIDs", "is required"]]);
  });
});

describe("a user", () => {
  const user = { email: "ada@example.com", first_name: "Ada", last_name: "Lovelace", teams: [{ uuid: "t" }], roleUUID: "r" };

  it("is created with names in snake_case, and changed with names in camelCase", () => {
    expect(wrong(users.create, user)).toEqual([]);
    expect(wrong(users.update, { firstName: "Ada", lastName: "Lovelace", seat_type: "listener", teamsToAdd: [{ uuid: "t", primary: true }] })).toEqual([]);
    const { first_name: _, ...others } = user;
    expect(wrong(users.create, { ...others, firstName: "Ada" })).toEqual([
      ["body.first_name", "is required"],
      ["body.firstName", unknown],
    ]);
    expect(wrong(users.update, { first_name: "Ada" })).toEqual([["body.first_name", unknown]]);
  });

  it("is in one team at least", () => {
    expect(wrong(users.create, { ...user, teams: [] })).toEqual([["body.teams", "must name one team at least"]]);
  });

  it("has a seat that can be written, which admin is not", () => {
    expect(wrong(users.create, { ...user, seat_type: "admin" })).toEqual([["body.seat_type", 'must be "listener" or "recording"']]);
  });
});
