import { createLeadConnector } from "conversation-crm-sdk";
import { createSandbox, type SandboxSeed } from "conversation-crm-sdk/testing";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { specified } from "./specification.js";

function start(seed: SandboxSeed["leadconnector"] = {}) {
  const sandbox = createSandbox({ leadconnector: seed });
  return { sandbox, calendars: createLeadConnector({ ...sandbox.leadconnector, maxRetries: 0 }).calendars };
}

const [locationId, calendarId, contactId] = ["location_1", "calendar_1", "contact_1"];
const startTime = "2026-11-23T10:00:00+01:00";
const endTime = "2026-11-23T10:30:00+01:00";
const at = (moment: string) => String(Date.parse(moment));
const thatDay = { locationId, startTime: at("2026-11-23T00:00:00Z"), endTime: at("2026-11-24T00:00:00Z") };

describe("calendars", () => {
  const seed = {
    calendars: [
      { id: "a", locationId, name: "A", groupId: "g" },
      { id: "b", locationId, isActive: false },
      { id: "c", locationId: "elsewhere" },
    ],
  };
  const listing = specified("leadconnector-calendars", "get", "/calendars/");

  it.each([
    [{ locationId }, ["a", "b"]],
    [{ locationId, groupId: "g" }, ["a"]],
    [{ locationId, showDrafted: "false" }, ["a"]],
    [{ locationId, showDrafted: "true" }, ["a", "b"]],
    [{ locationId: "elsewhere" }, ["c"]],
  ] as const)("are listed for %j", async (query, expected) => {
    const answer = await start(seed).calendars.list(query);
    expect(answer.calendars.map(({ id }) => id)).toEqual(expected);
    expect(listing.response(200, answer)).toBe("");
  });

  it("are read by their id, and refused where nothing has it or the token does not reach", async () => {
    const { calendars } = start(seed);
    expect(await calendars.get("a")).toMatchObject({ calendar: { id: "a", name: "A" } });
    expect(await rejection(calendars.get("nobody"))).toMatchObject({ status: 404, detail: "Sandbox: there is no such calendar" });
    expect(await rejection(calendars.list({ locationId: "unknown" }))).toMatchObject({ status: 403 });
  });
});

describe("appointments", () => {
  it("that are booked are read, listed, changed and deleted", async () => {
    const { calendars } = start();
    const booked = await calendars.appointments.create({ calendarId, locationId, contactId, startTime, endTime, title: "Demo", toNotify: false });
    expect(booked).toMatchObject({ calendarId, contactId, startTime, title: "Demo" });
    expect(booked).not.toHaveProperty("toNotify");
    const { id } = booked;
    expect(await calendars.appointments.get(id)).toMatchObject({ event: { id, contactId, title: "Demo" } });
    expect((await calendars.events.list({ ...thatDay, calendarId })).events).toMatchObject([{ id, endTime }]);
    expect(await calendars.appointments.update(id, { appointmentStatus: "showed", assignedUserId: "user_1" })).toMatchObject({
      id,
      appointmentStatus: "showed",
    });
    expect(await calendars.appointments.get(id)).toMatchObject({ event: { appointmentStatus: "showed", title: "Demo" } });
    expect((await calendars.events.list({ ...thatDay, userId: "user_1" })).events).toMatchObject([{ id }]);
    expect(await calendars.events.delete(id)).toMatchObject({ succeeded: true });
    expect((await calendars.events.list({ ...thatDay, calendarId })).events).toEqual([]);
    for (const gone of [calendars.appointments.get(id), calendars.appointments.update(id, {}), calendars.events.delete(id)])
      expect(await rejection(gone)).toMatchObject({ status: 404 });
  });

  it("are listed by their owner and by the window in which they begin", async () => {
    const { calendars } = start({
      calendars: [
        { id: "a", locationId, groupId: "g" },
        { id: "b", locationId },
      ],
      appointments: ["a", "b"].map((of) => ({ id: of, locationId, calendarId: of, contactId, startTime, assignedUserId: `user_${of}` })),
      blockSlots: [{ id: "blocked", locationId, calendarId: "a", startTime }],
    });
    const idsIn = async (query: { userId?: string; calendarId?: string; groupId?: string; startTime?: string; endTime?: string }) =>
      (await calendars.events.list({ ...thatDay, ...query })).events.map(({ id }) => id);
    expect(await idsIn({ calendarId: "a" })).toEqual(["a"]);
    expect(await idsIn({ userId: "user_b" })).toEqual(["b"]);
    expect(await idsIn({ groupId: "g" })).toEqual(["a"]);
    expect(await idsIn({ groupId: "g", userId: "user_b" })).toEqual([]);
    expect(await idsIn({ calendarId: "a", endTime: at("2026-11-23T08:00:00Z") })).toEqual([]);
    expect(await idsIn({ calendarId: "a", startTime: at("2026-11-23T09:00:01Z") })).toEqual([]);
    expect((await calendars.blockSlots.list({ ...thatDay, calendarId: "a" })).events).toMatchObject([{ id: "blocked" }]);
    expect((await calendars.blockSlots.list({ ...thatDay, calendarId: "b" })).events).toEqual([]);
  });

  it("are listed for an owner alone, as it is documented", async () => {
    const { sandbox } = start();
    const { calendars } = createLeadConnector({ ...sandbox.leadconnector, maxRetries: 0, rules: "off" });
    for (const refused of [calendars.events.list(thatDay), calendars.blockSlots.list(thatDay)]) expect(await rejection(refused)).toMatchObject({ status: 400 });
  });

  it("of which nothing is known are not made up", async () => {
    const { calendars } = start();
    const appointment = { calendarId, locationId, contactId, startTime };
    expect(await rejection(calendars.appointments.create({ ...appointment, calendarId: "unknown" }))).toMatchObject({ code: "undocumented" });
    expect(await rejection(calendars.appointments.create({ ...appointment, rrule: "FREQ=DAILY" }))).toMatchObject({ code: "undocumented" });
    expect(await rejection(calendars.appointments.create({ ...appointment, locationId: "unknown" }))).toMatchObject({ status: 403 });
  });
});

