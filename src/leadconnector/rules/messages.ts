import { crossField, crossFields, isObject } from "../../core/rule.js";

/** What a message of a type needs beyond the fields that go with it. */
export const outgoingMessage = crossFields(() => [
  // Newest page: the ids in mentions are those in the text.
  crossField(
    "mentions",
    "must name the users that the message mentions as <userId>…</userId>, and no others",
    ({ type, mentions, message }) => type !== "InternalComment" || !Array.isArray(mentions) || isSame(new Set(mentions), mentionedIn(message)),
  ),
  // Issue 322 of the vendor's documents: such a message is refused for its empty text, and the attachments are dropped.
  crossField(
    "message",
    "is required with attachments when the type is WhatsApp",
    ({ type, message, attachments, whatsapp, templateId }) =>
      type !== "WhatsApp" || attachments === undefined || (message ?? "") !== "" || whatsapp !== undefined || templateId !== undefined,
  ),
  // Description of the field in the published specification; its schema does not require it.
  crossField(
    ["forward", "emailMessageId"],
    "is required unless forwardWholeThread is true",
    ({ forward }) => !isObject(forward) || forward.emailMessageId !== undefined || forward.forwardWholeThread === true,
  ),
]);

/** Files belong to a conversation. */
export const messageFiles = crossFields(() => [
  // The published specification marks both as required, the newest page asks for one of the two.
  crossField("conversationId", "or contactId is required", ({ conversationId, contactId }) => conversationId !== undefined || contactId !== undefined),
  // Description of isGroupSms in the published specification.
  crossField(
    "fileAttachment",
    "must have one file when isGroupSms is true",
    ({ isGroupSms, fileAttachment }) => isGroupSms !== "true" || !Array.isArray(fileAttachment) || fileAttachment.length <= 1,
  ),
]);

/** A message that came through another system belongs to a conversation, and to the provider that it came through. */
export const inboundMessage = crossFields(() => [
  // The published specification marks both as required, the newest page asks for one of the two.
  crossField("conversationId", "or contactId is required", ({ conversationId, contactId }) => conversationId !== undefined || contactId !== undefined),
  // Required by every page; the guide to providers excepts SMS and e-mail of the default provider. Without it, a message of type
  // Custom is answered with a 201 and not kept (issue 70 of the vendor's documents).
  crossField(
    "conversationProviderId",
    "is required unless the type is SMS or Email",
    ({ type, conversationProviderId }) => type === "SMS" || type === "Email" || conversationProviderId !== undefined,
  ),
]);

/** A call belongs to a conversation. */
export const outboundCall = crossFields(() => [
  // The published specification requires conversationId, the newest page asks for one of the two.
  crossField("conversationId", "or contactId is required", ({ conversationId, contactId }) => conversationId !== undefined || contactId !== undefined),
]);

/** How large a file may be depends on where it goes. */
export const messageUpload = crossFields(() => [
  // Description of channel in the published specification; 100 MB is 104,857,600 bytes in its example.
  crossField(
    "fileSize",
    "must be 5242880 bytes (5 MB) at most, unless the channel is WHATSAPP",
    ({ channel, fileSize }) => channel === "WHATSAPP" || typeof fileSize !== "number" || fileSize <= 5_242_880,
  ),
]);

function isSame(one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean {
  return one.size === other.size && [...one].every((value) => other.has(value));
}

const opening = "<userId>";
const closing = "</userId>";

/** The users whom a text mentions, each within one line. Searched by position: a regular expression takes quadratic time. */
function mentionedIn(message: unknown): Set<string> {
  const users = new Set<string>();
  if (typeof message !== "string") return users;
  for (const line of message.split(/[\n\r\u2028\u2029]/)) {
    for (let start = line.indexOf(opening); start >= 0; ) {
      const end = line.indexOf(closing, start + opening.length);
      if (end < 0) break;
      users.add(line.slice(start + opening.length, end));
      start = line.indexOf(opening, end + closing.length);
    }
  }
  return users;
}
