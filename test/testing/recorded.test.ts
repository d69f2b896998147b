import { describe, expect, it } from "vitest";
import { documentedConversation } from "../attention/documented-conversation.js";
import { specified } from "./specification.js";

// What the vendors print, state and were recorded to answer. A specification that refuses one of these is wrong.

describe("Attention's conversation", () => {
  const list = specified("attention", "get", "/conversations");
  const team = {
    uuid: "t",
    name: "Sales",
    phrases: ["a"],
    slackConnection: { id: "s", info: { id: "i", name: "n" } },
    children: [{ uuid: "u", children: [] }],
  };
  const user = {
    uuid: "u",
    email: "a@b.c",
    settings: { joinWhenPeerIsHost: true, seat_type: "recording" },
    roles: [{ uuid: "r", name: "Admin", type: "ADMIN" }],
    seatType: "admin",
    teams: [team],
  };

  it.each([
    ["of the page", documentedConversation],
    ["with its owner and the team of a board", { id: "c", attributes: { user, boards: [{ uuid: "b", board: { uuid: "b", team } }] } }],
    ["with a transcript in one string", { id: "c", attributes: { transcript: "Hello" } }],
  ])("may be the one %s", (_case, conversation) => {
    expect(list.response(200, { data: [conversation], meta: { totalRecords: 1 }, links: { related: "/v2/conversations?page=2" } })).toBe("");
  });

  it("does not have a user of another form", () => {
    expect(list.response(200, { data: [{ id: "c", attributes: { user: { teams: [{ children: [{ name: 5 }] }] } } }] })).toContain("must be string");
  });
});

describe("the gateway's recording", () => {
  const reading = specified("siro-gateway", "get", "/v1/core/recordings/{id}");
  const recording = { id: "r", dateCreated: "2026-01-01T00:00:00.000Z", deleted: false };
  const opportunity = {
    id: "o",
    externalId: "006",
    name: null,
    createdAt: "c",
    updatedAt: "u",
    organizationId: "g",
    account: { any: 1 },
    opportunityUsers: ["any"],
  };
  const customer = {
    id: "c",
    createdAt: "c",
    updatedAt: "u",
    organizationId: "g",
    matchingSource: "FUZZY",
    integrationPlatform: "SERVICE_TITAN",
    opportunity,
    opportunities: { data: [opportunity], cursor: null },
    opportunityUsers: [{}],
    contactAccount: { id: "a", name: null, externalId: "001" },
  };
  const nothing = { matchingSource: null, integrationPlatform: null, opportunity: null, opportunities: null, opportunityUsers: null, contactAccount: null };
  const summary = {
    opportunityExternalId: "006",
    accountId: null,
    accountName: null,
    accountExternalId: null,
    disposition: null,
    closedAt: null,
    name: "Renewal",
    amount: 5,
    integrationName: null,
    integrationPlatform: null,
    addresses: [{ city: "Ulm" }],
  };
  const followup = {
    recordingId: "r",
    recordingTitle: null,
    repName: "Ada",
    repId: "u",
    teamName: null,
    teamId: "t",
    followupId: "f",
    dateCreated: "d",
    followupType: "REHASH",
    score: 5,
    followupAction: null,
    context: [{ header: "overall_cost", value: "5" }],
    updatedAt: "u",
    metadata: [{ any: "word" }],
    starred: false,
    status: "TO_DO",
    thinking: "t",
    crmCustomer: null,
    hasFollowupComment: false,
    note: null,
    completed: false,
    completedBy: null,
    completedAt: null,
  };
  const change = { id: "h", updatedBy: "Ada", updatedByUserId: null, createdAt: "c", status: "COMPLETE" };
  const mapping = { crmModelName: "Account", crmFieldName: "Industry" };
  const extraction = {
    id: "e",
    recordingId: "b0a1-user_1",
    siroEntityDefinitionId: "d",
    siroEntityDefinitionDeleted: false,
    status: "SYNCED",
    extraction: ["a", 5, true, null, ["a", 5, true, null]].map((value) => ({ name: "n", value, mappings: [mapping] })),
    createdAt: null,
    updatedAt: null,
    mappings: [mapping],
  };

  it.each([
    ["a customer with all that belongs to it", { crmCustomer: customer }],
    ["a customer with nothing", { crmCustomer: { ...customer, ...nothing } }],
    ["a transcription that was split", { transcriptionStatus: "RAW_SPLIT" }],
    ["an opportunity", { crmOpportunities: [summary] }],
    ["followups", { followups: [followup, { ...followup, crmCustomer: customer, history: [change], crmUrl: null }] }],
    ["extractions of every kind of value", { entityExtractions: [extraction, { ...extraction, extraction: null, mappings: null }] }],
  ])("may have %s", (_case, fields) => {
    expect(reading.response(200, { data: { ...recording, ...fields } })).toBe("");
  });

  it.each([
    ["a customer without an account's id", { crmCustomer: { ...customer, contactAccount: { name: "a" } } }],
    ["another source of a match", { crmCustomer: { ...customer, matchingSource: "GUESSED" } }],
    ["another status of transcription", { transcriptionStatus: "DONE" }],
    ["an opportunity of ten fields", { crmOpportunities: [{ ...summary, amount: undefined }] }],
    ["a followup without its recording", { followups: [{ ...followup, recordingId: undefined }] }],
    ["a value that is an object", { entityExtractions: [{ ...extraction, extraction: [{ name: "n", value: {} }] }] }],
  ])("is not stated to have %s", (_case, fields) => {
    expect(reading.response(200, { data: { ...recording, ...fields } })).not.toBe("");
  });

  it.each([400, 401, 403, 404, 500])("is refused with %i in an object", (status) => {
    expect(reading.response(status, { error: "No" })).toBe("");
  });
});

describe("LeadConnector's conversation", () => {
  const search = specified("leadconnector", "get", "/conversations/search");
  const reading = specified("leadconnector", "get", "/conversations/{conversationId}");
  const update = specified("leadconnector", "put", "/conversations/{conversationId}");
  const found = { id: "c", contactId: "p", locationId: "l", type: "TYPE_PHONE", unreadCount: 0, fullName: "A", contactName: "a" };

  it.each([
    ["a word that no list has", { lastMessageType: "TYPE_NO_SHOW", sort: [1], dateAdded: 1, profilePhoto: null, attributed: null, followers: [] }],
    ["no address", { email: null, phone: null, starred: false }],
  ])("is found with %s", (_case, fields) => {
    expect(search.response(200, { conversations: [{ ...found, ...fields }, found], total: 2, traceId: "t" })).toBe("");
  });

  it("is found as it is stated", () => {
    expect(search.response(200, { conversations: [{ ...found, email: 5 }], total: 1 })).not.toBe("");
    expect(search.response(200, { conversations: [{ ...found, starred: "yes" }], total: 1 })).not.toBe("");
  });

  it("is read and changed as it was recorded", () => {
    const recorded = { locationId: "l", contactId: "p", deleted: false, id: "c" };
    const read = { ...recorded, type: 1, isLastMessageInternalComment: false, lastMessageType: 100, messageTypes: [100], traceId: "t" };
    expect(reading.response(200, { ...read, lastMessageDate: { seconds: 1, nanoseconds: 2 } })).toBe("");
    const changed = { ...recorded, lastMessageType: 100, lastMessageDate: "2026-01-01T00:00:00.000Z", dateAdded: "a", dateUpdated: "b" };
    expect(update.response(200, { success: true, conversation: changed, traceId: "t" })).toBe("");
    expect(update.response(403, { statusCode: 403, message: "No", error: "Forbidden" })).toBe("");
  });
});
