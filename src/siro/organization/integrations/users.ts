import type { Draft } from "../../../core/call.js";
import type { CallOptions } from "../../../core/options.js";
import { listing } from "../../../core/page.js";
import type {
  CrmUserAnswer,
  CrmUsersPage,
  ListCrmUsersQuery,
  ListUserEngagementsQuery,
  SyncedEngagement,
} from "../../../generated/siro-organization-integrations/types.js";
import { byCursor } from "../../page.js";
import { draftOrganization } from "../../vendor.js";

/** Users of the CRM as Siro keeps them. Their fields are not published. */
export const users = {
  /**
   * Lists the users of the CRM, one page a call.
   * @see https://docs.siro.ai List external users, in the API's OpenAPI document only
   */
  list: listing(
    (query?: ListCrmUsersQuery, options?: CallOptions): Draft<"siro.organization", CrmUsersPage> =>
      draftOrganization("get", "/v1/integrations/users", { query }, options),
    byCursor<ListCrmUsersQuery, unknown, CrmUsersPage>(),
  ),

  /**
   * Reads one user of the CRM, in an envelope.
   * @param userId The user's id. No source says whether it is Siro's or the CRM's.
   * @see https://docs.siro.ai Get an external user, in the API's OpenAPI document only
   */
  get(userId: string, options?: CallOptions): Draft<"siro.organization", CrmUserAnswer> {
    return draftOrganization("get", "/v1/integrations/users/{id}", { path: { id: userId } }, options);
  },

  /**
   * Lists the engagements of a user in their order. The answer does not say where the next page begins, and no source says what
   * `startingAfter` and `startingBefore` are held against.
   * @param userId The user's id. No source says whether it is Siro's or the CRM's.
   * @see https://docs.siro.ai List a user's engagements, in the API's OpenAPI document only
   */
  engagements(userId: string, query?: ListUserEngagementsQuery, options?: CallOptions): Draft<"siro.organization", SyncedEngagement[]> {
    return draftOrganization("get", "/v1/integrations/users/{id}/engagements", { path: { id: userId }, query }, options);
  },
};
