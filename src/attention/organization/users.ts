import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type {
  ListOrganizationUsersQuery,
  NewOrganizationUser,
  OrganizationUserAnswer,
  OrganizationUserList,
  OrganizationUserUpdate,
} from "../../generated/attention-organization/types.js";
import { draftAttention } from "../vendor.js";

/** The users of the organization. */
export const users = {
  /**
   * Lists the users of the organization, or with `teamUUID` of one of its teams, all in one answer.
   * @see https://docs.attention.com/llms.txt Organization
   */
  list(query?: ListOrganizationUsersQuery, options?: CallOptions): Draft<"attention", OrganizationUserList> {
    return draftAttention("get", "/organizations/users", { query }, options);
  },

  /**
   * Creates a user in one or more teams.
   * @param user The user, with `first_name` and `last_name`: `update` has `firstName` and `lastName`.
   * @see https://docs.attention.com/llms.txt Organization
   */
  create(user: NewOrganizationUser, options?: CallOptions): Draft<"attention", OrganizationUserAnswer> {
    return draftAttention("post", "/organizations/users", { body: user }, options);
  },

  /**
   * Changes a user. What is left out stays as it is.
   * @param userId Attention's id of the user, the `uuid` of an answer.
   * @param change What is to change, with `firstName` and `lastName`: `create` has `first_name` and `last_name`.
   * @see https://docs.attention.com/api-reference/organization/update-user
   */
  update(userId: string, change: OrganizationUserUpdate, options?: CallOptions): Draft<"attention", OrganizationUserAnswer> {
    return draftAttention("patch", "/organizations/users/{userId}", { path: { userId }, body: change }, options);
  },

  /**
   * Deletes a user for good.
   * @param userId Attention's id of the user, the `uuid` of an answer.
   * @see https://docs.attention.com/llms.txt Organization
   */
  delete(userId: string, options?: CallOptions): Draft<"attention", undefined> {
    return draftAttention("delete", "/organizations/users/{userId}", { path: { userId } }, options);
  },
};
