import { appointments } from "./calendars/appointments.js";
import { blockSlots } from "./calendars/block-slots.js";
import { calendarEvents } from "./calendars/events.js";
import { appointmentNotes } from "./calendars/notes.js";
import { calendars } from "./calendars.js";
import { companies } from "./companies.js";
import { conversations } from "./conversations.js";
import { messages } from "./messages.js";
import { oauth } from "./oauth.js";
import { users } from "./users.js";
import { workflows } from "./workflows.js";

/** LeadConnector's operations by resource. */
export type LeadConnectorOperations = {
  readonly conversations: typeof conversations;
  readonly messages: typeof messages;
  readonly calendars: typeof calendars & {
    readonly events: typeof calendarEvents;
    readonly appointments: typeof appointments & { readonly notes: typeof appointmentNotes };
    readonly blockSlots: typeof blockSlots;
  };
  readonly users: typeof users;
  readonly workflows: typeof workflows;
  readonly companies: typeof companies;
  readonly oauth: typeof oauth;
};

/** Every operation of LeadConnector, a pure function each. */
export const operations: LeadConnectorOperations = {
  conversations,
  messages,
  calendars: { ...calendars, events: calendarEvents, appointments: { ...appointments, notes: appointmentNotes }, blockSlots },
  users,
  workflows,
  companies,
  oauth,
};
