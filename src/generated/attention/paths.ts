// Made from specs/attention.yaml by `npm run generate`. What is to change here is changed there.

export interface paths {
  "/conversations": {
    /**
     * List conversations with their transcripts
     * @description Gives one page. Filter names contain brackets, which are percent-encoded. A filter with several values repeats its name.
     */
    get: operations["listConversations"];
  };
  "/conversations/list": {
    /**
     * List conversations faster, with less of each
     * @description Gives one page, with the filters of listConversations. The list may have empty conversations, and leaves out what was extracted for the CRM unless withCrmRecords asks for it.
     */
    get: operations["listOptimizedConversations"];
  };
  "/conversations/by-external-id/{externalId}": {
    /**
     * Find a conversation's id by the id that it was imported with
     * @description Gives the id only. getConversation with by=external_id gives the whole conversation.
     */
    get: operations["conversationByExternalId"];
  };
  "/conversations/{id}": {
    /** Read one conversation */
    get: operations["getConversation"];
    /**
     * Change the title or the labels of a conversation
     * @description What is left out stays as it is. Labels that are sent may replace those that it has. Fields that are not listed are sent as they are.
     */
    put: operations["updateConversation"];
    /** Archive a conversation */
    delete: operations["archiveConversation"];
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
  "/conversations/{id}/title": {
    /**
     * Rename a conversation
     * @description Searches find it by its new title afterwards.
     */
    put: operations["changeConversationTitle"];
  };
  "/conversations/{id}/labels": {
    /** Set the labels of a conversation */
    put: operations["changeConversationLabels"];
  };
  "/conversations/{id}/crm/confirm": {
    /** Confirm what was extracted from a conversation for the CRM */
    post: operations["confirmCrmIntelligence"];
  };
  "/conversations/{id}/trigger-native-integration": {
    /** Run the native integration workflows of a conversation */
    post: operations["triggerNativeIntegration"];
  };
  "/conversations/{id}/media/download": {
    /**
     * Give an address from which the recording can be downloaded
     * @description The request has no body. The address is presigned, so it needs no key; for how long it works is not published. It needs a key of the organization.
     */
    post: operations["downloadConversationMedia"];
  };
  "/conversations/upload-url": {
    /**
     * Give an address to which a recording can be uploaded for an import
     * @description Send the file with PUT to `url`, with its own Content-Type and without the key. `downloadUrl` is the mediaURL of the import.
     */
    get: operations["conversationUploadUrl"];
  };
  "/conversations/import": {
    /**
     * Import a recording as a conversation
     * @description Attention fetches the recording afterwards and then analyzes it, which takes 30 to 60 minutes as far as was seen; recordings of less than about 3 minutes were discarded. An import of the same external id twice is not known to be refused: look for it first.
     */
    post: operations["importConversation"];
  };
  "/conversations/workflow-logs": {
    /**
     * List the runs of workflows on conversations
     * @description Gives a part of the log: `limit` runs after the first `offset`.
     */
    get: operations["conversationWorkflowLogs"];
  };
  "/changeConversationOpportunity": {
    /**
     * Link a conversation to an opportunity, or remove the link
     * @description Attention may calculate what was extracted for the CRM anew.
     */
    post: operations["changeConversationOpportunity"];
  };
  "/emails": {
    /**
     * List emails
     * @description Gives one page.
     */
    get: operations["listEmails"];
  };
  "/chats": {
    /**
     * List chats and threads of emails
     * @description Gives one page. Filter names contain brackets, which are percent-encoded.
     */
    get: operations["listChats"];
  };
  "/gi/history": {
    /**
     * List the generalized insights that a user has asked for
     * @description Gives a part of the history: `limit` entries after the first `offset`.
     */
    get: operations["insightHistory"];
  };
  "/ask_attention/v2": {
    /**
     * Ask a question about conversations or about a deal
     * @description Gives an answer for each conversation.
     */
    post: operations["askAttention"];
  };
  "/snippets": {
    /**
     * Cut a clip from a conversation that can be shared
     * @description No operation lists, changes or deletes snippets.
     */
    post: operations["createSnippet"];
  };
  "/library/folders": {
    /** Read a folder of the library and the folders in it */
    get: operations["libraryFolders"];
  };
  "/recorder_metrics/all_meetings": {
    /**
     * List meetings and whether they were recorded
     * @description Gives one page of the organization's meetings in a period of 90 days at most, the newest first; with upcoming the next first. It needs a key of the organization.
     */
    get: operations["listRecorderMeetings"];
  };
  "/actions": {
    /**
     * List the next best actions that Attention proposes
     * @description Gives one page. A key of the organization sees everybody's actions, a user's key that user's own.
     */
    get: operations["listActions"];
  };
  "/super-agent/messages": {
    /**
     * Send a message to the super agent
     * @description Gives the agent's reply when it is there within 15 seconds. Otherwise Attention answers 202 with the session alone, and the reply comes later as the last of the session's messages.
     */
    post: operations["sendSuperAgentMessage"];
  };
  "/super-agent/sessions": {
    /**
     * List the sessions with the super agent
     * @description Gives the sessions of the user to whom the key belongs. The list has no pages.
     */
    get: operations["listSuperAgentSessions"];
  };
  "/super-agent/sessions/{sessionId}/messages": {
    /**
     * Read the messages of a session with the super agent
     * @description The agent is done when the last message is the assistant's. The vendor advises to look every 15 to 20 seconds.
     */
    get: operations["listSuperAgentSessionMessages"];
  };
  "/knowledge-base/sources": {
    /**
     * List the sources of the knowledge base
     * @description Gives them without their content. The list has no pages.
     */
    get: operations["listKnowledgeBaseSources"];
    /**
     * Add a text to the knowledge base
     * @description A PDF is uploaded instead.
     */
    post: operations["createKnowledgeBaseSource"];
  };
  "/knowledge-base/sources/upload": {
    /**
     * Add a source and give an address to which its file is uploaded
     * @description Send the file with PUT to `upload_url`, without the key, then confirm the upload. It may be PDF, Markdown, HTML or plain text of 100 MB at most.
     */
    post: operations["requestKnowledgeBaseUpload"];
  };
  "/knowledge-base/sources/{sourceId}": {
    /** Read a source of the knowledge base with its content */
    get: operations["getKnowledgeBaseSource"];
    /**
     * Change the title or the content of a source
     * @description What is left out stays as it is. New content is indexed again.
     */
    patch: operations["updateKnowledgeBaseSource"];
  };
  "/knowledge-base/sources/{sourceId}/confirm-upload": {
    /**
     * Have an uploaded file checked and indexed
     * @description The request has no body. A file that fails the check is deleted, and its source with it.
     */
    post: operations["confirmKnowledgeBaseUpload"];
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
    /** @description Attention's id of a conversation. */
    ConversationId: {
      conversation_id: string;
    };
    /** @description What changes of a conversation. What is left out stays as it is. Fields that are not listed are sent as they are. */
    ConversationUpdate: {
      title?: string;
      /** @description The label of each category, by the category's name. */
      labels?: {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    /** @description The title that a conversation has from now on. */
    ConversationTitle: {
      title: string;
    };
    /** @description The labels that a conversation has from now on. */
    ConversationLabels: {
      /** @description The label of each category, by the category's name. */
      labels: {
        [key: string]: string;
      };
      /** @description Whether Attention leaves the analysis out that would follow. */
      skip_analysis?: boolean;
    };
    /** @description What is confirmed of what was extracted from a conversation. */
    CrmConfirmation: {
      intelligence?: components["schemas"]["ConfirmedIntelligence"][];
      /** @description The opportunity that it belongs to. */
      opportunity_id?: string;
    };
    /** @description A field for the CRM and its confirmed value. */
    ConfirmedIntelligence: {
      id?: string;
      key?: string;
      /** @description The value, a text in the page's sample. */
      value?: unknown;
      title?: string;
    };
    /** @description Which workflows are run, and with what. */
    NativeIntegrationTrigger: {
      /** @description The workflows; with an empty list all that are enabled. */
      workflowIds?: string[];
      /** @description The fields that are pushed; with an empty list all that are confirmed. */
      fieldKeys?: string[];
      /** @description Whether failures are retried aggressively; otherwise conservatively. */
      autoExecution?: boolean;
    };
    /** @description The runs that were begun. */
    NativeIntegrationRuns: {
      workflows?: {
        workflowId?: string;
        runId?: string;
      }[];
    };
    /** @description From where a recording can be downloaded. */
    ConversationMedia: {
      /** @description A presigned address; it needs no key. */
      url: string;
    };
    /** @description Where a recording is uploaded to, and where Attention finds it then. */
    ConversationUploadUrl: {
      /** @description Takes the file with PUT. */
      url: string;
      /** @description The `mediaURL` of the import. */
      downloadUrl: string;
      key?: string;
    };
    /** @description A recording that becomes a conversation, and what is known of it. */
    ConversationImport: {
      /** @description An address from which Attention can fetch the recording. */
      mediaURL: string;
      /** @description The id of the user who owns the conversation. */
      userID: string;
      /** @description Where the recording comes from. */
      applicationName?: string;
      /** @description The id that it has there. */
      applicationExternalID?: string;
      conversationTitle?: string;
      /** @description ISO 8601. */
      conversationStartedAt?: string;
      /** @description Headers, as it seems those with which Attention fetches `mediaURL`. */
      headers?: components["schemas"]["MediaHeader"][];
      opportunityID?: string;
      linkedCrmRecords?: components["schemas"]["CrmRecordLink"][];
      skipScorecardCalculation?: boolean;
      skipCRMFieldsCalculation?: boolean;
      skipOpportunitiesExport?: boolean;
      transcriptionSettings?: components["schemas"]["TranscriptionSettings"];
      transcript?: components["schemas"]["ImportedTranscript"];
      externalMetadata?: components["schemas"]["ImportMetadata"];
    };
    /** @description A header and its value. */
    MediaHeader: {
      key?: string;
      value?: string;
    };
    /** @description How a recording is transcribed. */
    TranscriptionSettings: {
      /** @description What Gladia is told, which transcribes it. */
      gladia?: {
        /** @description Whether speakers are told apart. */
        enableDiarization?: boolean;
      };
    };
    /** @description A transcript that is there already, in one or both of two forms. */
    ImportedTranscript: {
      /** @description A sentence with a beginning and an end each. */
      v1?: {
        pieceInFlux?: string;
        final?: {
          speaker?: string;
          sentence?: string;
          startTimestamp?: number;
          endTimestamp?: number;
        }[];
      };
      /** @description A word with a beginning and an end each. */
      v2?: {
        pieceInFlux?: string;
        final?: {
          speaker?: string;
          words?: {
            text?: string;
            startTimestamp?: number;
            endTimestamp?: number;
          }[];
        }[];
      };
    };
    /** @description Who took part, and whatever else is kept with an imported conversation. */
    ImportMetadata: {
      participants?: {
        email?: string;
        name?: string;
        /** @description For example `Internal`. No list of values is published. */
        accessType?: string;
        organizer?: boolean;
      }[];
      extra?: {
        [key: string]: unknown;
      };
    };
    /** @description The conversation that an import becomes. */
    ImportedConversation: {
      /** @description Attention's id of it. */
      uuid: string;
    };
    /** @description Some of the runs of workflows: `logs.data`. */
    WorkflowLogs: {
      data: components["schemas"]["WorkflowLog"][];
      /** @description How many runs there are in all. */
      total?: number;
    };
    /** @description A run of a workflow on a conversation. */
    WorkflowLog: {
      conversationUUID?: string;
      workflowName?: string;
      success?: boolean;
      /** @description Empty when it succeeded. */
      error?: string;
      /** @description ISO 8601. */
      createdAt?: string;
    };
    /** @description The opportunity that a conversation is linked to from now on, or that it is linked to none. */
    OpportunityChange: components["schemas"]["OpportunityLink"] | components["schemas"]["OpportunityRemoval"];
    /** @description The opportunity that a conversation is linked to from now on. */
    OpportunityLink: {
      conversation_id: string;
      /** @description The opportunity. */
      opportunity_id: string;
      /** @description The opportunity's CRM, for example `salesforce` or `hubspot`. No complete list is published. */
      entity_code?: string;
      /** @description Whether what was extracted for the CRM stays as it is. */
      skip_intelligence_calculation?: boolean;
      /** @description Whether the link is removed. */
      remove_opportunity?: boolean;
    };
    /** @description The conversation whose link to an opportunity is removed. */
    OpportunityRemoval: {
      conversation_id: string;
      /** @description The opportunity. */
      opportunity_id?: string;
      /** @description The opportunity's CRM, for example `salesforce` or `hubspot`. No complete list is published. */
      entity_code?: string;
      /** @description Whether what was extracted for the CRM stays as it is. */
      skip_intelligence_calculation?: boolean;
      /** @description Whether the link is removed. */
      remove_opportunity: boolean;
    };
    /** @description Whether Attention changed the opportunity of a conversation. */
    OpportunityChangeAnswer: {
      success: boolean;
    };
    /** @description One page of emails: `page.data`. */
    EmailsPage: {
      data: components["schemas"]["Email"][];
      meta?: components["schemas"]["PageMeta"];
    };
    /** @description An email that Attention knows. */
    Email: {
      messageId?: string;
      threadId?: string;
      /** @description ISO 8601. */
      sendDate?: string;
      sender?: string;
      recipients?: string[];
      ccRecipients?: string[];
      subject?: string;
      /** @description How the text begins. */
      snippet?: string;
      /** @description Where the whole text is. */
      bodyUrl?: string;
      isInternalUser?: boolean;
    };
    /**
     * @description Whether it is a chat or a thread of emails.
     * @enum {string}
     */
    ChatType: "chat" | "email";
    /** @description One page of chats: `page.data`. */
    ChatsPage: {
      data: components["schemas"]["Chat"][];
      meta?: components["schemas"]["PageMeta"];
    };
    /** @description A chat or a thread of emails. */
    Chat: {
      id?: string;
      /** @description The id that it has where it comes from. */
      externalId?: string;
      /** @description Where it comes from, for example `slack`. */
      applicationName?: string;
      title?: string;
      /** @description `chat` or `email`. */
      type?: string;
      userId?: string;
      teamId?: string;
      /** @description ISO 8601. */
      dateStart?: string;
      /** @description ISO 8601. */
      createdAt?: string;
      /** @description The page prints an empty list, so its items are not known. */
      participants?: unknown[];
      /** @description The page prints an empty list, so its items are not known. */
      transcript?: unknown[];
    };
    /** @description Some of a user's generalized insights: `page.data`. */
    InsightHistoryPage: {
      data: components["schemas"]["InsightHistoryEntry"][];
      links?: components["schemas"]["Links"];
      meta?: components["schemas"]["PageMeta"];
    };
    /** @description What a user asked for, and what came of it. */
    InsightHistoryEntry: {
      uuid?: string;
      title?: string;
      results?: {
        uuid?: string;
        synthesis?: string;
        prompt?: string;
        /** @enum {string} */
        status?: "PENDING" | "FINISHED";
        items?: unknown[];
        conversationsUsed?: string[];
        emailsUsed?: string[];
        /** @description For example `TEXT_WITH_SOURCES`. No list of values is published. */
        type?: string;
        result?: {
          [key: string]: unknown;
        };
      }[];
    };
    /** @description A question, and either the conversations or the deal that it is about. */
    AskAttentionQuestion: components["schemas"]["QuestionOnConversations"] | components["schemas"]["QuestionOnDeal"];
    /**
     * @description A question about conversations.
     * @example {
     *       "conversations_ids": [
     *         "conversation_1"
     *       ],
     *       "deal_id": "",
     *       "prompt": "prompt"
     *     }
     */
    QuestionOnConversations: {
      /** @description The conversations; none of them with a deal. */
      conversations_ids: string[];
      /** @description The deal; an empty text with conversations. */
      deal_id: string;
      /** @description The question. */
      prompt: string;
    };
    /**
     * @description A question about the conversations of a deal.
     * @example {
     *       "conversations_ids": [],
     *       "deal_id": "deal_1",
     *       "prompt": "prompt"
     *     }
     */
    QuestionOnDeal: {
      /** @description The conversations; none of them with a deal. */
      conversations_ids?: string[];
      /** @description The deal; an empty text with conversations. */
      deal_id: string;
      /** @description The question. */
      prompt: string;
    };
    /** @description An answer for each conversation. */
    AskAttentionAnswers: components["schemas"]["AskAttentionAnswer"][];
    /** @description What Attention answers of one conversation. */
    AskAttentionAnswer: {
      output?: string;
      conversation_id?: string;
      /** @description Why there is no answer; an empty text or null when there is one. */
      error?: string | null;
      /** @description There only with include_timestamps. */
      segments?: {
        /** @description Seconds. */
        start_sec?: number;
        /** @description Seconds. */
        end_sec?: number;
        text?: string;
      }[];
      title?: string;
    };
    /** @description Which part of a conversation becomes a clip, and who may see it. */
    NewSnippet: {
      /** @description The user who shares it. */
      user_uuid: string;
      conversation_id: string;
      /** @description The part of the recording. */
      video: {
        /** @description Seconds. */
        start_time?: number;
        /** @description Seconds. */
        end_time?: number;
        /** @description Seconds. */
        duration?: number;
      };
      /** @description Whether the clip is for the own organization. */
      internal: boolean;
      /** @description Whether it is said when somebody sees it. */
      notify_views: boolean;
      reference?: components["schemas"]["SnippetReference"];
      title?: string;
      notes?: string;
      /** @description Whether the clip is put into the library. */
      in_library?: boolean;
      library_item_info?: components["schemas"]["SnippetLibraryItem"];
    };
    /** @description The part of the transcript. Its indices are texts. */
    SnippetReference: {
      characters?: components["schemas"]["SnippetRange"];
      speakers?: components["schemas"]["SnippetRange"];
      /** @enum {string} */
      transcript_version?: "V1" | "V2";
    };
    /** @description Where something begins and ends. */
    SnippetRange: {
      /** @example 0 */
      start_idx?: string;
      /** @example 150 */
      end_idx?: string;
    };
    /** @description Where in the library a clip is put. */
    SnippetLibraryItem: {
      /** @description Whether it is the user's own library; otherwise the organization's. */
      my_library?: boolean;
      /** @description For example `/sales/meetings`; left out for the root. */
      folder_path?: string;
    };
    /** @description A clip that can be shared. */
    CreatedSnippet: {
      url: string;
      id: string;
      share_code?: string;
    };
    /** @description A folder of the library: `answer.data`. */
    LibraryFolderAnswer: {
      data: {
        uuid?: string;
        name?: string;
        organizationUUID?: string;
        /** @description Empty at the root. */
        parentUUID?: string;
        path?: string;
        hidden?: boolean;
        userUUID?: string;
        subFolders?: {
          uuid?: string;
          name?: string;
          parentUUID?: string;
          hidden?: boolean;
          totalElements?: number;
          totalFolders?: number;
        }[];
        subFoldersTotal?: number;
      };
    };
    /** @description One page of meetings: `page.items`. `page.nextCursor` leads to the next page and is missing on the last one. */
    RecorderMeetingsPage: {
      items: components["schemas"]["RecorderMeeting"][];
      /** @description Where the next page begins. */
      nextCursor?: string | null;
    };
    /** @description A meeting in a calendar, and what became of its recording. */
    RecorderMeeting: {
      /** @description The id of the event in the calendar. */
      uuid?: string;
      summary?: string;
      /** @description ISO 8601. */
      date?: string;
      userUuid?: string;
      userName?: string;
      status?: components["schemas"]["RecorderMeetingStatus"];
      statusLabel?: string;
      participants?: {
        userUuid?: string;
        userName?: string;
        status?: components["schemas"]["RecorderMeetingStatus"];
        statusLabel?: string;
      }[];
      /** @description There when the meeting was recorded. */
      conversationUuid?: string;
      consentLinkUsed?: boolean;
      consentStatus?: string;
    };
    /**
     * @description What became of a recording.
     * @enum {string}
     */
    RecorderMeetingStatus:
      | "recorded"
      | "calendar_event_cancelled"
      | "empty_recording"
      | "user_override"
      | "event_not_accepted"
      | "not_join_internal_team_meetings"
      | "external_meetings_disabled"
      | "blacklisted_attendees"
      | "not_join_when_alone"
      | "bot_disabled"
      | "bot_removed"
      | "waiting_room"
      | "technical_error"
      | "no_meeting_link"
      | "bot_not_scheduled"
      | "scheduled_future";
    /** @description One page of actions: `page.data`. `page.next_cursor` leads to the next page and is missing on the last one. */
    ActionsPage: {
      data: components["schemas"]["NextBestAction"][];
      /** @description Where the next page begins. */
      next_cursor?: string | null;
    };
    /** @description What Attention proposes to do next, and why. */
    NextBestAction: {
      uuid?: string;
      entity_type?: string;
      entity_id?: string;
      owner_user_uuid?: string;
      action_type?: string;
      title?: string;
      signal_type?: string;
      severity?: string;
      display_group?: string;
      subject?: string;
      draft_body?: string;
      proposed_recipients?: string[];
      proposed_slots?: unknown[];
      /** @enum {string} */
      status?: "pending" | "drafted" | "sent" | "dismissed" | "expired";
      external_url?: string;
      why?: {
        rationale?: string;
        key_quote?: {
          text?: string;
          speaker?: string;
          source_label?: string;
          source_url?: string;
        };
        evidence?: {
          label?: string;
          description?: string;
          impact?: string;
          source_label?: string;
          source_url?: string;
        }[];
      };
      /** @description ISO 8601. */
      generated_at?: string;
      /** @description ISO 8601. */
      updated_at?: string;
      /** @description ISO 8601. */
      expires_at?: string;
    };
    /** @description A message to the super agent. */
    NewSuperAgentMessage: {
      content: string;
      /** @description The session that it goes on with; a new one unless it is said. */
      session_id?: string;
      /** @description The user's time zone, for example `America/New_York`. */
      timezone?: string;
    };
    /** @description The session, and the agent's reply when it came in time. */
    SuperAgentReply: {
      session_id: string;
      user_message?: components["schemas"]["SuperAgentMessage"];
      assistant_message?: components["schemas"]["SuperAgentMessage"];
    };
    /** @description A message of a session with the super agent. */
    SuperAgentMessage: {
      id?: string;
      session_id?: string;
      content?: string;
      /** @enum {string} */
      role?: "user" | "assistant";
      /** @description ISO 8601. */
      timestamp?: string;
      metadata?: {
        [key: string]: unknown;
      };
    };
    /** @description A user's sessions with the super agent: `answer.sessions`. */
    SuperAgentSessions: {
      sessions: {
        id?: string;
        session_id?: string;
        title?: string;
        status?: components["schemas"]["SuperAgentSessionStatus"];
        /** @description ISO 8601. */
        created_at?: string;
        /** @description ISO 8601. */
        updated_at?: string;
      }[];
    };
    /**
     * @description The state of a session.
     * @enum {string}
     */
    SuperAgentSessionStatus: "ACTIVE" | "COMPLETED";
    /** @description A session with the super agent and its messages, the oldest first. */
    SuperAgentSessionHistory: {
      session_id?: string;
      title?: string;
      status?: components["schemas"]["SuperAgentSessionStatus"];
      messages: components["schemas"]["SuperAgentMessage"][];
    };
    /** @description The sources of the knowledge base: `answer.data`. */
    KnowledgeBaseSources: {
      data: components["schemas"]["KnowledgeBaseSource"][];
    };
    /** @description A source of the knowledge base: `answer.data.attributes.title`. */
    KnowledgeBaseSourceAnswer: {
      data: components["schemas"]["KnowledgeBaseSource"];
    };
    /** @description A text or a file that Attention may answer from. */
    KnowledgeBaseSource: {
      /** @enum {string} */
      type?: "kb_sources";
      id?: string;
      attributes?: {
        title?: string;
        /** @enum {string} */
        source_type?: "manual" | "upload";
        /** @description Missing in the list. */
        content?: string;
        /** @description For example `text/markdown`. */
        format?: string;
        /** @enum {string} */
        status?: "indexed" | "indexing";
        file_size?: number;
        chunk_count?: number;
        /** @description ISO 8601. */
        created_at?: string;
        /** @description ISO 8601. */
        updated_at?: string;
      };
    };
    /** @description A text for the knowledge base. */
    NewKnowledgeBaseSource: {
      title: string;
      /** @description The text. */
      content: string;
      /**
       * @description What kind of text it is; Markdown unless it is said.
       * @enum {string}
       */
      format?: "text/markdown" | "text/html" | "text/plain";
    };
    /** @description A file for the knowledge base. */
    KnowledgeBaseUpload: {
      /** @description Unless it is said, the one that a PDF says of itself, else `Untitled upload`. */
      title?: string;
    };
    /** @description A new source, and where its file goes. */
    KnowledgeBaseUploadUrl: {
      source_id: string;
      /** @description Takes the file with PUT. */
      upload_url: string;
    };
    /** @description What changes of a source. What is left out stays as it is. */
    KnowledgeBaseSourceUpdate: {
      title?: string;
      /** @description The text. */
      content?: string;
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
    /** @description Where the period begins, ISO 8601. Which of a conversation's moments counts is not published. */
    ConversationsFrom: string;
    /** @description Where the period ends, ISO 8601. */
    ConversationsTo: string;
    /** @description Which page; the first is 1. */
    Page: number;
    /** @description Ids of owners. */
    FilterOwnerId: components["schemas"]["FilterValues"];
    /** @description Email addresses of owners. */
    FilterOwnerEmail: components["schemas"]["FilterValues"];
    /** @description Email addresses of participants. */
    FilterParticipantsEmail: components["schemas"]["FilterValues"];
    /** @description Ids of opportunities. */
    FilterOpportunityId: components["schemas"]["FilterValues"];
    /** @description Ids of teams. */
    FilterTeamId: components["schemas"]["FilterValues"];
    /** @description A part of the title, whatever its case. */
    FilterTitle: string;
    /** @description The kind of CRM record whose field is compared. */
    FilterCrmEntityCode: components["schemas"]["CrmFieldEntityCode"];
    /** @description The field of that record. */
    FilterCrmFieldName: string;
    /** @description The values that the field may have, ten at most. One of them must be matched exactly. */
    FilterCrmValues: string[];
    /** @description Leaves internal conversations out. */
    FilterHideInternal: boolean;
    /** @description Leaves out what has not been analyzed. */
    FilterHideNonAnalyzed: boolean;
    /**
     * @deprecated
     * @description `filter[hide_non_analyzed]` has replaced it.
     */
    FilterAnalyzed: boolean | string;
    /** @description Leaves pending conversations out. */
    FilterHidePending: boolean;
    /** @description Its meaning is unclear; others read it as leaving out conversations that have no transcript. */
    FilterHideTranscript: boolean;
    /** @description Leaves failed conversations out. */
    FilterHideFailed: boolean;
    /** @description How many items of the list are left out before the first that is given. */
    Offset: number;
    /** @description Where the period begins, ISO 8601. */
    RangeFrom: string;
    /** @description Where the period ends, ISO 8601. */
    RangeTo: string;
    /** @description How many items a page has, 50 at most; 10 unless it is said. */
    SmallPageSize: number;
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
        fromDateTime?: components["parameters"]["ConversationsFrom"];
        /** @description Where the period ends, ISO 8601. */
        toDateTime?: components["parameters"]["ConversationsTo"];
        /** @description Which page; the first is 1. */
        page?: components["parameters"]["Page"];
        /** @description How many conversations a page has. Neither the default nor the maximum is published for this list. */
        size?: number;
        /** @description Ids of owners. */
        "filter[owner.id]"?: components["parameters"]["FilterOwnerId"];
        /** @description Email addresses of owners. */
        "filter[owner.email]"?: components["parameters"]["FilterOwnerEmail"];
        /** @description Email addresses of participants. */
        "filter[participants.email]"?: components["parameters"]["FilterParticipantsEmail"];
        /** @description Ids of opportunities. */
        "filter[external_opportunity.id]"?: components["parameters"]["FilterOpportunityId"];
        /** @description Ids of teams. */
        "filter[team.id]"?: components["parameters"]["FilterTeamId"];
        /** @description A part of the title, whatever its case. */
        "filter[title]"?: components["parameters"]["FilterTitle"];
        /** @description The kind of CRM record whose field is compared. */
        "filter[crm_field.entity_code]"?: components["parameters"]["FilterCrmEntityCode"];
        /** @description The field of that record. */
        "filter[crm_field.field_name]"?: components["parameters"]["FilterCrmFieldName"];
        /** @description The values that the field may have, ten at most. One of them must be matched exactly. */
        "filter[crm_field.values]"?: components["parameters"]["FilterCrmValues"];
        /** @description Leaves internal conversations out. */
        "filter[hide_internal]"?: components["parameters"]["FilterHideInternal"];
        /**
         * @deprecated
         * @description `filter[hide_non_analyzed]` has replaced it.
         */
        "filter[analyzed]"?: components["parameters"]["FilterAnalyzed"];
        /** @description Leaves out what has not been analyzed. */
        "filter[hide_non_analyzed]"?: components["parameters"]["FilterHideNonAnalyzed"];
        /** @description Leaves pending conversations out. */
        "filter[hide_pending]"?: components["parameters"]["FilterHidePending"];
        /** @description Its meaning is unclear; others read it as leaving out conversations that have no transcript. */
        "filter[hide_transcript]"?: components["parameters"]["FilterHideTranscript"];
        /** @description Leaves failed conversations out. */
        "filter[hide_failed]"?: components["parameters"]["FilterHideFailed"];
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
  listOptimizedConversations: {
    parameters: {
      query?: {
        /** @description Where the period begins, ISO 8601. Which of a conversation's moments counts is not published. */
        fromDateTime?: components["parameters"]["ConversationsFrom"];
        /** @description Where the period ends, ISO 8601. */
        toDateTime?: components["parameters"]["ConversationsTo"];
        /** @description Which page; the first is 1. */
        page?: components["parameters"]["Page"];
        /** @description How many conversations a page has, 50 at most. The default is not published. */
        size?: number;
        /** @description Ids of owners. */
        "filter[owner.id]"?: components["parameters"]["FilterOwnerId"];
        /** @description Email addresses of owners. */
        "filter[owner.email]"?: components["parameters"]["FilterOwnerEmail"];
        /** @description Email addresses of participants. */
        "filter[participants.email]"?: components["parameters"]["FilterParticipantsEmail"];
        /** @description Ids of opportunities. */
        "filter[external_opportunity.id]"?: components["parameters"]["FilterOpportunityId"];
        /** @description Ids of teams. */
        "filter[team.id]"?: components["parameters"]["FilterTeamId"];
        /** @description A part of the title, whatever its case. */
        "filter[title]"?: components["parameters"]["FilterTitle"];
        /** @description The kind of CRM record whose field is compared. */
        "filter[crm_field.entity_code]"?: components["parameters"]["FilterCrmEntityCode"];
        /** @description The field of that record. */
        "filter[crm_field.field_name]"?: components["parameters"]["FilterCrmFieldName"];
        /** @description The values that the field may have, ten at most. One of them must be matched exactly. */
        "filter[crm_field.values]"?: components["parameters"]["FilterCrmValues"];
        /** @description Leaves internal conversations out. */
        "filter[hide_internal]"?: components["parameters"]["FilterHideInternal"];
        /**
         * @deprecated
         * @description `filter[hide_non_analyzed]` has replaced it.
         */
        "filter[analyzed]"?: components["parameters"]["FilterAnalyzed"];
        /** @description Leaves out what has not been analyzed. */
        "filter[hide_non_analyzed]"?: components["parameters"]["FilterHideNonAnalyzed"];
        /** @description Leaves pending conversations out. */
        "filter[hide_pending]"?: components["parameters"]["FilterHidePending"];
        /** @description Its meaning is unclear; others read it as leaving out conversations that have no transcript. */
        "filter[hide_transcript]"?: components["parameters"]["FilterHideTranscript"];
        /** @description Leaves failed conversations out. */
        "filter[hide_failed]"?: components["parameters"]["FilterHideFailed"];
        /** @description Gives extractedIntelligence and confirmedExtractedIntelligence as well. */
        withCrmRecords?: boolean;
        /** @description What it adds is not published. */
        withIntelligenceItems?: boolean;
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
  conversationByExternalId: {
    parameters: {
      query?: never;
      path: {
        /** @description The id that the conversation was imported with. */
        externalId: string;
      };
    };
    responses: {
      /** @description Attention knows it by this id. */
      200: {
        content: {
          "application/json": components["schemas"]["ConversationId"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
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
  updateConversation: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the conversation. Described as a UUID, yet examples are not, so no format is stated. */
        id: components["parameters"]["ConversationId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConversationUpdate"];
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
  archiveConversation: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the conversation. Described as a UUID, yet examples are not, so no format is stated. */
        id: components["parameters"]["ConversationId"];
      };
    };
    responses: {
      /** @description The conversation that was archived, without an envelope. */
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
  changeConversationTitle: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the conversation. Described as a UUID, yet examples are not, so no format is stated. */
        id: components["parameters"]["ConversationId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConversationTitle"];
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
  changeConversationLabels: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the conversation. Described as a UUID, yet examples are not, so no format is stated. */
        id: components["parameters"]["ConversationId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConversationLabels"];
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
  confirmCrmIntelligence: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the conversation. Described as a UUID, yet examples are not, so no format is stated. */
        id: components["parameters"]["ConversationId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CrmConfirmation"];
      };
    };
    responses: {
      /** @description The conversation after the confirmation, without an envelope. */
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
  triggerNativeIntegration: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the conversation. Described as a UUID, yet examples are not, so no format is stated. */
        id: components["parameters"]["ConversationId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NativeIntegrationTrigger"];
      };
    };
    responses: {
      /** @description The runs that were begun. */
      200: {
        content: {
          "application/json": components["schemas"]["NativeIntegrationRuns"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  downloadConversationMedia: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the conversation. Described as a UUID, yet examples are not, so no format is stated. */
        id: components["parameters"]["ConversationId"];
      };
    };
    responses: {
      /** @description Where the recording is. */
      200: {
        content: {
          "application/json": components["schemas"]["ConversationMedia"];
        };
      };
      401: components["responses"]["Refused"];
      403: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  conversationUploadUrl: {
    parameters: {
      query?: never;
      path?: never;
    };
    responses: {
      /** @description The two addresses. */
      200: {
        content: {
          "application/json": components["schemas"]["ConversationUploadUrl"];
        };
      };
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  importConversation: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConversationImport"];
      };
    };
    responses: {
      /** @description The import was taken. */
      200: {
        content: {
          "application/json": components["schemas"]["ImportedConversation"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  conversationWorkflowLogs: {
    parameters: {
      query?: {
        /** @description Where the period begins, ISO 8601. */
        fromDateTime?: string;
        /** @description Where the period ends, ISO 8601. */
        toDateTime?: string;
        /** @description Only runs on these conversations. */
        conversationUUIDs?: components["schemas"]["FilterValues"];
        /** @description Only runs that succeeded, or only those that failed. */
        success?: boolean;
        /** @description How many runs are given, 100 unless it is said, 1000 at most. */
        limit?: number;
        /** @description How many items of the list are left out before the first that is given. */
        offset?: components["parameters"]["Offset"];
      };
      path?: never;
    };
    responses: {
      /** @description Some of the runs, and how many there are. */
      200: {
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "conversationUUID": "conversation_1",
           *           "workflowName": "crm_export",
           *           "success": true,
           *           "error": "",
           *           "createdAt": "2026-01-01T00:00:00Z"
           *         }
           *       ],
           *       "total": 1
           *     }
           */
          "application/json": components["schemas"]["WorkflowLogs"];
        };
      };
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  changeConversationOpportunity: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityChange"];
      };
    };
    responses: {
      /** @description The link was changed. */
      200: {
        content: {
          /**
           * @example {
           *       "success": true
           *     }
           */
          "application/json": components["schemas"]["OpportunityChangeAnswer"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  listEmails: {
    parameters: {
      query?: {
        /** @description A part of the subject, whatever its case. */
        subject?: string;
        /** @description Ids of accounts in the CRM. */
        crm_account_id?: components["schemas"]["FilterValues"];
        /** @description Ids of deals. */
        deal_uuid?: components["schemas"]["FilterValues"];
        /** @description Where the period begins, ISO 8601. */
        from_date_time?: components["parameters"]["RangeFrom"];
        /** @description Where the period ends, ISO 8601. */
        to_date_time?: components["parameters"]["RangeTo"];
        /** @description Which page; the first is 1. */
        page?: components["parameters"]["Page"];
        /** @description How many items a page has, 50 at most; 10 unless it is said. */
        size?: components["parameters"]["SmallPageSize"];
      };
      path?: never;
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "messageId": "message_1",
           *           "threadId": "thread_1",
           *           "sendDate": "2026-01-01T00:00:00Z",
           *           "sender": "jane@example.com",
           *           "recipients": [
           *             "john@example.com"
           *           ],
           *           "ccRecipients": [],
           *           "subject": "Proposal",
           *           "snippet": "Hello",
           *           "bodyUrl": "https://files.sandbox.invalid/message_1",
           *           "isInternalUser": true
           *         }
           *       ],
           *       "meta": {
           *         "pageCount": 1,
           *         "totalRecords": 1,
           *         "pageNumber": 1,
           *         "pageSize": 10
           *       }
           *     }
           */
          "application/json": components["schemas"]["EmailsPage"];
        };
      };
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  listChats: {
    parameters: {
      query?: {
        /** @description The id that it has where it comes from, whole. */
        "filter[external_id]"?: string;
        /** @description Only chats, or only emails. */
        "filter[type]"?: components["schemas"]["ChatType"];
        /** @description A part of the title, whatever its case. */
        "filter[title]"?: string;
        /** @description A part of the name of a participant, whatever its case. */
        "filter[participant_name]"?: string;
        /** @description Ids of scorecards; one of them must have been used on the chat. */
        "filter[scorecard_id]"?: components["schemas"]["FilterValues"];
        /** @description Ids of users. */
        "filter[user_id]"?: components["schemas"]["FilterValues"];
        /** @description Ids of teams. */
        "filter[team_id]"?: components["schemas"]["FilterValues"];
        /** @description Where the period begins, ISO 8601. */
        from_date_time?: components["parameters"]["RangeFrom"];
        /** @description Where the period ends, ISO 8601. */
        to_date_time?: components["parameters"]["RangeTo"];
        /** @description Leaves the transcripts out. */
        exclude_transcript?: boolean;
        /** @description Which page; the first is 1. */
        page?: components["parameters"]["Page"];
        /** @description How many items a page has, 50 at most; 10 unless it is said. */
        size?: components["parameters"]["SmallPageSize"];
      };
      path?: never;
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "chat_1",
           *           "externalId": "external_1",
           *           "applicationName": "slack",
           *           "title": "Planning",
           *           "type": "chat",
           *           "userId": "user_1",
           *           "teamId": "team_1",
           *           "dateStart": "2026-01-01T00:00:00Z",
           *           "createdAt": "2026-01-01T00:00:00Z",
           *           "participants": [],
           *           "transcript": []
           *         }
           *       ],
           *       "meta": {
           *         "totalRecords": 1,
           *         "pageCount": 1
           *       }
           *     }
           */
          "application/json": components["schemas"]["ChatsPage"];
        };
      };
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  insightHistory: {
    parameters: {
      query: {
        /** @description Whose history it is. */
        user_uuid: string;
        /** @description Gives the results as they are stored, without what is added to them. */
        withoutEnhancingResults?: boolean;
        /** @description How many entries are given. Neither the default nor the maximum is published. */
        limit?: number;
        /** @description How many items of the list are left out before the first that is given. */
        offset?: components["parameters"]["Offset"];
      };
      path?: never;
    };
    responses: {
      /** @description Some of the entries. */
      200: {
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "uuid": "history_1",
           *           "title": "Team analysis",
           *           "results": [
           *             {
           *               "uuid": "result_1",
           *               "synthesis": "Well done",
           *               "prompt": "Analyze the team",
           *               "status": "FINISHED",
           *               "items": [],
           *               "conversationsUsed": [
           *                 "conversation_1"
           *               ],
           *               "emailsUsed": [],
           *               "type": "TEXT_WITH_SOURCES",
           *               "result": {}
           *             }
           *           ]
           *         }
           *       ],
           *       "meta": {
           *         "pageCount": 1,
           *         "totalRecords": 1,
           *         "pageNumber": 1,
           *         "pageSize": 10
           *       }
           *     }
           */
          "application/json": components["schemas"]["InsightHistoryPage"];
        };
      };
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  askAttention: {
    parameters: {
      query?: {
        /** @description Gives the segments of each conversation that the answer rests on. */
        include_timestamps?: boolean;
        /** @description Adds one answer that sums the others up; its conversation_id was seen to be `summary`. */
        summarize?: boolean;
      };
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AskAttentionQuestion"];
      };
    };
    responses: {
      /** @description An answer for each conversation, as a bare list. */
      200: {
        content: {
          /**
           * @example [
           *       {
           *         "output": "Yes",
           *         "conversation_id": "conversation_1",
           *         "error": "",
           *         "segments": [
           *           {
           *             "start_sec": 120.5,
           *             "end_sec": 135,
           *             "text": "They discuss the price."
           *           }
           *         ]
           *       }
           *     ]
           */
          "application/json": components["schemas"]["AskAttentionAnswers"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  createSnippet: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewSnippet"];
      };
    };
    responses: {
      /** @description The clip. */
      200: {
        content: {
          "application/json": components["schemas"]["CreatedSnippet"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  libraryFolders: {
    parameters: {
      query: {
        /** @description The user who looks. */
        userUUID: string;
        /** @description The folder whose direct folders are given; the root unless it is said. */
        folderUUID?: string;
        /** @description Gives the user's own library in place of the organization's. */
        myLibrary?: boolean;
        /** @description Gives hidden folders as well. */
        includeHidden?: boolean;
      };
      path?: never;
    };
    responses: {
      /** @description The folder. */
      200: {
        content: {
          "application/json": components["schemas"]["LibraryFolderAnswer"];
        };
      };
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  listRecorderMeetings: {
    parameters: {
      query: {
        /** @description Where the period begins, ISO 8601. */
        fromDateTime: string;
        /** @description Where the period ends, ISO 8601: after its beginning, by 90 days at most. */
        toDateTime: string;
        /** @description Where the page begins: the nextCursor of the page before. */
        cursor?: string;
        /** @description How many meetings a page has, 50 unless it is said. More than 200 gives 200. */
        size?: number;
        /** @description Gives meetings that are still to come, in place of past ones. */
        upcoming?: boolean;
        /** @description Ids of users; one of them must be in the meeting. */
        "filter[user_id]"?: components["schemas"]["FilterValues"];
        /** @description Only meetings within the organization, or only those with others. */
        "filter[meeting_type]"?: "internal" | "external";
      };
      path?: never;
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "uuid": "meeting_1",
           *           "summary": "Weekly",
           *           "date": "2026-01-01T00:00:00Z",
           *           "userUuid": "user_1",
           *           "userName": "Jane",
           *           "status": "recorded",
           *           "statusLabel": "Recorded",
           *           "participants": [
           *             {
           *               "userUuid": "user_1",
           *               "userName": "Jane",
           *               "status": "recorded",
           *               "statusLabel": "Recorded"
           *             }
           *           ],
           *           "conversationUuid": "conversation_1",
           *           "consentLinkUsed": false,
           *           "consentStatus": "none"
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["RecorderMeetingsPage"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  listActions: {
    parameters: {
      query?: {
        /** @description Only the actions of this user. Ignored with a user's key. */
        owner_uuid?: string;
        /** @description The states that an action may be in; pending unless it is said. */
        status?: ("pending" | "drafted" | "sent" | "dismissed" | "expired")[];
        /** @description Where the page begins: the next_cursor of the page before. */
        cursor?: string;
        /** @description How many actions a page has, 50 unless it is said. More than 200 gives 200. */
        size?: number;
      };
      path?: never;
    };
    responses: {
      /** @description One page. */
      200: {
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "uuid": "action_1",
           *           "entity_type": "deal",
           *           "entity_id": "deal_1",
           *           "owner_user_uuid": "user_1",
           *           "action_type": "email",
           *           "title": "Write to John",
           *           "subject": "Proposal",
           *           "draft_body": "Hello",
           *           "proposed_recipients": [
           *             "john@example.com"
           *           ],
           *           "proposed_slots": [],
           *           "status": "pending",
           *           "why": {
           *             "rationale": "No answer for a week",
           *             "evidence": []
           *           },
           *           "generated_at": "2026-01-01T00:00:00Z",
           *           "updated_at": "2026-01-01T00:00:00Z",
           *           "expires_at": "2026-02-01T00:00:00Z"
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["ActionsPage"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  sendSuperAgentMessage: {
    parameters: {
      query?: {
        /** @description An address to which Attention posts the reply when it is ready. What it posts is not published. */
        callback_url?: string;
      };
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewSuperAgentMessage"];
      };
    };
    responses: {
      /** @description The reply. */
      200: {
        content: {
          "application/json": components["schemas"]["SuperAgentReply"];
        };
      };
      /** @description The agent still works on it. */
      202: {
        content: {
          "application/json": components["schemas"]["SuperAgentReply"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  listSuperAgentSessions: {
    parameters: {
      query?: {
        /** @description How many sessions are given, 50 unless it is said. */
        limit?: number;
      };
      path?: never;
    };
    responses: {
      /** @description The sessions. */
      200: {
        content: {
          "application/json": components["schemas"]["SuperAgentSessions"];
        };
      };
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  listSuperAgentSessionMessages: {
    parameters: {
      query?: never;
      path: {
        /** @description The session_id that a message was answered with. */
        sessionId: string;
      };
    };
    responses: {
      /** @description The session and its messages. */
      200: {
        content: {
          "application/json": components["schemas"]["SuperAgentSessionHistory"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  listKnowledgeBaseSources: {
    parameters: {
      query?: never;
      path?: never;
    };
    responses: {
      /** @description The sources. */
      200: {
        content: {
          "application/json": components["schemas"]["KnowledgeBaseSources"];
        };
      };
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  createKnowledgeBaseSource: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewKnowledgeBaseSource"];
      };
    };
    responses: {
      /** @description The source. */
      200: {
        content: {
          "application/json": components["schemas"]["KnowledgeBaseSourceAnswer"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  requestKnowledgeBaseUpload: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["KnowledgeBaseUpload"];
      };
    };
    responses: {
      /** @description Where the file goes. */
      200: {
        content: {
          "application/json": components["schemas"]["KnowledgeBaseUploadUrl"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  getKnowledgeBaseSource: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the source. */
        sourceId: string;
      };
    };
    responses: {
      /** @description The source. */
      200: {
        content: {
          "application/json": components["schemas"]["KnowledgeBaseSourceAnswer"];
        };
      };
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  updateKnowledgeBaseSource: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the source. */
        sourceId: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["KnowledgeBaseSourceUpdate"];
      };
    };
    responses: {
      /** @description The source after the change. */
      200: {
        content: {
          "application/json": components["schemas"]["KnowledgeBaseSourceAnswer"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
  confirmKnowledgeBaseUpload: {
    parameters: {
      query?: never;
      path: {
        /** @description Attention's id of the source. */
        sourceId: string;
      };
    };
    responses: {
      /** @description The source. */
      200: {
        content: {
          "application/json": components["schemas"]["KnowledgeBaseSourceAnswer"];
        };
      };
      400: components["responses"]["Refused"];
      401: components["responses"]["Refused"];
      404: components["responses"]["Refused"];
      default: components["responses"]["Refused"];
    };
  };
}
