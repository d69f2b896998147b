// Made from specs/leadconnector-contacts.yaml by `npm run generate`. What is to change here is changed there.

import type { Open, QueryOf } from "../../core/specification.js";
import type { components, paths } from "./paths.js";

type Schemas = components["schemas"];
type Stated<Name extends keyof Schemas> = Schemas[Name];

/** A number, as itself or in digits. */
export type ContactCount = Schemas["ContactCount"];

/** What contacts to find: the first of them, those of a page, or those after a contact. */
export type ContactSearch = ContactSearchStart | ContactSearchByPage | ContactSearchAfter;

/** What every search for contacts may have. */
export interface ContactSearchFields extends Stated<"ContactSearchFields"> {}

/** A search for the first contacts. */
export interface ContactSearchStart extends Stated<"ContactSearchStart"> {}

/** A search for contacts by the number of the page. It reaches the first 10,000 contacts. */
export interface ContactSearchByPage extends Stated<"ContactSearchByPage"> {}

/** A search for contacts that goes on after one that was found before. */
export interface ContactSearchAfter extends Stated<"ContactSearchAfter"> {}

/** What a contact must fulfil: a condition (`field`, `operator`, `value`), or a group of conditions (`group`, `filters`). */
export interface ContactFilter extends Stated<"ContactFilter"> {}

/** One condition of a group. */
export interface ContactCondition extends Stated<"ContactCondition"> {}

/** How a field is compared. Which operators a field has differs; `range` is for dates. */
export type ContactFilterOperator = Schemas["ContactFilterOperator"];

/** What the field is compared with; nothing with `exists` and `not_exists`. */
export type ContactFilterValue = Schemas["ContactFilterValue"];

/** What contacts are sorted by. */
export interface ContactSort extends Stated<"ContactSort"> {}

/** What can be written of every contact. */
export interface ContactFields extends Stated<"ContactFields"> {}

/** Whether messages may be sent to a contact, by channel. */
export interface ContactDndSettings extends Stated<"ContactDndSettings"> {}

/** Whether a channel is closed: `active` means that nothing may be sent. */
export interface ContactDndSetting extends Stated<"ContactDndSetting"> {}

/** Whether messages of a contact are taken. */
export interface ContactInboundDndSettings extends Stated<"ContactInboundDndSettings"> {}

/** The value of a custom field. */
export interface ContactCustomFieldValue extends Stated<"ContactCustomFieldValue"> {}

/** A contact that is to be created. */
export interface NewContact extends Stated<"NewContact"> {}

/** A contact that is to be updated or created. */
export interface ContactUpsert extends Stated<"ContactUpsert"> {}

/** What is to change in a contact. What is left out stays as it is. */
export interface ContactUpdate extends Stated<"ContactUpdate"> {}

/** The contacts to put into a business, or to take out of theirs. */
export interface ContactsToBusiness extends Stated<"ContactsToBusiness"> {}

/** Contacts, and the tags that are to be added to them or removed from them. */
export interface ContactTagChange extends Stated<"ContactTagChange"> {}

/** The tags to add to contacts. */
export interface TagsForContacts extends Stated<"TagsForContacts"> {}

/** The tags to remove from contacts. */
export interface TagsOffContacts extends Stated<"TagsOffContacts"> {}

/** Tags to add to a contact, or to remove from it. */
export interface ContactTags extends Stated<"ContactTags"> {}

/** Users who are to follow a contact, or to follow it no longer. */
export interface ContactFollowers extends Stated<"ContactFollowers"> {}

/** A note that is to be written. */
export interface NewContactNote extends Stated<"NewContactNote"> {}

/** What is to change in a note. What is left out stays as it is. */
export interface ContactNoteUpdate extends Stated<"ContactNoteUpdate"> {}

/** A task that is to be created. */
export interface NewContactTask extends Stated<"NewContactTask"> {}

/** What is to change in a task. What is left out stays as it is. */
export interface ContactTaskUpdate extends Stated<"ContactTaskUpdate"> {}

/** Whether a task is completed. */
export interface ContactTaskCompletion extends Stated<"ContactTaskCompletion"> {}

/** When the event is that a workflow waits for. */
export interface ContactWorkflowStart extends Stated<"ContactWorkflowStart"> {}

/** A contact. */
export interface Contact extends Open<Schemas["Contact"]> {}

/** Whether a channel is closed, by its name. */
export interface ContactDndByChannel extends Open<Schemas["ContactDndByChannel"]> {}

