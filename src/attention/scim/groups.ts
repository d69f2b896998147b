import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type { ScimGroup, ScimGroupPatch, ScimGroupReplacement } from "../../generated/attention-organization/types.js";
import { draftAttention } from "../vendor.js";

/** Groups of users as an identity provider manages them. */
export const groups = {
  /**
   * Replaces a group. The members given become all of its members.
   * @param groupId Attention's id of the group.
   * @see https://docs.attention.com/llms.txt Scim
   */
  replace(groupId: string, group: ScimGroupReplacement, options?: CallOptions): Draft<"attention", ScimGroup> {
    return draftAttention("put", "/scim/Groups/{id}", { path: { id: groupId }, body: group }, options);
  },

  /**
   * Changes a group by a list of operations. It is never sent again after a lost answer.
   * @param groupId Attention's id of the group.
   * @see https://docs.attention.com/llms.txt Scim
   */
  patch(groupId: string, patch: ScimGroupPatch, options?: CallOptions): Draft<"attention", ScimGroup> {
    return draftAttention("patch", "/scim/Groups/{id}", { path: { id: groupId }, body: patch }, options);
  },
};
