import { bindCalls, type Calling, type Client, createClient } from "../core/client.js";
import type { ClientOptions, Credential } from "../core/options.js";
import { bindRules, type Schemas } from "../core/standard.js";
import { operations, type SiroOperations } from "./operations.js";
import { gateway, organization, type SiroServicePaths } from "./vendor.js";

export * from "../core/index.js";
export type { paths as SiroGatewayPaths } from "../generated/siro-gateway/paths.js";
export type * from "../generated/siro-gateway/types.js";
// Both APIs have these two, and they are the same.
export type { Flag, Moment } from "../generated/siro-gateway/types.js";
export type { paths as SiroOrganizationPaths } from "../generated/siro-organization/paths.js";
export type * from "../generated/siro-organization/types.js";
export type { paths as SiroOrganizationIntegrationsPaths } from "../generated/siro-organization-integrations/paths.js";
export type * from "../generated/siro-organization-integrations/types.js";
export type { SiroOperations } from "./operations.js";
export type { IntegrationOperations } from "./organization/integrations/operations.js";
export type { TokenOfApp } from "./organization/oauth.js";
export type { TeamOfOrganization } from "./organization/teams.js";

/** What a Siro client can be told. Each of the two credentials is for the API of its own. */
export interface SiroOptions extends ClientOptions {
  /** A user's OAuth access token, or a function that gives the current one. By default the environment's SIRO_ACCESS_TOKEN. */
  accessToken?: Credential;
  /** An organization's API token, or a function that gives the current one. By default the environment's SIRO_ORGANIZATION_TOKEN. */
  organizationToken?: Credential;
  /** Where the organization API is, in place of its public address. `baseUrl` is for the gateway alone. */
  organizationBaseUrl?: string;
}

/** A client for Siro. */
export type Siro = Client<SiroOperations, "siro.gateway" | "siro.organization", SiroServicePaths, "accessToken" | "organizationToken">;

/**
 * A client for Siro: for its gateway, which acts for one user, and for its organization API.
 * @throws {TypeError} when an option cannot be used. A call without the credential that it needs is a RuleError.
 * @see https://docs.siro.ai
 */
export function createSiro(options: SiroOptions = {}): Siro {
  const services = [
    { service: gateway, credential: options.accessToken, baseUrl: options.baseUrl },
    { service: organization, credential: options.organizationToken, baseUrl: options.organizationBaseUrl, baseUrlOption: "organizationBaseUrl" },
  ];
  return createClient("createSiro", "siro", operations, services, options);
}

/** Every operation as plain data, without a client and without a credential. A broken rule throws a RuleError. */
export const calls: Calling<SiroOperations> = /* @__PURE__ */ bindCalls(operations, "siro");

/** The rules of every operation that takes a body or a query, as Standard Schemas of that: `rules.<resource>.<operation>["~standard"].validate(input)`. */
export const rules: Schemas<SiroOperations> = /* @__PURE__ */ bindRules(operations, "siro");