/** The value of a custom field: a text, a number, a list or an object. */
export interface ContactCustomField extends Open<Schemas["ContactCustomField"]> {}

/** An e-mail address beside the first one. */
export interface ContactAdditionalEmail extends Open<Schemas["ContactAdditionalEmail"]> {}

/** A phone number beside the first one. */
export interface ContactAdditionalPhone extends Open<Schemas["ContactAdditionalPhone"]> {}

/** Who or what made a change. */
export interface ContactChangeOrigin extends Open<Schemas["ContactChangeOrigin"]> {}

/** The campaign or the page that a contact came from. */
export interface ContactAttribution extends Open<Schemas["ContactAttribution"]> {}

/** One page of contacts, and how many there are in all. */
export interface FoundContacts extends Open<Schemas["FoundContacts"]> {}

/** A contact as a search shows it. */
export interface FoundContact extends Open<Schemas["FoundContact"]> {}

/** The contact that was looked for: `answer.contact?.id`. */
export interface DuplicateContact extends Open<Schemas["DuplicateContact"]> {}

/** A contact in LeadConnector's envelope: `answer.contact.email`. */
export interface ContactAnswer extends Open<Schemas["ContactAnswer"]> {}

/** The new contact, in LeadConnector's envelope: `answer.contact.id`. */
export interface CreatedContact extends Open<Schemas["CreatedContact"]> {}

/** The contact after the change, in LeadConnector's envelope: `answer.contact.email`. */
export interface UpdatedContact extends Open<Schemas["UpdatedContact"]> {}

/** The contact after the change, in LeadConnector's envelope, and whether it is new: `answer.new`. */
export interface UpsertedContact extends Open<Schemas["UpsertedContact"]> {}

/** Whether it was done. */
export interface ContactSuccess extends Open<Schemas["ContactSuccess"]> {}

/** One page of the contacts of a business. */
export interface ContactsOfBusiness extends Open<Schemas["ContactsOfBusiness"]> {}

/** A contact as the list of a business shows it. */
export interface ContactOfBusiness extends Open<Schemas["ContactOfBusiness"]> {}

/** The ids of the contacts that were changed. */
export interface ContactsOfBusinessChanged extends Open<Schemas["ContactsOfBusinessChanged"]> {}

/** What became of each contact: `answer.responses`. Contacts that were not changed have the type `error`. */
export interface ContactsTagged extends Open<Schemas["ContactsTagged"]> {}

/** What became of one contact. */
export interface ContactTagging extends Open<Schemas["ContactTagging"]> {}

/** The contact's tags after the change, and those of them that are new. */
export interface AddedContactTags extends Open<Schemas["AddedContactTags"]> {}

/** The contact's tags after the change, and those that it had before. */
export interface RemovedContactTags extends Open<Schemas["RemovedContactTags"]> {}

/** The contact's followers after the change, and those of them that are new. */
export interface AddedContactFollowers extends Open<Schemas["AddedContactFollowers"]> {}

/** The contact's followers after the change, and those that it had before. */
export interface RemovedContactFollowers extends Open<Schemas["RemovedContactFollowers"]> {}

/** The notes about a contact. */
export interface ContactNotes extends Open<Schemas["ContactNotes"]> {}

/** A note in LeadConnector's envelope: `answer.note.body`. */
export interface ContactNoteAnswer extends Open<Schemas["ContactNoteAnswer"]> {}

/** A note about a contact. */
export interface ContactNote extends Open<Schemas["ContactNote"]> {}

/** The tasks of a contact. */
export interface ContactTasks extends Open<Schemas["ContactTasks"]> {}

/** A task in LeadConnector's envelope: `answer.task.completed`. */
export interface ContactTaskAnswer extends Open<Schemas["ContactTaskAnswer"]> {}

/** A task of a contact. */
export interface ContactTask extends Open<Schemas["ContactTask"]> {}

/** The appointments of a contact. */
export interface ContactAppointments extends Open<Schemas["ContactAppointments"]> {}

/** An appointment of a contact. */
export interface ContactAppointment extends Open<Schemas["ContactAppointment"]> {}

/** The query of `searchDuplicateContact`: find the contact that has an e-mail address or a phone number. */
export interface SearchDuplicateContactQuery extends QueryOf<paths["/contacts/search/duplicate"]["get"]> {}

/** The query of `listContactsByBusiness`: list the contacts of a business. */
export interface ListContactsByBusinessQuery extends QueryOf<paths["/contacts/business/{businessId}"]["get"]> {}
