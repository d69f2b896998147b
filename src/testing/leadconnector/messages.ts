import { type Answer, isNamed, isObject, type Received, undocumented } from "../answer.js";
import type { Behaviours } from "../vendor.js";
import type { LeadConnectorAnswers } from "./answers.js";
import { filteredKind, messageNumbers, messageTypes, recordable, sendable } from "./kinds.js";
import { knownContact } from "./known.js";
import type { LeadConnectorConversation, LeadConnectorMemory, LeadConnectorMessage, LeadConnectorOperation } from "./memory.js";

/** The provider is given a message so many milliseconds after it was sent: users wait 5 to 10 seconds. */
const givenAfter = 5_000;

/** Messages are sent and recorded; conversations show them, and what becomes of them. */
export function messageBehaviours(memory: LeadConnectorMemory, answers: LeadConnectorAnswers): Behaviours<LeadConnectorOperation> {
  const { conversations, messages } = memory;
  const { traced, refuse } = answers;

  const make = (type: string, conversation: LeadConnectorConversation, body: Readonly<Record<string, unknown>>) => {
    const moment = memory.nextMoment();
    const id = `sandbox-message-${memory.nextNumber()}`;
    conversations.change(conversation, { lastMessageDate: moment });
    return {
      id,
      conversationId: conversation.id,
      messageType: messageTypes[type],
      body: type === "Email" ? (body.html ?? body.message) : body.message,
      dateAdded: moment,
      dateUpdated: moment,
      ...(type === "Email" && { emailMessageId: `${id}-email`, subject: body.subject }),
      ...(body.attachments !== undefined && { attachments: body.attachments }),
      ...(body.conversationProviderId !== undefined && { conversationProviderId: body.conversationProviderId }),
    };
  };

  const send = ({ body }: Received): LeadConnectorMessage => {
    if (!isObject(body) || !sendable.includes(String(body.type)) || !isNamed(body.contactId)) throw refuse(400, "Sandbox: a type and a contactId are required");
    const conversation = conversations.all().find(({ contactId }) => contactId === body.contactId);
    if (conversation === undefined) throw undocumented("a message to a contact who has no conversation; create one, or seed it in conversations");
    // Reported by users.
    if (body.type === "WhatsApp" && body.attachments !== undefined && !body.message && !body.whatsapp && !body.templateId)
      throw refuse(400, "The parameter text.body is required.");
    const sent = { ...make(String(body.type), conversation, body), direction: "outbound", sentAt: Date.now() };
    return body.scheduledTimestamp === undefined ? sent : { ...sent, status: "scheduled" };
  };

  /** The conversation of a message that is recorded. */
  const conversationOf = ({ conversationId, contactId }: Readonly<Record<string, unknown>>, isBegun: boolean): LeadConnectorConversation => {
    if (isNamed(conversationId)) {
      const named = conversations.all().find(({ id }) => id === conversationId);
      if (named === undefined) throw undocumented("a message for a conversation that it does not have");
      return named;
    }
    if (!isNamed(contactId)) throw refuse(400, "Sandbox: conversationId or contactId is required");
    const found = conversations.all().find((conversation) => conversation.contactId === contactId);
    if (found !== undefined) return found;
    if (!isBegun) throw undocumented("a message of a contact who has no conversation; create one, or seed it in conversations");
    // The newest page: a call to a contact without a conversation begins one.
    const { locationId } = memory.contacts.contacts.all().find(({ id }) => id === contactId) ?? memory;
    knownContact(memory, contactId, locationId);
    return conversations.add(memory.begin({ id: `sandbox-conversation-${memory.nextNumber()}`, locationId, contactId }));
  };

  const recorded = ({ id, conversationId, dateAdded, emailMessageId }: LeadConnectorMessage): Answer => {
    const { contactId } = conversations.find((conversation) => conversation.id === conversationId);
    const ids = { conversationId, messageId: id, contactId, ...(emailMessageId !== undefined && { emailMessageId }) };
    return traced(200, { success: true, ...ids, message: "Sandbox: the message is recorded", dateAdded: new Date(dateAdded).toISOString() });
  };

  const addInbound = ({ body }: Received): Answer => {
    if (!isObject(body) || !recordable.includes(String(body.type))) throw refuse(400, "Sandbox: a type is required");
    // Reported by users: nothing is said, and nothing is kept.
    if (body.type === "Custom" && !isNamed(body.conversationProviderId)) return { status: 201, body: undefined };
    if (!["SMS", "Email"].includes(String(body.type)) && !isNamed(body.conversationProviderId))
      throw undocumented(`a message of type ${String(body.type)} without a conversationProviderId`);
    const message = make(String(body.type), conversationOf(body, false), body);
    // Published: outbound unless it is said.
    const { altId, call, direction = "outbound" } = body;
    return recorded(messages.add({ ...message, direction: String(direction), ...(altId !== undefined && { altId }), ...(call !== undefined && { call }) }));
  };

  const addOutboundCall = ({ body }: Received): Answer => {
    if (!isObject(body) || body.type !== "Call" || !isNamed(body.conversationProviderId))
      throw refuse(400, "Sandbox: the type Call and a conversationProviderId are required");
    const message = make("Call", conversationOf(body, true), body);
    const { altId, call } = body;
    return recorded(messages.add({ ...message, direction: "outbound", ...(altId !== undefined && { altId }), ...(call !== undefined && { call }) }));
  };

  const list = ({ ids, query }: Received): Answer => {
    const conversation = conversations.find(({ id }) => id === ids.conversationId);
    const limit = Number(query.get("limit") ?? 20);
    if (!Number.isInteger(limit) || limit < 1 || limit > 100) throw undocumented("a page of so many items");
    const kinds = query.get("type")?.split(",").map(filteredKind);
    // The order is the sandbox's: no source has one.
    const all = messages
      .all()
      .filter(({ conversationId, messageType }) => conversationId === conversation.id && (kinds?.includes(messageType ?? "") ?? true))
      .toReversed();
    const after = query.get("lastMessageId");
    const begin = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1;
    if (after !== null && begin === 0) throw undocumented("a page after a message that is not in the list");
    const page = all.slice(begin, begin + limit);
    const nextPage = begin + limit < all.length;
    // The newest page and users have the list one level deeper than the published specification. The last page has the id too.
    return traced(200, { messages: { lastMessageId: page.at(-1)?.id, nextPage, messages: page.map((message) => shown(message, conversation)) } });
  };

  const named = (id: string | undefined) => messages.find((message) => message.id === id);

  const updateStatus = ({ ids, body }: Received): Answer => {
    const message = named(ids.messageId);
    if (!isObject(body) || !["delivered", "failed", "pending", "read"].includes(String(body.status))) throw refuse(400, "Sandbox: a status is required");
    if (message.sentAt !== undefined && Date.now() - message.sentAt < givenAfter) throw refuse(403, "Sandbox: the provider was not given the message yet");
    messages.change(message, { status: String(body.status), dateUpdated: memory.nextMoment() });
    return traced(200, { conversationId: message.conversationId, messageId: message.id });
  };

  const setAttachments = ({ ids, body }: Received): Answer => {
    const message = named(ids.messageId);
    if (message.messageType !== "TYPE_CUSTOM_CALL") throw refuse(403, "Sandbox: the message is no call of a provider");
    if (!isObject(body) || !Array.isArray(body.attachments) || ![1, 2, 3, 4, 5].includes(body.attachments.length))
      throw refuse(400, "Sandbox: 1 to 5 attachments are required");
    messages.change(message, { attachments: body.attachments, dateUpdated: memory.nextMoment() });
    return traced(200, { success: true, messageId: message.id, attachments: body.attachments });
  };

  return {
    "leadconnector.messages.list": list,
    "leadconnector.messages.get": ({ ids }) => {
      const message = named(ids.id);
      return traced(200, {
        message: shown(
          message,
          conversations.find(({ id }) => id === message.conversationId),
        ),
      });
    },
    "leadconnector.messages.send": messages.create(send, ({ id, conversationId, emailMessageId }) =>
      traced(200, { conversationId, messageId: id, ...(emailMessageId !== undefined && { emailMessageId }) }),
    ),
    "leadconnector.messages.addInbound": addInbound,
    "leadconnector.messages.addOutboundCall": addOutboundCall,
    "leadconnector.messages.cancelScheduled": ({ ids }) => cancel(memory, answers, ({ id }) => id === ids.messageId),
    "leadconnector.messages.updateStatus": updateStatus,
    "leadconnector.messages.setAttachments": setAttachments,
  };
}

