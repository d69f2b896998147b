// Made from specs/leadconnector-calendars.yaml by `npm run generate`. What is to change here is changed there.

import * as z from "zod/mini";
import { atLeast, atMost, matches, name, noMoreThan } from "../../core/field.js";
import { rule } from "../../core/rule.js";

const calendarMoment = () =>
  z.union([z.string().check(matches(/^-?\d+$/, "must be milliseconds since 1970, in digits")), z.number()], "must be milliseconds since 1970");

const appointmentStatus = () => z.enum(["new", "confirmed", "cancelled", "showed", "noshow", "invalid", "active", "completed"]);

const blockSlotTime = () =>
  z.strictObject({
    locationId: name(),
    title: z.optional(z.string()),
    startTime: z.optional(name()),
    endTime: z.optional(name()),
    calendarId: z.optional(name()),
    assignedUserId: z.optional(name()),
  });

const appointmentNoteText = () => z.strictObject({ body: z.string().check(noMoreThan(5000)), userId: z.optional(name()) });

export const listCalendarsQuery = rule(
  () =>
    z.strictObject({
      locationId: name(),
      groupId: z.optional(name()),
      showDrafted: z.optional(z.union([z.boolean(), z.enum(["true", "false"])], "must be true or false")),
    }),
  "https://marketplace.gohighlevel.com/docs (Get Calendars)",
);

export const listFreeSlotsQuery = rule(
  () =>
    z.strictObject({
      startDate: z.number(),
      endDate: z.number(),
      timezone: z.optional(name()),
      userId: z.optional(name()),
      userIds: z.optional(z.array(name())),
    }),
  "https://marketplace.gohighlevel.com/docs (Get Free Slots)",
);

export const listCalendarEventsQuery = rule(
  () =>
    z.strictObject({
      locationId: name(),
      userId: z.optional(name()),
      calendarId: z.optional(name()),
      groupId: z.optional(name()),
      startTime: calendarMoment(),
      endTime: calendarMoment(),
    }),
  "https://marketplace.gohighlevel.com/docs (Get Calendar Events)",
);

export const listBlockSlotsQuery = rule(
  () =>
    z.strictObject({
      locationId: name(),
      userId: z.optional(name()),
      calendarId: z.optional(name()),
      groupId: z.optional(name()),
      startTime: calendarMoment(),
      endTime: calendarMoment(),
    }),
  "https://marketplace.gohighlevel.com/docs (Get Blocked Slots)",
);

export const createAppointmentBody = rule(
  () =>
    z.strictObject({
      title: z.optional(z.string()),
      meetingLocationType: z.optional(z.enum(["custom", "zoom", "gmeet", "phone", "address", "ms_teams", "google"])),
      meetingLocationId: z.optional(name()),
      overrideLocationConfig: z.optional(z.boolean()),
      assignedUserId: z.optional(name()),
      description: z.optional(z.string()),
      address: z.optional(z.string()),
      ignoreDateRange: z.optional(z.boolean()),
      toNotify: z.optional(z.boolean()),
      ignoreFreeSlotValidation: z.optional(z.boolean()),
      rrule: z.optional(name()),
      endTime: z.optional(name()),
      calendarId: name(),
      locationId: name(),
      contactId: name(),
      appointmentStatus: z.optional(appointmentStatus()),
      startTime: name(),
    }),
  "https://marketplace.gohighlevel.com/docs (Create appointment)",
);

export const updateAppointmentBody = rule(
  () =>
    z.strictObject({
      title: z.optional(z.string()),
      meetingLocationType: z.optional(z.enum(["custom", "zoom", "gmeet", "phone", "address", "ms_teams", "google"])),
      meetingLocationId: z.optional(name()),
      overrideLocationConfig: z.optional(z.boolean()),
      assignedUserId: z.optional(name()),
      description: z.optional(z.string()),
      address: z.optional(z.string()),
      ignoreDateRange: z.optional(z.boolean()),
      toNotify: z.optional(z.boolean()),
      ignoreFreeSlotValidation: z.optional(z.boolean()),
      rrule: z.optional(name()),
      endTime: z.optional(name()),
      calendarId: z.optional(name()),
      appointmentStatus: z.optional(appointmentStatus()),
      startTime: z.optional(name()),
    }),
  "https://marketplace.gohighlevel.com/docs (Update Appointment)",
);

export const createBlockSlotBody = rule(blockSlotTime, "https://marketplace.gohighlevel.com/docs (Create Block Slot)");

export const updateBlockSlotBody = rule(blockSlotTime, "https://marketplace.gohighlevel.com/docs (Update Block Slot)");

export const listAppointmentNotesQuery = rule(
  () => z.strictObject({ limit: z.number().check(atMost(20)), offset: z.number().check(atLeast(0)) }),
  "https://marketplace.gohighlevel.com/docs (Get Notes)",
);

export const createAppointmentNoteBody = rule(appointmentNoteText, "https://marketplace.gohighlevel.com/docs (Create Note)");

export const updateAppointmentNoteBody = rule(appointmentNoteText, "https://marketplace.gohighlevel.com/docs (Update Note)");
