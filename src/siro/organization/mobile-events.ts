import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import { listing } from "../../core/page.js";
import type { ListMobileEventsQuery, MobileEvent, MobileEventsPage } from "../../generated/siro-organization/types.js";
import { pageAfter } from "../page.js";
import { draftOrganization } from "../vendor.js";

/** What happened in the mobile apps. */
export const mobileEvents = {
  /**
   * Lists events, one page a call. A page is a list of events, or of lists of them: `page.data.flat()` is the same either way, and
   * `all` gives the events.
   * @see https://docs.siro.ai/api-references/get-mobile-events
   */
  list: listing(
    (query?: ListMobileEventsQuery, options?: CallOptions): Draft<"siro.organization", MobileEventsPage> =>
      draftOrganization("get", "/v1/core/mobile-events", { query }, options),
    {
      items: ({ data }): MobileEvent[] => data.flat(),
      next: pageAfter,
    },
  ),

  /**
   * Gives one event, without an envelope.
   * @param eventId Siro's id of the event.
   * @see https://docs.siro.ai/api-references/get-mobile-events-id
   */
  get(eventId: string, options?: CallOptions): Draft<"siro.organization", MobileEvent> {
    return draftOrganization("get", "/v1/core/mobile-events/{id}", { path: { id: eventId } }, options);
  },
};
