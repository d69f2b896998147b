// Made from specs/siro-organization.yaml by `npm run generate`. What is to change here is changed there.

import type { Open, QueryOf } from "../../core/specification.js";
import type { components, paths } from "./paths.js";

type Schemas = components["schemas"];
type Stated<Name extends keyof Schemas> = Schemas[Name];

/** A boolean that travels as a word. */
export type Flag = Schemas["Flag"];

/** ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export type Moment = Schemas["Moment"];

/** For whom an access token acts, and how far. */
export interface AccessTokenRequest extends Stated<"AccessTokenRequest"> {}

/** A new access token: a secret, for the `accessToken` of a client. It lasts 16 hours. */
export interface CreatedAccessToken extends Open<Schemas["CreatedAccessToken"]> {}

/** One page of the organization's recordings: `page.data`. `page.cursor` leads to the next page and is null on the last one. */
export interface OrganizationRecordingsPage extends Open<Schemas["OrganizationRecordingsPage"]> {}

/** A recording as the organization API lists it. */
export interface OrganizationRecording extends Open<Schemas["OrganizationRecording"]> {}

/** The records of the CRM that a recording is linked to. */
export interface RecordingCrmLinks extends Open<Schemas["RecordingCrmLinks"]> {}

/** A record of the CRM, by both of its ids. */
export interface CrmReference extends Open<Schemas["CrmReference"]> {}

/** The value that was extracted from a recording for one field. */
export interface OrganizationExtractedField extends Open<Schemas["OrganizationExtractedField"]> {}

/** The query of `listOrganizationRecordings`: list the recordings of the organization. */
export interface ListOrganizationRecordingsQuery extends QueryOf<paths["/v1/core/recordings"]["get"]> {}
