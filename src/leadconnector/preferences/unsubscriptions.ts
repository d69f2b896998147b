import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type { GetUnsubscriptionStatusQuery, SubscriptionChange, SubscriptionChangeAnswer, UnsubscriptionStatus } from "../../generated/leadconnector/types.js";
import { subscriptionChange } from "../rules/preferences/unsubscriptions.js";
import { draftLeadConnector } from "../vendor.js";

/** What contacts are subscribed to. The newest edition does not have it. */
export const unsubscriptions = {
  /**
   * Gives what a contact is subscribed to. What the answer looks like has not been published: it comes as it is.
   * @param query The contact and its sub-account; with `email`, only that address.
   * @see https://marketplace.gohighlevel.com/docs Get Contact Unsubscription Status
   */
  status(query: GetUnsubscriptionStatusQuery, options?: CallOptions): Draft<"leadconnector", UnsubscriptionStatus> {
    return draftLeadConnector("get", "/conversations/preferences/unsubscriptions/status", { query }, options);
  },

  /**
   * Subscribes or unsubscribes a contact, as a user of the account. What the answer looks like has not been published: it comes
   * as it is, and is undefined where it is empty.
   * @see https://marketplace.gohighlevel.com/docs User Subscription Change
   */
  userChange(change: SubscriptionChange, options?: CallOptions): Draft<"leadconnector", SubscriptionChangeAnswer | undefined> {
    return draftLeadConnector("post", "/conversations/preferences/unsubscriptions/user-change", { body: change, rules: subscriptionChange }, options);
  },
};
