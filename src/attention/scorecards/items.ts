import type { Draft, Ids } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import { listingBelow } from "../../core/page.js";
import type {
  ListScorecardItemsQuery,
  NewScorecardItem,
  ScorecardItem,
  ScorecardItemAnswer,
  ScorecardItemsPage,
  ScorecardItemUpdate,
} from "../../generated/attention-organization/types.js";
import { byNumber } from "../pages.js";
import { scorecardItemUpdate } from "../rules/scorecards.js";
import { draftAttention } from "../vendor.js";

/** A scorecard, and one of its items. */
export interface ItemOfScorecard extends Ids {
  /** Attention's id of the scorecard. */
  id: string;
  /** Attention's id of the item. */
  itemId: string;
}

/** What a scorecard judges. */
export const items = {
  /**
   * Lists the items of a scorecard, one page a call.
   * @param scorecardId Attention's id of the scorecard.
   * @see https://docs.attention.com/llms.txt Scorecard
   */
  list: listingBelow(
    (scorecardId: string, query?: ListScorecardItemsQuery, options?: CallOptions): Draft<"attention", ScorecardItemsPage> =>
      draftAttention("get", "/scorecards/{id}/items", { path: { id: scorecardId }, query }, options),
    byNumber<ListScorecardItemsQuery, ScorecardItem, ScorecardItemsPage>(),
  ),

  /**
   * Adds an item to a scorecard, as the last one unless `position` says otherwise. Needs an API key of the organization.
   * @param scorecardId Attention's id of the scorecard.
   * @see https://docs.attention.com/api-reference/scorecard/create-scorecard-item
   */
  create(scorecardId: string, item: NewScorecardItem, options?: CallOptions): Draft<"attention", ScorecardItemAnswer> {
    return draftAttention("post", "/scorecards/{id}/items", { path: { id: scorecardId }, body: item }, options);
  },

  /**
   * Changes an item of a scorecard. What is left out stays as it is; the positions of the other items stay too.
   * @param item The scorecard and the item, by name: two ids in a row could be swapped.
   * @param change What is to change, one field at least.
   * @see https://docs.attention.com/api-reference/scorecard/update-scorecard-item
   */
  update(item: ItemOfScorecard, change: ScorecardItemUpdate, options?: CallOptions): Draft<"attention", ScorecardItemAnswer> {
    return draftAttention("patch", "/scorecards/{id}/items/{itemId}", { path: item, body: change, rules: scorecardItemUpdate }, options);
  },
};
