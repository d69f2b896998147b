import type { Envelope } from "./envelope.js";

/** A message came in or went out. An e-mail has other fields than a text or a call; the vendor's pages show each type in the other's place. */
export interface MessageEvent extends Envelope {
  type: "InboundMessage" | "OutboundMessage";
  messageId?: string;
  conversationId?: string;
  contactId?: string;
  userId?: string;
  conversationProviderId?: string;
  /** Such as `"SMS"`, `"CALL"`, `"VoiceMail"`, `"Email"` or `"InternalComment"`. */
  messageType?: string;
  messageTypeId?: number;
  messageTypeString?: string;
  direction?: string;
  status?: string;
  body?: string;
  contentType?: string;
  /** Addresses of files. */
  attachments?: string[];
  dateAdded?: string;
  from?: string;
  /** One address in the schema, a list in the example. */
  to?: string | string[];
  /** Of a call, in seconds. */
  callDuration?: number;
  callStatus?: string;
  chatWidgetId?: string;
  /** Of an e-mail, as are the next ones. */
  emailMessageId?: string;
  threadId?: string;
  provider?: string;
  subject?: string;
  cc?: string;
  bcc?: string;
  ccList?: string[];
  bccList?: string[];
  /** Of a message that goes out, as are the next ones. */
  source?: string;
  mentions?: string[];
  plainText?: string;
}

/** A conversation has another number of unread messages. */
export interface ConversationUnreadEvent extends Envelope {
  type: "ConversationUnreadUpdate";
  id?: string;
  contactId?: string;
  unreadCount?: number;
  inbox?: boolean;
  starred?: boolean;
  deleted?: boolean;
}

/** What became of an e-mail that was sent through LeadConnector. */
export interface EmailStatsEvent extends Envelope {
  type: "LCEmailStats";
  companyId?: string;
  webhookPayload?: {
    /** Such as `"delivered"`. */
    event?: string;
    id?: string;
    /** Seconds since 1970. */
    timestamp?: number;
    flags?: { "is-authenticated"?: boolean; "is-routed"?: boolean; "is-big"?: boolean; "is-system-test"?: boolean; "is-test-mode"?: boolean };
    message?: { attachments?: unknown[]; headers?: { "message-id"?: string; from?: string; to?: string }; size?: number };
    "log-level"?: string;
    recipient?: string;
    "recipient-domain"?: string;
    "recipient-provider"?: string;
    tags?: string[];
    campaigns?: unknown[];
    "delivery-status"?: {
      "attempt-no"?: number;
      code?: number;
      message?: string;
      description?: string;
      "session-seconds"?: number;
      "enhanced-code"?: string;
      "mx-host"?: string;
      utf8?: boolean;
      "i-first-delivery-attempt-seconds"?: number;
    };
    envelope?: { sender?: string; targets?: string; transport?: string; "sending-ip"?: string; "i-ip-pool-id"?: string; "i-ip-pool-name"?: string };
  };
}

/**
 * A message that a conversation provider is to deliver. It comes to the provider's own Delivery URL, signed, and no page shows it with
 * `timestamp` or `webhookId`: `unwrap` needs `toleranceMs: Infinity` and no `seen`, and `messageId` tells one that comes twice.
 */
export interface ProviderOutboundMessage extends Envelope {
  /** Users report `"Custom"`. */
  type: "SMS" | "Email" | "Custom";
  contactId?: string;
  messageId?: string;
  emailMessageId?: string;
  userId?: string;
  replyToAltId?: string;
  attachments?: string[];
  message?: string;
  phone?: string;
  /** One address in the schema, a list in the example. */
  emailTo?: string | string[];
  emailFrom?: string;
  subject?: string;
  html?: string;
}
