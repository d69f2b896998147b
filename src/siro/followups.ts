import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import { listing } from "../core/page.js";
import type { Followup, FollowupsPage, ListFollowupsQuery } from "../generated/siro-gateway/types.js";
import { cursorOf, pageAfter } from "./page.js";
import { draftGateway } from "./vendor.js";

/** What users might do next about recorded conversations. */
export const followups = {
  /**
   * Lists followups, one page a call. Those with a score of 1 or 2 are left out unless `minimumScore: 1` asks for all.
   * @see https://docs.siro.ai/api-references/get-followups
   */
  list: listing(
    (query?: ListFollowupsQuery, options?: CallOptions): Draft<"siro.gateway", FollowupsPage> => draftGateway("get", "/v1/core/followups", { query }, options),
    { items: (page): Followup[] => page.data.followups, next: pageAfterFollowups },
  ),
};

/** The cursor is published in the envelope; a live program reads it in the data. */
function pageAfterFollowups(page: FollowupsPage, query: ListFollowupsQuery): ListFollowupsQuery | undefined {
  return pageAfter({ cursor: cursorOf(page) ?? page.data.cursor, hasNextPage: page.hasNextPage }, query);
}
