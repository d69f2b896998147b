// Made from specs/siro-gateway.yaml by `npm run generate`. What is to change here is changed there.

import type { Open, QueryOf } from "../../core/specification.js";
import type { components, paths } from "./paths.js";

type Schemas = components["schemas"];
type Stated<Name extends keyof Schemas> = Schemas[Name];

/** A boolean that travels as a word. */
export type Flag = Schemas["Flag"];

/** ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export type Moment = Schemas["Moment"];

/** Where the next page begins. */
export type Cursor = Open<Schemas["Cursor"]>;

/** Which kind of CRM record is meant. */
export type LinkDataType = Schemas["LinkDataType"];

/** What made the link. */
export type RecordingLinkTrigger = Schemas["RecordingLinkTrigger"];

/** The CRM record that a recording is linked to, named in exactly one of two ways. */
export type RecordingLink = LinkById | LinkByExternalId;

/** Points at a CRM record by Siro's own id of it. */
export interface LinkById extends Stated<"LinkById"> {}

/** Points at a CRM record by its id in the CRM, and the connection through which Siro knows that CRM. */
export interface LinkByExternalId extends Stated<"LinkByExternalId"> {}

/** One page of recordings: `page.data`. `page.cursor` leads to the next page and is null on the last one. */
export interface RecordingsPage extends Open<Schemas["RecordingsPage"]> {}

/** A recording in Siro's envelope: `answer.data.title`. */
export interface RecordingAnswer extends Open<Schemas["RecordingAnswer"]> {}

/** The CRM record that a recording is linked to now, in Siro's envelope: `answer.data.name`. */
export interface LinkedRecord extends Open<Schemas["LinkedRecord"]> {}

/** Whether Siro removed the link, in Siro's envelope: `answer.data`. */
export interface UnlinkAnswer extends Open<Schemas["UnlinkAnswer"]> {}

/** A recording as the gateway lists it. */
export interface ListedRecording extends Open<Schemas["ListedRecording"]> {}

/** One recording as the gateway shows it to a user. */
export interface Recording extends Open<Schemas["Recording"]> {}

/** How far the transcription of a recording is. */
export type TranscriptionStatus = Open<Schemas["TranscriptionStatus"]>;

/** Through which platform Siro knows a CRM. */
export type IntegrationPlatform = Open<Schemas["IntegrationPlatform"]>;

/** The CRM record that a recording belongs to. Asked for by `showCrmCustomers`, in a list by `showCrmCustomer`. */
export interface CrmCustomer extends Open<Schemas["CrmCustomer"]> {}

/** An opportunity as Siro keeps it. */
export interface Opportunity extends Open<Schemas["Opportunity"]> {}

/** An opportunity of the CRM that a recording belongs to. */
export interface CrmOpportunity extends Open<Schemas["CrmOpportunity"]> {}

/** What the user might do next about a recorded conversation. */
export interface Followup extends Open<Schemas["Followup"]> {}

/** How far a followup is. */
export type FollowupStatus = Open<Schemas["FollowupStatus"]>;

/** A change that somebody made to a followup. */
export interface FollowupChange extends Open<Schemas["FollowupChange"]> {}

/** What Siro extracted from a recording for one kind of entity. */
export interface EntityExtraction extends Open<Schemas["EntityExtraction"]> {}

/** The value that was found for one field of an entity. */
export interface ExtractedField extends Open<Schemas["ExtractedField"]> {}

/** The field of the CRM that an extracted value belongs to. */
export interface CrmFieldMapping extends Open<Schemas["CrmFieldMapping"]> {}

/** The query of `listRecordings`: list the recordings that the user can see. */
export interface ListRecordingsQuery extends QueryOf<paths["/v1/core/recordings"]["get"]> {}

/** The query of `getRecording`: read one recording. */
export interface GetRecordingQuery extends QueryOf<paths["/v1/core/recordings/{id}"]["get"]> {}
