import type { Draft, Ids } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import { listing, listingBelow } from "../core/page.js";
import type { Bytes } from "../core/specification.js";
import type {
  CancelledMessage,
  ChangedMessageAttachments,
  CompletedMessageUpload,
  ExportedMessages,
  ExportMessagesQuery,
  ListMessagesQuery,
  Message,
  MessageAnswer,
  MessageAttachments,
  MessageFiles,
  MessageList,
  MessageStatusUpdate,
  MessagesPage,
  MessageTranscription,
  MessageUpload,
  MessageUploadCompletion,
  NewInboundMessage,
  NewMessageUpload,
  NewOutboundCall,
  OutgoingMessage,
  RecordedMessage,
  ReviewReply,
  SentMessage,
  SentReviewReply,
  UploadedMessageFiles,
} from "../generated/leadconnector/types.js";
import { inboundMessage, messageFiles, messageUpload, outboundCall, outgoingMessage } from "./rules/messages.js";
import { draftLeadConnector } from "./vendor.js";

/** A message, and the sub-account that owns it. */
export interface MessageOfLocation extends Ids {
  /** LeadConnector's id of the message. */
  messageId: string;
  /** The sub-account that owns the message. */
  locationId: string;
}

/** What is said in a conversation, and the files, recordings and transcripts that belong to it. */
export const messages = {
  /**
   * Lists the messages of a conversation, one page at a time. E-mails come without their text: `emails.get` reads it.
   * @param conversationId LeadConnector's id of the conversation.
   * @see https://marketplace.gohighlevel.com/docs Get messages by conversation id
   */
  list: listingBelow(
    (conversationId: string, query?: ListMessagesQuery, options?: CallOptions): Draft<"leadconnector", MessagesPage> =>
      draftLeadConnector("get", "/conversations/{conversationId}/messages", { path: { conversationId }, query }, options),
    { items: (page: MessagesPage): Message[] => listIn(page).messages, next: messagesAfter },
  ),

  /**
   * Lists the messages of a sub-account, one page at a time: without `channel` everything but e-mails. A page must be asked for
   * within two minutes of the one before. After a longer pause start again without `cursor`, from the `dateAdded` of the last
   * message (as `endDate`; with `sortOrder: "asc"` as `startDate`), and leave out the messages of that date by their ids.
   * @see https://marketplace.gohighlevel.com/docs Export messages by location ID
   */
  export: listing(
    (query: ExportMessagesQuery, options?: CallOptions): Draft<"leadconnector", ExportedMessages> =>
      draftLeadConnector("get", "/conversations/messages/export", { query }, options),
    {
      items: (page): Message[] => page.messages,
      next: ({ nextCursor }, query): ExportMessagesQuery | undefined => (nextCursor ? { ...query, cursor: nextCursor } : undefined),
    },
  ),

  /**
   * Gives one message, in an envelope. The text of an e-mail is not in it: `emails.get` reads it.
   * @param messageId LeadConnector's id of the message.
   * @see https://marketplace.gohighlevel.com/docs Get message by message id
   */
  get(messageId: string, options?: CallOptions): Draft<"leadconnector", MessageAnswer> {
    return draftLeadConnector("get", "/conversations/messages/{id}", { path: { id: messageId } }, options);
  },

  /**
   * Sends a message to a contact, now or at `scheduledTimestamp`. It is never sent again after a lost answer: the error then
   * says `outcome: "unknown"`.
   * @param message The message; its `type` says which fields it may have.
   * @see https://marketplace.gohighlevel.com/docs Send a new message
   */
  send(message: OutgoingMessage, options?: CallOptions): Draft<"leadconnector", SentMessage> {
    return draftLeadConnector("post", "/conversations/messages", { body: message, rules: outgoingMessage }, options);
  },

  /**
   * Records a message that a contact sent through another system. Say `direction: "inbound"`: left out, it counts as outbound.
   * @param message The message, and the conversation or the contact that it is for.
   * @see https://marketplace.gohighlevel.com/docs Add an inbound message
   */
  addInbound(message: NewInboundMessage, options?: CallOptions): Draft<"leadconnector", RecordedMessage> {
    return draftLeadConnector("post", "/conversations/messages/inbound", { body: message, rules: inboundMessage }, options);
  },

  /**
   * Records a call that was placed through another system.
   * @param call The call, and the conversation or the contact that it is for.
   * @see https://marketplace.gohighlevel.com/docs Add an external outbound call
   */
  addOutboundCall(call: NewOutboundCall, options?: CallOptions): Draft<"leadconnector", RecordedMessage> {
    return draftLeadConnector("post", "/conversations/messages/outbound", { body: call, rules: outboundCall }, options);
  },

  /**
   * Cancels a message that was to be sent later. LeadConnector says inside a 200 that it could not; that is an ApiError too.
   * @param messageId LeadConnector's id of the message.
   * @see https://marketplace.gohighlevel.com/docs Cancel a scheduled message
   */
  cancelScheduled(messageId: string, options?: CallOptions): Draft<"leadconnector", CancelledMessage> {
    return draftLeadConnector("delete", "/conversations/messages/{messageId}/schedule", { path: { messageId } }, options);
  },

  /**
   * Reports what became of a message that went out through your own provider. For 5 to 10 seconds after it was sent this is
   * refused with 403: wait until LeadConnector has given the message to the provider.
   * @param messageId LeadConnector's id of the message.
   * @see https://marketplace.gohighlevel.com/docs Update message status
   */
  updateStatus(messageId: string, update: MessageStatusUpdate, options?: CallOptions): Draft<"leadconnector", SentMessage> {
    return draftLeadConnector("put", "/conversations/messages/{messageId}/status", { path: { messageId }, body: update }, options);
  },

  /**
   * Replaces the attachments of a call. Other messages are refused with 403.
   * @param messageId LeadConnector's id of the call.
   * @param attachments All of them: those that are left out are gone.
   * @see https://marketplace.gohighlevel.com/docs Add message attachments
   */
  setAttachments(messageId: string, attachments: MessageAttachments, options?: CallOptions): Draft<"leadconnector", ChangedMessageAttachments> {
    return draftLeadConnector("put", "/conversations/messages/{messageId}/attachments", { path: { messageId }, body: attachments }, options);
  },

  /**
   * Answers a review on Google. Deprecated by the newest edition.
   * @param reply The answer, and a conversation that has a review.
   * @see https://marketplace.gohighlevel.com/docs Send a review reply to Google My Business
   */
  sendReviewReply(reply: ReviewReply, options?: CallOptions): Draft<"leadconnector", SentReviewReply> {
    return draftLeadConnector("post", "/conversations/messages/review-reply", { body: reply }, options);
  },

  /**
   * Uploads files, for addresses that `send` takes as `attachments`. Streams are read to their end first. `calls` refuses it,
   * because JSON cannot keep files.
   * @param files The files, and the conversation or the contact that they are for.
   * @see https://marketplace.gohighlevel.com/docs Upload file attachments
   */
  upload(files: MessageFiles, options?: CallOptions): Draft<"leadconnector", UploadedMessageFiles> {
    return draftLeadConnector("post", "/conversations/messages/upload", { body: files, rules: messageFiles }, options);
  },

  /**
   * Gives an address for one file that `upload` is too small for: PUT the bytes there within 15 minutes, then call
   * `completeUpload`. Deprecated by the newest edition.
   * @param file What the file is, and the conversation that it is for.
   * @see https://marketplace.gohighlevel.com/docs Initiate file upload to GCS
   */
  initiateUpload(file: NewMessageUpload, options?: CallOptions): Draft<"leadconnector", MessageUpload> {
    return draftLeadConnector("post", "/conversations/messages/upload/initiate", { body: file, rules: messageUpload }, options);
  },

  /**
   * Finishes the upload of one file, for the address that `send` takes. Deprecated by the newest edition.
   * @param upload The upload, by what `initiateUpload` gave.
   * @see https://marketplace.gohighlevel.com/docs Complete file upload
   */
  completeUpload(upload: MessageUploadCompletion, options?: CallOptions): Draft<"leadconnector", CompletedMessageUpload> {
    return draftLeadConnector("post", "/conversations/messages/upload/complete", { body: upload }, options);
  },

  /**
   * Downloads the sound of a call or of a voicemail, `audio/x-wav` as far as it is documented.
   * @param message The message and its location, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Get Recording by Message ID
   */
  recording(message: MessageOfLocation, options?: CallOptions): Draft<"leadconnector", Bytes> {
    return draftLeadConnector("get", "/conversations/messages/{messageId}/locations/{locationId}/recording", { path: message }, options);
  },

  /**
   * Gives the transcript of a recording with its times: a list of sentences or a single one, it has not been published which. It
   * comes as it is.
   * @param message The message and its location, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Get transcription by Message ID
   */
  transcription(message: MessageOfLocation, options?: CallOptions): Draft<"leadconnector", MessageTranscription> {
    return draftLeadConnector("get", "/conversations/locations/{locationId}/messages/{messageId}/transcription", { path: message }, options);
  },

  /**
   * Downloads the transcript of a recording as text.
   * @param message The message and its location, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Download transcription by Message ID
   */
  transcriptionText(message: MessageOfLocation, options?: CallOptions): Draft<"leadconnector", string> {
    return draftLeadConnector("get", "/conversations/locations/{locationId}/messages/{messageId}/transcription/download", { path: message }, options);
  },
};

/** The list of a page: beside the answer's own fields in the published specification, one level deeper on the newest page. */
function listIn(page: MessagesPage): MessageList {
  const { messages, nextPage, lastMessageId } = page;
  return Array.isArray(messages) ? { messages, ...(nextPage !== undefined && { nextPage }), ...(lastMessageId !== undefined && { lastMessageId }) } : messages;
}

/** What asks for the page after this one. The last page has a lastMessageId too, so only nextPage says that there is one. */
function messagesAfter(page: MessagesPage, query: ListMessagesQuery): ListMessagesQuery | undefined {
  const { nextPage, lastMessageId } = listIn(page);
  if (nextPage === false) return undefined;
  if (nextPage === undefined) throw new RangeError("has no nextPage, so whether more messages follow is not known");
  if (!lastMessageId) throw new RangeError("has no lastMessageId, so the next page cannot be asked for");
  return { ...query, lastMessageId };
}
