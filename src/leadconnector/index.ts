import { bindCalls, type Calling, type Client, createClient } from "../core/client.js";
import type { ClientOptions, Credential } from "../core/options.js";
import { type LeadConnectorOperations, operations } from "./operations.js";
import { leadconnector } from "./vendor.js";

export * from "../core/index.js";
export type { Uploadable, UploadedFile } from "../core/multipart.js";
export type { paths as LeadConnectorPaths } from "../generated/leadconnector/paths.js";
export type * from "../generated/leadconnector/types.js";
export type { MessageOfLocation } from "./messages.js";
export type { LeadConnectorOperations } from "./operations.js";

/** What a LeadConnector client can be told. */
export interface LeadConnectorOptions extends ClientOptions {
  /** A sub-account's OAuth access token or private integration token, or a function that gives the current one. By default the environment's LEADCONNECTOR_ACCESS_TOKEN. */
  accessToken?: Credential;
}

/** A client for LeadConnector. */
export type LeadConnector = Client<LeadConnectorOperations, "leadconnector">;

/**
 * A client for LeadConnector, the API of HighLevel, in its edition 2021-07-28.
 * @throws {TypeError} when there is no access token, or an option cannot be used.
 * @see https://marketplace.gohighlevel.com/docs
 */
export function createLeadConnector(options: LeadConnectorOptions = {}): LeadConnector {
  return createClient(
    "createLeadConnector",
    "leadconnector",
    operations,
    [{ service: leadconnector, credential: options.accessToken, baseUrl: options.baseUrl }],
    options,
  );
}

/** Every operation as plain data, without a client and without a credential. A broken rule throws a RuleError. */
export const calls: Calling<LeadConnectorOperations> = bindCalls(operations, "leadconnector");
