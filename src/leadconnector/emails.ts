import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { CancelledMessage, ChangedEmailStatus, EmailInConversation, EmailStatusUpdate } from "../generated/leadconnector/types.js";
import { draftLeadConnector } from "./vendor.js";

/** The e-mails of a conversation, which its messages name and do not contain. */
export const emails = {
  /**
   * Gives one e-mail with its text, without an envelope.
   * @param emailMessageId The e-mail's own id, as `meta.email.messageIds` of its message has it; never the message's.
   * @see https://marketplace.gohighlevel.com/docs Get email by Id
   */
  get(emailMessageId: string, options?: CallOptions): Draft<"leadconnector", EmailInConversation> {
    return draftLeadConnector("get", "/conversations/messages/email/{id}", { path: { id: emailMessageId } }, options);
  },

  /**
   * Cancels an e-mail that was to be sent later. LeadConnector says inside a 200 that it could not; that is an ApiError too.
   * @param emailMessageId The e-mail's own id, as the answer to `messages.send` has it; never the message's.
   * @see https://marketplace.gohighlevel.com/docs Cancel a scheduled email message
   */
  cancelScheduled(emailMessageId: string, options?: CallOptions): Draft<"leadconnector", CancelledMessage> {
    return draftLeadConnector("delete", "/conversations/messages/email/{emailMessageId}/schedule", { path: { emailMessageId } }, options);
  },

  /**
   * Reports what became of an e-mail that went out through your own provider. Documented for the edition v3 alone: ask for it in
   * this one call with `{ headers: { Version: "v3" } }`. It is never sent again after a lost answer: events add up.
   * @param emailMessageId The e-mail's own id; never the message's.
   * @see https://marketplace.gohighlevel.com/docs Update email message status
   */
  updateStatus(emailMessageId: string, update: EmailStatusUpdate, options?: CallOptions): Draft<"leadconnector", ChangedEmailStatus> {
    const draft = draftLeadConnector("put", "/conversations/messages/email/{id}/status", { path: { id: emailMessageId }, body: update }, options);
    // What `events` counts is added to what was counted before, so it would count twice.
    return { ...draft, facts: { ...draft.facts, safety: "unsafe" } };
  },
};
