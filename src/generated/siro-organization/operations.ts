// Made from specs/siro-organization.yaml by `npm run generate`. What is to change here is changed there.

import type { SpecificationFacts } from "../../core/specification.js";
import { createAccessTokenBody, listOrganizationRecordingsQuery } from "./rules.js";

export const operations = {
  "/v1/core/recordings": { get: { query: listOrganizationRecordingsQuery, expects: ["data"] } },
  "/v1/core/oauth/apps/{clientId}/access-token": { post: { body: createAccessTokenBody, expects: ["accessTokenId", "accessToken"] } },
} satisfies SpecificationFacts;
