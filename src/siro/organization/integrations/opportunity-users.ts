import type { Draft } from "../../../core/call.js";
import type { CallOptions } from "../../../core/options.js";
import type { ListOpportunityUsersQuery, OpportunityUser, OpportunityUserFields } from "../../../generated/siro-organization-integrations/types.js";
import { draftOrganization } from "../../vendor.js";

/** Who takes part in an opportunity. */
export const opportunityUsers = {
  /**
   * Lists who takes part in which opportunity. The answer does not say where the next page begins, and no source says how many it has.
   * @see https://docs.siro.ai/api-references/get-opportunity-users
   */
  list(query?: ListOpportunityUsersQuery, options?: CallOptions): Draft<"siro.organization", OpportunityUser[]> {
    return draftOrganization("get", "/v1/integrations/opportunity-users", { query }, options);
  },

  /**
   * Reads a user's part in an opportunity.
   * @param id Siro's id of the part, which is neither the user's id nor the opportunity's.
   * @see https://docs.siro.ai/api-references/get-an-opportunity-user
   */
  get(id: string, options?: CallOptions): Draft<"siro.organization", OpportunityUser> {
    return draftOrganization("get", "/v1/integrations/opportunity-users/{id}", { path: { id } }, options);
  },

  /**
   * Adds a user to an opportunity. The vendor requires none of the fields.
   * @see https://docs.siro.ai/api-references/create-an-opportunity-user
   */
  create(part: OpportunityUserFields, options?: CallOptions): Draft<"siro.organization", OpportunityUser> {
    return draftOrganization("post", "/v1/integrations/opportunity-users", { body: part }, options);
  },

  /**
   * Changes a user's part in an opportunity.
   * @param id Siro's id of the part, which is neither the user's id nor the opportunity's.
   * @see https://docs.siro.ai/api-references/update-an-opportunity-user
   */
  update(id: string, change: OpportunityUserFields, options?: CallOptions): Draft<"siro.organization", OpportunityUser> {
    return draftOrganization("put", "/v1/integrations/opportunity-users/{id}", { path: { id }, body: change }, options);
  },

  /**
   * Removes a user from an opportunity. Gives `true`; what `false` means is not published.
   * @param id Siro's id of the part, which is neither the user's id nor the opportunity's.
   * @see https://docs.siro.ai/api-references/delete-an-opportunity-user
   */
  delete(id: string, options?: CallOptions): Draft<"siro.organization", boolean> {
    return draftOrganization("delete", "/v1/integrations/opportunity-users/{id}", { path: { id } }, options);
  },
};
