import type { CallOptions, Draft } from "../core/call.js";
import type { AnswerOf } from "../core/specification.js";
import type { components, paths } from "../generated/attention.js";
import { linkedCrmRecords, privacyChange } from "./rules/conversations.js";
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

/** Recorded calls and meetings. */
export const conversations = {
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
