import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import { listing } from "../core/page.js";
import type { ActionsPage, ListActionsQuery, NextBestAction } from "../generated/attention/types.js";
import { draftAttention } from "./vendor.js";

/** What Attention proposes to do next. */
export const actions = {
  /**
   * Lists the next best actions, one page a call: everybody's with a key of the organization, one's own with a user's key.
   * @see https://docs.attention.com/api-reference/proactive/list-actions
   */
  list: listing((query?: ListActionsQuery, options?: CallOptions): Draft<"attention", ActionsPage> => draftAttention("get", "/actions", { query }, options), {
    items: ({ data }): NextBestAction[] => data,
    next: ({ next_cursor }, query) => (next_cursor ? { ...query, cursor: next_cursor } : undefined),
  }),
};
