import { crossField, crossFields } from "../../core/rule.js";

const longest = 90 * 86_400_000;

/** The period of which meetings are listed. */
export const meetingPeriod = crossFields(() => [
  // Page of the operation: must be after fromDateTime.
  crossField("toDateTime", "must be after fromDateTime", (period) => !(lengthOf(period) <= 0)),
  // Page of the operation: within 90 days of it.
  crossField("toDateTime", "must be 90 days after fromDateTime at most", (period) => !(lengthOf(period) > longest)),
]);

/** Milliseconds; not a number where a moment has no time zone, because no source says which one is meant then. */
function lengthOf({ fromDateTime, toDateTime }: { readonly fromDateTime?: unknown; readonly toDateTime?: unknown }): number {
  return momentOf(toDateTime) - momentOf(fromDateTime);
}

function momentOf(value: unknown): number {
  return typeof value === "string" && /T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(value) ? Date.parse(value) : Number.NaN;
}
