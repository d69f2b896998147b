import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type { BlockSlot, BlockSlotTime, CalendarEvents, ListBlockSlotsQuery } from "../../generated/leadconnector-calendars/types.js";
import { blockSlotTime, calendarWindow } from "../rules/calendars.js";
import { draftLeadConnector } from "../vendor.js";

/** Times at which nothing can be booked. `calendars.events.delete` deletes one. */
export const blockSlots = {
  /**
   * Gives what is blocked in a window of time. There are no pages: a long time is asked for in several windows.
   * @param query The window, and whose times: one of `userId`, `calendarId` and `groupId` is required.
   * @see https://marketplace.gohighlevel.com/docs Get Blocked Slots
   */
  list(query: ListBlockSlotsQuery, options?: CallOptions): Draft<"leadconnector", CalendarEvents> {
    return draftLeadConnector("get", "/calendars/blocked-slots", { query, rules: calendarWindow }, options);
  },

  /**
   * Blocks a time of a calendar or of a user. It is never sent again after a lost answer: the error then says `outcome: "unknown"`.
   * @param time The time, with exactly one of `calendarId` and `assignedUserId`.
   * @see https://marketplace.gohighlevel.com/docs Create Block Slot
   */
  create(time: BlockSlotTime, options?: CallOptions): Draft<"leadconnector", BlockSlot> {
    return draftLeadConnector("post", "/calendars/events/block-slots", { body: time, rules: blockSlotTime }, options);
  },

  /**
   * Changes a blocked time.
   * @param eventId LeadConnector's id of the blocked time; of one that recurs, that of an instance, or `masterEventId` for the series.
   * @param change The change, with exactly one of `calendarId` and `assignedUserId`.
   * @see https://marketplace.gohighlevel.com/docs Update Block Slot
   */
  update(eventId: string, change: BlockSlotTime, options?: CallOptions): Draft<"leadconnector", BlockSlot> {
    return draftLeadConnector("put", "/calendars/events/block-slots/{eventId}", { path: { eventId }, body: change, rules: blockSlotTime }, options);
  },
};
