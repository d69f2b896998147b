import { crossField, crossFields } from "../../core/rule.js";

/** An app is connected again to a sub-account or to an agency. */
export const reconnection = crossFields(() => [
  // The help centre's article on broken apps.
  crossField("locationId", "or companyId is required", ({ locationId, companyId }) => locationId !== undefined || companyId !== undefined),
]);
