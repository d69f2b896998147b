import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import { listing } from "../../core/page.js";
import type {
  CreatedOrganizationToken,
  ListApiTokensQuery,
  NewOrganizationToken,
  OrganizationToken,
  OrganizationTokensPage,
} from "../../generated/siro-organization/types.js";
import { byCursor } from "../page.js";
import { draftOrganization } from "../vendor.js";

const tokens = {
  /**
   * Lists API tokens, one page a call. For the token of a group of organizations Siro asks for a selector whose name is not published.
   * @see https://docs.siro.ai/api-references/get-org-scoped-tokens
   */
  list: listing(
    (query?: ListApiTokensQuery, options?: CallOptions): Draft<"siro.organization", OrganizationTokensPage> =>
      draftOrganization("get", "/v1/core/auth/tokens", { query }, options),
    byCursor<ListApiTokensQuery, OrganizationToken, OrganizationTokensPage>(),
  ),

  /**
   * Creates an API token of an organization: a secret. Only the token of a group of organizations may do it. Every call creates
   * another one, so a lost answer is not asked for again.
   * @see https://docs.siro.ai/api-references/create-an-org-scoped-token
   */
  create(token: NewOrganizationToken, options?: CallOptions): Draft<"siro.organization", CreatedOrganizationToken> {
    return draftOrganization("post", "/v1/core/auth/tokens", { body: token }, options);
  },

  /**
   * Describes one API token, without its secret.
   * @param tokenId The token's id, never the token itself.
   * @see https://docs.siro.ai/api-references/get-an-org-scoped-token
   */
  get(tokenId: string, options?: CallOptions): Draft<"siro.organization", OrganizationToken> {
    return draftOrganization("get", "/v1/core/auth/tokens/{id}", { path: { id: tokenId } }, options);
  },

  /**
   * Deletes an API token, and describes it. Only the token of a group of organizations may do it.
   * @param tokenId The token's id, never the token itself.
   * @see https://docs.siro.ai/api-references/delete-an-org-scoped-token
   */
  delete(tokenId: string, options?: CallOptions): Draft<"siro.organization", OrganizationToken> {
    return draftOrganization("delete", "/v1/core/auth/tokens/{id}", { path: { id: tokenId } }, options);
  },
};

const caller = {
  /**
   * Describes the API token that the client shows.
   * @see https://docs.siro.ai/api-references/get-identity
   */
  callerIdentity(options?: CallOptions): Draft<"siro.organization", OrganizationToken> {
    return draftOrganization("get", "/v1/core/auth/caller-identity", {}, options);
  },
};

/** The API tokens of an organization. */
export const auth: typeof caller & { readonly tokens: typeof tokens } = { ...caller, tokens };
