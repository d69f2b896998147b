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
  "/v1/core/recordings/{id}/utterances": {
    /**
     * Read what was said in a recording
     * @description The transcript, utterance by utterance, and who the speakers are. There are none until the recording has been processed. A page has 100,000 utterances when nothing is said, which is mostly all of them.
     */
    get: operations["listUtterances"];
  };
  "/v1/core/recordings/{id}/signedUrl": {
    /**
     * Get a short-lived address of a recording's sound
     * @description The sound is the redacted file, mostly an m4a. A failure is a 200 as well, with `data.error` true; it is thrown.
     */
    post: operations["createAudioSignedUrl"];
  };
  "/v1/core/recordings/signed-urls": {
    /**
     * Get an address to upload sound to
     * @description The first of three steps. The second is a PUT of the file's bytes to `uploadUrl`, with `uploadHeaders` unchanged and before `expiresAt`; the third is `createRecordingFromUpload` with `downloadUrl`.
     */
    post: operations["createUploadSignedUrls"];
  };
  "/v1/core/recordings/upload": {
    /**
     * Make a recording of sound that was uploaded
     * @description The third of three steps, after `createUploadSignedUrls` and a PUT. The access token needs the scope write.
     */
    post: operations["createRecordingFromUpload"];
  };
  "/v1/core/conversation-configurations": {
    /**
     * List the conversation types of an organization
     * @description An item's `conversationType` is the id that deep links take. Only the caller's own organization, unless the caller administers others.
     */
    get: operations["listConversationConfigurations"];
  };
  "/v1/core/entities/extractions/{recordingId}": {
    /** List what Siro extracted from a recording */
    get: operations["listExtractions"];
  };
  "/v1/core/scorecards/scorecard-metrics/values": {
    /** Read the values of metrics over a period */
    get: operations["listMetricValues"];
  };
  "/v1/core/scorecards/scorecard-metrics/available": {
    /**
     * List the metrics that a scope can use
     * @description The scope is an organization, a conversation type or a group of organizations.
     */
    get: operations["listAvailableMetrics"];
  };
  "/v1/core/scorecards/instances": {
    /**
     * List the scorecards of an organization
     * @description Who does not administer the organization sees the active ones of the own organization and conversation types.
     */
    get: operations["listScorecardInstances"];
  };
  "/v1/core/scorecards/evaluated-instances/{id}": {
    /**
     * Read how recordings fared on a scorecard over a period
     * @description `filterBy` says what the ids of `filterByIds` are: recordings, a user, a team, or the scorecard's own organization. For a user there are `spotlightSummaries` as well. Who does not administer the organization sees the own team, the own self and whom they coach.
     */
    get: operations["getEvaluatedScorecard"];
  };
  "/v1/core/followups": {
    /**
     * List what users might do next
     * @description Without `minimumScore` those with a score of 1 or 2 are left out: `minimumScore: 1` gives all. Who does not administer the organization sees their own.
     */
    get: operations["listFollowups"];
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
    /**
     * @description ISO 8601, a date and a time with its zone.
     * @example 2025-01-31T12:00:00.000Z
     */
    Timestamp: string;
    /** @description What the gateway may say beside the data. */
    GatewayEnvelope: {
      cursor?: components["schemas"]["Cursor"];
      pageSize?: number;
      limit?: number;
      total?: number | null;
      hasNextPage?: boolean;
    };
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
      crmCustomer?: components["schemas"]["CrmCustomer"] | null;
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
    /** @description One page of a transcript: `page.data.utterances`, and `page.data.speakerMap` for who spoke. */
    UtterancesPage: {
      data: {
        utterances: components["schemas"]["Utterance"][];
        isLowDataMode?: boolean;
        /** @description The name of each speaker by the `speakerTag` of the utterances. */
        speakerMap?: {
          [key: string]: string;
        };
      };
      pageSize?: number | null;
      /** @description The number of a page; null when there is no other. */
      cursor?: number | null;
    };
    /** @description Something that one speaker said. */
    Utterance: {
      /** @description The words. */
      utterance: string;
      /** @description From the recording's start, in milliseconds. */
      startTimeInMillis?: number;
      /** @description From the recording's start, in milliseconds. */
      endTimeInMillis?: number;
      /** @description A key of `speakerMap`. */
      speakerTag?: string;
      redacted?: boolean;
      confidence?: number;
    };
    /** @description The address of a recording's sound: `answer.data.url`. Whoever knows it can read it, for a short time. */
    AudioSignedUrl: {
      data: {
        /** @example false */
        error?: boolean;
        url?: string;
        expiration?: number;
        errorMessage?: string;
      };
    };
    /**
     * @description What kind of sound it is.
     * @enum {string}
     */
    SoundFileType: "mp3" | "aac" | "wav";
    /** @description The file that is going to be uploaded. */
    SoundFile: {
      fileType: components["schemas"]["SoundFileType"];
      /** @description Exactly how many bytes it has. */
      fileSize: number;
    };
    /** @description Where to PUT the file (`answer.data.uploadUrl`, with `uploadHeaders`), and where Siro finds it then (`downloadUrl`). */
    UploadSignedUrls: {
      data: {
        /** @description For a PUT of the file's bytes. It shows no credential of Siro's. */
        uploadUrl: string;
        /**
         * @description The headers of the PUT. Changed, or sent late, they are refused with 403 SignatureDoesNotMatch.
         * @example {
         *       "Content-Type": "audio/mpeg",
         *       "x-goog-content-length-range": "0,1000"
         *     }
         */
        uploadHeaders: {
          [key: string]: string;
        };
        /** @description For `fileUrl` of `createRecordingFromUpload`. */
        downloadUrl: string;
        /** @description When the addresses end. */
        expiresAt?: string;
      };
    } & components["schemas"]["GatewayEnvelope"];
    /** @description Sound that was uploaded, and whose recording it becomes: one of `userId`, `userEmail` and `userPhone`, or more. */
    RecordingUpload: components["schemas"]["UploadForUserId"] | components["schemas"]["UploadForUserEmail"] | components["schemas"]["UploadForUserPhone"];
    /** @description What every uploaded recording may have. */
    RecordingUploadFields: {
      /**
       * @description The `downloadUrl` that `createUploadSignedUrls` gave.
       * @example https://storage.example/sound.mp3
       */
      fileUrl: string;
      fileType: components["schemas"]["SoundFileType"];
      title?: string;
      /** @description Siro's id of the user. */
      userId?: string;
      userEmail?: string;
      userPhone?: string;
      organizationId?: string;
      /** @description By default, and for one that is not known, the user's own. */
      conversationType?: string;
      dateCreated?: components["schemas"]["Timestamp"];
      discoverable?: boolean;
      /** @description Siro's id of the connection to the CRM that `crmObjects` are in. Together with them or not at all. */
      integrationConnectionId?: string;
      /** @description The CRM's records that the recording belongs to. Siro must know them already; none is made. */
      crmObjects?: components["schemas"]["UploadCrmObject"][];
      /** @description Has no effect beside `crmObjects`. */
      contactName?: string;
      /** @description Has no effect beside `crmObjects`. */
      contactPhone?: string;
      /** @enum {string} */
      result?: "closed" | "not closed" | "in progress";
    };
    /** @description A recording of the user with this id. */
    UploadForUserId: {
      /** @description Siro's id of the user. */
      userId: string;
    } & WithRequired<components["schemas"]["RecordingUploadFields"], "userId">;
    /** @description A recording of the user with this e-mail address. */
    UploadForUserEmail: {
      userEmail: string;
    } & WithRequired<components["schemas"]["RecordingUploadFields"], "userEmail">;
    /** @description A recording of the user with this telephone number. */
    UploadForUserPhone: {
      userPhone: string;
    } & WithRequired<components["schemas"]["RecordingUploadFields"], "userPhone">;
    /** @description A record of the CRM that an uploaded recording belongs to. */
    UploadCrmObject: {
      /** @enum {string} */
      objectType: "Opportunity" | "Account" | "Contact" | "Lead" | "Engagement" | "Event" | "ServiceAppointment";
      objectId: string;
    };
    /** @description The new recording: `answer.data.recordingId`. */
    UploadedRecording: {
      data: {
        recordingId: string;
      };
    } & components["schemas"]["GatewayEnvelope"];
    /** @description The conversation types of an organization: `answer.data`. */
    ConversationConfigurations: {
      data: components["schemas"]["ConversationConfiguration"][];
    } & components["schemas"]["GatewayEnvelope"];
    /** @description What a conversation type is called, and what is done with its recordings. */
    ConversationConfiguration: {
      id?: string;
      /** @description The conversation type's id, a UUID, which deep links take. */
      conversationType?: string;
      displayName?: string;
      orgId?: string;
      teamId?: string;
      userId?: string;
      displayBookmarksInDebrief?: boolean;
      expressions?: {
        title?: string;
        identifiers?: unknown[];
        /** @enum {string} */
        type?: "SECTION" | "KEY_WORD" | "CLOSE" | "SUCCESS" | "FAILURE" | "FILLER_WORD" | "CONVERSATION_BEGIN";
        overrideParent?: boolean;
        advancedBookmarkModelId?: string;
        bookmarkConfigId?: string;
      }[];
      overrideAllParentExpressions?: boolean;
      debriefQuestions?: components["schemas"]["DebriefQuestion"][];
      titleQuestionId?: string;
      resultQuestionId?: string;
      tagConfigurations?: {
        displayName?: string;
        applyIf?: components["schemas"]["ConversationTagCondition"];
      }[];
      inheritedBookmarkConfigIds?: string[];
      inheritedBookmarkConfigs_denormalized?: {
        [key: string]: components["schemas"]["BookmarkConfiguration"];
      };
      belongsToConfigGroups?: string[];
      checklistId?: string;
      chatBotKnowledgeBaseIds?: string[];
      bookmarkGroupIds?: string[];
      halftimeModeEnabled?: boolean;
      summaryPrompts?: {
        id?: string;
        promptHeader?: string;
        prompt?: string;
        promptIndex?: number;
      }[];
    };
    /** @description What a user is asked after a conversation. */
    DebriefQuestion: {
      id?: string;
      prompt?: string;
      promptDetails?: string;
      /** @enum {string} */
      responseType?: "DATE_RESPONSE" | "FREE_TEXT_RESPONSE" | "SELECT_RESPONSE";
      /** @description What the answer may be. Which fields there are depends on `responseType`. */
      responseConfig?: {
        latestAllowableDate?: string | number;
        earliestAllowableDate?: string | number;
        includeTime?: boolean;
        required?: boolean;
        interpretAsNumber?: boolean;
        maxSize?: number;
        minSize?: number;
        customValidation?: unknown;
        validationErrorMessage?: string;
        options?: (string | number)[];
        dropdown?: boolean;
        minSelects?: number;
        maxSelects?: number;
      };
      includeIf?: {
        questionId?: string;
        value?: string | number;
      }[];
      onlyIncludeIfFlagged?: boolean;
      sortValue?: number;
      setResponseToField?: string;
      hideFromResults?: boolean;
    };
    /** @description When a conversation gets a tag. Which fields there are depends on `tagExpressionType`. */
    ConversationTagCondition: {
      /** @enum {string} */
      tagExpressionType?: "BOOKMARK_TAG_EXPRESSION" | "DEBRIEF_TAG_EXPRESSION" | "JOIN_TAG_EXPRESSION" | "DURATION_TAG_EXPRESSION";
      bookmarkTitle?: string;
      /** @enum {string} */
      bookmarkType?: "SECTION" | "KEY_WORD" | "CLOSE" | "SUCCESS" | "FAILURE" | "FILLER_WORD" | "CONVERSATION_BEGIN";
      /** @enum {string} */
      evaluationMethod?: "FOUND" | "NOT_FOUND";
      questionId?: string;
      trueIfValueIs?: string | number;
      /** @enum {string} */
      joinMethod?: "OR" | "AND";
      childExpressions?: {
        tagExpressionType?: string;
      }[];
      compareToDurationInMilliseconds?: number;
      /** @enum {string} */
      comparisonMethod?: "GREATER_THAN" | "LESS_THAN";
    };
    /** @description What is marked in the transcripts of a conversation type. */
    BookmarkConfiguration: {
      id?: string;
      title?: string;
      description?: string;
      bookmarkType?: components["schemas"]["BookmarkType"];
      bookmarkTypes?: components["schemas"]["BookmarkType"][];
      bookmarkGroupIds?: string[];
      modelId?: string;
      manualLabelCount?: number;
      manualLabelCountPositive?: number;
      manualLabelCountNegative?: number;
      llmDescription?: string;
      llmPositiveContext?: string;
      llmNegativeContext?: string;
      version?: number;
      /** @enum {string} */
      scope?: "siro" | "org";
      belongsToConfigGroups?: string[];
      organizationId?: string;
      /** @description What the marks are made with; its fields are not published here. */
      model_denormalized?: {
        [key: string]: unknown;
      };
      lastBackfilledDate?: components["schemas"]["BookmarkMoment"];
      dateLastUpdated?: components["schemas"]["BookmarkMoment"];
      dateCreated?: components["schemas"]["BookmarkMoment"];
    };
    /**
     * @description What kind of mark it is.
     * @enum {string}
     */
    BookmarkType:
      | "SECTION"
      | "KEY_WORD"
      | "BUYING_QUESTION"
      | "COMPETITOR_MENTION"
      | "OBJECTION"
      | "RED_WORD"
      | "SMOKESCREEN"
      | "NEXT_STEPS"
      | "PRICING"
      | "CUSTOMER_PAIN_POINT"
      | "CLOSE"
      | "SUCCESS"
      | "FAILURE"
      | "FILLER_WORD"
      | "CONVERSATION_BEGIN";
    /** @description A moment, as text or as seconds and nanoseconds since 1970. */
    BookmarkMoment:
      | string
      | {
          _seconds?: number;
          _nanoseconds?: number;
        }
      | null;
    /** @description What was extracted from a recording: `answer.data`. */
    EntityExtractions: {
      data: components["schemas"]["EntityExtraction"][];
    } & components["schemas"]["GatewayEnvelope"];
    /** @description One id, or several. */
    ScorecardIds: string | string[];
    /**
     * @description What a scorecard or a metric is about.
     * @enum {string}
     */
    ScorecardScope: "RECORDING" | "USER" | "TEAM" | "ORGANIZATION";
    /** @description One scope, or several. */
    ScorecardScopes: components["schemas"]["ScorecardScope"] | components["schemas"]["ScorecardScope"][];
    /**
     * @description What a metric measures.
     * @enum {string}
     */
    MetricType:
      | "RECORDING_COUNT"
      | "BOOKMARK"
      | "CONVERSATION_TIME"
      | "REP_SPEAKING_TIME"
      | "CUSTOMER_SPEAKING_TIME"
      | "CUSTOMER_QUESTIONS_COUNT"
      | "REP_QUESTIONS_COUNT"
      | "EXCHANGES_COUNT"
      | "REP_EXCHANGES_COUNT"
      | "TOTAL_REP_EXCHANGES_WITH_A_QUESTION"
      | "REP_WORD_COUNT"
      | "REP_UNIQUE_WORDS_USED_COUNT"
      | "REP_FILLER_WORDS_COUNT"
      | "TOTAL_REP_VOCABULARY_SCORE"
      | "TOTAL_REP_WORD_OBSCURITY_SCORE"
      | "LONGEST_MONOLOGUE_SECONDS"
      | "LONGEST_CUSTOMER_STORY_SECONDS"
      | "REP_WORDS_PER_MINUTE"
      | "REP_FILLER_WORDS_PER_MIN"
      | "REP_SPEAKER_SHARE"
      | "INTERACTIVITY_SCORE"
      | "REP_CONTROL"
      | "REP_VOCABULARY_LEVEL"
      | "REP_WORD_OBSCURITY_SCORE"
      | "AI_METRIC";
    /** @description The values of metrics over a period: `answer.data.metricValues`. */
    MetricValues: {
      data: {
        recordingsEvaluatedCount?: number;
        metricValues: components["schemas"]["MetricValue"][];
        startAt?: string;
        endAt?: string;
        filterByIds?: string | string[];
        filterBy?: string | string[];
      };
    } & components["schemas"]["GatewayEnvelope"];
    /** @description The value of one metric over a period. */
    MetricValue: {
      id: string;
      name?: string;
      description?: string;
      value?: number;
      passRate?: number;
      unit?: string;
      unitAbbreviated?: string;
      metricType?: components["schemas"]["MetricType"];
    };
    /** @description The metrics that a scope can use: `answer.data.scorecardMetrics`. */
    AvailableMetrics: {
      data: {
        scorecardMetrics: components["schemas"]["ScorecardMetric"][];
      };
    } & components["schemas"]["GatewayEnvelope"];
    /** @description What a metric is. */
    ScorecardMetric: {
      id: string;
      name?: string;
      description?: string;
      unit?: string;
      unitAbbreviated?: string;
      metricType?: components["schemas"]["MetricType"];
      llmPrompt?: string;
    };
    /** @description The scorecards of an organization: `answer.data.scorecardInstances`. */
    ScorecardInstances: {
      data: {
        scorecardInstances: components["schemas"]["ScorecardInstance"][];
      };
    } & components["schemas"]["GatewayEnvelope"];
    /** @description A scorecard of an organization. */
    ScorecardInstance: {
      id: string;
      name?: string;
      description?: string;
      nodes?: components["schemas"]["ScorecardNode"][];
      metricRubrics?: components["schemas"]["MetricRubric"][];
      sectionWeights?: components["schemas"]["SectionWeight"][];
      metricConfigurations?: components["schemas"]["ScorecardMetric"][];
      colorConfigurations?: components["schemas"]["ScoreColor"][];
      createdAt?: string;
      updatedAt?: string;
      organizationId?: string;
      conversationType?: string;
      isActive?: boolean;
      scorecardTemplateId?: string;
      scorecardConfigId?: string;
      minDurationMs?: number;
      editable?: boolean;
      hasScoredRecordings?: boolean;
    };
    /** @description A metric, a section or the root of a scorecard. */
    ScorecardNode: {
      id: string;
      name?: string;
      description?: string | null;
      indexNumber?: number;
      parentId?: string;
      /** @enum {string} */
      nodeType?: "METRIC" | "SECTION" | "ROOT";
      metadata?: components["schemas"]["ScorecardNodeMetadata"];
    };
    /** @description What else is known of a node. Nothing says which of its kinds it is; the fields that are there do. */
    ScorecardNodeMetadata: {
      metricId?: string;
      metricType?: components["schemas"]["MetricType"];
      bookmarkConfigId?: string;
      sectionWeight?: number;
      score?: string;
      impact?: string;
      thinking?: string;
      recommendation?: string;
      thinkingWithCitation?: {
        citedThinking?: string;
        citations?: {
          quote?: string;
          startTimeInMillis?: number;
          endTimeInMillis?: number;
        }[];
      };
    };
    /** @description What a metric must reach for its points. */
    MetricRubric: {
      scorecardNodeId?: string;
      scorecardMetricId?: string;
      metricPointTotal?: number;
      minTarget?: number;
      maxTarget?: number;
      targetTolerance?: number;
    };
    /** @description How much a section of a scorecard counts. */
    SectionWeight: {
      scorecardNodeId?: string;
      /** @description From 0 to 100. */
      weight?: number;
    };
    /** @description The colour of the scores of a range. */
    ScoreColor: {
      /** @enum {string} */
      color?: "GREEN" | "YELLOW" | "RED";
      lowRange?: number;
      highRange?: number;
    };
    /** @description How recordings fared on a scorecard: `answer.data.pointsEarned`. */
    EvaluatedScorecard: {
      data: {
        id: string;
        name?: string;
        description?: string;
        recordingsEvaluatedCount?: number;
        recordingsWonCount?: number;
        pointsPossible?: number;
        pointsEarned?: number;
        tags?: string[];
        evaluatedNodes?: components["schemas"]["EvaluatedNode"][];
        metricRubrics?: components["schemas"]["MetricRubric"][];
        sectionWeights?: components["schemas"]["SectionWeight"][];
        colorConfigurations?: components["schemas"]["ScoreColor"][];
        filterByIds?: string | string[];
        filterBy?: string | string[];
        startAt?: string;
        endAt?: string;
        /** @description For a user only. */
        spotlightSummaries?: components["schemas"]["SpotlightSummary"][];
      };
    } & components["schemas"]["GatewayEnvelope"];
    /** @description A node of a scorecard, and how recordings fared on it. */
    EvaluatedNode: {
      metricValue?: number | null;
      pointsPossible?: number;
      pointsEarned?: number;
      /** @enum {string} */
      color?: "GREEN" | "YELLOW" | "RED";
      unit?: string | null;
      unitAbbreviated?: string;
    } & components["schemas"]["ScorecardNode"];
    /** @description A strength or a weakness of a user, and the recordings that show it. */
    SpotlightSummary: {
      /** @enum {string} */
      spotlightType?: "strength" | "weakness";
      summary?: string;
      title?: string;
      score?: number;
      recordings?: {
        id?: string;
        dateCreated?: string;
        score?: number;
        startTimeInMillis?: number;
        endTimeInMillis?: number;
        quote?: string;
        title?: string;
      }[];
    };
    /** @description One page of followups: `page.data.followups`. */
    FollowupsPage: {
      data: {
        totalCount?: number;
        totalRevenue?: number;
        followups: components["schemas"]["Followup"][];
        cursor?: string | number | null;
      };
    } & components["schemas"]["GatewayEnvelope"];
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
    /** @description Where the period begins, an ISO 8601 date. */
    StartAt: string;
    /** @description Where the period ends, an ISO 8601 date. */
    EndAt: string;
    /** @description One id or several, of what `filterBy` says. */
    FilterByIds: components["schemas"]["ScorecardIds"];
    /** @description What the ids of `filterByIds` are. */
    FilterBy: components["schemas"]["ScorecardScopes"];
    GroupBy: components["schemas"]["ScorecardScopes"];
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
  listUtterances: {
    parameters: {
      query?: {
        /** @description Which page, counted from 1, in digits. */
        cursor?: string;
        /** @description How many utterances a page has, in digits; 100000 when nothing is said. */
        pageSize?: string;
      };
      path: {
        /** @description Siro's own id of the recording, never the id of a CRM record. */
        id: components["parameters"]["RecordingId"];
      };
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          "application/json": components["schemas"]["UtterancesPage"];
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
  createAudioSignedUrl: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's own id of the recording, never the id of a CRM record. */
        id: components["parameters"]["RecordingId"];
      };
    };
    responses: {
      /** @description The address. */
      200: {
        content: {
          "application/json": components["schemas"]["AudioSignedUrl"];
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
  createUploadSignedUrls: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SoundFile"];
      };
    };
    responses: {
      /** @description Where to put the file, and where Siro finds it then. */
      200: {
        content: {
          "application/json": components["schemas"]["UploadSignedUrls"];
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
  createRecordingFromUpload: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RecordingUpload"];
      };
    };
    responses: {
      /** @description The new recording. */
      201: {
        content: {
          "application/json": components["schemas"]["UploadedRecording"];
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
  listConversationConfigurations: {
    parameters: {
      query: {
        organizationId: string;
      };
      path?: never;
    };
    responses: {
      /** @description Every conversation type. */
      200: {
        content: {
          "application/json": components["schemas"]["ConversationConfigurations"];
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
  listExtractions: {
    parameters: {
      query?: never;
      path: {
        /** @description Siro's own id of the recording, never the id of a CRM record. */
        recordingId: string;
      };
    };
    responses: {
      /** @description One entry for each kind of entity. */
      200: {
        content: {
          "application/json": components["schemas"]["EntityExtractions"];
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
  listMetricValues: {
    parameters: {
      query: {
        requestedOrganizationId: string;
        conversationTypeId: string;
        /** @description Where the period begins, an ISO 8601 date. */
        startAt: components["parameters"]["StartAt"];
        /** @description Where the period ends, an ISO 8601 date. */
        endAt: components["parameters"]["EndAt"];
        /** @description One id or several, of what `filterBy` says. */
        filterByIds: components["parameters"]["FilterByIds"];
        /** @description What the ids of `filterByIds` are. */
        filterBy: components["parameters"]["FilterBy"];
        groupBy?: components["parameters"]["GroupBy"];
      };
      path?: never;
    };
    responses: {
      /** @description The values. */
      200: {
        content: {
          "application/json": components["schemas"]["MetricValues"];
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
  listAvailableMetrics: {
    parameters: {
      query?: {
        requestedOrganizationId?: string;
        conversationTypeId?: string;
        requestedOrganizationGroupId?: string;
        /** @description For Siro's own staff. */
        getAllMetrics?: boolean;
      };
      path?: never;
    };
    responses: {
      /** @description Every metric. */
      200: {
        content: {
          "application/json": components["schemas"]["AvailableMetrics"];
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
  listScorecardInstances: {
    parameters: {
      query?: {
        /** @description Send it. */
        organizationId?: string;
        conversationTypeId?: string;
        isActive?: boolean;
      };
      path?: never;
    };
    responses: {
      /** @description Every scorecard. */
      200: {
        content: {
          "application/json": components["schemas"]["ScorecardInstances"];
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
  getEvaluatedScorecard: {
    parameters: {
      query: {
        /** @description Where the period begins, an ISO 8601 date. */
        startAt: components["parameters"]["StartAt"];
        /** @description Where the period ends, an ISO 8601 date. */
        endAt: components["parameters"]["EndAt"];
        /** @description One id or several, of what `filterBy` says. */
        filterByIds: components["parameters"]["FilterByIds"];
        /** @description What the ids of `filterByIds` are. */
        filterBy: components["parameters"]["FilterBy"];
        groupBy?: components["parameters"]["GroupBy"];
      };
      path: {
        /** @description Siro's id of the scorecard instance. */
        id: string;
      };
    };
    responses: {
      /** @description The evaluation. */
      200: {
        content: {
          "application/json": components["schemas"]["EvaluatedScorecard"];
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
  listFollowups: {
    parameters: {
      query?: {
        organizationId?: string;
        /** @description Where the page begins, from the answer before it. */
        cursor?: string;
        /** @description How many a page has; 25 when nothing is said. */
        limit?: number;
        /** @description The lowest score, of 1 to 5; 3 when nothing is said. */
        minimumScore?: number;
        /** @description Only those with a star. */
        starred?: boolean;
        statuses?: components["schemas"]["FollowupStatus"][];
        /** @description Exactly these scores, of 1 to 5. */
        scores?: number[];
        userIds?: string[];
        teamIds?: string[];
        createdAfter?: components["schemas"]["Timestamp"];
        createdBefore?: components["schemas"]["Timestamp"];
        conversationTypes?: string[];
        /** @description Adds `history`. */
        includeHistory?: boolean;
        /** @description Leaves `crmCustomer` out. */
        excludeCrmCustomer?: boolean;
      };
      path?: never;
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          "application/json": components["schemas"]["FollowupsPage"];
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
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};
