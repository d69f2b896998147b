// Made from specs/leadconnector-locations.yaml by `npm run generate`. What is to change here is changed there.

import { multipart } from "../../core/multipart.js";
import type { SpecificationFacts } from "../../core/specification.js";
import {
  createLocationCustomFieldBody,
  createLocationCustomValueBody,
  createLocationTagBody,
  listLocationCustomFieldsQuery,
  listLocationTemplatesQuery,
  searchLocationsQuery,
  searchTasksOfLocationBody,
  updateLocationBody,
  updateLocationCustomFieldBody,
  updateLocationCustomValueBody,
  updateLocationTagBody,
  uploadLocationCustomFieldFilesBody,
} from "./rules.js";

export const operations = {
  "/locations/search": { get: { query: searchLocationsQuery, expects: ["locations"] } },
  "/locations/{locationId}": { get: { expects: ["location"], reserved: ["search"] }, put: { body: updateLocationBody } },
  "/locations/{locationId}/timezones": { get: { answers: ["object", "array", "string", "number", "boolean", "null"] } },
  "/locations/{locationId}/tasks/search": { post: { body: searchTasksOfLocationBody, expects: ["tasks"], safety: "read" } },
  "/locations/{locationId}/customFields": {
    get: { query: listLocationCustomFieldsQuery, expects: ["customFields"] },
    post: { body: createLocationCustomFieldBody, expects: ["customField"] },
  },
  "/locations/{locationId}/customFields/upload": { post: { body: uploadLocationCustomFieldFilesBody, encoding: multipart } },
  "/locations/{locationId}/customFields/{id}": {
    get: { expects: ["customField"] },
    put: { body: updateLocationCustomFieldBody, expects: ["customField"] },
    delete: {},
  },
  "/locations/{locationId}/customValues": { get: { expects: ["customValues"] }, post: { body: createLocationCustomValueBody, expects: ["customValue"] } },
  "/locations/{locationId}/customValues/{id}": {
    get: { expects: ["customValue"] },
    put: { body: updateLocationCustomValueBody, expects: ["customValue"] },
    delete: {},
  },
  "/locations/{locationId}/tags": { get: { expects: ["tags"] }, post: { body: createLocationTagBody, expects: ["tag"] } },
  "/locations/{locationId}/tags/{tagId}": { get: { expects: ["tag"] }, put: { body: updateLocationTagBody, expects: ["tag"] }, delete: {} },
  "/locations/{locationId}/templates": { get: { query: listLocationTemplatesQuery, expects: ["templates"] } },
  "/locations/{locationId}/templates/{id}": { delete: { answers: ["nothing"] } },
} satisfies SpecificationFacts;
