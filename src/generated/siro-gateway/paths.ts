// Made from specs/siro-gateway.yaml by `npm run generate`. What is to change here is changed there.

export interface paths {
  "/v1/core/recordings": {
    /**
     * List the recordings that the user can see
     * @description The newest come first. The `cursor` of a page leads to the next page; it is null on the last one.
     */
    get: operations["listRecordings"];
  };
  "/v1/core/recordings/{id}": {
    /** Read one recording */
    get: operations["getRecording"];
  };
  "/v1/core/recordings/{id}/link": {
    /**
     * Link a recording to a CRM record
     * @description Replaces the link that the recording had. The server clears earlier links as needed.
     */
    put: operations["linkRecording"];
    /**
     * Remove the link of a recording to a CRM record
     * @description The body names the record as it does for `linkRecording`, under the same rules.
     */
    delete: operations["unlinkRecording"];
  };
}
export interface components {
  schemas: {
    /**
     * @description A boolean that travels as a word.
     * @enum {string}
     */
    Flag: "true" | "false";
    /**
     * @description ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it.
     * @example 2025-01-31T12:00:00.000Z
     */
    Moment: string;
    /** @description Where the next page begins. */
    Cursor: string | number | null;
    /**
     * @description Which kind of CRM record is meant.
     * @enum {string}
     */
    LinkDataType: "ACCOUNT" | "LEAD" | "OPPORTUNITY" | "ENGAGEMENT" | "CONTACT";
    /**
     * @description What made the link.
     * @enum {string}
     */
    RecordingLinkTrigger:
      | "FUZZY_MATCH_RECORDINGS_FOR_ENGAGEMENT"
      | "FUZZY_MATCH_ENGAGEMENTS_FOR_RECORDING"
      | "FUZZY_MATCH_RECORDINGS_FOR_OPPORTUNITY"
      | "FUZZY_MATCH_OPPORTUNITIES_FOR_RECORDING"
      | "OPPORTUNITY_DEEPLINK_ADMIN"
      | "OPPORTUNITY_DEEPLINK"
      | "CRM_DEEPLINK"
      | "AUDIO_UPLOAD_DEEPLINK"
      | "CONTACT_MATCH_AUDIO_UPLOAD"
      | "USER_LINK_WEB"
      | "USER_LINK_MOBILE"
      | "USER_LINK_POST_RECORDING"
      | "USER_UNLINK"
      | "USER_APPOINTMENT_LIST"
      | "CALENDAR_MATCH"
      | "EXTERNAL_API_LINK"
      | "RECORDING_HARD_DELETED";
    /** @description The CRM record that a recording is linked to, named in exactly one of two ways. */
    RecordingLink: components["schemas"]["LinkById"] | components["schemas"]["LinkByExternalId"];
    /** @description Points at a CRM record by Siro's own id of it. */
    LinkById: {
      dataType: components["schemas"]["LinkDataType"];
      /** @description Siro's id of the record, never of a Siro user. */
      id: string;
      trigger?: components["schemas"]["RecordingLinkTrigger"];
      externalId?: never;
      integrationConnectionId?: never;
    };
    /** @description Points at a CRM record by its id in the CRM, and the connection through which Siro knows that CRM. */
    LinkByExternalId: {
      dataType: components["schemas"]["LinkDataType"];
      /** @description The record's id in the CRM. */
      externalId: string;
      /** @description Siro's id of the connection to that CRM. */
      integrationConnectionId: string;
      trigger?: components["schemas"]["RecordingLinkTrigger"];
      id?: never;
    };
    /** @description One page of recordings: `page.data`. `page.cursor` leads to the next page and is null on the last one. */
    RecordingsPage: {
      data: components["schemas"]["ListedRecording"][];
      /** @description Where the next page begins; null on the last one. */
      cursor: string | null;
    };
    /** @description A recording in Siro's envelope: `answer.data.title`. */
    RecordingAnswer: {
      data: components["schemas"]["Recording"];
      cursor?: components["schemas"]["Cursor"];
      pageSize?: number;
      limit?: number;
      total?: number | null;
      hasNextPage?: boolean;
    };
    /** @description The CRM record that a recording is linked to now, in Siro's envelope: `answer.data.name`. */
    LinkedRecord: {
      data: {
        /** @description Siro's id of the linked record. */
        id: string;
        /** @description The record's id in the CRM. */
        externalId: string;
        dataType: components["schemas"]["LinkDataType"];
        name: string;
        lastActivityAt: string;
      };
      cursor?: components["schemas"]["Cursor"];
      pageSize?: number;
      limit?: number;
      total?: number | null;
      hasNextPage?: boolean;
    };
    /** @description Whether Siro removed the link, in Siro's envelope: `answer.data`. */
    UnlinkAnswer: {
      /** @description Whether the link was removed. */
      data: boolean;
      cursor?: components["schemas"]["Cursor"];
      pageSize?: number;
      limit?: number;
      total?: number | null;
      hasNextPage?: boolean;
    };
    /** @description A recording as the gateway lists it. */
    ListedRecording: {
      id: string;
      repFirstName?: string;
      repLastName?: string;
      /** @description ISO 8601. */
      dateCreated: string;
      durationInMilliseconds?: number;
      /** @description `closed`, `not closed`, `in progress`, or another word. */
      result?: string;
      title?: string;
      isPrivate?: boolean;
      userId?: string;
      discoverable?: boolean;
      isVideo?: boolean;
      /**
       * @description What began the recording.
       * @enum {string}
       */
      trigger?: "button-press" | "deeplink" | "modern-deeplink" | "mobile-sdk";
      /** @description Asked for by `showFollowups`. Reading one recording gives them whole. */
      followups?: {
        id?: string;
        score?: number;
      }[];
      crmCustomer?: components["schemas"]["CrmCustomer"];
      /** @description Asked for by `showEvaluationScore`. */
      evaluationScore?: number;
      universalOutcomeLabel?: string | null;
      extractedCustomOutcomes?: {
        outcomeExtractionId: string;
        outcomes: {
          customLabel: string;
          universalLabel: string | null;
          description?: string;
        }[];
      };
    };
    /** @description One recording as the gateway shows it to a user. */
    Recording: {
      id: string;
      /** @description ISO 8601. */
      dateCreated: string;
      transcriptionStatus?: components["schemas"]["TranscriptionStatus"];
      /** @enum {string} */
      processingStatus?: "in-progress" | "complete" | "error";
      /** @enum {string} */
      processingStage?: "recording" | "uploading" | "processing" | "done";
      organizationId?: string;
      teamId?: string;
      userId?: string;
      title?: string;
      durationInMilliseconds?: number;
      deleted: boolean;
      conversationType?: string;
      /** @enum {string} */
      transcriptionLanguage?: "English" | "Spanish" | "French";
      /** @description Asked for by `showCrmOpportunities`. */
      crmOpportunities?: components["schemas"]["CrmOpportunity"][];
      crmCustomer?: components["schemas"]["CrmCustomer"];
      /** @description Asked for by `showEvaluationScore`. */
      evaluationScore?: number;
      /** @description Asked for by `showFollowups`. */
      followups?: components["schemas"]["Followup"][];
      universalOutcomeLabel?: string | null;
      /** @description Asked for by `showSummary`. */
      summary?: string;
      /** @description Asked for by `showEntityExtractions`. */
      entityExtractions?: components["schemas"]["EntityExtraction"][];
    };
    /**
     * @description How far the transcription of a recording is.
     * @enum {string}
     */
    TranscriptionStatus:
      | "RECORDING"
      | "UPLOADING"
      | "UPLOADED"
      | "TRANSCRIBING"
      | "AWAITING_REDACTION"
      | "REDACTING"
      | "COMPLETE"
      | "SECONDARY_TRANSCRIPTION_COMPLETE"
      | "ERROR"
      | "UNRECOVERABLE_ERROR"
      | "REMOVED"
      | "RAW_SPLIT";
    /**
     * @description Through which platform Siro knows a CRM.
     * @enum {string}
     */
    IntegrationPlatform: "MERGE" | "SIRO_CUSTOM_INPUT" | "SERVICE_TITAN" | "COMPANY_CAM" | "INGAGE" | "LEAD_PERFECTION" | "SPOTIO";
    /** @description The CRM record that a recording belongs to. Asked for by `showCrmCustomers`, in a list by `showCrmCustomer`. */
    CrmCustomer: {
      id: string;
      name?: string | null;
      crmUrl?: string;
      /** @enum {string} */
      customerType?: "ACCOUNT" | "LEAD" | "OPPORTUNITY" | "ENGAGEMENT" | "CONTACT" | "DMS_OPPORTUNITY";
      lastActivityAt?: string | null;
      /** @description ISO 8601. */
      createdAt: string;
      /** @description ISO 8601. */
      updatedAt: string;
      /** @description ISO 8601. */
      closedAt?: string | null;
      emailAddress?: string | null;
      phoneNumber?: string | null;
      /** @description The record's id in the CRM. */
      externalId?: string | null;
      amount?: number | null;
      disposition?: string | null;
      recordingId?: string | null;
      /** @description ISO 8601. */
      lastRecordingDate?: string | null;
      numRecordings?: number | null;
      /**
       * @description How the record was found for the recording.
       * @enum {string|null}
       */
      matchingSource?: "DIRECT" | "FUZZY" | "NOT_FOUND" | null;
      accountId?: string | null;
      opportunityAccountName?: string | null;
      contactId?: string | null;
      opportunityContactName?: string | null;
      opportunityId?: string | null;
      engagementId?: string | null;
      opportunity?: components["schemas"]["Opportunity"] | null;
      opportunities?: {
        data: components["schemas"]["Opportunity"][];
        cursor?: string | null;
      } | null;
      opportunityUsers?: unknown[] | null;
      contactAccount?: {
        /** @description Siro's id of the account. */
        id: string;
        name?: string | null;
        /** @description The account's id in the CRM. */
        externalId?: string | null;
      } | null;
      address?: string | null;
      organizationId: string;
      integrationConnectionId?: string | null;
      integrationPlatform?: components["schemas"]["IntegrationPlatform"] | null;
      integrationName?: string | null;
    };
    /** @description An opportunity as Siro keeps it. */
    Opportunity: {
      /** @description Siro's id of the opportunity. */
      id: string;
      /** @description The opportunity's id in the CRM. */
      externalId: string;
      name?: string | null;
      amount?: number;
      closedAt?: string;
      disposition?: string;
      createdAt: string;
      updatedAt: string;
      recordingId?: string;
      accountId?: string;
      organizationId: string;
      account?: unknown;
      opportunityUsers?: unknown[];
    };
    /** @description An opportunity of the CRM that a recording belongs to. */
    CrmOpportunity: {
      opportunityExternalId: string | null;
      accountId: string | null;
      accountName: string | null;
      accountExternalId: string | null;
      disposition: string | null;
      closedAt: string | null;
      name: string | null;
      amount: number | null;
      integrationName: string | null;
      integrationPlatform: string | null;
      addresses: {
        street?: string;
        city?: string;
        state?: string;
        zip?: string;
        country?: string;
      }[];
    };
    /** @description What the user might do next about a recorded conversation. */
    Followup: {
      recordingId: string;
      recordingTitle: string | null;
      repName: string;
      repId: string;
      teamName: string | null;
      teamId: string;
      followupId: string;
      dateCreated: string;
      /** @enum {string} */
      followupType: "REHASH" | "CROSS_SELL";
      /** @description From 1 to 5. */
      score: number;
      followupAction: string | null;
      context: {
        header: string;
        value: string;
      }[];
      updatedAt: string;
      metadata: {
        [key: string]: string;
      }[];
      starred: boolean;
      status: components["schemas"]["FollowupStatus"];
      thinking: string;
      history?: components["schemas"]["FollowupChange"][] | null;
      crmUrl?: string | null;
      crmCustomer: components["schemas"]["CrmCustomer"] | null;
      hasFollowupComment: boolean;
      note: string | null;
      completed: boolean;
      completedBy: string | null;
      completedAt: string | null;
    };
    /**
     * @description How far a followup is.
     * @enum {string}
     */
    FollowupStatus: "TO_DO" | "IN_PROGRESS" | "COMPLETE";
    /** @description A change that somebody made to a followup. */
    FollowupChange: {
      id: string;
      updatedBy: string;
      updatedByUserId: string | null;
      createdAt: string;
      note?: string;
      status?: components["schemas"]["FollowupStatus"];
    };
    /** @description What Siro extracted from a recording for one kind of entity. */
    EntityExtraction: {
      id: string;
      recordingId: string;
      siroEntityDefinitionId: string;
      siroEntityDefinitionName?: string | null;
      siroEntityDefinitionDeleted: boolean;
      /** @enum {string} */
      status: "IN_PROGRESS" | "SUCCESS" | "FAIL" | "SYNCED";
      extraction: components["schemas"]["ExtractedField"][] | null;
      createdAt: string | null;
      updatedAt: string | null;
      mappings: components["schemas"]["CrmFieldMapping"][] | null;
    };
    /** @description The value that was found for one field of an entity. */
    ExtractedField: {
      name: string;
      value?: string | number | boolean | (string | number | boolean | null)[] | null;
      mappings?: components["schemas"]["CrmFieldMapping"][] | null;
    };
    /** @description The field of the CRM that an extracted value belongs to. */
    CrmFieldMapping: {
      crmModelName: string;
      crmFieldName: string;
    };
    /** @description A refusal, or an error in place of the data of a 200. */
    Error: {
      error: string;
      details?: {
        [key: string]: unknown;
      };
    };
    /** @description Everything that is wrong with a request. */
    ZodError: {
      /** @enum {string} */
      name: "ZodError";
      issues: {
        code: string;
        expected?: string;
        received?: string;
        path: (string | number)[];
        message: string;
      }[];
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
    /** @description The request was refused. The body is text. */
    RefusedAsText: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/plain": string;
      };
    };
    /** @description The request breaks the gateway's schema. */
    Invalid: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ZodError"] | components["schemas"]["Error"];
      };
    };
  };
  parameters: {
    /** @description Siro's own id of the recording, never the id of a CRM record. */
    RecordingId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export interface operations {
  listRecordings: {
    parameters: {
      query?: {
        /** @description How many recordings a page has, in digits: 100 at most, and 100 when nothing is said. */
        limit?: string;
        /** @description Where the page begins, from the answer before it. */
        cursor?: string;
        /** @description Names of conversation types, with commas between them. */
        conversationType?: string;
        /** @description How the conversation ended: `closed`, `not closed`, `in progress`, or another word. */
        result?: string;
        organizationId?: string;
        /** @description Ids of teams, with commas between them. */
        teamId?: string;
        /** @description Only what was created after this moment. */
        "dateCreated:gt"?: components["schemas"]["Moment"];
        /** @description Only what was created before this moment. */
        "dateCreated:lt"?: components["schemas"]["Moment"];
        /** @description The field that the list is sorted by; any that can be filtered by. */
        orderBy?: string;
        orderDirection?: "asc" | "desc";
        /** @description Only recordings that have no definitive link to an opportunity or engagement with a customer. */
        crmLinkStatus?: "unlinked";
        /** @description Adds `crmCustomer`. */
        showCrmCustomer?: components["schemas"]["Flag"];
        /** @description Adds `evaluationScore`. */
        showEvaluationScore?: components["schemas"]["Flag"];
        /** @description Adds `followups`. */
        showFollowups?: components["schemas"]["Flag"];
      };
      path?: never;
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          "application/json": components["schemas"]["RecordingsPage"];
        };
      };
      400: components["responses"]["RefusedAsText"];
      401: components["responses"]["RefusedAsText"];
      403: components["responses"]["RefusedAsText"];
      500: components["responses"]["RefusedAsText"];
    };
  };
  getRecording: {
    parameters: {
      query?: {
        /** @description Adds `crmOpportunities`. */
        showCrmOpportunities?: components["schemas"]["Flag"];
        /** @description Adds `evaluationScore`. */
        showEvaluationScore?: components["schemas"]["Flag"];
        /** @description Adds `followups`. */
        showFollowups?: components["schemas"]["Flag"];
        /** @description Adds `crmCustomer`. */
        showCrmCustomers?: components["schemas"]["Flag"];
        /** @description Adds `summary`. */
        showSummary?: components["schemas"]["Flag"];
        /** @description Adds `entityExtractions`. */
        showEntityExtractions?: components["schemas"]["Flag"];
      };
      path: {
        /** @description Siro's own id of the recording, never the id of a CRM record. */
        id: components["parameters"]["RecordingId"];
      };
    };
    responses: {
      /** @description The recording, in the gateway's envelope. */
      200: {
        content: {
          "application/json": components["schemas"]["RecordingAnswer"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      403: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      422: components["responses"]["Invalid"];
      500: components["responses"]["Refused"];
    };
  };
  linkRecording: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's own id of the recording, never the id of a CRM record. */
        id: components["parameters"]["RecordingId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RecordingLink"];
      };
    };
    responses: {
      /** @description The record that the recording is linked to now, or an error in its place. */
      200: {
        content: {
          "application/json": components["schemas"]["LinkedRecord"] | components["schemas"]["Error"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      422: components["responses"]["Invalid"];
    };
  };
  unlinkRecording: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's own id of the recording, never the id of a CRM record. */
        id: components["parameters"]["RecordingId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RecordingLink"];
      };
    };
    responses: {
      /** @description Whether the link was removed, or an error in its place. */
      200: {
        content: {
          "application/json": components["schemas"]["UnlinkAnswer"] | components["schemas"]["Error"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      422: components["responses"]["Invalid"];
    };
  };
}
