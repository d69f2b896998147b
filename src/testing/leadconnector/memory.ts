import type { LeadConnector } from "../../leadconnector/index.js";
import { Collection } from "../collection.js";
import type { OperationName } from "../operation.js";
import { type AccountMemory, accountMemory } from "./account-memory.js";
import type { LeadConnectorAnswers } from "./answers.js";
import { type CalendarMemory, calendarMemory } from "./calendar-memory.js";
import { type ContactMemory, contactMemory } from "./contacts/memory.js";
import { messageTypes } from "./kinds.js";
import { addTags } from "./known.js";
import { type LeadConnectorMessageSeed, type LeadConnectorSeed, leadConnectorCredentials } from "./seed.js";
import { type SubAccountMemory, subAccountMemory } from "./sub-account-memory.js";

// Named by the client's type: with that of the operations, the bundled declarations move out of the vendor's own file.
export type LeadConnectorOperation = OperationName<"leadconnector", LeadConnector["calls"]>;

const defaultConversation = { id: "conversation_1", contactId: "contact_1", unreadCount: 3 };
// A sound file of 4 samples of silence.
const silence = Uint8Array.from(atob("UklGRigAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQQAAACAgICA"), (letter) => letter.charCodeAt(0));
const defaultCall = { messageId: "call_1", conversationId: "conversation_1", recording: silence, transcription: "Hello. This is a sandbox." };
const started = Date.UTC(2026, 0, 1);

type ConversationSeed = NonNullable<LeadConnectorSeed["conversations"]>[number];

/** A conversation with a contact. */
export interface LeadConnectorConversation extends Required<Omit<ConversationSeed, "contactName">> {
  readonly contactName: string | undefined;
  /** Milliseconds since 1970, another for every conversation that is not seeded with one: searches are ordered by it. */
  readonly lastMessageDate: number;
}

/** A message of a conversation. */
export interface LeadConnectorMessage {
  readonly id: string;
  readonly conversationId: string;
  /** The word that answers have for its kind; undefined where no source names it. */
  readonly messageType: string | undefined;
  readonly direction: string;
  readonly body?: unknown;
  readonly subject?: unknown;
  readonly attachments?: unknown;
  readonly altId?: unknown;
  readonly conversationProviderId?: unknown;
  readonly status?: string;
  readonly call?: unknown;
  /** The own id of an e-mail. */
  readonly emailMessageId?: string;
  /** Milliseconds since 1970, another for every message: lists are ordered by it. */
  readonly dateAdded: number;
  readonly dateUpdated: number;
  /** When a request sent it, by the clock; undefined for one that was recorded. */
  readonly sentAt?: number;
}

/** A message that is a call. */
export type LeadConnectorCall = NonNullable<LeadConnectorSeed["calls"]>[number];

/** What the operations of LeadConnector share. */
export interface LeadConnectorMemory extends CalendarMemory, AccountMemory, SubAccountMemory {
  readonly conversations: Collection<LeadConnectorConversation>;
  readonly messages: Collection<LeadConnectorMessage>;
  readonly calls: readonly LeadConnectorCall[];
  readonly contacts: ContactMemory;
  /** The paths of the uploads that were initiated, by their ids. */
  readonly uploads: Map<string, string>;
  /** The sub-account that new tokens are given for. */
  readonly locationId: string;
  /** The agency that has the sub-accounts. */
  readonly companyId: string;
  readonly apps: readonly { readonly clientId: string; readonly clientSecret: string }[];
  /** Access tokens, and the sub-accounts that each reaches; null for all of the agency. */
  readonly accessTokens: Map<string, readonly string[] | null>;
  /** Codes that were not traded yet, and the sub-account that each is for; null for the agency. */
  readonly codes: Map<string, string | null>;
  /** Refresh tokens that were not used yet, and the sub-account that each is for; null for the agency. */
  readonly refreshTokens: Map<string, string | null>;
  /** Refresh tokens that were used. */
  readonly spentTokens: Set<string>;
  /** A conversation as it begins, the newest of all. */
  begin(conversation: ConversationSeed): LeadConnectorConversation;
  /** A moment that is later than every one before. */
  nextMoment(): number;
  /** A number that nothing else has: for the id of something new, of whatever kind. */
  nextNumber(): number;
}

