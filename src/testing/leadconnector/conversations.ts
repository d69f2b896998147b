import { type Answer, isNamed, isObject, type Received, undocumented } from "../answer.js";
import type { Behaviours } from "../vendor.js";
import type { LeadConnectorAnswers } from "./answers.js";
import { fullName } from "./contacts/fields.js";
import { knownContact } from "./known.js";
import type { LeadConnectorConversation, LeadConnectorMemory, LeadConnectorMessage, LeadConnectorOperation } from "./memory.js";

/** The parameters of a search that the sandbox has the means for. */
const searched = ["locationId", "contactId", "id", "status", "sort", "limit", "startAfterDate"];

/** Conversations are searched, read, created, changed and deleted. */
export function conversationBehaviours(memory: LeadConnectorMemory, answers: LeadConnectorAnswers): Behaviours<LeadConnectorOperation> {
  const { conversations, messages } = memory;
  const { traced, refuse, elsewhere } = answers;

  const search = (all: LeadConnectorConversation[], { query }: Received): Answer => {
    const { status, limit, direction, after } = readSearch(query);
    const location = query.get("locationId");
    if (!isNamed(location)) throw refuse(400, "Sandbox: locationId is required");
    if (!memory.locations.has(location)) throw elsewhere();
    const matches = all
      .filter(({ id, locationId, contactId, unreadCount, starred }) => {
        if (locationId !== location || id !== (query.get("id") ?? id) || contactId !== (query.get("contactId") ?? contactId)) return false;
        return status === "all" || (status === "starred" ? starred : (status === "unread") === unreadCount > 0);
      })
      .sort((one, other) => direction * (one.lastMessageDate - other.lastMessageDate));
    const left = after === undefined ? matches : matches.filter(({ lastMessageDate }) => direction * (lastMessageDate - Number(after)) > 0);
    const lastOf = ({ id }: LeadConnectorConversation) => messages.all().findLast(({ conversationId }) => conversationId === id);
    return traced(200, {
      conversations: left.slice(0, limit).map((conversation) => found(conversation, nameOf(conversation), lastOf(conversation))),
      total: matches.length,
    });
  };

  /** The name of its contact, unless the seed has another. */
  const nameOf = ({ contactId, contactName }: LeadConnectorConversation) => {
    const contact = memory.contacts.contacts.all().find(({ id }) => id === contactId);
    return contactName ?? (contact && fullName(contact)) ?? "Sandbox Contact";
  };

  const create = ({ body }: Received): LeadConnectorConversation => {
    const { locationId, contactId } = isObject(body) ? body : {};
    if (!isNamed(locationId) || !isNamed(contactId)) throw refuse(400, "Sandbox: locationId and contactId are required");
    if (!memory.locations.has(locationId)) throw elsewhere();
    if (conversations.all().some((conversation) => conversation.contactId === contactId && conversation.locationId === locationId))
      throw refuse(400, `Conversation with the contact id:${contactId} already exists!`);
    knownContact(memory, contactId, locationId);
    return memory.begin({ id: `sandbox-conversation-${memory.nextNumber()}`, locationId, contactId });
  };

  const update = ({ body }: Received, { locationId, unreadCount, starred }: LeadConnectorConversation): Partial<LeadConnectorConversation> => {
    const broken = brokenUpdate(body);
    if (broken.length > 0 || !isObject(body)) throw refuse(422, broken);
    // Seen on requests for a location that the token does not reach.
    if (body.locationId !== locationId) throw elsewhere();
    return {
      unreadCount: typeof body.unreadCount === "number" ? body.unreadCount : unreadCount,
      starred: typeof body.starred === "boolean" ? body.starred : starred,
    };
  };

  return {
    "leadconnector.conversations.search": conversations.list(search),
    // Type 1 is a telephone conversation.
    "leadconnector.conversations.get": conversations.get((conversation) => traced(200, { ...shared(conversation), inbox: true, type: 1 })),
    "leadconnector.conversations.create": conversations.create(create, ({ id, contactId, locationId, lastMessageDate }) => {
      const moment = new Date(lastMessageDate).toISOString();
      const conversation = { id, dateUpdated: moment, dateAdded: moment, deleted: false, contactId, locationId, lastMessageDate: moment };
      return traced(201, { success: true, conversation });
    }),
    "leadconnector.conversations.update": conversations.update(update, (conversation) => traced(200, { success: true, conversation: shared(conversation) })),
    // Whether it is erased or marked is not known. Either way it is not found any more.
    "leadconnector.conversations.delete": conversations.delete(() => traced(200, { success: true })),
  };
}

function readSearch(query: URLSearchParams) {
  const other = [...query.keys()].find((key) => !searched.includes(key));
  if (other !== undefined) throw undocumented(`a search by ${other}`);
  const status = query.get("status") ?? "all";
  if (!["all", "read", "unread", "starred"].includes(status)) throw undocumented(`a search for the status ${status}`);
  const sort = query.get("sort") ?? "desc";
  if (sort !== "asc" && sort !== "desc") throw undocumented("a sort that is not documented");
  const limit = Number(query.get("limit") ?? 20);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) throw undocumented("a page of so many items");
  const [after, ...others] = query.getAll("startAfterDate");
  if (others.length > 0) throw undocumented("a startAfterDate of several numbers");
  return { status, limit, after, direction: sort === "asc" ? 1 : -1 };
}

/** What both a read and an update show. */
function shared({ id, locationId, contactId, unreadCount, starred }: LeadConnectorConversation): object {
  return { id, locationId, contactId, unreadCount, starred, deleted: false };
}

/** A conversation as a search shows it. */
function found(conversation: LeadConnectorConversation, contactName: string, last: LeadConnectorMessage | undefined): object {
  const { id, locationId, contactId, unreadCount, lastMessageDate } = conversation;
  return {
    id,
    contactId,
    locationId,
    type: "TYPE_PHONE",
    unreadCount,
    fullName: contactName,
    contactName,
    lastMessageDate,
    lastMessageBody: last?.body,
    lastMessageType: last?.messageType,
    sort: [lastMessageDate],
  };
}

function brokenUpdate(body: unknown): string[] {
  if (!isObject(body)) return ["body must be an object"];
  const messages: string[] = [];
  if (!isNamed(body.locationId)) messages.push("locationId should not be empty");
  if (body.unreadCount !== undefined && typeof body.unreadCount !== "number") messages.push("unreadCount must be a number");
  if (body.starred !== undefined && typeof body.starred !== "boolean") messages.push("starred must be a boolean value");
  return messages;
}
