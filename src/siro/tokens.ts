import type { AccessTokenFunction, ClientOptions, Credential, TokenStore } from "../core/index.js";
import { Rotation } from "../core/rotation.js";
import { memoryTokens } from "../core/token-memory.js";
import { createSiro } from "./index.js";

export type { AccessTokenFunction, Grant, TokenStore } from "../core/index.js";
export { memoryTokens } from "../core/token-memory.js";

/** What a source of users' tokens can be told. The options of a client are for its own requests. */
export interface TokenSourceOptions extends Omit<ClientOptions, "baseUrl"> {
  /** The id of the organization's OAuth app. */
  clientId: string;
  /** The secret of that app. */
  clientSecret: string;
  /** What the tokens may do. */
  scope: "read" | "write";
  /** The organization's API token, or a function that gives the current one. By default the environment's SIRO_ORGANIZATION_TOKEN. */
  organizationToken?: Credential;
  /** Where the organization API is, in place of its public address. */
  organizationBaseUrl?: string;
  /** Where tokens are kept, so that several processes share them. By default the memory of this process: a lost token is made anew. */
  store?: TokenStore;
  /** How many milliseconds before its end another token is made; an hour by default. */
  renewBeforeMs?: number;
}

/** The tokens of an organization's users. */
export interface TokenSource {
  /** Gives a user's access token, for `accessToken` of a client. It is made when it is first asked for, before it ends, and after a 401. */
  forUser(userId: string): AccessTokenFunction;
  /** Waits for every token that is being made: before a process ends, or for `waitUntil`. */
  settled(): Promise<void>;
}

// https://docs.siro.ai: an access token lasts 16 hours, and nothing renews it.
const lifetimeMs = 16 * 3_600_000;

/**
 * A source of users' access tokens, made by the organization API: one at a time for each user, however many ask.
 * @throws {TypeError} when an option cannot be used.
 */
export function createTokenSource(options: TokenSourceOptions): TokenSource {
  const { clientId, clientSecret, scope, organizationToken, organizationBaseUrl, store = memoryTokens(), renewBeforeMs = 3_600_000, ...others } = options;
  if (!clientId || !clientSecret) throw new TypeError("createTokenSource needs clientId and clientSecret.");
  if (!(renewBeforeMs >= 0)) throw new TypeError("createTokenSource: renewBeforeMs must be 0 or more.");
  const { organization } = createSiro({ ...others, organizationToken, organizationBaseUrl, accessToken: "" });
  const rotation = new Rotation("siro", { store, renewBeforeMs, leaseMs: Math.min(others.timeout ?? 30_000, 600_000) + 15_000 });
  return {
    forUser(userId) {
      if (typeof userId !== "string" || userId === "") throw new TypeError("A source of tokens needs the id of a user.");
      const renewal = {
        async obtain() {
          const { accessToken } = await organization.oauth.createAccessToken(clientId, { clientSecret, userId, scope });
          return { accessToken, expiresAt: Date.now() + lifetimeMs };
        },
        removed: () => new TypeError("The token store has kept nothing."),
      };
      return (request) => rotation.token(`siro/${clientId}/${scope}/user/${userId}`, request?.rejected, renewal);
    },
    settled: () => rotation.settled(),
  };
}
