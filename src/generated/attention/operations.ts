// Made from specs/attention.yaml by `npm run generate`. What is to change here is changed there.

import type { SpecificationFacts } from "../../core/specification.js";
import { changeConversationPrivacyQuery, getConversationQuery, listConversationsQuery, updateLinkedCrmRecordsBody } from "./rules.js";

export const operations = {
  "/conversations": { get: { query: listConversationsQuery, expects: ["data"] } },
  "/conversations/{id}": { get: { query: getConversationQuery, expects: ["id", "attributes"], reserved: ["list", "upload-url", "workflow-logs"] } },
  "/conversations/{id}/linked-crm-records": { put: { body: updateLinkedCrmRecordsBody, expects: ["success"] } },
  "/conversations/{id}/change_privacy": { put: { query: changeConversationPrivacyQuery, expects: ["id", "attributes"] } },
} satisfies SpecificationFacts;
