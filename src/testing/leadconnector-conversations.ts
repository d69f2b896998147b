import { type Answer, isNamed, isObject, type Received, type Route, unknown } from "./answer.js";
import type { LeadConnectorAnswers } from "./leadconnector-answers.js";
import type { LeadConnectorConversation, LeadConnectorMemory } from "./leadconnector-memory.js";
import { messageTypes } from "./leadconnector-messages.js";

/** The operations on LeadConnector's conversations that the sandbox has. */
export type LeadConnectorConversationOperation =
  | "leadconnector.conversations.search"
  | "leadconnector.conversations.get"
  | "leadconnector.conversations.create"
  | "leadconnector.conversations.update"
  | "leadconnector.conversations.delete";

/** The parameters of a search that the sandbox has the means for. */
const searched = ["locationId", "contactId", "id", "status", "sort", "limit", "startAfterDate"];

/** Conversations are searched, read, created, changed and deleted. */
export function conversationRoutes(
  memory: LeadConnectorMemory,
  { traced, refuse, elsewhere }: LeadConnectorAnswers,
): Route<LeadConnectorConversationOperation>[] {
  const withConversation = (received: Received, use: (conversation: LeadConnectorConversation) => Answer): Answer => {
    const conversation = memory.conversations.get(received.ids.conversationId ?? "");
    return conversation ? use(conversation) : refuse(404, "Sandbox: there is no such conversation");
  };

  const search = ({ query }: Received): Answer => {
    const strange = [...query.keys()].find((key) => !searched.includes(key));
    if (strange !== undefined) return unknown(`a search by ${strange}`);
    const status = query.get("status") ?? "all";
    if (!["all", "read", "unread", "starred"].includes(status)) return unknown(`a search for the status ${status}`);
    if (!["asc", "desc", null].includes(query.get("sort"))) return unknown("a sort that is not documented");
    const limit = Number(query.get("limit") ?? 20);
    if (!Number.isInteger(limit) || limit < 1 || limit > 100) return unknown("a page of so many items");
    const [after, ...others] = query.getAll("startAfterDate");
    if (others.length > 0) return unknown("a startAfterDate of several numbers");
    const location = query.get("locationId");
    if (location === null || location === "") return refuse(400, "Sandbox: locationId is required");
    if (!memory.locations.has(location)) return elsewhere();
    const direction = query.get("sort") === "asc" ? 1 : -1;
    const matches = [...memory.conversations.values()]
      .filter(({ id, locationId, contactId, unreadCount, starred }) => {
        if (locationId !== location || id !== (query.get("id") ?? id) || contactId !== (query.get("contactId") ?? contactId)) return false;
        return status === "all" || (status === "starred" ? starred : (status === "unread") === unreadCount > 0);
      })
      .sort((one, other) => direction * (one.lastMessageDate - other.lastMessageDate));
    const left = after === undefined ? matches : matches.filter(({ lastMessageDate }) => direction * (lastMessageDate - Number(after)) > 0);
    return traced(200, { conversations: left.slice(0, limit).map(found), total: matches.length });
  };

  const create = ({ body }: Received): Answer => {
    const { locationId, contactId } = isObject(body) ? body : {};
    if (!isNamed(locationId) || !isNamed(contactId)) return refuse(400, "Sandbox: locationId and contactId are required");
    if (!memory.locations.has(locationId)) return elsewhere();
    if ([...memory.conversations.values()].some((conversation) => conversation.contactId === contactId && conversation.locationId === locationId))
      return refuse(400, `Conversation with the contact id:${contactId} already exists!`);
    const { id, lastMessageDate } = memory.remember({ id: `sandbox-conversation-${memory.nextNumber()}`, locationId, contactId });
    const moment = new Date(lastMessageDate).toISOString();
    const conversation = { id, dateUpdated: moment, dateAdded: moment, deleted: false, contactId, locationId, lastMessageDate: moment };
    return traced(201, { success: true, conversation });
  };

  return [
    { operation: "leadconnector.conversations.search", method: "GET", path: "/conversations/search", answer: search },
    {
      operation: "leadconnector.conversations.get",
      method: "GET",
      path: "/conversations/{conversationId}",
      // Type 1 is a telephone conversation.
      answer: (received) =>
        withConversation(received, ({ id, locationId, contactId, unreadCount, starred }) =>
          traced(200, { id, locationId, contactId, unreadCount, starred, deleted: false, inbox: true, type: 1 }),
        ),
    },
    { operation: "leadconnector.conversations.create", method: "POST", path: "/conversations/", answer: create },
    {
      operation: "leadconnector.conversations.update",
      method: "PUT",
      path: "/conversations/{conversationId}",
      answer: (received) =>
        withConversation(received, (conversation) => {
          const messages = brokenUpdate(received.body);
          if (messages.length > 0 || !isObject(received.body)) return refuse(422, messages);
          // Seen on requests for a location that the token does not reach.
          if (received.body.locationId !== conversation.locationId) return elsewhere();
          if (typeof received.body.unreadCount === "number") conversation.unreadCount = received.body.unreadCount;
          if (typeof received.body.starred === "boolean") conversation.starred = received.body.starred;
          const { id, locationId, contactId, unreadCount, starred } = conversation;
          return traced(200, { success: true, conversation: { id, locationId, contactId, unreadCount, starred, deleted: false } });
        }),
    },
    {
      operation: "leadconnector.conversations.delete",
      method: "DELETE",
      path: "/conversations/{conversationId}",
      // Whether it is erased or marked is not known. Either way it is not found any more.
      answer: (received) =>
        withConversation(received, ({ id }) => {
          memory.conversations.delete(id);
          return traced(200, { success: true });
        }),
    },
  ];
}

/** A conversation as a search shows it. */
function found({ id, locationId, contactId, contactName, unreadCount, lastMessageDate, messages }: LeadConnectorConversation): object {
  const last = messages.at(-1)?.sent;
  return {
    id,
    contactId,
    locationId,
    type: "TYPE_PHONE",
    unreadCount,
    fullName: contactName,
    contactName,
    lastMessageDate,
    lastMessageBody: last?.message,
    lastMessageType: messageTypes[String(last?.type)],
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
