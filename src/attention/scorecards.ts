import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import { listing } from "../core/page.js";
import type {
  ListScorecardsQuery,
  NewScorecard,
  NewScorecardResult,
  Scorecard,
  ScorecardAnswer,
  ScorecardResultAnswer,
  ScorecardSummary,
  ScorecardSummaryRequest,
  ScorecardsPage,
  ScorecardUpdate,
} from "../generated/attention-organization/types.js";
import { byNumber } from "./pages.js";
import { newScorecard, scorecardResult, scorecardSummary, scorecardUpdate } from "./rules/scorecards.js";
import { draftAttention } from "./vendor.js";

/** What conversations are judged by, and the results. */
export const scorecards = {
  /**
   * Lists scorecards, one page a call.
   * @see https://docs.attention.com/llms.txt Scorecard
   */
  list: listing(
    (query?: ListScorecardsQuery, options?: CallOptions): Draft<"attention", ScorecardsPage> => draftAttention("get", "/scorecards", { query }, options),
    byNumber<ListScorecardsQuery, Scorecard, ScorecardsPage>(),
  ),

  /**
   * Reads one scorecard.
   * @param scorecardId Attention's id of the scorecard.
   * @see https://docs.attention.com/llms.txt Scorecard
   */
  get(scorecardId: string, options?: CallOptions): Draft<"attention", ScorecardAnswer> {
    return draftAttention("get", "/scorecards/{id}", { path: { id: scorecardId } }, options);
  },

  /**
   * Creates a scorecard for the team `teamUUID`, for all teams with `allTeams: true`, or for none.
   * @see https://docs.attention.com/api-reference/scorecard/create-scorecard
   */
  create(scorecard: NewScorecard, options?: CallOptions): Draft<"attention", ScorecardAnswer> {
    return draftAttention("post", "/scorecards", { body: scorecard, rules: newScorecard }, options);
  },

  /**
   * Changes a scorecard. What is left out stays as it is.
   * @param scorecardId Attention's id of the scorecard.
   * @param change What is to change, one field at least.
   * @see https://docs.attention.com/api-reference/scorecard/update-scorecard
   */
  update(scorecardId: string, change: ScorecardUpdate, options?: CallOptions): Draft<"attention", ScorecardAnswer> {
    return draftAttention("patch", "/scorecards/{id}", { path: { id: scorecardId }, body: change, rules: scorecardUpdate }, options);
  },

  /**
   * Writes how a conversation or a chat did on a scorecard. It is never sent again after a lost answer.
   * @see https://docs.attention.com/llms.txt Scorecard
   */
  createResult(result: NewScorecardResult, options?: CallOptions): Draft<"attention", ScorecardResultAnswer> {
    return draftAttention("post", "/createScorecardResult", { body: result, rules: scorecardResult }, options);
  },

  /**
   * Averages the results of a scorecard in a period. A list without items filters by nothing.
   * @see https://docs.attention.com/llms.txt Scorecard
   */
  summary(request: ScorecardSummaryRequest, options?: CallOptions): Draft<"attention", ScorecardSummary> {
    return draftAttention("post", "/scorecards/summary", { body: request, rules: scorecardSummary }, options);
  },
};
