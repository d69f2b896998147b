import { type Call, createSiro, type PageOptions, type Siro } from "conversation-crm-sdk";
import type {
  AccessTokenRequest,
  CreatedAccessToken,
  ListedRecording,
  ListRecordingsQuery,
  OrganizationRecording,
  OrganizationRecordingsPage,
  RecordingAnswer,
  RecordingsPage,
  UnlinkAnswer,
} from "conversation-crm-sdk/siro";
import { calls } from "conversation-crm-sdk/siro";
import { createSandbox, type SandboxOperation, type SandboxServer } from "conversation-crm-sdk/testing";
import { describe, expectTypeOf, test } from "vitest";

declare const siro: Siro;

describe("the gateway", () => {
  test("lists recordings, their items and their pages", async () => {
    siro.recordings.list();
    siro.recordings.list({ limit: "10", "dateCreated:gt": "2026-01-01T00:00:00.000Z", showCrmCustomer: "true", orderDirection: "desc" }, { timeout: 5 });
    expectTypeOf(siro.recordings.list).returns.resolves.toEqualTypeOf<RecordingsPage>();
    expectTypeOf<RecordingsPage["cursor"]>().toEqualTypeOf<string | null>();
    for await (const recording of siro.recordings.list.all({ limit: "10" })) expectTypeOf(recording).toEqualTypeOf<ListedRecording>();
    for await (const page of siro.recordings.list.pages()) expectTypeOf(page).toEqualTypeOf<RecordingsPage>();
    expectTypeOf(siro.recordings.list.all).parameters.toEqualTypeOf<[query?: ListRecordingsQuery, options?: PageOptions]>();
  });

  test("reads one recording", () => {
    siro.recordings.get("r");
    siro.recordings.get("r", { showCrmCustomers: "true", showSummary: "false" });
    expectTypeOf(siro.recordings.get).returns.resolves.toEqualTypeOf<RecordingAnswer>();
  });

  test("unlinks by one id or the other", () => {
    siro.recordings.unlink("r", { dataType: "LEAD", id: "a" });
    siro.recordings.unlink("r", { dataType: "LEAD", externalId: "a", integrationConnectionId: "b", trigger: "USER_UNLINK" });
    expectTypeOf(siro.recordings.unlink).returns.resolves.toEqualTypeOf<UnlinkAnswer>();
    expectTypeOf<UnlinkAnswer["data"]>().toEqualTypeOf<boolean>();
  });
});

describe("the organization API", () => {
  test("lists recordings, their items and their pages", async () => {
    siro.organization.recordings.list({ "updatedAt:gte": "2026-01-01T00:00:00.000Z", pageSize: "25", showCrmLinks: "true" });
    expectTypeOf(siro.organization.recordings.list).returns.resolves.toEqualTypeOf<OrganizationRecordingsPage>();
    for await (const recording of siro.organization.recordings.list.all()) expectTypeOf(recording).toEqualTypeOf<OrganizationRecording>();
    expectTypeOf<OrganizationRecording["result"]>().toEqualTypeOf<"OPEN" | "WON" | "LOST" | (string & {}) | undefined>();
    expectTypeOf<NonNullable<OrganizationRecording["crm"]>["integrationConnectionId"]>().toEqualTypeOf<string>();
  });

  test("creates access tokens", () => {
    expectTypeOf(siro.organization.oauth.createAccessToken).parameters.toExtend<[string, AccessTokenRequest, unknown?]>();
    expectTypeOf(siro.organization.oauth.createAccessToken).returns.resolves.toEqualTypeOf<CreatedAccessToken>();
  });
});

describe("a client", () => {
  test("takes either credential, and sends the calls of both services", () => {
    createSiro({ organizationToken: () => "t", organizationBaseUrl: "https://proxy.example" });
    expectTypeOf(calls.organization.recordings.list).returns.toEqualTypeOf<Call<"siro.organization", OrganizationRecordingsPage>>();
    expectTypeOf(calls.recordings.list).returns.toEqualTypeOf<Call<"siro.gateway", RecordingsPage>>();
    expectTypeOf(siro.send(calls.organization.recordings.list())).resolves.toEqualTypeOf<OrganizationRecordingsPage>();
    expectTypeOf(siro.send(calls.recordings.get("r"))).resolves.toEqualTypeOf<RecordingAnswer>();
    // @ts-expect-error
    createSiro({ organisationToken: "t" });
    // @ts-expect-error
    siro.oauth;
    // @ts-expect-error
    siro.organization.recordings.link;
  });

  test("is reached through the sandbox", () => {
    createSiro(createSandbox().siro);
    createSiro({} as SandboxServer["siro"]);
    expectTypeOf<"siro.organization.oauth.createAccessToken" | "siro.recordings.unlink" | "attention.conversations.list">().toExtend<SandboxOperation>();
  });
});
