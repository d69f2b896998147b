import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import { listing } from "../core/page.js";
import type {
  ChangeConversationPrivacyQuery,
  Conversation,
  ConversationsPage,
  GetConversationQuery,
  LinkedCrmRecords,
  LinkedCrmRecordsAnswer,
  ListConversationsQuery,
} from "../generated/attention/types.js";
import { draftAttention } from "./vendor.js";

/** Recorded calls and meetings. */
export const conversations = {
  /**
   * Lists conversations with their transcripts, one page a call. A filter takes its values as a list.
   * @see https://docs.attention.com/llms.txt
   */
  list: listing(
    (query?: ListConversationsQuery, options?: CallOptions): Draft<"attention", ConversationsPage> =>
      draftAttention("get", "/conversations", { query }, options),
    { items: ({ data }): Conversation[] => data, next: nextPage },
  ),

  /**
   * Reads one conversation, without an envelope.
   * @param conversationId Attention's id of the conversation; with `{ by: "external_id" }` the id that it was imported with.
   * @see https://docs.attention.com/llms.txt
   */
  get(conversationId: string, query?: GetConversationQuery, options?: CallOptions): Draft<"attention", Conversation> {
    return draftAttention("get", "/conversations/{id}", { path: { id: conversationId }, query }, options);
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
};

/**
 * Pages are numbered. How many there are is not always said; then an empty page is the last one, or one shorter than the size
 * that the answer names. The size that was asked for proves nothing: it may have been cut down.
 */
function nextPage({ data, meta }: ConversationsPage, query: ListConversationsQuery): ListConversationsQuery | undefined {
  const page = query.page ?? 1;
  const isLast = meta?.pageCount ? page >= meta.pageCount : data.length < (meta?.pageSize || 1);
  return isLast ? undefined : { ...query, page: page + 1 };
}
