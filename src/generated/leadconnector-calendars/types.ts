// Made from specs/leadconnector-calendars.yaml by `npm run generate`. What is to change here is changed there.

import type { Open, QueryOf } from "../../core/specification.js";
import type { components, paths } from "./paths.js";

type Schemas = components["schemas"];
type Stated<Name extends keyof Schemas> = Schemas[Name];

/** A moment in milliseconds since 1970, as a number or in digits. */
export type CalendarMoment = Schemas["CalendarMoment"];

/** How an appointment stands. */
export type AppointmentStatus = Schemas["AppointmentStatus"];

/** What an appointment may be given. */
export interface AppointmentFields extends Stated<"AppointmentFields"> {}

/** An appointment that is to be booked. */
export interface NewAppointment extends Stated<"NewAppointment"> {}

/** What is to change in an appointment. */
export interface AppointmentUpdate extends Stated<"AppointmentUpdate"> {}

/** An appointment as it was booked or changed, without an envelope. */
export interface BookedAppointment extends Open<Schemas["BookedAppointment"]> {}

/** A time at which nothing can be booked: in a calendar, or with a user. */
export type BlockSlotTime = CalendarBlockSlot | UserBlockSlot;

/** What every blocked time may be given. */
export interface BlockSlotFields extends Stated<"BlockSlotFields"> {}

/** A time at which a calendar cannot be booked. */
export interface CalendarBlockSlot extends Stated<"CalendarBlockSlot"> {}

/** A time at which a user cannot be booked. */
export interface UserBlockSlot extends Stated<"UserBlockSlot"> {}

/** A blocked time, without an envelope. */
export interface BlockSlot extends Open<Schemas["BlockSlot"]> {}

/** A note on an appointment. */
export interface AppointmentNoteText extends Stated<"AppointmentNoteText"> {}

/** A note on an appointment as LeadConnector gives it. */
export interface AppointmentNote extends Open<Schemas["AppointmentNote"]> {}

/** One page of the notes on an appointment. `hasMore` says whether others follow. */
export interface AppointmentNotesPage extends Open<Schemas["AppointmentNotesPage"]> {}

/** The note as it was written, in LeadConnector's envelope: `answer.note`. The published specification does not require it. */
export interface AppointmentNoteAnswer extends Open<Schemas["AppointmentNoteAnswer"]> {}

/** Whether the note was deleted. */
export interface DeletedAppointmentNote extends Open<Schemas["DeletedAppointmentNote"]> {}

/** Whether the event was deleted. */
export interface DeletedCalendarEvent extends Open<Schemas["DeletedCalendarEvent"]> {}

/** What is in the window that was asked for: `answer.events`. */
export interface CalendarEvents extends Open<Schemas["CalendarEvents"]> {}

/** One event, in LeadConnector's envelope: `answer.event`. */
export interface CalendarEventAnswer extends Open<Schemas["CalendarEventAnswer"]> {}

/** A moment, as a text in the answers that were recorded. */
export type CalendarEventTime = Open<Schemas["CalendarEventTime"]>;

/** An appointment or a blocked time, as a list or a read shows it. */
export interface CalendarEvent extends Open<Schemas["CalendarEvent"]> {}

/** The times of one day at which a calendar can be booked. */
export interface FreeSlotsOfDay extends Open<Schemas["FreeSlotsOfDay"]> {}

/** The free times by day, for example `answer["2024-10-28"]`. `traceId` is among the days and is a text. */
export type FreeSlots = Open<Schemas["FreeSlots"]>;

/** The calendars of a sub-account: `answer.calendars`. */
export interface CalendarList extends Open<Schemas["CalendarList"]> {}

/** One calendar, in LeadConnector's envelope: `answer.calendar`. */
export interface CalendarAnswer extends Open<Schemas["CalendarAnswer"]> {}

/** The unit of a duration. */
export type CalendarUnit = Open<Schemas["CalendarUnit"]>;

/** A calendar that can be booked. */
export interface Calendar extends Open<Schemas["Calendar"]> {}

/** A place where people meet. */
export interface CalendarPlace extends Open<Schemas["CalendarPlace"]> {}

/** A user whom a calendar books. */
export interface CalendarMember extends Open<Schemas["CalendarMember"]> {}

/** From when to when. */
export interface CalendarHours extends Open<Schemas["CalendarHours"]> {}

/** When a calendar can be booked on some days of the week. */
export interface CalendarOpenHours extends Open<Schemas["CalendarOpenHours"]> {}

/** When a calendar can be booked on one day. */
export interface CalendarAvailability extends Open<Schemas["CalendarAvailability"]> {}

/** The query of `listCalendars`: list the calendars of a sub-account. */
export interface ListCalendarsQuery extends QueryOf<paths["/calendars/"]["get"]> {}

/** The query of `listFreeSlots`: list the times at which a calendar can be booked. */
export interface ListFreeSlotsQuery extends QueryOf<paths["/calendars/{calendarId}/free-slots"]["get"]> {}

/** The query of `listCalendarEvents`: list what is in the calendars of a user, of a group or in one calendar. */
export interface ListCalendarEventsQuery extends QueryOf<paths["/calendars/events"]["get"]> {}

/** The query of `listBlockSlots`: list the times at which nothing can be booked. */
export interface ListBlockSlotsQuery extends QueryOf<paths["/calendars/blocked-slots"]["get"]> {}

/** The query of `listAppointmentNotes`: list the notes on an appointment, page by page. */
export interface ListAppointmentNotesQuery extends QueryOf<paths["/calendars/appointments/{appointmentId}/notes"]["get"]> {}
