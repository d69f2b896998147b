import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import { listing } from "../core/page.js";
import type { InsightHistoryEntry, InsightHistoryPage, InsightHistoryQuery } from "../generated/attention/types.js";
import { nextOffset } from "./pages.js";
import { draftAttention } from "./vendor.js";

/** Generalized insights, which Attention draws from many conversations and emails. */
export const insights = {
  /**
   * Lists the generalized insights that a user has asked for, so many a call.
   * @see https://docs.attention.com/api-reference/gi/list-gi-history
   */
  history: listing(
    (query: InsightHistoryQuery, options?: CallOptions): Draft<"attention", InsightHistoryPage> => draftAttention("get", "/gi/history", { query }, options),
    { items: ({ data }): InsightHistoryEntry[] => data, next: ({ data, meta }, query) => nextOffset(data.length, meta?.totalRecords, query) },
  ),
};
