import { createLeadConnector, type LeadConnector } from "conversation-crm-sdk";
import type { AppointmentStatus, BookedAppointment, Calendar, CalendarEvent, FreeSlotsOfDay, User, UserScope } from "conversation-crm-sdk/leadconnector";
import { describe, expect, expectTypeOf, it } from "vitest";
import { rejection } from "../core/caught.js";
import { json } from "../core/observed-fetch.js";

/** An operation, and what the vendor may answer one day without a new version of this package. */
interface Promised {
  readonly name: string;
  call(client: LeadConnector): Promise<unknown>;
  /** More fields, words that are on no list, null where a value was, and other types where sources already disagree. */
  readonly tomorrow: object;
  /** No more than what the answer must have. */
  readonly least: object;
}

const window = { locationId: "l", calendarId: "c", startTime: "1", endTime: "2" };
const more = { fieldOfTomorrow: { deep: [1, "two", null] }, anotherId: null };
const event = {
  ...more,
  id: "e",
  title: null,
  appointmentStatus: "rescheduled",
  assignedUserId: null,
  users: null,
  startTime: { seconds: 1_669_287_863, zone: "UTC" },
  endTime: null,
  createdBy: { ...more, source: "robot", userId: null },
};
const user = {
  ...more,
  id: "u",
  name: null,
  permissions: { holidaysEnabled: true, contactsEnabled: null },
  scopes: ["holidays.write", "contacts.write"],
  roles: { ...more, type: "partner", role: "owner", locationIds: null },
  platformLanguage: "en_GB",
  lcPhone: { location_1: null },
};

const promised: readonly Promised[] = [
  {
    name: "calendars.list",
    call: ({ calendars }) => calendars.list({ locationId: "l" }),
    tomorrow: { ...more, calendars: [{ ...more, id: "c", calendarType: "waiting_list", openHours: { monday: [] }, availabilityType: 2, teamMembers: null }] },
    least: { calendars: [] },
  },
  {
    name: "calendars.get",
    call: ({ calendars }) => calendars.get("c"),
    tomorrow: { ...more, calendar: { ...more, id: "c", slotDurationUnit: "seconds", openHours: null, lookBusyConfig: null, recurring: { freq: "YEARLY" } } },
    least: { calendar: {} },
  },
  {
    name: "calendars.freeSlots",
    call: ({ calendars }) => calendars.freeSlots("c", { startDate: 1, endDate: 2 }),
    tomorrow: { "2026-11-23": { slots: [], ...more }, "2026-11-24": { slots: null }, traceId: "t", timezone: "UTC" },
    least: {},
  },
  {
    name: "calendars.events.list",
    call: ({ calendars }) => calendars.events.list(window),
    tomorrow: { ...more, events: [event, { id: "f" }], nextPage: null },
    least: { events: [{}] },
  },
  {
    name: "calendars.events.delete",
    call: ({ calendars }) => calendars.events.delete("e"),
    tomorrow: { ...more, succeeded: true, succeded: null, deletedAt: "2026-11-21" },
    least: {},
  },
  {
    name: "calendars.appointments.create",
    call: ({ calendars }) => calendars.appointments.create({ calendarId: "c", locationId: "l", contactId: "p", startTime: "2026-11-23T10:00:00Z" }),
    tomorrow: { ...more, id: "e", appointmentStatus: "waitlisted", meetingLocationType: "hologram", title: null, rrule: null },
    least: { id: "e" },
  },
  {
    name: "calendars.appointments.get",
    call: ({ calendars }) => calendars.appointments.get("e"),
    tomorrow: { ...more, event },
    least: { event: {} },
  },
  {
    name: "calendars.appointments.notes.list",
    call: ({ calendars }) => calendars.appointments.notes.list("e", { limit: 20, offset: 0 }),
    tomorrow: { ...more, notes: [{ ...more, id: "n", userId: null, createdBy: null, body: null }], hasMore: null },
    least: { notes: [] },
  },
  {
    name: "calendars.blockSlots.create",
    call: ({ calendars }) => calendars.blockSlots.create({ locationId: "l", calendarId: "c" }),
    tomorrow: { ...more, id: "b", title: null, startTime: { seconds: 1 }, calendarId: null, reason: "HOLIDAY" },
    least: { id: "b" },
  },
  {
    name: "users.search",
    call: ({ users }) => users.search({ companyId: "c" }),
    tomorrow: { ...more, users: [user, { id: "v", scopes: "contacts.write" }], count: null },
    least: { users: [] },
  },
  { name: "users.get", call: ({ users }) => users.get("u"), tomorrow: user, least: { id: "u" } },
  {
    name: "workflows.list",
    call: ({ workflows }) => workflows.list({ locationId: "l" }),
    tomorrow: { ...more, workflows: [{ ...more, id: "w", status: "paused", version: null }] },
    least: { workflows: [{}] },
  },
  {
    name: "companies.get",
    call: ({ companies }) => companies.get("c"),
    tomorrow: { ...more, company: { ...more, id: "c", status: "suspended", customerType: null, onboardingInfo: null, plan: null } },
    least: { company: {} },
  },
];

