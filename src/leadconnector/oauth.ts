import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { TokenRequest, Tokens } from "../generated/leadconnector/types.js";
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
};
