import { type Answer, isNamed, isObject, type Received, undocumented } from "../answer.js";
import type { Behaviours } from "../vendor.js";
import type { LeadConnectorAnswers } from "./answers.js";
import type { LeadConnectorEvent } from "./calendar-memory.js";
import { demandUsers, knownContact } from "./known.js";
import type { LeadConnectorMemory, LeadConnectorOperation } from "./memory.js";

/** Calendars are listed and read, appointments and blocked times are written and shown, and appointments have notes. */
export function calendarBehaviours(memory: LeadConnectorMemory, answers: LeadConnectorAnswers): Behaviours<LeadConnectorOperation> {
  const { calendars, appointments, blockSlots, appointmentNotes } = memory;
  const { traced, refuse, elsewhere } = answers;

  const refuseElsewhere = (locationId: unknown) => {
    if (!isNamed(locationId)) throw refuse(400, "Sandbox: locationId is required");
    if (!memory.locations.has(locationId)) throw elsewhere();
  };

  const now = () => new Date(memory.nextMoment()).toISOString();

  /** Those of one owner that begin in the window. */
  const inWindow = (events: LeadConnectorEvent[], { query }: Received): Answer => {
    refuseElsewhere(query.get("locationId"));
    // Documented for the three parameters.
    if (!["userId", "calendarId", "groupId"].some((name) => query.has(name))) throw refuse(400, "Sandbox: one of userId, calendarId and groupId is required");
    const [from, to] = [Number(query.get("startTime")), Number(query.get("endTime"))];
    const found = events.filter(({ locationId, calendarId, assignedUserId, startTime }) => {
      const begins = Date.parse(String(startTime));
      const calendar = calendars.all().find(({ id }) => id === calendarId);
      const owner = { calendarId, userId: assignedUserId, groupId: calendar?.groupId };
      const isOwned = Object.entries(owner).every(([name, id]) => (query.get(name) ?? id) === id);
      return locationId === query.get("locationId") && begins >= from && begins <= to && isOwned;
    });
    return traced(200, { events: found });
  };

  const book = ({ body }: Received): LeadConnectorEvent => {
    const { calendarId, locationId, contactId, startTime, ...others } = isObject(body) ? body : {};
    if (![calendarId, contactId, startTime].every(isNamed)) throw refuse(400, "Sandbox: calendarId, contactId and startTime are required");
    refuseElsewhere(locationId);
    if (!calendars.has(String(calendarId))) throw undocumented("an appointment in a calendar that it does not have; seed it in calendars");
    knownContact(memory, contactId, locationId);
    demandUsers(memory, others.assignedUserId);
    const moment = now();
    const id = `sandbox-appointment-${memory.nextNumber()}`;
    return { ...kept(others), id, locationId: String(locationId), calendarId, contactId, startTime, dateAdded: moment, dateUpdated: moment };
  };

  const block = ({ body }: Received): LeadConnectorEvent => {
    const { locationId, ...others } = ofOneOwner(body);
    demandUsers(memory, others.assignedUserId);
    const moment = now();
    return { ...others, id: `sandbox-block-slot-${memory.nextNumber()}`, locationId: String(locationId), dateAdded: moment, dateUpdated: moment };
  };

  const ofOneOwner = (body: unknown) => {
    const time = isObject(body) ? body : {};
    refuseElsewhere(time.locationId);
    // Documented for both fields: one of them, not both.
    if (isNamed(time.calendarId) === isNamed(time.assignedUserId)) throw refuse(400, "Sandbox: exactly one of calendarId and assignedUserId is required");
    return time;
  };

  const noteOf = ({ body }: Received) => {
    const { body: text, userId } = isObject(body) ? body : {};
    if (typeof text !== "string") throw refuse(400, "Sandbox: body is required");
    return { body: text, ...(isNamed(userId) && { userId }) };
  };

  return {
    "leadconnector.calendars.list": calendars.list((all, { query }) => {
      refuseElsewhere(query.get("locationId"));
      const isShown = ({ locationId, groupId, isActive }: (typeof all)[number]) =>
        locationId === query.get("locationId") && (query.get("groupId") ?? groupId) === groupId && (query.get("showDrafted") !== "false" || isActive !== false);
      return traced(200, { calendars: all.filter(isShown) });
    }),
    "leadconnector.calendars.get": calendars.get((calendar) => traced(200, { calendar })),
    "leadconnector.calendars.events.list": appointments.list(inWindow),
    "leadconnector.calendars.events.delete": (received) => {
      const events = blockSlots.has(received.ids.eventId ?? "") ? blockSlots : appointments;
      return events.delete(() => traced(200, { succeeded: true }))(received);
    },
    "leadconnector.contacts.appointments": memory.contacts.contacts.get(({ id }) => {
      const own = appointments.all().filter(({ contactId }) => contactId === id);
      return traced(200, { events: own.map(ofContact) });
    }),
    "leadconnector.calendars.appointments.create": appointments.create(book, (appointment) => traced(200, appointment)),
    "leadconnector.calendars.appointments.get": appointments.get((event) => traced(200, { event })),
    "leadconnector.calendars.appointments.update": appointments.update(
      ({ body }) => {
        const changes = kept(isObject(body) ? body : {});
        demandUsers(memory, changes.assignedUserId);
        return { ...changes, dateUpdated: now() };
      },
      (appointment) => traced(200, appointment),
    ),
    "leadconnector.calendars.appointments.notes.list": appointmentNotes.list((all, { query }) => {
      const [limit, offset] = [Number(query.get("limit") ?? Number.NaN), Number(query.get("offset") ?? Number.NaN)];
      if (!(limit > 0 && limit <= 20 && offset >= 0)) throw refuse(400, "Sandbox: a limit of 20 at most and an offset are required");
      return traced(200, { notes: all.slice(offset, offset + limit).map(shown), hasMore: all.length > offset + limit });
    }),
    "leadconnector.calendars.appointments.notes.create": appointmentNotes.create(
      (received) => {
        const appointmentId = received.ids.appointmentId ?? "";
        return { ...noteOf(received), id: `sandbox-appointment-note-${memory.nextNumber()}`, appointmentId, dateAdded: now() };
      },
      (note) => traced(201, { note: shown(note) }),
    ),
    "leadconnector.calendars.appointments.notes.update": appointmentNotes.update(noteOf, (note) => traced(200, { note: shown(note) })),
    "leadconnector.calendars.appointments.notes.delete": appointmentNotes.delete(() => traced(200, { success: true })),
    "leadconnector.calendars.blockSlots.list": blockSlots.list(inWindow),
    "leadconnector.calendars.blockSlots.create": blockSlots.create(block, (slot) => traced(201, slot)),
    "leadconnector.calendars.blockSlots.update": blockSlots.update(
      ({ body }, { calendarId, assignedUserId, locationId }) => {
        const { locationId: given, ...change } = ofOneOwner(body);
        if (given !== locationId) throw elsewhere();
        if (change.calendarId !== calendarId || change.assignedUserId !== assignedUserId) throw undocumented("a blocked time that is given to another owner");
        return { ...change, dateUpdated: now() };
      },
      (slot) => traced(201, slot),
    ),
  };
}

// They say how to book, and are not part of what is booked.
const switches = ["ignoreDateRange", "ignoreFreeSlotValidation", "toNotify", "overrideLocationConfig"];

function kept(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (fields.rrule !== undefined) throw undocumented("an appointment that recurs");
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !switches.includes(name)));
}

/** An appointment as that of a contact: its moments are published without a time zone. In which one they are is not: here in UTC. */
function ofContact(appointment: LeadConnectorEvent): object {
  const { startTime, endTime, ...others } = appointment;
  const plain = (moment: unknown) =>
    Number.isNaN(Date.parse(String(moment))) ? moment : new Date(String(moment)).toISOString().slice(0, 19).replace("T", " ");
  return { ...others, startTime: plain(startTime), endTime: plain(endTime) };
}

/** A note as LeadConnector shows it: without what it is on. */
function shown<Note extends { readonly appointmentId: string }>({ appointmentId: _, ...note }: Note): object {
  return note;
}
