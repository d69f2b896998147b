import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import { listing, listingBelow } from "../core/page.js";
import type {
  FoundLocation,
  FoundLocations,
  FoundLocationTasks,
  LocationAnswer,
  LocationTaskSearch,
  LocationTimezones,
  LocationUpdate,
  SearchLocationsQuery,
  UpdatedLocation,
} from "../generated/leadconnector-locations/types.js";
import { bySkip } from "./skip.js";
import { draftLeadConnector } from "./vendor.js";

/** Sub-accounts, which LeadConnector calls locations. */
export const locations = {
  /**
   * Finds sub-accounts, one page a call.
   * @see https://marketplace.gohighlevel.com/docs Search
   */
  search: listing(
    (query?: SearchLocationsQuery, options?: CallOptions): Draft<"leadconnector", FoundLocations> =>
      draftLeadConnector("get", "/locations/search", { query }, options),
    bySkip<SearchLocationsQuery, FoundLocations, FoundLocation>({ usual: 10, items: (page) => page.locations }),
  ),

  /**
   * Gives one sub-account, in LeadConnector's envelope.
   * @see https://marketplace.gohighlevel.com/docs Get Sub-Account (Formerly Location)
   */
  get(locationId: string, options?: CallOptions): Draft<"leadconnector", LocationAnswer> {
    return draftLeadConnector("get", "/locations/{locationId}", { path: { locationId } }, options);
  },

  /**
   * Changes a sub-account, and gives it as it is then.
   * @param change The change, and the agency that the sub-account belongs to.
   * @see https://marketplace.gohighlevel.com/docs Put Sub-Account (Formerly Location)
   */
  update(locationId: string, change: LocationUpdate, options?: CallOptions): Draft<"leadconnector", UpdatedLocation> {
    return draftLeadConnector("put", "/locations/{locationId}", { path: { locationId }, body: change }, options);
  },

  /**
   * Gives the time zones that a sub-account can have, in whatever form LeadConnector has them: no source states it.
   * @see https://marketplace.gohighlevel.com/docs Fetch Timezones
   */
  timezones(locationId: string, options?: CallOptions): Draft<"leadconnector", LocationTimezones> {
    return draftLeadConnector("get", "/locations/{locationId}/timezones", { path: { locationId } }, options);
  },

  /**
   * Finds the tasks of a sub-account's contacts, one page a call.
   * @param search Which tasks are meant; `{}` for all.
   * @see https://marketplace.gohighlevel.com/docs Task Search Filter
   */
  searchTasks: listingBelow(
    (locationId: string, search: LocationTaskSearch, options?: CallOptions): Draft<"leadconnector", FoundLocationTasks> =>
      draftLeadConnector("post", "/locations/{locationId}/tasks/search", { path: { locationId }, body: search }, options),
    bySkip<LocationTaskSearch, FoundLocationTasks, unknown>({ usual: 25, items: (page) => page.tasks }),
  ),
};
