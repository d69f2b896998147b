import { createLeadConnector, RuleError } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { json, observeFetch } from "../core/observed-fetch.js";

function connect(answer: Parameters<typeof observeFetch>[0]) {
  const { fetch, sent } = observeFetch(answer);
  return { calendars: createLeadConnector({ accessToken: "t", fetch, maxRetries: 0 }).calendars, sent };
}

describe("the notes on an appointment", () => {
  /** So many notes, served as the vendor documents it; `more` writes whether others follow. */
  const serve = (length: number, more: (isMore: boolean) => object = (hasMore) => ({ hasMore })) =>
    connect(({ url }) => {
      const query = new URL(url).searchParams;
      const [limit, offset] = [Number(query.get("limit")), Number(query.get("offset"))];
      const notes = Array.from({ length: Math.max(0, Math.min(limit, length - offset)) }, (_, index) => ({ id: `n_${offset + index}` }));
      return json({ notes, ...more(offset + limit < length) });
    });

  const idsOf = async ({ calendars }: ReturnType<typeof serve>, query: { limit: number; offset: number }) => {
    const ids: (string | undefined)[] = [];
    for await (const { id } of calendars.appointments.notes.list.all("a 1", query)) ids.push(id);
    return ids;
  };

  it.each([
    { length: 0, limit: 20, requests: 1 },
    { length: 20, limit: 20, requests: 1 },
    { length: 21, limit: 20, requests: 2 },
    { length: 7, limit: 3, requests: 3 },
  ])("are $length in $requests requests with a limit of $limit", async ({ length, limit, requests }) => {
    const served = serve(length);
    expect(await idsOf(served, { limit, offset: 0 })).toEqual(Array.from({ length }, (_, index) => `n_${index}`));
    expect(served.sent).toHaveLength(requests);
  });

  it("are skipped where the caller says so, and asked for below their appointment", async () => {
    const served = serve(8);
    expect(await idsOf(served, { limit: 2, offset: 5 })).toEqual(["n_5", "n_6", "n_7"]);
    expect(served.sent.map(({ url }) => url.split("/appointments/")[1])).toEqual(["a%201/notes?limit=2&offset=5", "a%201/notes?limit=2&offset=7"]);
  });

  it("are all given by a server that never says whether others follow", async () => {
    const served = serve(6, () => ({}));
    expect(await idsOf(served, { limit: 3, offset: 0 })).toHaveLength(6);
    expect(served.sent).toHaveLength(3);
    expect(
      await idsOf(
        serve(5, () => ({})),
        { limit: 3, offset: 0 },
      ),
    ).toHaveLength(5);
  });

  it("end with an error where an empty page leads on", async () => {
    const served = serve(2, () => ({ hasMore: true }));
    expect(await rejection(idsOf(served, { limit: 2, offset: 0 }))).toMatchObject({
      code: "unreadable",
      operation: "leadconnector.calendars.appointments.notes.list",
    });
    expect(served.sent.length).toBeLessThan(4);
  });

  it("are 20 a page at most", async () => {
    const { calendars, sent } = serve(1);
    const error = await rejection(calendars.appointments.notes.list("a", { limit: 21, offset: -1 }));
    expect((error as RuleError).issues.map(({ path, message }) => [path.join("."), message])).toEqual([
      ["query.limit", "must be 20 or less"],
      ["query.offset", "must be 0 or more"],
    ]);
    expect(sent).toEqual([]);
  });

  it("may come without the note that was written, which then is not an error", async () => {
    const { calendars } = connect(() => json({ traceId: "t" }, 201));
    expect(await calendars.appointments.notes.create("a", { body: "b" })).toEqual({ traceId: "t" });
  });
});

describe("an event that is deleted", () => {
  it.each([200, 201])("is gone with a %d, and was asked for without a body", async (status) => {
    const { calendars, sent } = connect(() => json({ succeeded: true }, status));
    expect(await calendars.events.delete("e_1729821600000_1800")).toEqual({ succeeded: true });
    expect(sent).toMatchObject([{ method: "DELETE", body: undefined }]);
    expect(sent[0]?.url).toBe("https://services.leadconnectorhq.com/calendars/events/e_1729821600000_1800");
  });

  it.each(["succeeded", "succeded"])("is not gone where the answer says %s: false", async (field) => {
    const { calendars } = connect(() => json({ [field]: false }));
    expect(await rejection(calendars.events.delete("e"))).toMatchObject({ code: "refused", status: 200 });
  });
});

describe("an appointment", () => {
  const appointment = { calendarId: "c", locationId: "l", contactId: "p", startTime: "2026-11-23T10:00:00Z" };

  it("is not booked again when nothing says whether it was", async () => {
    const { calendars, sent } = connect(() => json({ statusCode: 503, message: "busy" }, 503));
    await rejection(calendars.appointments.create(appointment, { maxRetries: 3 }));
    await rejection(calendars.blockSlots.create({ locationId: "l", assignedUserId: "u" }, { maxRetries: 3 }));
    expect(sent).toHaveLength(2);
  });

  it.each([200, 201])("that is booked is read from a %d", async (status) => {
    const { calendars } = connect(() => json({ id: "a", traceId: "t" }, status));
    expect(await calendars.appointments.create(appointment)).toEqual({ id: "a", traceId: "t" });
  });

  it("may be given every status that either edition has for it", async () => {
    const { calendars, sent } = connect(() => json({ id: "a" }));
    for (const appointmentStatus of ["new", "confirmed", "cancelled", "showed", "noshow", "invalid", "active", "completed"] as const)
      await calendars.appointments.update("a", { appointmentStatus });
    expect(sent).toHaveLength(8);
    expect(await rejection(calendars.appointments.update("a", { appointmentStatus: "no-show" as never }))).toBeInstanceOf(RuleError);
  });
});

describe("a calendar", () => {
  it.each(["events", "blocked-slots", "groups"])("is not looked for by the word %s, which is another endpoint", async (calendarId) => {
    const { calendars, sent } = connect(() => json({ calendar: { id: "c" } }));
    expect(await rejection(calendars.get(calendarId))).toBeInstanceOf(RuleError);
    expect(sent).toEqual([]);
  });

  it("has its free times by day, with a text among them", async () => {
    const { calendars, sent } = connect(() => json({ "2024-10-28": { slots: ["2024-10-28T10:00:00-05:00"] }, traceId: "t" }));
    const answer = await calendars.freeSlots("c", { startDate: 1, endDate: 2, userIds: ["u", "v"] });
    const times = Object.values(answer).flatMap((day) => (typeof day === "object" ? (day.slots ?? []) : []));
    expect(times).toEqual(["2024-10-28T10:00:00-05:00"]);
    expect(sent[0]?.url.split("?")[1]).toBe("startDate=1&endDate=2&userIds=u&userIds=v");
  });
});
