/** Stores in Redis, or in what speaks its language, for several processes: limits, tokens and webhook deliveries. */
export { type PacingLimit, type PacingPlaces, type PacingReport, type PacingStore, StoreError, type StoreFailure } from "../core/store.js";
export type { Grant, TokenStore } from "../core/token-store.js";
export type { SeenDeliveries } from "../core/webhook.js";
export { type RedisPacingOptions, redisPacing, type WhenAway } from "./pacing.js";
export type { Evaluate, RedisOptions } from "./scripts.js";
export { redisSeen } from "./seen.js";
export { type RedisTokensOptions, redisTokens } from "./tokens.js";
