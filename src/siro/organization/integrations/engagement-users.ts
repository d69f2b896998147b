import type { Draft } from "../../../core/call.js";
import type { CallOptions } from "../../../core/options.js";
import type { EngagementUser, EngagementUserFields, ListEngagementUsersQuery } from "../../../generated/siro-organization-integrations/types.js";
import { draftOrganization } from "../../vendor.js";

/** Who takes part in an engagement. */
export const engagementUsers = {
  /**
   * Lists who takes part in which engagement. The answer does not say where the next page begins, and no source says how many it has.
   * @see https://docs.siro.ai/api-references/get-engagement-users
   */
  list(query?: ListEngagementUsersQuery, options?: CallOptions): Draft<"siro.organization", EngagementUser[]> {
    return draftOrganization("get", "/v1/integrations/engagement-users", { query }, options);
  },

  /**
   * Reads a user's part in an engagement.
   * @param id Siro's id of the part, which is neither the user's id nor the engagement's.
   * @see https://docs.siro.ai/api-references/get-an-engagement-user
   */
  get(id: string, options?: CallOptions): Draft<"siro.organization", EngagementUser> {
    return draftOrganization("get", "/v1/integrations/engagement-users/{id}", { path: { id } }, options);
  },

  /**
   * Adds a user to an engagement. The vendor requires none of the fields.
   * @see https://docs.siro.ai/api-references/create-an-engagement-user
   */
  create(part: EngagementUserFields, options?: CallOptions): Draft<"siro.organization", EngagementUser> {
    return draftOrganization("post", "/v1/integrations/engagement-users", { body: part }, options);
  },

  /**
   * Changes a user's part in an engagement.
   * @param id Siro's id of the part, which is neither the user's id nor the engagement's.
   * @see https://docs.siro.ai/api-references/update-an-engagement-user
   */
  update(id: string, change: EngagementUserFields, options?: CallOptions): Draft<"siro.organization", EngagementUser> {
    return draftOrganization("put", "/v1/integrations/engagement-users/{id}", { path: { id }, body: change }, options);
  },

  /**
   * Removes a user from an engagement. Gives `true`; what `false` means is not published.
   * @param id Siro's id of the part, which is neither the user's id nor the engagement's.
   * @see https://docs.siro.ai/api-references/delete-an-engagement-user
   */
  delete(id: string, options?: CallOptions): Draft<"siro.organization", boolean> {
    return draftOrganization("delete", "/v1/integrations/engagement-users/{id}", { path: { id } }, options);
  },
};
