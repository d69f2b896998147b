import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import { listing, listingBelow } from "../core/page.js";
import type {
  ContactAnswer,
  ContactAppointments,
  ContactOfBusiness,
  ContactSearch,
  ContactSuccess,
  ContactsOfBusiness,
  ContactsOfBusinessChanged,
  ContactsTagged,
  ContactsToBusiness,
  ContactUpdate,
  ContactUpsert,
  CreatedContact,
  DuplicateContact,
  FoundContact,
  FoundContacts,
  ListContactsByBusinessQuery,
  NewContact,
  SearchDuplicateContactQuery,
  TagsForContacts,
  TagsOffContacts,
  UpdatedContact,
  UpsertedContact,
} from "../generated/leadconnector-contacts/types.js";
import { contactSearch, writtenContact } from "./rules/contacts.js";
import { bySkip } from "./skip.js";
import { draftLeadConnector } from "./vendor.js";

/** The people that a sub-account knows. */
export const contacts = {
  /**
   * Finds contacts, one page at a time. What was written a moment ago may not be found yet, and the names of fields differ from those
   * in answers: `firstNameLowerCase`. `search.all` and `search.pages` go on after the last contact of each page, and so reach more
   * than the 10,000 contacts that page numbers reach.
   * @param search What to find. It only reads, so it is sent again after a lost answer.
   * @see https://marketplace.gohighlevel.com/docs Search Contacts
   */
  search: listing(
    (search: ContactSearch, options?: CallOptions): Draft<"leadconnector", FoundContacts> =>
      draftLeadConnector("post", "/contacts/search", { body: search, rules: contactSearch }, options),
    { items: (page): FoundContact[] => page.contacts, next: pageAfter },
  ),

  /**
   * Finds the contact that has an e-mail address or a phone number; `contact` is null where there is none. A sub-account that allows
   * duplicates is searched by e-mail first, then by number.
   * @see https://marketplace.gohighlevel.com/docs Get Duplicate Contact
   */
  searchDuplicate(query: SearchDuplicateContactQuery, options?: CallOptions): Draft<"leadconnector", DuplicateContact> {
    return draftLeadConnector("get", "/contacts/search/duplicate", { query }, options);
  },

  /**
   * Creates a contact. Where the sub-account allows no duplicates, one with a known e-mail address or phone number is refused with
   * 400, and the error's `body.meta.contactId` names the contact that has it. Name custom fields by their id. After a 422 the contact
   * may exist all the same: look for it before you create it again.
   * @see https://marketplace.gohighlevel.com/docs Create Contact
   */
  create(contact: NewContact, options?: CallOptions): Draft<"leadconnector", CreatedContact> {
    return draftLeadConnector("post", "/contacts/", { body: contact, rules: writtenContact }, options);
  },

  /**
   * Gives one contact, without its notes and tasks.
   * @param contactId LeadConnector's id of the contact.
   * @see https://marketplace.gohighlevel.com/docs Get Contact
   */
  get(contactId: string, options?: CallOptions): Draft<"leadconnector", ContactAnswer> {
    return draftLeadConnector("get", "/contacts/{contactId}", { path: { contactId } }, options);
  },

  /**
   * Changes a contact. What is left out stays as it is; `tags` replaces all tags, so add and remove them with `contacts.tags`. Name
   * custom fields by their id.
   * @param contactId LeadConnector's id of the contact.
   * @see https://marketplace.gohighlevel.com/docs Update Contact
   */
  update(contactId: string, change: ContactUpdate, options?: CallOptions): Draft<"leadconnector", UpdatedContact> {
    return draftLeadConnector("put", "/contacts/{contactId}", { path: { contactId }, body: change, rules: writtenContact }, options);
  },

  /**
   * Deletes a contact.
   * @param contactId LeadConnector's id of the contact.
   * @see https://marketplace.gohighlevel.com/docs Delete Contact
   */
  delete(contactId: string, options?: CallOptions): Draft<"leadconnector", ContactSuccess> {
    return draftLeadConnector("delete", "/contacts/{contactId}", { path: { contactId } }, options);
  },

  /**
   * Updates the contact that has the e-mail address or the phone number, or creates it. Three things are lost without an error: where
   * the e-mail address is one contact's and the phone number another's, the second of them in the sub-account's settings is dropped;
   * a second address of a contact that is sent as `email` takes the place of the first; and `gender` of a contact that exists is
   * dropped. `tags` replaces all tags. Name custom fields by their id. Compare the answer with what you sent.
   * @see https://marketplace.gohighlevel.com/docs Upsert Contact
   */
  upsert(contact: ContactUpsert, options?: CallOptions): Draft<"leadconnector", UpsertedContact> {
    return draftLeadConnector("post", "/contacts/upsert", { body: contact, rules: writtenContact }, options);
  },

  /**
   * Lists the contacts of a business, one page at a time. `listByBusiness.all` goes on until a page is empty.
   * @param businessId LeadConnector's id of the business.
   * @see https://marketplace.gohighlevel.com/docs Get Contacts By BusinessId
   */
  listByBusiness: listingBelow(
    (businessId: string, query: ListContactsByBusinessQuery, options?: CallOptions): Draft<"leadconnector", ContactsOfBusiness> =>
      draftLeadConnector("get", "/contacts/business/{businessId}", { path: { businessId }, query }, options),
    // Without the usual number: no source names the most that a page may have, so a short page is not the end.
    bySkip<ListContactsByBusinessQuery, ContactsOfBusiness, ContactOfBusiness>({ items: (page) => page.contacts, write: String }),
  ),

  /**
   * Lists the appointments of a contact, all at once.
   * @param contactId LeadConnector's id of the contact.
   * @see https://marketplace.gohighlevel.com/docs Get Appointments for Contact
   */
  appointments(contactId: string, options?: CallOptions): Draft<"leadconnector", ContactAppointments> {
    return draftLeadConnector("get", "/contacts/{contactId}/appointments", { path: { contactId } }, options);
  },

  /**
   * Puts contacts into a business; with null for its id, takes them out of theirs. The answer has the ids of those that were changed.
   * @see https://marketplace.gohighlevel.com/docs Add/Remove Contacts From Business
   */
  bulkUpdateBusiness(change: ContactsToBusiness, options?: CallOptions): Draft<"leadconnector", ContactsOfBusinessChanged> {
    return draftLeadConnector("post", "/contacts/bulk/business", { body: change }, options);
  },

  /**
   * Adds tags to many contacts. A contact that cannot be changed is no error: the answer's `responses` say what became of each.
   * @see https://marketplace.gohighlevel.com/docs Update Contacts Tags
   */
  bulkAddTags(change: TagsForContacts, options?: CallOptions): Draft<"leadconnector", ContactsTagged> {
    return draftLeadConnector("post", "/contacts/bulk/tags/update/add", { body: change }, options);
  },

  /**
   * Removes tags from many contacts; with `removeAllTags`, all that they have. A contact that cannot be changed is no error: the
   * answer's `responses` say what became of each.
   * @see https://marketplace.gohighlevel.com/docs Update Contacts Tags
   */
  bulkRemoveTags(change: TagsOffContacts, options?: CallOptions): Draft<"leadconnector", ContactsTagged> {
    return draftLeadConnector("post", "/contacts/bulk/tags/update/remove", { body: change }, options);
  },
};

/** What asks for the page after this one: the contacts after the last one. The number of a page does not go with that. */
function pageAfter({ contacts }: FoundContacts, { page: _page, ...search }: ContactSearch): ContactSearch | undefined {
  const last = contacts.at(-1);
  // A page that is shorter than asked for is the last one: how many may be asked for is documented.
  if (last === undefined || contacts.length < search.pageLimit) return undefined;
  // Recorded answers have it in every contact; no specification has. Without it the same page would come again.
  if (last.searchAfter === undefined) throw new RangeError("has no searchAfter in its last contact, so the next page cannot be asked for");
  return { ...search, searchAfter: last.searchAfter };
}
