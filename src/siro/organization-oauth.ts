import type { CallOptions, Draft } from "../core/call.js";
import type { AnswerOf, BodyOf } from "../core/specification.js";
import type { paths } from "../generated/siro-organization/paths.js";
import { accessTokenRequest } from "./rules/organization-oauth.js";
import { callOrganization } from "./vendor.js";

type CreateOperation = paths["/v1/core/oauth/apps/{clientId}/access-token"]["post"];

/** For whom an access token acts, and how far. */
export interface AccessTokenRequest extends BodyOf<CreateOperation> {}

/** A new access token: a secret, for the `accessToken` of a client. It lasts 16 hours. */
export interface CreatedAccessToken extends AnswerOf<CreateOperation> {}

/** Access tokens with which the gateway is used in the name of a user. */
export const organizationOauth = {
  /**
   * Creates an access token for a user. Every call creates another one, so a lost answer is not asked for again. Kept as
   * plain data or printed by `toCurl`, this call shows the client secret.
   * @param clientId The id of the organization's OAuth app.
   * @param request The app's secret, the user, and whether the token may write.
   * @returns The token and its id, without an envelope.
   * @throws {RuleError} when a field is missing or blank, or the scope is neither `"read"` nor `"write"`; nothing is sent.
   * @throws {ApiError} when Siro refuses.
   * @see https://docs.siro.ai/api-references/create-an-oauth-access-token
   */
  createAccessToken(clientId: string, request: AccessTokenRequest, options?: CallOptions): Draft<"siro.organization", CreatedAccessToken> {
    return callOrganization(
      "post",
      "/v1/core/oauth/apps/{clientId}/access-token",
      { path: { clientId }, body: request, rules: { body: accessTokenRequest }, promised: ["accessTokenId", "accessToken"] },
      options,
    );
  },
};
