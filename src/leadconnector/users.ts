import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import { listing } from "../core/page.js";
import type { DeletedUser, FoundUsers, NewUser, SearchUsersQuery, User, UserEmailFilter, UserUpdate } from "../generated/leadconnector-accounts/types.js";
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
    { items: (page): User[] => page.users, next: pageAfter },
  ),

  /**
   * Finds users by their e-mail addresses, one page at a time. Their id and address alone, unless `projection` asks for more.
   * @see https://marketplace.gohighlevel.com/docs Filter Users by Email
   */
  filterByEmail: listing(
    (filter: UserEmailFilter, options?: CallOptions): Draft<"leadconnector", FoundUsers> =>
      draftLeadConnector("post", "/users/search/filter-by-email", { body: filter }, options),
    { items: (page): User[] => page.users, next: pageAfter },
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

/** What asks for the page after this one: the users after those that were skipped and those of the page. */
function pageAfter<Query extends { skip?: string; limit?: string }>({ users, count }: FoundUsers, query: Query): Query | undefined {
  const skip = Number(query.skip ?? 0) + users.length;
  // No source says how many may be asked for, so a page that is shorter than asked for is the last one only where the count
  // agrees. Without a count the list ends with an empty page.
  const isLast = users.length === 0 || (users.length < Number(query.limit ?? 25) && count !== undefined && skip >= count);
  return isLast ? undefined : { ...query, skip: String(skip) };
}
