import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import { listing } from "../core/page.js";
import type {
  ChangeConversationPrivacyQuery,
  Conversation,
  ConversationId,
  ConversationImport,
  ConversationLabels,
  ConversationMedia,
  ConversationsPage,
  ConversationTitle,
  ConversationUpdate,
  ConversationUploadUrl,
  ConversationWorkflowLogsQuery,
  CrmConfirmation,
  GetConversationQuery,
  ImportedConversation,
  LinkedCrmRecords,
  LinkedCrmRecordsAnswer,
  ListConversationsQuery,
  ListOptimizedConversationsQuery,
  NativeIntegrationRuns,
  NativeIntegrationTrigger,
  OpportunityChange,
  OpportunityChangeAnswer,
  WorkflowLog,
  WorkflowLogs,
} from "../generated/attention/types.js";
import { byNumber, nextOffset } from "./pages.js";
import { opportunityChange } from "./rules/conversations.js";
import { draftAttention } from "./vendor.js";

/** Recorded calls and meetings. */
export const conversations = {
  /**
   * Lists conversations with their transcripts, one page a call. A filter takes its values as a list.
   * @see https://docs.attention.com/llms.txt Conversation
   */
  list: listing(
    (query?: ListConversationsQuery, options?: CallOptions): Draft<"attention", ConversationsPage> =>
      draftAttention("get", "/conversations", { query }, options),
    byNumber<ListConversationsQuery, Conversation, ConversationsPage>(),
  ),

  /**
   * Lists conversations faster, with less of each, one page a call. Empty conversations may be among them.
   * @see https://docs.attention.com/api-reference/conversation/list-conversations-optimized
   */
  listOptimized: listing(
    (query?: ListOptimizedConversationsQuery, options?: CallOptions): Draft<"attention", ConversationsPage> =>
      draftAttention("get", "/conversations/list", { query }, options),
    byNumber<ListOptimizedConversationsQuery, Conversation, ConversationsPage>(),
  ),

  /**
   * Reads one conversation, without an envelope.
   * @param conversationId Attention's id of the conversation; with `{ by: "external_id" }` the id that it was imported with.
   * @see https://docs.attention.com/llms.txt Conversation
   */
  get(conversationId: string, query?: GetConversationQuery, options?: CallOptions): Draft<"attention", Conversation> {
    return draftAttention("get", "/conversations/{id}", { path: { id: conversationId }, query }, options);
  },

  /**
   * Finds Attention's id of a conversation by the id that it was imported with. `get` with `{ by: "external_id" }` gives the whole conversation.
   * @param externalId The id that it was imported with.
   * @see https://docs.attention.com/llms.txt Conversation
   */
  getIdByExternalId(externalId: string, options?: CallOptions): Draft<"attention", ConversationId> {
    return draftAttention("get", "/conversations/by-external-id/{externalId}", { path: { externalId } }, options);
  },

  /**
   * Changes the title or the labels of a conversation. What is left out stays as it is.
   * @param conversationId Attention's id of the conversation.
   * @param change Other fields are sent as they are, because the page speaks of more without their names: a misspelt one is sent, too.
   * @see https://docs.attention.com/api-reference/conversation/update-conversation
   */
  update(conversationId: string, change: ConversationUpdate, options?: CallOptions): Draft<"attention", Conversation> {
    return draftAttention("put", "/conversations/{id}", { path: { id: conversationId }, body: change }, options);
  },

  /**
   * Archives a conversation. No source says how it is brought back.
   * @param conversationId Attention's id of the conversation.
   * @see https://docs.attention.com/llms.txt Conversation
   */
  archive(conversationId: string, options?: CallOptions): Draft<"attention", Conversation> {
    return draftAttention("delete", "/conversations/{id}", { path: { id: conversationId } }, options);
  },

  /**
   * Renames a conversation, also for searches.
   * @param conversationId Attention's id of the conversation.
   * @see https://docs.attention.com/api-reference/conversation/change-conversation-title
   */
  changeTitle(conversationId: string, title: ConversationTitle, options?: CallOptions): Draft<"attention", Conversation> {
    return draftAttention("put", "/conversations/{id}/title", { path: { id: conversationId }, body: title }, options);
  },

  /**
   * Sets the labels of a conversation, one for a category.
   * @param conversationId Attention's id of the conversation.
   * @param labels `{ labels: { deal_stage: "negotiation" } }`.
   * @see https://docs.attention.com/api-reference/conversation/change-conversation-labels
   */
  changeLabels(conversationId: string, labels: ConversationLabels, options?: CallOptions): Draft<"attention", Conversation> {
    return draftAttention("put", "/conversations/{id}/labels", { path: { id: conversationId }, body: labels }, options);
  },

  /**
   * Sets which CRM records a conversation is linked to. The records given become the whole set.
   * @param conversationId Attention's id of the conversation.
   * @see https://docs.attention.com/llms.txt Update Linked CRM Records
   */
  updateLinkedCrmRecords(conversationId: string, records: LinkedCrmRecords, options?: CallOptions): Draft<"attention", LinkedCrmRecordsAnswer> {
    return draftAttention("put", "/conversations/{id}/linked-crm-records", { path: { id: conversationId }, body: records }, options);
  },

  /**
   * Makes a conversation public or private.
   * @param conversationId Attention's id of the conversation.
   * @param change `{ privacy: "public" }` or `{ privacy: "private" }`; it travels in the query.
   * @see https://docs.attention.com/llms.txt Change Conversation Privacy
   */
  changePrivacy(conversationId: string, change: ChangeConversationPrivacyQuery, options?: CallOptions): Draft<"attention", Conversation> {
    return draftAttention("put", "/conversations/{id}/change_privacy", { path: { id: conversationId }, query: change }, options);
  },

  /**
   * Links a conversation to an opportunity, or removes the link.
   * @param change The conversation, and the opportunity or `remove_opportunity: true`.
   * @see https://docs.attention.com/api-reference/opportunity/change-conversation-opportunity
   */
  changeOpportunity(change: OpportunityChange, options?: CallOptions): Draft<"attention", OpportunityChangeAnswer> {
    return draftAttention("post", "/changeConversationOpportunity", { body: change, rules: opportunityChange }, options);
  },

  /**
   * Confirms what was extracted from a conversation for the CRM.
   * @param conversationId Attention's id of the conversation.
   * @see https://docs.attention.com/api-reference/conversation/confirm-crm-intelligence
   */
  confirmCrm(conversationId: string, confirmation: CrmConfirmation, options?: CallOptions): Draft<"attention", Conversation> {
    return draftAttention("post", "/conversations/{id}/crm/confirm", { path: { id: conversationId }, body: confirmation }, options);
  },

  /**
   * Begins the native integration workflows of a conversation: those that are named, or all that are enabled.
   * @param conversationId Attention's id of the conversation.
   * @param trigger `{}` begins all that are enabled, with every confirmed field.
   * @see https://docs.attention.com/api-reference/conversation/trigger-native-integration
   */
  triggerNativeIntegration(conversationId: string, trigger: NativeIntegrationTrigger, options?: CallOptions): Draft<"attention", NativeIntegrationRuns> {
    return draftAttention("post", "/conversations/{id}/trigger-native-integration", { path: { id: conversationId }, body: trigger }, options);
  },

  /**
   * Gives a presigned address from which the recording can be downloaded, not the recording itself. It needs a key of the organization.
   * @param conversationId Attention's id of the conversation.
   * @see https://docs.attention.com/llms.txt Conversation
   */
  downloadMedia(conversationId: string, options?: CallOptions): Draft<"attention", ConversationMedia> {
    return draftAttention("post", "/conversations/{id}/media/download", { path: { id: conversationId } }, options);
  },

  /**
   * Gives an address that takes a recording with PUT, without the key, and the address that `import` takes as `mediaURL` then.
   * @see https://docs.attention.com/llms.txt Conversation
   */
  uploadUrl(options?: CallOptions): Draft<"attention", ConversationUploadUrl> {
    return draftAttention("get", "/conversations/upload-url", {}, options);
  },

  /**
   * Imports a recording. Attention fetches it afterwards: the conversation is complete after 30 to 60 minutes, as far as was seen. It is
   * never sent again after a lost answer: look for the `applicationExternalID` first.
   * @see https://docs.attention.com/api-reference/conversation/import-conversation
   */
  import(recording: ConversationImport, options?: CallOptions): Draft<"attention", ImportedConversation> {
    return draftAttention("post", "/conversations/import", { body: recording }, options);
  },

  /**
   * Lists the runs of workflows on conversations, so many a call.
   * @see https://docs.attention.com/api-reference/conversation/list-conversation-workflow-logs
   */
  workflowLogs: listing(
    (query?: ConversationWorkflowLogsQuery, options?: CallOptions): Draft<"attention", WorkflowLogs> =>
      draftAttention("get", "/conversations/workflow-logs", { query }, options),
    { items: ({ data }): WorkflowLog[] => data, next: ({ data, total }, query) => nextOffset(data.length, total, query) },
  ),
};
