import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { CalendarAnswer, CalendarList, FreeSlots, ListCalendarsQuery, ListFreeSlotsQuery } from "../generated/leadconnector-calendars/types.js";
import { freeSlotsWindow } from "./rules/calendars.js";
import { draftLeadConnector } from "./vendor.js";

/** The calendars of a sub-account, and when they are free. */
export const calendars = {
  /**
   * Gives the calendars of a sub-account, drafts among them unless `showDrafted` is `"false"`. There are no pages.
   * @see https://marketplace.gohighlevel.com/docs Get Calendars
   */
  list(query: ListCalendarsQuery, options?: CallOptions): Draft<"leadconnector", CalendarList> {
    return draftLeadConnector("get", "/calendars/", { query }, options);
  },

  /**
   * Gives one calendar, in an envelope: `answer.calendar`.
   * @param calendarId LeadConnector's id of the calendar.
   * @see https://marketplace.gohighlevel.com/docs Get Calendar
   */
  get(calendarId: string, options?: CallOptions): Draft<"leadconnector", CalendarAnswer> {
    return draftLeadConnector("get", "/calendars/{calendarId}", { path: { calendarId } }, options);
  },

  /**
   * Gives the times at which a calendar can be booked, by day. `traceId` is among the days and is a text.
   * @param calendarId LeadConnector's id of the calendar.
   * @param query From when to when, in milliseconds since 1970: 31 days at most.
   * @see https://marketplace.gohighlevel.com/docs Get Free Slots
   */
  freeSlots(calendarId: string, query: ListFreeSlotsQuery, options?: CallOptions): Draft<"leadconnector", FreeSlots> {
    return draftLeadConnector("get", "/calendars/{calendarId}/free-slots", { path: { calendarId }, query, rules: freeSlotsWindow }, options);
  },
};
