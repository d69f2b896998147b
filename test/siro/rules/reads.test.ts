import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oauth } from "../../../src/siro/organization/oauth.js";
import { recordings as organizationRecordings } from "../../../src/siro/organization/recordings.js";
import { recordings } from "../../../src/siro/recordings.js";
import { ruleOf } from "../../core/rule-of.js";

const accessTokenRequest = ruleOf(oauth.createAccessToken);
const organizationRecordingsQuery = ruleOf(organizationRecordings.list);
const recordingLink = ruleOf(recordings.link);
const recordingQuery = ruleOf(recordings.get);
const recordingsQuery = ruleOf(recordings.list);
const recordingUnlink = ruleOf(recordings.unlink);

const pages = "https://docs.siro.ai/api-references";
const unknown = "is not a field that the vendor documents";
const inUtc = "must be ISO 8601 in UTC with milliseconds, as Date's toISOString writes it";
const noFlag = "must be one of true, false";

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isNaming = (value: unknown) => typeof value === "string" && value.trim() !== "";
const isFlag = (value: unknown) => value === "true" || value === "false";
const isMoment = (value: unknown) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value);
const isDigits = (value: unknown) => typeof value === "string" && value !== "" && [...value].every((letter) => "0123456789".includes(letter));

type Kinds = Readonly<Record<string, (value: unknown) => boolean>>;
const all = (names: string, kind: (value: unknown) => boolean): Kinds => Object.fromEntries(names.split(" ").map((name) => [name, kind]));

/** Written from what is known of the vendor, not from the rules. */
const documented: Readonly<Record<string, Kinds>> = {
  recordingQuery: all("showCrmOpportunities showEvaluationScore showFollowups showCrmCustomers showSummary showEntityExtractions", isFlag),
  recordingsQuery: {
    ...all("cursor conversationType result organizationId teamId orderBy", isNaming),
    ...all("dateCreated:gt dateCreated:lt", isMoment),
    ...all("showCrmCustomer showEvaluationScore showFollowups", isFlag),
    limit: (value) => isDigits(value) && Number(value) <= 100,
    orderDirection: (value) => value === "asc" || value === "desc",
    crmLinkStatus: (value) => value === "unlinked",
  },
  organizationRecordingsQuery: {
    ...all("createdAt:gt createdAt:lt updatedAt:gt updatedAt:gte updatedAt:lt updatedAt:lte", isMoment),
    ...all("isProcessingDone isEntityExtractionDone isSummaryDone", isFlag),
    ...all("showCrmLinks showSummary showEntityExtractions showEvaluationScore showFollowups", isFlag),
    cursor: isNaming,
    pageSize: isDigits,
  },
};

describe.each<[string, ReturnType<typeof ruleOf>]>([
  ["recordingQuery", recordingQuery],
  ["recordingsQuery", recordingsQuery],
  ["organizationRecordingsQuery", organizationRecordingsQuery],
])("%s", (name, rule) => {
  const kinds: Kinds = documented[name] ?? {};
  const isDocumented = (query: unknown) =>
    isObject(query) && Object.entries(query).every(([field, value]) => Object.hasOwn(kinds, field) && (value === undefined || kinds[field]?.(value)));

  it("agrees with what is known, on anything", () => {
    const value = fc.oneof(
      fc.constantFrom("true", "false", "TRUE", true, undefined, null, ""),
      fc.constantFrom("asc", "desc", "unlinked", "linked"),
      fc.constantFrom("2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00Z", "2026-01-01", "2026-01-01T00:00:00.000+00:00"),
      fc.integer({ min: -5, max: 300 }).map(String),
      fc.integer(),
      fc.string(),
      fc.anything(),
    );
    const field = fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...Object.keys(kinds)) }, { weight: 1, arbitrary: fc.constantFrom("createdAtGt", "size") });
    const seen = { good: 0, bad: 0 };
    fc.assert(
      fc.property(fc.oneof({ weight: 20, arbitrary: fc.dictionary(field, value, { maxKeys: 2 }) }, fc.anything()), (query) => {
        const good = isDocumented(query);
        seen[good ? "good" : "bad"]++;
        expect(rule.check("query", query).length === 0).toBe(good);
      }),
      { numRuns: 2_000 },
    );
    expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(100);
  });
});

