// Made from specs/leadconnector-locations.yaml by `npm run generate`. What is to change here is changed there.

import type { Open, QueryOf } from "../../core/specification.js";
import type { components, paths } from "./paths.js";

type Schemas = components["schemas"];
type Stated<Name extends keyof Schemas> = Schemas[Name];

/** A number, as itself or in digits. */
export type LocationCount = Schemas["LocationCount"];

/** What is to change in a sub-account, and the agency that it belongs to. */
export interface LocationUpdate extends Stated<"LocationUpdate"> {}

/** The person whom a sub-account is for. */
export interface LocationProspect extends Stated<"LocationProspect"> {}

/** What a sub-account is to allow. */
export interface LocationSettingsUpdate extends Stated<"LocationSettingsUpdate"> {}

/** Where a sub-account is to be found on other sites. */
export interface LocationSocialUpdate extends Stated<"LocationSocialUpdate"> {}

/** A sub-account's credentials for Twilio. The newest edition calls them deprecated. */
export interface LocationTwilio extends Stated<"LocationTwilio"> {}

/** A sub-account's credentials for Mailgun. */
export interface LocationMailgun extends Stated<"LocationMailgun"> {}

/** The snapshot that a sub-account is to be set up from. */
export interface LocationSnapshot extends Stated<"LocationSnapshot"> {}

/** Which tasks are meant. */
export interface LocationTaskSearch extends Stated<"LocationTaskSearch"> {}

/** A field that a sub-account adds to its contacts or opportunities. */
export interface NewLocationCustomField extends Stated<"NewLocationCustomField"> {}

/** What is to change in a custom field. */
export interface LocationCustomFieldUpdate extends Stated<"LocationCustomFieldUpdate"> {}

/** Files, each in a part whose name you choose, and what they are for. */
export type LocationCustomFieldFiles = Schemas["LocationCustomFieldFiles"];

/** One text box of a custom field that has several. */
export interface LocationTextBoxOption extends Stated<"LocationTextBoxOption"> {}

/** A text of a sub-account, and what it is called. */
export interface LocationCustomValueFields extends Stated<"LocationCustomValueFields"> {}

/** What a tag is called. */
export interface LocationTagFields extends Stated<"LocationTagFields"> {}

/** One page of sub-accounts. */
export interface FoundLocations extends Open<Schemas["FoundLocations"]> {}

/** A sub-account as a search shows it. */
export interface FoundLocation extends Open<Schemas["FoundLocation"]> {}

/** A sub-account in LeadConnector's envelope: `answer.location.timezone`. */
export interface LocationAnswer extends Open<Schemas["LocationAnswer"]> {}

/** A sub-account. */
export interface Location extends Open<Schemas["Location"]> {}

/** The business that a sub-account is for. */
export interface LocationBusiness extends Open<Schemas["LocationBusiness"]> {}

/** What a sub-account allows. */
export interface LocationSettings extends Open<Schemas["LocationSettings"]> {}

/** Where a sub-account is to be found on other sites. */
export interface LocationSocial extends Open<Schemas["LocationSocial"]> {}

/** A sub-account as a change gives it back. */
export interface UpdatedLocation extends Open<Schemas["UpdatedLocation"]> {}

/** The time zones that a sub-account can have, in a form that no source states. */
export type LocationTimezones = Open<Schemas["LocationTimezones"]>;

/** One page of tasks. */
export interface FoundLocationTasks extends Open<Schemas["FoundLocationTasks"]> {}

/** The custom fields of a sub-account. */
export interface LocationCustomFields extends Open<Schemas["LocationCustomFields"]> {}

/** A custom field in LeadConnector's envelope: `answer.customField.id`. */
export interface LocationCustomFieldAnswer extends Open<Schemas["LocationCustomFieldAnswer"]> {}

/** A field that a sub-account added to its contacts or opportunities. */
export interface LocationCustomField extends Open<Schemas["LocationCustomField"]> {}

/** The address of each file by its name: `answer.uploadedFiles?.["terms.pdf"]`. */
export interface UploadedLocationCustomFieldFiles extends Open<Schemas["UploadedLocationCustomFieldFiles"]> {}

/** What LeadConnector says of one file. */
export interface UploadedLocationCustomFieldFile extends Open<Schemas["UploadedLocationCustomFieldFile"]> {}

/** The custom values of a sub-account. */
export interface LocationCustomValues extends Open<Schemas["LocationCustomValues"]> {}

/** A custom value in LeadConnector's envelope: `answer.customValue.value`. */
export interface LocationCustomValueAnswer extends Open<Schemas["LocationCustomValueAnswer"]> {}

/** A text of a sub-account that its messages and pages can have in them. */
export interface LocationCustomValue extends Open<Schemas["LocationCustomValue"]> {}

/** The tags of a sub-account. */
export interface LocationTags extends Open<Schemas["LocationTags"]> {}

/** A tag in LeadConnector's envelope: `answer.tag.name`. */
export interface LocationTagAnswer extends Open<Schemas["LocationTagAnswer"]> {}

/** A tag that a sub-account's contacts can have. */
export interface LocationTag extends Open<Schemas["LocationTag"]> {}

/** One page of templates, and how many there are in all. */
export interface LocationTemplates extends Open<Schemas["LocationTemplates"]> {}

/** The template of a message. An e-mail has a subject and html, a text message a body. */
export interface LocationTemplate extends Open<Schemas["LocationTemplate"]> {}

/** Whether it was done. */
export interface LocationConfirmation extends Open<Schemas["LocationConfirmation"]> {}

/** The query of `searchLocations`: find sub-accounts, page by page. */
export interface SearchLocationsQuery extends QueryOf<paths["/locations/search"]["get"]> {}

/** The query of `listLocationCustomFields`: list the custom fields of a sub-account. */
export interface ListLocationCustomFieldsQuery extends QueryOf<paths["/locations/{locationId}/customFields"]["get"]> {}

/** The query of `listLocationTemplates`: list the templates of a sub-account's messages, page by page. */
export interface ListLocationTemplatesQuery extends QueryOf<paths["/locations/{locationId}/templates"]["get"]> {}
