import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type { AddedContactTags, ContactTags, RemovedContactTags } from "../../generated/leadconnector-contacts/types.js";
import { draftLeadConnector } from "../vendor.js";

/** The words that a contact is marked with. */
export const tags = {
  /**
   * Adds tags to a contact and leaves those that it has. The answer's `tagsAdded` are those that it did not have.
   * @param contactId LeadConnector's id of the contact.
   * @see https://marketplace.gohighlevel.com/docs Add Tags
   */
  add(contactId: string, added: ContactTags, options?: CallOptions): Draft<"leadconnector", AddedContactTags> {
    return draftLeadConnector("post", "/contacts/{contactId}/tags", { path: { contactId }, body: added }, options);
  },

  /**
   * Removes tags from a contact and leaves its others. The answer's `tagsRemoved` are those that it had.
   * @param contactId LeadConnector's id of the contact.
   * @see https://marketplace.gohighlevel.com/docs Remove Tags
   */
  remove(contactId: string, removed: ContactTags, options?: CallOptions): Draft<"leadconnector", RemovedContactTags> {
    return draftLeadConnector("delete", "/contacts/{contactId}/tags", { path: { contactId }, body: removed }, options);
  },
};
