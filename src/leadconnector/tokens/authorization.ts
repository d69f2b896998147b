import { RuleError } from "../../core/index.js";

/** What a user is asked to consent to. */
export interface AuthorizationRequest {
  /** Where the user comes back to with a code, as the app's settings have it. */
  redirectUri: string;
  /** For example `"conversations.readonly"`. */
  scopes: readonly string[];
  /** What must come back with the code. By default a new random text. */
  state?: string;
}

/** Where to send a user, and what must come back. */
export interface Authorization {
  readonly url: string;
  /** Keep it with the user's session until the callback. */
  readonly state: string;
}

/** What a code is traded with. */
export interface ExchangeOptions {
  /** The `state` of the authorization URL: a callback with another one, or with none, is refused. Left out, it is not looked at. */
  state?: string;
  /** The `redirectUri` of the authorization URL. */
  redirectUri?: string;
  /** Accepts a callback that has no state at all. LeadConnector's pages do not mention `state`, so it may not come back. */
  allowMissingState?: boolean;
}

const hosts = { usual: "https://marketplace.gohighlevel.com", whiteLabel: "https://marketplace.leadconnectorhq.com" };

/** https://marketplace.gohighlevel.com/docs/Authorization/OAuth2.0 */
export function authorizationUrl(clientId: string, { redirectUri, scopes, state = randomState() }: AuthorizationRequest, isWhiteLabel: boolean): Authorization {
  const query = new URLSearchParams({ response_type: "code", redirect_uri: redirectUri, client_id: clientId, scope: scopes.join(" ") });
  query.set("loginWindowOpenMode", "self");
  query.set("state", state);
  // The vendor's own addresses have %20 between scopes.
  const text = query.toString().replaceAll("+", "%20");
  return { url: `${isWhiteLabel ? hosts.whiteLabel : hosts.usual}/v2/oauth/chooselocation?${text}`, state };
}

function randomState(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * The code in a callback's address, when it is the answer to the authorization URL with this state.
 * @param callback The address, also only its path and query, or the code itself.
 * @throws {RuleError} when there is no code, or the state is another one.
 */
export function codeOf(callback: string | URL, { state, allowMissingState = false }: ExchangeOptions): string {
  const text = String(callback);
  const query = /[?/]/.test(text) ? new URL(text, "https://callback.invalid").searchParams : undefined;
  const came = query?.get("state") ?? undefined;
  // A session that has none must not fit a callback that has none.
  if (state === "") throw broken("state", "is empty: there was no authorization URL in this session");
  if (query === undefined && state !== undefined && !allowMissingState)
    throw broken("callback", "must be the whole address that the user came back to, because its state is to be checked");
  if (state !== undefined && came === undefined && !allowMissingState)
    throw broken("state", "did not come back: another program may have made this address. See allowMissingState");
  if (state !== undefined && came !== undefined && came !== state) throw broken("state", "is not the one of the authorization URL: refuse this user's request");
  const code = query === undefined ? text : query.get("code");
  if (code === null || code === "") throw broken("callback", query?.has("error") ? "says that there was no consent" : "has no code");
  return code;
}

/** Without what came: it is from outside, and a code is a secret. */
function broken(path: string, message: string): RuleError {
  const identity = { vendor: "leadconnector", operation: "leadconnector.tokens.exchange", method: "POST", path: "/oauth/token" };
  return new RuleError(identity, [{ path: [path], message, source: "docs/token-rotation.md" }]);
}
