import { crossField, crossFields } from "../../../../core/rule.js";

/** An account's place is needed, in one of two ways. */
export const newAccount = crossFields(() => [
  // The OpenAPI document: one alternative requires both coordinates, the other the addresses.
  crossField(
    "addresses",
    "is required, or latitude and longitude are",
    ({ addresses, latitude, longitude }) => addresses !== undefined || (latitude !== undefined && longitude !== undefined),
  ),
]);
