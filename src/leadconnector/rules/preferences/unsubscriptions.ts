import { crossField, crossFields, isObject } from "../../../core/rule.js";

/** To subscribe everything again needs a reason. */
export const subscriptionChange = crossFields(() => [
  // Description of legal_reason in the published specification. When else a change counts as subscribing again is not said.
  crossField(
    "legal_reason",
    "is required with the action resub_all",
    ({ subscription_action, legal_reason }) => !isObject(subscription_action) || subscription_action.type !== "resub_all" || legal_reason !== undefined,
  ),
]);
