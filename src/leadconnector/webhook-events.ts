import type { InstallEvent, LocationEvent, PlanChangeEvent, UserEvent } from "./webhook-events/account.js";
import type { AppointmentEvent, CampaignEvent, ContactEvent, NoteEvent, OpportunityEvent, TaskEvent } from "./webhook-events/crm.js";
import type { ConversationUnreadEvent, EmailStatsEvent, MessageEvent, ProviderOutboundMessage } from "./webhook-events/messages.js";
import type { OrderEvent } from "./webhook-events/orders.js";

export type * from "./webhook-events/account.js";
export type * from "./webhook-events/crm.js";
export type * from "./webhook-events/messages.js";
export type * from "./webhook-events/orders.js";

/** The events whose fields the vendor names and whose type tells them apart. */
export type KnownLeadConnectorEvent =
  | ContactEvent
  | OpportunityEvent
  | NoteEvent
  | TaskEvent
  | AppointmentEvent
  | CampaignEvent
  | MessageEvent
  | ConversationUnreadEvent
  | EmailStatsEvent
  | ProviderOutboundMessage
  | OrderEvent
  | InstallEvent
  | PlanChangeEvent
  | LocationEvent
  | UserEvent;

/**
 * Any other event. On eighteen of the vendor's pages an event has no `type` at all: invoices, products, relations, associations,
 * object schemas, and a price that is created. In a price that is changed or deleted `type` is the price's own, and of records no
 * page says what it is.
 */
export interface UnknownLeadConnectorEvent {
  type?: string & {};
  [field: string]: unknown;
}

/** What a delivery brings. `isEvent` narrows it by its type. */
export type LeadConnectorEvent = KnownLeadConnectorEvent | UnknownLeadConnectorEvent;
