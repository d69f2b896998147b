import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { LiveChatTyping, ShownLiveChatTyping } from "../generated/leadconnector/types.js";
import { draftLeadConnector } from "./vendor.js";

/** The chat on a website. */
export const liveChat = {
  /**
   * Shows in the chat that somebody is typing, or no longer.
   * @param typing Whether somebody is, and the visitor who sees it.
   * @see https://marketplace.gohighlevel.com/docs Agent or AI bot is typing, for live chat
   */
  typing(typing: LiveChatTyping, options?: CallOptions): Draft<"leadconnector", ShownLiveChatTyping> {
    return draftLeadConnector("post", "/conversations/providers/live-chat/typing", { body: typing }, options);
  },
};
