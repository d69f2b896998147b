// Made from specs/attention.yaml by `npm run generate`. What is to change here is changed there.

import * as z from "zod/mini";
import { anyJson, atLeast, atMost, name, noFewerThan, noMoreThan, openObject, wholeNumber } from "../../core/field.js";
import { rule } from "../../core/rule.js";

const filterValues = () => z.array(name()).check(noFewerThan(1, "must not be empty: without a value the filter would not be sent"));

const crmRecordLink = () => z.strictObject({ id: name(), code: name() });

const snippetRange = () => z.strictObject({ start_idx: z.optional(z.string()), end_idx: z.optional(z.string()) });

export const listConversationsQuery = rule(
  () =>
    z.strictObject({
      fromDateTime: z.optional(name()),
      toDateTime: z.optional(name()),
      page: z.optional(wholeNumber().check(atLeast(1))),
      size: z.optional(wholeNumber()),
      "filter[owner.id]": z.optional(filterValues()),
      "filter[owner.email]": z.optional(filterValues()),
      "filter[participants.email]": z.optional(filterValues()),
      "filter[external_opportunity.id]": z.optional(filterValues()),
      "filter[team.id]": z.optional(filterValues()),
      "filter[title]": z.optional(name()),
      "filter[crm_field.entity_code]": z.optional(
        z.enum(["companies", "contacts", "deals", "owners", "pipelines", "users", "account", "contact", "lead", "opportunity", "user"]),
      ),
      "filter[crm_field.field_name]": z.optional(name()),
      "filter[crm_field.values]": z.optional(
        z.array(z.string()).check(noFewerThan(1, "must not be empty: without a value the filter would not be sent"), noMoreThan(10)),
      ),
      "filter[hide_internal]": z.optional(z.boolean()),
      "filter[analyzed]": z.optional(z.union([z.boolean(), name()], "must be a boolean or a string that is not blank")),
      "filter[hide_non_analyzed]": z.optional(z.boolean()),
      "filter[hide_pending]": z.optional(z.boolean()),
      "filter[hide_transcript]": z.optional(z.boolean()),
      "filter[hide_failed]": z.optional(z.boolean()),
      detailedTranscript: z.optional(z.boolean()),
      "filter[include_internal_participants]": z.optional(z.boolean()),
      "filter[include_zoom_metadata]": z.optional(z.boolean()),
      "filter[include_import_metadata]": z.optional(z.boolean()),
    }),
  "https://docs.attention.com/llms.txt (Conversation)",
);

export const listOptimizedConversationsQuery = rule(
  () =>
    z.strictObject({
      fromDateTime: z.optional(name()),
      toDateTime: z.optional(name()),
      page: z.optional(wholeNumber().check(atLeast(1))),
      size: z.optional(wholeNumber().check(atMost(50))),
      "filter[owner.id]": z.optional(filterValues()),
      "filter[owner.email]": z.optional(filterValues()),
      "filter[participants.email]": z.optional(filterValues()),
      "filter[external_opportunity.id]": z.optional(filterValues()),
      "filter[team.id]": z.optional(filterValues()),
      "filter[title]": z.optional(name()),
      "filter[crm_field.entity_code]": z.optional(
        z.enum(["companies", "contacts", "deals", "owners", "pipelines", "users", "account", "contact", "lead", "opportunity", "user"]),
      ),
      "filter[crm_field.field_name]": z.optional(name()),
      "filter[crm_field.values]": z.optional(
        z.array(z.string()).check(noFewerThan(1, "must not be empty: without a value the filter would not be sent"), noMoreThan(10)),
      ),
      "filter[hide_internal]": z.optional(z.boolean()),
      "filter[analyzed]": z.optional(z.union([z.boolean(), name()], "must be a boolean or a string that is not blank")),
      "filter[hide_non_analyzed]": z.optional(z.boolean()),
      "filter[hide_pending]": z.optional(z.boolean()),
      "filter[hide_transcript]": z.optional(z.boolean()),
      "filter[hide_failed]": z.optional(z.boolean()),
      withCrmRecords: z.optional(z.boolean()),
      withIntelligenceItems: z.optional(z.boolean()),
      detailedTranscript: z.optional(z.boolean()),
      "filter[include_internal_participants]": z.optional(z.boolean()),
      "filter[include_zoom_metadata]": z.optional(z.boolean()),
      "filter[include_import_metadata]": z.optional(z.boolean()),
    }),
  "https://docs.attention.com/api-reference/conversation/list-conversations-optimized (List Conversations (Optimized))",
);

