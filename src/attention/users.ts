import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { ListUsersQuery, UserList } from "../generated/attention-organization/types.js";
import { draftAttention } from "./vendor.js";

/** Who uses Attention. */
export const users = {
  /**
   * Lists users, all in one answer. A filter takes its values as a list.
   * @see https://docs.attention.com/llms.txt User
   */
  list(query?: ListUsersQuery, options?: CallOptions): Draft<"attention", UserList> {
    return draftAttention("get", "/users", { query }, options);
  },
};
