import { crossField, crossFields } from "../../core/rule.js";

/** A question is about conversations or about a deal. The page's schema requires both, its text exactly one that holds something. */
export const question = crossFields(() => [
  // Page of the operation: both are refused with 400.
  crossField(
    "conversations_ids",
    "and deal_id exclude each other: one of them must be empty",
    ({ conversations_ids, deal_id }) => isEmpty(conversations_ids) || isEmpty(deal_id),
  ),
  // Page of the operation: neither is an error. A 500 was recorded.
  crossField("conversations_ids", "or deal_id must hold something", ({ conversations_ids, deal_id }) => !isEmpty(conversations_ids) || !isEmpty(deal_id)),
]);

function isEmpty(value: unknown): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}
