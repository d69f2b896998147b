import type { Siro } from "../../siro/index.js";
import { Refusal } from "../answer.js";
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
  /** The token that the organization API accepts. */
  organizationToken?: string;
  /** Both APIs have the same recordings. `dateCreated` is ISO 8601 in UTC with milliseconds. */
  recordings?: readonly { id: string; title?: string; dateCreated?: string }[];
  /** The OAuth apps for which access tokens can be created. */
  oauthApps?: readonly { clientId: string; clientSecret: string }[];
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
  readonly linked?: SiroCrmRecord | undefined;
}

/** What the gateway and the organization API share. */
export interface SiroMemory {
  readonly recordings: Collection<SiroRecording>;
  /** Every record that a recording can be linked to. */
  readonly crmRecords: () => readonly SiroCrmRecord[];
  readonly integrations: SiroIntegrationMemory;
  readonly oauthApps: readonly { clientId: string; clientSecret: string }[];
  /** Access tokens and what they may do. */
  readonly accessTokens: Map<string, "read" | "write">;
  readonly organizationToken: string;
}

/** The credentials that are accepted from the start. */
export function siroCredentials({ accessToken = "sandbox-access-token", organizationToken = "sandbox-organization-token" }: SiroSeed = {}) {
  return { accessToken, organizationToken };
}

/** A memory that knows the seed and nothing else yet. */
export function siroMemory(seed: SiroSeed = {}): SiroMemory {
  const {
    recordings = [{ id: "rec_1", title: "First visit" }],
    crmRecords = defaultRecords,
    oauthApps = [{ clientId: "app_1", clientSecret: "sandbox-client-secret" }],
  } = seed;
  const { accessToken, organizationToken } = siroCredentials(seed);
  const integrations = integrationMemory({ ...seed, crmRecords }, moment);
  return {
    recordings: new Collection({
      items: recordings.map(({ id, title = "Untitled", dateCreated = moment }): SiroRecording => ({ id, title, dateCreated, updatedAt: dateCreated })),
      parameter: "id",
      missing: () => new Refusal(refusal(404)),
    }),
    crmRecords: () => recordsNow(integrations, crmRecords),
    integrations,
    oauthApps,
    accessTokens: new Map([[accessToken, "write"]]),
    organizationToken,
  };
}
