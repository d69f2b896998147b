import type { CallOptions, Draft } from "../core/call.js";
import { listing } from "../core/page.js";
import type { AnswerOf, QueryOf } from "../core/specification.js";
import type { paths } from "../generated/leadconnector/paths.js";
import { conversationSearch, conversationUpdate, newConversation } from "./rules/conversations.js";
import { callLeadConnector } from "./vendor.js";

type SearchFields = QueryOf<paths["/conversations/search"]["get"]>;

/** Which conversations are looked for, in which order, and where the page begins. */
export interface ConversationSearch {
  /** The sub-account to look in. */
  locationId: string;
  contactId?: string;
  /** User ids with commas between them, or the word `unassigned`. */
  assignedTo?: string;
  /** User ids with commas between them. */
  followers?: string;
  /** User ids with commas between them. */
  mentions?: string;
  /** Free text. */
  query?: string;
  sort?: SearchFields["sort"];
  /** The `sort` of the last item of the page before; `search.all` and `search.pages` fill it in. */
  startAfterDate?: number | number[];
  /** A conversation's id. */
  id?: string;
  /** How many items a page has; 20 unless said. No source names the most; 100 has been seen in use. */
  limit?: number;
  /** One of the documented words, or another that an answer had. */
  lastMessageType?: FoundConversation["lastMessageType"];
  /** Whether a person or a program sent the last outbound message. */
  lastMessageAction?: SearchFields["lastMessageAction"];
  lastMessageDirection?: SearchFields["lastMessageDirection"];
  status?: SearchFields["status"];
  sortBy?: SearchFields["sortBy"];
  /** The score profile to sort by; goes with `sortBy: "score_profile"`. */
  sortScoreProfile?: string;
  /** The score profile that `scoreProfileMin` and `scoreProfileMax` are about. */
  scoreProfile?: string;
  scoreProfileMin?: number;
  scoreProfileMax?: number;
  /** The first `dateAdded`, in milliseconds since 1970. */
  startDate?: number;
  /** The last `dateAdded`, in milliseconds since 1970. */
  endDate?: number;
}

/** One page of conversations, and how many there are in all. */
export interface FoundConversations extends AnswerOf<paths["/conversations/search"]["get"]> {}

/** A conversation as a search shows it. */
export type FoundConversation = FoundConversations["conversations"][number];

/** Whom a new conversation is with. */
export interface NewConversation {
  /** The sub-account that is to own the conversation. */
  locationId: string;
  /** The contact whom it is with. A contact has one conversation at most. */
  contactId: string;
}

/** The new conversation, in LeadConnector's envelope: `answer.conversation.id`. */
export interface CreatedConversation extends AnswerOf<paths["/conversations/"]["post"]> {}

/** A conversation as LeadConnector gives it, without an envelope. */
export interface Conversation extends AnswerOf<paths["/conversations/{conversationId}"]["get"]> {}

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

/** Whether the conversation was deleted. */
export interface DeletedConversation extends AnswerOf<paths["/conversations/{conversationId}"]["delete"]> {}

/** The conversation that a contact has with a sub-account. */
export const conversations = {
  /**
   * Finds conversations, one page at a time. What was written a moment ago may not be found yet.
   * @param query Which conversations, and in which order.
   * @returns One page; `search.all(query)` gives the conversations of every page, `search.pages(query)` the pages.
   * @throws {RuleError} when the location is missing or a parameter is not as documented; nothing is sent.
   * @throws {ApiError} when LeadConnector refuses.
   * @see https://marketplace.gohighlevel.com/docs Search Conversations
   */
  search: listing(
    (query: ConversationSearch, options?: CallOptions): Draft<"leadconnector", FoundConversations> =>
      callLeadConnector("get", "/conversations/search", { query, rules: { query: conversationSearch }, promised: ["conversations", "total"] }, options),
    { items: (page): FoundConversation[] => page.conversations, next: pageAfter },
  ),

  /**
   * Gives one conversation.
   * @param conversationId LeadConnector's id of the conversation.
   * @returns The conversation itself, without an envelope.
   * @throws {RuleError} when the id would reach another endpoint; nothing is sent.
   * @throws {ApiError} when LeadConnector refuses.
   * @see https://marketplace.gohighlevel.com/docs Get Conversation
   */
  get(conversationId: string, options?: CallOptions): Draft<"leadconnector", Conversation> {
    return callLeadConnector(
      "get",
      "/conversations/{conversationId}",
      { path: { conversationId }, reserved: ["search"], promised: ["id", "contactId", "locationId", "deleted", "type"] },
      options,
    );
  },

  /**
   * Opens the one conversation that a contact can have. Where there is one already, LeadConnector refuses with 400 and does not
   * say its id: `search({ locationId, contactId })` finds it.
   * @param conversation The sub-account and the contact.
   * @returns The new conversation, and `success`.
   * @throws {RuleError} when one of the two is missing; nothing is sent.
   * @throws {ApiError} when LeadConnector refuses.
   * @see https://marketplace.gohighlevel.com/docs Create Conversation
   */
  create(conversation: NewConversation, options?: CallOptions): Draft<"leadconnector", CreatedConversation> {
    return callLeadConnector(
      "post",
      "/conversations/",
      { body: conversation, rules: { body: newConversation }, promised: ["success", "conversation"] },
      options,
    );
  },

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

  /**
   * Deletes a conversation. No source says whether it is erased or only marked as deleted.
   * @param conversationId LeadConnector's id of the conversation.
   * @returns Whether it was deleted.
   * @throws {RuleError} when the id would reach another endpoint; nothing is sent.
   * @throws {ApiError} when LeadConnector refuses.
   * @see https://marketplace.gohighlevel.com/docs Delete Conversation
   */
  delete(conversationId: string, options?: CallOptions): Draft<"leadconnector", DeletedConversation> {
    return callLeadConnector("delete", "/conversations/{conversationId}", { path: { conversationId }, promised: ["success"] }, options);
  },
};

/** What asks for the page after this one: the items after the `sort` of its last item. */
function pageAfter({ conversations }: FoundConversations, query: ConversationSearch): ConversationSearch | undefined {
  const last = conversations.at(-1);
  // A page that is shorter than asked for is the last one. No source says how many may be asked for: 100 have been seen, and
  // of more the vendor may give fewer without being at the end.
  if (last === undefined || conversations.length < Math.min(query.limit ?? 20, 100)) return undefined;
  // Recorded answers have it, the published specification does not. Without it the rest of the list would be lost in silence.
  if (last.sort === undefined) throw new RangeError("has no sort in its last item, so the next page cannot be asked for");
  return { ...query, startAfterDate: last.sort };
}
