import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import { listing } from "../core/page.js";
import type {
  InstalledLocation,
  InstalledLocations,
  ListInstalledLocationsQuery,
  LocationTokenRequest,
  ReconnectCode,
  ReconnectRequest,
  TokenRequest,
  Tokens,
} from "../generated/leadconnector/types.js";
import { reconnection } from "./rules/oauth.js";
import { bySkip } from "./skip.js";
import { draftLeadConnector } from "./vendor.js";

/** The tokens that every other operation is called with. */
export const oauth = {
  /**
   * Trades a code, or a refresh token, for an access token; the client's own token is not shown. It is never sent again after
   * a lost answer: a refresh token works once, and one that was used before is refused with 400.
   * @param request The app, and what is traded.
   * @see https://marketplace.gohighlevel.com/docs Get Access Token
   */
  token(request: TokenRequest, options?: CallOptions): Draft<"leadconnector", Tokens> {
    // This edition asks for no Version here. It goes along as with every request: the newest edition does ask for one, and
    // has other field names, so the request says which of the two it is written for.
    return draftLeadConnector("post", "/oauth/token", { body: request }, options);
  },

  /**
   * Trades the client's token, an agency's, for the tokens of one of its sub-accounts. It takes the agency's OAuth access token,
   * not its private integration token.
   * @param request The agency and the sub-account.
   * @see https://marketplace.gohighlevel.com/docs Get Location Access Token from Agency Token
   */
  locationToken(request: LocationTokenRequest, options?: CallOptions): Draft<"leadconnector", Tokens> {
    return draftLeadConnector("post", "/oauth/locationToken", { body: request }, options);
  },

  /**
   * Lists the sub-accounts of an agency and whether an app is installed there, one page at a time. The client's token is the
   * agency's OAuth access token; its private integration token cannot have the scope.
   * @see https://marketplace.gohighlevel.com/docs Get Location where app is installed
   */
  installedLocations: listing(
    (query: ListInstalledLocationsQuery, options?: CallOptions): Draft<"leadconnector", InstalledLocations> =>
      draftLeadConnector("get", "/oauth/installedLocations", { query }, options),
    // The count is of all the agency's sub-accounts, so it says for certain that nothing follows, and never that something does.
    // A short page says neither: no source names the most that a page may have.
    bySkip<ListInstalledLocationsQuery, InstalledLocations, InstalledLocation>({
      items: (page) => page.locations,
      total: (page) => page.count,
      write: String,
    }),
  ),

  /**
   * Gives a code in place of a refresh token that was lost, without a user; `token` trades it. The client's own token is not
   * shown. Only the vendor's help centre documents it, and nobody is known to have used it.
   * @param request The app, and the sub-account or the agency that it is installed in.
   * @see https://help.gohighlevel.com/support/solutions/articles/155000003717-how-to-reconnect-broken-marketplace-apps-
   */
  reconnect(request: ReconnectRequest, options?: CallOptions): Draft<"leadconnector", ReconnectCode> {
    return draftLeadConnector("post", "/oauth/reconnect", { body: request, rules: reconnection }, options);
  },
};
