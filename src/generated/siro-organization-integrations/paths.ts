// Made from specs/siro-organization-integrations.yaml by `npm run generate`. What is to change here is changed there.

export interface paths {
  "/v1/integrations/accounts": {
    /**
     * List the accounts of the CRM
     * @description Gives all of them as a bare list. No parameter and no cursor is documented.
     */
    get: operations["listSyncedAccounts"];
    /** Create an account */
    post: operations["createSyncedAccount"];
  };
  "/v1/integrations/accounts/{id}": {
    /** Read one account */
    get: operations["getSyncedAccount"];
    /** Change an account */
    put: operations["updateSyncedAccount"];
    /** Delete an account */
    delete: operations["deleteSyncedAccount"];
  };
  "/v1/integrations/opportunities": {
    /** List the opportunities of the CRM */
    get: operations["listSyncedOpportunities"];
  };
  "/v1/integrations/opportunities/{id}": {
    /** Read one opportunity */
    get: operations["getSyncedOpportunity"];
    /** Delete an opportunity */
    delete: operations["deleteSyncedOpportunity"];
  };
  "/v1/integrations/sync/opportunities": {
    /**
     * Create or change an opportunity by its id in the CRM
     * @description An object inside it that has only its `externalId` stands for a record that was synchronised before. Siro's guide gives a `name` as well. The connection to the CRM is not named in the body.
     */
    put: operations["syncOpportunity"];
  };
  "/v1/integrations/opportunity-users": {
    /**
     * List who takes part in opportunities
     * @description Gives a bare list, which does not say where the next page begins.
     */
    get: operations["listOpportunityUsers"];
    /** Add a user to an opportunity */
    post: operations["createOpportunityUser"];
  };
  "/v1/integrations/opportunity-users/{id}": {
    /** Read a user's part in an opportunity */
    get: operations["getOpportunityUser"];
    /** Change a user's part in an opportunity */
    put: operations["updateOpportunityUser"];
    /** Remove a user from an opportunity */
    delete: operations["deleteOpportunityUser"];
  };
  "/v1/integrations/engagements": {
    /** List the engagements of the CRM */
    get: operations["listSyncedEngagements"];
  };
  "/v1/integrations/engagements/{id}": {
    /** Read one engagement */
    get: operations["getSyncedEngagement"];
    /**
     * Delete an engagement
     * @description The id in the path is Siro's own, or with `idType` `external` the one in the CRM.
     */
    delete: operations["deleteSyncedEngagement"];
  };
  "/v1/integrations/sync/engagements": {
    /**
     * Create or change an engagement by its id in the CRM
     * @description An object inside it that has only its `externalId` stands for a record that was synchronised before. Siro's guide gives `startTime`, `endTime`, `subject`, `engagementType.activityType` and `engagementUsers` as well. The connection to the CRM is not named in the body.
     */
    put: operations["syncEngagement"];
  };
  "/v1/integrations/sync/engagements/soft-delete-removed": {
    /**
     * Delete the engagements of a window of time that the CRM no longer has
     * @description Every engagement of the connection whose `startTime` is in the window, its ends included, and whose id in the CRM is not listed is soft-deleted. The list must be complete for the window.
     */
    post: operations["softDeleteRemovedEngagements"];
  };
  "/v1/integrations/engagement-users": {
    /**
     * List who takes part in engagements
     * @description Gives a bare list, which does not say where the next page begins.
     */
    get: operations["listEngagementUsers"];
    /** Add a user to an engagement */
    post: operations["createEngagementUser"];
  };
  "/v1/integrations/engagement-users/{id}": {
    /** Read a user's part in an engagement */
    get: operations["getEngagementUser"];
    /** Change a user's part in an engagement */
    put: operations["updateEngagementUser"];
    /** Remove a user from an engagement */
    delete: operations["deleteEngagementUser"];
  };
  "/v1/integrations/users": {
    /**
     * List the users of the CRM
     * @description The users are given as Siro has them; their fields are not published.
     */
    get: operations["listCrmUsers"];
  };
  "/v1/integrations/users/{id}": {
    /**
     * Read one user of the CRM
     * @description The user's fields are not published.
     */
    get: operations["getCrmUser"];
  };
  "/v1/integrations/users/{id}/engagements": {
    /**
     * List the engagements of a user in their order
     * @description Gives a bare list, which does not say where the next page begins. What the order is and what `startingAfter` and `startingBefore` are held against is not published.
     */
    get: operations["listUserEngagements"];
  };
  "/v1/integrations/multimedia-events": {
    /** Create or change a multimedia event */
    put: operations["upsertMultimediaEvent"];
  };
  "/v1/integrations/briefs": {
    /** Create a job brief with audio */
    put: operations["createBrief"];
  };
  "/v1/integrations/sync/batch/opportunities": {
    /**
     * Create or change opportunities by their ids in the CRM
     * @description The list is the body itself. No source says how many it may have.
     */
    put: operations["syncOpportunities"];
  };
  "/v1/integrations/sync/batch/engagements": {
    /**
     * Create or change engagements by their ids in the CRM
     * @description The list is the body itself. No source says how many it may have.
     */
    put: operations["syncEngagements"];
  };
  "/v1/integrations/batch/multimedia-events": {
    /**
     * Create or change multimedia events
     * @description The list is the body itself. No source says how many it may have.
     */
    put: operations["upsertMultimediaEvents"];
  };
}
export interface components {
  schemas: {
    /**
     * @description A moment with its offset from UTC, as RFC 3339 has it.
     * @example 2025-01-31T12:00:00.000Z
     */
    SyncMoment: string;
    /** @description A postal address, whole. */
    CrmAddress: {
      country: string;
      street: string;
      city: string;
      state: string;
      zip: string;
    };
    /** @description An account with its place, by coordinates, by addresses or both. */
    NewAccount: components["schemas"]["NewAccountAtCoordinates"] | components["schemas"]["NewAccountAtAddresses"];
    /** @description An account whose place is known by its coordinates. */
    NewAccountAtCoordinates: {
      /** @description The account's id in the CRM. */
      externalId: string;
      name?: string;
      latitude: number;
      longitude: number;
      phoneNumbers?: string[];
      emailAddresses?: string[];
      addresses?: components["schemas"]["CrmAddress"][];
    };
    /** @description An account whose place is known by its addresses. */
    NewAccountAtAddresses: {
      /** @description The account's id in the CRM. */
      externalId: string;
      name?: string;
      latitude?: number;
      longitude?: number;
      phoneNumbers?: string[];
      emailAddresses?: string[];
      addresses: components["schemas"]["CrmAddress"][];
    };
    /** @description What changes of an account. Its id in the CRM does not. */
    AccountUpdate: {
      name?: string;
      latitude?: number;
      longitude?: number;
      phoneNumbers?: string[];
      emailAddresses?: string[];
      addresses?: components["schemas"]["CrmAddress"][];
    };
    /** @description A user's part in an opportunity. The vendor requires none of its fields. */
    OpportunityUserFields: {
      /** @description Siro's id of the opportunity. */
      opportunityId?: string;
      userId?: string;
      name?: string;
      /** @description The user's share of the amount. Whether the whole is 1 or 100 is not published. */
      amountPercentage?: number;
    };
    /** @description A user's part in an engagement. The vendor requires none of its fields. */
    EngagementUserFields: {
      /** @description Siro's id of the engagement. */
      engagementId?: string;
      userId?: string;
      name?: string;
    };
    /** @description An opportunity as the CRM has it, with the records that belong to it. */
    OpportunitySync: {
      /** @description The opportunity's id in the CRM. */
      externalId: string;
      name?: string;
      amount?: number;
      closedAt?: string;
      /** @description When the CRM created it. */
      remoteCreatedAt?: string;
      lastActivityAt?: string;
      deletedAt?: components["schemas"]["SyncDeletion"];
      disposition?: components["schemas"]["SyncDisposition"];
      accountId?: string | null;
      account?: components["schemas"]["AccountSync"] | null;
      /**
       * @deprecated
       * @description Deprecated: `opportunityContacts` is its successor.
       */
      contact?: components["schemas"]["ContactSync"] | null;
      opportunityContacts?: components["schemas"]["OpportunityContactSync"][];
      opportunityUsers?: components["schemas"]["UserSync"][];
    };
    /** @description An engagement as the CRM has it, with the records that belong to it. */
    EngagementSync: {
      /** @description The engagement's id in the CRM. */
      externalId: string;
      direction?: components["schemas"]["SyncDirection"] | null;
      content?: string | null;
      subject?: string | null;
      /** @description In UTC. */
      startTime?: string | null;
      /** @description The time at its place, without a zone. It is shown as it is given. */
      startTimeLocalized?: string | null;
      endTime?: string | null;
      /** @description When the CRM created it. */
      remoteCreatedAt?: string | null;
      /** @description When the CRM changed it last. */
      remoteUpdatedAt?: string | null;
      deletedAt?: components["schemas"]["SyncDeletion"];
      /** @description Wins over `engagementType`. */
      engagementTypeId?: string | null;
      engagementType?: components["schemas"]["EngagementTypeSync"] | null;
      account?: components["schemas"]["AccountSync"] | null;
      engagementUsers?: components["schemas"]["UserSync"][];
      opportunity?: components["schemas"]["EngagementOpportunitySync"] | null;
      lead?: components["schemas"]["LeadSync"] | null;
      contact?: components["schemas"]["ContactSync"] | null;
    };
    /** @description Which kind of engagement it is. */
    EngagementTypeSync: {
      /** @description The type's id in the CRM. */
      externalId?: string;
      name: string;
      /**
       * @description Only `MEETING`, `APPOINTMENT` and `EVENT` count as appointments.
       * @enum {string}
       */
      activityType: "MEETING" | "CALL" | "APPOINTMENT" | "EMAIL" | "TEXT" | "EVENT" | "SIRO_EVENT" | "SIRO_BOT_RECORDING";
    };
    /** @description The opportunity that an engagement belongs to. */
    EngagementOpportunitySync: {
      /** @description The opportunity's id in the CRM. */
      externalId: string;
      name?: string;
      amount?: number;
      closedAt?: string;
      /** @description When the CRM created it. */
      remoteCreatedAt?: string;
      lastActivityAt?: string;
      disposition?: components["schemas"]["SyncDisposition"];
      /** @description Gives the opportunity the engagement's contact, account and users. */
      copyEngagementRelationships?: boolean;
    };
    /**
     * @description Which way an engagement went.
     * @enum {string}
     */
    SyncDirection: "INBOUND" | "OUTBOUND";
    /**
     * @description How an opportunity stands.
     * @enum {string}
     */
    SyncDisposition: "OPEN" | "LOST" | "WON";
    /** @description When the record was deleted in the CRM; null when it was not. */
    SyncDeletion: components["schemas"]["SyncMoment"] | null;
    /** @description What accounts, contacts and leads have in common. */
    SyncFields: {
      latitude?: number;
      longitude?: number;
      addresses?: components["schemas"]["CrmAddress"][];
      phoneNumbers?: string[];
      emailAddresses?: string[];
      lastActivityAt?: string;
      deletedAt?: components["schemas"]["SyncDeletion"];
      owner?: components["schemas"]["SyncOwner"] | null;
      /** @description The id in the CRM of the record that this one became part of. Everything that refers to this one refers to that one then. */
      mergedToExternalId?: string;
      /** @description The ids in the CRM of the records that became part of this one. Everything that refers to them refers to this one then. */
      mergedFromExternalIds?: string[];
    };
    /** @description The user to whom a record belongs. */
    SyncOwner: {
      /** @description The user's id in the CRM. */
      externalId: string;
    };
    /** @description An account as the CRM has it. */
    AccountSync: {
      /** @description The account's id in the CRM. */
      externalId?: string;
      name?: string;
    } & components["schemas"]["SyncFields"];
    /** @description A contact as the CRM has it. */
    ContactSync: {
      /** @description The contact's id in the CRM. */
      externalId: string;
      name?: string;
      account?: components["schemas"]["AccountSync"] | null;
    } & components["schemas"]["SyncFields"];
    /** @description A contact of an opportunity as the CRM has it. */
    OpportunityContactSync: {
      /** @description The contact's id in the CRM. */
      externalId: string;
      name?: string;
      account?: components["schemas"]["AccountSync"] | null;
      isPrimary?: boolean;
    } & components["schemas"]["SyncFields"];
    /** @description A lead as the CRM has it. */
    LeadSync: {
      /** @description The lead's id in the CRM. */
      externalId: string;
      firstName?: string;
      lastName?: string;
    } & components["schemas"]["SyncFields"];
    /** @description A user of the CRM who takes part. Siro finds its own user by `email`. */
    UserSync: {
      /** @description The user's id in the CRM. */
      externalId: string;
      /** @description By default the only thing that Siro finds its own user by: send it. */
      email?: string;
      /** @description A fraction from 0 to 1: 0.5 is one half. */
      shareOfSale?: number;
      name?: string;
      deletedAt?: components["schemas"]["SyncDeletion"];
    };
    /** @description A window of time, and every engagement that the CRM still has in it. */
    EngagementSoftDeletion: {
      /** @description The ids in the CRM of all the engagements that it has in the window. What is left out is deleted. */
      validExternalIds: string[];
      /** @description Where the window begins; this moment belongs to it. */
      fromTime: components["schemas"]["SyncMoment"];
      /** @description Where the window ends; this moment belongs to it. */
      toTime: components["schemas"]["SyncMoment"];
    };
    /** @description A file that belongs to something that happened in another system. */
    MultimediaEvent: {
      /** @description Where Siro gets the file. */
      downloadUrl: string;
      /** @description When the other system created it. */
      remoteCreatedAt: string;
      externalUserId: string;
      externalUserName?: string;
      externalEmailAddress: string;
      /** @description The file's id in the other system. */
      externalId: string;
      organizationId: string;
      mimeType: string;
      /** @description The event's id in the other system. */
      externalEventId: string;
    };
    /** @description A brief for a job, with audio. */
    JobBrief: {
      externalId: string;
      jobId: string;
      appointmentId: string;
      tenantId: string;
      technicianId: string;
      /** @description Where the audio is. */
      audioUrl: string;
      message: string;
    };
    /** @description An account of the CRM as Siro keeps it. */
    SyncedAccount: {
      /** @description Siro's own id of it. It need not be a UUID. */
      id: string;
      /** @description Its id in the CRM. */
      externalId?: string;
      name?: string;
      latitude?: number;
      longitude?: number;
      addresses?: unknown[];
      phoneNumbers?: string[];
      emailAddresses?: string[];
      createdAt?: string;
      updatedAt?: string;
    };
    /** @description An opportunity of the CRM as Siro keeps it. */
    SyncedOpportunity: {
      /** @description Siro's own id of it. */
      id: string;
      /** @description Its id in the CRM. */
      externalId?: string;
      name?: string | null;
      amount?: number;
      closedAt?: string;
      disposition?: string;
      createdAt?: string;
      updatedAt?: string;
      recordingId?: string;
      accountId?: string;
      organizationId?: string;
      /** @description The account; its fields are not published here. */
      account?: unknown;
      opportunityUsers?: unknown[];
    };
    /** @description One page of opportunities: `page.data`. `page.cursor` leads to the next page. */
    SyncedOpportunitiesPage: {
      data: components["schemas"]["SyncedOpportunity"][];
      /** @description Where the next page begins. */
      cursor?: string | number | null;
      pageSize?: number;
      limit?: number;
      total?: number | null;
      hasNextPage?: boolean;
    };
    /** @description An opportunity in an envelope: `answer.data.id`. */
    SyncedOpportunityAnswer: {
      data: components["schemas"]["SyncedOpportunity"];
    };
    /** @description A user's part in an opportunity. */
    OpportunityUser: {
      /** @description Siro's id of the part. */
      id: string;
      opportunityId?: string;
      userId?: string;
      name?: string;
      amountPercentage?: number;
      organizationId?: string;
      createdAt?: string;
      updatedAt?: string;
      integrationConnectionId?: string;
    };
    /** @description An engagement of the CRM as Siro keeps it. */
    SyncedEngagement: {
      /** @description Siro's own id of it. */
      id: string;
      /** @description Its id in the CRM. */
      externalId?: string | null;
      /** @description Recorded: `SIRO_EVENT`. */
      engagementType?: string | null;
      direction?: string | null;
      subject?: string | null;
      content?: string | null;
      startTime?: string | null;
      startTimeLocalized?: string | null;
      endTime?: string | null;
      createdAt?: string;
      updatedAt?: string;
      recordingId?: string | null;
      opportunityId?: string | null;
      /** @description It need not be a UUID. */
      accountId?: string | null;
      organizationId?: string;
      /** @description The account; its fields are not published here. */
      account?: unknown;
      engagementUsers?: {
        userId?: string;
      }[];
    };
    /** @description One page of engagements: `page.data`. `page.cursor` leads to the next page. */
    SyncedEngagementsPage: {
      data: components["schemas"]["SyncedEngagement"][];
      /** @description Where the next page begins. */
      cursor?: string | number | null;
      pageSize?: number;
      limit?: number;
      total?: number | null;
      hasNextPage?: boolean;
    };
    /** @description An engagement in an envelope: `answer.data.id`. */
    SyncedEngagementAnswer: {
      data: components["schemas"]["SyncedEngagement"];
    };
    /** @description Whether the engagements were deleted: `answer.data.success`. */
    EngagementSoftDeletionAnswer: {
      data: {
        success?: boolean;
      };
    };
    /** @description A user's part in an engagement. */
    EngagementUser: {
      /** @description Siro's id of the part. */
      id: string;
      engagementId?: string;
      userId?: string;
      name?: string;
      organizationId?: string;
      createdAt?: string;
      updatedAt?: string;
      integrationConnectionId?: string;
    };
    /** @description One page of users: `page.data`. Their fields are not published. */
    CrmUsersPage: {
      data: unknown[];
      /** @description Where the next page begins. Its type is not published. */
      cursor?: unknown;
    };
    /** @description A user in an envelope: `answer.data`, whose fields are not published. */
    CrmUserAnswer: {
      /** @description The user; the fields are not published. */
      data?: unknown;
    };
    /** @description An envelope whose content is not published. */
    MultimediaEventAnswer: {
      /** @description What became of it. */
      data?: unknown;
    };
    /** @description Siro's id of a brief. */
    CreatedJobBrief: {
      siroId: string;
    };
    /** @description Opportunities as the CRM has them. */
    OpportunitySyncs: components["schemas"]["OpportunitySync"][];
    /** @description Engagements as the CRM has them. */
    EngagementSyncs: components["schemas"]["EngagementSync"][];
    /** @description Files that belong to things that happened in another system. */
    MultimediaEvents: components["schemas"]["MultimediaEvent"][];
    /** @description Opportunities in an envelope: `answer.data`. */
    SyncedOpportunitiesAnswer: {
      data: components["schemas"]["SyncedOpportunity"][];
    };
    /** @description Engagements in an envelope: `answer.data`. */
    SyncedEngagementsAnswer: {
      data: components["schemas"]["SyncedEngagement"][];
    };
    /** @description A refusal. */
    IntegrationsError: {
      error: string;
    };
  };
  responses: {
    /** @description The request was refused. */
    Refused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["IntegrationsError"];
      };
    };
  };
  parameters: {
    /** @description Siro's own id of the account, never its id in the CRM. */
    AccountId: string;
    /** @description Siro's own id of the opportunity, never its id in the CRM. */
    OpportunityId: string;
    /** @description Siro's id of the user's part in the opportunity, which is neither the user's id nor the opportunity's. */
    OpportunityUserId: string;
    /** @description Siro's own id of the engagement. */
    EngagementId: string;
    /** @description Siro's id of the user's part in the engagement, which is neither the user's id nor the engagement's. */
    EngagementUserId: string;
    /** @description The user's id. */
    CrmUserId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export interface operations {
  listSyncedAccounts: {
    parameters: {
      query?: never;
      path?: never;
    };
    responses: {
      /** @description The accounts, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["SyncedAccount"][];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  createSyncedAccount: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewAccount"];
      };
    };
    responses: {
      /** @description The account, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["SyncedAccount"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  getSyncedAccount: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's own id of the account, never its id in the CRM. */
        id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      /** @description The account, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["SyncedAccount"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
    };
  };
  updateSyncedAccount: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's own id of the account, never its id in the CRM. */
        id: components["parameters"]["AccountId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AccountUpdate"];
      };
    };
    responses: {
      /** @description The account after the change, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["SyncedAccount"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
    };
  };
  deleteSyncedAccount: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's own id of the account, never its id in the CRM. */
        id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      /** @description True once it is deleted. What false means is not published. */
      200: {
        content: {
          "application/json": boolean;
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
    };
  };
  listSyncedOpportunities: {
    parameters: {
      query?: {
        /** @description Where the page begins, from the answer before it. */
        cursor?: string;
        /** @description Only what belongs to this recording, by Siro's id of it. */
        recordingId?: string;
        /** @description Only what has this id in the CRM. */
        externalId?: string;
      };
      path?: never;
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          "application/json": components["schemas"]["SyncedOpportunitiesPage"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  getSyncedOpportunity: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's own id of the opportunity, never its id in the CRM. */
        id: components["parameters"]["OpportunityId"];
      };
    };
    responses: {
      /** @description The opportunity, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["SyncedOpportunity"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
    };
  };
  deleteSyncedOpportunity: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's own id of the opportunity, never its id in the CRM. */
        id: components["parameters"]["OpportunityId"];
      };
    };
    responses: {
      /** @description True once it is deleted. What false means is not published. */
      200: {
        content: {
          "application/json": boolean;
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
    };
  };
  syncOpportunity: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunitySync"];
      };
    };
    responses: {
      /** @description The opportunity, in an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["SyncedOpportunityAnswer"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  listOpportunityUsers: {
    parameters: {
      query?: {
        /** @description Where the list begins. The answer has none, and what one is made of is not published. */
        cursor?: string;
        /** @description Only who takes part in this one, by Siro's id of it. */
        opportunityId?: string;
        /** @description Only what this user takes part in. */
        userId?: string;
      };
      path?: never;
    };
    responses: {
      /** @description Who takes part in which opportunity, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityUser"][];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  createOpportunityUser: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityUserFields"];
      };
    };
    responses: {
      /** @description The user's part in the opportunity, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityUser"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  getOpportunityUser: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's id of the user's part in the opportunity, which is neither the user's id nor the opportunity's. */
        id: components["parameters"]["OpportunityUserId"];
      };
    };
    responses: {
      /** @description The user's part in the opportunity, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityUser"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
    };
  };
  updateOpportunityUser: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's id of the user's part in the opportunity, which is neither the user's id nor the opportunity's. */
        id: components["parameters"]["OpportunityUserId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityUserFields"];
      };
    };
    responses: {
      /** @description The user's part in the opportunity after the change, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityUser"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
    };
  };
  deleteOpportunityUser: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's id of the user's part in the opportunity, which is neither the user's id nor the opportunity's. */
        id: components["parameters"]["OpportunityUserId"];
      };
    };
    responses: {
      /** @description True once it is deleted. What false means is not published. */
      200: {
        content: {
          "application/json": boolean;
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
    };
  };
  listSyncedEngagements: {
    parameters: {
      query?: {
        /** @description Where the page begins, from the answer before it. */
        cursor?: string;
        /** @description Only what belongs to this recording, by Siro's id of it. */
        recordingId?: string;
        /** @description Only what has this id in the CRM. */
        externalId?: string;
      };
      path?: never;
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          "application/json": components["schemas"]["SyncedEngagementsPage"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  getSyncedEngagement: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's own id of the engagement. */
        id: components["parameters"]["EngagementId"];
      };
    };
    responses: {
      /** @description The engagement, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["SyncedEngagement"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
    };
  };
  deleteSyncedEngagement: {
    parameters: {
      query?: {
        /** @description Whose id the path has: Siro's own (`internal`, also when nothing is said) or the CRM's (`external`). */
        idType?: "internal" | "external";
        /** @description The CRM that the id is from. It counts with `idType` `external` only. */
        integrationPlatform?: string;
      };
      path: {
        /** @description Siro's own id of the engagement. */
        id: components["parameters"]["EngagementId"];
      };
    };
    responses: {
      /** @description True once it is deleted. What false means is not published. */
      200: {
        content: {
          "application/json": boolean;
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
    };
  };
  syncEngagement: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EngagementSync"];
      };
    };
    responses: {
      /** @description The engagement, in an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["SyncedEngagementAnswer"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  softDeleteRemovedEngagements: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EngagementSoftDeletion"];
      };
    };
    responses: {
      /** @description Whether it was done, in an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["EngagementSoftDeletionAnswer"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  listEngagementUsers: {
    parameters: {
      query?: {
        /** @description Where the list begins. The answer has none, and what one is made of is not published. */
        cursor?: string;
        /** @description Only who takes part in this one, by Siro's id of it. */
        engagementId?: string;
        /** @description Only what this user takes part in. */
        userId?: string;
      };
      path?: never;
    };
    responses: {
      /** @description Who takes part in which engagement, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["EngagementUser"][];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  createEngagementUser: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EngagementUserFields"];
      };
    };
    responses: {
      /** @description The user's part in the engagement, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["EngagementUser"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  getEngagementUser: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's id of the user's part in the engagement, which is neither the user's id nor the engagement's. */
        id: components["parameters"]["EngagementUserId"];
      };
    };
    responses: {
      /** @description The user's part in the engagement, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["EngagementUser"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
    };
  };
  updateEngagementUser: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's id of the user's part in the engagement, which is neither the user's id nor the engagement's. */
        id: components["parameters"]["EngagementUserId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EngagementUserFields"];
      };
    };
    responses: {
      /** @description The user's part in the engagement after the change, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["EngagementUser"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
    };
  };
  deleteEngagementUser: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's id of the user's part in the engagement, which is neither the user's id nor the engagement's. */
        id: components["parameters"]["EngagementUserId"];
      };
    };
    responses: {
      /** @description True once it is deleted. What false means is not published. */
      200: {
        content: {
          "application/json": boolean;
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
    };
  };
  listCrmUsers: {
    parameters: {
      query?: {
        /** @description Where the page begins, from the answer before it. */
        cursor?: string;
        /** @description How many users a page has, in digits. */
        pageSize?: string;
      };
      path?: never;
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          "application/json": components["schemas"]["CrmUsersPage"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  getCrmUser: {
    parameters: {
      query?: never;
      path: {
        /** @description The user's id. */
        id: components["parameters"]["CrmUserId"];
      };
    };
    responses: {
      /** @description The user, in an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["CrmUserAnswer"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
    };
  };
  listUserEngagements: {
    parameters: {
      query?: {
        /**
         * @deprecated
         * @description Deprecated.
         */
        cursor?: string;
        /** @description How many engagements are given at most. */
        limit?: number;
        startingAfter?: string;
        startingBefore?: string;
      };
      path: {
        /** @description The user's id. */
        id: components["parameters"]["CrmUserId"];
      };
    };
    responses: {
      /** @description The engagements, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["SyncedEngagement"][];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  upsertMultimediaEvent: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MultimediaEvent"];
      };
    };
    responses: {
      /** @description What became of it, in an envelope whose content is not published. */
      201: {
        content: {
          "application/json": components["schemas"]["MultimediaEventAnswer"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  createBrief: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["JobBrief"];
      };
    };
    responses: {
      /** @description Siro's id of the brief, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["CreatedJobBrief"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  syncOpportunities: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunitySyncs"];
      };
    };
    responses: {
      /** @description The opportunities, in an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["SyncedOpportunitiesAnswer"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  syncEngagements: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EngagementSyncs"];
      };
    };
    responses: {
      /** @description The engagements, in an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["SyncedEngagementsAnswer"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
  upsertMultimediaEvents: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MultimediaEvents"];
      };
    };
    responses: {
      /** @description What became of them, in an envelope whose content is not published. */
      201: {
        content: {
          "application/json": components["schemas"]["MultimediaEventAnswer"];
        };
      };
      401: components["responses"]["Refused"];
    };
  };
}
