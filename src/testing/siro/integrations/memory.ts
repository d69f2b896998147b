import { Refusal } from "../../answer.js";
import { Collection } from "../../collection.js";
import { refusal } from "../answers.js";

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

/** What Siro keeps of a CRM when the sandbox starts. */
export interface SiroIntegrationSeed {
  /** The accounts, opportunities and engagements among them are those that the organization API lists. */
  crmRecords?: readonly SiroCrmRecord[];
  /** Who takes part in which opportunity. */
  opportunityUsers?: readonly { id: string; opportunityId: string; userId: string; name?: string }[];
  /** Who takes part in which engagement. */
  engagementUsers?: readonly { id: string; engagementId: string; userId: string; name?: string }[];
}

/** A record of a CRM as Siro keeps it. */
export interface SiroCrmRow {
  readonly id: string;
  readonly externalId: string;
  readonly integrationConnectionId: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** What was synchronised of it, or set. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A user's part in an opportunity or an engagement. */
export interface SiroCrmPart {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What Siro keeps of a CRM. */
export interface SiroIntegrationMemory {
  readonly accounts: Collection<SiroCrmRow>;
  readonly opportunities: Collection<SiroCrmRow>;
  readonly engagements: Collection<SiroCrmRow>;
  readonly opportunityUsers: Collection<SiroCrmPart>;
  readonly engagementUsers: Collection<SiroCrmPart>;
  /** The id of the user with this id in the CRM. */
  userOf(externalId: string): string;
  /** An id that nothing else has. */
  nextId(kind: string): string;
}

/** The one connection through which the sandbox is synchronised. */
export const connectionId = "connection_1";

/** A memory that knows the seed and nothing else yet. */
export function integrationMemory(
  { crmRecords = [], opportunityUsers = [], engagementUsers = [] }: SiroIntegrationSeed,
  moment: string,
): SiroIntegrationMemory {
  const users = new Map<string, string>();
  let made = 0;
  const nextId = (kind: string) => `sandbox-${kind}-${++made}`;
  const collection = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    new Collection<Item>({ items, parameter: "id", missing: () => new Refusal(refusal(404)) });
  const rows = (type: SiroCrmRecord["dataType"]) =>
    collection(
      crmRecords
        .filter(({ dataType }) => dataType === type)
        .map(({ id, externalId, integrationConnectionId, name }): SiroCrmRow => {
          return {
            id,
            externalId,
            integrationConnectionId,
            createdAt: moment,
            updatedAt: moment,
            fields: type === "ENGAGEMENT" ? { subject: name } : { name },
          };
        }),
    );
  const parts = (seeded: readonly { readonly id: string }[]) =>
    collection(seeded.map(({ id, ...fields }): SiroCrmPart => ({ id, createdAt: moment, updatedAt: moment, fields })));
  return {
    accounts: rows("ACCOUNT"),
    opportunities: rows("OPPORTUNITY"),
    engagements: rows("ENGAGEMENT"),
    opportunityUsers: parts(opportunityUsers),
    engagementUsers: parts(engagementUsers),
    userOf(externalId) {
      const id = users.get(externalId) ?? nextId("user");
      users.set(externalId, id);
      return id;
    },
    nextId,
  };
}

/** Every record that a recording can be linked to: what is kept now, and the seed's contacts and leads. */
export function recordsNow({ accounts, opportunities, engagements }: SiroIntegrationMemory, seeded: readonly SiroCrmRecord[]): SiroCrmRecord[] {
  const all = [
    { dataType: "ACCOUNT", rows: accounts.all() },
    { dataType: "OPPORTUNITY", rows: opportunities.all() },
    { dataType: "ENGAGEMENT", rows: engagements.all() },
  ] as const;
  const kept = all.flatMap(({ dataType, rows }) =>
    rows.map(({ id, externalId, integrationConnectionId, fields }): SiroCrmRecord => {
      return { id, externalId, integrationConnectionId, dataType, name: String(fields.name ?? fields.subject ?? "") };
    }),
  );
  return [...kept, ...seeded.filter(({ dataType }) => dataType === "CONTACT" || dataType === "LEAD")];
}
