import { bindCalls, type Calling, type Client, createClient } from "../core/client.js";
import type { ClientOptions, Credential, DerivedOptions } from "../core/options.js";
import { bindRules, type Schemas } from "../core/standard.js";
import { type LeadConnectorOperations, operations } from "./operations.js";
import { type LeadConnectorServicePaths, leadconnectorService } from "./vendor.js";

export * from "../core/index.js";
export type { Uploadable, UploadedFile } from "../core/multipart.js";
export type { paths as LeadConnectorPaths } from "../generated/leadconnector/paths.js";
export type * from "../generated/leadconnector/types.js";
export type { paths as LeadConnectorAccountsPaths } from "../generated/leadconnector-accounts/paths.js";
export type * from "../generated/leadconnector-accounts/types.js";
export type { paths as LeadConnectorCalendarsPaths } from "../generated/leadconnector-calendars/paths.js";
export type * from "../generated/leadconnector-calendars/types.js";
export type { paths as LeadConnectorContactsPaths } from "../generated/leadconnector-contacts/paths.js";
export type * from "../generated/leadconnector-contacts/types.js";
export type { paths as LeadConnectorLocationsPaths } from "../generated/leadconnector-locations/paths.js";
export type * from "../generated/leadconnector-locations/types.js";
export type { paths as LeadConnectorOpportunitiesPaths } from "../generated/leadconnector-opportunities/paths.js";
export type * from "../generated/leadconnector-opportunities/types.js";
export type { NoteOfAppointment } from "./calendars/notes.js";
export type { CampaignOfContact } from "./contacts/campaigns.js";
export type { NoteOfContact } from "./contacts/notes.js";
export type { TaskOfContact } from "./contacts/tasks.js";
export type { WorkflowOfContact } from "./contacts/workflows.js";
export type { CustomFieldOfLocation } from "./locations/custom-fields.js";
export type { CustomValueOfLocation } from "./locations/custom-values.js";
export type { TagOfLocation } from "./locations/tags.js";
export type { TemplateOfLocation } from "./locations/templates.js";
export type { MessageOfLocation } from "./messages.js";
export type { LeadConnectorOperations } from "./operations.js";

/** What a LeadConnector client can be told. */
export interface LeadConnectorOptions extends ClientOptions {
  /**
   * A sub-account's OAuth access token or private integration token, or a function that gives the current one. An agency's OAuth
   * access token for `oauth.locationToken` and `oauth.installedLocations`. By default the environment's LEADCONNECTOR_ACCESS_TOKEN.
   */
  accessToken?: Credential;
  /** Where the access tokens of sub-accounts come from, for `forLocation`. */
  tokens?: LocationTokens;
  /** The edition that every request asks for, as its `Version` header. `"2021-07-28"` by default: the types and rules are of that one. */
  version?: "2021-07-28" | "2021-04-15" | "v3" | (string & {});
}

/** Gives the access token of each sub-account of an agency. */
export interface LocationTokens {
  /** The token of one sub-account, or a function that gives the current one. The same function each time shares a renewal. */
  forLocation(locationId: string): Credential;
}

/** A client for one sub-account of an agency. */
export type LeadConnectorLocation = Client<LeadConnectorOperations, "leadconnector", LeadConnectorServicePaths, "accessToken">;

/** A client for LeadConnector. */
export type LeadConnector = LeadConnectorLocation & {
  /**
   * A client for one sub-account: with its token out of `tokens`, and held back to its own limit also where a request does not name it.
   * It shares everything else with this client, as with `withOptions`, and costs as little.
   * @param options What it has for itself.
   * @throws {TypeError} when this client was made without `tokens`, when the id is blank, and when an option cannot be used.
   */
  forLocation(locationId: string, options?: Omit<DerivedOptions, "pacingKey">): LeadConnectorLocation;
};

/**
 * A client for LeadConnector, the API of HighLevel, in its edition 2021-07-28.
 * @throws {TypeError} when an option cannot be used. A call that needs an access token and has none is a RuleError.
 * @see https://marketplace.gohighlevel.com/docs
 */
export function createLeadConnector(options: LeadConnectorOptions = {}): LeadConnector {
  const service = leadconnectorService(options.version);
  const services = [{ service, credential: options.accessToken, baseUrl: options.baseUrl }];
  const { tokens } = options;
  const client: LeadConnectorLocation = createClient(
    "createLeadConnector",
    "leadconnector",
    operations,
    services,
    options,
    (name) => name === "version" || name === "tokens",
  );
  return Object.assign(client, {
    forLocation(locationId: string, changes?: Omit<DerivedOptions, "pacingKey">): LeadConnectorLocation {
      if (tokens === undefined) throw new TypeError("leadconnector.forLocation needs the option tokens of createLeadConnector.");
      if (typeof locationId !== "string" || locationId.trim() === "") throw new TypeError("leadconnector.forLocation must be given the id of a location.");
      return client.withOptions({ ...changes, accessToken: tokens.forLocation(locationId), pacingKey: locationId });
    },
  });
}

/** Every operation as plain data, without a client and without a credential. A broken rule throws a RuleError. */
export const calls: Calling<LeadConnectorOperations> = /* @__PURE__ */ bindCalls(operations, "leadconnector");

/** The rules of every operation that takes a body or a query, as Standard Schemas of that: `rules.<resource>.<operation>["~standard"].validate(input)`. */
export const rules: Schemas<LeadConnectorOperations> = /* @__PURE__ */ bindRules(operations, "leadconnector");
