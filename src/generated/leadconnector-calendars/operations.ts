// Made from specs/leadconnector-calendars.yaml by `npm run generate`. What is to change here is changed there.

import type { SpecificationFacts } from "../../core/specification.js";
import {
  createAppointmentBody,
  createAppointmentNoteBody,
  createBlockSlotBody,
  listAppointmentNotesQuery,
  listBlockSlotsQuery,
  listCalendarEventsQuery,
  listCalendarsQuery,
  listFreeSlotsQuery,
  updateAppointmentBody,
  updateAppointmentNoteBody,
  updateBlockSlotBody,
} from "./rules.js";

export const operations = {
  "/calendars/": { get: { query: listCalendarsQuery, expects: ["calendars"] } },
  "/calendars/{calendarId}": { get: { expects: ["calendar"], reserved: ["events", "blocked-slots", "groups"] } },
  "/calendars/{calendarId}/free-slots": { get: { query: listFreeSlotsQuery } },
  "/calendars/events": { get: { query: listCalendarEventsQuery, expects: ["events"] } },
  "/calendars/blocked-slots": { get: { query: listBlockSlotsQuery, expects: ["events"] } },
  "/calendars/events/appointments": { post: { body: createAppointmentBody, expects: ["id"] } },
  "/calendars/events/appointments/{eventId}": { get: { expects: ["event"] }, put: { body: updateAppointmentBody, expects: ["id"] } },
  "/calendars/events/block-slots": { post: { body: createBlockSlotBody, expects: ["id"] } },
  "/calendars/events/block-slots/{eventId}": { put: { body: updateBlockSlotBody, expects: ["id"] } },
  "/calendars/events/{eventId}": { delete: {} },
  "/calendars/appointments/{appointmentId}/notes": { get: { query: listAppointmentNotesQuery, expects: ["notes"] }, post: { body: createAppointmentNoteBody } },
  "/calendars/appointments/{appointmentId}/notes/{noteId}": { put: { body: updateAppointmentNoteBody }, delete: {} },
} satisfies SpecificationFacts;
