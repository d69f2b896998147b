import type { SeenDeliveries } from "../core/webhook.js";
import { claim } from "./claim.js";
import { type Evaluate, type RedisOptions, RedisScripts } from "./scripts.js";

/**
 * Remembers in Redis which webhook deliveries were accepted, for all processes that receive them. It throws a StoreError when Redis is away:
 * then the delivery is not accepted, and the vendor sends it again.
 * @throws {TypeError} when an option cannot be used.
 */
export function redisSeen(evaluate: Evaluate, options?: RedisOptions): SeenDeliveries {
  const scripts = new RedisScripts(evaluate, options);
  const question = { operation: "seen.add", isRetryable: false, consequence: "Whether the delivery is new is unknown." };
  return {
    async add(id, keepMs) {
      return (await claim(scripts, question, scripts.tag("seen", id), keepMs)) !== undefined;
    },
  };
}
