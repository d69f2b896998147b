/** A record of a CRM as Siro has synchronised it. */
export interface SiroCrmRecord {
  /** Siro's id of it. */
  id: string;
  /** Its id in the CRM. */
  externalId: string;
  integrationConnectionId: string;
  dataType: "ACCOUNT" | "LEAD" | "OPPORTUNITY" | "ENGAGEMENT" | "CONTACT";
  name: string;
}

/** What Siro knows when the sandbox starts. */
export interface SiroSeed {
  /** The user's access token that the gateway accepts, beside those that are created. */
  accessToken?: string;
  /** The token that the organization API accepts. */
  organizationToken?: string;
  /** Both APIs have the same recordings. `dateCreated` is ISO 8601 in UTC with milliseconds. */
  recordings?: readonly { id: string; title?: string; dateCreated?: string }[];
  crmRecords?: readonly SiroCrmRecord[];
  /** The OAuth apps for which access tokens can be created. */
  oauthApps?: readonly { clientId: string; clientSecret: string }[];
}

export const siroToken = "sandbox-access-token";

/** When everything happened that the seed gives no time for. */
export const moment = "2026-01-01T00:00:00.000Z";

/** A recording, and the CRM record that it is linked to. */
export interface SiroRecording {
  readonly id: string;
  readonly title: string;
  readonly dateCreated: string;
  updatedAt: string;
  linked: SiroCrmRecord | undefined;
}

/** What the gateway and the organization API share. */
export interface SiroMemory {
  readonly recordings: ReadonlyMap<string, SiroRecording>;
  /** Access tokens and what they may do. */
  readonly accessTokens: Map<string, "read" | "write">;
}

/** A memory that knows the seed and nothing else yet. */
export function siroMemory({ accessToken = siroToken, recordings = [{ id: "rec_1", title: "First visit" }] }: SiroSeed = {}): SiroMemory {
  return {
    recordings: new Map(
      recordings.map(({ id, title = "Untitled", dateCreated = moment }): [string, SiroRecording] => [
        id,
        { id, title, dateCreated, updatedAt: dateCreated, linked: undefined },
      ]),
    ),
    accessTokens: new Map([[accessToken, "write"]]),
  };
}
