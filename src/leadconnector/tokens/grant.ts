import { ApiError, type Grant } from "../../core/index.js";
import type { Tokens } from "../index.js";

/** Published: 86,399 seconds. An answer that does not say, or says nonsense, is taken to mean it; a 401 corrects it. */
const usualSeconds = 86_399;

/** What is to be kept of an answer. One without a refresh token leaves the one before in force (RFC 6749, section 6). */
export function grantOf({ access_token, refresh_token, expires_in }: Tokens, before?: string): Grant {
  const seconds = Number(expires_in);
  const refreshToken = refresh_token || before;
  return {
    accessToken: access_token,
    ...(refreshToken !== undefined && { refreshToken }),
    expiresAt: Date.now() + 1_000 * (seconds > 0 && seconds < 1e9 ? seconds : usualSeconds),
  };
}

/** Where an app is installed: in one location, or for a company. */
export type Place = { readonly locationId: string } | { readonly companyId: string };

/** Under which key a store has the grant of an app. The id of an app is no secret. */
export function keyOf(clientId: string, place: Place): string {
  return `leadconnector/${clientId}/${"locationId" in place ? `location/${place.locationId}` : `company/${place.companyId}`}`;
}

export const userTypeOf = (place: Place) => ("locationId" in place ? "Location" : "Company");

/** Observed: a refresh token that was used before is an `invalid_grant`. https://datatracker.ietf.org/doc/html/rfc6749#section-5.2 */
export function isInvalidGrant(error: unknown): boolean {
  if (!ApiError.is(error) || error.status < 400 || error.status >= 500) return false;
  return [error.title, error.detail].some((text) => text?.includes("invalid_grant"));
}

/** What an answer says of an install, without the tokens. */
export interface Install {
  /** `"Location"` or `"Company"`, when the answer says so. */
  readonly userType?: string | undefined;
  /** The location; undefined when the grant is a company's. */
  readonly locationId?: string | undefined;
  readonly companyId?: string | undefined;
  /** The user who consented. */
  readonly userId?: string | undefined;
  /** What was consented to, separated by spaces. */
  readonly scope?: string | undefined;
  /** The locations that the user chose, when the answer names them. */
  readonly approvedLocations?: readonly string[] | undefined;
  readonly isBulkInstallation?: boolean | undefined;
  readonly installToFutureLocations?: boolean | undefined;
}

export function installOf(tokens: Tokens): Install {
  const { userType, locationId, companyId, userId, scope, approvedLocations, isBulkInstallation, installToFutureLocations } = tokens;
  return { userType, locationId, companyId, userId, scope, approvedLocations, isBulkInstallation, installToFutureLocations };
}

/** What a grant is for. An agency's may name a location too. */
export function placeOf({ userType, locationId, companyId }: Install): Place | undefined {
  if (locationId && userType !== "Company") return { locationId };
  return companyId ? { companyId } : locationId ? { locationId } : undefined;
}
