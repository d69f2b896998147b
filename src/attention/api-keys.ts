import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { ApiKey, ApiKeys, NewApiKey } from "../generated/attention-organization/types.js";
import { draftAttention } from "./vendor.js";

/** The keys that the API is called with. */
export const apiKeys = {
  /**
   * Lists the API keys, without an envelope. Each has its secret in `value`.
   * @see https://docs.attention.com/llms.txt API Key
   */
  list(options?: CallOptions): Draft<"attention", ApiKeys> {
    return draftAttention("get", "/api_keys", {}, options);
  },

  /**
   * Creates an API key: a secret, for the `apiKey` of a client.
   * @param key What it is called, and whether it is the organization's: `{ name: "Export", orgLevel: true }`.
   * @see https://docs.attention.com/llms.txt API Key
   */
  create(key: NewApiKey, options?: CallOptions): Draft<"attention", ApiKey> {
    return draftAttention("post", "/api_keys", { body: key }, options);
  },
};
