import { bindCalls, type Calling, type Client, createClient } from "../core/client.js";
import type { ClientOptions, Credential } from "../core/options.js";
import { bindRules, type Schemas } from "../core/standard.js";
import { type AttentionOperations, operations } from "./operations.js";
import { type AttentionServicePaths, attentionService } from "./vendor.js";

export * from "../core/index.js";
export type { paths as AttentionPaths } from "../generated/attention/paths.js";
export type * from "../generated/attention/types.js";
export type { paths as AttentionOrganizationPaths } from "../generated/attention-organization/paths.js";
export type * from "../generated/attention-organization/types.js";
export type { ItemOfFieldConfiguration } from "./field-configurations/items.js";
export type { AttentionOperations } from "./operations.js";
export type { ItemOfScorecard } from "./scorecards/items.js";

/** What an Attention client can be told. */
export interface AttentionOptions extends ClientOptions {
  /** An API key, or a function that gives the current one. By default the environment's ATTENTION_API_KEY. */
  apiKey?: Credential;
  /** Sends `Bearer` before the key, as the vendor's authentication guide has it. By default the key goes alone, as its operations' pages print it. */
  bearer?: boolean;
}

/** A client for Attention. */
export type Attention = Client<AttentionOperations, "attention", AttentionServicePaths, "apiKey">;

/**
 * A client for Attention.
 * @throws {TypeError} when an option cannot be used. A call without an API key is a RuleError.
 * @see https://docs.attention.com
 */
export function createAttention(options: AttentionOptions = {}): Attention {
  const service = attentionService(options.bearer ? "Bearer" : undefined);
  return createClient(
    "createAttention",
    "attention",
    operations,
    [{ service, credential: options.apiKey, baseUrl: options.baseUrl }],
    options,
    (name) => name === "bearer",
  );
}

/** Every operation as plain data, without a client and without a credential. A broken rule throws a RuleError. */
export const calls: Calling<AttentionOperations> = /* @__PURE__ */ bindCalls(operations, "attention");

/** The rules of every operation that takes a body or a query, as Standard Schemas of that: `rules.<resource>.<operation>["~standard"].validate(input)`. */
export const rules: Schemas<AttentionOperations> = /* @__PURE__ */ bindRules(operations, "attention");
