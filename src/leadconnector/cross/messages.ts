import { crossField, crossFields, isObject } from "../../core/rule.js";

export const outgoingMessage = crossFields(() => [
  // Required by its description, not by the schema (published specification, "Send a new message").
  crossField(
    ["forward", "emailMessageId"],
    "is required unless forwardWholeThread is true",
    ({ forward }) => !isObject(forward) || forward.emailMessageId !== undefined || forward.forwardWholeThread === true,
  ),
  // The newest page of "Send a new message".
  crossField(
    "mentions",
    "must name the users that the message mentions as <userId>…</userId>, and no others",
    ({ type, mentions, message }) => type !== "InternalComment" || !Array.isArray(mentions) || isSame(new Set(mentions), mentionedIn(message)),
  ),
  // Such a message is refused for its empty text, and the attachments are dropped (issue 322 of the repository of the vendor's documents).
  crossField(
    "message",
    "is required with attachments when the type is WhatsApp",
    ({ type, message, attachments, whatsapp, templateId }) =>
      type !== "WhatsApp" || attachments === undefined || (message ?? "") !== "" || whatsapp !== undefined || templateId !== undefined,
  ),
]);

export const messageFiles = crossFields(() => [
  // The published specification marks both as required, the newest page asks for one of the two.
  crossField("conversationId", "or contactId is required", ({ conversationId, contactId }) => conversationId !== undefined || contactId !== undefined),
  // The page of "Upload file attachments": a group chat takes one file at a time.
  crossField(
    "fileAttachment",
    "must have one file when isGroupSms is true",
    ({ isGroupSms, fileAttachment }) => isGroupSms !== "true" || !Array.isArray(fileAttachment) || fileAttachment.length <= 1,
  ),
]);

function isSame(one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean {
  return one.size === other.size && [...one].every((value) => other.has(value));
}

const begin = "<userId>";
const end = "</userId>";

/** The users whom a text mentions. A mention stands in one line. Each part of the text is read once, however many tags stay open. */
function mentionedIn(message: unknown): Set<string> {
  const users = new Set<string>();
  if (typeof message !== "string") return users;
  for (const line of message.split(/[\n\r\u2028\u2029]/)) {
    let from = line.indexOf(begin);
    while (from !== -1) {
      const to = line.indexOf(end, from + begin.length);
      if (to === -1) break;
      users.add(line.slice(from + begin.length, to));
      from = line.indexOf(begin, to + end.length);
    }
  }
  return users;
}
