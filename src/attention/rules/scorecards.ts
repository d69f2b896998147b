import { crossField, crossFields } from "../../core/rule.js";
import { hasField } from "./labels.js";
import { lengthOf } from "./period.js";

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
  crossField("toDateTime", "must be after fromDateTime", (period) => !(lengthOf(period) <= 0)),
]);
