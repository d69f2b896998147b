import type { Draft, Ids } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type {
  LocationConfirmation,
  LocationCustomValueAnswer,
  LocationCustomValueFields,
  LocationCustomValues,
} from "../../generated/leadconnector-locations/types.js";
import { draftLeadConnector } from "../vendor.js";

/** A custom value, and the sub-account that has it. */
export interface CustomValueOfLocation extends Ids {
  locationId: string;
  /** LeadConnector's id of the custom value. */
  id: string;
}

/** Texts of a sub-account that its messages and pages can have in them. */
export const customValues = {
  /**
   * Gives every custom value of a sub-account.
   * @see https://marketplace.gohighlevel.com/docs Get Custom Values
   */
  list(locationId: string, options?: CallOptions): Draft<"leadconnector", LocationCustomValues> {
    return draftLeadConnector("get", "/locations/{locationId}/customValues", { path: { locationId } }, options);
  },

  /**
   * Creates a custom value.
   * @see https://marketplace.gohighlevel.com/docs Create Custom Value
   */
  create(locationId: string, customValue: LocationCustomValueFields, options?: CallOptions): Draft<"leadconnector", LocationCustomValueAnswer> {
    return draftLeadConnector("post", "/locations/{locationId}/customValues", { path: { locationId }, body: customValue }, options);
  },

  /**
   * Gives one custom value, in LeadConnector's envelope.
   * @param customValue The custom value and its location, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Get Custom Value
   */
  get(customValue: CustomValueOfLocation, options?: CallOptions): Draft<"leadconnector", LocationCustomValueAnswer> {
    return draftLeadConnector("get", "/locations/{locationId}/customValues/{id}", { path: customValue }, options);
  },

  /**
   * Changes a custom value, and gives it as it is then.
   * @param customValue The custom value and its location, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Update Custom Value
   */
  update(customValue: CustomValueOfLocation, change: LocationCustomValueFields, options?: CallOptions): Draft<"leadconnector", LocationCustomValueAnswer> {
    return draftLeadConnector("put", "/locations/{locationId}/customValues/{id}", { path: customValue, body: change }, options);
  },

  /**
   * Deletes a custom value.
   * @param customValue The custom value and its location, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Delete Custom Value
   */
  delete(customValue: CustomValueOfLocation, options?: CallOptions): Draft<"leadconnector", LocationConfirmation> {
    return draftLeadConnector("delete", "/locations/{locationId}/customValues/{id}", { path: customValue }, options);
  },
};
