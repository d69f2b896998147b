import type { Draft, Ids } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import { listingBelow } from "../../core/page.js";
import type {
  AppointmentNote,
  AppointmentNoteAnswer,
  AppointmentNotesPage,
  AppointmentNoteText,
  DeletedAppointmentNote,
  ListAppointmentNotesQuery,
} from "../../generated/leadconnector-calendars/types.js";
import { draftLeadConnector } from "../vendor.js";

/** A note, and the appointment that it is on. */
export interface NoteOfAppointment extends Ids {
  /** LeadConnector's id of the appointment. */
  appointmentId: string;
  /** LeadConnector's id of the note. */
  noteId: string;
}

/** The notes on an appointment. */
export const appointmentNotes = {
  /**
   * Gives the notes on an appointment, one page at a time.
   * @param appointmentId LeadConnector's id of the appointment.
   * @param query How many notes a page has, 20 at most, and how many are skipped.
   * @see https://marketplace.gohighlevel.com/docs Get Notes
   */
  list: listingBelow(
    (appointmentId: string, query: ListAppointmentNotesQuery, options?: CallOptions): Draft<"leadconnector", AppointmentNotesPage> =>
      draftLeadConnector("get", "/calendars/appointments/{appointmentId}/notes", { path: { appointmentId }, query }, options),
    { items: (page): AppointmentNote[] => page.notes, next: pageAfter },
  ),

  /**
   * Writes a note on an appointment.
   * @param appointmentId LeadConnector's id of the appointment.
   * @see https://marketplace.gohighlevel.com/docs Create Note
   */
  create(appointmentId: string, note: AppointmentNoteText, options?: CallOptions): Draft<"leadconnector", AppointmentNoteAnswer> {
    return draftLeadConnector("post", "/calendars/appointments/{appointmentId}/notes", { path: { appointmentId }, body: note }, options);
  },

  /**
   * Changes a note on an appointment.
   * @param note The note and its appointment, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Update Note
   */
  update(note: NoteOfAppointment, change: AppointmentNoteText, options?: CallOptions): Draft<"leadconnector", AppointmentNoteAnswer> {
    return draftLeadConnector("put", "/calendars/appointments/{appointmentId}/notes/{noteId}", { path: note, body: change }, options);
  },

  /**
   * Deletes a note on an appointment.
   * @param note The note and its appointment, by name: two ids in a row could be swapped.
   * @see https://marketplace.gohighlevel.com/docs Delete Note
   */
  delete(note: NoteOfAppointment, options?: CallOptions): Draft<"leadconnector", DeletedAppointmentNote> {
    return draftLeadConnector("delete", "/calendars/appointments/{appointmentId}/notes/{noteId}", { path: note }, options);
  },
};

/** What asks for the page after this one: the notes after those that were skipped and those of the page. */
function pageAfter({ notes, hasMore }: AppointmentNotesPage, query: ListAppointmentNotesQuery): ListAppointmentNotesQuery | undefined {
  // No source says that hasMore is always there. Without it a full page may have another after it; one that is not full has none.
  if (!(hasMore ?? (notes.length > 0 && notes.length >= query.limit))) return undefined;
  return { ...query, offset: query.offset + notes.length };
}
