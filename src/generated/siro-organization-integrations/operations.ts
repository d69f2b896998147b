// Made from specs/siro-organization-integrations.yaml by `npm run generate`. What is to change here is changed there.

import type { SpecificationFacts } from "../../core/specification.js";
import {
  createBriefBody,
  createEngagementUserBody,
  createOpportunityUserBody,
  createSyncedAccountBody,
  deleteSyncedEngagementQuery,
  listCrmUsersQuery,
  listEngagementUsersQuery,
  listOpportunityUsersQuery,
  listSyncedEngagementsQuery,
  listSyncedOpportunitiesQuery,
  listUserEngagementsQuery,
  softDeleteRemovedEngagementsBody,
  syncEngagementBody,
  syncEngagementsBody,
  syncOpportunitiesBody,
  syncOpportunityBody,
  updateEngagementUserBody,
  updateOpportunityUserBody,
  updateSyncedAccountBody,
  upsertMultimediaEventBody,
  upsertMultimediaEventsBody,
} from "./rules.js";

export const operations = {
  "/v1/integrations/accounts": { get: { answers: ["array"] }, post: { body: createSyncedAccountBody, expects: ["id"] } },
  "/v1/integrations/accounts/{id}": { get: { expects: ["id"] }, put: { body: updateSyncedAccountBody, expects: ["id"] }, delete: { answers: ["boolean"] } },
  "/v1/integrations/opportunities": { get: { query: listSyncedOpportunitiesQuery, expects: ["data"] } },
  "/v1/integrations/opportunities/{id}": { get: { expects: ["id"] }, delete: { answers: ["boolean"] } },
  "/v1/integrations/sync/opportunities": { put: { body: syncOpportunityBody, expects: ["data"] } },
  "/v1/integrations/opportunity-users": {
    get: { query: listOpportunityUsersQuery, answers: ["array"] },
    post: { body: createOpportunityUserBody, expects: ["id"] },
  },
  "/v1/integrations/opportunity-users/{id}": {
    get: { expects: ["id"] },
    put: { body: updateOpportunityUserBody, expects: ["id"] },
    delete: { answers: ["boolean"] },
  },
  "/v1/integrations/engagements": { get: { query: listSyncedEngagementsQuery, expects: ["data"] } },
  "/v1/integrations/engagements/{id}": { get: { expects: ["id"] }, delete: { query: deleteSyncedEngagementQuery, answers: ["boolean"] } },
  "/v1/integrations/sync/engagements": { put: { body: syncEngagementBody, expects: ["data"] } },
  "/v1/integrations/sync/engagements/soft-delete-removed": { post: { body: softDeleteRemovedEngagementsBody, expects: ["data"] } },
  "/v1/integrations/engagement-users": {
    get: { query: listEngagementUsersQuery, answers: ["array"] },
    post: { body: createEngagementUserBody, expects: ["id"] },
  },
  "/v1/integrations/engagement-users/{id}": {
    get: { expects: ["id"] },
    put: { body: updateEngagementUserBody, expects: ["id"] },
    delete: { answers: ["boolean"] },
  },
  "/v1/integrations/users": { get: { query: listCrmUsersQuery, expects: ["data"] } },
  "/v1/integrations/users/{id}": { get: {} },
  "/v1/integrations/users/{id}/engagements": { get: { query: listUserEngagementsQuery, answers: ["array"] } },
  "/v1/integrations/multimedia-events": { put: { body: upsertMultimediaEventBody } },
  "/v1/integrations/briefs": { put: { body: createBriefBody, expects: ["siroId"], safety: "unsafe" } },
  "/v1/integrations/sync/batch/opportunities": { put: { body: syncOpportunitiesBody, expects: ["data"] } },
  "/v1/integrations/sync/batch/engagements": { put: { body: syncEngagementsBody, expects: ["data"] } },
  "/v1/integrations/batch/multimedia-events": { put: { body: upsertMultimediaEventsBody } },
} satisfies SpecificationFacts;
