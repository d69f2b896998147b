import type { Draft, Ids } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type { LocationConfirmation, LocationTagAnswer, LocationTagFields, LocationTags } from "../../generated/leadconnector-locations/types.js";
import { draftLeadConnector } from "../vendor.js";

/** A tag, and the sub-account that has it. */
export interface TagOfLocation extends Ids {
  locationId: string;
  /** LeadConnector's id of the tag. */
  tagId: string;
}

/** The tags that a sub-account's contacts can have. */
export const tags = {
  /**
   * Gives every tag of a sub-account.
   * @see https://marketplace.gohighlevel.com/docs Get Tags
   */
  list(locationId: string, options?: CallOptions): Draft<"leadconnector", LocationTags> {
    return draftLeadConnector("get", "/locations/{locationId}/tags", { path: { locationId } }, options);
  },

  /**
   * Creates a tag.
   * @see https://marketplace.gohighlevel.com/docs Create Tag
   */
  create(locationId: string, tag: LocationTagFields, options?: CallOptions): Draft<"leadconnector", LocationTagAnswer> {
    return draftLeadConnector("post", "/locations/{locationId}/tags", { path: { locationId }, body: tag }, options);
  },

  /**
   * Gives one tag, in LeadConnector's envelope.
   * @param tag The tag and its location, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Get tag by id
   */
  get(tag: TagOfLocation, options?: CallOptions): Draft<"leadconnector", LocationTagAnswer> {
    return draftLeadConnector("get", "/locations/{locationId}/tags/{tagId}", { path: tag }, options);
  },

  /**
   * Renames a tag, and gives it as it is then.
   * @param tag The tag and its location, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Update tag
   */
  update(tag: TagOfLocation, change: LocationTagFields, options?: CallOptions): Draft<"leadconnector", LocationTagAnswer> {
    return draftLeadConnector("put", "/locations/{locationId}/tags/{tagId}", { path: tag, body: change }, options);
  },

  /**
   * Deletes a tag.
   * @param tag The tag and its location, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Delete tag
   */
  delete(tag: TagOfLocation, options?: CallOptions): Draft<"leadconnector", LocationConfirmation> {
    return draftLeadConnector("delete", "/locations/{locationId}/tags/{tagId}", { path: tag }, options);
  },
};
