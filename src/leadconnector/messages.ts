import type { CallOptions, Draft } from "../core/call.js";
import type { UploadedFile } from "../core/multipart.js";
import type { AnswerOf } from "../core/specification.js";
import type { components, paths } from "../generated/leadconnector/paths.js";
import { messageFiles, outgoingMessage } from "./rules/messages.js";
import { callLeadConnector } from "./vendor.js";

type Fields = components["schemas"]["MessageFields"];
type MailFields = components["schemas"]["EmailFields"];

/** What a message of any type may have. */
export interface MessageFields {
  /** The contact who gets the message. */
  contactId: string;
  /** The text. */
  message?: string;
  /** Where the files are; `upload` gives such addresses. */
  attachments?: string[];
  templateId?: string;
  appointmentId?: string;
  /** When to send it, in seconds (not milliseconds) since 1970 UTC. */
  scheduledTimestamp?: number;
  conversationProviderId?: string;
  /** The phone number to send from. */
  fromNumber?: string;
  /** The phone number to send to. */
  toNumber?: string;
  /** Marked as required by the vendor's pages, and left out by many programs that work. */
  status?: Fields["status"];
  /** Marked as required in one place and absent in another; no source lists its values. */
  subType?: string | { [field: string]: unknown };
}

/** What only an e-mail may have. */
export interface EmailFields {
  html?: string;
  subject?: string;
  emailFrom?: string;
  /** An address of the contact, where it is not the first one. */
  emailTo?: string;
  emailCc?: string[];
  emailBcc?: string[];
  /** The message that this one answers. */
  replyMessageId?: string;
  /** The message that holds the thread's e-mails. */
  threadId?: string;
  emailReplyMode?: MailFields["emailReplyMode"];
  /** Makes it the forwarding of an e-mail. */
  forward?: EmailForward;
  /** The kind of mail that a contact can unsubscribe from. */
  customSubtypeId?: string;
  usesNativeSchedulingAi?: boolean;
  optimizationPeriod?: MailFields["optimizationPeriod"];
}

/** The e-mail, or the thread, that is forwarded, and to whom. */
export interface EmailForward {
  isForwarded: boolean;
  /** True for the whole thread; else `emailMessageId` says which e-mail. */
  forwardWholeThread?: boolean;
  /** The thread that the e-mail is in. */
  messageId: string;
  emailMessageId?: string;
  /** Found by LeadConnector when it is left out. */
  sourceContactId?: string;
  /** Found by LeadConnector when it is left out. */
  sourceConversationId?: string;
  toEmail?: string;
  recipientContactId?: string;
  recipientConversationId?: string;
}

/** A text message to a phone. */
export interface SmsMessage extends MessageFields {
  type: "SMS";
}

/** A message in the text messages' newer form. */
export interface RcsMessage extends MessageFields {
  type: "RCS";
}

/** An e-mail. */
export interface EmailMessage extends MessageFields, EmailFields {
  type: "Email";
}

/** A message through a provider that was added to the account. Mail of such a provider has this type, hence the fields of an e-mail. */
export interface CustomMessage extends MessageFields, EmailFields {
  type: "Custom";
}

/** A WhatsApp message. With attachments it needs text as well: they are dropped, and an empty text is refused. */
export interface WhatsAppMessage extends MessageFields {
  type: "WhatsApp";
  whatsapp?: WhatsAppContent;
}

/** What a WhatsApp message holds beside text, as far as the one published example shows it. */
export interface WhatsAppContent {
  type: "media" | (string & {});
  media?: { type: "image" | (string & {}); url: string; name?: string };
}

/** A direct message on Instagram. */
export interface InstagramMessage extends MessageFields {
  type: "IG";
}

/** A message on Facebook. */
export interface FacebookMessage extends MessageFields {
  type: "FB";
}

/** A message in a website's chat. */
export interface LiveChatMessage extends MessageFields {
  type: "Live_Chat";
}

/** A message on TikTok. */
export interface TikTokMessage extends MessageFields {
  type: "TIKTOK";
}

/** A note that the contact does not see. In its text a mention is `@name<userId>ID</userId>`. */
export interface InternalComment extends MessageFields {
  type: "InternalComment";
  /** The ids of the users whom the text mentions, and no others. */
  mentions: string[];
  /** The user whose comment it is. */
  userId?: string;
}

/** A message that is to be sent. Its type says which fields it may have. */
export type OutgoingMessage =
  | SmsMessage
  | RcsMessage
  | EmailMessage
  | CustomMessage
  | WhatsAppMessage
  | InstagramMessage
  | FacebookMessage
  | LiveChatMessage
  | TikTokMessage
  | InternalComment;

