import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { OrganizationTeam, TeamMemberList } from "../generated/attention-organization/types.js";
import { draftAttention } from "./vendor.js";

/** One team, and who is in it. */
export const teams = {
  /**
   * Reads one team, without an envelope.
   * @param teamId Attention's id of the team, the `uuid` of an answer.
   * @see https://docs.attention.com/llms.txt Team
   */
  get(teamId: string, options?: CallOptions): Draft<"attention", OrganizationTeam> {
    return draftAttention("get", "/teams/{id}", { path: { id: teamId } }, options);
  },

  /**
   * Lists the members of a team, each with the user and the team, all in one answer.
   * @param teamId Attention's id of the team, the `uuid` of an answer.
   * @see https://docs.attention.com/llms.txt Team
   */
  members(teamId: string, options?: CallOptions): Draft<"attention", TeamMemberList> {
    return draftAttention("get", "/teams/{id}/members", { path: { id: teamId } }, options);
  },
};
