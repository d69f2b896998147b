import type { Siro } from "../../siro/index.js";
import { Refusal, undocumented } from "../answer.js";
import { Collection } from "../collection.js";
import type { OperationName } from "../operation.js";
import { refusal } from "./answers.js";
import { integrationMemory, recordsNow, type SiroCrmRecord, type SiroIntegrationMemory, type SiroIntegrationSeed } from "./integrations/memory.js";

// Named by the client's type: with that of the operations, the bundled declarations move out of the vendor's own file.
export type SiroOperation = OperationName<"siro", Siro["calls"]>;

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

const defaultRecords: SiroCrmRecord[] = [
  { id: "acc_1", externalId: "001-acme", integrationConnectionId: "connection_1", dataType: "ACCOUNT", name: "Acme" },
  { id: "opp_1", externalId: "006-renewal", integrationConnectionId: "connection_1", dataType: "OPPORTUNITY", name: "Acme renewal" },
];

/** A recording, and the CRM record that it is linked to. */
export interface SiroRecording {
  readonly id: string;
  readonly title: string;
  readonly dateCreated: string;
  readonly updatedAt: string;
  /** Whose it is. */
  readonly userId: string;
  readonly linked?: SiroCrmRecord | undefined;
}

/** A user, with the fields that requests write. */
export interface SiroUser {
  readonly id: string;
  readonly organizationId: string;
  readonly createdAt: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface SiroOrganization {
  readonly id: string;
  readonly dateCreated: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface SiroTeam {
  readonly id: string;
  readonly organizationId: string;
  readonly createdAt: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface SiroConnection {
  readonly id: string;
  readonly organizationId: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

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

/** What the gateway and the organization API share. */
export interface SiroMemory {
  readonly recordings: Collection<SiroRecording>;
  /** Every record that a recording can be linked to. */
  readonly crmRecords: () => readonly SiroCrmRecord[];
  readonly integrations: SiroIntegrationMemory;
  readonly users: Collection<SiroUser>;
  readonly organizations: Collection<SiroOrganization>;
  readonly teams: Collection<SiroTeam>;
  readonly connections: Collection<SiroConnection>;
  readonly oauthApps: Collection<SiroOAuthApp>;
  readonly oauthTokens: Collection<SiroOAuthToken>;
  readonly organizationTokens: Collection<SiroOrganizationToken>;
  /** Access tokens and what they may do. */
  readonly accessTokens: Map<string, "read" | "write">;
  /** Numbers what is created, so that no two things have the same id. */
  nextNumber(): number;
}

/** The credentials that are accepted from the start. */
export function siroCredentials({ accessToken = "sandbox-access-token", organizationToken = "sandbox-organization-token" }: SiroSeed = {}) {
  return { accessToken, organizationToken };
}

interface NamedToken {
  readonly tokenId: string;
  readonly secret: string;
  readonly tokenName?: string;
  readonly organizationId?: string;
}

/** A memory that knows the seed and nothing else yet. */
export function siroMemory(seed: SiroSeed = {}): SiroMemory {
  const {
    recordings = [{ id: "rec_1", title: "First visit" }],
    crmRecords = defaultRecords,
    oauthApps = [{ clientId: "app_1", clientSecret: "sandbox-client-secret" }],
    oauthTokens = [],
    organizationTokens = [],
    accessTokens = [],
    users = [{ id: "user_1", email: "ada@example.com", firstName: "Ada", lastName: "Byron" }],
    organizations = [{ id: "organization_1", name: "Acme" }],
    teams = [{ id: "team_1", organizationId: "organization_1", name: "North" }],
    connections = [{ id: "connection_1", name: "Sandbox CRM" }],
  } = seed;
  const { accessToken, organizationToken } = siroCredentials(seed);
  const integrations = integrationMemory({ ...seed, crmRecords }, moment);
  const createdTokens = oauthTokens.map(({ tokenId, clientId, userId = "user_1", scope = "write" }): SiroOAuthToken => {
    return { id: tokenId, clientId, userId, scope, createdAt: moment, updatedAt: moment, revokedAt: null, secret: `sandbox-token-${tokenId}` };
  });
  const tokens = [{ tokenId: "sandbox-organization-token-id", secret: organizationToken }, ...organizationTokens.map((token) => ({ secret: "", ...token }))];
  const allOrganizations = new Collection({
    items: organizations.map(({ id, ...fields }): SiroOrganization => ({ id, dateCreated: moment, fields })),
    parameter: "id",
    missing: () => undocumented("an organization that it does not have; seed it in organizations"),
  });
  // The one refusal of teams and connections that is declared, as text; its words are not published.
  const missingAsText = () => new Refusal({ status: 404, body: "Sandbox refusal 404", headers: { "content-type": "text/plain" } });
  let number = 0;
  return {
    organizations: allOrganizations,
    users: new Collection({
      items: users.map(({ id, organizationId = "organization_1", ...fields }): SiroUser => ({ id, organizationId, createdAt: moment, fields })),
      parameter: "id",
      missing: () => undocumented("a user that it does not have; seed it in users"),
    }),
    teams: new Collection({
      items: teams.map(({ id, organizationId, ...fields }): SiroTeam => ({ id, organizationId, createdAt: moment, fields })),
      parameter: "teamId",
      missing: missingAsText,
      parent: ({ ids }) => {
        if (ids.teamId === undefined && !allOrganizations.has(ids.orgId ?? ""))
          throw undocumented("an organization that it does not have; seed it in organizations");
      },
      belongs: ({ organizationId }, { orgId }) => organizationId === orgId,
    }),
    connections: new Collection({
      items: connections.map((connection): SiroConnection => {
        const { id, organizationId = "organization_1", ...fields } = connection;
        const usual = { name: "Sandbox CRM", integrationPlatform: "SIRO_CUSTOM_INPUT", externalAccountId: "tenant_1" };
        return { id, organizationId, createdAt: moment, updatedAt: moment, fields: { ...usual, ...fields } };
      }),
      parameter: "id",
      missing: missingAsText,
    }),
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
    nextNumber: () => ++number,
    recordings: new Collection({
      items: recordings.map(({ id, title = "Untitled", dateCreated = moment, userId = users[0]?.id ?? "user_1" }): SiroRecording => {
        return { id, title, dateCreated, updatedAt: dateCreated, userId };
      }),
      parameter: "id",
      missing: () => new Refusal(refusal(404)),
    }),
    crmRecords: () => recordsNow(integrations, crmRecords),
    integrations,
    accessTokens: new Map([
      ...[accessToken, ...accessTokens].map((token) => [token, "write"] as const),
      ...createdTokens.map(({ secret, scope }) => [secret, scope] as const),
    ]),
  };
}
