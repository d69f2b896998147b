import type { CallOptions, Draft } from "../core/call.js";
import { listing } from "../core/page.js";
import type { AnswerOf, QueryOf } from "../core/specification.js";
import type { components, paths } from "../generated/attention/paths.js";
import { conversationQuery, conversationsQuery, linkedCrmRecords, privacyChange } from "./rules/conversations.js";
import { callAttention } from "./vendor.js";

/** A record in the CRM, and what kind of record it is. */
export interface CrmRecordLink {
  /** The record's id in the CRM. */
  id: string;
  /** What kind of record it is, for example `"salesforce_account"` or `"hubspot_contact"`. No complete list is published. */
  code: string;
}

/** The records that a conversation is linked to from now on. */
export interface LinkedCrmRecords {
  /** All of them: what is not in the list is unlinked, and an empty list clears the set. */
  linked_crm_records: CrmRecordLink[];
  /** The opportunity to which the records belong. */
  opportunity_id?: string;
}

/** Who may see a conversation from now on. */
export interface PrivacyChange {
  privacy: components["schemas"]["Privacy"];
}

/** Whether Attention replaced the set. */
export interface LinkedCrmRecordsAnswer extends AnswerOf<paths["/conversations/{id}/linked-crm-records"]["put"]> {}

/** A conversation as Attention gives it, without an envelope: `conversation.attributes.title`. */
export interface Conversation extends AnswerOf<paths["/conversations/{id}/change_privacy"]["put"]> {}

/** Which id names the conversation, and what is shown of it. */
export interface ConversationQuery extends QueryOf<paths["/conversations/{id}"]["get"]> {}

/** Which conversations are listed, what is shown of them, and in which pages. The vendor's names have brackets in them. */
export interface ConversationsQuery extends QueryOf<paths["/conversations"]["get"]> {}

/** One page of conversations: `page.data`. Where it is in the list stands in `page.meta`, as far as Attention says. */
export interface ConversationsPage extends AnswerOf<paths["/conversations"]["get"]> {
  data: Conversation[];
}

/** Recorded calls and meetings. */
export const conversations = {
  /**
   * Lists conversations with their transcripts, one page a call. `list.all(query)` gives every conversation of the list and
   * `list.pages(query)` every page, asking for the next one as the loop gets there.
   * @param query Filters, the page (the first is 1) and its size. A filter takes its values as a list.
   * @returns One page: `{ data, meta, links }`.
   * @throws {RuleError} when a filter or another parameter is not as documented; nothing is sent.
   * @throws {ApiError} when Attention refuses.
   * @see https://docs.attention.com/llms.txt
   */
  list: listing(
    (query?: ConversationsQuery, options?: CallOptions): Draft<"attention", ConversationsPage> =>
      callAttention("get", "/conversations", { query, rules: { query: conversationsQuery }, promised: ["data"] }, options),
    { items: ({ data }) => data, next: nextPage },
  ),

  /**
   * Reads one conversation.
   * @param conversationId Attention's id of the conversation; with `{ by: "external_id" }` the id that it was imported with.
   * @param query Which id it is, and what is shown beside the usual.
   * @returns The conversation, without an envelope.
   * @throws {RuleError} when a parameter is not as documented; nothing is sent.
   * @throws {ApiError} when Attention refuses; with status 404 when it does not know the id.
   * @see https://docs.attention.com/llms.txt
   */
  get(conversationId: string, query?: ConversationQuery, options?: CallOptions): Draft<"attention", Conversation> {
    return callAttention(
      "get",
      "/conversations/{id}",
      {
        path: { id: conversationId },
        query,
        rules: { query: conversationQuery },
        reserved: ["list", "upload-url", "workflow-logs"],
        promised: ["id", "attributes"],
      },
      options,
    );
  },

  /**
   * Sets which CRM records a conversation is linked to. The records given become the whole set.
   * @param conversationId Attention's id of the conversation.
   * @param records The new set, and the opportunity it belongs to.
   * @returns Whether Attention did it: `{ success }`.
   * @throws {RuleError} when the list is missing, or a record has no id or no code; nothing is sent.
   * @throws {ApiError} when Attention refuses.
   * @see https://docs.attention.com/llms.txt Update Linked CRM Records
   */
  updateLinkedCrmRecords(conversationId: string, records: LinkedCrmRecords, options?: CallOptions): Draft<"attention", LinkedCrmRecordsAnswer> {
    return callAttention(
      "put",
      "/conversations/{id}/linked-crm-records",
      { path: { id: conversationId }, body: records, rules: { body: linkedCrmRecords }, promised: ["success"] },
      options,
    );
  },

  /**
   * Makes a conversation public or private.
   * @param conversationId Attention's id of the conversation.
   * @param change `{ privacy: "public" }` or `{ privacy: "private" }`; it travels in the query.
   * @returns The conversation after the change.
   * @throws {RuleError} when privacy is neither of the two; nothing is sent.
   * @throws {ApiError} when Attention refuses.
   * @see https://docs.attention.com/llms.txt Change Conversation Privacy
   */
  changePrivacy(conversationId: string, change: PrivacyChange, options?: CallOptions): Draft<"attention", Conversation> {
    return callAttention(
      "put",
      "/conversations/{id}/change_privacy",
      { path: { id: conversationId }, query: change, rules: { query: privacyChange }, promised: ["id", "attributes"] },
      options,
    );
  },
};

/**
 * Pages are numbered. How many there are is not always said; then an empty page is the last one, or one shorter than the size
 * that the answer names. The size that was asked for proves nothing: it may have been cut down.
 */
function nextPage({ data, meta }: ConversationsPage, query: ConversationsQuery): ConversationsQuery | undefined {
  const page = query.page ?? 1;
  const isLast = meta?.pageCount ? page >= meta.pageCount : data.length < (meta?.pageSize || 1);
  return isLast ? undefined : { ...query, page: page + 1 };
}
