import { crossField, crossFields } from "../../../../core/rule.js";

/** Whose id is meant. */
export const engagementDeletion = crossFields(() => [
  // The OpenAPI document: the platform counts with an id of the CRM only. Without the word Siro takes the id for its own.
  crossField(
    "integrationPlatform",
    "goes with idType external only",
    ({ idType, integrationPlatform }) => integrationPlatform === undefined || idType === "external",
  ),
]);

/** A window of time. What is not a moment is refused on its own. */
export const engagementSoftDeletion = crossFields(() => [
  // The OpenAPI document: everything from fromTime to toTime. A window that ends before it begins is a mistake.
  crossField("toTime", "must not be before fromTime", ({ fromTime, toTime }) => !(timeOf(fromTime) > timeOf(toTime))),
]);

/** Not a number where there is no moment: then nothing is before anything. */
const timeOf = (moment: unknown) => (typeof moment === "string" ? Date.parse(moment) : Number.NaN);
