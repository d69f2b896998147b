import type { Draft, Ids } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type { ContactNoteAnswer, ContactNotes, ContactNoteUpdate, ContactSuccess, NewContactNote } from "../../generated/leadconnector-contacts/types.js";
import { draftLeadConnector } from "../vendor.js";

/** A note, and the contact that it is about. */
export interface NoteOfContact extends Ids {
  /** LeadConnector's id of the contact. */
  contactId: string;
  /** LeadConnector's id of the note. */
  id: string;
}

/** What was written down about a contact. */
export const notes = {
  /**
   * Lists the notes of a contact, all at once. There is no list of the notes of several contacts.
   * @param contactId LeadConnector's id of the contact.
   * @see https://marketplace.gohighlevel.com/docs Get All Notes
   */
  list(contactId: string, options?: CallOptions): Draft<"leadconnector", ContactNotes> {
    return draftLeadConnector("get", "/contacts/{contactId}/notes", { path: { contactId } }, options);
  },

  /**
   * Writes a note about a contact.
   * @param contactId LeadConnector's id of the contact.
   * @see https://marketplace.gohighlevel.com/docs Create Note
   */
  create(contactId: string, note: NewContactNote, options?: CallOptions): Draft<"leadconnector", ContactNoteAnswer> {
    return draftLeadConnector("post", "/contacts/{contactId}/notes", { path: { contactId }, body: note }, options);
  },

  /**
   * Gives one note.
   * @param note The note and its contact, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Get Note
   */
  get(note: NoteOfContact, options?: CallOptions): Draft<"leadconnector", ContactNoteAnswer> {
    return draftLeadConnector("get", "/contacts/{contactId}/notes/{id}", { path: note }, options);
  },

  /**
   * Changes a note. What is left out stays as it is.
   * @param note The note and its contact, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Update Note
   */
  update(note: NoteOfContact, change: ContactNoteUpdate, options?: CallOptions): Draft<"leadconnector", ContactNoteAnswer> {
    return draftLeadConnector("put", "/contacts/{contactId}/notes/{id}", { path: note, body: change }, options);
  },

  /**
   * Deletes a note.
   * @param note The note and its contact, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Delete Note
   */
  delete(note: NoteOfContact, options?: CallOptions): Draft<"leadconnector", ContactSuccess> {
    return draftLeadConnector("delete", "/contacts/{contactId}/notes/{id}", { path: note }, options);
  },
};
