import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type {
  AddedOpportunityFollowers,
  OpportunityFollowers,
  RemovedOpportunityFollowers,
  RemoveOpportunityFollowersQuery,
} from "../../generated/leadconnector-opportunities/types.js";
import { draftLeadConnector } from "../vendor.js";

/** The users who follow an opportunity. */
export const followers = {
  /**
   * Adds users, and gives everybody who follows the opportunity then.
   * @param opportunityId LeadConnector's id of the opportunity.
   * @see https://marketplace.gohighlevel.com/docs Add Followers
   */
  add(opportunityId: string, users: OpportunityFollowers, options?: CallOptions): Draft<"leadconnector", AddedOpportunityFollowers> {
    return draftLeadConnector("post", "/opportunities/{id}/followers", { path: { id: opportunityId }, body: users }, options);
  },

  /**
   * Removes users, and gives everybody who still follows the opportunity.
   * @param opportunityId LeadConnector's id of the opportunity.
   * @param query `{ isRemoveAllFollowers: "true" }` removes everybody.
   * @see https://marketplace.gohighlevel.com/docs Remove Followers
   */
  remove(
    opportunityId: string,
    users: OpportunityFollowers,
    query?: RemoveOpportunityFollowersQuery,
    options?: CallOptions,
  ): Draft<"leadconnector", RemovedOpportunityFollowers> {
    return draftLeadConnector("delete", "/opportunities/{id}/followers", { path: { id: opportunityId }, body: users, query }, options);
  },
};