export const getConversationQuery = rule(
  () =>
    z.strictObject({
      by: z.optional(z.enum(["id", "external_id"])),
      detailedTranscript: z.optional(z.boolean()),
      "filter[include_internal_participants]": z.optional(z.boolean()),
      "filter[include_zoom_metadata]": z.optional(z.boolean()),
      "filter[include_import_metadata]": z.optional(z.boolean()),
    }),
  "https://docs.attention.com/llms.txt (Conversation)",
);

export const updateConversationBody = rule(
  () => z.looseObject({ title: z.optional(name()), labels: z.optional(openObject()) }),
  "https://docs.attention.com/api-reference/conversation/update-conversation (Update Conversation)",
);

export const updateLinkedCrmRecordsBody = rule(
  () => z.strictObject({ linked_crm_records: z.array(crmRecordLink()), opportunity_id: z.optional(name()) }),
  "https://docs.attention.com/llms.txt (Update Linked CRM Records)",
);

export const changeConversationPrivacyQuery = rule(
  () => z.strictObject({ privacy: z.enum(["public", "private"]) }),
  "https://docs.attention.com/llms.txt (Change Conversation Privacy)",
);

export const changeConversationTitleBody = rule(
  () => z.strictObject({ title: name() }),
  "https://docs.attention.com/api-reference/conversation/change-conversation-title (Change Conversation Title)",
);

export const changeConversationLabelsBody = rule(
  () => z.strictObject({ labels: z.record(z.string(), z.string()), skip_analysis: z.optional(z.boolean()) }),
  "https://docs.attention.com/api-reference/conversation/change-conversation-labels (Change Conversation Labels)",
);

export const confirmCrmIntelligenceBody = rule(
  () =>
    z.strictObject({
      intelligence: z.optional(
        z.array(z.strictObject({ id: z.optional(name()), key: z.optional(name()), value: z.optional(anyJson()), title: z.optional(z.string()) })),
      ),
      opportunity_id: z.optional(name()),
    }),
  "https://docs.attention.com/api-reference/conversation/confirm-crm-intelligence (Confirm CRM Intelligence)",
);

export const triggerNativeIntegrationBody = rule(
  () => z.strictObject({ workflowIds: z.optional(z.array(name())), fieldKeys: z.optional(z.array(name())), autoExecution: z.optional(z.boolean()) }),
  "https://docs.attention.com/api-reference/conversation/trigger-native-integration (Trigger Native Integration)",
);

export const importConversationBody = rule(
  () =>
    z.strictObject({
      mediaURL: name(),
      userID: name(),
      applicationName: z.optional(name()),
      applicationExternalID: z.optional(name()),
      conversationTitle: z.optional(z.string()),
      conversationStartedAt: z.optional(name()),
      headers: z.optional(z.array(z.strictObject({ key: z.optional(name()), value: z.optional(z.string()) }))),
      opportunityID: z.optional(name()),
      linkedCrmRecords: z.optional(z.array(crmRecordLink())),
      skipScorecardCalculation: z.optional(z.boolean()),
      skipCRMFieldsCalculation: z.optional(z.boolean()),
      skipOpportunitiesExport: z.optional(z.boolean()),
      transcriptionSettings: z.optional(z.strictObject({ gladia: z.optional(z.strictObject({ enableDiarization: z.optional(z.boolean()) })) })),
      transcript: z.optional(
        z.strictObject({
          v1: z.optional(
            z.strictObject({
              pieceInFlux: z.optional(z.string()),
              final: z.optional(
                z.array(
                  z.strictObject({
                    speaker: z.optional(z.string()),
                    sentence: z.optional(z.string()),
                    startTimestamp: z.optional(z.number()),
                    endTimestamp: z.optional(z.number()),
                  }),
                ),
              ),
            }),
          ),
          v2: z.optional(
            z.strictObject({
              pieceInFlux: z.optional(z.string()),
              final: z.optional(
                z.array(
                  z.strictObject({
                    speaker: z.optional(z.string()),
                    words: z.optional(
                      z.array(z.strictObject({ text: z.optional(z.string()), startTimestamp: z.optional(z.number()), endTimestamp: z.optional(z.number()) })),
                    ),
                  }),
                ),
              ),
            }),
          ),
        }),
      ),
      externalMetadata: z.optional(
        z.strictObject({
          participants: z.optional(
            z.array(
              z.strictObject({
                email: z.optional(z.string()),
                name: z.optional(z.string()),
                accessType: z.optional(z.string()),
                organizer: z.optional(z.boolean()),
              }),
            ),
          ),
          extra: z.optional(openObject()),
        }),
      ),
    }),
  "https://docs.attention.com/api-reference/conversation/import-conversation (Import Conversation)",
);

