import type { Grant, TokenStore } from "../core/token-store.js";
import { claim } from "./claim.js";
import { type Evaluate, expiry, lua, type RedisOptions, RedisScripts } from "./scripts.js";

/** What a store of tokens can be told. */
export interface RedisTokensOptions extends RedisOptions {
  /** For how many milliseconds a grant is kept after it was written. 400 days by default: longer than a refresh token of LeadConnector lives. */
  keepMs?: number;
}

const getScript = lua(`return redis.call('HGET', KEYS[1], 'grant')`);

// The refresh token stands beside the grant, after a sign that tells an empty one from none.
const swapScript = lua(`
  if (redis.call('HGET', KEYS[1], 'refresh') or '') ~= ARGV[1] then return 0 end
  redis.call('HSET', KEYS[1], 'refresh', ARGV[2], 'grant', ARGV[3])
  redis.call('PEXPIRE', KEYS[1], ARGV[4])
  return 1
`);

const marked = (refreshToken: string | undefined) => (refreshToken === undefined ? "" : `=${refreshToken}`);

/**
 * Keeps grants in Redis, as JSON in plain text, with a compare-and-swap on the refresh token and a lease. Its functions reject with a
 * StoreError when Redis is away; after one of `swap`, `get` tells whether the grant was kept.
 * @throws {TypeError} when an option cannot be used.
 */
export function redisTokens(evaluate: Evaluate, options: RedisTokensOptions = {}): TokenStore & Required<Pick<TokenStore, "lease">> {
  const scripts = new RedisScripts(evaluate, options);
  const keep = expiry(options.keepMs ?? 400 * 86_400_000);
  const keyOf = (key: string) => scripts.tag("tokens", key);
  return {
    async get(key) {
      const question = { operation: "tokens.get", isRetryable: true, consequence: "Which tokens are kept is unknown." };
      const grant = await scripts.run(question, getScript, [keyOf(key)], []);
      return grant === null || grant === undefined || grant === false ? undefined : readGrant(String(grant));
    },
    async swap(key, from, next) {
      const question = { operation: "tokens.swap", isRetryable: false, consequence: "Whether the new tokens were kept is unknown: get tells." };
      const args = [marked(from), marked(next.refreshToken), JSON.stringify(next), keep];
      return Number(await scripts.run(question, swapScript, [keyOf(key)], args)) === 1;
    },
    lease(key, ms) {
      const question = { operation: "tokens.lease", isRetryable: true, consequence: "Whether somebody holds the lease is unknown." };
      return claim(scripts, question, `${keyOf(key)}:lease`, ms);
    },
  };
}

function readGrant(text: string): Grant {
  try {
    const grant: unknown = JSON.parse(text);
    const { accessToken, expiresAt } = Object(grant) as { readonly accessToken?: unknown; readonly expiresAt?: unknown };
    if (typeof accessToken === "string" && typeof expiresAt === "number") return grant as Grant;
  } catch {
    // Said below, without the parser's words: they quote the tokens.
  }
  throw new TypeError("What is kept in Redis under the key of these tokens is no grant.");
}
