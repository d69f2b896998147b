// Made from specs/attention.yaml by `npm run generate`. What is to change here is changed there.

export interface paths {
  "/conversations": {
    /**
     * List conversations with their transcripts
     * @description Gives one page. Filter names contain brackets, which are percent-encoded. A filter with several values repeats its name.
     */
    get: operations["listConversations"];
  };
  "/conversations/{id}": {
    /** Read one conversation */
    get: operations["getConversation"];
  };
  "/conversations/{id}/linked-crm-records": {
    /**
     * Set which CRM records a conversation is linked to
     * @description The records sent become the whole set. A record that was linked before and is not sent is unlinked.
     */
    put: operations["updateLinkedCrmRecords"];
  };
  "/conversations/{id}/change_privacy": {
    /**
     * Make a conversation public or private
     * @description The request has no body; `privacy` is a query parameter.
     */
    put: operations["changeConversationPrivacy"];
  };
}
export interface components {
  schemas: {
    /**
     * @description Who may see a conversation.
     * @enum {string}
     */
    Privacy: "public" | "private";
    /** @description Several values in one filter. An empty list cannot be written in a query, so it would filter nothing. */
    FilterValues: string[];
    /**
     * @description A kind of CRM record.
     * @enum {string}
     */
    CrmFieldEntityCode: "companies" | "contacts" | "deals" | "owners" | "pipelines" | "users" | "account" | "contact" | "lead" | "opportunity" | "user";
    /** @description One page of conversations: `page.data`. `page.meta` says where the page is in the list, as far as Attention says. */
    ConversationsPage: {
      data: components["schemas"]["Conversation"][];
      links?: components["schemas"]["Links"];
      meta?: components["schemas"]["PageMeta"];
    };
    /** @description Where the page is in the list. Each field may be missing. */
    PageMeta: {
      /** @description How many pages there are. */
      pageCount?: number;
      /** @description How many items the whole list has. */
      totalRecords?: number;
      /** @description Which page this is; the first is 1. */
      pageNumber?: number;
      /** @description How many items a page has. */
      pageSize?: number;
    };
    /** @description The records that a conversation is linked to from now on. */
    LinkedCrmRecords: {
      /** @description All of them: what is not in the list is unlinked, and an empty list clears the set. */
      linked_crm_records: components["schemas"]["CrmRecordLink"][];
      /** @description The opportunity to which the records belong. */
      opportunity_id?: string;
    };
    /** @description A record in the CRM, and what kind of record it is. */
    CrmRecordLink: {
      /** @description The record's id in the CRM. */
      id: string;
      /** @description What kind of record it is, for example `salesforce_account` or `hubspot_contact`. No complete list is published. */
      code: string;
    };
    /** @description Whether Attention replaced the set of linked records. */
    LinkedCrmRecordsAnswer: {
      /** @description Whether the linked records were replaced. */
      success: boolean;
    };
    /** @description A conversation as Attention gives it, without an envelope: `conversation.attributes.title`. */
    Conversation: {
      /** @enum {string} */
      type?: "conversations";
      id: string;
      attributes: components["schemas"]["ConversationAttributes"];
      links?: components["schemas"]["Links"];
    };
    /** @description What Attention knows of a conversation. Each attribute may be missing. */
    ConversationAttributes: {
      uuid?: string;
      title?: string;
      /** @description ISO 8601. */
      createdAt?: string;
      /** @description ISO 8601. */
      finishedAt?: string;
      /** @description ISO 8601. */
      liveStreamStartedAt?: string;
      /** @description ISO 8601. */
      liveStreamEndedAt?: string;
      /** @description The owner. */
      userUUID?: string;
      /** @description The owner. */
      user?: components["schemas"]["User"];
      teamUUID?: string;
      archived?: boolean;
      referenceable?: boolean;
      /** @description What `changePrivacy` sets. */
      private?: boolean;
      isInternal?: boolean;
      isEmpty?: boolean;
      /** @description Seconds. */
      mediaDuration?: number;
      videoUID?: string;
      /** @description PENDING, UNAVAILABLE, IMPORTING or READY, in whatever case. */
      videoStatus?: string;
      /** @description PENDING, UNAVAILABLE, IMPORTING or READY, in whatever case. */
      mediaStorageStatus?: string;
      /** @description For example `completed`. No list of values is published. */
      transcriptStatus?: string;
      /** @description For example `exported`. No list of values is published. */
      crmExportStatus?: string;
      /** @description NONE, PENDING, IN_PROGRESS, FINISHED, DISCARDED or FAILED, in whatever case. */
      importStatus?: string;
      dealUUID?: string;
      emailTemplateID?: string;
      externalIntelligenceOpportunityID?: string;
      /** @description Empty when there is none. */
      zoomMeetingJoinUrl?: string;
      /** @description Empty when there is none. */
      googleMeetJoinUrl?: string;
      /** @description Empty when there is none. */
      microsoftTeamsJoinUrl?: string;
      /** @description Empty when there is none. */
      webexJoinUrl?: string;
      /** @description One string, or with `detailedTranscript` a list of `{ speaker, words: [{ text, startTimestamp, endTimestamp }] }`. */
      transcript?: unknown;
      participants?: components["schemas"]["Participant"][];
      attendees?: components["schemas"]["Participant"][];
      bots?: components["schemas"]["Bot"][];
      boards?: components["schemas"]["ConversationBoard"][];
      talktracks?: components["schemas"]["Talktrack"][];
      scorecardResults?: components["schemas"]["ScorecardResult"][];
      externalOpportunity?: {
        uuid?: string;
        title?: string;
      };
      /** @description There only when the request asked for it. */
      zoomMetadata?: {
        calleeName?: string;
        calleeNumber?: string;
        callerName?: string;
        callerNumber?: string;
      };
      /** @description Filled only when the request asked for it. */
      importMetadata?: {
        [key: string]: unknown;
      };
      /** @description What `updateLinkedCrmRecords` sets. */
      linkedCrmRecords?: components["schemas"]["CrmRecord"][];
      externalAccounts?: components["schemas"]["CrmRecord"][];
      externalContacts?: components["schemas"]["CrmRecord"][];
      /** @description Keyed by the name of the field. */
      extractedIntelligence?: {
        [key: string]: components["schemas"]["IntelligenceItem"];
      };
      /** @description Keyed by the name of the field. */
      confirmedExtractedIntelligence?: {
        [key: string]: components["schemas"]["IntelligenceItem"];
      };
      labels?: {
        [key: string]: unknown;
      };
      labelTagsToFilterIfNA?: unknown[];
      deprecatedLabelCategories?: unknown[];
    };
    /** @description A record in the CRM, and what kind of record it is. */
    CrmRecord: {
      id?: string;
      /** @description What kind of record it is, for example `Account`. No complete list is published. */
      code?: string;
    };
    /** @description What was found in a conversation for one field. */
    IntelligenceItem: {
      id?: string;
      key?: string;
      value?: unknown;
      title?: string;
      category?: string;
      source?: unknown;
      scope_insight?: unknown;
      refreshing?: unknown;
      options?: unknown;
    };
    /** @description Somebody who took part in a conversation or was invited to it. */
    Participant: {
      id?: string;
      email?: string;
      name?: string;
      organizer?: boolean;
      status?: string;
      type?: string;
    };
    /** @description A user of Attention. */
    User: {
      uuid?: string;
      email?: string;
      firstName?: string;
      lastName?: string;
      /** @description ISO 8601. */
      createdAt?: string;
      /** @description ISO 8601. */
      deletedAt?: string;
      transcriptLang?: string;
      joinOutsideHostMeetings?: boolean;
      realTimeCapabilities?: boolean;
      settings?: components["schemas"]["UserSettings"];
      botName?: string;
      botImageURL?: string;
      primaryTeamUUID?: string;
      organizationRoleUUID?: string;
      roles?: components["schemas"]["Role"][];
      showReferralScreen?: boolean;
      /** @description For example `recording` or `listener`. */
      seatType?: string;
      teams?: components["schemas"]["Team"][];
    };
    /** @description When the recorder joins a user's meetings, and what it does there. */
    UserSettings: {
      realTimeCapabilitiesOFF?: boolean;
      autoCalculateCRMFields?: boolean;
      joinWhenIAmHostAndAlone?: boolean;
      joinWhenIAmHostWithPeers?: boolean;
      joinWhenPeerIsHost?: boolean;
      joinWhenUnlicensedPeerIsHost?: boolean;
      dealsEnabled?: boolean;
      seat_type?: string;
    };
    /** @description What a user may do in the organization. */
    Role: {
      uuid?: string;
      name?: string;
      /** @description For example `ADMIN` or `SALES_REP`. No list of values is published. */
      type?: string;
    };
    /** @description A team of an organization. */
    Team: {
      uuid?: string;
      name?: string;
      phrases?: string[];
      slackConnection?: {
        id?: string;
        info?: {
          id?: string;
          name?: string;
        };
      };
      domain?: string;
      organizerJoinInternalMeetings?: boolean;
      consentEmailEnabled?: boolean;
      parentTeamUUID?: string;
      organizationUUID?: string;
      children?: components["schemas"]["Team"][];
    };
    /** @description A recorder that joined the meeting. */
    Bot: {
      uuid?: string;
      meetingUrl?: string;
      status?: {
        code?: string;
        message?: string;
        /** @description ISO 8601. */
        createdAt?: string;
      };
    };
    /** @description A board of battlecards as it was used in a conversation. */
    ConversationBoard: {
      uuid?: string;
      board?: {
        uuid?: string;
        name?: string;
        teamUUID?: string;
        team?: components["schemas"]["Team"];
        columns?: {
          id?: string;
          title?: string;
          children?: {
            uuid?: string;
            keywords?: string[];
            response?: string;
            text?: string;
          }[];
        }[];
      };
      battlecards?: {
        uuid?: string;
        activatedBattlecardID?: string;
        hidden?: boolean;
        feedbackAction?: string;
      }[];
    };
    /** @description A talk track as it was used in a conversation. */
    Talktrack: {
      uuid?: string;
      items?: {
        uuid?: string;
        activatedItemId?: string;
        done?: boolean;
      }[];
    };
    /** @description How a conversation did on one scorecard. */
    ScorecardResult: {
      uuid?: string;
      title?: string;
      items?: {
        uuid?: string;
        title?: string;
        description?: string;
        evidences?: string[];
        numericResult?: {
          score?: number;
          min?: number;
          max?: number;
        };
      }[];
      summary?: {
        averageScore?: number;
        min?: number;
        max?: number;
        summaryText?: string;
      };
    };
    /** @description Addresses of this answer and of what belongs to it. They may be absolute or relative. */
    Links: {
      self?: string;
      related?: string;
    };
    /** @description A refusal. No field is certain. */
    Error: {
      /** @description Identifies the error, for example `not_found_error`. */
      id?: string;
      /** @description The HTTP status as text. */
      status?: string;
      code?: string;
      title?: string;
      detail?: string;
      source?: {
        /** @description A JSON pointer into the request. */
        pointer?: string;
        parameter?: string;
      };
      meta?: {
        [key: string]: unknown;
      };
    };
  };
  responses: {
    /** @description The request was refused. */
    Refused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
  };
  parameters: {
    /** @description Attention's id of the conversation. Described as a UUID, yet examples are not, so no format is stated. */
    ConversationId: string;
    /** @description Off by default. Live answers then hold the transcript as a list of spoken pieces with a time for each word, and otherwise as one string. */
    DetailedTranscript: boolean;
    /** @description Shows participants of the own organization too. */
    IncludeInternalParticipants: boolean;
    /** @description Shows `zoomMetadata`. */
    IncludeZoomMetadata: boolean;
    /** @description Shows `importMetadata`. */
    IncludeImportMetadata: boolean;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export interface operations {
  listConversations: {
    parameters: {
      query?: {
        /** @description Where the period begins, ISO 8601. Which of a conversation's moments counts is not published. */
        fromDateTime?: string;
        /** @description Where the period ends, ISO 8601. */
        toDateTime?: string;
        /** @description Which page; the first is 1. */
        page?: number;
        /** @description How many conversations a page has. Neither the default nor the maximum is published for this list. */
        size?: number;
        /** @description Ids of owners. */
        "filter[owner.id]"?: components["schemas"]["FilterValues"];
        /** @description Email addresses of owners. */
        "filter[owner.email]"?: components["schemas"]["FilterValues"];
        /** @description Email addresses of participants. */
        "filter[participants.email]"?: components["schemas"]["FilterValues"];
        /** @description Ids of opportunities. */
        "filter[external_opportunity.id]"?: components["schemas"]["FilterValues"];
        /** @description Ids of teams. */
        "filter[team.id]"?: components["schemas"]["FilterValues"];
        /** @description A part of the title, whatever its case. */
        "filter[title]"?: string;
        /** @description The kind of CRM record whose field is compared. */
        "filter[crm_field.entity_code]"?: components["schemas"]["CrmFieldEntityCode"];
        /** @description The field of that record. */
        "filter[crm_field.field_name]"?: string;
        /** @description The values that the field may have, ten at most. One of them must be matched exactly. */
        "filter[crm_field.values]"?: string[];
        /** @description Leaves internal conversations out. */
        "filter[hide_internal]"?: boolean;
        /** @description Leaves out what has not been analyzed. */
        "filter[hide_non_analyzed]"?: boolean;
        /** @description Leaves pending conversations out. */
        "filter[hide_pending]"?: boolean;
        /** @description Its meaning is unclear; others read it as leaving out conversations that have no transcript. */
        "filter[hide_transcript]"?: boolean;
        /** @description Leaves failed conversations out. */
        "filter[hide_failed]"?: boolean;
        /** @description Off by default. Live answers then hold the transcript as a list of spoken pieces with a time for each word, and otherwise as one string. */
        detailedTranscript?: components["parameters"]["DetailedTranscript"];
        /** @description Shows participants of the own organization too. */
        "filter[include_internal_participants]"?: components["parameters"]["IncludeInternalParticipants"];
        /** @description Shows `zoomMetadata`. */
        "filter[include_zoom_metadata]"?: components["parameters"]["IncludeZoomMetadata"];
        /** @description Shows `importMetadata`. */
        "filter[include_import_metadata]"?: components["parameters"]["IncludeImportMetadata"];
      };
      path?: never;
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          "application/json": components["schemas"]["ConversationsPage"];
        };
      };
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  getConversation: {
    parameters: {
      query?: {
        /** @description Which id the path names. With `external_id` a live answer was found by the id that an import had given. */
        by?: "id" | "external_id";
        /** @description Off by default. Live answers then hold the transcript as a list of spoken pieces with a time for each word, and otherwise as one string. */
        detailedTranscript?: components["parameters"]["DetailedTranscript"];
        /** @description Shows participants of the own organization too. */
        "filter[include_internal_participants]"?: components["parameters"]["IncludeInternalParticipants"];
        /** @description Shows `zoomMetadata`. */
        "filter[include_zoom_metadata]"?: components["parameters"]["IncludeZoomMetadata"];
        /** @description Shows `importMetadata`. */
        "filter[include_import_metadata]"?: components["parameters"]["IncludeImportMetadata"];
      };
      path: {
        /** @description Attention's id of the conversation, or with `by=external_id` the id that it was imported with. */
        id: string;
      };
    };
    responses: {
      /** @description The conversation itself, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["Conversation"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  updateLinkedCrmRecords: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the conversation. Described as a UUID, yet examples are not, so no format is stated. */
        id: components["parameters"]["ConversationId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LinkedCrmRecords"];
      };
    };
    responses: {
      /** @description The set was replaced. */
      200: {
        content: {
          /**
           * @example {
           *       "success": true
           *     }
           */
          "application/json": components["schemas"]["LinkedCrmRecordsAnswer"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  changeConversationPrivacy: {
    parameters: {
      query: {
        /** @description Who may see the conversation from now on. */
        privacy: components["schemas"]["Privacy"];
      };
      path: {
        /** @description Attention's id of the conversation. Described as a UUID, yet examples are not, so no format is stated. */
        id: components["parameters"]["ConversationId"];
      };
    };
    responses: {
      /** @description The conversation after the change, without an envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["Conversation"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
}
