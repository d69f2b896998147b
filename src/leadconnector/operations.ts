import { appointments } from "./calendars/appointments.js";
import { blockSlots } from "./calendars/block-slots.js";
import { calendarEvents } from "./calendars/events.js";
import { appointmentNotes } from "./calendars/notes.js";
import { calendars } from "./calendars.js";
import { companies } from "./companies.js";
import { campaigns as contactCampaigns } from "./contacts/campaigns.js";
import { followers as contactFollowers } from "./contacts/followers.js";
import { notes as contactNotes } from "./contacts/notes.js";
import { tags as contactTags } from "./contacts/tags.js";
import { tasks as contactTasks } from "./contacts/tasks.js";
import { workflows as contactWorkflows } from "./contacts/workflows.js";
import { contacts } from "./contacts.js";
import { conversations } from "./conversations.js";
import { emails } from "./emails.js";
import { liveChat } from "./live-chat.js";
import { messages } from "./messages.js";
import { oauth } from "./oauth.js";
import { customSubtypes } from "./preferences/custom-subtypes.js";
import { unsubscriptions } from "./preferences/unsubscriptions.js";
import { users } from "./users.js";
import { workflows } from "./workflows.js";

/** LeadConnector's operations by resource. */
export type LeadConnectorOperations = {
  readonly conversations: typeof conversations;
  readonly calendars: typeof calendars & {
    readonly events: typeof calendarEvents;
    readonly appointments: typeof appointments & { readonly notes: typeof appointmentNotes };
    readonly blockSlots: typeof blockSlots;
  };
  readonly users: typeof users;
  readonly workflows: typeof workflows;
  readonly companies: typeof companies;
  readonly messages: typeof messages & { readonly emails: typeof emails };
  readonly liveChat: typeof liveChat;
  readonly preferences: { readonly customSubtypes: typeof customSubtypes; readonly unsubscriptions: typeof unsubscriptions };
  readonly oauth: typeof oauth;
  readonly contacts: typeof contacts & {
    readonly notes: typeof contactNotes;
    readonly tasks: typeof contactTasks;
    readonly tags: typeof contactTags;
    readonly followers: typeof contactFollowers;
    readonly campaigns: typeof contactCampaigns;
    readonly workflows: typeof contactWorkflows;
  };
};

/** Every operation of LeadConnector, a pure function each. */
export const operations: LeadConnectorOperations = {
  conversations,
  calendars: { ...calendars, events: calendarEvents, appointments: { ...appointments, notes: appointmentNotes }, blockSlots },
  users,
  workflows,
  companies,
  oauth,
  contacts: {
    ...contacts,
    notes: contactNotes,
    tasks: contactTasks,
    tags: contactTags,
    followers: contactFollowers,
    campaigns: contactCampaigns,
    workflows: contactWorkflows,
  },
  messages: { ...messages, emails },
  liveChat,
  preferences: { customSubtypes, unsubscriptions },
};
