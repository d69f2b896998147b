import type { LeadConnector } from "../../leadconnector/index.js";
import { Collection } from "../collection.js";
import type { OperationName } from "../operation.js";
import { type AccountMemory, type AccountSeed, accountMemory } from "./account-memory.js";
import type { LeadConnectorAnswers } from "./answers.js";
import { type CalendarMemory, type CalendarSeed, calendarMemory } from "./calendar-memory.js";
import { type ContactMemory, contactMemory, type LeadConnectorContactSeed } from "./contacts/memory.js";

// Named by the client's type: with that of the operations, the bundled declarations move out of the vendor's own file.
export type LeadConnectorOperation = OperationName<"leadconnector", LeadConnector["calls"]>;

/** What LeadConnector knows when the sandbox starts. */
export interface LeadConnectorSeed extends CalendarSeed, AccountSeed {
  /** The token that is accepted. */
  accessToken?: string;
  /** A sub-account that the token reaches, beside those of what is seeded here. */
  locationId?: string;
  conversations?: readonly { id: string; locationId: string; contactId: string; contactName?: string; unreadCount?: number; starred?: boolean }[];
  /** Messages that are calls, with what there is of each. */
  calls?: readonly { messageId: string; locationId: string; recording?: Uint8Array; transcription?: string }[];
  /** People that a sub-account knows, with what belongs to them. */
  contacts?: readonly LeadConnectorContactSeed[];
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

/** What the operations of LeadConnector share. */
export interface LeadConnectorMemory extends CalendarMemory, AccountMemory {
  readonly conversations: Collection<LeadConnectorConversation>;
  readonly messages: Collection<LeadConnectorMessage>;
  readonly calls: readonly LeadConnectorCall[];
  readonly contacts: ContactMemory;
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
  /** A moment that is later than every one before. */
  nextMoment(): number;
  /** A number that nothing else has: for the id of something new, of whatever kind. */
  nextNumber(): number;
}

/** A memory that knows the seed and nothing else yet. */
export function leadConnectorMemory(seed: LeadConnectorSeed = {}, answers: LeadConnectorAnswers): LeadConnectorMemory {
  const { refuse } = answers;
  const { locationId = "location_1", conversations = defaultConversations, calls = defaultCalls, app = {} } = seed;
  let moments = 0;
  let created = 0;
  const nextMoment = () => started + 1000 * ++moments;
  const begin = ({ id, locationId, contactId, contactName = "Sandbox Contact", unreadCount = 0, starred = false }: ConversationSeed) => {
    return { id, locationId, contactId, contactName, unreadCount, starred, lastMessageDate: nextMoment() };
  };
  const calendars = calendarMemory(seed, answers);
  const accounts = accountMemory(seed, answers);
  const begun = conversations.map(begin);
  const contacts = contactMemory(seed.contacts, locationId, nextMoment, answers);
  const located = [...conversations, ...calls, ...calendars.calendars.all(), ...accounts.workflows, ...contacts.contacts.all()];
  return {
    ...calendars,
    ...accounts,
    conversations: new Collection({
      items: begun,
      parameter: "conversationId",
      missing: () => refuse(404, "Sandbox: there is no such conversation"),
    }),
    messages: new Collection<LeadConnectorMessage>({
      items: [],
      parameter: "messageId",
      missing: () => refuse(404, "Sandbox: there is no such message"),
    }),
    calls,
    locations: new Set([locationId, ...located.map(({ locationId }) => locationId)]),
    contacts,
    locationId,
    app: { clientId: app.clientId ?? "sandbox-client-id", clientSecret: app.clientSecret ?? "sandbox-client-secret" },
    accessTokens: new Set([leadConnectorCredentials(seed).accessToken]),
    codes: new Set([app.code ?? "sandbox-code"]),
    refreshTokens: new Set([app.refreshToken ?? "sandbox-refresh-token"]),
    spentTokens: new Set(),
    begin,
    nextMoment,
    nextNumber: () => ++created,
  };
}
