import { type Attention, type CallOptions, createAttention, createLeadConnector, createSiro, type LeadConnector, type Siro } from "conversation-crm-sdk";
import type { ChangeConversationPrivacyQuery, CrmRecordLink, LinkedCrmRecords } from "conversation-crm-sdk/attention";
import { calls as attentionCalls } from "conversation-crm-sdk/attention";
import type { ConversationUpdate } from "conversation-crm-sdk/leadconnector";
import { calls as leadconnectorCalls } from "conversation-crm-sdk/leadconnector";
import type { RecordingLink } from "conversation-crm-sdk/siro";
import { calls as siroCalls } from "conversation-crm-sdk/siro";
import { describe, expectTypeOf, test } from "vitest";

declare const attention: Attention;
declare const siro: Siro;
declare const leadconnector: LeadConnector;

describe("what must compile", () => {
  test("the four operations, sent, built and kept", () => {
    attention.conversations.updateLinkedCrmRecords("c", { linked_crm_records: [] });
    attention.conversations.updateLinkedCrmRecords("c", { linked_crm_records: [{ id: "a", code: "b" }], opportunity_id: "o" }, {});
    attention.conversations.changePrivacy("c", { privacy: "public" });
    attention.build.conversations.changePrivacy("c", { privacy: "private" }, { timeout: 5 });
    attentionCalls.conversations.changePrivacy("c", { privacy: "private" });
    siro.recordings.link("r", { dataType: "ACCOUNT", id: "a" });
    siro.recordings.link("r", { dataType: "CONTACT", externalId: "a", integrationConnectionId: "b", trigger: "USER_LINK_WEB" });
    siro.build.recordings.link("r", { dataType: "LEAD", id: "a", trigger: "CALENDAR_MATCH" });
    siroCalls.recordings.link("r", { dataType: "ENGAGEMENT", id: "a" }, { signal: new AbortController().signal });
    leadconnector.conversations.update("c", { locationId: "l" });
    leadconnector.calls.conversations.update(
      "c",
      { locationId: "l", unreadCount: 0, starred: true, feedback: { any: ["thing", { deep: 1 }] } },
      { rules: "warn" },
    );
    leadconnectorCalls.conversations.update("c", { locationId: "l" }, { headers: { "x-a": "b" }, rules: "off", timeout: 5 });
  });

  test("what each client may be told", () => {
    createAttention();
    createAttention({
      apiKey: "k",
      bearer: true,
      baseUrl: "",
      headers: {},
      fetch: globalThis.fetch,
      timeout: 5,
      rules: "off",
      onWarning: (error) => error.issues,
    });
    createSiro({ accessToken: async () => "t" });
    createLeadConnector({ accessToken: () => "t" });
  });

  test("parameters keep their names", () => {
    expectTypeOf(siro.recordings.link).parameters.toEqualTypeOf<[recordingId: string, target: RecordingLink, options?: CallOptions]>();
    expectTypeOf(siro.build.recordings.link).parameters.toEqualTypeOf<[recordingId: string, target: RecordingLink, options?: CallOptions]>();
    expectTypeOf(siroCalls.recordings.link).parameters.toEqualTypeOf<[recordingId: string, target: RecordingLink, options?: CallOptions]>();
    expectTypeOf(attention.conversations.changePrivacy).parameters.toEqualTypeOf<
      [conversationId: string, change: ChangeConversationPrivacyQuery, options?: CallOptions]
    >();
    expectTypeOf(attention.conversations.updateLinkedCrmRecords).parameters.toEqualTypeOf<
      [conversationId: string, records: LinkedCrmRecords, options?: CallOptions]
    >();
    expectTypeOf(leadconnector.conversations.update).parameters.toEqualTypeOf<[conversationId: string, change: ConversationUpdate, options?: CallOptions]>();
  });

  test("nothing that is given is any", () => {
    expectTypeOf<LinkedCrmRecords["linked_crm_records"]>().not.toBeAny();
    expectTypeOf<CrmRecordLink["id"]>().toEqualTypeOf<string>();
    expectTypeOf<ChangeConversationPrivacyQuery["privacy"]>().toEqualTypeOf<"public" | "private">();
    expectTypeOf<RecordingLink["dataType"]>().toEqualTypeOf<"ACCOUNT" | "LEAD" | "OPPORTUNITY" | "ENGAGEMENT" | "CONTACT">();
    expectTypeOf<RecordingLink["trigger"]>().not.toBeAny();
    expectTypeOf<ConversationUpdate["feedback"]>().toEqualTypeOf<{ [field: string]: unknown } | undefined>();
  });
});