/** The ids of the message and of the conversation that it is in. */
export interface SentMessage extends AnswerOf<paths["/conversations/messages"]["post"]> {}

type UploadOperation = paths["/conversations/messages/upload"]["post"];

/** What every upload may have. */
export interface UploadFields {
  /** The sub-account that the conversation is in. */
  locationId: string;
  /** Up to 5 files of up to 5 MB each. The vendor lists the kinds that it takes twice, as 13 and as about 40. */
  fileAttachment: UploadedFile[];
  attachmentUrls?: string[];
  /** Twilio's id of a group chat. */
  chatServiceSid?: string;
  /** A text: `"true"` for a group chat, which takes one file at a time. */
  isGroupSms?: string;
  workflowId?: string;
  campaignId?: string;
}

/** Files for a conversation. */
export interface FilesForConversation extends UploadFields {
  conversationId: string;
  contactId?: string;
}

/** Files for the conversation of a contact. */
export interface FilesForContact extends UploadFields {
  contactId: string;
  conversationId?: string;
}

/** Files, and the conversation that they are for: named by itself or by its contact. */
export type MessageFiles = FilesForConversation | FilesForContact;

/** The address of each file by its name: `answer.uploadedFiles["photo.png"]`. */
export interface UploadedMessageFiles extends AnswerOf<UploadOperation> {}

/** What is said in a conversation, and the files, recordings and transcripts that belong to it. */
export const messages = {
  /**
   * Sends a message to a contact, now or at `scheduledTimestamp`. It is never sent again after a lost answer: the error then
   * says `outcome: "unknown"`.
   * @param message The message; its `type` says which fields it may have.
   * @returns The ids of the message and of its conversation.
   * @throws {RuleError} when a field is not documented, or not for this type; nothing is sent.
   * @throws {ApiError} when LeadConnector refuses: for an unsubscribed contact, say, or one without a phone number.
   * @see https://marketplace.gohighlevel.com/docs Send a new message
   */
  send(message: OutgoingMessage, options?: CallOptions): Draft<"leadconnector", SentMessage> {
    return callLeadConnector(
      "post",
      "/conversations/messages",
      { body: message, rules: { body: outgoingMessage }, promised: ["conversationId", "messageId"] },
      options,
    );
  },

  /**
   * Uploads files, for addresses that `send` takes as `attachments`. Streams are read to their end first. `calls` refuses it,
   * because JSON cannot keep files.
   * @param files The files, and the conversation or the contact that they are for.
   * @returns The address of each file by its name.
   * @throws {RuleError} when there are no files or too many, one is too large, or nothing says whom they are for; nothing is sent.
   * @throws {ApiError} when LeadConnector refuses: with 413 a size, with 415 a kind of file.
   * @see https://marketplace.gohighlevel.com/docs Upload file attachments
   */
  upload(files: MessageFiles, options?: CallOptions): Draft<"leadconnector", UploadedMessageFiles> {
    return callLeadConnector(
      "post",
      "/conversations/messages/upload",
      { body: files, rules: { body: messageFiles }, promised: ["uploadedFiles"], encoding: "multipart" },
      options,
    );
  },

  /**
   * Downloads the sound of a call or of a voicemail.
   * @param messageId LeadConnector's id of the message.
   * @param locationId The sub-account that owns the message.
   * @returns The bytes, of the kind `audio/x-wav` as far as it is documented.
   * @throws {RuleError} when an id would reach another endpoint; nothing is sent.
   * @throws {ApiError} when LeadConnector refuses.
   * @see https://marketplace.gohighlevel.com/docs Get Recording by Message ID
   */
  recording(messageId: string, locationId: string, options?: CallOptions): Draft<"leadconnector", Uint8Array> {
    return callLeadConnector(
      "get",
      "/conversations/messages/{messageId}/locations/{locationId}/recording",
      { path: { messageId, locationId }, promised: [], reads: "bytes", accepts: "audio/*" },
      options,
    );
  },

  /**
   * Downloads the transcript of a recording.
   * @param locationId The sub-account that owns the message.
   * @param messageId LeadConnector's id of the message.
   * @returns The transcript as text.
   * @throws {RuleError} when an id would reach another endpoint; nothing is sent.
   * @throws {ApiError} when LeadConnector refuses.
   * @see https://marketplace.gohighlevel.com/docs Download transcription by Message ID
   */
  transcriptionText(locationId: string, messageId: string, options?: CallOptions): Draft<"leadconnector", string> {
    return callLeadConnector(
      "get",
      "/conversations/locations/{locationId}/messages/{messageId}/transcription/download",
      { path: { locationId, messageId }, promised: [], reads: "text", accepts: "text/plain" },
      options,
    );
  },
};
