import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import { listing, type Paging } from "../core/page.js";
import type { DeletedUser, FoundUsers, NewUser, SearchUsersQuery, User, UserEmailFilter, UserUpdate } from "../generated/leadconnector-accounts/types.js";
import { bySkip } from "./skip.js";
import { draftLeadConnector } from "./vendor.js";

/** The people who work in an agency or in its sub-accounts. */
export const users = {
  /**
   * Adds a user. It is never sent again after a lost answer: the error then says `outcome: "unknown"`.
   * @see https://marketplace.gohighlevel.com/docs Create User
   */
  create(user: NewUser, options?: CallOptions): Draft<"leadconnector", User> {
    return draftLeadConnector("post", "/users/", { body: user }, options);
  },

  /**
   * Finds the users of an agency, one page at a time. With `locationId`, those of one sub-account.
   * @see https://marketplace.gohighlevel.com/docs Search Users
   */
  search: listing(
    (query: SearchUsersQuery, options?: CallOptions): Draft<"leadconnector", FoundUsers> => draftLeadConnector("get", "/users/search", { query }, options),
    byCount<SearchUsersQuery>(),
  ),

  /**
   * Finds users by their e-mail addresses, one page at a time. Their id and address alone, unless `projection` asks for more.
   * @see https://marketplace.gohighlevel.com/docs Filter Users by Email
   */
  filterByEmail: listing(
    (filter: UserEmailFilter, options?: CallOptions): Draft<"leadconnector", FoundUsers> =>
      draftLeadConnector("post", "/users/search/filter-by-email", { body: filter }, options),
    byCount<UserEmailFilter>(),
  ),

  /**
   * Gives one user, without an envelope.
   * @param userId LeadConnector's id of the user.
   * @see https://marketplace.gohighlevel.com/docs Get User
   */
  get(userId: string, options?: CallOptions): Draft<"leadconnector", User> {
    return draftLeadConnector("get", "/users/{userId}", { path: { userId } }, options);
  },

  /**
   * Changes a user. What is left out stays as it is; a list of scopes and `twilioPhone` replace what there was.
   * @param userId LeadConnector's id of the user.
   * @see https://marketplace.gohighlevel.com/docs Update User
   */
  update(userId: string, change: UserUpdate, options?: CallOptions): Draft<"leadconnector", User> {
    return draftLeadConnector("put", "/users/{userId}", { path: { userId }, body: change }, options);
  },

  /**
   * Puts the deletion of a user into a queue; it takes effect some minutes later.
   * @param userId LeadConnector's id of the user.
   * @see https://marketplace.gohighlevel.com/docs Delete User
   */
  delete(userId: string, options?: CallOptions): Draft<"leadconnector", DeletedUser> {
    return draftLeadConnector("delete", "/users/{userId}", { path: { userId } }, options);
  },
};

/**
 * The page after this one has the users after those that were skipped and those of the page. No source says how many may be asked
 * for, so a page that is shorter than asked for is the last one only where the count agrees.
 */
function byCount<Query extends { skip?: number | string; limit?: number | string }>(): Paging<Query, FoundUsers, User> {
  return bySkip({
    items: (page) => page.users,
    total: ({ users, count }, { limit = 25 }) => (users.length < Number(limit) ? count : undefined),
    write: String, // a body has it as a text
  });
}
