import { crossField, crossFields, isObject } from "../../core/rule.js";

/** An opportunity that is created or changed. */
export const opportunityFields = crossFields(() => [
  // Description of id and key in the published specification; the schema of a text requires neither.
  crossField(
    "customFields",
    "must name each custom field by its id or by its key",
    ({ customFields }) => !Array.isArray(customFields) || customFields.every((field) => !isObject(field) || field.id !== undefined || field.key !== undefined),
  ),
]);
