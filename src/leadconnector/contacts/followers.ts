import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type { AddedContactFollowers, ContactFollowers, RemovedContactFollowers } from "../../generated/leadconnector-contacts/types.js";
import { draftLeadConnector } from "../vendor.js";

/** The users who follow a contact. */
export const followers = {
  /**
   * Lets users follow a contact, beside those who do.
   * @param contactId LeadConnector's id of the contact.
   * @param added The users' ids.
   * @see https://marketplace.gohighlevel.com/docs Add Followers
   */
  add(contactId: string, added: ContactFollowers, options?: CallOptions): Draft<"leadconnector", AddedContactFollowers> {
    return draftLeadConnector("post", "/contacts/{contactId}/followers", { path: { contactId }, body: added }, options);
  },

  /**
   * Lets users follow a contact no longer.
   * @param contactId LeadConnector's id of the contact.
   * @param removed The users' ids.
   * @see https://marketplace.gohighlevel.com/docs Remove Followers
   */
  remove(contactId: string, removed: ContactFollowers, options?: CallOptions): Draft<"leadconnector", RemovedContactFollowers> {
    return draftLeadConnector("delete", "/contacts/{contactId}/followers", { path: { contactId }, body: removed }, options);
  },
};
