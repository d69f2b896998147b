import { crossField, crossFields } from "../../core/rule.js";

/** A conversation is linked to an opportunity, or to none. */
export const opportunityChange = crossFields(() => [
  // Page of the operation: required when an opportunity is linked or replaced.
  crossField(
    "opportunity_id",
    "is required unless remove_opportunity is true",
    ({ opportunity_id, remove_opportunity }) => opportunity_id !== undefined || remove_opportunity === true,
  ),
]);
