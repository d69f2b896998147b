import type { Siro } from "../../siro/index.js";
import { Refusal, undocumented } from "../answer.js";
import { Collection } from "../collection.js";
import type { OperationName } from "../operation.js";
import { refusal } from "./answers.js";
import { integrationMemory, recordsNow, type SiroCrmRecord, type SiroIntegrationMemory } from "./integrations/memory.js";
import { moment, type SiroSeed } from "./seed.js";
import { type SiroTokenMemory, tokenMemory } from "./token-memory.js";

// Named by the client's type: with that of the operations, the bundled declarations move out of the vendor's own file.
export type SiroOperation = OperationName<"siro", Siro["calls"]>;

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

/** What the gateway and the organization API share. */
export interface SiroMemory extends SiroTokenMemory {
  readonly recordings: Collection<SiroRecording>;
  /** Every record that a recording can be linked to. */
  readonly crmRecords: () => readonly SiroCrmRecord[];
  readonly integrations: SiroIntegrationMemory;
  readonly users: Collection<SiroUser>;
  readonly organizations: Collection<SiroOrganization>;
  readonly teams: Collection<SiroTeam>;
  readonly connections: Collection<SiroConnection>;
  /** Numbers what is created, so that no two things have the same id. */
  nextNumber(): number;
}

/** A memory that knows the seed and nothing else yet. */
export function siroMemory(seed: SiroSeed = {}): SiroMemory {
  const {
    recordings = [{ id: "rec_1", title: "First visit" }],
    crmRecords = defaultRecords,
    users = [{ id: "user_1", email: "ada@example.com", firstName: "Ada", lastName: "Byron" }],
    organizations = [{ id: "organization_1", name: "Acme" }],
    teams = [{ id: "team_1", organizationId: "organization_1", name: "North" }],
    connections = [{ id: "connection_1", name: "Sandbox CRM" }],
  } = seed;
  const integrations = integrationMemory({ ...seed, crmRecords }, moment);
  const allOrganizations = new Collection({
    items: organizations.map(({ id, ...fields }): SiroOrganization => ({ id, dateCreated: moment, fields })),
    parameter: "id",
    missing: () => undocumented("an organization that it does not have; seed it in organizations"),
  });
  // The one refusal of teams and connections that is declared, as text; its words are not published.
  const missingAsText = () => new Refusal({ status: 404, body: "Sandbox refusal 404", headers: { "content-type": "text/plain" } });
  let number = 0;
  return {
    ...tokenMemory(seed),
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
  };
}
