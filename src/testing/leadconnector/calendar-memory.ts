import { Collection } from "../collection.js";
import type { LeadConnectorAnswers } from "./answers.js";

/** What LeadConnector knows of calendars when the sandbox starts. */
export interface CalendarSeed {
  calendars?: readonly { id: string; locationId: string; name?: string; groupId?: string; isActive?: boolean }[];
  appointments?: readonly (EventSeed & { calendarId: string; contactId: string; appointmentStatus?: string })[];
  blockSlots?: readonly EventSeed[];
  appointmentNotes?: readonly { id: string; appointmentId: string; body: string; userId?: string }[];
}

/** What is in a calendar: ISO 8601 says when. */
interface EventSeed {
  id: string;
  locationId: string;
  calendarId?: string;
  assignedUserId?: string;
  title?: string;
  startTime?: string;
  endTime?: string;
}

type Calendar = NonNullable<CalendarSeed["calendars"]>[number];

/** An appointment or a blocked time, with whatever it was given. */
export interface LeadConnectorEvent extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly locationId: string;
}

type Note = NonNullable<CalendarSeed["appointmentNotes"]>[number] & { readonly dateAdded: string };

/** What the operations on calendars share. */
export interface CalendarMemory {
  readonly calendars: Collection<Calendar>;
  readonly appointments: Collection<LeadConnectorEvent>;
  readonly blockSlots: Collection<LeadConnectorEvent>;
  readonly appointmentNotes: Collection<Note>;
}

const seeded = "2026-01-01T00:00:00.000Z";

/** @param home The sub-account of what is there without a seed. */
export function calendarMemory(seed: CalendarSeed, home: string, { refuse }: LeadConnectorAnswers): CalendarMemory {
  const {
    calendars = [{ id: "calendar_1", locationId: home, name: "Sandbox calendar" }],
    appointments: booked = [],
    blockSlots = [],
    appointmentNotes = [],
  } = seed;
  const begin = (event: EventSeed) => ({ ...event, dateAdded: seeded, dateUpdated: seeded });
  const appointments = new Collection<LeadConnectorEvent>({
    items: booked.map(begin),
    parameter: "eventId",
    missing: () => refuse(404, "Sandbox: there is no such appointment"),
  });
  return {
    calendars: new Collection({ items: calendars, parameter: "calendarId", missing: () => refuse(404, "Sandbox: there is no such calendar") }),
    appointments,
    blockSlots: new Collection<LeadConnectorEvent>({
      items: blockSlots.map(begin),
      parameter: "eventId",
      missing: () => refuse(404, "Sandbox: there is no such event"),
    }),
    appointmentNotes: new Collection<Note>({
      items: appointmentNotes.map((note) => ({ ...note, dateAdded: seeded })),
      parameter: "noteId",
      missing: () => refuse(404, "Sandbox: there is no such note"),
      parent: ({ ids }) => appointments.find(({ id }) => id === ids.appointmentId),
      belongs: ({ appointmentId }, ids) => appointmentId === ids.appointmentId,
    }),
  };
}
