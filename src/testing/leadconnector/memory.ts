import type { LeadConnector } from "../../leadconnector/index.js";
import { Collection } from "../collection.js";
import type { OperationName } from "../operation.js";
import type { LeadConnectorAnswers } from "./answers.js";

// Named by the client's type: with that of the operations, the bundled declarations move out of the vendor's own file.
export type LeadConnectorOperation = OperationName<"leadconnector", LeadConnector["calls"]>;

/** What LeadConnector knows when the sandbox starts. */
export interface LeadConnectorSeed {
  /** The token that is accepted. */
  accessToken?: string;
  /** A sub-account that the token reaches, beside those of the conversations and the calls. */
  locationId?: string;
  conversations?: readonly { id: string; locationId: string; contactId: string; contactName?: string; unreadCount?: number; starred?: boolean }[];
  /** Messages that are calls, with what there is of each. */
  calls?: readonly { messageId: string; locationId: string; recording?: Uint8Array; transcription?: string }[];
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
  /** The app that may ask for tokens, a code that it can trade once, and a refresh token that works once. */
  app?: { clientId?: string; clientSecret?: string; code?: string; refreshToken?: string };
}

/** The token that is accepted from the start. */
export function leadConnectorCredentials({ accessToken = "sandbox-access-token" }: LeadConnectorSeed = {}) {
  return { accessToken };
}

const defaultConversations = [{ id: "conversation_1", locationId: "location_1", contactId: "contact_1", unreadCount: 3 }];
// A sound file of 4 samples of silence.
const silence = Uint8Array.from(atob("UklGRigAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQQAAACAgICA"), (letter) => letter.charCodeAt(0));
const defaultCalls = [{ messageId: "call_1", locationId: "location_1", recording: silence, transcription: "Hello. This is a sandbox." }];
const defaultPipelines = [{ id: "pipeline_1", locationId: "location_1", name: "Sandbox pipeline", stages: [{ id: "stage_1", name: "New" }] }];
const defaultOpportunities = [{ id: "opportunity_1", locationId: "location_1", contactId: "contact_1", name: "Acme renewal", pipelineStageId: "stage_1" }];
const started = Date.UTC(2026, 0, 1);

type ConversationSeed = NonNullable<LeadConnectorSeed["conversations"]>[number];

/** A conversation with a contact. */
export interface LeadConnectorConversation extends Required<ConversationSeed> {
  /** Milliseconds since 1970, another for every conversation: searches are ordered by it. */
  readonly lastMessageDate: number;
}

/** A message that was sent. */
export interface LeadConnectorMessage {
  readonly id: string;
  readonly conversationId: string;
  /** The body of the request that sent it. */
  readonly sent: Readonly<Record<string, unknown>>;
}

/** A message that is a call. */
export type LeadConnectorCall = NonNullable<LeadConnectorSeed["calls"]>[number];

type OpportunitySeed = NonNullable<LeadConnectorSeed["opportunities"]>[number];

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
export interface LeadConnectorCustomField extends Required<NonNullable<LeadConnectorSeed["customFields"]>[number]> {
  /** Its other fields, by the names that an answer has. */
  readonly others: Readonly<Record<string, unknown>>;
}

export type LeadConnectorCustomValue = NonNullable<LeadConnectorSeed["customValues"]>[number];
export type LeadConnectorTag = NonNullable<LeadConnectorSeed["tags"]>[number];
export type LeadConnectorTemplate = Required<NonNullable<LeadConnectorSeed["templates"]>[number]>;

