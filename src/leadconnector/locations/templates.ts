import type { Draft, Ids } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import { listingBelow } from "../../core/page.js";
import type { ListLocationTemplatesQuery, LocationTemplate, LocationTemplates } from "../../generated/leadconnector-locations/types.js";
import { bySkip } from "../skip.js";
import { draftLeadConnector } from "../vendor.js";

/** A template, and the sub-account that has it. */
export interface TemplateOfLocation extends Ids {
  locationId: string;
  /** LeadConnector's id of the template. */
  id: string;
}

/** The templates of a sub-account's messages. */
export const templates = {
  /**
   * Lists templates, one page a call.
   * @param query `originId` is required and explained by no source; the published example is a sub-account's id.
   * @see https://marketplace.gohighlevel.com/docs GET all or email/sms templates
   */
  list: listingBelow(
    (locationId: string, query: ListLocationTemplatesQuery, options?: CallOptions): Draft<"leadconnector", LocationTemplates> =>
      draftLeadConnector("get", "/locations/{locationId}/templates", { path: { locationId }, query }, options),
    bySkip<ListLocationTemplatesQuery, LocationTemplates, LocationTemplate>({
      usual: 25,
      items: (page) => page.templates,
      total: (page) => page.totalCount,
    }),
  ),

  /**
   * Deletes a template.
   * @param template The template and its location, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs DELETE an email/sms template
   */
  delete(template: TemplateOfLocation, options?: CallOptions): Draft<"leadconnector", undefined> {
    return draftLeadConnector("delete", "/locations/{locationId}/templates/{id}", { path: template }, options);
  },
};
