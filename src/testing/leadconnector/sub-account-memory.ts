import { Collection } from "../collection.js";
import type { LeadConnectorAnswers } from "./answers.js";

/** What LeadConnector knows of sub-accounts, and of the deals in them, when the sandbox starts. */
export interface SubAccountSeed {
  /** Deals with contacts, the oldest first. */
  opportunities?: readonly {
    id: string;
    locationId: string;
    contactId?: string;
    name?: string;
    pipelineId?: string;
    pipelineStageId?: string;
    status?: "open" | "won" | "lost" | "abandoned";
    monetaryValue?: number;
    assignedTo?: string;
    followers?: readonly string[];
  }[];
  pipelines?: readonly { id: string; locationId: string; name?: string; stages?: readonly { id: string; name: string }[] }[];
  /** What is known of the sub-accounts; one that something else names is there without it. */
  subAccounts?: readonly { id: string; companyId?: string; name?: string; email?: string; timezone?: string }[];
  customFields?: readonly { id: string; locationId: string; name: string; dataType?: string; model?: "contact" | "opportunity" }[];
  customValues?: readonly { id: string; locationId: string; name: string; value: string }[];
  tags?: readonly { id: string; locationId: string; name: string }[];
  templates?: readonly { id: string; locationId: string; name: string; type?: "sms" | "email" | "whatsapp" }[];
}

type OpportunitySeed = NonNullable<SubAccountSeed["opportunities"]>[number];

/** A deal with a contact. */
export interface LeadConnectorOpportunity extends OpportunitySeed {
  readonly name: string;
  readonly pipelineId: string;
  readonly status: NonNullable<OpportunitySeed["status"]>;
  readonly followers: readonly string[];
  readonly customFields: readonly { readonly id: string; readonly fieldValue: unknown }[];
  readonly lostReasonId?: string;
  /** Milliseconds since 1970, another for every opportunity: searches are ordered by it. */
  readonly createdAt: number;
}

/** A sub-account, which LeadConnector also calls a location. */
export interface LeadConnectorSubAccount {
  readonly id: string;
  readonly companyId: string;
  /** What a change has written and a read shows. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A field that a sub-account adds to its contacts or opportunities. */
export interface LeadConnectorCustomField extends Required<NonNullable<SubAccountSeed["customFields"]>[number]> {
  /** Its other fields, by the names that an answer has. */
  readonly others: Readonly<Record<string, unknown>>;
}

export type LeadConnectorCustomValue = NonNullable<SubAccountSeed["customValues"]>[number];
export type LeadConnectorTag = NonNullable<SubAccountSeed["tags"]>[number];
export type LeadConnectorTemplate = Required<NonNullable<SubAccountSeed["templates"]>[number]>;

/** What the operations on sub-accounts and opportunities share. */
export interface SubAccountMemory {
  readonly opportunities: Collection<LeadConnectorOpportunity>;
  readonly pipelines: NonNullable<SubAccountSeed["pipelines"]>;
  readonly subAccounts: Collection<LeadConnectorSubAccount>;
  readonly customFields: Collection<LeadConnectorCustomField>;
  readonly customValues: Collection<LeadConnectorCustomValue>;
  readonly tags: Collection<LeadConnectorTag>;
  readonly templates: Collection<LeadConnectorTemplate>;
  /** The sub-accounts that the tokens reach. */
  readonly locations: ReadonlySet<string>;
  /** An opportunity as it begins, the newest of all. */
  beginOpportunity(opportunity: OpportunitySeed): LeadConnectorOpportunity;
}

const defaultPipeline = { id: "pipeline_1", name: "Sandbox pipeline", stages: [{ id: "stage_1", name: "New" }] };
const defaultOpportunity = { id: "opportunity_1", contactId: "contact_1", name: "Acme renewal", pipelineStageId: "stage_1" };

/** @param known What else there is: the sub-accounts that other things name, that of what is there without a seed, their agency, and the time. */
export function subAccountMemory(
  seed: SubAccountSeed,
  known: { readonly locations: readonly string[]; readonly home: string; readonly companyId: string; nextMoment(): number },
  { refuse, elsewhere }: LeadConnectorAnswers,
): SubAccountMemory {
  const { subAccounts = [], customFields = [], customValues = [], tags = [], templates = [] } = seed;
  const { companyId, nextMoment, home: locationId } = known;
  const { opportunities = [{ ...defaultOpportunity, locationId }], pipelines = [{ ...defaultPipeline, locationId }] } = seed;
  const beginOpportunity = (opportunity: OpportunitySeed): LeadConnectorOpportunity => ({
    name: "Sandbox opportunity",
    pipelineId: "pipeline_1",
    status: "open",
    followers: [],
    customFields: [],
    ...opportunity,
    createdAt: nextMoment(),
  });
  const seeded = [...opportunities, ...pipelines, ...customFields, ...customValues, ...tags, ...templates];
  const locations = new Set([...known.locations, ...subAccounts.map(({ id }) => id), ...seeded.map(({ locationId }) => locationId)]);
  /** The things of one kind that sub-accounts have. */
  const below = <Item extends { readonly id: string; readonly locationId: string }>(what: string, parameter: string, items: readonly Item[]) =>
    new Collection<Item>({
      items,
      parameter,
      missing: () => refuse(404, `Sandbox: there is no such ${what}`),
      parent: ({ ids }) => {
        if (!locations.has(ids.locationId ?? "")) throw elsewhere();
      },
      belongs: (item, ids) => item.locationId === ids.locationId,
    });
  return {
    opportunities: new Collection({
      items: opportunities.map(beginOpportunity),
      parameter: "id",
      missing: () => refuse(404, "Sandbox: there is no such opportunity"),
    }),
    pipelines,
    subAccounts: new Collection<LeadConnectorSubAccount>({
      items: [...locations].map((id) => {
        const { companyId: given = companyId, ...fields } = { name: "Sandbox sub-account", ...subAccounts.find((one) => one.id === id), id };
        return { id, companyId: given, fields };
      }),
      parameter: "locationId",
      missing: elsewhere,
    }),
    customFields: below(
      "custom field",
      "id",
      customFields.map((field): LeadConnectorCustomField => ({ dataType: "TEXT", model: "contact", others: {}, ...field })),
    ),
    customValues: below("custom value", "id", customValues),
    tags: below("tag", "tagId", tags),
    templates: below(
      "template",
      "id",
      templates.map((template): LeadConnectorTemplate => ({ type: "sms", ...template })),
    ),
    locations,
    beginOpportunity,
  };
}
