import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import { listing } from "../core/page.js";
import type { Chat, ChatsPage, ListChatsQuery } from "../generated/attention/types.js";
import { byNumber } from "./pages.js";
import { draftAttention } from "./vendor.js";

/** Chats with customers, and threads of emails. */
export const chats = {
  /**
   * Lists chats and threads of emails, one page a call. A filter takes its values as a list.
   * @see https://docs.attention.com/api-reference/chat/list-chats
   */
  list: listing(
    (query?: ListChatsQuery, options?: CallOptions): Draft<"attention", ChatsPage> => draftAttention("get", "/chats", { query }, options),
    byNumber<ListChatsQuery, Chat, ChatsPage>(),
  ),
};