/** A memory that knows the seed and nothing else yet. */
export function leadConnectorMemory(seed: LeadConnectorSeed = {}, answers: LeadConnectorAnswers): LeadConnectorMemory {
  const { refuse } = answers;
  const { locationId = "location_1", messages = [], uploads = [], app = {}, apps = [], accessTokens = [] } = seed;
  const { conversations = [{ ...defaultConversation, locationId }], calls = [{ ...defaultCall, locationId }] } = seed;
  const everyApp = [
    {
      clientId: app.clientId ?? "sandbox-client-id",
      clientSecret: app.clientSecret ?? "sandbox-client-secret",
      code: app.code ?? "sandbox-code",
      refreshToken: app.refreshToken ?? "sandbox-refresh-token",
    },
    ...apps,
  ];
  const { companyId = "company_1" } = seed;
  let moments = 0;
  let created = 0;
  const nextMoment = () => started + 1000 * ++moments;
  const begin = ({ id, locationId, contactId, contactName, unreadCount = 0, starred = false, lastMessageDate = nextMoment() }: ConversationSeed) => {
    return { id, locationId, contactId, contactName, unreadCount, starred, lastMessageDate };
  };
  const begun = conversations.map(begin);
  const remembered = ({ type = "SMS", direction = "inbound", ...message }: LeadConnectorMessageSeed): LeadConnectorMessage => {
    const moment = nextMoment();
    return { ...message, messageType: messageTypes[type], direction, dateAdded: moment, dateUpdated: moment };
  };
  const called = ({ messageId, conversationId }: LeadConnectorCall): LeadConnectorMessage[] => {
    if (!conversations.some(({ id }) => id === conversationId)) return [];
    const moment = nextMoment();
    return [{ id: messageId, conversationId: conversationId ?? "", messageType: "TYPE_CALL", direction: "inbound", dateAdded: moment, dateUpdated: moment }];
  };
  const calendars = calendarMemory(seed, locationId, answers);
  const accounts = accountMemory(seed, locationId, answers);
  const contacts = contactMemory(seed.contacts, locationId, nextMoment, answers);
  const located = [...conversations, ...calls, ...calendars.calendars.all(), ...accounts.workflows, ...contacts.contacts.all()];
  const locations = [locationId, ...located.map((item) => item.locationId), ...accessTokens.flatMap(({ locationIds }) => locationIds)];
  const subAccounts = subAccountMemory(seed, { locations, home: locationId, companyId, nextMoment }, answers);
  const nextNumber = () => ++created;
  for (const contact of contacts.contacts.all()) addTags({ tags: subAccounts.tags, nextNumber }, contact);
  return {
    ...calendars,
    ...accounts,
    ...subAccounts,
    conversations: new Collection({
      items: begun,
      parameter: "conversationId",
      missing: () => refuse(404, "Sandbox: there is no such conversation"),
    }),
    messages: new Collection<LeadConnectorMessage>({
      items: [...calls.flatMap(called), ...messages.map(remembered)],
      parameter: "messageId",
      missing: () => refuse(404, "Sandbox: there is no such message"),
    }),
    calls,
    contacts,
    uploads: new Map(uploads.map(({ uploadId, filePath }) => [uploadId, filePath])),
    locationId,
    companyId,
    apps: everyApp.map(({ clientId = "", clientSecret = "" }) => ({ clientId, clientSecret })),
    accessTokens: new Map<string, readonly string[] | null>([
      ...accessTokens.map(({ token, locationIds }) => [token, locationIds] as const),
      [leadConnectorCredentials(seed).accessToken, null],
    ]),
    codes: new Map(everyApp.flatMap(({ code }) => (code === undefined ? [] : [[code, locationId]]))),
    refreshTokens: new Map(everyApp.flatMap(({ refreshToken }) => (refreshToken === undefined ? [] : [[refreshToken, locationId]]))),
    spentTokens: new Set(),
    begin,
    nextMoment,
    nextNumber,
  };
}
