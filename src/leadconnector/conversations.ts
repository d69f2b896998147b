import type { CallOptions, Draft } from "../core/call.js";
import type { AnswerOf } from "../core/specification.js";
import type { paths } from "../generated/leadconnector.js";
import { conversationUpdate } from "./rules/conversations.js";
import { callLeadConnector } from "./vendor.js";

/** What is to change in a conversation. What is left out stays as it is. */
export interface ConversationUpdate {
  /** The sub-account that owns the conversation. */
  locationId: string;
  /** How many messages count as unread from now on; 0 marks all as read. */
  unreadCount?: number;
  starred?: boolean;
  /** Any object: the page of this edition does not say what is in it. */
  feedback?: { [field: string]: unknown };
}

/** The conversation after the change, in LeadConnector's envelope: `answer.conversation.unreadCount`. */
export interface UpdatedConversation extends AnswerOf<paths["/conversations/{conversationId}"]["put"]> {}

/** The conversation that a contact has with a sub-account. */
export const conversations = {
  /**
   * Changes a conversation's unread count, star or feedback.
   * @param conversationId LeadConnector's id of the conversation.
   * @param change What is to change, and the sub-account that owns the conversation.
   * @returns The conversation after the change, and `success`.
   * @throws {RuleError} when the location is missing or the count is negative or not finite; nothing is sent.
   * @throws {ApiError} when LeadConnector refuses.
   * @see https://marketplace.gohighlevel.com/docs Update Conversation, edition 2021-07-28
   */
  update(conversationId: string, change: ConversationUpdate, options?: CallOptions): Draft<"leadconnector", UpdatedConversation> {
    return callLeadConnector(
      "put",
      "/conversations/{conversationId}",
      { path: { conversationId }, body: change, rules: { body: conversationUpdate }, promised: ["success", "conversation"] },
      options,
    );
  },
};
