import { crossField, crossFields } from "../../core/rule.js";

/**
 * A link points at one CRM record, in one of two ways. Siro's schema says none of it; the text of both operations' pages does, and
 * a request that breaks it is typically refused with 422. https://docs.siro.ai/api-references/put-recording-crm-link
 */
export const recordingLink = crossFields(() => [
  crossField("id", "and externalId exclude each other: send exactly one", ({ id, externalId }) => id === undefined || externalId === undefined),
  crossField("id", "or externalId is required: send exactly one", ({ id, externalId }) => id !== undefined || externalId !== undefined),
  crossField(
    "integrationConnectionId",
    "is required with externalId",
    ({ externalId, integrationConnectionId }) => externalId === undefined || integrationConnectionId !== undefined,
  ),
  // The page tells the caller to leave it out; what the server does when it is there is not said.
  crossField(
    "integrationConnectionId",
    "goes with externalId, not with id",
    ({ id, integrationConnectionId }) => id === undefined || integrationConnectionId === undefined,
  ),
]);
