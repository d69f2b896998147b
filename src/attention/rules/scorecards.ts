import { crossField, crossFields, type Fields } from "../../core/rule.js";
import { hasField } from "./labels.js";

// Page of the operation: a scorecard is for one team, for all of them or for none.
const oneTeam = crossField("teamUUID", "excludes allTeams: true", ({ teamUUID, allTeams }) => teamUUID === undefined || allTeams !== true);

/** A new scorecard is for one team, for all of them or for none. */
export const newScorecard = crossFields(() => [oneTeam]);

/** An update of a scorecard changes something. */
export const scorecardUpdate = crossFields(() => [hasField("title"), oneTeam]);

/** An update of an item changes something. */
export const scorecardItemUpdate = crossFields(() => [hasField("title")]);

/** A result is of something. */
export const scorecardResult = crossFields(() => [
  // Two programs that others publish, one of which runs against the service.
  crossField("conversation_uuid", "or chat_uuid is required", ({ conversation_uuid, chat_uuid }) => conversation_uuid !== undefined || chat_uuid !== undefined),
]);

/** A period begins before it ends. */
export const scorecardSummary = crossFields(() => [
  // Two programs that others publish.
  crossField("toDateTime", "must be later than fromDateTime", isPeriod),
]);

/** Moments without a time zone are not compared: nobody says which one the vendor takes for them. */
function isPeriod({ fromDateTime, toDateTime }: Fields): boolean {
  const [from, to] = [momentOf(fromDateTime), momentOf(toDateTime)];
  return Number.isNaN(from) || Number.isNaN(to) || from < to;
}

function momentOf(value: unknown): number {
  return typeof value === "string" && /T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(value) ? Date.parse(value) : Number.NaN;
}
