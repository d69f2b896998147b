import { crossField, crossFields } from "../../core/rule.js";
import { lengthOf } from "./period.js";

const longest = 90 * 86_400_000;

/** The period of which meetings are listed. */
export const meetingPeriod = crossFields(() => [
  // Page of the operation: must be after fromDateTime.
  crossField("toDateTime", "must be after fromDateTime", (period) => !(lengthOf(period) <= 0)),
  // Page of the operation: within 90 days of it.
  crossField("toDateTime", "must be 90 days after fromDateTime at most", (period) => !(lengthOf(period) > longest)),
]);
