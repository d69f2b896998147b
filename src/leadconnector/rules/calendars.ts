import { crossField, crossFields } from "../../core/rule.js";

/** 31 days, and the hour that a change of clocks may add to them. */
const longestWindow = (31 * 24 + 1) * 3_600_000;

/** The free times of a calendar are asked for by the month. */
export const freeSlotsWindow = crossFields(() => [
  // Descriptions of both parameters in the published specification.
  crossField(
    "endDate",
    "must be at most 31 days after startDate",
    ({ startDate, endDate }) => typeof startDate !== "number" || typeof endDate !== "number" || !(endDate - startDate > longestWindow),
  ),
]);

/** What is in a calendar is asked for by whose it is. */
export const calendarWindow = crossFields(() => [
  // Descriptions of the three parameters in the published specification.
  crossField(
    "calendarId",
    "or userId or groupId is required",
    ({ userId, calendarId, groupId }) => userId !== undefined || calendarId !== undefined || groupId !== undefined,
  ),
]);

/** A blocked time is that of a calendar or that of a user. */
export const blockSlotTime = crossFields(() => [
  // Descriptions of both fields in the published specification; its schema requires calendarId.
  crossField(
    "calendarId",
    "and assignedUserId exclude each other: send exactly one",
    ({ calendarId, assignedUserId }) => calendarId === undefined || assignedUserId === undefined,
  ),
  crossField(
    "calendarId",
    "or assignedUserId is required: send exactly one",
    ({ calendarId, assignedUserId }) => calendarId !== undefined || assignedUserId !== undefined,
  ),
]);
