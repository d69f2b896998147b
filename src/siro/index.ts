import { bindCalls, type Calling, type Client, type ClientOptions, createClient } from "../core/client.js";
import type { Credential } from "../core/credential.js";
import { recordings } from "./recordings.js";
import { gateway } from "./vendor.js";

export * from "../core/index.js";
export type { LinkByExternalId, LinkById, LinkedRecord, RecordingLink } from "./recordings.js";

/** What a Siro client can be told. */
export interface SiroOptions extends ClientOptions {
  /** A user's OAuth access token, or a function that gives the current one. By default the environment's SIRO_ACCESS_TOKEN. */
  accessToken?: Credential;
}

/** Siro's operations by resource. */
export type SiroOperations = {
  readonly recordings: typeof recordings;
};
const operations: SiroOperations = { recordings };

/** A client for Siro. */
export type Siro = Client<SiroOperations, "siro.gateway">;

/**
 * A client for Siro's gateway, which acts for one user.
 * @throws {TypeError} when there is no access token, or an option cannot be used.
 * @see https://docs.siro.ai
 */
export function createSiro(options: SiroOptions = {}): Siro {
  return createClient("createSiro", "siro", operations, [{ service: gateway, credential: options.accessToken, baseUrl: options.baseUrl }], options);
}

/** Every operation as plain data, without a client and without a credential. A broken rule throws a RuleError. */
export const calls: Calling<SiroOperations> = bindCalls(operations, "siro");
