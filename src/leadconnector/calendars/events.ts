import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type { CalendarEvents, DeletedCalendarEvent, ListCalendarEventsQuery } from "../../generated/leadconnector-calendars/types.js";
import { calendarWindow } from "../rules/calendars.js";
import { draftLeadConnector } from "../vendor.js";

/** What is in a calendar. */
export const calendarEvents = {
  /**
   * Gives what is in a window of time. There are no pages: a long time is asked for in several windows.
   * @param query The window, and whose events: one of `userId`, `calendarId` and `groupId` is required.
   * @see https://marketplace.gohighlevel.com/docs Get Calendar Events
   */
  list(query: ListCalendarEventsQuery, options?: CallOptions): Draft<"leadconnector", CalendarEvents> {
    return draftLeadConnector("get", "/calendars/events", { query, rules: calendarWindow }, options);
  },

  /**
   * Deletes an appointment or a blocked time.
   * @param eventId LeadConnector's id of the event; of one that recurs, that of an instance, or `masterEventId` for the series.
   * @see https://marketplace.gohighlevel.com/docs Delete Event
   */
  delete(eventId: string, options?: CallOptions): Draft<"leadconnector", DeletedCalendarEvent> {
    return draftLeadConnector("delete", "/calendars/events/{eventId}", { path: { eventId } }, options);
  },
};
