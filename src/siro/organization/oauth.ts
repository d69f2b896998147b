import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type { AccessTokenRequest, CreatedAccessToken } from "../../generated/siro-organization/types.js";
import { draftOrganization } from "../vendor.js";

/** Access tokens with which the gateway is used in the name of a user. */
export const oauth = {
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
