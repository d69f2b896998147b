import { Refusal, undocumented } from "../answer.js";
import { Collection } from "../collection.js";
import { refusal } from "./answers.js";
import { moment, type SiroSeed, siroCredentials } from "./seed.js";

/** An API token of an organization; its id is no secret. */
export interface SiroOrganizationToken {
  readonly id: string;
  readonly tokenName: string;
  readonly organizationId: string;
  readonly createdAt: string;
  readonly secret: string;
}

export interface SiroOAuthApp {
  /** Its client id. */
  readonly id: string;
  readonly clientSecret: string;
  readonly appName: string;
  readonly owner: string;
  readonly organizationId: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
}

/** An access token that was created for a user; its id is no secret. */
export interface SiroOAuthToken {
  readonly id: string;
  readonly clientId: string;
  readonly userId: string;
  readonly scope: "read" | "write";
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly revokedAt: string | null;
  readonly secret: string;
}

/** The tokens that the two APIs accept, and the apps that some are created for. */
export interface SiroTokenMemory {
  readonly oauthApps: Collection<SiroOAuthApp>;
  readonly oauthTokens: Collection<SiroOAuthToken>;
  readonly organizationTokens: Collection<SiroOrganizationToken>;
  /** Access tokens and what they may do. */
  readonly accessTokens: Map<string, "read" | "write">;
}

interface NamedToken {
  readonly tokenId: string;
  readonly secret: string;
  readonly tokenName?: string;
  readonly organizationId?: string;
}

/** The tokens of a seed. */
export function tokenMemory(seed: SiroSeed): SiroTokenMemory {
  const { oauthApps = [{ clientId: "app_1", clientSecret: "sandbox-client-secret" }], oauthTokens = [], organizationTokens = [], accessTokens = [] } = seed;
  const { accessToken, organizationToken } = siroCredentials(seed);
  const createdTokens = oauthTokens.map(({ tokenId, clientId, userId = "user_1", scope = "write" }): SiroOAuthToken => {
    return { id: tokenId, clientId, userId, scope, createdAt: moment, updatedAt: moment, revokedAt: null, secret: `sandbox-token-${tokenId}` };
  });
  const tokens = [{ tokenId: "sandbox-organization-token-id", secret: organizationToken }, ...organizationTokens.map((token) => ({ secret: "", ...token }))];
  return {
    oauthApps: new Collection({
      items: oauthApps.map(({ clientId, clientSecret, appName = "Sandbox app", owner = "user_1", organizationId = "organization_1" }): SiroOAuthApp => {
        return { id: clientId, clientSecret, appName, owner, organizationId, createdAt: moment, updatedAt: moment, deletedAt: null };
      }),
      parameter: "clientId",
      missing: () => new Refusal(refusal(404)),
    }),
    oauthTokens: new Collection({
      items: createdTokens,
      parameter: "tokenId",
      missing: () => new Refusal(refusal(404)),
      belongs: (token, { clientId }) => token.clientId === clientId,
    }),
    organizationTokens: new Collection({
      items: tokens.map((token): SiroOrganizationToken => {
        const { tokenId, tokenName = "Sandbox token", organizationId = "organization_1", secret }: NamedToken = token;
        return { id: tokenId, tokenName, organizationId, createdAt: moment, secret: secret || `sandbox-${tokenId}` };
      }),
      parameter: "id",
      missing: () => undocumented("an API token that it does not have; seed it in organizationTokens"),
    }),
    accessTokens: new Map([
      ...[accessToken, ...accessTokens].map((token) => [token, "write"] as const),
      ...createdTokens.map(({ secret, scope }) => [secret, scope] as const),
    ]),
  };
}
