import type { Draft, Ids } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type {
  ListLocationCustomFieldsQuery,
  LocationConfirmation,
  LocationCustomFieldAnswer,
  LocationCustomFieldFiles,
  LocationCustomFields,
  LocationCustomFieldUpdate,
  NewLocationCustomField,
  UploadedLocationCustomFieldFiles,
} from "../../generated/leadconnector-locations/types.js";
import { draftLeadConnector } from "../vendor.js";

/** A custom field, and the sub-account that has it. */
export interface CustomFieldOfLocation extends Ids {
  locationId: string;
  /** LeadConnector's id of the custom field. A read takes its key as well, for example `contact.first_name`. */
  id: string;
}

/** The fields that a sub-account adds to its contacts and opportunities. */
export const customFields = {
  /**
   * Gives every custom field of a sub-account.
   * @param query `{ model: "opportunity" }` for those of one kind.
   * @see https://marketplace.gohighlevel.com/docs Get Custom Fields
   */
  list(locationId: string, query?: ListLocationCustomFieldsQuery, options?: CallOptions): Draft<"leadconnector", LocationCustomFields> {
    return draftLeadConnector("get", "/locations/{locationId}/customFields", { path: { locationId }, query }, options);
  },

  /**
   * Creates a custom field.
   * @see https://marketplace.gohighlevel.com/docs Create Custom Field
   */
  create(locationId: string, customField: NewLocationCustomField, options?: CallOptions): Draft<"leadconnector", LocationCustomFieldAnswer> {
    return draftLeadConnector("post", "/locations/{locationId}/customFields", { path: { locationId }, body: customField }, options);
  },

  /**
   * Gives one custom field, in LeadConnector's envelope.
   * @param customField The custom field and its location, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Get Custom Field
   */
  get(customField: CustomFieldOfLocation, options?: CallOptions): Draft<"leadconnector", LocationCustomFieldAnswer> {
    return draftLeadConnector("get", "/locations/{locationId}/customFields/{id}", { path: customField }, options);
  },

  /**
   * Changes a custom field, and gives it as it is then.
   * @param customField The custom field and its location, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Update Custom Field
   */
  update(customField: CustomFieldOfLocation, change: LocationCustomFieldUpdate, options?: CallOptions): Draft<"leadconnector", LocationCustomFieldAnswer> {
    return draftLeadConnector("put", "/locations/{locationId}/customFields/{id}", { path: customField, body: change }, options);
  },

  /**
   * Uploads files for a custom field that holds files. No source says what the part of a file is called nor how large it may be:
   * name the parts as you know them, for example `{ id, file: { name, content } }`. Streams are read to their end first. `calls`
   * refuses it, because JSON cannot keep files.
   * @param files The files, and the id of the contact, of the opportunity or of the custom field that they are for.
   * @see https://marketplace.gohighlevel.com/docs Uploads File to customFields
   */
  upload(locationId: string, files: LocationCustomFieldFiles, options?: CallOptions): Draft<"leadconnector", UploadedLocationCustomFieldFiles> {
    return draftLeadConnector("post", "/locations/{locationId}/customFields/upload", { path: { locationId }, body: files }, options);
  },

  /**
   * Deletes a custom field.
   * @param customField The custom field and its location, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Delete Custom Field
   */
  delete(customField: CustomFieldOfLocation, options?: CallOptions): Draft<"leadconnector", LocationConfirmation> {
    return draftLeadConnector("delete", "/locations/{locationId}/customFields/{id}", { path: customField }, options);
  },
};
