import { calls } from "conversation-crm-sdk/attention";
import { expect, it } from "vitest";
import { specified } from "../testing/specification.js";

// What the vendor's pages print, as far as it is special, and what was recorded. A specification or a rule that refuses one of these is wrong.

const video = { start_time: 120.5, end_time: 180, duration: 59.5 };
const spoken = { text: "Hello", startTimestamp: 0, endTimestamp: 0.5 };

it.each([
  ["labels", () => calls.conversations.changeLabels("c", { labels: { deal_stage: "negotiation", priority: "high" }, skip_analysis: false })],
  [
    "a confirmation",
    () =>
      calls.conversations.confirmCrm("c", { intelligence: [{ id: "i", key: "next_steps", value: "Demo", title: "Next Steps" }], opportunity_id: "opp_xyz789" }),
  ],
  ["a change of the opportunity", () => calls.conversations.changeOpportunity({ conversation_id: "c", opportunity_id: "o", remove_opportunity: false })],
  ["a question about a deal, whose id looks like a conversation's", () => calls.askAttention.ask({ conversations_ids: [], deal_id: "conv_123", prompt: "p" })],
  [
    "a clip",
    () =>
      calls.snippets.create({
        user_uuid: "u",
        conversation_id: "c",
        internal: false,
        notify_views: true,
        in_library: true,
        video,
        reference: { characters: { start_idx: "100", end_idx: "250" }, speakers: { start_idx: "2", end_idx: "5" }, transcript_version: "V1" },
        library_item_info: { my_library: true, folder_path: "/sales/meetings" },
      }),
  ],
  [
    "an import",
    () =>
      calls.conversations.import({
        mediaURL: "https://media.example.com/a.mp3",
        userID: "u",
        headers: [{ key: "authorization", value: "secret" }],
        transcriptionSettings: { gladia: { enableDiarization: true } },
        transcript: {
          v1: { pieceInFlux: "", final: [{ speaker: "Jane", sentence: "Hello", startTimestamp: 0, endTimestamp: 1.5 }] },
          v2: { pieceInFlux: "", final: [{ speaker: "Jane", words: [spoken] }] },
        },
        externalMetadata: { participants: [{ email: "jane@example.com", name: "Jane", accessType: "Internal", organizer: true }], extra: { any: ["thing"] } },
      }),
  ],
  [
    "a change of what the page speaks of without naming it",
    () => calls.conversations.update("c", { title: "t", participants: [{ email: "jane@example.com" }] }),
  ],
  ["a filter that is deprecated", () => calls.conversations.list({ "filter[analyzed]": true })],
  ["a new email address", () => calls.organization.users.update("u", { email: "jane@example.com" })],
  [
    "an item of a field configuration with fields whose names are not known",
    () => calls.fieldConfigurations.items.create("f", { title: "t", category: "CRM", contents: "c", anyName: { min_score: 1, max_score: 5 }, otherName: true }),
  ],
  ["a change of such an item", () => calls.fieldConfigurations.items.update({ id: "f", itemId: "i" }, { maxValues: null, anyName: { min_score: 1 } })],
  ["more actions than a page has", () => calls.actions.list({ size: 201 })],
  ["a trigger for everything", () => calls.conversations.triggerNativeIntegration("c", { workflowIds: [], fieldKeys: [], autoExecution: true })],
  [
    "a size that is cut down",
    () => calls.recorderMetrics.allMeetings({ fromDateTime: "2026-04-01T00:00:00Z", toDateTime: "2026-05-01T00:00:00Z", size: 1000 }),
  ],
])("a request may be %s", (_case, request) => {
  expect(request).not.toThrow();
});

it.each<[string, string, string, number, unknown]>([
  [
    "a list with the number of its items alone",
    "get",
    "/conversations/list",
    200,
    { data: [], links: { self: "/v2/conversations?page=1" }, meta: { totalRecords: 150 } },
  ],
  [
    "an answer with an empty error",
    "post",
    "/ask_attention/v2",
    200,
    [{ output: "Yes", conversation_id: "c", error: "", segments: [{ start_sec: 120.5, end_sec: 135, text: "t" }] }],
  ],
  ["an answer with null for the error", "post", "/ask_attention/v2", 200, [{ output: "Yes", conversation_id: "c", error: null, title: "t" }]],
  ["a run that failed", "get", "/conversations/workflow-logs", 200, { data: [{ conversationUUID: "c", success: false, error: "Not found" }], total: 2 }],
  ["the address of an upload without a key", "get", "/conversations/upload-url", 200, { url: "https://a", downloadUrl: "https://b" }],
  ["a clip without a share code", "post", "/snippets", 200, { id: "s", url: "https://a" }],
  ["the root of the library", "get", "/library/folders", 200, { data: { uuid: "f", parentUUID: "", userUUID: "", subFolders: [], subFoldersTotal: 3 } }],
  ["the last page of meetings", "get", "/recorder_metrics/all_meetings", 200, { items: [] }],
  ["sessions in both states", "get", "/super-agent/sessions", 200, { sessions: [{ status: "ACTIVE" }, { status: "COMPLETED" }] }],
  ["a reply that is still to come", "post", "/super-agent/messages", 202, { session_id: "s" }],
])("an answer may be %s", (_case, method, path, status, body) => {
  expect(specified("attention", method, path).response(status, body)).toBe("");
});
