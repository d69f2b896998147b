import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordings } from "../../../src/siro/recordings.js";
import { ruleOf } from "../../core/rule-of.js";

const recordingLink = ruleOf(recordings.link);

const source = "https://docs.siro.ai/api-references/put-recording-crm-link";
const dataTypes = "ACCOUNT LEAD OPPORTUNITY ENGAGEMENT CONTACT".split(" ");
const triggers = `FUZZY_MATCH_RECORDINGS_FOR_ENGAGEMENT FUZZY_MATCH_ENGAGEMENTS_FOR_RECORDING FUZZY_MATCH_RECORDINGS_FOR_OPPORTUNITY
  FUZZY_MATCH_OPPORTUNITIES_FOR_RECORDING OPPORTUNITY_DEEPLINK_ADMIN OPPORTUNITY_DEEPLINK CRM_DEEPLINK AUDIO_UPLOAD_DEEPLINK
  CONTACT_MATCH_AUDIO_UPLOAD USER_LINK_WEB USER_LINK_MOBILE USER_LINK_POST_RECORDING USER_UNLINK USER_APPOINTMENT_LIST CALENDAR_MATCH
  EXTERNAL_API_LINK RECORDING_HARD_DELETED`.split(/\s+/);
const fields = ["dataType", "id", "externalId", "integrationConnectionId", "trigger"];

/** Written from the page, not from the rule. */
function isDocumented(body: unknown): boolean {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const { dataType, id, externalId, integrationConnectionId, trigger } = body as Record<string, unknown>;
  if (Object.keys(body).some((field) => !fields.includes(field))) return false;
  if (!dataTypes.includes(dataType as string)) return false;
  if (trigger !== undefined && !triggers.includes(trigger as string)) return false;
  const names = (value: unknown) => typeof value === "string" && value.trim() !== "";
  const bySiro = names(id) && externalId === undefined && integrationConnectionId === undefined;
  const byCrm = id === undefined && names(externalId) && names(integrationConnectionId);
  return bySiro || byCrm;
}

const both = "and externalId exclude each other: send exactly one";
const neither = "or externalId is required: send exactly one";
const needsConnection = "is required with externalId";
const noConnection = "goes with externalId, not with id";
const blank = "must not be blank";
const wrongType = 'must be one of "ACCOUNT", "LEAD", "OPPORTUNITY", "ENGAGEMENT", "CONTACT"';

describe("recordingLink", () => {
  it.each(dataTypes)("takes %s, named in either way", (dataType) => {
    expect(recordingLink.check("body", { dataType, id: "a" })).toEqual([]);
    expect(recordingLink.check("body", { dataType, externalId: "a", integrationConnectionId: "b" })).toEqual([]);
    expect(recordingLink.check("body", { dataType, id: "a", externalId: undefined, integrationConnectionId: undefined, trigger: undefined })).toEqual([]);
  });

  it.each(triggers)("takes the trigger %s", (trigger) => {
    expect(recordingLink.check("body", { dataType: "LEAD", id: "a", trigger })).toEqual([]);
  });

  it("names the seventeen triggers of the gateway when it refuses one", () => {
    expect(triggers).toHaveLength(17);
    expect(recordingLink.check("body", { dataType: "LEAD", id: "a", trigger: "USER_LINK_PHONE" })).toEqual([
      { path: ["body", "trigger"], message: `must be one of ${triggers.map((trigger) => `"${trigger}"`).join(", ")}`, source },
    ]);
  });

  it.each<{ body: unknown; issues: [string, string][] }>([
    { body: undefined, issues: [["", "is required"]] },
    { body: null, issues: [["", "must be an object"]] },
    { body: [], issues: [["", "must be an object"]] },
    {
      body: {},
      issues: [
        ["dataType", "is required"],
        ["id", neither],
      ],
    },
    { body: { dataType: "LEAD" }, issues: [["id", neither]] },
    {
      body: { dataType: "LEAD", id: "a", externalId: "b", integrationConnectionId: "c" },
      issues: [
        ["id", both],
        ["integrationConnectionId", noConnection],
      ],
    },
    {
      body: { dataType: "LEAD", id: "a", externalId: "b" },
      issues: [
        ["id", both],
        ["integrationConnectionId", needsConnection],
      ],
    },
    { body: { dataType: "LEAD", externalId: "b" }, issues: [["integrationConnectionId", needsConnection]] },
    { body: { dataType: "LEAD", externalId: "b", integrationConnectionId: "" }, issues: [["integrationConnectionId", blank]] },
    { body: { dataType: "LEAD", externalId: "b", integrationConnectionId: " " }, issues: [["integrationConnectionId", blank]] },
    { body: { dataType: "LEAD", id: "a", integrationConnectionId: "c" }, issues: [["integrationConnectionId", noConnection]] },
    { body: { dataType: "LEAD", integrationConnectionId: "c" }, issues: [["id", neither]] },
    { body: { dataType: "LEAD", id: "" }, issues: [["id", blank]] },
    { body: { dataType: "LEAD", id: null }, issues: [["id", "must be a string"]] },
    { body: { dataType: "LEAD", id: 5 }, issues: [["id", "must be a string"]] },
    { body: { dataType: "lead", id: "a" }, issues: [["dataType", wrongType]] },
    { body: { id: "a" }, issues: [["dataType", "is required"]] },
    { body: { dataType: "LEAD", id: "a", triger: "USER_LINK_WEB" }, issues: [["triger", "is not a field that the vendor documents"]] },
    {
      body: { dataType: "lead", id: 5, externalId: " ", trigger: "NONE", extra: true },
      issues: [
        ["dataType", wrongType],
        ["id", "must be a string"],
        ["externalId", blank],
        ["trigger", `must be one of ${triggers.map((one) => `"${one}"`).join(", ")}`],
        ["extra", "is not a field that the vendor documents"],
        ["id", both],
        ["integrationConnectionId", needsConnection],
      ],
    },
  ])("says all that is wrong with $body", ({ body, issues }) => {
    const expected = issues.map(([field, message]) => ({ path: field === "" ? ["body"] : ["body", field], message, source }));
    const found = recordingLink.check("body", body);
    expect(found).toHaveLength(expected.length);
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  it("agrees with the page on anything", () => {
    const text = fc.oneof({ weight: 5, arbitrary: fc.string({ minLength: 1 }) }, { weight: 2, arbitrary: fc.constantFrom("", " ", "\t", undefined, null, 0) });
    const dataType = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...dataTypes) }, fc.constantFrom("account", "", undefined, null, "DMS_OPPORTUNITY"));
    const trigger = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...triggers) }, fc.constantFrom("USER_LINK_PHONE", "", undefined, null));
    const target = fc.record({ dataType, id: text, externalId: text, integrationConnectionId: text, trigger }, { requiredKeys: ["dataType"] });
    const body = fc.oneof({ weight: 10, arbitrary: target }, fc.record({ dataType, id: text, more: fc.anything() }, { requiredKeys: [] }), fc.anything());
    const seen = { good: 0, bad: 0 };
    fc.assert(
      fc.property(body, (value) => {
        const good = isDocumented(value);
        seen[good ? "good" : "bad"]++;
        expect(recordingLink.check("body", value).length === 0).toBe(good);
      }),
      { numRuns: 1_000 },
    );
    expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(50);
  });

  it("changes nothing", () => {
    const body = Object.freeze({ dataType: "LEAD", id: " a ", trigger: undefined });
    expect(recordingLink.check("body", body)).toEqual([]);
    expect(body).toStrictEqual({ dataType: "LEAD", id: " a ", trigger: undefined });
  });
});
