import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import { listing } from "../core/page.js";
import type {
  Conversation,
  ConversationUpdate,
  CreatedConversation,
  DeletedConversation,
  FoundConversation,
  FoundConversations,
  NewConversation,
  SearchConversationsQuery,
  UpdatedConversation,
} from "../generated/leadconnector/types.js";
import { conversationSearch } from "./rules/conversations.js";
import { draftLeadConnector } from "./vendor.js";

/** The conversation that a contact has with a sub-account. */
export const conversations = {
  /**
   * Finds conversations, one page at a time. What was written a moment ago may not be found yet. A page begins after a date, so
   * of conversations with the same one some may be passed over at its edge: fewer than `total` are found then.
   * @see https://marketplace.gohighlevel.com/docs Search Conversations
   */
  search: listing(
    (query: SearchConversationsQuery, options?: CallOptions): Draft<"leadconnector", FoundConversations> =>
      draftLeadConnector("get", "/conversations/search", { query, rules: conversationSearch }, options),
    { items: (page): FoundConversation[] => page.conversations, next: pageAfter },
  ),

  /**
   * Gives one conversation, without an envelope.
   * @param conversationId LeadConnector's id of the conversation.
   * @see https://marketplace.gohighlevel.com/docs Get Conversation
   */
  get(conversationId: string, options?: CallOptions): Draft<"leadconnector", Conversation> {
    return draftLeadConnector("get", "/conversations/{conversationId}", { path: { conversationId } }, options);
  },

  /**
   * Opens the one conversation that a contact can have. Where there is one already, LeadConnector refuses with 400 and does not
   * say which it is: search for it by `contactId`.
   * @see https://marketplace.gohighlevel.com/docs Create Conversation
   */
  create(conversation: NewConversation, options?: CallOptions): Draft<"leadconnector", CreatedConversation> {
    return draftLeadConnector("post", "/conversations/", { body: conversation }, options);
  },

  /**
   * Changes a conversation's unread count, star or feedback. What is left out stays as it is.
   * @param conversationId LeadConnector's id of the conversation.
   * @param change The change, and the sub-account that owns the conversation.
   * @see https://marketplace.gohighlevel.com/docs Update Conversation, edition 2021-07-28
   */
  update(conversationId: string, change: ConversationUpdate, options?: CallOptions): Draft<"leadconnector", UpdatedConversation> {
    return draftLeadConnector("put", "/conversations/{conversationId}", { path: { conversationId }, body: change }, options);
  },

  /**
   * Deletes a conversation. No source says whether it is erased or only marked as deleted.
   * @param conversationId LeadConnector's id of the conversation.
   * @see https://marketplace.gohighlevel.com/docs Delete Conversation
   */
  delete(conversationId: string, options?: CallOptions): Draft<"leadconnector", DeletedConversation> {
    return draftLeadConnector("delete", "/conversations/{conversationId}", { path: { conversationId } }, options);
  },
};

/** What asks for the page after this one: the items after the `sort` of its last item. */
function pageAfter({ conversations }: FoundConversations, query: SearchConversationsQuery): SearchConversationsQuery | undefined {
  const last = conversations.at(-1);
  // A page that is shorter than asked for is the last one. No source says how many may be asked for: 100 have been seen, and
  // of more the vendor may give fewer without being at the end.
  if (last === undefined || conversations.length < Math.min(query.limit ?? 20, 100)) return undefined;
  // Recorded answers have it, the published specification does not. Without it the rest of the list would be lost in silence.
  if (last.sort === undefined) throw new RangeError("has no sort in its last item, so the next page cannot be asked for");
  return { ...query, startAfterDate: last.sort };
}
