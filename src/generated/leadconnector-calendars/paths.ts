// Made from specs/leadconnector-calendars.yaml by `npm run generate`. What is to change here is changed there.

export interface paths {
  "/calendars/": {
    /** List the calendars of a sub-account */
    get: operations["listCalendars"];
  };
  "/calendars/{calendarId}": {
    /** Read one calendar */
    get: operations["getCalendar"];
  };
  "/calendars/{calendarId}/free-slots": {
    /** List the times at which a calendar can be booked */
    get: operations["listFreeSlots"];
  };
  "/calendars/events": {
    /** List what is in the calendars of a user, of a group or in one calendar */
    get: operations["listCalendarEvents"];
  };
  "/calendars/blocked-slots": {
    /** List the times at which nothing can be booked */
    get: operations["listBlockSlots"];
  };
  "/calendars/events/appointments": {
    /** Book an appointment with a contact */
    post: operations["createAppointment"];
  };
  "/calendars/events/appointments/{eventId}": {
    /** Read one appointment */
    get: operations["getAppointment"];
    /** Change an appointment */
    put: operations["updateAppointment"];
  };
  "/calendars/events/block-slots": {
    /** Block a time of a calendar or of a user */
    post: operations["createBlockSlot"];
  };
  "/calendars/events/block-slots/{eventId}": {
    /** Change a blocked time */
    put: operations["updateBlockSlot"];
  };
  "/calendars/events/{eventId}": {
    /** Delete an appointment or a blocked time */
    delete: operations["deleteCalendarEvent"];
  };
  "/calendars/appointments/{appointmentId}/notes": {
    /** List the notes on an appointment, page by page */
    get: operations["listAppointmentNotes"];
    /** Write a note on an appointment */
    post: operations["createAppointmentNote"];
  };
  "/calendars/appointments/{appointmentId}/notes/{noteId}": {
    /** Change a note on an appointment */
    put: operations["updateAppointmentNote"];
    /** Delete a note on an appointment */
    delete: operations["deleteAppointmentNote"];
  };
}
export interface components {
  schemas: {
    /** @description A moment in milliseconds since 1970, as a number or in digits. */
    CalendarMoment: string | number;
    /**
     * @description How an appointment stands.
     * @enum {string}
     */
    AppointmentStatus: "new" | "confirmed" | "cancelled" | "showed" | "noshow" | "invalid" | "active" | "completed";
    /** @description What an appointment may be given. */
    AppointmentFields: {
      title?: string;
      /**
       * @description Where people meet. With an address it is `custom` unless said.
       * @enum {string}
       */
      meetingLocationType?: "custom" | "zoom" | "gmeet" | "phone" | "address" | "ms_teams" | "google";
      /** @description One of the places that the calendar, or a member of its team, has in `locationConfigurations`. */
      meetingLocationId?: string;
      /** @description True where only the type of the place is given, false where only its id is. */
      overrideLocationConfig?: boolean;
      /** @description The user who owns the appointment. */
      assignedUserId?: string;
      description?: string;
      address?: string;
      /** @description True leaves aside how early and how far ahead the calendar can be booked. */
      ignoreDateRange?: boolean;
      /** @description False keeps automations from running. */
      toNotify?: boolean;
      /** @description True books the time though it is not free, and leaves aside what `ignoreDateRange` does. */
      ignoreFreeSlotValidation?: boolean;
      /** @description How it recurs, as RFC 5545 has it, without DTSTART. It counts only where `ignoreFreeSlotValidation` is true. */
      rrule?: string;
      /**
       * @description ISO 8601, as the published example has it.
       * @example 2021-06-23T04:30:00+05:30
       */
      endTime?: string;
    };
    /** @description An appointment that is to be booked. */
    NewAppointment: {
      /** @description The calendar that it is booked in. */
      calendarId: string;
      /** @description The sub-account that owns the calendar. */
      locationId: string;
      /** @description The contact who is met. */
      contactId: string;
      appointmentStatus?: components["schemas"]["AppointmentStatus"];
      /**
       * @description ISO 8601, as the published example has it.
       * @example 2021-06-23T03:30:00+05:30
       */
      startTime: string;
    } & components["schemas"]["AppointmentFields"];
    /** @description What is to change in an appointment. */
    AppointmentUpdate: {
      /** @description The calendar that it is in. */
      calendarId?: string;
      appointmentStatus?: components["schemas"]["AppointmentStatus"];
      /**
       * @description ISO 8601, as the published example has it.
       * @example 2021-06-23T03:30:00+05:30
       */
      startTime?: string;
    } & components["schemas"]["AppointmentFields"];
    /** @description An appointment as it was booked or changed, without an envelope. */
    BookedAppointment: {
      id: string;
      calendarId?: string;
      locationId?: string;
      contactId?: string;
      startTime?: string;
      endTime?: string;
      title?: string;
      meetingLocationType?: string;
      appointmentStatus?: components["schemas"]["AppointmentStatus"];
      /** @description A user's id. */
      assignedUserId?: string;
      address?: string;
      isRecurring?: boolean;
      rrule?: string;
      dateAdded?: string;
      dateUpdated?: string;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A time at which nothing can be booked: in a calendar, or with a user. */
    BlockSlotTime: components["schemas"]["CalendarBlockSlot"] | components["schemas"]["UserBlockSlot"];
    /** @description What every blocked time may be given. */
    BlockSlotFields: {
      /** @description The sub-account that owns the calendar. */
      locationId: string;
      title?: string;
      /**
       * @description ISO 8601, as the published example has it.
       * @example 2021-06-23T03:30:00+05:30
       */
      startTime?: string;
      /**
       * @description ISO 8601, as the published example has it.
       * @example 2021-06-23T04:30:00+05:30
       */
      endTime?: string;
    };
    /** @description A time at which a calendar cannot be booked. */
    CalendarBlockSlot: {
      /** @description The calendar that is blocked. */
      calendarId: string;
      assignedUserId?: never;
    } & components["schemas"]["BlockSlotFields"];
    /** @description A time at which a user cannot be booked. */
    UserBlockSlot: {
      /** @description The user who is blocked. */
      assignedUserId: string;
      calendarId?: never;
    } & components["schemas"]["BlockSlotFields"];
    /** @description A blocked time, without an envelope. */
    BlockSlot: {
      id: string;
      locationId?: string;
      title?: string;
      startTime?: components["schemas"]["CalendarEventTime"];
      endTime?: components["schemas"]["CalendarEventTime"];
      calendarId?: string;
      /** @description A user's id. */
      assignedUserId?: string;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A note on an appointment. */
    AppointmentNoteText: {
      /** @description The text, of 5000 characters at most. */
      body: string;
      /** @description The user whose note it is. */
      userId?: string;
    };
    /** @description A note on an appointment as LeadConnector gives it. */
    AppointmentNote: {
      id?: string;
      body?: string;
      userId?: string | null;
      dateAdded?: string;
      contactId?: string;
      createdBy?: {
        id?: string;
        name?: string;
      };
    };
    /** @description One page of the notes on an appointment. `hasMore` says whether others follow. */
    AppointmentNotesPage: {
      notes: components["schemas"]["AppointmentNote"][];
      hasMore?: boolean;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description The note as it was written, in LeadConnector's envelope: `answer.note`. The published specification does not require it. */
    AppointmentNoteAnswer: {
      note?: components["schemas"]["AppointmentNote"];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description Whether the note was deleted. */
    DeletedAppointmentNote: {
      success?: boolean;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description Whether the event was deleted. */
    DeletedCalendarEvent: {
      succeeded?: boolean;
      succeded?: boolean;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description What is in the window that was asked for: `answer.events`. */
    CalendarEvents: {
      events: components["schemas"]["CalendarEvent"][];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description One event, in LeadConnector's envelope: `answer.event`. */
    CalendarEventAnswer: {
      event: components["schemas"]["CalendarEvent"];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A moment, as a text in the answers that were recorded. */
    CalendarEventTime: string | Record<string, unknown>;
    /** @description An appointment or a blocked time, as a list or a read shows it. */
    CalendarEvent: {
      /** @description Of one that recurs, the id of this instance. */
      id: string;
      title?: string;
      calendarId?: string;
      locationId?: string;
      contactId?: string;
      /** @description A group of calendars. */
      groupId?: string;
      appointmentStatus?: components["schemas"]["AppointmentStatus"];
      /** @description The user who owns it. */
      assignedUserId?: string;
      /** @description The users who own it beside that one. */
      users?: string[];
      address?: string;
      notes?: string;
      description?: string;
      isRecurring?: boolean;
      /** @description How it recurs, as RFC 5545 has it, without DTSTART. */
      rrule?: string;
      /** @description Of an instance, the id of its series. */
      masterEventId?: string;
      startTime?: components["schemas"]["CalendarEventTime"];
      endTime?: components["schemas"]["CalendarEventTime"];
      dateAdded?: components["schemas"]["CalendarEventTime"];
      dateUpdated?: components["schemas"]["CalendarEventTime"];
      /** @description The ids of rooms and of equipment. */
      assignedResources?: string[];
      /** @description Who booked it. */
      createdBy?: {
        userId?: string;
        source?: string;
      };
      deleted?: boolean;
    };
    /** @description The times of one day at which a calendar can be booked. */
    FreeSlotsOfDay: {
      slots?: string[];
    };
    /** @description The free times by day, for example `answer["2024-10-28"]`. `traceId` is among the days and is a text. */
    FreeSlots: {
      [key: string]: components["schemas"]["FreeSlotsOfDay"] | string;
    };
    /** @description The calendars of a sub-account: `answer.calendars`. */
    CalendarList: {
      calendars: components["schemas"]["Calendar"][];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description One calendar, in LeadConnector's envelope: `answer.calendar`. */
    CalendarAnswer: {
      calendar: components["schemas"]["Calendar"];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /**
     * @description The unit of a duration.
     * @enum {string}
     */
    CalendarUnit: "mins" | "hours" | "days" | "weeks" | "months";
    /** @description A calendar that can be booked. */
    Calendar: {
      id: string;
      locationId?: string;
      groupId?: string;
      name?: string;
      description?: string;
      /** @description False for a draft. */
      isActive?: boolean;
      slug?: string;
      widgetSlug?: string;
      /** @enum {string} */
      calendarType?: "round_robin" | "event" | "class_booking" | "collective" | "service_booking" | "personal";
      /** @enum {string} */
      widgetType?: "default" | "classic";
      /** @enum {string} */
      eventType?: "RoundRobin_OptimizeForAvailability" | "RoundRobin_OptimizeForEqualDistribution";
      eventTitle?: string;
      eventColor?: string;
      /**
       * @deprecated
       * @description `locationConfigurations` has it now.
       */
      meetingLocation?: string;
      locationConfigurations?: components["schemas"]["CalendarPlace"][];
      teamMembers?: components["schemas"]["CalendarMember"][];
      /** @deprecated */
      notifications?: Record<string, unknown>[];
      /** @description How long a meeting lasts. */
      slotDuration?: number;
      slotDurationUnit?: components["schemas"]["CalendarUnit"];
      /** @description How far apart the times are that can be booked. */
      slotInterval?: number;
      slotIntervalUnit?: components["schemas"]["CalendarUnit"];
      /** @description The time kept free after a meeting. */
      slotBuffer?: number;
      slotBufferUnit?: components["schemas"]["CalendarUnit"];
      /** @description The time kept free before a meeting. */
      preBuffer?: number;
      preBufferUnit?: components["schemas"]["CalendarUnit"];
      /** @description How many can book the same time; the spelling is the vendor's. */
      appoinmentPerSlot?: number;
      /** @description How many can book on one day; the spelling is the vendor's. */
      appoinmentPerDay?: number;
      /** @description How long ahead it must be booked at least. */
      allowBookingAfter?: number;
      allowBookingAfterUnit?: components["schemas"]["CalendarUnit"];
      /** @description How far ahead it can be booked. */
      allowBookingFor?: number;
      allowBookingForUnit?: components["schemas"]["CalendarUnit"];
      /** @description When it can be booked in a usual week. */
      openHours?: components["schemas"]["CalendarOpenHours"][] | Record<string, unknown>;
      /** @description 1 where only `availabilities` count, 0 where only `openHours` do, null where both do. */
      availabilityType?: number | null;
      /** @description When it can be booked on certain days. */
      availabilities?: components["schemas"]["CalendarAvailability"][];
      enableRecurring?: boolean;
      recurring?: {
        /** @enum {string} */
        freq?: "DAILY" | "WEEKLY" | "MONTHLY";
        count?: number;
        /** @enum {string} */
        bookingOption?: "skip" | "continue" | "book_next";
        /** @enum {string} */
        bookingOverlapDefaultStatus?: "confirmed" | "new";
      };
      formId?: string;
      stickyContact?: boolean;
      isLivePaymentMode?: boolean;
      autoConfirm?: boolean;
      shouldSendAlertEmailsToAssignedMember?: boolean;
      alertEmail?: string;
      googleInvitationEmails?: boolean;
      allowReschedule?: boolean;
      allowCancellation?: boolean;
      shouldAssignContactToTeamMember?: boolean;
      shouldSkipAssigningContactForExisting?: boolean;
      notes?: string;
      pixelId?: string;
      /** @enum {string} */
      formSubmitType?: "RedirectURL" | "ThankYouMessage";
      formSubmitRedirectURL?: string;
      formSubmitThanksMessage?: string;
      /** @enum {string} */
      guestType?: "count_only" | "collect_detail";
      consentLabel?: string;
      calendarCoverImage?: string;
      /** @description Whether some of the free times are hidden. */
      lookBusyConfig?: {
        enabled?: boolean;
        LookBusyPercentage?: number;
      };
    };
    /** @description A place where people meet. */
    CalendarPlace: {
      /** @enum {string} */
      kind?: "custom" | "zoom_conference" | "google_conference" | "inbound_call" | "outbound_call" | "physical" | "booker" | "ms_teams_conference";
      location?: string;
      /** @description What an appointment has as `meetingLocationId`. */
      meetingId?: string;
    };
    /** @description A user whom a calendar books. */
    CalendarMember: {
      userId?: string;
      priority?: number;
      isPrimary?: boolean;
      /**
       * @deprecated
       * @enum {string}
       */
      meetingLocationType?: "custom" | "zoom" | "gmeet" | "phone" | "address" | "teams" | "booker";
      /** @deprecated */
      meetingLocation?: string;
      locationConfigurations?: components["schemas"]["CalendarPlace"][];
    };
    /** @description From when to when. */
    CalendarHours: {
      openHour?: number;
      openMinute?: number;
      closeHour?: number;
      closeMinute?: number;
    };
    /** @description When a calendar can be booked on some days of the week. */
    CalendarOpenHours: {
      /** @description From 0 to 6. */
      daysOfTheWeek?: number[];
      hours?: components["schemas"]["CalendarHours"][];
    };
    /** @description When a calendar can be booked on one day. */
    CalendarAvailability: {
      /** @description The day, with `T00:00:00.000Z` after it. */
      date?: string;
      hours?: components["schemas"]["CalendarHours"][];
      deleted?: boolean;
    };
    /** @description A refusal, with one message. */
    Error: {
      statusCode?: number;
      message?: string;
      /** @description The name of the status. Not documented for 400 and 404. */
      error?: string;
      traceId?: string;
    };
  };
  responses: {
    /** @description The request was refused. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The token or the Version header was refused. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The token does not reach this sub-account. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description Nothing has this id. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
  };
  parameters: {
    /** @description LeadConnector's id of the calendar. */
    CalendarId: string;
    /** @description LeadConnector's id of the event. Of one that recurs: the id of one instance, or `masterEventId` for the whole series. */
    EventId: string;
    /** @description LeadConnector's id of the appointment. */
    AppointmentId: string;
    /** @description LeadConnector's id of the note. */
    NoteId: string;
    /** @description The edition of the API that the request is written for. */
    Version: "2021-07-28";
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export interface operations {
  listCalendars: {
    parameters: {
      query: {
        /** @description The sub-account to look in. */
        locationId: string;
        /** @description Only the calendars of this group. */
        groupId?: string;
        /** @description Whether drafts are listed too: they are, unless it is `false`. */
        showDrafted?: boolean | ("true" | "false");
      };
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    responses: {
      /** @description Every calendar that was asked for. There are no pages. */
      200: {
        content: {
          "application/json": components["schemas"]["CalendarList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  getCalendar: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the calendar. */
        calendarId: string;
      };
    };
    responses: {
      /** @description The calendar. */
      200: {
        content: {
          "application/json": components["schemas"]["CalendarAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  listFreeSlots: {
    parameters: {
      query: {
        /** @description The beginning, in milliseconds since 1970. */
        startDate: number;
        /** @description The end, in milliseconds since 1970, at most 31 days later. */
        endDate: number;
        /** @description The time zone of the answer, for example `America/Chihuahua`. */
        timezone?: string;
        /** @description The user who is to be free. */
        userId?: string;
        /** @description The users who are to be free. */
        userIds?: string[];
      };
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the calendar. */
        calendarId: components["parameters"]["CalendarId"];
      };
    };
    responses: {
      /** @description The free times of each day. */
      200: {
        content: {
          /**
           * @example {
           *       "2024-10-28": {
           *         "slots": [
           *           "2024-10-28T10:00:00-05:00",
           *           "2024-10-28T11:00:00-05:00"
           *         ]
           *       },
           *       "2024-10-29": {
           *         "slots": [
           *           "2024-10-29T10:00:00-05:00"
           *         ]
           *       },
           *       "traceId": "traceId"
           *     }
           */
          "application/json": components["schemas"]["FreeSlots"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  listCalendarEvents: {
    parameters: {
      query: {
        /** @description The sub-account to look in. */
        locationId: string;
        /** @description The user who owns the appointments. One of userId, calendarId and groupId is required. */
        userId?: string;
        /** @description One of userId, calendarId and groupId is required. */
        calendarId?: string;
        /** @description A group of calendars. One of userId, calendarId and groupId is required. */
        groupId?: string;
        /** @description Where the window begins, in milliseconds since 1970. */
        startTime: components["schemas"]["CalendarMoment"];
        /** @description Where the window ends, in milliseconds since 1970. */
        endTime: components["schemas"]["CalendarMoment"];
      };
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    responses: {
      /** @description What is in the window. There are no pages. */
      200: {
        content: {
          "application/json": components["schemas"]["CalendarEvents"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  listBlockSlots: {
    parameters: {
      query: {
        /** @description The sub-account to look in. */
        locationId: string;
        /** @description The user who owns the blocked times. One of userId, calendarId and groupId is required. */
        userId?: string;
        /** @description One of userId, calendarId and groupId is required. */
        calendarId?: string;
        /** @description A group of calendars. One of userId, calendarId and groupId is required. */
        groupId?: string;
        /** @description Where the window begins, in milliseconds since 1970. */
        startTime: components["schemas"]["CalendarMoment"];
        /** @description Where the window ends, in milliseconds since 1970. */
        endTime: components["schemas"]["CalendarMoment"];
      };
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    responses: {
      /** @description What is blocked in the window. There are no pages. */
      200: {
        content: {
          "application/json": components["schemas"]["CalendarEvents"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  createAppointment: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewAppointment"];
      };
    };
    responses: {
      /** @description The appointment. */
      200: {
        content: {
          "application/json": components["schemas"]["BookedAppointment"];
        };
      };
      /** @description The appointment. */
      201: {
        content: {
          "application/json": components["schemas"]["BookedAppointment"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  getAppointment: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the event. Of one that recurs: the id of one instance, or `masterEventId` for the whole series. */
        eventId: components["parameters"]["EventId"];
      };
    };
    responses: {
      /** @description The appointment. */
      200: {
        content: {
          "application/json": components["schemas"]["CalendarEventAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  updateAppointment: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the event. Of one that recurs: the id of one instance, or `masterEventId` for the whole series. */
        eventId: components["parameters"]["EventId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AppointmentUpdate"];
      };
    };
    responses: {
      /** @description The appointment after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["BookedAppointment"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  createBlockSlot: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BlockSlotTime"];
      };
    };
    responses: {
      /** @description The blocked time. */
      200: {
        content: {
          "application/json": components["schemas"]["BlockSlot"];
        };
      };
      /** @description The blocked time. */
      201: {
        content: {
          "application/json": components["schemas"]["BlockSlot"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  updateBlockSlot: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the event. Of one that recurs: the id of one instance, or `masterEventId` for the whole series. */
        eventId: components["parameters"]["EventId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BlockSlotTime"];
      };
    };
    responses: {
      /** @description The blocked time after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["BlockSlot"];
        };
      };
      /** @description The blocked time after the change. */
      201: {
        content: {
          "application/json": components["schemas"]["BlockSlot"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  deleteCalendarEvent: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the event. Of one that recurs: the id of one instance, or `masterEventId` for the whole series. */
        eventId: components["parameters"]["EventId"];
      };
    };
    responses: {
      /** @description The event is deleted. */
      200: {
        content: {
          "application/json": components["schemas"]["DeletedCalendarEvent"];
        };
      };
      /** @description The event is deleted. */
      201: {
        content: {
          "application/json": components["schemas"]["DeletedCalendarEvent"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  listAppointmentNotes: {
    parameters: {
      query: {
        /** @description How many notes a page has, 20 at most. */
        limit: number;
        /** @description How many notes are skipped. */
        offset: number;
      };
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the appointment. */
        appointmentId: components["parameters"]["AppointmentId"];
      };
    };
    responses: {
      /** @description One page of notes. */
      200: {
        content: {
          "application/json": components["schemas"]["AppointmentNotesPage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  createAppointmentNote: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the appointment. */
        appointmentId: components["parameters"]["AppointmentId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AppointmentNoteText"];
      };
    };
    responses: {
      /** @description The note. */
      200: {
        content: {
          "application/json": components["schemas"]["AppointmentNoteAnswer"];
        };
      };
      /** @description The note. */
      201: {
        content: {
          "application/json": components["schemas"]["AppointmentNoteAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  updateAppointmentNote: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the appointment. */
        appointmentId: components["parameters"]["AppointmentId"];
        /** @description LeadConnector's id of the note. */
        noteId: components["parameters"]["NoteId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AppointmentNoteText"];
      };
    };
    responses: {
      /** @description The note after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["AppointmentNoteAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  deleteAppointmentNote: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the appointment. */
        appointmentId: components["parameters"]["AppointmentId"];
        /** @description LeadConnector's id of the note. */
        noteId: components["parameters"]["NoteId"];
      };
    };
    responses: {
      /** @description The note is deleted. */
      200: {
        content: {
          "application/json": components["schemas"]["DeletedAppointmentNote"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
}
