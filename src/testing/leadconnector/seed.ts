import type { AccountSeed } from "./account-memory.js";
import type { CalendarSeed } from "./calendar-memory.js";
import type { LeadConnectorContactSeed } from "./contacts/memory.js";
import type { SubAccountSeed } from "./sub-account-memory.js";

/** What LeadConnector knows when the sandbox starts. */
export interface LeadConnectorSeed extends CalendarSeed, AccountSeed, SubAccountSeed {
  /** The token that is accepted. It reaches every sub-account. */
  accessToken?: string;
  /** More tokens, each with the sub-accounts that it reaches. */
  accessTokens?: readonly { token: string; locationIds: readonly string[] }[];
  /** A sub-account that the token reaches, beside those of what is seeded here. */
  locationId?: string;
  /** People that a sub-account knows, with what belongs to them. */
  contacts?: readonly LeadConnectorContactSeed[];
  conversations?: readonly {
    id: string;
    locationId: string;
    contactId: string;
    /** By default the name of the contact. */
    contactName?: string;
    unreadCount?: number;
    starred?: boolean;
    lastMessageDate?: number;
  }[];
  /** Messages of the conversations, the oldest first. */
  messages?: readonly LeadConnectorMessageSeed[];
  /** Messages that are calls, with what there is of each. Those of a conversation are shown in it. */
  calls?: readonly { messageId: string; locationId: string; conversationId?: string; recording?: Uint8Array; transcription?: string }[];
  /** Uploads that were initiated. */
  uploads?: readonly { uploadId: string; filePath: string }[];
  /** The app that may ask for tokens, a code that it can trade once, and a refresh token that works once. */
  app?: LeadConnectorApp;
  /** More such apps. */
  apps?: readonly LeadConnectorApp[];
  /** The agency that has the sub-accounts. */
  companyId?: string;
}

/** An app that may ask for tokens. */
export interface LeadConnectorApp {
  clientId?: string;
  clientSecret?: string;
  code?: string;
  refreshToken?: string;
}

/** A message that is there from the start. */
export interface LeadConnectorMessageSeed {
  id: string;
  conversationId: string;
  /** As a request has it: `"SMS"` by default. `"Call"` is a call through a provider. */
  type?: "SMS" | "RCS" | "Email" | "WhatsApp" | "GMB" | "IG" | "FB" | "WebChat" | "Live_Chat" | "Call" | "TIKTOK" | "InternalComment";
  /** `"inbound"` by default. */
  direction?: "inbound" | "outbound";
  /** The text. */
  body?: string;
  /** `"scheduled"` for one that can be cancelled. */
  status?: string;
  /** The own id of an e-mail. */
  emailMessageId?: string;
  /** The provider that it went through. */
  conversationProviderId?: string;
}

/** The token that is accepted from the start. */
export function leadConnectorCredentials({ accessToken = "sandbox-access-token" }: LeadConnectorSeed = {}) {
  return { accessToken };
}
