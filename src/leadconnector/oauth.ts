import type { CallOptions, Draft } from "../core/call.js";
import type { AnswerOf } from "../core/specification.js";
import type { components, paths } from "../generated/leadconnector/paths.js";
import { tokenRequest } from "./rules/oauth.js";
import { callLeadConnector } from "./vendor.js";

/** What every request for a token has. */
export interface TokenFields {
  /** The app's id. */
  client_id: string;
  /** The app's secret. */
  client_secret: string;
  /** Whose token it is to be. */
  user_type?: components["schemas"]["TokenFields"]["user_type"];
  redirect_uri?: string;
}

/** Asks for the first tokens, with the code that the user's consent gave. */
export interface CodeGrant extends TokenFields {
  grant_type: "authorization_code";
  code: string;
}

/** Asks for the next tokens. */
export interface RefreshGrant extends TokenFields {
  grant_type: "refresh_token";
  /** The newest one. It works once, within a year: keep the one that comes back before anything else is done. */
  refresh_token: string;
}

/** Listed by the vendor without an explanation. */
export interface ClientCredentialsGrant extends TokenFields {
  grant_type: "client_credentials";
}

/** A request for tokens; `grant_type` says in exchange for what. */
export type TokenRequest = CodeGrant | RefreshGrant | ClientCredentialsGrant;

/** An access token, for how many seconds it is good, and the refresh token for the next one. */
export interface Tokens extends AnswerOf<paths["/oauth/token"]["post"]> {}

/** The tokens that every other operation is called with. */
export const oauth = {
  /**
   * Trades a code, or a refresh token, for an access token. The client's own token is not shown. It is never sent again after
   * a lost answer: a refresh token works once.
   * @param request The app, and what is traded.
   * @returns `access_token`, `expires_in` (seconds), the next `refresh_token` and whom they are for.
   * @throws {RuleError} when what the grant needs is missing; nothing is sent.
   * @throws {ApiError} when LeadConnector refuses: with 400 a refresh token that was used before.
   * @see https://marketplace.gohighlevel.com/docs Get Access Token
   */
  token(request: TokenRequest, options?: CallOptions): Draft<"leadconnector", Tokens> {
    // This edition asks for no Version here. It goes along as with every request: the newest edition does ask for one, and
    // has other field names, so the request says which of the two it is written for.
    return callLeadConnector(
      "post",
      "/oauth/token",
      { body: request, rules: { body: tokenRequest }, promised: ["access_token", "expires_in"], encoding: "form", isAnonymous: true },
      options,
    );
  },
};
