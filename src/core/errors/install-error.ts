import { brand, SdkError } from "./base.js";

/** Where an app is installed: the id of a location, or of the company for all of its locations. */
export interface InstallPlace {
  readonly locationId?: string | undefined;
  readonly companyId?: string | undefined;
}

/**
 * Why no token can be had: there never was a grant or it was removed (`"missing"`), or the vendor no longer accepts its refresh
 * token (`"refused"`).
 */
export type InstallLoss = "missing" | "refused";

const sentences: Readonly<Record<InstallLoss, string>> = {
  missing: "There are no tokens for it in the store.",
  refused: "The vendor does not accept its refresh token any more: it was used before, it has ended, or the app was removed.",
};

/** An app has no tokens for a location or a company, and cannot get any without a user: somebody must install it again there. */
export class InstallError extends SdkError {
  static {
    brand(this, "InstallError");
  }
  declare readonly name: "InstallError";
  readonly code = "install_again";
  readonly reason: InstallLoss;
  /** The location whose tokens are gone; undefined when it is a company's. */
  declare readonly locationId?: string;
  /** The company whose tokens are gone; undefined when it is a location's. */
  declare readonly companyId?: string;

  constructor(vendor: string, { locationId, companyId }: InstallPlace, reason: InstallLoss, cause?: unknown) {
    // An id that is none could bring line breaks or worse into a log.
    const id = printed(locationId ?? companyId);
    const place = locationId === undefined ? `the company ${id}` : `the location ${id}`;
    super(
      `${vendor} gives no token for ${place}. ${sentences[reason]} Install the app again there.`,
      { vendor, operation: `${vendor}.tokens`, method: "POST", path: "/oauth/token" },
      { cause },
    );
    this.reason = reason;
    if (locationId !== undefined) this.locationId = locationId;
    else if (companyId !== undefined) this.companyId = companyId;
  }

  static override is(value: unknown): value is InstallError {
    return value instanceof InstallError;
  }
}

function printed(id: string | undefined): string {
  return id !== undefined && /^[\w.:-]{1,128}$/.test(id) ? id : "whose id this error has";
}
