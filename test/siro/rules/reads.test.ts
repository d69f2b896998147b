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

describe("what a query is told", () => {
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
