import type { Draft, Ids } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type { ContactSuccess } from "../../generated/leadconnector-contacts/types.js";
import { draftLeadConnector } from "../vendor.js";

/** A contact, and a campaign. */
export interface CampaignOfContact extends Ids {
  /** LeadConnector's id of the contact. */
  contactId: string;
  /** LeadConnector's id of the campaign. */
  campaignId: string;
}

/** The campaigns that a contact is in. */
export const campaigns = {
  /**
   * Puts a contact into a campaign.
   * @param campaign The campaign and the contact, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Add Contact to Campaign
   */
  add(campaign: CampaignOfContact, options?: CallOptions): Draft<"leadconnector", ContactSuccess> {
    return draftLeadConnector("post", "/contacts/{contactId}/campaigns/{campaignId}", { path: campaign }, options);
  },

  /**
   * Takes a contact out of a campaign.
   * @param campaign The campaign and the contact, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Remove Contact From Campaign
   */
  remove(campaign: CampaignOfContact, options?: CallOptions): Draft<"leadconnector", ContactSuccess> {
    return draftLeadConnector("delete", "/contacts/{contactId}/campaigns/{campaignId}", { path: campaign }, options);
  },

  /**
   * Takes a contact out of every campaign. The edition v3 has another path for it.
   * @param contactId LeadConnector's id of the contact.
   * @see https://marketplace.gohighlevel.com/docs Remove Contact From Every Campaign
   */
  removeAll(contactId: string, options?: CallOptions): Draft<"leadconnector", ContactSuccess> {
    return draftLeadConnector("delete", "/contacts/{contactId}/campaigns/removeAll", { path: { contactId } }, options);
  },
};
