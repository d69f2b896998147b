// Made from specs/siro-gateway.yaml by `npm run generate`. What is to change here is changed there.

import type { SpecificationFacts } from "../../core/specification.js";
import {
  createRecordingFromUploadBody,
  createUploadSignedUrlsBody,
  getEvaluatedScorecardQuery,
  getRecordingQuery,
  linkRecordingBody,
  listAvailableMetricsQuery,
  listConversationConfigurationsQuery,
  listFollowupsQuery,
  listMetricValuesQuery,
  listRecordingsQuery,
  listScorecardInstancesQuery,
  listUtterancesQuery,
  unlinkRecordingBody,
} from "./rules.js";

export const operations = {
  "/v1/core/recordings": { get: { query: listRecordingsQuery, expects: ["data"] } },
  "/v1/core/recordings/{id}": { get: { query: getRecordingQuery, expects: ["data"] } },
  "/v1/core/recordings/{id}/link": { put: { body: linkRecordingBody, expects: ["data"] }, delete: { body: unlinkRecordingBody, expects: ["data"] } },
  "/v1/core/recordings/{id}/utterances": { get: { query: listUtterancesQuery, expects: ["data"] } },
  "/v1/core/recordings/{id}/signedUrl": { post: { expects: ["data"], safety: "read" } },
  "/v1/core/recordings/signed-urls": { post: { body: createUploadSignedUrlsBody, expects: ["data"] } },
  "/v1/core/recordings/upload": { post: { body: createRecordingFromUploadBody, expects: ["data"] } },
  "/v1/core/conversation-configurations": { get: { query: listConversationConfigurationsQuery, expects: ["data"] } },
  "/v1/core/entities/extractions/{recordingId}": { get: { expects: ["data"] } },
  "/v1/core/scorecards/scorecard-metrics/values": { get: { query: listMetricValuesQuery, expects: ["data"] } },
  "/v1/core/scorecards/scorecard-metrics/available": { get: { query: listAvailableMetricsQuery, expects: ["data"] } },
  "/v1/core/scorecards/instances": { get: { query: listScorecardInstancesQuery, expects: ["data"] } },
  "/v1/core/scorecards/evaluated-instances/{id}": { get: { query: getEvaluatedScorecardQuery, expects: ["data"] } },
  "/v1/core/followups": { get: { query: listFollowupsQuery, expects: ["data"] } },
} satisfies SpecificationFacts;
