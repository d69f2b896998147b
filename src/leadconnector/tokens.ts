import { type AccessTokenFunction, AnswerError, ApiError, type ClientOptions, type Grant, type TokenStore } from "../core/index.js";
import { InstallError, type Renewal, Rotation } from "../core/rotation.js";
import { createLeadConnector, type InstalledLocation } from "./index.js";
import { type Authorization, type AuthorizationRequest, authorizationUrl, codeOf, type ExchangeOptions } from "./tokens/authorization.js";
import { grantOf, type Install, installOf, isInvalidGrant, keyOf, type Place, placeOf, userTypeOf } from "./tokens/grant.js";

export type { AccessTokenFunction, Grant, TokenStore } from "../core/index.js";
export { InstallError, type InstallLoss } from "../core/rotation.js";
export { memoryTokens } from "../core/token-memory.js";
export type { Authorization, AuthorizationRequest, ExchangeOptions } from "./tokens/authorization.js";
export type { Install, Place } from "./tokens/grant.js";

/** What a source of tokens can be told. The options of a client are for its own requests. */
export interface TokenSourceOptions extends ClientOptions {
  /** The app's id. */
  clientId: string;
  /** The app's secret. */
  clientSecret: string;
  /** Where the grants are. Processes that share installs share the store: `fileTokens`, Redis, Postgres or your own. */
  store: TokenStore;
  /** Whose token a code is traded for; by default the vendor decides. */
  userType?: "Location" | "Company";
  /**
   * Asks LeadConnector for another code where a refresh token is lost, without a user. `false` by default: only the vendor's help
   * centre documents it, and nobody is known to have used it.
   */
  reconnect?: boolean;
  /** How many milliseconds before its end a token is renewed; 5 minutes by default. */
  renewBeforeMs?: number;
  /** For how many milliseconds a process reserves a grant that it renews; by default `timeout` and 15 seconds. */
  leaseMs?: number;
  /** Sends users to the vendor's address without its name. */
  isWhiteLabel?: boolean;
}

/** The tokens of one app, wherever it is installed. */
export interface TokenSource {
  /** The address where a user installs the app, and the `state` that must come back. */
  authorizationUrl(request: AuthorizationRequest): Authorization;
  /**
   * Trades the code of a callback, and stores the grant before it gives anything. A code works once.
   * @param callback The address that the user came back to, or the code itself.
   * @returns What was installed, without the tokens.
   * @throws {RuleError} when the state is not the one that was sent, or there is no code. Nothing was sent then.
   */
  exchange(callback: string | URL, options?: ExchangeOptions): Promise<Install>;
  /**
   * Stores a grant that was had elsewhere, in place of whatever is there: to move installs into the store. From then on its refresh
   * token is used here alone.
   */
  put(place: Place, grant: Grant): Promise<void>;
  /**
   * Gives a location's access token, for `accessToken` of its client.
   * @param within The company whose grant reaches the location, where the location has none of its own.
   * @throws {InstallError} when it is called and the app must be installed again.
   */
  forLocation(locationId: string, within?: { companyId?: string | undefined }): AccessTokenFunction;
  /** Gives a company's access token, for `accessToken` of its client. Rejects with an InstallError when the app must be installed again. */
  forCompany(companyId: string): AccessTokenFunction;
  /** The locations of a company that have the app, one page after the other. */
  installedLocations(companyId: string): AsyncGenerator<InstalledLocation, void, undefined>;
  /** Waits for every renewal that is under way: before a process ends, or for `waitUntil`. */
  settled(): Promise<void>;
}

/**
 * A source of access tokens for an app that is installed in locations or companies. A refresh token works once: one caller of one
 * process trades it, and its successor is stored before anybody uses it.
 * @throws {TypeError} when an option cannot be used.
 */
