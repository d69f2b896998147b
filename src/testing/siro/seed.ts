import type { SiroIntegrationSeed } from "./integrations/memory.js";

/** What Siro knows when the sandbox starts. */
export interface SiroSeed extends SiroIntegrationSeed {
  /** The user's access token that the gateway accepts, beside those that are created. */
  accessToken?: string;
  /** More tokens of users that the gateway accepts. */
  accessTokens?: readonly string[];
  /** The token that the organization API accepts. */
  organizationToken?: string;
  /** Both APIs have the same recordings. `dateCreated` is ISO 8601 in UTC with milliseconds. */
  recordings?: readonly { id: string; title?: string; dateCreated?: string; userId?: string }[];
  /** The OAuth apps for which access tokens can be created. */
  oauthApps?: readonly { clientId: string; clientSecret: string; appName?: string; owner?: string; organizationId?: string }[];
  /** Access tokens that were created before, for `organization.oauth.accessTokens`. The gateway accepts them as `sandbox-token-<tokenId>`. */
  oauthTokens?: readonly { tokenId: string; clientId: string; userId?: string; scope?: "read" | "write" }[];
  /** API tokens of organizations beside `organizationToken`. The organization API accepts them as `sandbox-<tokenId>`. */
  organizationTokens?: readonly { tokenId: string; tokenName?: string; organizationId?: string }[];
  users?: readonly { id: string; email?: string; phoneNumber?: string; organizationId?: string; firstName?: string; lastName?: string; externalId?: string }[];
  organizations?: readonly { id: string; name?: string }[];
  teams?: readonly { id: string; organizationId: string; name?: string }[];
  connections?: readonly { id: string; name?: string; integrationPlatform?: string; externalAccountId?: string; organizationId?: string }[];
}

/** When everything happened that the seed gives no time for. */
export const moment = "2026-01-01T00:00:00.000Z";

/** The credentials that are accepted from the start. */
export function siroCredentials({ accessToken = "sandbox-access-token", organizationToken = "sandbox-organization-token" }: SiroSeed = {}) {
  return { accessToken, organizationToken };
}
