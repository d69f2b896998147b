import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { MessageFiles, OutgoingMessage, SentMessage, UploadedMessageFiles } from "../generated/leadconnector/types.js";
import { messageFiles, outgoingMessage } from "./rules/messages.js";
import { draftLeadConnector } from "./vendor.js";

/** A message, and the sub-account that owns it. */
export interface MessageOfLocation {
  /** LeadConnector's id of the message. */
  messageId: string;
  /** The sub-account that owns the message. */
  locationId: string;
}

/** What is said in a conversation, and the files, recordings and transcripts that belong to it. */
export const messages = {
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
   * Uploads files, for addresses that `send` takes as `attachments`. Streams are read to their end first. `calls` refuses it,
   * because JSON cannot keep files.
   * @param files The files, and the conversation or the contact that they are for.
   * @see https://marketplace.gohighlevel.com/docs Upload file attachments
   */
  upload(files: MessageFiles, options?: CallOptions): Draft<"leadconnector", UploadedMessageFiles> {
    return draftLeadConnector("post", "/conversations/messages/upload", { body: files, rules: messageFiles }, options);
  },

  /**
   * Downloads the sound of a call or of a voicemail, `audio/x-wav` as far as it is documented.
   * @param message The message and its location, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Get Recording by Message ID
   */
  recording(message: MessageOfLocation, options?: CallOptions): Draft<"leadconnector", Uint8Array> {
    return draftLeadConnector("get", "/conversations/messages/{messageId}/locations/{locationId}/recording", { path: message }, options);
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
