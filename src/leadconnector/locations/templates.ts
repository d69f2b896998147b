import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import { type Listing, listingBelow } from "../../core/page.js";
import type { ListLocationTemplatesQuery, LocationTemplate, LocationTemplates } from "../../generated/leadconnector-locations/types.js";
import { bySkip } from "../skip.js";
import { draftLeadConnector } from "../vendor.js";

/** A template, and the sub-account that has it. */
export interface TemplateOfLocation {
  locationId: string;
  /** LeadConnector's id of the template. */
  id: string;
}

/** What asks for a page. listingBelow takes an id of the type never alone, so that the type of this one is put back below. */
type Asking<Id> = [locationId: Id, query: ListLocationTemplatesQuery, options?: CallOptions];

/** The templates of a sub-account's messages. */
export const templates = {
  /**
   * Lists templates, one page a call.
   * @param query `originId` is required and explained by no source; the published example is a sub-account's id.
   * @see https://marketplace.gohighlevel.com/docs GET all or email/sms templates
   */
  list: listingBelow<Asking<never>, "leadconnector", LocationTemplates, LocationTemplate>(
    (locationId: string, query, options) => draftLeadConnector("get", "/locations/{locationId}/templates", { path: { locationId }, query }, options),
    bySkip<ListLocationTemplatesQuery, LocationTemplate, LocationTemplates>(
      25,
      (page) => page.templates,
      (page) => page.totalCount,
    ),
  ) as Listing<Asking<string>, LocationTemplates, LocationTemplate, "leadconnector">,

  /**
   * Deletes a template.
   * @param template The template and its location, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs DELETE an email/sms template
   */
  delete(template: TemplateOfLocation, options?: CallOptions): Draft<"leadconnector", undefined> {
    return draftLeadConnector("delete", "/locations/{locationId}/templates/{id}", { path: template }, options);
  },
};
