import { crossField, crossFields } from "../../core/rule.js";

/** A search by score needs the profile that the score is of. */
export const conversationSearch = crossFields(() => [
  // Descriptions of the two parameters in the published specification.
  crossField(
    "sortScoreProfile",
    "goes with sortBy score_profile",
    ({ sortBy, sortScoreProfile }) => sortScoreProfile === undefined || sortBy === "score_profile",
  ),
  crossField("scoreProfileMin", "goes with scoreProfile", ({ scoreProfile, scoreProfileMin }) => scoreProfile !== undefined || scoreProfileMin === undefined),
  crossField("scoreProfileMax", "goes with scoreProfile", ({ scoreProfile, scoreProfileMax }) => scoreProfile !== undefined || scoreProfileMax === undefined),
]);
