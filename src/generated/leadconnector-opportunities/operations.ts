// Made from specs/leadconnector-opportunities.yaml by `npm run generate`. What is to change here is changed there.

import type { SpecificationFacts } from "../../core/specification.js";
import {
  addOpportunityFollowersBody,
  createOpportunityBody,
  listLostReasonsQuery,
  listPipelinesQuery,
  removeOpportunityFollowersBody,
  removeOpportunityFollowersQuery,
  searchOpportunitiesAdvancedBody,
  searchOpportunitiesQuery,
  updateOpportunityBody,
  updateOpportunityStatusBody,
  upsertOpportunityBody,
} from "./rules.js";

export const operations = {
  "/opportunities/search": {
    get: { query: searchOpportunitiesQuery, expects: ["opportunities"] },
    post: { body: searchOpportunitiesAdvancedBody, expects: ["opportunities"], safety: "read" },
  },
  "/opportunities/pipelines": { get: { query: listPipelinesQuery, expects: ["pipelines"] } },
  "/opportunities/lost-reason": { get: { query: listLostReasonsQuery, expects: ["lostReasons"] } },
  "/opportunities/upsert": { post: { body: upsertOpportunityBody, expects: ["opportunity"] } },
  "/opportunities/": { post: { body: createOpportunityBody, expects: ["opportunity"] } },
  "/opportunities/{id}": {
    get: { expects: ["opportunity"], reserved: ["search", "pipelines", "lost-reason"] },
    put: { body: updateOpportunityBody, expects: ["opportunity"] },
    delete: {},
  },
  "/opportunities/{id}/status": { put: { body: updateOpportunityStatusBody } },
  "/opportunities/{id}/followers": {
    post: { body: addOpportunityFollowersBody },
    delete: { query: removeOpportunityFollowersQuery, body: removeOpportunityFollowersBody },
  },
} satisfies SpecificationFacts;
