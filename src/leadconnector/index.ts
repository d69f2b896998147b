import { bindCalls, type Calling, type Client, createClient } from "../core/client.js";
import type { ClientOptions, Credential } from "../core/options.js";
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
  /** The edition that every request asks for, as its `Version` header. `"2021-07-28"` by default: the types and rules are of that one. */
  version?: "2021-07-28" | "2021-04-15" | "v3" | (string & {});
}

/** A client for LeadConnector. */
export type LeadConnector = Client<LeadConnectorOperations, "leadconnector", LeadConnectorServicePaths>;

/**
 * A client for LeadConnector, the API of HighLevel, in its edition 2021-07-28.
 * @throws {TypeError} when an option cannot be used. A call that needs an access token and has none is a RuleError.
 * @see https://marketplace.gohighlevel.com/docs
 */
export function createLeadConnector(options: LeadConnectorOptions = {}): LeadConnector {
  const service = leadconnectorService(options.version);
  return createClient(
    "createLeadConnector",
    "leadconnector",
    operations,
    [{ service, credential: options.accessToken, baseUrl: options.baseUrl }],
    options,
    (name) => name === "version",
  );
}

/** Every operation as plain data, without a client and without a credential. A broken rule throws a RuleError. */
export const calls: Calling<LeadConnectorOperations> = bindCalls(operations, "leadconnector");
