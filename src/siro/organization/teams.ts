import type { Draft, Ids } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import { listingBelow } from "../../core/page.js";
import type { ListTeamsQuery, NewTeam, Team, TeamsPage, TeamUpdate } from "../../generated/siro-organization/types.js";
import { byCursor } from "../page.js";
import { draftOrganization } from "../vendor.js";

/** A team, and the organization that it belongs to. */
export interface TeamOfOrganization extends Ids {
  /** Siro's id of the organization. */
  orgId: string;
  /** Siro's id of the team. */
  teamId: string;
}

/** Teams of an organization. */
export const teams = {
  /**
   * Lists the teams of an organization, one page a call.
   * @param organizationId Siro's id of the organization.
   * @see https://docs.siro.ai/api-references/get-teams
   */
  list: listingBelow(
    (organizationId: string, query?: ListTeamsQuery, options?: CallOptions): Draft<"siro.organization", TeamsPage> =>
      draftOrganization("get", "/v1/core/organizations/{orgId}/teams", { path: { orgId: organizationId }, query }, options),
    byCursor<ListTeamsQuery, Team, TeamsPage>(),
  ),

  /**
   * Creates a team. It is never sent again after a lost answer.
   * @param organizationId Siro's id of the organization.
   * @see https://docs.siro.ai/api-references/create-a-team
   */
  create(organizationId: string, team: NewTeam, options?: CallOptions): Draft<"siro.organization", Team> {
    return draftOrganization("post", "/v1/core/organizations/{orgId}/teams", { path: { orgId: organizationId }, body: team }, options);
  },

  /**
   * Gives one team. A 404 may also mean that the token does not reach it.
   * @param team The team and its organization, by name: two ids in a row could be swapped.
   * @see https://docs.siro.ai/api-references/get-a-team
   */
  get(team: TeamOfOrganization, options?: CallOptions): Draft<"siro.organization", Team> {
    return draftOrganization("get", "/v1/core/organizations/{orgId}/teams/{teamId}", { path: team }, options);
  },

  /**
   * Changes a team, and gives it after the change.
   * @param team The team and its organization, by name: two ids in a row could be swapped.
   * @see https://docs.siro.ai/api-references/update-a-team
   */
  update(team: TeamOfOrganization, change: TeamUpdate, options?: CallOptions): Draft<"siro.organization", Team> {
    return draftOrganization("patch", "/v1/core/organizations/{orgId}/teams/{teamId}", { path: team, body: change }, options);
  },

  /**
   * Erases a team for good, and gives what it was.
   * @param team The team and its organization, by name: two ids in a row could be swapped.
   * @see https://docs.siro.ai/api-references/delete-a-team
   */
  delete(team: TeamOfOrganization, options?: CallOptions): Draft<"siro.organization", Team> {
    return draftOrganization("delete", "/v1/core/organizations/{orgId}/teams/{teamId}", { path: team }, options);
  },
};