describe.each(promised)("$name", ({ name, call, tomorrow, least }) => {
  const given = (body: unknown, status = 200) => call(createLeadConnector({ accessToken: "t", fetch: async () => json(body, status), maxRetries: 0 }));

  it("reads an answer with more fields, other words and nulls, and gives it as it is", async () => {
    for (const status of [200, 201, 202]) expect(await given(tomorrow, status)).toEqual(tomorrow);
  });

  it("reads an answer without any field that may be missing", async () => {
    expect(await given(least)).toEqual(least);
  });

  const needed = Object.keys(least);
  if (needed.length > 0)
    it("promises no more than that: without it an answer counts as unreadable", async () => {
      expect(await rejection(given({ traceId: "t" }))).toMatchObject({ code: "unreadable", operation: `leadconnector.${name}`, status: 200 });
    });
});

describe("the types of these answers", () => {
  it("have every list of words open", () => {
    expectTypeOf<"waitlisted">().toExtend<NonNullable<BookedAppointment["appointmentStatus"]>>();
    expectTypeOf<"rescheduled">().toExtend<NonNullable<CalendarEvent["appointmentStatus"]>>();
    expectTypeOf<"waiting_list">().toExtend<NonNullable<Calendar["calendarType"]>>();
    expectTypeOf<"seconds">().toExtend<NonNullable<Calendar["slotDurationUnit"]>>();
    expectTypeOf<"en_GB">().toExtend<NonNullable<User["platformLanguage"]>>();
    expectTypeOf<"owner">().toExtend<NonNullable<NonNullable<User["roles"]>["role"]>>();
    expectTypeOf<number>().not.toExtend<NonNullable<CalendarEvent["appointmentStatus"]>>();
    // What is sent has the documented words alone.
    expectTypeOf<"waitlisted">().not.toExtend<AppointmentStatus>();
  });

  it("let a field be missing, wherever sources do not prove it", () => {
    expectTypeOf<{ id: string }>().toExtend<CalendarEvent>();
    expectTypeOf<{ id: string }>().toExtend<Calendar>();
    expectTypeOf<{ id: string }>().toExtend<User>();
    expectTypeOf<CalendarEvent["users"]>().toEqualTypeOf<string[] | undefined>();
    expectTypeOf<CalendarEvent["assignedUserId"]>().toEqualTypeOf<string | undefined>();
  });

  it("have every type that a source has seen", () => {
    expectTypeOf<string>().toExtend<NonNullable<CalendarEvent["startTime"]>>();
    expectTypeOf<{ seconds: number }>().toExtend<NonNullable<CalendarEvent["startTime"]>>();
    expectTypeOf<NonNullable<CalendarEvent["startTime"]>>().not.toExtend<string>();
    expectTypeOf<{ monday: never[] }>().toExtend<NonNullable<Calendar["openHours"]>>();
    expectTypeOf<string>().toExtend<NonNullable<User["scopes"]>>();
    expectTypeOf<UserScope[]>().toExtend<NonNullable<User["scopes"]>>();
    expectTypeOf<Calendar["availabilityType"]>().toEqualTypeOf<number | null | undefined>();
    expectTypeOf<LeadConnector["calendars"]["freeSlots"]>().returns.resolves.toExtend<Record<string, FreeSlotsOfDay | string>>();
  });
});
