import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type { NewSuperAgentMessage, SendSuperAgentMessageQuery, SuperAgentReply } from "../../generated/attention/types.js";
import { draftAttention } from "../vendor.js";

/** Messages to the super agent. */
export const messages = {
  /**
   * Sends a message to the super agent. A reply that takes longer than 15 seconds is not in the answer: look for it with
   * `sessions.messages`. It is never sent again after a lost answer.
   * @param message What is said; with `session_id` it goes on with that session.
   * @see https://docs.attention.com/api-reference/super-agent/send-super-agent-message
   */
  send(message: NewSuperAgentMessage, query?: SendSuperAgentMessageQuery, options?: CallOptions): Draft<"attention", SuperAgentReply> {
    return draftAttention("post", "/super-agent/messages", { query, body: message }, options);
  },
};
