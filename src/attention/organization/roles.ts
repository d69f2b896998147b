import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type { OrganizationRoleList } from "../../generated/attention-organization/types.js";
import { draftAttention } from "../vendor.js";

/** The roles that a user can have. */
export const roles = {
  /**
   * Lists the roles that a user can have, all in one answer.
   * @see https://docs.attention.com/llms.txt Organization
   */
  list(options?: CallOptions): Draft<"attention", OrganizationRoleList> {
    return draftAttention("get", "/organizations/roles", {}, options);
  },
};
