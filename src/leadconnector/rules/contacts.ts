import { crossField, crossFields, isObject } from "../../core/rule.js";

/** A search goes on in one of two ways. */
export const contactSearch = crossFields(() => [
  // The vendor's guide: page is left out with searchAfter.
  crossField("searchAfter", "and page exclude each other", ({ page, searchAfter }) => page === undefined || searchAfter === undefined),
  // The vendor's guide: page numbers reach 10,000 contacts in all.
  crossField(
    "page",
    "must begin within the first 10,000 contacts: go on with searchAfter",
    ({ page, pageLimit }) => typeof page !== "number" || typeof pageLimit !== "number" || (page - 1) * pageLimit < 10_000,
  ),
]);

/** What is written to a contact. */
export const writtenContact = crossFields(() => [
  // Description of the two in the published specification; its schema requires the id.
  crossField(
    "customFields",
    "must name each custom field by its id or its key",
    ({ customFields }) =>
      !Array.isArray(customFields) || customFields.every((field: unknown) => !isObject(field) || field.id !== undefined || field.key !== undefined),
  ),
]);
