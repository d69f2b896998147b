// Made from specs/leadconnector-contacts.yaml by `npm run generate`. What is to change here is changed there.

export interface paths {
  "/contacts/search": {
    /** Find the contacts of a sub-account, page by page */
    post: operations["searchContacts"];
  };
  "/contacts/search/duplicate": {
    /** Find the contact that has an e-mail address or a phone number */
    get: operations["searchDuplicateContact"];
  };
  "/contacts/": {
    /** Create a contact */
    post: operations["createContact"];
  };
  "/contacts/upsert": {
    /** Update the contact that has the e-mail address or the phone number, or create it */
    post: operations["upsertContact"];
  };
  "/contacts/{contactId}": {
    /** Read one contact */
    get: operations["getContact"];
    /** Change a contact */
    put: operations["updateContact"];
    /** Delete a contact */
    delete: operations["deleteContact"];
  };
  "/contacts/{contactId}/appointments": {
    /** List the appointments of a contact */
    get: operations["listContactAppointments"];
  };
  "/contacts/business/{businessId}": {
    /** List the contacts of a business */
    get: operations["listContactsByBusiness"];
  };
  "/contacts/bulk/business": {
    /** Put contacts into a business, or take them out of theirs */
    post: operations["updateBusinessOfContacts"];
  };
  "/contacts/bulk/tags/update/add": {
    /** Add tags to many contacts */
    post: operations["addTagsToContacts"];
  };
  "/contacts/bulk/tags/update/remove": {
    /** Remove tags from many contacts */
    post: operations["removeTagsFromContacts"];
  };
  "/contacts/{contactId}/tags": {
    /** Add tags to a contact */
    post: operations["addContactTags"];
    /** Remove tags from a contact */
    delete: operations["removeContactTags"];
  };
  "/contacts/{contactId}/followers": {
    /** Let users follow a contact */
    post: operations["addContactFollowers"];
    /** Let users follow a contact no longer */
    delete: operations["removeContactFollowers"];
  };
  "/contacts/{contactId}/notes": {
    /** List the notes of a contact */
    get: operations["listContactNotes"];
    /** Write a note about a contact */
    post: operations["createContactNote"];
  };
  "/contacts/{contactId}/notes/{id}": {
    /** Read one note */
    get: operations["getContactNote"];
    /** Change a note */
    put: operations["updateContactNote"];
    /** Delete a note */
    delete: operations["deleteContactNote"];
  };
  "/contacts/{contactId}/tasks": {
    /** List the tasks of a contact */
    get: operations["listContactTasks"];
    /** Create a task for a contact */
    post: operations["createContactTask"];
  };
  "/contacts/{contactId}/tasks/{taskId}": {
    /** Read one task */
    get: operations["getContactTask"];
    /** Change a task */
    put: operations["updateContactTask"];
    /** Delete a task */
    delete: operations["deleteContactTask"];
  };
  "/contacts/{contactId}/tasks/{taskId}/completed": {
    /** Mark a task as completed or as open */
    put: operations["updateContactTaskCompleted"];
  };
  "/contacts/{contactId}/campaigns/removeAll": {
    /** Take a contact out of every campaign */
    delete: operations["removeContactFromEveryCampaign"];
  };
  "/contacts/{contactId}/campaigns/{campaignId}": {
    /** Put a contact into a campaign */
    post: operations["addContactToCampaign"];
    /** Take a contact out of a campaign */
    delete: operations["removeContactFromCampaign"];
  };
  "/contacts/{contactId}/workflow/{workflowId}": {
    /** Put a contact into a workflow */
    post: operations["addContactToWorkflow"];
    /** Take a contact out of a workflow */
    delete: operations["removeContactFromWorkflow"];
  };
}
export interface components {
  schemas: {
    /** @description A number, as itself or in digits. */
    ContactCount: number | string;
    /** @description What contacts to find: the first of them, those of a page, or those after a contact. */
    ContactSearch: components["schemas"]["ContactSearchStart"] | components["schemas"]["ContactSearchByPage"] | components["schemas"]["ContactSearchAfter"];
    /** @description What every search for contacts may have. */
    ContactSearchFields: {
      /** @description The sub-account to look in. */
      locationId: string;
      /** @description How many contacts a page has. */
      pageLimit: number;
      /** @description What a contact must fulfil, all of it. */
      filters?: components["schemas"]["ContactFilter"][];
      /** @description What the contacts are sorted by. Newest contacts first unless said. */
      sort?: components["schemas"]["ContactSort"][];
      /** @description Free text: looked for in the fields that the sub-account's settings name. */
      query?: string;
    };
    /** @description A search for the first contacts. */
    ContactSearchStart: {
      page?: never;
      searchAfter?: never;
    } & components["schemas"]["ContactSearchFields"];
    /** @description A search for contacts by the number of the page. It reaches the first 10,000 contacts. */
    ContactSearchByPage: {
      /** @description The number of the page, from 1. */
      page: number;
      searchAfter?: never;
    } & components["schemas"]["ContactSearchFields"];
    /** @description A search for contacts that goes on after one that was found before. */
    ContactSearchAfter: {
      /** @description The `searchAfter` of the last contact of the page before. It counts for the sort that it was found with. */
      searchAfter: unknown[];
      page?: never;
    } & components["schemas"]["ContactSearchFields"];
    /** @description What a contact must fulfil: a condition (`field`, `operator`, `value`), or a group of conditions (`group`, `filters`). */
    ContactFilter: {
      /** @description The field's name in searches, which may differ from the one in answers: `firstNameLowerCase`. */
      field?: string;
      operator?: components["schemas"]["ContactFilterOperator"];
      value?: components["schemas"]["ContactFilterValue"];
      /**
       * @description Whether a contact must fulfil all of the group's conditions or one of them.
       * @enum {string}
       */
      group?: "AND" | "OR";
      /** @description The group's conditions. */
      filters?: components["schemas"]["ContactCondition"][];
    };
    /** @description One condition of a group. */
    ContactCondition: {
      /** @description The field's name in searches. */
      field: string;
      operator: components["schemas"]["ContactFilterOperator"];
      value?: components["schemas"]["ContactFilterValue"];
    };
    /**
     * @description How a field is compared. Which operators a field has differs; `range` is for dates.
     * @enum {string}
     */
    ContactFilterOperator: "eq" | "not_eq" | "contains" | "not_contains" | "exists" | "not_exists" | "range";
    /** @description What the field is compared with; nothing with `exists` and `not_exists`. */
    ContactFilterValue:
      | string
      | number
      | boolean
      | {
          [key: string]: unknown;
        };
    /** @description What contacts are sorted by. */
    ContactSort: {
      /** @description The field's name in searches: `dateUpdated`. */
      field: string;
      /** @enum {string} */
      direction: "asc" | "desc";
    };
    /** @description What can be written of every contact. */
    ContactFields: {
      firstName?: string | null;
      lastName?: string | null;
      /** @description The whole name. */
      name?: string | null;
      email?: string | null;
      phone?: string | null;
      address1?: string | null;
      city?: string | null;
      state?: string | null;
      postalCode?: string;
      /** @description A code of ISO 3166-1 with two letters: `US`. */
      country?: string;
      website?: string | null;
      /** @description A name of the time zone database: `America/Chihuahua`. */
      timezone?: string | null;
      /** @description Year, month and day, or month, day and year, with one of `-`, `/`, `.`, `_` between them. */
      dateOfBirth?: string | null;
      /** @description Whether nothing may be sent to the contact. */
      dnd?: boolean;
      dndSettings?: components["schemas"]["ContactDndSettings"];
      inboundDndSettings?: components["schemas"]["ContactInboundDndSettings"];
      /** @description The values of custom fields, each named by its `id`. */
      customFields?: components["schemas"]["ContactCustomFieldValue"][];
    };
    /** @description Whether messages may be sent to a contact, by channel. */
    ContactDndSettings: {
      Call?: components["schemas"]["ContactDndSetting"];
      Email?: components["schemas"]["ContactDndSetting"];
      SMS?: components["schemas"]["ContactDndSetting"];
      WhatsApp?: components["schemas"]["ContactDndSetting"];
      GMB?: components["schemas"]["ContactDndSetting"];
      FB?: components["schemas"]["ContactDndSetting"];
    };
    /** @description Whether a channel is closed: `active` means that nothing may be sent. */
    ContactDndSetting: {
      /** @enum {string} */
      status: "active" | "inactive" | "permanent";
      message?: string;
      code?: string;
    };
    /** @description Whether messages of a contact are taken. */
    ContactInboundDndSettings: {
      all?: {
        /** @enum {string} */
        status: "active" | "inactive";
        message?: string;
      };
    };
    /** @description The value of a custom field. */
    ContactCustomFieldValue: {
      /** @description The custom field's id. */
      id?: string;
      /** @description The custom field's key. */
      key?: string;
      /** @description The value: a text, a number, a list of texts for fields with several options, an object for files. */
      field_value?: unknown;
      /** @description The value, as the newest edition spells it. */
      fieldValue?: unknown;
    };
    /** @description A contact that is to be created. */
    NewContact: {
      /** @description The sub-account that is to own the contact. */
      locationId: string;
      gender?: string;
      companyName?: string | null;
      /** @description Where the contact comes from: `public api`. */
      source?: string;
      /** @description The id of the user who is responsible. */
      assignedTo?: string;
      tags?: string[];
    } & components["schemas"]["ContactFields"];
    /** @description A contact that is to be updated or created. */
    ContactUpsert: {
      /** @description The sub-account that owns the contact. */
      locationId: string;
      /** @description Only for a contact that is created. Of one that exists it is dropped without a word. */
      gender?: string;
      companyName?: string | null;
      /** @description Where the contact comes from: `public api`. */
      source?: string;
      /** @description The id of the user who is responsible. */
      assignedTo?: string;
      /** @description All tags of the contact: those that it has are replaced. */
      tags?: string[];
      /** @description Creates a contact without a look for one like it, where the sub-account allows duplicates. */
      createNewIfDuplicateAllowed?: boolean;
    } & components["schemas"]["ContactFields"];
    /** @description What is to change in a contact. What is left out stays as it is. */
    ContactUpdate: {
      /** @description Where the contact comes from: `public api`. */
      source?: string | null;
      /** @description The id of the user who is responsible. */
      assignedTo?: string | null;
      /** @description All tags of the contact: those that it has are replaced. */
      tags?: string[];
    } & components["schemas"]["ContactFields"];
    /** @description The contacts to put into a business, or to take out of theirs. */
    ContactsToBusiness: {
      /** @description The sub-account that owns the contacts. */
      locationId: string;
      /** @description The contacts' ids. */
      ids: string[];
      /** @description The business; null takes the contacts out of theirs. */
      businessId: string | null;
    };
    /** @description Contacts, and the tags that are to be added to them or removed from them. */
    ContactTagChange: {
      /** @description The contacts' ids. */
      contacts: string[];
      tags: string[];
      /** @description The sub-account that owns the contacts. */
      locationId: string;
    };
    /** @description The tags to add to contacts. */
    TagsForContacts: components["schemas"]["ContactTagChange"];
    /** @description The tags to remove from contacts. */
    TagsOffContacts: {
      /** @description Removes every tag of the contacts, whatever `tags` says. */
      removeAllTags?: boolean;
    } & components["schemas"]["ContactTagChange"];
    /** @description Tags to add to a contact, or to remove from it. */
    ContactTags: {
      tags: string[];
    };
    /** @description Users who are to follow a contact, or to follow it no longer. */
    ContactFollowers: {
      /** @description The users' ids. */
      followers: string[];
    };
    /** @description A note that is to be written. */
    NewContactNote: {
      /** @description What the note says. */
      body: string;
      /** @description The user whose note it is. */
      userId?: string;
      title?: string;
      /** @description A colour in hexadecimal digits: `#FFAA00`. */
      color?: string;
      pinned?: boolean;
    };
    /** @description What is to change in a note. What is left out stays as it is. */
    ContactNoteUpdate: {
      /** @description What the note says. */
      body?: string;
      /** @description The user whose note it is. */
      userId?: string;
      title?: string;
      /** @description A colour in hexadecimal digits: `#FFAA00`. */
      color?: string;
      pinned?: boolean;
    };
    /** @description A task that is to be created. */
    NewContactTask: {
      title: string;
      /** @description What is to be done. */
      body?: string;
      /**
       * @description When it is to be done by, in ISO 8601.
       * @example 2020-10-25T11:00:00Z
       */
      dueDate: string;
      completed: boolean;
      /** @description The id of the user who is to do it. */
      assignedTo?: string;
    };
    /** @description What is to change in a task. What is left out stays as it is. */
    ContactTaskUpdate: {
      title?: string;
      /** @description What is to be done. */
      body?: string;
      /**
       * @description When it is to be done by, in ISO 8601.
       * @example 2020-10-25T11:00:00Z
       */
      dueDate?: string;
      completed?: boolean;
      /** @description The id of the user who is to do it. */
      assignedTo?: string;
    };
    /** @description Whether a task is completed. */
    ContactTaskCompletion: {
      completed: boolean;
    };
    /** @description When the event is that a workflow waits for. */
    ContactWorkflowStart: {
      /** @description In ISO 8601 with its distance from UTC: `2021-06-23T03:30:00+01:00`. */
      eventStartTime?: string;
    };
    /** @description A contact. */
    Contact: {
      id: string;
      locationId?: string;
      name?: string;
      firstName?: string;
      lastName?: string;
      firstNameLowerCase?: string;
      lastNameLowerCase?: string;
      fullNameLowerCase?: string;
      email?: string;
      emailLowerCase?: string;
      phone?: string;
      companyName?: string;
      /** @enum {string} */
      type?: "lead" | "customer";
      source?: string;
      /** @description The id of the user who is responsible. */
      assignedTo?: string;
      address1?: string;
      city?: string;
      state?: string;
      country?: string;
      postalCode?: string;
      website?: string;
      timezone?: string;
      gender?: string;
      dnd?: boolean;
      dndSettings?: components["schemas"]["ContactDndByChannel"];
      inboundDndSettings?: components["schemas"]["ContactDndByChannel"];
      tags?: string[];
      followers?: string[];
      customFields?: components["schemas"]["ContactCustomField"][];
      additionalEmails?: components["schemas"]["ContactAdditionalEmail"][];
      additionalPhones?: components["schemas"]["ContactAdditionalPhone"][];
      dateOfBirth?: string;
      birthMonth?: number;
      birthDay?: number;
      dateAdded?: string;
      dateUpdated?: string;
      lastActivity?: string;
      lastSessionActivityAt?: string;
      businessId?: string;
      attributionSource?: components["schemas"]["ContactAttribution"];
      lastAttributionSource?: components["schemas"]["ContactAttribution"];
      /** @description The id of a visitor of the live chat. */
      visitorId?: string;
      /** @description Documented as a text here, and as a list in the vendor's webhooks. */
      attachments?: unknown;
      ssn?: string;
      keyword?: string;
      deleted?: boolean;
      bounceEmail?: boolean;
      unsubscribeEmail?: boolean;
      validEmail?: boolean | null;
      validEmailDate?: string | null;
      offers?: unknown[];
      products?: unknown[];
      createdBy?: components["schemas"]["ContactChangeOrigin"];
      lastUpdatedBy?: components["schemas"]["ContactChangeOrigin"];
    };
    /** @description Whether a channel is closed, by its name. */
    ContactDndByChannel: {
      [key: string]: {
        /** @enum {string} */
        status?: "active" | "inactive" | "permanent";
        message?: string;
        code?: string;
      };
    };
    /** @description The value of a custom field: a text, a number, a list or an object. */
    ContactCustomField: {
      id?: string;
      value?: unknown;
    };
    /** @description An e-mail address beside the first one. */
    ContactAdditionalEmail: {
      email?: string;
    };
    /** @description A phone number beside the first one. */
    ContactAdditionalPhone: {
      phone?: string;
    };
    /** @description Who or what made a change. */
    ContactChangeOrigin: {
      source?: string;
      channel?: string;
      sourceId?: string;
      timestamp?: string;
    };
    /** @description The campaign or the page that a contact came from. */
    ContactAttribution: {
      url?: string;
      sessionSource?: string;
      campaign?: string | null;
      campaignId?: string | null;
      utmSource?: string | null;
      utmMedium?: string | null;
      utmContent?: string | null;
      referrer?: string | null;
      fbclid?: string | null;
      gclid?: string | null;
      msclikid?: string | null;
      dclid?: string | null;
      fbc?: string | null;
      fbp?: string | null;
      fbEventId?: string | null;
      userAgent?: string | null;
      ip?: string | null;
      medium?: string | null;
      mediumId?: string | null;
    };
    /** @description One page of contacts, and how many there are in all. */
    FoundContacts: {
      contacts: components["schemas"]["FoundContact"][];
      total: number;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A contact as a search shows it. */
    FoundContact: {
      id: string;
      locationId?: string;
      /** @description The whole name, in small letters. */
      contactName?: string | null;
      firstName?: string | null;
      lastName?: string | null;
      firstNameLowerCase?: string | null;
      lastNameLowerCase?: string | null;
      email?: string | null;
      phone?: string | null;
      phoneLabel?: string | null;
      companyName?: string | null;
      businessId?: string | null;
      businessName?: string | null;
      /** @enum {string|null} */
      type?: "lead" | "customer" | null;
      source?: string | null;
      /** @description The id of the user who is responsible. */
      assignedTo?: string | null;
      followers?: string[];
      /** @description What is called `address1` when a contact is read. */
      address?: string | null;
      city?: string | null;
      state?: string | null;
      country?: string | null;
      postalCode?: string | null;
      website?: string | null;
      timezone?: string | null;
      dateOfBirth?: string | null;
      dnd?: boolean | null;
      dndSettings?: components["schemas"]["ContactDndByChannel"];
      inboundDndSettings?: components["schemas"]["ContactDndByChannel"];
      tags?: string[];
      customFields?: components["schemas"]["ContactCustomField"][];
      additionalEmails?: components["schemas"]["ContactAdditionalEmail"][];
      additionalPhones?: components["schemas"]["ContactAdditionalPhone"][];
      validEmail?: boolean | null;
      opportunities?: {
        id?: string;
        pipelineId?: string;
        pipelineStageId?: string;
        monetaryValue?: number | null;
        /** @enum {string} */
        status?: "open" | "won" | "lost" | "abandoned";
      }[];
      attributionSource?: components["schemas"]["ContactAttribution"];
      lastAttributionSource?: components["schemas"]["ContactAttribution"];
      dateAdded?: string;
      dateUpdated?: string;
      /** @description What a search goes on with after this contact. */
      searchAfter?: unknown[];
    };
    /** @description The contact that was looked for: `answer.contact?.id`. */
    DuplicateContact: {
      contact: components["schemas"]["Contact"] | null;
      matchingField?: string;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A contact in LeadConnector's envelope: `answer.contact.email`. */
    ContactAnswer: {
      contact: components["schemas"]["Contact"];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description The new contact, in LeadConnector's envelope: `answer.contact.id`. */
    CreatedContact: {
      contact: components["schemas"]["Contact"];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description The contact after the change, in LeadConnector's envelope: `answer.contact.email`. */
    UpdatedContact: {
      contact: components["schemas"]["Contact"];
      succeded?: boolean;
      succeeded?: boolean;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description The contact after the change, in LeadConnector's envelope, and whether it is new: `answer.new`. */
    UpsertedContact: {
      new?: boolean;
      contact: components["schemas"]["Contact"];
      succeded?: boolean;
      succeeded?: boolean;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description Whether it was done. */
    ContactSuccess: {
      succeded?: boolean;
      succeeded?: boolean;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description One page of the contacts of a business. */
    ContactsOfBusiness: {
      contacts: components["schemas"]["ContactOfBusiness"][];
      /** @description Whether it counts the page or all contacts is not published. */
      count?: number;
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A contact as the list of a business shows it. */
    ContactOfBusiness: {
      id: string;
      locationId?: string;
      email?: string | null;
      timezone?: string | null;
      country?: string | null;
      source?: string | null;
      dateAdded?: string;
      customFields?: components["schemas"]["ContactCustomField"][];
      tags?: string[];
      businessId?: string | null;
      attributions?: components["schemas"]["ContactAttribution"][];
      followers?: string[];
    };
    /** @description The ids of the contacts that were changed. */
    ContactsOfBusinessChanged: {
      success?: boolean;
      ids?: string[];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description What became of each contact: `answer.responses`. Contacts that were not changed have the type `error`. */
    ContactsTagged: {
      succeded?: boolean;
      succeeded?: boolean;
      errorCount?: number;
      responses?: components["schemas"]["ContactTagging"][];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description What became of one contact. */
    ContactTagging: {
      contactId?: string;
      message?: string;
      /** @enum {string} */
      type?: "success" | "error";
      oldTags?: string[];
      tagsAdded?: string[];
      tagsRemoved?: string[];
    };
    /** @description The contact's tags after the change, and those of them that are new. */
    AddedContactTags: {
      tags: string[];
      tagsAdded?: string[];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description The contact's tags after the change, and those that it had before. */
    RemovedContactTags: {
      tags: string[];
      tagsRemoved?: string[];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description The contact's followers after the change, and those of them that are new. */
    AddedContactFollowers: {
      followers?: string[];
      followersAdded?: string[];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description The contact's followers after the change, and those that it had before. */
    RemovedContactFollowers: {
      followers?: string[];
      followersRemoved?: string[];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description The notes about a contact. */
    ContactNotes: {
      notes: components["schemas"]["ContactNote"][];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A note in LeadConnector's envelope: `answer.note.body`. */
    ContactNoteAnswer: {
      note: components["schemas"]["ContactNote"];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A note about a contact. */
    ContactNote: {
      id: string;
      body?: string;
      bodyText?: string;
      userId?: string | null;
      dateAdded?: string;
      contactId?: string;
      title?: string | null;
      color?: string | null;
      pinned?: boolean;
      relations?: unknown[];
    };
    /** @description The tasks of a contact. */
    ContactTasks: {
      tasks: components["schemas"]["ContactTask"][];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A task in LeadConnector's envelope: `answer.task.completed`. */
    ContactTaskAnswer: {
      task: components["schemas"]["ContactTask"];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description A task of a contact. */
    ContactTask: {
      id: string;
      title?: string;
      body?: string | null;
      /** @description The id of the user who is to do it. */
      assignedTo?: string | null;
      dueDate?: string;
      completed?: boolean;
      contactId?: string;
    };
    /** @description The appointments of a contact. */
    ContactAppointments: {
      events: components["schemas"]["ContactAppointment"][];
      /** @description Names this exchange to the vendor's support. */
      traceId?: string;
    };
    /** @description An appointment of a contact. */
    ContactAppointment: {
      id?: string;
      calendarId?: string;
      locationId?: string;
      contactId?: string;
      groupId?: string | null;
      title?: string | null;
      status?: string;
      appointmentStatus?: string;
      assignedUserId?: string | null;
      users?: string[];
      assignedResources?: string[];
      notes?: string | null;
      address?: string | null;
      /** @description As `2021-07-16 11:00:00`, without a time zone. */
      startTime?: string;
      endTime?: string;
      dateAdded?: string;
      dateUpdated?: string;
    };
    /** @description A refusal, with one message. */
    Error: {
      statusCode?: number;
      message?: string;
      /** @description The name of the status. Not documented for 400 and 404. */
      error?: string;
      traceId?: string;
    };
    /** @description A refusal, with one message. Of a duplicate it names the contact: `error.body.meta.contactId`. */
    DuplicateContactError: {
      statusCode?: number;
      message?: string;
      meta?: {
        contactId?: string;
        contactName?: string;
        /** @enum {string} */
        matchingField?: "email" | "phone";
      };
      error?: string;
      traceId?: string;
    };
    /** @description A refusal, with a message for each fault. */
    ErrorList: {
      statusCode?: number;
      message?: string[];
      error?: string;
      traceId?: string;
    };
  };
  responses: {
    /** @description The request was refused, or there is no such contact. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The request was refused, or the sub-account has a contact like this one and allows no duplicates. */
    DuplicateRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["DuplicateContactError"];
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
    /** @description The body is invalid. There is one message for each fault. */
    Unprocessable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorList"];
      };
    };
  };
  parameters: {
    /** @description LeadConnector's id of the contact. */
    ContactId: string;
    /** @description LeadConnector's id of the business. */
    BusinessId: string;
    /** @description LeadConnector's id of the note. */
    NoteId: string;
    /** @description LeadConnector's id of the task. */
    TaskId: string;
    /** @description LeadConnector's id of the campaign. */
    CampaignId: string;
    /** @description LeadConnector's id of the workflow. */
    WorkflowId: string;
    /** @description The edition of the API that the request is written for. */
    Version: "2021-07-28";
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export interface operations {
  searchContacts: {
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
        "application/json": components["schemas"]["ContactSearch"];
      };
    };
    responses: {
      /** @description One page of contacts. */
      200: {
        content: {
          "application/json": components["schemas"]["FoundContacts"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  searchDuplicateContact: {
    parameters: {
      query: {
        /** @description The sub-account to look in. */
        locationId: string;
        /** @description A phone number, for example `+14231645160`. */
        number?: string;
        email?: string;
      };
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path?: never;
    };
    responses: {
      /** @description The contact, or null. */
      200: {
        content: {
          "application/json": components["schemas"]["DuplicateContact"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
    };
  };
  createContact: {
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
        "application/json": components["schemas"]["NewContact"];
      };
    };
    responses: {
      /** @description The new contact. */
      200: {
        content: {
          "application/json": components["schemas"]["CreatedContact"];
        };
      };
      /** @description The same, with the status that the published specification has. */
      201: {
        content: {
          "application/json": components["schemas"]["CreatedContact"];
        };
      };
      400: components["responses"]["DuplicateRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  upsertContact: {
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
        "application/json": components["schemas"]["ContactUpsert"];
      };
    };
    responses: {
      /** @description The contact after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["UpsertedContact"];
        };
      };
      /** @description The contact, which is new. */
      201: {
        content: {
          "application/json": components["schemas"]["UpsertedContact"];
        };
      };
      400: components["responses"]["DuplicateRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  getContact: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
      };
    };
    responses: {
      /** @description The contact, in an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  updateContact: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactUpdate"];
      };
    };
    responses: {
      /** @description The contact after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["UpdatedContact"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  deleteContact: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
      };
    };
    responses: {
      /** @description The contact is deleted. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactSuccess"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  listContactAppointments: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
      };
    };
    responses: {
      /** @description The appointments. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactAppointments"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  listContactsByBusiness: {
    parameters: {
      query: {
        /** @description The sub-account that owns the business. */
        locationId: string;
        /** @description How many contacts a page has, 25 unless said. */
        limit?: components["schemas"]["ContactCount"];
        /** @description How many contacts come before the page, 0 unless said. */
        skip?: components["schemas"]["ContactCount"];
        /** @description A contact's name. */
        query?: string;
      };
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the business. */
        businessId: components["parameters"]["BusinessId"];
      };
    };
    responses: {
      /** @description One page of contacts. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactsOfBusiness"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  updateBusinessOfContacts: {
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
        "application/json": components["schemas"]["ContactsToBusiness"];
      };
    };
    responses: {
      /** @description The ids of the contacts that were changed. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactsOfBusinessChanged"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  addTagsToContacts: {
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
        "application/json": components["schemas"]["TagsForContacts"];
      };
    };
    responses: {
      /** @description What became of each contact. */
      201: {
        content: {
          "application/json": components["schemas"]["ContactsTagged"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  removeTagsFromContacts: {
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
        "application/json": components["schemas"]["TagsOffContacts"];
      };
    };
    responses: {
      /** @description What became of each contact. */
      201: {
        content: {
          "application/json": components["schemas"]["ContactsTagged"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
    };
  };
  addContactTags: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactTags"];
      };
    };
    responses: {
      /** @description The contact's tags after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["AddedContactTags"];
        };
      };
      /** @description The same, with the status that the published specification has. */
      201: {
        content: {
          "application/json": components["schemas"]["AddedContactTags"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  removeContactTags: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactTags"];
      };
    };
    responses: {
      /** @description The contact's tags after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["RemovedContactTags"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  addContactFollowers: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactFollowers"];
      };
    };
    responses: {
      /** @description The contact's followers after the change. */
      201: {
        content: {
          "application/json": components["schemas"]["AddedContactFollowers"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  removeContactFollowers: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactFollowers"];
      };
    };
    responses: {
      /** @description The contact's followers after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["RemovedContactFollowers"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  listContactNotes: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
      };
    };
    responses: {
      /** @description All of the contact's notes. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactNotes"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  createContactNote: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewContactNote"];
      };
    };
    responses: {
      /** @description The new note. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactNoteAnswer"];
        };
      };
      /** @description The same, with the status that the published specification has. */
      201: {
        content: {
          "application/json": components["schemas"]["ContactNoteAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  getContactNote: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
        /** @description LeadConnector's id of the note. */
        id: components["parameters"]["NoteId"];
      };
    };
    responses: {
      /** @description The note, in an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactNoteAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  updateContactNote: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
        /** @description LeadConnector's id of the note. */
        id: components["parameters"]["NoteId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactNoteUpdate"];
      };
    };
    responses: {
      /** @description The note after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactNoteAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  deleteContactNote: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
        /** @description LeadConnector's id of the note. */
        id: components["parameters"]["NoteId"];
      };
    };
    responses: {
      /** @description The note is deleted. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactSuccess"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  listContactTasks: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
      };
    };
    responses: {
      /** @description All of the contact's tasks. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactTasks"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  createContactTask: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewContactTask"];
      };
    };
    responses: {
      /** @description The new task. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactTaskAnswer"];
        };
      };
      /** @description The same, with the status that the published specification has. */
      201: {
        content: {
          "application/json": components["schemas"]["ContactTaskAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  getContactTask: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
        /** @description LeadConnector's id of the task. */
        taskId: components["parameters"]["TaskId"];
      };
    };
    responses: {
      /** @description The task, in an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactTaskAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  updateContactTask: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
        /** @description LeadConnector's id of the task. */
        taskId: components["parameters"]["TaskId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactTaskUpdate"];
      };
    };
    responses: {
      /** @description The task after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactTaskAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  deleteContactTask: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
        /** @description LeadConnector's id of the task. */
        taskId: components["parameters"]["TaskId"];
      };
    };
    responses: {
      /** @description The task is deleted. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactSuccess"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  updateContactTaskCompleted: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
        /** @description LeadConnector's id of the task. */
        taskId: components["parameters"]["TaskId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactTaskCompletion"];
      };
    };
    responses: {
      /** @description The task after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactTaskAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  removeContactFromEveryCampaign: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
      };
    };
    responses: {
      /** @description The contact is in no campaign any more. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactSuccess"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  addContactToCampaign: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
        /** @description LeadConnector's id of the campaign. */
        campaignId: components["parameters"]["CampaignId"];
      };
    };
    responses: {
      /** @description The contact is in the campaign. */
      201: {
        content: {
          "application/json": components["schemas"]["ContactSuccess"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  removeContactFromCampaign: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
        /** @description LeadConnector's id of the campaign. */
        campaignId: components["parameters"]["CampaignId"];
      };
    };
    responses: {
      /** @description The contact is not in the campaign any more. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactSuccess"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  addContactToWorkflow: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
        /** @description LeadConnector's id of the workflow. */
        workflowId: components["parameters"]["WorkflowId"];
      };
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["ContactWorkflowStart"];
      };
    };
    responses: {
      /** @description The contact is in the workflow. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactSuccess"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
  removeContactFromWorkflow: {
    parameters: {
      query?: never;
      header: {
        /** @description The edition of the API that the request is written for. */
        Version: components["parameters"]["Version"];
      };
      path: {
        /** @description LeadConnector's id of the contact. */
        contactId: components["parameters"]["ContactId"];
        /** @description LeadConnector's id of the workflow. */
        workflowId: components["parameters"]["WorkflowId"];
      };
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["ContactWorkflowStart"];
      };
    };
    responses: {
      /** @description The contact is not in the workflow any more. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactSuccess"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
    };
  };
}
