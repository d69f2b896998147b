import { crossField, crossFields } from "../../core/rule.js";

/**
 * A link names one CRM record, in one of two ways. Siro's schema says none of it, its page's text does; a request that
 * breaks it is mostly refused with 422.
 */
export const recordingLink = crossFields(() => [
  // Page of the operation: "exactly one of".
  crossField("id", "and externalId exclude each other: send exactly one", ({ id, externalId }) => id === undefined || externalId === undefined),
  crossField("id", "or externalId is required: send exactly one", ({ id, externalId }) => id !== undefined || externalId !== undefined),
  // Page of the operation: externalId needs the connection.
  crossField(
    "integrationConnectionId",
    "is required with externalId",
    ({ externalId, integrationConnectionId }) => externalId === undefined || integrationConnectionId !== undefined,
  ),
  // Page of the operation: it tells the caller to leave it out. What the server does when it is there is not said.
  crossField(
    "integrationConnectionId",
    "goes with externalId, not with id",
    ({ id, integrationConnectionId }) => id === undefined || integrationConnectionId === undefined,
  ),
]);

/** An upload says whose recording it becomes, and where the CRM's records are that it names. */
export const recordingUpload = crossFields(() => [
  // Page of the operation and Siro's integration notes: at least one of the three.
  crossField(
    "userId",
    "or userEmail or userPhone is required",
    ({ userId, userEmail, userPhone }) => userId !== undefined || userEmail !== undefined || userPhone !== undefined,
  ),
  // Page of the operation: both or neither.
  crossField(
    "integrationConnectionId",
    "goes with crmObjects: send both or neither",
    ({ integrationConnectionId, crmObjects }) => (integrationConnectionId === undefined) === (crmObjects === undefined),
  ),
]);