export const conversationWorkflowLogsQuery = rule(
  () =>
    z.strictObject({
      fromDateTime: z.optional(name()),
      toDateTime: z.optional(name()),
      conversationUUIDs: z.optional(filterValues()),
      success: z.optional(z.boolean()),
      limit: z.optional(wholeNumber().check(atMost(1000))),
      offset: z.optional(wholeNumber()),
    }),
  "https://docs.attention.com/api-reference/conversation/list-conversation-workflow-logs (List Conversation Workflow Logs)",
);

export const changeConversationOpportunityBody = rule(
  () =>
    z.strictObject({
      conversation_id: name(),
      opportunity_id: z.optional(name()),
      entity_code: z.optional(name()),
      skip_intelligence_calculation: z.optional(z.boolean()),
      remove_opportunity: z.optional(z.boolean()),
    }),
  "https://docs.attention.com/api-reference/opportunity/change-conversation-opportunity (Change Conversation Opportunity)",
);

export const listEmailsQuery = rule(
  () =>
    z.strictObject({
      subject: z.optional(name()),
      crm_account_id: z.optional(filterValues()),
      deal_uuid: z.optional(filterValues()),
      from_date_time: z.optional(name()),
      to_date_time: z.optional(name()),
      page: z.optional(wholeNumber().check(atLeast(1))),
      size: z.optional(wholeNumber().check(atLeast(1), atMost(50))),
    }),
  "https://docs.attention.com/llms.txt (Email)",
);

export const listChatsQuery = rule(
  () =>
    z.strictObject({
      "filter[external_id]": z.optional(name()),
      "filter[type]": z.optional(z.enum(["chat", "email"])),
      "filter[title]": z.optional(name()),
      "filter[participant_name]": z.optional(name()),
      "filter[scorecard_id]": z.optional(filterValues()),
      "filter[user_id]": z.optional(filterValues()),
      "filter[team_id]": z.optional(filterValues()),
      from_date_time: z.optional(name()),
      to_date_time: z.optional(name()),
      exclude_transcript: z.optional(z.boolean()),
      page: z.optional(wholeNumber().check(atLeast(1))),
      size: z.optional(wholeNumber().check(atLeast(1), atMost(50))),
    }),
  "https://docs.attention.com/api-reference/chat/list-chats (List Chats)",
);

export const insightHistoryQuery = rule(
  () =>
    z.strictObject({
      user_uuid: name(),
      withoutEnhancingResults: z.optional(z.boolean()),
      limit: z.optional(wholeNumber()),
      offset: z.optional(wholeNumber()),
    }),
  "https://docs.attention.com/api-reference/gi/list-gi-history (List GI History)",
);

export const askAttentionQuery = rule(
  () => z.strictObject({ include_timestamps: z.optional(z.boolean()), summarize: z.optional(z.boolean()) }),
  "https://docs.attention.com/api-reference/tool/ask-attention-v2 (Ask Attention V2)",
);

export const askAttentionBody = rule(
  () => z.strictObject({ conversations_ids: z.optional(z.array(name())), deal_id: z.string(), prompt: name() }),
  "https://docs.attention.com/api-reference/tool/ask-attention-v2 (Ask Attention V2)",
);

