import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import { listing } from "../core/page.js";
import type { Followup, FollowupsPage, ListFollowupsQuery } from "../generated/siro-gateway/types.js";
import { cursorOf, draftGateway } from "./vendor.js";

/** What users might do next about recorded conversations. */
export const followups = {
  /**
   * Lists followups, one page a call. Those with a score of 1 or 2 are left out unless `minimumScore: 1` asks for all.
   * @see https://docs.siro.ai/api-references/get-followups
   */
  list: listing(
    (query?: ListFollowupsQuery, options?: CallOptions): Draft<"siro.gateway", FollowupsPage> => draftGateway("get", "/v1/core/followups", { query }, options),
    { items: (page): Followup[] => page.data.followups, next: pageAfter },
  ),
};

/** The cursor is published in the envelope; a live program reads it in the data. */
function pageAfter(page: FollowupsPage, query: ListFollowupsQuery): ListFollowupsQuery | undefined {
  const { hasNextPage, data } = page;
  const cursor = cursorOf(page) ?? cursorOf({ cursor: data.cursor, hasNextPage });
  return cursor === undefined ? undefined : { ...query, cursor };
}
