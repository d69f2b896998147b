import { type Answer, isNamed, isObject, type Received, undocumented } from "../answer.js";
import type { Behaviours } from "../vendor.js";
import type { LeadConnectorAnswers } from "./answers.js";
import type { LeadConnectorCall, LeadConnectorMemory, LeadConnectorMessage, LeadConnectorOperation } from "./memory.js";

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
export function messageBehaviours(memory: LeadConnectorMemory, answers: LeadConnectorAnswers): Behaviours<LeadConnectorOperation> {
  const { conversations, messages, calls } = memory;
  const { traced, refuse, refuseFile, elsewhere } = answers;

  const send = ({ body }: Received): LeadConnectorMessage => {
    if (!isObject(body) || !Object.hasOwn(messageTypes, String(body.type)) || !isNamed(body.contactId))
      throw refuse(400, "Sandbox: a type and a contactId are required");
    const conversation = conversations.all().find(({ contactId }) => contactId === body.contactId);
    if (conversation === undefined) throw undocumented("a message to a contact who has no conversation; create one, or seed it in conversations");
    // Reported by users.
    if (body.type === "WhatsApp" && body.attachments !== undefined && !body.message && !body.whatsapp && !body.templateId)
      throw refuse(400, "The parameter text.body is required.");
    conversations.change(conversation, { lastMessageDate: memory.nextMoment() });
    return { id: `sandbox-message-${memory.nextNumber()}`, conversationId: conversation.id, sent: body };
  };

  const upload = ({ form }: Received): Answer => {
    if (form === undefined) throw undocumented("an upload that is not a form");
    const { locationId, conversationId, contactId, isGroupSms } = Object.fromEntries(form);
    const files = form.getAll("fileAttachment").filter((part) => typeof part !== "string");
    if (!isNamed(locationId) || files.length === 0) throw refuse(400, "Sandbox: locationId and fileAttachment are required");
    if (!memory.locations.has(locationId)) throw elsewhere();
    if (isGroupSms !== undefined) throw undocumented("an upload for a group chat");
    if (files.length > 5) throw undocumented("more than five files");
    if (!isNamed(conversationId) && !isNamed(contactId)) throw refuse(400, "Sandbox: conversationId or contactId is required");
    // Reported by users: a server error, where a refusal would be expected.
    if (isNamed(conversationId) && !conversations.has(conversationId)) throw refuse(500, `Conversation with id ${conversationId} not found`);
    if (files.some(({ size }) => size > 5 * 1024 * 1024)) throw refuseFile(413, "Sandbox: a file is larger than 5 MB");
    if (files.some(({ name }) => !fileTypes.includes(/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? "")))
      throw refuseFile(415, "Sandbox: a file is of a kind that is not taken");
    const batch = memory.nextNumber();
    return traced(200, {
      uploadedFiles: Object.fromEntries(files.map(({ name }, index) => [name, `https://files.sandbox.invalid/${batch}/${index}/${encodeURIComponent(name)}`])),
    });
  };

  const callOf = ({ messageId, locationId }: Received["ids"]): LeadConnectorCall => {
    const call = calls.find((call) => call.messageId === messageId && call.locationId === locationId);
    if (call === undefined) throw refuse(404, "Sandbox: there is no such message");
    return call;
  };

  return {
    "leadconnector.messages.send": messages.create(send, ({ id, conversationId, sent }) =>
      traced(200, { conversationId, messageId: id, ...(sent.type === "Email" && { emailMessageId: `${id}-email` }) }),
    ),
    "leadconnector.messages.upload": upload,
    "leadconnector.messages.recording": ({ ids }) => {
      const { recording } = callOf(ids);
      if (recording === undefined) throw undocumented("a message without a recording");
      return attachment(recording, "audio/x-wav", "audio.wav");
    },
    "leadconnector.messages.transcriptionText": ({ ids }) => {
      const { transcription } = callOf(ids);
      if (transcription === undefined) throw undocumented("a message without a transcript");
      return attachment(transcription, "text/plain", '"transcription.txt"');
    },
  };
}

function attachment(body: Uint8Array | string, type: string, name: string): Answer {
  return { status: 200, body, headers: { "content-type": type, "content-disposition": `Attachment; filename=${name}` } };
}
