import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import type { AppointmentUpdate, BookedAppointment, CalendarEventAnswer, NewAppointment } from "../../generated/leadconnector-calendars/types.js";
import { draftLeadConnector } from "../vendor.js";

/** Times at which a contact is met. */
export const appointments = {
  /**
   * Books an appointment. It is never sent again after a lost answer: the error then says `outcome: "unknown"`.
   * @see https://marketplace.gohighlevel.com/docs Create appointment
   */
  create(appointment: NewAppointment, options?: CallOptions): Draft<"leadconnector", BookedAppointment> {
    return draftLeadConnector("post", "/calendars/events/appointments", { body: appointment }, options);
  },

  /**
   * Gives one appointment, in an envelope: `answer.event`.
   * @param eventId LeadConnector's id of the appointment, or of one instance where it recurs.
   * @see https://marketplace.gohighlevel.com/docs Get Appointment
   */
  get(eventId: string, options?: CallOptions): Draft<"leadconnector", CalendarEventAnswer> {
    return draftLeadConnector("get", "/calendars/events/appointments/{eventId}", { path: { eventId } }, options);
  },

  /**
   * Changes an appointment, for example its `appointmentStatus`.
   * @param eventId LeadConnector's id of the appointment; of one that recurs, that of an instance, or `masterEventId` for the series.
   * @see https://marketplace.gohighlevel.com/docs Update Appointment
   */
  update(eventId: string, change: AppointmentUpdate, options?: CallOptions): Draft<"leadconnector", BookedAppointment> {
    return draftLeadConnector("put", "/calendars/events/appointments/{eventId}", { path: { eventId }, body: change }, options);
  },
};