export const createSnippetBody = rule(
  () =>
    z.strictObject({
      user_uuid: name(),
      conversation_id: name(),
      video: z.strictObject({ start_time: z.optional(z.number()), end_time: z.optional(z.number()), duration: z.optional(z.number()) }),
      internal: z.boolean(),
      notify_views: z.boolean(),
      reference: z.optional(
        z.strictObject({ characters: z.optional(snippetRange()), speakers: z.optional(snippetRange()), transcript_version: z.optional(z.enum(["V1", "V2"])) }),
      ),
      title: z.optional(z.string()),
      notes: z.optional(z.string()),
      in_library: z.optional(z.boolean()),
      library_item_info: z.optional(z.strictObject({ my_library: z.optional(z.boolean()), folder_path: z.optional(z.string()) })),
    }),
  "https://docs.attention.com/api-reference/tool/create-snippet (Create Snippet)",
);

export const libraryFoldersQuery = rule(
  () => z.strictObject({ userUUID: name(), folderUUID: z.optional(name()), myLibrary: z.optional(z.boolean()), includeHidden: z.optional(z.boolean()) }),
  "https://docs.attention.com/api-reference/library/list-library-folder-structure (List Library Folder Structure)",
);

export const listRecorderMeetingsQuery = rule(
  () =>
    z.strictObject({
      fromDateTime: name(),
      toDateTime: name(),
      cursor: z.optional(name()),
      size: z.optional(wholeNumber()),
      upcoming: z.optional(z.boolean()),
      "filter[user_id]": z.optional(filterValues()),
      "filter[meeting_type]": z.optional(z.enum(["internal", "external"])),
    }),
  "https://docs.attention.com/api-reference/recordermetrics/list-recorder-meetings (List Recorder Meetings)",
);

export const listActionsQuery = rule(
  () =>
    z.strictObject({
      owner_uuid: z.optional(name()),
      status: z.optional(
        z
          .array(z.enum(["pending", "drafted", "sent", "dismissed", "expired"]))
          .check(noFewerThan(1, "must not be empty: without a value the filter would not be sent")),
      ),
      cursor: z.optional(name()),
      size: z.optional(wholeNumber().check(atLeast(1))),
    }),
  "https://docs.attention.com/api-reference/proactive/list-actions (List Actions)",
);

export const sendSuperAgentMessageQuery = rule(
  () => z.strictObject({ callback_url: z.optional(name()) }),
  "https://docs.attention.com/api-reference/super-agent/send-super-agent-message (Send Super Agent Message)",
);

export const sendSuperAgentMessageBody = rule(
  () => z.strictObject({ content: name(), session_id: z.optional(name()), timezone: z.optional(name()) }),
  "https://docs.attention.com/api-reference/super-agent/send-super-agent-message (Send Super Agent Message)",
);

export const listSuperAgentSessionsQuery = rule(
  () => z.strictObject({ limit: z.optional(wholeNumber()) }),
  "https://docs.attention.com/api-reference/super-agent/list-super-agent-sessions (List Super Agent Sessions)",
);

export const createKnowledgeBaseSourceBody = rule(
  () =>
    z.strictObject({
      title: name().check(noMoreThan(500)),
      content: name().check(noMoreThan(524_288)),
      format: z.optional(z.enum(["text/markdown", "text/html", "text/plain"])),
    }),
  "https://docs.attention.com/api-reference/knowledge-base/create-kb-source (Create KB Source)",
);

export const requestKnowledgeBaseUploadBody = rule(
  () => z.strictObject({ title: z.optional(z.string().check(noMoreThan(500))) }),
  "https://docs.attention.com/api-reference/knowledge-base/request-kb-source-upload-url (Request KB Source Upload URL)",
);

export const updateKnowledgeBaseSourceBody = rule(
  () => z.strictObject({ title: z.optional(name().check(noMoreThan(500))), content: z.optional(z.string().check(noMoreThan(524_288))) }),
  "https://docs.attention.com/llms.txt (Knowledge Base)",
);