describe("blocked times", () => {
  it("that are created are listed, changed and deleted, and are no appointments", async () => {
    const { calendars } = start();
    const slot = await calendars.blockSlots.create({ locationId, assignedUserId: "user_1", title: "Lunch", startTime, endTime });
    expect(slot).toMatchObject({ assignedUserId: "user_1", title: "Lunch", startTime });
    const { id } = slot;
    expect((await calendars.blockSlots.list({ ...thatDay, userId: "user_1" })).events).toMatchObject([{ id, title: "Lunch" }]);
    expect((await calendars.events.list({ ...thatDay, userId: "user_1" })).events).toEqual([]);
    expect(await rejection(calendars.appointments.get(id))).toMatchObject({ status: 404 });
    expect(await calendars.blockSlots.update(id, { locationId, assignedUserId: "user_1", title: "Late lunch" })).toMatchObject({
      id,
      title: "Late lunch",
      endTime,
    });
    expect(await rejection(calendars.blockSlots.update(id, { locationId, calendarId }))).toMatchObject({ code: "undocumented" });
    expect(await calendars.events.delete(id)).toMatchObject({ succeeded: true });
    expect((await calendars.blockSlots.list({ ...thatDay, userId: "user_1" })).events).toEqual([]);
  });

  it("are refused for both owners and for none, as they are documented", async () => {
    const { sandbox } = start();
    const { calendars } = createLeadConnector({ ...sandbox.leadconnector, maxRetries: 0, rules: "off" });
    for (const owner of [{}, { calendarId, assignedUserId: "user_1" }])
      expect(await rejection(calendars.blockSlots.create({ locationId, ...owner } as never))).toMatchObject({ status: 400 });
  });
});

describe("the notes on an appointment", () => {
  const appointments = ["a", "b"].map((id) => ({ id, locationId, calendarId, contactId, startTime }));

  it("are written, shown page by page, changed and deleted", async () => {
    const { calendars, sandbox } = start({ appointments });
    const { notes } = calendars.appointments;
    for (let number = 0; number < 5; number++) await notes.create("a", { body: `note ${number}`, userId: "user_1" });
    const bodies: (string | undefined)[] = [];
    const ids: string[] = [];
    for await (const { id = "", body } of notes.list.all("a", { limit: 2, offset: 0 })) {
      bodies.push(body);
      ids.push(id);
    }
    expect(bodies).toEqual([0, 1, 2, 3, 4].map((number) => `note ${number}`));
    expect(sandbox.requests.filter(({ method }) => method === "GET")).toHaveLength(3);
    const [noteId = ""] = ids;
    expect(await notes.update({ appointmentId: "a", noteId }, { body: "other" })).toMatchObject({ note: { id: noteId, body: "other", userId: "user_1" } });
    expect((await notes.list("a", { limit: 1, offset: 0 })).notes).toMatchObject([{ body: "other" }]);
    expect(await notes.delete({ appointmentId: "a", noteId })).toMatchObject({ success: true });
    expect(await notes.list("a", { limit: 20, offset: 0 })).toMatchObject({ notes: [{}, {}, {}, {}], hasMore: false });
  });

  it("belong to their appointment", async () => {
    const { calendars } = start({ appointments, appointmentNotes: [{ id: "n", appointmentId: "a", body: "seeded" }] });
    const { notes } = calendars.appointments;
    expect(await notes.list("b", { limit: 20, offset: 0 })).toMatchObject({ notes: [] });
    for (const of of ["b", "nobody"]) {
      expect(await rejection(notes.update({ appointmentId: of, noteId: "n" }, { body: "x" }))).toMatchObject({ status: 404 });
      expect(await rejection(notes.delete({ appointmentId: of, noteId: "n" }))).toMatchObject({ status: 404 });
    }
    expect(await rejection(notes.create("nobody", { body: "x" }))).toMatchObject({ status: 404 });
    expect(await notes.list("a", { limit: 20, offset: 0 })).toMatchObject({ notes: [{ id: "n", body: "seeded" }] });
  });
});
