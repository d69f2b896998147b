import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import { listing } from "../../core/page.js";
import type { ListUsersQuery, NewUser, User, UsersPage, UserUpdate } from "../../generated/siro-organization/types.js";
import { byCursor } from "../page.js";
import { draftOrganization } from "../vendor.js";

/** Siro's users. */
export const users = {
  /**
   * Lists the organization's users, one page a call. How many a page has when nothing is said is not published.
   * @see https://docs.siro.ai/api-references/get-users
   */
  list: listing(
    (query?: ListUsersQuery, options?: CallOptions): Draft<"siro.organization", UsersPage> => draftOrganization("get", "/v1/core/users", { query }, options),
    byCursor<ListUsersQuery, User, UsersPage>(),
  ),

  /**
   * Creates a user, who gets a mail from Siro to set a password. It is never sent again after a lost answer.
   * @see https://docs.siro.ai/api-references/create-user
   */
  create(user: NewUser, options?: CallOptions): Draft<"siro.organization", User> {
    return draftOrganization("post", "/v1/core/users", { body: user }, options);
  },

  /**
   * Gives one user, without an envelope.
   * @param userId Siro's id of the user, never an `externalId`: `list` finds a user by that.
   * @see https://docs.siro.ai/api-references/get-user
   */
  get(userId: string, options?: CallOptions): Draft<"siro.organization", User> {
    return draftOrganization("get", "/v1/core/users/{id}", { path: { id: userId } }, options);
  },

  /**
   * Changes a user, and gives the user after the change. `externalId`, the coached teams and `isAdmin` cannot be changed.
   * @param userId Siro's id of the user.
   * @see https://docs.siro.ai/api-references/update-user
   */
  update(userId: string, change: UserUpdate, options?: CallOptions): Draft<"siro.organization", User> {
    return draftOrganization("put", "/v1/core/users/{id}", { path: { id: userId }, body: change }, options);
  },
};