export function createTokenSource(options: TokenSourceOptions): TokenSource {
  const { clientId, clientSecret, store, userType, reconnect = false, renewBeforeMs = 300_000, leaseMs, isWhiteLabel = false, ...others } = options;
  if (!clientId || !clientSecret) throw new TypeError("createTokenSource needs clientId and clientSecret.");
  if (typeof store?.get !== "function" || typeof store.swap !== "function") throw new TypeError("createTokenSource needs a store with get and swap.");
  // Whether the vendor counts requests for tokens is not published; what it refuses with 429 waits and is sent again.
  const settings: ClientOptions = { pacing: false, ...others };
  const client = createLeadConnector({ ...settings, accessToken: "" }); // what shows the app's secret shows no token
  const clientOf = (companyId: string) => client.withOptions({ accessToken: source.forCompany(companyId), pacingKey: companyId });
  const app = { client_id: clientId, client_secret: clientSecret } as const;
  const { timeout = 30_000 } = settings;
  const lease = leaseMs ?? Math.min(timeout, 600_000) + 15_000;
  if (!(renewBeforeMs >= 0 && lease > 0)) throw new TypeError("createTokenSource: renewBeforeMs must be 0 or more, and leaseMs above 0.");
  const rotation = new Rotation("leadconnector", { store, renewBeforeMs, leaseMs: lease });

  const renewalOf = (place: Place, obtain?: Renewal["obtain"]): Renewal => ({
    async refresh(refreshToken) {
      const request = { ...app, grant_type: "refresh_token", refresh_token: refreshToken, user_type: userTypeOf(place) } as const;
      return grantOf(await client.oauth.token(request), refreshToken);
    },
    isRefused: isInvalidGrant,
    async obtain(kept, refusal) {
      if (obtain) return obtain(kept, refusal);
      const lost = (cause: unknown) => new InstallError("leadconnector", place, kept?.refreshToken === undefined ? "missing" : "refused", cause);
      if (!reconnect) throw lost(refusal);
      return reconnected(place, lost);
    },
    removed: () => new InstallError("leadconnector", place, "missing"),
  });

  /** Not documented by more than one article: a refusal means that a user must come. */
  const reconnected = async (place: Place, lost: (cause: unknown) => InstallError) => {
    try {
      const { authorizationCode } = await client.oauth.reconnect({ clientKey: clientId, clientSecret, ...place });
      const user_type = userTypeOf(place);
      return grantOf(await client.oauth.token({ ...app, grant_type: "authorization_code", code: authorizationCode, user_type }));
    } catch (error) {
      throw ApiError.is(error) && [400, 401, 403, 404, 422].includes(error.status) ? lost(error) : error;
    }
  };

  const functionFor = (place: Place, obtain?: Renewal["obtain"]): AccessTokenFunction => {
    const key = keyOf(clientId, named(place));
    const renewal = renewalOf(place, obtain);
    return (request) => rotation.token(key, request?.rejected, renewal);
  };

  const source: TokenSource = {
    authorizationUrl: (request) => authorizationUrl(clientId, request, isWhiteLabel),
    async exchange(callback, exchanged = {}) {
      const code = codeOf(callback, exchanged);
      const request = { ...app, grant_type: "authorization_code", code, user_type: userType, redirect_uri: exchanged.redirectUri } as const;
      const tokens = await client.oauth.token(request);
      const install = installOf(tokens);
      const place = placeOf(install);
      if (place === undefined) throw nowhere();
      await source.put(place, grantOf(tokens));
      return install;
    },
    put: (place, grant) => rotation.put(keyOf(clientId, named(place)), grant),
    forLocation(locationId, { companyId } = {}) {
      if (companyId === undefined) return functionFor({ locationId });
      return functionFor({ locationId }, async () => {
        const { refresh_token: _notNeeded, ...tokens } = await clientOf(companyId).oauth.locationToken({ companyId, locationId });
        // Its refresh token is left alone: the company's grant makes another token at any time.
        return grantOf(tokens);
      });
    },
    forCompany: (companyId) => functionFor({ companyId }),
    installedLocations(companyId) {
      // An app's id is what is before the first hyphen of its client id.
      const [appId = clientId] = clientId.split("-");
      return clientOf(companyId).oauth.installedLocations.all({ companyId, appId, isInstalled: true });
    },
    settled: () => rotation.settled(),
  };
  return source;
}

function named(place: Place): Place {
  const [id]: unknown[] = Object.values(place);
  if (typeof id !== "string" || id === "") throw new TypeError("A source of tokens needs the id of a location or a company.");
  return place;
}

function nowhere(): AnswerError {
  const identity = { vendor: "leadconnector", operation: "leadconnector.oauth.token", method: "POST", path: "/oauth/token" };
  return new AnswerError(identity, { status: 200, contentType: undefined, size: undefined }, "names neither a location nor a company");
}
