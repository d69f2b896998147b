import { crossField, crossFields } from "../../core/rule.js";

/** The page of "Search Conversations" says each of these beside the parameter. https://marketplace.gohighlevel.com/docs */
export const conversationSearch = crossFields(() => [
  crossField(
    "sortScoreProfile",
    "goes with sortBy score_profile",
    ({ sortBy, sortScoreProfile }) => sortScoreProfile === undefined || sortBy === "score_profile",
  ),
  crossField("scoreProfileMin", "goes with scoreProfile", ({ scoreProfile, scoreProfileMin }) => scoreProfile !== undefined || scoreProfileMin === undefined),
  crossField("scoreProfileMax", "goes with scoreProfile", ({ scoreProfile, scoreProfileMax }) => scoreProfile !== undefined || scoreProfileMax === undefined),
]);
