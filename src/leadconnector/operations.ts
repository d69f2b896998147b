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
import { customFields } from "./locations/custom-fields.js";
import { customValues } from "./locations/custom-values.js";
import { tags as locationTags } from "./locations/tags.js";
import { templates } from "./locations/templates.js";
import { locations } from "./locations.js";
import { messages } from "./messages.js";
import { oauth } from "./oauth.js";
import { followers as opportunityFollowers } from "./opportunities/followers.js";
import { opportunities } from "./opportunities.js";
import { customSubtypes } from "./preferences/custom-subtypes.js";
import { unsubscriptions } from "./preferences/unsubscriptions.js";
import { users } from "./users.js";
import { workflows } from "./workflows.js";

/** LeadConnector's operations by resource. */
export type LeadConnectorOperations = {
  readonly conversations: typeof conversations;
  readonly messages: typeof messages & { readonly emails: typeof emails };
  readonly liveChat: typeof liveChat;
  readonly preferences: { readonly customSubtypes: typeof customSubtypes; readonly unsubscriptions: typeof unsubscriptions };
  readonly contacts: typeof contacts & {
    readonly notes: typeof contactNotes;
    readonly tasks: typeof contactTasks;
    readonly tags: typeof contactTags;
    readonly followers: typeof contactFollowers;
    readonly campaigns: typeof contactCampaigns;
    readonly workflows: typeof contactWorkflows;
  };
  readonly opportunities: typeof opportunities & { readonly followers: typeof opportunityFollowers };
  readonly calendars: typeof calendars & {
    readonly events: typeof calendarEvents;
    readonly appointments: typeof appointments & { readonly notes: typeof appointmentNotes };
    readonly blockSlots: typeof blockSlots;
  };
  readonly locations: typeof locations & {
    readonly customFields: typeof customFields;
    readonly customValues: typeof customValues;
    readonly tags: typeof locationTags;
    readonly templates: typeof templates;
  };
  readonly users: typeof users;
  readonly workflows: typeof workflows;
  readonly companies: typeof companies;
  readonly oauth: typeof oauth;
};

/** Every operation of LeadConnector, a pure function each. */
export const operations: LeadConnectorOperations = {
  conversations,
  messages: { ...messages, emails },
  liveChat,
  preferences: { customSubtypes, unsubscriptions },
  contacts: {
    ...contacts,
    notes: contactNotes,
    tasks: contactTasks,
    tags: contactTags,
    followers: contactFollowers,
    campaigns: contactCampaigns,
    workflows: contactWorkflows,
  },
  opportunities: { ...opportunities, followers: opportunityFollowers },
  calendars: { ...calendars, events: calendarEvents, appointments: { ...appointments, notes: appointmentNotes }, blockSlots },
  locations: { ...locations, customFields, customValues, tags: locationTags, templates },
  users,
  workflows,
  companies,
  oauth,
};
