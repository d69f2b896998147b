/** What LeadConnector knows when the sandbox starts. */
export interface LeadConnectorSeed {
  /** The token that is accepted. */
  accessToken?: string;
  /** A sub-account that the token reaches, beside those of the conversations and the calls. */
  locationId?: string;
  conversations?: readonly { id: string; locationId: string; contactId: string; contactName?: string; unreadCount?: number; starred?: boolean }[];
  /** Messages that are calls, with what there is of each. */
  calls?: readonly { messageId: string; locationId: string; recording?: Uint8Array; transcription?: string }[];
  /** The app that may ask for tokens, a code that it can trade once, and a refresh token that works once. */
  app?: { clientId?: string; clientSecret?: string; code?: string; refreshToken?: string };
}

export const leadConnectorToken = "sandbox-access-token";

const defaultConversations = [{ id: "conversation_1", locationId: "location_1", contactId: "contact_1", unreadCount: 3 }];
// A sound file of 4 samples of silence.
const silence = Uint8Array.from(atob("UklGRigAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQQAAACAgICA"), (letter) => letter.charCodeAt(0));
const defaultCalls = [{ messageId: "call_1", locationId: "location_1", recording: silence, transcription: "Hello. This is a sandbox." }];
const started = Date.UTC(2026, 0, 1);

/** A conversation, and what was sent in it. */
export interface LeadConnectorConversation {
  readonly id: string;
  readonly locationId: string;
  readonly contactId: string;
  readonly contactName: string;
  unreadCount: number;
  starred: boolean;
  /** Milliseconds since 1970, another for every conversation: searches are ordered by it. */
  lastMessageDate: number;
  readonly messages: { readonly id: string; readonly sent: Readonly<Record<string, unknown>> }[];
}

type ConversationSeed = NonNullable<LeadConnectorSeed["conversations"]>[number];
export type LeadConnectorCall = NonNullable<LeadConnectorSeed["calls"]>[number];

/** What the operations of LeadConnector share. */
export interface LeadConnectorMemory {
  readonly conversations: Map<string, LeadConnectorConversation>;
  readonly calls: readonly LeadConnectorCall[];
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
  /** Adds a conversation, the newest of all. */
  remember(conversation: ConversationSeed): LeadConnectorConversation;
  /** A moment that is later than every one before. */
  nextMoment(): number;
  /** A number that nothing else has: for the id of something new, of whatever kind. */
  nextNumber(): number;
}

/** A memory that knows the seed and nothing else yet. */
export function leadConnectorMemory({
  accessToken = leadConnectorToken,
  locationId = "location_1",
  conversations = defaultConversations,
  calls = defaultCalls,
  app: { clientId = "sandbox-client-id", clientSecret = "sandbox-client-secret", code = "sandbox-code", refreshToken = "sandbox-refresh-token" } = {},
}: LeadConnectorSeed = {}): LeadConnectorMemory {
  let moments = 0;
  let created = 0;
  const nextMoment = () => started + 1000 * ++moments;
  const known = new Map<string, LeadConnectorConversation>();
  const remember = ({ id, locationId, contactId, contactName = "Sandbox Contact", unreadCount = 0, starred = false }: ConversationSeed) => {
    const conversation = { id, locationId, contactId, contactName, unreadCount, starred, lastMessageDate: nextMoment(), messages: [] };
    known.set(id, conversation);
    return conversation;
  };
  for (const conversation of conversations) remember(conversation);
  return {
    conversations: known,
    calls,
    locations: new Set([locationId, ...conversations.map(({ locationId }) => locationId), ...calls.map(({ locationId }) => locationId)]),
    locationId,
    app: { clientId, clientSecret },
    accessTokens: new Set([accessToken]),
    codes: new Set([code]),
    refreshTokens: new Set([refreshToken]),
    spentTokens: new Set(),
    remember,
    nextMoment,
    nextNumber: () => ++created,
  };
}