/** Cancels the scheduled message that fits. Where there is none, that is said inside a 200, as in the published example. */
export function cancel({ messages }: LeadConnectorMemory, { traced }: LeadConnectorAnswers, fits: (message: LeadConnectorMessage) => boolean): Answer {
  const isCancelled = (message: LeadConnectorMessage) => message.status === "scheduled" && fits(message);
  if (!messages.all().some(isCancelled)) return traced(200, { status: 404, message: "Sandbox: there is no such scheduled message" });
  messages.remove(isCancelled);
  return traced(200, { status: 200, message: "Sandbox: the scheduled message is cancelled" });
}

/** A message as reads show it: the text of an e-mail and the attachments of a call are not among it. */
export function shown(message: LeadConnectorMessage, { locationId, contactId }: LeadConnectorConversation): object {
  const { id, conversationId, messageType, direction, body, status, dateAdded, dateUpdated, emailMessageId, altId, conversationProviderId, call } = message;
  if (messageType === undefined) throw undocumented("a message of a type for which no source has the word that answers use");
  return {
    id,
    type: messageNumbers[messageType],
    messageType,
    locationId,
    contactId,
    conversationId,
    dateAdded: new Date(dateAdded).toISOString(),
    dateUpdated: new Date(dateUpdated).toISOString(),
    direction,
    status,
    altId,
    conversationProviderId,
    body: messageType === "TYPE_EMAIL" ? undefined : body,
    attachments: messageType === "TYPE_CALL" ? [] : message.attachments,
    ...(emailMessageId !== undefined && { meta: { email: { messageIds: [emailMessageId] } } }),
    ...(isObject(call) && { meta: { call: { status: call.status } }, from: call.from, to: call.to }),
  };
}
