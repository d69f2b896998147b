import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import { listing } from "../core/page.js";
import type { Email, EmailsPage, ListEmailsQuery } from "../generated/attention/types.js";
import { byNumber } from "./pages.js";
import { draftAttention } from "./vendor.js";

/** Emails with customers. */
export const emails = {
  /**
   * Lists emails, one page a call. A filter takes its values as a list.
   * @see https://docs.attention.com/llms.txt Email
   */
  list: listing(
    (query?: ListEmailsQuery, options?: CallOptions): Draft<"attention", EmailsPage> => draftAttention("get", "/emails", { query }, options),
    byNumber<ListEmailsQuery, Email, EmailsPage>(),
  ),
};
