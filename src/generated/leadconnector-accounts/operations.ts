// Made from specs/leadconnector-accounts.yaml by `npm run generate`. What is to change here is changed there.

import type { SpecificationFacts } from "../../core/specification.js";
import { createUserBody, filterUsersByEmailBody, listWorkflowsQuery, searchUsersQuery, updateUserBody } from "./rules.js";

export const operations = {
  "/users/": { post: { body: createUserBody, expects: ["id"] } },
  "/users/search": { get: { query: searchUsersQuery, expects: ["users"] } },
  "/users/search/filter-by-email": { post: { body: filterUsersByEmailBody, expects: ["users"], safety: "read" } },
  "/users/{userId}": { get: { expects: ["id"], reserved: ["search"] }, put: { body: updateUserBody, expects: ["id"] }, delete: {} },
  "/workflows/": { get: { query: listWorkflowsQuery, expects: ["workflows"] } },
  "/companies/{companyId}": { get: { expects: ["company"] } },
} satisfies SpecificationFacts;