/** What the operations of LeadConnector share. */
export interface LeadConnectorMemory {
  readonly conversations: Collection<LeadConnectorConversation>;
  readonly messages: Collection<LeadConnectorMessage>;
  readonly calls: readonly LeadConnectorCall[];
  readonly opportunities: Collection<LeadConnectorOpportunity>;
  readonly pipelines: NonNullable<LeadConnectorSeed["pipelines"]>;
  readonly subAccounts: Collection<LeadConnectorSubAccount>;
  readonly customFields: Collection<LeadConnectorCustomField>;
  readonly customValues: Collection<LeadConnectorCustomValue>;
  readonly tags: Collection<LeadConnectorTag>;
  readonly templates: Collection<LeadConnectorTemplate>;
  /** The sub-accounts that the tokens reach. */
  readonly locations: ReadonlySet<string>;
  /** The sub-account that new tokens are given for. */
  readonly locationId: string;
  readonly app: { readonly clientId: string; readonly clientSecret: string };
  readonly accessTokens: Set<string>;
  /** Codes that were not traded yet. */
  readonly codes: Set<string>;
  /** Refresh tokens that were not used yet. */
  readonly refreshTokens: Set<string>;
  /** Refresh tokens that were used. */
  readonly spentTokens: Set<string>;
  /** A conversation as it begins, the newest of all. */
  begin(conversation: ConversationSeed): LeadConnectorConversation;
  /** An opportunity as it begins, the newest of all. */
  beginOpportunity(opportunity: OpportunitySeed): LeadConnectorOpportunity;
  /** A moment that is later than every one before. */
  nextMoment(): number;
  /** A number that nothing else has: for the id of something new, of whatever kind. */
  nextNumber(): number;
}

/** A memory that knows the seed and nothing else yet. */
export function leadConnectorMemory(seed: LeadConnectorSeed = {}, { refuse, elsewhere }: LeadConnectorAnswers): LeadConnectorMemory {
  const { locationId = "location_1", conversations = defaultConversations, calls = defaultCalls, app = {} } = seed;
  const { subAccounts = [], customFields = [], customValues = [], tags = [], templates = [] } = seed;
  const { opportunities = defaultOpportunities, pipelines = defaultPipelines } = seed;
  let moments = 0;
  let created = 0;
  const nextMoment = () => started + 1000 * ++moments;
  const begin = ({ id, locationId, contactId, contactName = "Sandbox Contact", unreadCount = 0, starred = false }: ConversationSeed) => {
    return { id, locationId, contactId, contactName, unreadCount, starred, lastMessageDate: nextMoment() };
  };
  const beginOpportunity = (opportunity: OpportunitySeed): LeadConnectorOpportunity => ({
    name: "Sandbox opportunity",
    pipelineId: "pipeline_1",
    status: "open",
    followers: [],
    customFields: [],
    ...opportunity,
    createdAt: nextMoment(),
  });
  const seeded = [...conversations, ...calls, ...opportunities, ...pipelines, ...customFields, ...customValues, ...tags, ...templates];
  const locations = new Set([locationId, ...subAccounts.map(({ id }) => id), ...seeded.map((item) => item.locationId)]);
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
    conversations: new Collection({
      items: conversations.map(begin),
      parameter: "conversationId",
      missing: () => refuse(404, "Sandbox: there is no such conversation"),
    }),
    messages: new Collection<LeadConnectorMessage>({
      items: [],
      parameter: "messageId",
      missing: () => refuse(404, "Sandbox: there is no such message"),
    }),
    calls,
    opportunities: new Collection({
      items: opportunities.map(beginOpportunity),
      parameter: "id",
      missing: () => refuse(404, "Sandbox: there is no such opportunity"),
    }),
    pipelines,
    subAccounts: new Collection<LeadConnectorSubAccount>({
      items: [...locations].map((id) => {
        const { companyId = "company_1", ...fields } = { name: "Sandbox sub-account", ...subAccounts.find((one) => one.id === id), id };
        return { id, companyId, fields };
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
    locationId,
    app: { clientId: app.clientId ?? "sandbox-client-id", clientSecret: app.clientSecret ?? "sandbox-client-secret" },
    accessTokens: new Set([leadConnectorCredentials(seed).accessToken]),
    codes: new Set([app.code ?? "sandbox-code"]),
    refreshTokens: new Set([app.refreshToken ?? "sandbox-refresh-token"]),
    spentTokens: new Set(),
    begin,
    beginOpportunity,
    nextMoment,
    nextNumber: () => ++created,
  };
}