describe("what a query is told", () => {
  it.each<[ReturnType<typeof ruleOf>, unknown, string, string]>([
    [recordingQuery, { showSummary: true }, "showSummary", noFlag],
    [recordingQuery, { showCrmCustomer: "true" }, "showCrmCustomer", unknown],
    [recordingsQuery, { limit: "101" }, "limit", "must be a whole number in digits, 100 or less"],
    [recordingsQuery, { limit: "1e1" }, "limit", "must be a whole number in digits, 100 or less"],
    [recordingsQuery, { limit: 10 }, "limit", "must be a string"],
    [recordingsQuery, { "dateCreated:gt": "2026-01-01" }, "dateCreated:gt", inUtc],
    [recordingsQuery, { "dateCreated:gte": "2026-01-01T00:00:00.000Z" }, "dateCreated:gte", unknown],
    [recordingsQuery, { orderDirection: "up" }, "orderDirection", "must be one of asc, desc"],
    [recordingsQuery, { cursor: "" }, "cursor", "must not be blank"],
    [organizationRecordingsQuery, { pageSize: "ten" }, "pageSize", "must be a whole number in digits"],
    [organizationRecordingsQuery, { "createdAt:gte": "2026-01-01T00:00:00.000Z" }, "createdAt:gte", unknown],
    [organizationRecordingsQuery, { isSummaryDone: 1 }, "isSummaryDone", noFlag],
  ])("%# $1", (rule, query, field, message) => {
    expect(rule.check("query", query)).toEqual([{ path: ["query", field], message, source: rule.source }]);
  });

  it("takes what Date writes, and no maximum where none is known", () => {
    const now = new Date().toISOString();
    expect(recordingsQuery.check("query", { "dateCreated:gt": now, "dateCreated:lt": now, limit: "100" })).toEqual([]);
    expect(organizationRecordingsQuery.check("query", { "updatedAt:gte": now, pageSize: "5000", cursor: undefined })).toEqual([]);
  });

  it("names its page", () => {
    expect([recordingQuery, recordingsQuery, organizationRecordingsQuery, accessTokenRequest, recordingUnlink].map(({ source }) => source)).toEqual([
      `${pages}/get-recording-details`,
      `${pages}/get-recordings-list`,
      `${pages}/get-recordings`,
      `${pages}/create-an-oauth-access-token`,
      `${pages}/delete-recording-crm-link`,
    ]);
  });
});

describe("recordingUnlink", () => {
  it("finds in anything what recordingLink finds, and names its own page", () => {
    const text = fc.oneof({ weight: 4, arbitrary: fc.string() }, fc.constantFrom(undefined, null, " ", 5));
    const target = fc.record(
      {
        dataType: fc.constantFrom("ACCOUNT", "LEAD", "deal", undefined),
        id: text,
        externalId: text,
        integrationConnectionId: text,
        trigger: fc.constantFrom("USER_UNLINK", "NONE"),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof({ weight: 10, arbitrary: target }, fc.anything()), (body) => {
        expect(recordingUnlink.check("body", body)).toEqual(
          recordingLink.check("body", body).map((broken) => ({ ...broken, source: `${pages}/delete-recording-crm-link` })),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("takes exactly one way to name the record", () => {
    expect(recordingUnlink.check("body", { dataType: "LEAD", id: "a" })).toEqual([]);
    expect(recordingUnlink.check("body", { dataType: "LEAD", externalId: "a", integrationConnectionId: "b" })).toEqual([]);
    expect(recordingUnlink.check("body", { dataType: "LEAD" })).toHaveLength(1);
    expect(recordingUnlink.check("body", { dataType: "LEAD", id: "a", externalId: "b", integrationConnectionId: "c" })).toHaveLength(2);
  });
});

describe("accessTokenRequest", () => {
  const request = { clientSecret: "s", userId: "u", scope: "read" };
  it.each<[unknown, [string, string][]]>([
    [request, []],
    [{ ...request, scope: "write" }, []],
    [{ ...request, scope: "admin" }, [["scope", "must be one of read, write"]]],
    [{ ...request, clientSecret: " " }, [["clientSecret", "must not be blank"]]],
    [{ ...request, organizationId: "o" }, [["organizationId", unknown]]],
    [
      {},
      [
        ["clientSecret", "is required"],
        ["userId", "is required"],
        ["scope", "is required"],
      ],
    ],
  ])("%j", (body, issues) => {
    expect(accessTokenRequest.check("body", body)).toEqual(
      issues.map(([field, message]) => ({ path: ["body", field], message, source: `${pages}/create-an-oauth-access-token` })),
    );
  });
});
