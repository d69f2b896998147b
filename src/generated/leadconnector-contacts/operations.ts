// Made from specs/leadconnector-contacts.yaml by `npm run generate`. What is to change here is changed there.

import type { SpecificationFacts } from "../../core/specification.js";
import {
  addContactFollowersBody,
  addContactTagsBody,
  addContactToWorkflowBody,
  addTagsToContactsBody,
  createContactBody,
  createContactNoteBody,
  createContactTaskBody,
  listContactsByBusinessQuery,
  removeContactFollowersBody,
  removeContactFromWorkflowBody,
  removeContactTagsBody,
  removeTagsFromContactsBody,
  searchContactsBody,
  searchDuplicateContactQuery,
  updateBusinessOfContactsBody,
  updateContactBody,
  updateContactNoteBody,
  updateContactTaskBody,
  updateContactTaskCompletedBody,
  upsertContactBody,
} from "./rules.js";

export const operations = {
  "/contacts/search": { post: { body: searchContactsBody, expects: ["contacts", "total"], safety: "read" } },
  "/contacts/search/duplicate": { get: { query: searchDuplicateContactQuery } },
  "/contacts/": { post: { body: createContactBody, expects: ["contact"] } },
  "/contacts/upsert": { post: { body: upsertContactBody, expects: ["contact"] } },
  "/contacts/{contactId}": {
    get: { expects: ["contact"], reserved: ["business"] },
    put: { body: updateContactBody, expects: ["contact"], reserved: ["business"] },
    delete: { reserved: ["business"] },
  },
  "/contacts/{contactId}/appointments": { get: { expects: ["events"], reserved: ["business"] } },
  "/contacts/business/{businessId}": { get: { query: listContactsByBusinessQuery, expects: ["contacts"] } },
  "/contacts/bulk/business": { post: { body: updateBusinessOfContactsBody } },
  "/contacts/bulk/tags/update/add": { post: { body: addTagsToContactsBody } },
  "/contacts/bulk/tags/update/remove": { post: { body: removeTagsFromContactsBody } },
  "/contacts/{contactId}/tags": {
    post: { body: addContactTagsBody, expects: ["tags"], reserved: ["business"] },
    delete: { body: removeContactTagsBody, expects: ["tags"], reserved: ["business"] },
  },
  "/contacts/{contactId}/followers": {
    post: { body: addContactFollowersBody, reserved: ["business"] },
    delete: { body: removeContactFollowersBody, reserved: ["business"] },
  },
  "/contacts/{contactId}/notes": {
    get: { expects: ["notes"], reserved: ["business"] },
    post: { body: createContactNoteBody, expects: ["note"], reserved: ["business"] },
  },
  "/contacts/{contactId}/notes/{id}": {
    get: { expects: ["note"], reserved: ["business"] },
    put: { body: updateContactNoteBody, expects: ["note"], reserved: ["business"] },
    delete: { reserved: ["business"] },
  },
  "/contacts/{contactId}/tasks": {
    get: { expects: ["tasks"], reserved: ["business"] },
    post: { body: createContactTaskBody, expects: ["task"], reserved: ["business"] },
  },
  "/contacts/{contactId}/tasks/{taskId}": {
    get: { expects: ["task"], reserved: ["business"] },
    put: { body: updateContactTaskBody, expects: ["task"], reserved: ["business"] },
    delete: { reserved: ["business"] },
  },
  "/contacts/{contactId}/tasks/{taskId}/completed": { put: { body: updateContactTaskCompletedBody, expects: ["task"], reserved: ["business"] } },
  "/contacts/{contactId}/campaigns/removeAll": { delete: { reserved: ["business"] } },
  "/contacts/{contactId}/campaigns/{campaignId}": {
    post: { reserved: ["business", "remove-all"] },
    delete: { reserved: ["removeAll", "business", "remove-all"] },
  },
  "/contacts/{contactId}/workflow/{workflowId}": {
    post: { body: addContactToWorkflowBody, reserved: ["business"] },
    delete: { body: removeContactFromWorkflowBody, reserved: ["business"] },
  },
} satisfies SpecificationFacts;
