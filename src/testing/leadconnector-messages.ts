import { type Answer, isNamed, isObject, type Received, type Route, unknown } from "./answer.js";
import type { LeadConnectorAnswers } from "./leadconnector-answers.js";
import type { LeadConnectorCall, LeadConnectorMemory } from "./leadconnector-memory.js";

/** The operations on LeadConnector's messages that the sandbox has. */
export type LeadConnectorMessageOperation =
  | "leadconnector.messages.send"
  | "leadconnector.messages.upload"
  | "leadconnector.messages.recording"
  | "leadconnector.messages.transcriptionText";

/** What a search calls the messages of each type. Which of three words it has for Custom is not known. */
export const messageTypes: Readonly<Record<string, string | undefined>> = {
  SMS: "TYPE_SMS",
  RCS: "TYPE_RCS",
  Email: "TYPE_EMAIL",
  WhatsApp: "TYPE_WHATSAPP",
  IG: "TYPE_INSTAGRAM",
  FB: "TYPE_FACEBOOK",
  Custom: undefined,
  Live_Chat: "TYPE_LIVE_CHAT",
  TIKTOK: "TYPE_TIKTOK",
  InternalComment: "TYPE_INTERNAL_COMMENT",
};

/** The kinds of file on the newest page. The published specification has 13 of them. */
const fileTypes =
  "jpg jpeg png gif svg heic ai mp4 mpeg 3gp mp3 wav wave aiff aif aifc gsm ulaw ogg aac m4a amr pdf doc docx txt csv xls xlsx ppt pptx odt zip rar vcf vcard ics".split(
    " ",
  );

/** Messages are sent, files are uploaded for them, and calls have a recording and a transcript. */
export function messageRoutes(
  memory: LeadConnectorMemory,
  { traced, refuse, refuseFile, elsewhere }: LeadConnectorAnswers,
): Route<LeadConnectorMessageOperation>[] {
  const withCall = (received: Received, use: (call: LeadConnectorCall) => Answer): Answer => {
    const call = memory.calls.find(({ messageId, locationId }) => messageId === received.ids.messageId && locationId === received.ids.locationId);
    return call ? use(call) : refuse(404, "Sandbox: there is no such message");
  };

  const sendMessage = ({ body }: Received): Answer => {
    if (!isObject(body) || !Object.hasOwn(messageTypes, String(body.type)) || !isNamed(body.contactId))
      return refuse(400, "Sandbox: a type and a contactId are required");
    const conversation = [...memory.conversations.values()].find(({ contactId }) => contactId === body.contactId);
    if (conversation === undefined) return unknown("a message to a contact who has no conversation; create one, or seed it in conversations");
    // Reported by users.
    if (body.type === "WhatsApp" && body.attachments !== undefined && !body.message && !body.whatsapp && !body.templateId)
      return refuse(400, "The parameter text.body is required.");
    const id = `sandbox-message-${memory.nextNumber()}`;
    conversation.messages.push({ id, sent: body });
    conversation.lastMessageDate = memory.nextMoment();
    return traced(200, { conversationId: conversation.id, messageId: id, ...(body.type === "Email" && { emailMessageId: `${id}-email` }) });
  };

  const upload = ({ form }: Received): Answer => {
    if (form === undefined) return unknown("an upload that is not a form");
    const { locationId, conversationId, contactId, isGroupSms } = Object.fromEntries(form);
    const files = form.getAll("fileAttachment").filter((part) => typeof part !== "string");
    if (!isNamed(locationId) || files.length === 0) return refuseFile(400, "Sandbox: locationId and fileAttachment are required");
    if (!memory.locations.has(locationId)) return elsewhere();
    if (isGroupSms !== undefined) return unknown("an upload for a group chat");
    if (files.length > 5) return unknown("more than five files");
    if (!isNamed(conversationId) && !isNamed(contactId)) return refuseFile(400, "Sandbox: conversationId or contactId is required");
    // Reported by users: a server error, where a refusal would be expected.
    if (isNamed(conversationId) && !memory.conversations.has(conversationId)) return refuse(500, `Conversation with id ${conversationId} not found`);
    if (files.some(({ size }) => size > 5 * 1024 * 1024)) return refuseFile(413, "Sandbox: a file is larger than 5 MB");
    if (files.some(({ name }) => !fileTypes.includes(/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? "")))
      return refuseFile(415, "Sandbox: a file is of a kind that is not taken");
    const batch = memory.nextNumber();
    return traced(200, {
      uploadedFiles: Object.fromEntries(files.map(({ name }, index) => [name, `https://files.sandbox.invalid/${batch}/${index}/${encodeURIComponent(name)}`])),
    });
  };

  return [
    { operation: "leadconnector.messages.send", method: "POST", path: "/conversations/messages", answer: sendMessage },
    { operation: "leadconnector.messages.upload", method: "POST", path: "/conversations/messages/upload", answer: upload },
    {
      operation: "leadconnector.messages.recording",
      method: "GET",
      path: "/conversations/messages/{messageId}/locations/{locationId}/recording",
      answer: (received) =>
        withCall(received, ({ recording }) =>
          recording === undefined ? unknown("a message without a recording") : attachment(recording, "audio/x-wav", "audio.wav"),
        ),
    },
    {
      operation: "leadconnector.messages.transcriptionText",
      method: "GET",
      path: "/conversations/locations/{locationId}/messages/{messageId}/transcription/download",
      answer: (received) =>
        withCall(received, ({ transcription }) =>
          transcription === undefined ? unknown("a message without a transcript") : attachment(transcription, "text/plain", '"transcription.txt"'),
        ),
    },
  ];
}

function attachment(body: Uint8Array | string, type: string, name: string): Answer {
  return { status: 200, body, headers: { "content-type": type, "content-disposition": `Attachment; filename=${name}` } };
}
