import { type Answer, isNamed, isObject, type Received, undocumented } from "../answer.js";
import type { Behaviours } from "../vendor.js";
import type { LeadConnectorAnswers } from "./answers.js";
import type { LeadConnectorCall, LeadConnectorMemory, LeadConnectorOperation } from "./memory.js";

/** The kinds of file on the newest page. The published specification has 13 of them. */
const fileTypes =
  "jpg jpeg png gif svg heic ai mp4 mpeg 3gp mp3 wav wave aiff aif aifc gsm ulaw ogg aac m4a amr pdf doc docx txt csv xls xlsx ppt pptx odt zip rar vcf vcard ics".split(
    " ",
  );

const megabyte = 1024 * 1024;

/** Files are uploaded for messages, and calls have a recording and a transcript. */
export function fileBehaviours(memory: LeadConnectorMemory, answers: LeadConnectorAnswers): Behaviours<LeadConnectorOperation> {
  const { conversations, messages, calls, uploads } = memory;
  const { traced, refuse, refuseFile, elsewhere } = answers;

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
    if (files.some(({ size }) => size > 5 * megabyte)) throw refuseFile(413, "Sandbox: a file is larger than 5 MB");
    if (files.some(({ name }) => !fileTypes.includes(/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? "")))
      throw refuseFile(415, "Sandbox: a file is of a kind that is not taken");
    const batch = memory.nextNumber();
    return traced(200, {
      uploadedFiles: Object.fromEntries(files.map(({ name }, index) => [name, `https://files.sandbox.invalid/${batch}/${index}/${encodeURIComponent(name)}`])),
    });
  };

  const initiate = ({ body }: Received): Answer => {
    const { locationId, conversationId, filename, contentType, channel, fileSize = 0 } = isObject(body) ? body : {};
    if (![locationId, conversationId, filename, contentType, channel].every(isNamed)) throw refuse(400, "Sandbox: a field is missing");
    if (!memory.locations.has(String(locationId))) throw elsewhere();
    const maxFileSize = (channel === "WHATSAPP" ? 100 : 5) * megabyte;
    if (Number(fileSize) > maxFileSize) throw refuse(413, "Sandbox: the file is too large");
    const uploadId = `sandbox-upload-${memory.nextNumber()}`;
    const filePath = `location/${String(locationId)}/${uploadId}`;
    uploads.set(uploadId, filePath);
    return traced(200, { uploadUrl: `https://files.sandbox.invalid/${uploadId}`, uploadId, filePath, expiresAt: Date.now() + 15 * 60_000, maxFileSize });
  };

  // The bytes go to another host, so the sandbox takes it that they were put there.
  const complete = ({ body }: Received): Answer => {
    const { uploadId, filePath, filename } = isObject(body) ? body : {};
    if (![uploadId, filePath, filename].every(isNamed)) throw refuse(400, "Sandbox: a field is missing");
    if (uploads.get(String(uploadId)) !== filePath) throw refuse(404, "Sandbox: the file is not there");
    return traced(200, { uploadedFiles: { [String(filename)]: `https://files.sandbox.invalid/${String(filePath)}` }, metadata: {} });
  };

  const callOf = ({ messageId, locationId }: Received["ids"]): LeadConnectorCall => {
    const call = calls.find((call) => call.messageId === messageId && call.locationId === locationId);
    if (call !== undefined) return call;
    if (messages.has(messageId ?? "")) throw undocumented("the recording of a message that is not seeded among the calls");
    throw refuse(404, "Sandbox: there is no such message");
  };

  const transcriptOf = (ids: Received["ids"]): string => {
    const { transcription } = callOf(ids);
    if (transcription === undefined) throw undocumented("a message without a transcript");
    return transcription;
  };

  return {
    "leadconnector.messages.upload": upload,
    "leadconnector.messages.initiateUpload": initiate,
    "leadconnector.messages.completeUpload": complete,
    "leadconnector.messages.recording": ({ ids }) => {
      const { recording } = callOf(ids);
      if (recording === undefined) throw undocumented("a message without a recording");
      return attachment(recording, "audio/x-wav", "audio.wav");
    },
    // One object, as every page has it. Of its numbers only the place of the first sentence is known.
    "leadconnector.messages.transcription": ({ ids }) => traced(200, { sentenceIndex: 0, transcript: transcriptOf(ids) }),
    "leadconnector.messages.transcriptionText": ({ ids }) => attachment(transcriptOf(ids), "text/plain", '"transcription.txt"'),
  };
}

function attachment(body: Uint8Array | string, type: string, name: string): Answer {
  return { status: 200, body, headers: { "content-type": type, "content-disposition": `Attachment; filename=${name}` } };
}
