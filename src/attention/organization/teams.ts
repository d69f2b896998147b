import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type {
  NewOrganizationTeam,
  OrganizationTeamAnswer,
  OrganizationTeamList,
  OrganizationTeamUpdate,
} from "../../generated/attention-organization/types.js";
import { draftAttention } from "../vendor.js";

/** The teams of the organization. */
export const teams = {
  /**
   * Lists the teams of the organization, all in one answer.
   * @see https://docs.attention.com/llms.txt Organization
   */
  list(options?: CallOptions): Draft<"attention", OrganizationTeamList> {
    return draftAttention("get", "/organizations/teams", {}, options);
  },

  /**
   * Creates a team. Its name comes back with the organization's in brackets before it: `[Attention] Marketing`.
   * @see https://docs.attention.com/llms.txt Organization
   */
  create(team: NewOrganizationTeam, options?: CallOptions): Draft<"attention", OrganizationTeamAnswer> {
    return draftAttention("post", "/organizations/teams", { body: team }, options);
  },

  /**
   * Renames a team, or puts it below another one. What is left out stays as it is.
   * @param teamId Attention's id of the team, the `uuid` of an answer.
   * @see https://docs.attention.com/llms.txt Organization
   */
  update(teamId: string, change: OrganizationTeamUpdate, options?: CallOptions): Draft<"attention", OrganizationTeamAnswer> {
    return draftAttention("patch", "/organizations/teams/{teamId}", { path: { teamId }, body: change }, options);
  },
};
