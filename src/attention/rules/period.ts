import type { Fields } from "../../core/rule.js";

/** Milliseconds of a period; not a number where a moment has no time zone, because no source says which one is meant then. */
export function lengthOf({ fromDateTime, toDateTime }: Fields): number {
  return momentOf(toDateTime) - momentOf(fromDateTime);
}

function momentOf(value: unknown): number {
  return typeof value === "string" && /T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(value) ? Date.parse(value) : Number.NaN;
}
