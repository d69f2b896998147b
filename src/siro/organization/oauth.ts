import type { Draft, Ids } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import { listing, listingBelow } from "../../core/page.js";
import type {
  AccessTokenAnswer,
  AccessTokenRequest,
  AccessTokenRevocation,
  AccessTokensPage,
  CreatedAccessToken,
  CreatedOAuthApp,
  DeletedAccessToken,
  DeletedOAuthApp,
  ListAccessTokensQuery,
  ListOAuthAppsQuery,
  NewOAuthApp,
  OAuthAccessToken,
  OAuthApp,
  OAuthAppAnswer,
  OAuthAppsPage,
} from "../../generated/siro-organization/types.js";
import { cursorOf, pageAfter } from "../page.js";
import { draftOrganization } from "../vendor.js";

/** An access token, and the OAuth app that it was created for. */
export interface TokenOfApp extends Ids {
  /** The id of the organization's OAuth app. */
  clientId: string;
  /** The token's id, never the token itself. */
  tokenId: string;
}

const apps = {
  /**
   * Lists the OAuth apps of an owner, one page a call, without their secrets.
   * @see https://docs.siro.ai/api-references/get-oauth-apps
   */
  list: listing(
    (query: ListOAuthAppsQuery, options?: CallOptions): Draft<"siro.organization", OAuthAppsPage> =>
      draftOrganization("get", "/v1/core/oauth/apps", { query }, options),
    { items: (page): OAuthApp[] => page.data, next: pageByNumberAfter },
  ),

  /**
   * Creates an OAuth app. Its `clientSecret` is shown this once, and its id is called `clientID` in this answer alone. Every call
   * creates another one, so a lost answer is not asked for again.
   * @see https://docs.siro.ai/api-references/create-an-oauth-app
   */
  create(app: NewOAuthApp, options?: CallOptions): Draft<"siro.organization", CreatedOAuthApp> {
    return draftOrganization("post", "/v1/core/oauth/apps", { body: app }, options);
  },

  /**
   * Gives one OAuth app in Siro's envelope, without its secret.
   * @param clientId The id of the organization's OAuth app.
   * @see https://docs.siro.ai/api-references/get-an-oauth-app
   */
  get(clientId: string, options?: CallOptions): Draft<"siro.organization", OAuthAppAnswer> {
    return draftOrganization("get", "/v1/core/oauth/apps/{clientId}", { path: { clientId } }, options);
  },

  /**
   * Marks an OAuth app as deleted and revokes all of its access tokens.
   * @param clientId The id of the organization's OAuth app.
   * @see https://docs.siro.ai/api-references/delete-an-oauth-app
   */
  delete(clientId: string, options?: CallOptions): Draft<"siro.organization", DeletedOAuthApp> {
    return draftOrganization("delete", "/v1/core/oauth/apps/{clientId}", { path: { clientId } }, options);
  },
};

const accessTokens = {
  /**
   * Lists the access tokens of an OAuth app, one page a call, without their secrets.
   * @param clientId The id of the organization's OAuth app.
   * @see https://docs.siro.ai/api-references/get-oauth-access-tokens
   */
  list: listingBelow(
    (clientId: string, query: ListAccessTokensQuery, options?: CallOptions): Draft<"siro.organization", AccessTokensPage> =>
      draftOrganization("get", "/v1/core/oauth/apps/{clientId}/access-token", { path: { clientId }, query }, options),
    { items: (page): OAuthAccessToken[] => page.data, next: pageByNumberAfter },
  ),

  /**
   * Tells for whom an access token acts, how far, and when it ends, in Siro's envelope: `answer.data.expiresAt`.
   * @param token The token and its app, by name: two ids in a row could be swapped.
   * @see https://docs.siro.ai/api-references/get-an-oauth-access-token
   */
  get(token: TokenOfApp, options?: CallOptions): Draft<"siro.organization", AccessTokenAnswer> {
    return draftOrganization("get", "/v1/core/oauth/apps/{clientId}/access-token/{tokenId}", { path: token }, options);
  },

  /**
   * Revokes an access token. Kept as plain data, this call holds the client secret.
   * @param token The token and its app, by name: two ids in a row could be swapped.
   * @param revocation The app's secret, and the user for whom the token acts.
   * @see https://docs.siro.ai/api-references/delete-an-oauth-access-token
   */
  delete(token: TokenOfApp, revocation: AccessTokenRevocation, options?: CallOptions): Draft<"siro.organization", DeletedAccessToken> {
    return draftOrganization("delete", "/v1/core/oauth/apps/{clientId}/access-token/{tokenId}", { path: token, body: revocation }, options);
  },
};

const creation = {
  /**
   * Creates an access token for a user. Every call creates another one, so a lost answer is not asked for again. Kept as
   * plain data, this call holds the client secret.
   * @param clientId The id of the organization's OAuth app.
   * @see https://docs.siro.ai/api-references/create-an-oauth-access-token
   */
  createAccessToken(clientId: string, request: AccessTokenRequest, options?: CallOptions): Draft<"siro.organization", CreatedAccessToken> {
    return draftOrganization("post", "/v1/core/oauth/apps/{clientId}/access-token", { path: { clientId }, body: request }, options);
  },
};

/** OAuth apps, and access tokens with which the gateway is used in the name of a user. */
export const oauth: typeof creation & { readonly apps: typeof apps; readonly accessTokens: typeof accessTokens } = { ...creation, apps, accessTokens };

/** The page after this one. A cursor wins over the number of a page, so that is left out beside one. */
function pageByNumberAfter<Query extends { cursor?: string; page?: number }>(answer: OAuthAppsPage | AccessTokensPage, query: Query): Query | undefined {
  const { page = 1, ...others } = query;
  const cursor = cursorOf(answer);
  if (cursor !== undefined) return { ...(others as Query), cursor };
  // It says that there is another page, and no source says that every such page has a cursor.
  if (answer.hasNextPage === true && query.cursor === undefined) return { ...query, page: page + 1 };
  return pageAfter(answer, query);
}