describe("what must not compile", () => {
  test("a misspelt optional field", () => {
    // @ts-expect-error
    attention.conversations.updateLinkedCrmRecords("c", { linked_crm_records: [], opportunityId: "o" });
    // @ts-expect-error
    siro.recordings.link("r", { dataType: "LEAD", id: "a", triger: "USER_LINK_WEB" });
    // @ts-expect-error
    leadconnector.conversations.update("c", { locationId: "l", unread: 1 });
    // @ts-expect-error
    siro.build.recordings.link("r", { dataType: "LEAD", id: "a", triger: "USER_LINK_WEB" });
    // @ts-expect-error
    siro.calls.recordings.link("r", { dataType: "LEAD", id: "a", triger: "USER_LINK_WEB" });
    // @ts-expect-error
    siroCalls.recordings.link("r", { dataType: "LEAD", id: "a", triger: "USER_LINK_WEB" });
  });

  test("a misspelt nested field", () => {
    // @ts-expect-error
    attention.conversations.updateLinkedCrmRecords("c", { linked_crm_records: [{ id: "a", code: "b", lable: "c" }] });
    // @ts-expect-error
    attention.conversations.updateLinkedCrmRecords("c", { linked_crm_records: [{ id: "a", kode: "b" }] });
  });

  test("a misspelt query parameter", () => {
    // @ts-expect-error
    attention.conversations.changePrivacy("c", { privcy: "public" });
    // @ts-expect-error
    attention.conversations.changePrivacy("c", { privacy: "public", notify: true });
  });

  test("a misspelt option of a call", () => {
    // @ts-expect-error
    siro.recordings.link("r", { dataType: "LEAD", id: "a" }, { singal: new AbortController().signal });
    // @ts-expect-error
    attention.conversations.changePrivacy("c", { privacy: "public" }, { timeOut: 5 });
    // @ts-expect-error
    leadconnectorCalls.conversations.update("c", { locationId: "l" }, { rule: "off" });
    // @ts-expect-error
    leadconnector.conversations.update("c", { locationId: "l" }, { rules: "ignore" });
  });

  test("a misspelt option of a client, or another vendor's", () => {
    // @ts-expect-error
    createSiro({ apiKey: "k" });
    // @ts-expect-error
    createAttention({ accessToken: "t" });
    // @ts-expect-error
    createLeadConnector({ accessToken: "t", bearer: true });
    // @ts-expect-error
    createSiro({ accessToken: "t", baseURL: "https://proxy.example" });
    // @ts-expect-error
    createSiro({ accessToken: 5 });
    // @ts-expect-error
    createSiro({ accessToken: () => undefined });
  });

  test("both ids", () => {
    // @ts-expect-error
    siro.recordings.link("r", { dataType: "LEAD", id: "a", externalId: "b", integrationConnectionId: "c" });
    // @ts-expect-error
    siro.recordings.link("r", { dataType: "LEAD", id: "a", externalId: "b" });
    // @ts-expect-error
    siro.recordings.link("r", { dataType: "LEAD", id: "a", integrationConnectionId: "c" });
  });

  test("no id", () => {
    // @ts-expect-error
    siro.recordings.link("r", { dataType: "LEAD" });
    // @ts-expect-error
    siro.recordings.link("r", { dataType: "LEAD", integrationConnectionId: "c" });
  });

  test("externalId alone", () => {
    // @ts-expect-error
    siro.recordings.link("r", { dataType: "LEAD", externalId: "b" });
  });

  test("a word that is not on the list", () => {
    // @ts-expect-error
    siro.recordings.link("r", { dataType: "account", id: "a" });
    // @ts-expect-error
    siro.recordings.link("r", { dataType: "LEAD", id: "a", trigger: "USER_LINK_PHONE" });
    // @ts-expect-error
    attention.conversations.changePrivacy("c", { privacy: "shared" });
    const privacy: string = "public";
    // @ts-expect-error
    attention.conversations.changePrivacy("c", { privacy });
  });

  test("a missing required field", () => {
    // @ts-expect-error
    attention.conversations.updateLinkedCrmRecords("c", {});
    // @ts-expect-error
    attention.conversations.updateLinkedCrmRecords("c", { linked_crm_records: [{ id: "a" }] });
    // @ts-expect-error
    attention.conversations.changePrivacy("c", {});
    // @ts-expect-error
    siro.recordings.link("r", { id: "a" });
    // @ts-expect-error
    leadconnector.conversations.update("c", { unreadCount: 0 });
  });

  test("a missing parameter, or one too many", () => {
    // @ts-expect-error
    siro.recordings.link("r");
    // @ts-expect-error
    siro.recordings.link({ dataType: "LEAD", id: "a" });
    // @ts-expect-error
    leadconnector.conversations.update();
    // @ts-expect-error
    leadconnector.conversations.update("c", { locationId: "l" }, {}, {});
    // @ts-expect-error
    siro.recordings.link(5, { dataType: "LEAD", id: "a" });
    // @ts-expect-error
    siro.recordings.link(undefined, { dataType: "LEAD", id: "a" });
  });

  test("a value of another type", () => {
    // @ts-expect-error
    leadconnector.conversations.update("c", { locationId: "l", unreadCount: "0" });
    // @ts-expect-error
    leadconnector.conversations.update("c", { locationId: "l", starred: 1 });
    // @ts-expect-error
    leadconnector.conversations.update("c", { locationId: "l", feedback: "positive" });
    // @ts-expect-error
    attention.conversations.updateLinkedCrmRecords("c", { linked_crm_records: { id: "a", code: "b" } });
    // @ts-expect-error
    siro.recordings.link("r", { dataType: "LEAD", id: "a" }, { timeout: "5" });
    // @ts-expect-error
    siro.recordings.link("r", { dataType: "LEAD", id: "a" }, { headers: new Headers() });
  });

  test("an operation or a resource that does not exist", () => {
    // @ts-expect-error
    siro.recordings.unlinked;
    // @ts-expect-error
    siro.conversations;
    // @ts-expect-error
    siro.calls.calls;
    // @ts-expect-error
    siroCalls.send;
  });
});
