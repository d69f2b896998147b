// Made from specs/siro-gateway.yaml by `npm run generate`. What is to change here is changed there.

import type { SpecificationFacts } from "../../core/specification.js";
import { getRecordingQuery, linkRecordingBody, listRecordingsQuery, unlinkRecordingBody } from "./rules.js";

export const operations = {
  "/v1/core/recordings": { get: { query: listRecordingsQuery, expects: ["data"] } },
  "/v1/core/recordings/{id}": { get: { query: getRecordingQuery, expects: ["data"] } },
  "/v1/core/recordings/{id}/link": { put: { body: linkRecordingBody, expects: ["data"] }, delete: { body: unlinkRecordingBody, expects: ["data"] } },
} satisfies SpecificationFacts;
