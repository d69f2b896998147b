import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type {
  AvailableMetrics,
  EvaluatedScorecard,
  GetEvaluatedScorecardQuery,
  ListAvailableMetricsQuery,
  ListMetricValuesQuery,
  ListScorecardInstancesQuery,
  MetricValues,
  ScorecardInstances,
} from "../generated/siro-gateway/types.js";
import { draftGateway } from "./vendor.js";

/** What conversations are measured by. */
const metrics = {
  /**
   * Gives the values of metrics over a period, of the recordings, users, teams or organization that `filterBy` and `filterByIds` name.
   * @see https://docs.siro.ai/api-references/get-scorecard-metrics-values
   */
  values(query: ListMetricValuesQuery, options?: CallOptions): Draft<"siro.gateway", MetricValues> {
    return draftGateway("get", "/v1/core/scorecards/scorecard-metrics/values", { query }, options);
  },

  /**
   * Lists the metrics that an organization, a conversation type or a group of organizations can use.
   * @see https://docs.siro.ai/api-references/get-scorecard-metrics-available
   */
  available(query?: ListAvailableMetricsQuery, options?: CallOptions): Draft<"siro.gateway", AvailableMetrics> {
    return draftGateway("get", "/v1/core/scorecards/scorecard-metrics/available", { query }, options);
  },
};

/** The scorecards of an organization. */
const instances = {
  /**
   * Lists the scorecards of an organization, all of them: this list has no pages.
   * @see https://docs.siro.ai/api-references/get-scorecard-instances
   */
  list(query?: ListScorecardInstancesQuery, options?: CallOptions): Draft<"siro.gateway", ScorecardInstances> {
    return draftGateway("get", "/v1/core/scorecards/instances", { query }, options);
  },
};

/** Scorecards, and how recordings fared on them. */
const evaluatedInstances = {
  /**
   * Gives how recordings fared on a scorecard over a period.
   * @param instanceId Siro's id of the scorecard instance.
   * @param query The period, and the recordings, user, team or organization that it is about.
   * @see https://docs.siro.ai/api-references/get-evaluated-scorecard-instance
   */
  get(instanceId: string, query: GetEvaluatedScorecardQuery, options?: CallOptions): Draft<"siro.gateway", EvaluatedScorecard> {
    return draftGateway("get", "/v1/core/scorecards/evaluated-instances/{id}", { path: { id: instanceId }, query }, options);
  },
};

/** Metrics of conversations, and the scorecards that are made of them. */
export const scorecards: { readonly metrics: typeof metrics; readonly instances: typeof instances; readonly evaluatedInstances: typeof evaluatedInstances } = {
  metrics,
  instances,
  evaluatedInstances,
};
