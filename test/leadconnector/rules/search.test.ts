import { describe, expect, it } from "vitest";
import { conversations } from "../../../src/leadconnector/conversations.js";
import { ruleOf } from "../../core/rule-of.js";

const conversationSearch = ruleOf(conversations.search);

const problems = (query: unknown) => conversationSearch.check("query", query).map(({ path, message }) => [path.join("."), message]);

describe("conversationSearch", () => {
  it.each([
    { locationId: "l" },
    { locationId: "l", startAfterDate: 0, limit: 1 },
    { locationId: "l", startAfterDate: [1.5, 2], limit: 500, sort: "desc", status: "recents", sortBy: "due_at" },
    { locationId: "l", lastMessageType: "TYPE_NO_SHOW", lastMessageAction: "manual", lastMessageDirection: "inbound" },
    { locationId: "l", sortBy: "score_profile", sortScoreProfile: "s", scoreProfile: "s", scoreProfileMin: -1, scoreProfileMax: 1 },
    { locationId: "l", query: "", startDate: 1, endDate: 0, assignedTo: "a,b", followers: "a", mentions: "a", contactId: "c", id: "i" },
    { locationId: "l", query: undefined, startAfterDate: undefined },
  ])("takes %j", (query) => {
    expect(problems(query)).toEqual([]);
  });

  it.each<[unknown, [string, unknown][]]>([
    [{}, [["query.locationId", "is required"]]],
    [{ locationId: " " }, [["query.locationId", "must not be blank"]]],
    [{ locationId: "l", limit: -1 }, [["query.limit", "must be 0 or more"]]],
    [{ locationId: "l", limit: "20" }, [["query.limit", "must be a finite number"]]],
    ...[["1"], "1", Number.NaN, [1, Number.POSITIVE_INFINITY], null, {}].map((startAfterDate): [unknown, [string, unknown][]] => [
      { locationId: "l", startAfterDate },
      [["query.startAfterDate", "must be a finite number or a list of them, as an item's sort has it"]],
    ]),
    [{ locationId: "l", lastMessageType: "SMS" }, [["query.lastMessageType", "must be a word like TYPE_SMS"]]],
    [
      { locationId: "l", sort: "up", status: "open" },
      [
        ["query.sort", 'must be "asc" or "desc"'],
        ["query.status", 'must be one of "all", "read", "unread", "starred", "recents"'],
      ],
    ],
    [
      { locationID: "l", sortScoreProfile: "s", scoreProfileMin: 1, scoreProfileMax: 2 },
      [
        ["query.locationId", "is required"],
        ["query.locationID", "is not a field that the vendor documents"],
        ["query.sortScoreProfile", "goes with sortBy score_profile"],
        ["query.scoreProfileMin", "goes with scoreProfile"],
        ["query.scoreProfileMax", "goes with scoreProfile"],
      ],
    ],
  ])("says all that is wrong with %j", (query, expected) => {
    expect(problems(query)).toEqual(expected);
  });
});
