import { describe, expect, it } from "vitest";
import { blockSlots } from "../../../src/leadconnector/calendars/block-slots.js";
import { calendarEvents } from "../../../src/leadconnector/calendars/events.js";
import { calendars } from "../../../src/leadconnector/calendars.js";
import { ruleOf } from "../../core/rule-of.js";

type Place = "query" | "body";

const problems = (rule: ReturnType<typeof ruleOf>, place: Place, value: unknown) =>
  rule.check(place, value).map(({ path, message }) => [path.slice(1).join("."), message]);

const day = 86_400_000;
const begin = Date.UTC(2026, 9, 1);

describe("the window of free slots", () => {
  const freeSlots = ruleOf(calendars.freeSlots);
  const tooLong = [["endDate", "must be at most 31 days after startDate"]];

  it.each([
    [31 * day, []],
    [31 * day + 3_600_000, []], // the clocks go back in a month
    [31 * day + 3_600_001, tooLong],
    [365 * day, tooLong],
    [0, []],
    [-day, []], // no source says that it is refused
  ])("of %d ms", (length, expected) => {
    expect(problems(freeSlots, "query", { startDate: begin, endDate: begin + length })).toEqual(expected);
  });

  it("says what is wrong with its ends, whatever they are", () => {
    expect(problems(freeSlots, "query", { startDate: "2026-10-01", endDate: 5 * begin })).toEqual([["startDate", "must be a finite number"]]);
    expect(problems(freeSlots, "query", { startDate: 0, endDate: Number.POSITIVE_INFINITY })).toEqual([["endDate", "must be a finite number"], ...tooLong]);
    expect(problems(freeSlots, "query", { startDate: begin })).toEqual([["endDate", "is required"]]);
  });
});

describe.each([
  ["events", ruleOf(calendarEvents.list)],
  ["blocked times", ruleOf(blockSlots.list)],
])("the window of %s", (_, window) => {
  const query = { locationId: "l", calendarId: "c", startTime: "1680373800000", endTime: "1680978599999" };

  it("is that of a user, of a calendar or of a group", () => {
    const { calendarId: _, ...bare } = query;
    expect(problems(window, "query", bare)).toEqual([["calendarId", "or userId or groupId is required"]]);
    for (const owner of [{ userId: "u" }, { calendarId: "c" }, { groupId: "g" }, { userId: "u", calendarId: "c", groupId: "g" }])
      expect(problems(window, "query", { ...bare, ...owner })).toEqual([]);
  });

  it("is in milliseconds, as a number or as text", () => {
    expect(problems(window, "query", query)).toEqual([]);
    // No source says that the end must come after the beginning.
    expect(problems(window, "query", { ...query, startTime: query.endTime, endTime: query.startTime })).toEqual([]);
    for (const startTime of ["2026-10-01T00:00:00Z", "", "1680373800000.5", " 1"])
      expect(problems(window, "query", { ...query, startTime }), startTime).toEqual([["startTime", "must be milliseconds since 1970, in digits"]]);
    expect(problems(window, "query", { ...query, startTime: begin })).toEqual([]);
    expect(problems(window, "query", { ...query, startTime: new Date(begin) })).toEqual([["startTime", "must be milliseconds since 1970"]]);
  });
});

describe.each([
  ["that is created", ruleOf(blockSlots.create)],
  ["that is changed", ruleOf(blockSlots.update)],
])("a blocked time %s", (_, blockSlotTime) => {
  it.each<[object, [string, string][]]>([
    [{ locationId: "l", calendarId: "c" }, []],
    [{ locationId: "l", assignedUserId: "u", calendarId: undefined, title: "", startTime: "2021-06-23T03:30:00+05:30" }, []],
    [{ locationId: "l", calendarId: "c", assignedUserId: "u" }, [["calendarId", "and assignedUserId exclude each other: send exactly one"]]],
    [{ locationId: "l" }, [["calendarId", "or assignedUserId is required: send exactly one"]]],
    [
      { assignedUserId: 5, calendarId: null, contactId: "c" },
      [
        ["locationId", "is required"],
        ["calendarId", "must be a string"],
        ["assignedUserId", "must be a string"],
        ["contactId", "is not a field that the vendor documents"],
        ["calendarId", "and assignedUserId exclude each other: send exactly one"],
      ],
    ],
  ])("like %j", (body, expected) => {
    expect(problems(blockSlotTime, "body", body)).toEqual(expected);
  });
});
