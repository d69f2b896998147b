// Made from specs/attention.yaml by `npm run generate`. What is to change here is changed there.

import type { Open, QueryOf } from "../../core/specification.js";
import type { components, paths } from "./paths.js";

type Schemas = components["schemas"];
type Stated<Name extends keyof Schemas> = Schemas[Name];

/** Who may see a conversation. */
export type Privacy = Schemas["Privacy"];

/** Several values in one filter. An empty list cannot be written in a query, so it would filter nothing. */
export type FilterValues = Schemas["FilterValues"];

/** A kind of CRM record. */
export type CrmFieldEntityCode = Schemas["CrmFieldEntityCode"];

/** One page of conversations: `page.data`. `page.meta` says where the page is in the list, as far as Attention says. */
export interface ConversationsPage extends Open<Schemas["ConversationsPage"]> {}

/** Where the page is in the list. Each field may be missing. */
export interface PageMeta extends Open<Schemas["PageMeta"]> {}

/** The records that a conversation is linked to from now on. */
export interface LinkedCrmRecords extends Stated<"LinkedCrmRecords"> {}

/** A record in the CRM, and what kind of record it is. */
export interface CrmRecordLink extends Stated<"CrmRecordLink"> {}

/** Whether Attention replaced the set of linked records. */
export interface LinkedCrmRecordsAnswer extends Open<Schemas["LinkedCrmRecordsAnswer"]> {}

/** A conversation as Attention gives it, without an envelope: `conversation.attributes.title`. */
export interface Conversation extends Open<Schemas["Conversation"]> {}

/** What Attention knows of a conversation. Each attribute may be missing. */
export interface ConversationAttributes extends Open<Schemas["ConversationAttributes"]> {}

/** Attention's id of a conversation. */
export interface ConversationId extends Open<Schemas["ConversationId"]> {}

/** What changes of a conversation. What is left out stays as it is. Fields that are not listed are sent as they are. */
export interface ConversationUpdate extends Stated<"ConversationUpdate"> {}

/** The title that a conversation has from now on. */
export interface ConversationTitle extends Stated<"ConversationTitle"> {}

/** The labels that a conversation has from now on. */
export interface ConversationLabels extends Stated<"ConversationLabels"> {}

/** What is confirmed of what was extracted from a conversation. */
export interface CrmConfirmation extends Stated<"CrmConfirmation"> {}

/** A field for the CRM and its confirmed value. */
export interface ConfirmedIntelligence extends Stated<"ConfirmedIntelligence"> {}

/** Which workflows are run, and with what. */
export interface NativeIntegrationTrigger extends Stated<"NativeIntegrationTrigger"> {}

/** The runs that were begun. */
export interface NativeIntegrationRuns extends Open<Schemas["NativeIntegrationRuns"]> {}

/** From where a recording can be downloaded. */
export interface ConversationMedia extends Open<Schemas["ConversationMedia"]> {}

/** Where a recording is uploaded to, and where Attention finds it then. */
export interface ConversationUploadUrl extends Open<Schemas["ConversationUploadUrl"]> {}

/** A recording that becomes a conversation, and what is known of it. */
export interface ConversationImport extends Stated<"ConversationImport"> {}

/** A header and its value. */
export interface MediaHeader extends Stated<"MediaHeader"> {}

/** How a recording is transcribed. */
export interface TranscriptionSettings extends Stated<"TranscriptionSettings"> {}

/** A transcript that is there already, in one or both of two forms. */
export interface ImportedTranscript extends Stated<"ImportedTranscript"> {}

/** Who took part, and whatever else is kept with an imported conversation. */
export interface ImportMetadata extends Stated<"ImportMetadata"> {}

/** The conversation that an import becomes. */
export interface ImportedConversation extends Open<Schemas["ImportedConversation"]> {}

/** Some of the runs of workflows: `logs.data`. */
export interface WorkflowLogs extends Open<Schemas["WorkflowLogs"]> {}

/** A run of a workflow on a conversation. */
export interface WorkflowLog extends Open<Schemas["WorkflowLog"]> {}

/** The opportunity that a conversation is linked to from now on, or that it is linked to none. */
export type OpportunityChange = OpportunityLink | OpportunityRemoval;

/** The opportunity that a conversation is linked to from now on. */
export interface OpportunityLink extends Stated<"OpportunityLink"> {}

/** The conversation whose link to an opportunity is removed. */
export interface OpportunityRemoval extends Stated<"OpportunityRemoval"> {}

/** Whether Attention changed the opportunity of a conversation. */
export interface OpportunityChangeAnswer extends Open<Schemas["OpportunityChangeAnswer"]> {}

/** One page of emails: `page.data`. */
export interface EmailsPage extends Open<Schemas["EmailsPage"]> {}

/** An email that Attention knows. */
export interface Email extends Open<Schemas["Email"]> {}

/** Whether it is a chat or a thread of emails. */
export type ChatType = Schemas["ChatType"];

/** One page of chats: `page.data`. */
export interface ChatsPage extends Open<Schemas["ChatsPage"]> {}

/** A chat or a thread of emails. */
export interface Chat extends Open<Schemas["Chat"]> {}

/** Some of a user's generalized insights: `page.data`. */
export interface InsightHistoryPage extends Open<Schemas["InsightHistoryPage"]> {}

/** What a user asked for, and what came of it. */
export interface InsightHistoryEntry extends Open<Schemas["InsightHistoryEntry"]> {}

/** A question, and either the conversations or the deal that it is about. */
export type AskAttentionQuestion = QuestionOnConversations | QuestionOnDeal;

/** A question about conversations. */
export interface QuestionOnConversations extends Stated<"QuestionOnConversations"> {}

/** A question about the conversations of a deal. */
export interface QuestionOnDeal extends Stated<"QuestionOnDeal"> {}

/** An answer for each conversation. */
export type AskAttentionAnswers = Open<Schemas["AskAttentionAnswers"]>;

/** What Attention answers of one conversation. */
export interface AskAttentionAnswer extends Open<Schemas["AskAttentionAnswer"]> {}

/** Which part of a conversation becomes a clip, and who may see it. */
export interface NewSnippet extends Stated<"NewSnippet"> {}

/** The part of the transcript. Its indices are texts. */
export interface SnippetReference extends Stated<"SnippetReference"> {}

/** Where something begins and ends. */
export interface SnippetRange extends Stated<"SnippetRange"> {}

/** Where in the library a clip is put. */
export interface SnippetLibraryItem extends Stated<"SnippetLibraryItem"> {}

/** A clip that can be shared. */
export interface CreatedSnippet extends Open<Schemas["CreatedSnippet"]> {}

/** A folder of the library: `answer.data`. */
export interface LibraryFolderAnswer extends Open<Schemas["LibraryFolderAnswer"]> {}

/** One page of meetings: `page.items`. `page.nextCursor` leads to the next page and is missing on the last one. */
export interface RecorderMeetingsPage extends Open<Schemas["RecorderMeetingsPage"]> {}

/** A meeting in a calendar, and what became of its recording. */
export interface RecorderMeeting extends Open<Schemas["RecorderMeeting"]> {}

/** What became of a recording. */
export type RecorderMeetingStatus = Open<Schemas["RecorderMeetingStatus"]>;

/** One page of actions: `page.data`. `page.next_cursor` leads to the next page and is missing on the last one. */
export interface ActionsPage extends Open<Schemas["ActionsPage"]> {}

/** What Attention proposes to do next, and why. */
export interface NextBestAction extends Open<Schemas["NextBestAction"]> {}

/** A message to the super agent. */
export interface NewSuperAgentMessage extends Stated<"NewSuperAgentMessage"> {}

/** The session, and the agent's reply when it came in time. */
export interface SuperAgentReply extends Open<Schemas["SuperAgentReply"]> {}

/** A message of a session with the super agent. */
export interface SuperAgentMessage extends Open<Schemas["SuperAgentMessage"]> {}

/** A user's sessions with the super agent: `answer.sessions`. */
export interface SuperAgentSessions extends Open<Schemas["SuperAgentSessions"]> {}

/** The state of a session. */
export type SuperAgentSessionStatus = Open<Schemas["SuperAgentSessionStatus"]>;

/** A session with the super agent and its messages, the oldest first. */
export interface SuperAgentSessionHistory extends Open<Schemas["SuperAgentSessionHistory"]> {}

/** The sources of the knowledge base: `answer.data`. */
export interface KnowledgeBaseSources extends Open<Schemas["KnowledgeBaseSources"]> {}

/** A source of the knowledge base: `answer.data.attributes.title`. */
export interface KnowledgeBaseSourceAnswer extends Open<Schemas["KnowledgeBaseSourceAnswer"]> {}

/** A text or a file that Attention may answer from. */
export interface KnowledgeBaseSource extends Open<Schemas["KnowledgeBaseSource"]> {}

/** A text for the knowledge base. */
export interface NewKnowledgeBaseSource extends Stated<"NewKnowledgeBaseSource"> {}

/** A file for the knowledge base. */
export interface KnowledgeBaseUpload extends Stated<"KnowledgeBaseUpload"> {}

/** A new source, and where its file goes. */
export interface KnowledgeBaseUploadUrl extends Open<Schemas["KnowledgeBaseUploadUrl"]> {}

/** What changes of a source. What is left out stays as it is. */
export interface KnowledgeBaseSourceUpdate extends Stated<"KnowledgeBaseSourceUpdate"> {}

/** A record in the CRM, and what kind of record it is. */
export interface CrmRecord extends Open<Schemas["CrmRecord"]> {}

/** What was found in a conversation for one field. */
export interface IntelligenceItem extends Open<Schemas["IntelligenceItem"]> {}

/** Somebody who took part in a conversation or was invited to it. */
export interface Participant extends Open<Schemas["Participant"]> {}

/** A user of Attention. */
export interface User extends Open<Schemas["User"]> {}

/** When the recorder joins a user's meetings, and what it does there. */
export interface UserSettings extends Open<Schemas["UserSettings"]> {}

/** What a user may do in the organization. */
export interface Role extends Open<Schemas["Role"]> {}

/** A team of an organization. */
export interface Team extends Open<Schemas["Team"]> {}

/** A recorder that joined the meeting. */
export interface Bot extends Open<Schemas["Bot"]> {}

/** A board of battlecards as it was used in a conversation. */
export interface ConversationBoard extends Open<Schemas["ConversationBoard"]> {}

/** A talk track as it was used in a conversation. */
export interface Talktrack extends Open<Schemas["Talktrack"]> {}

/** How a conversation did on one scorecard. */
export interface ScorecardResult extends Open<Schemas["ScorecardResult"]> {}

/** Addresses of this answer and of what belongs to it. They may be absolute or relative. */
export interface Links extends Open<Schemas["Links"]> {}

/** The query of `listConversations`: list conversations with their transcripts. */
export interface ListConversationsQuery extends QueryOf<paths["/conversations"]["get"]> {}

/** The query of `listOptimizedConversations`: list conversations faster, with less of each. */
export interface ListOptimizedConversationsQuery extends QueryOf<paths["/conversations/list"]["get"]> {}

/** The query of `getConversation`: read one conversation. */
export interface GetConversationQuery extends QueryOf<paths["/conversations/{id}"]["get"]> {}

/** The query of `changeConversationPrivacy`: make a conversation public or private. */
export interface ChangeConversationPrivacyQuery extends QueryOf<paths["/conversations/{id}/change_privacy"]["put"]> {}

/** The query of `conversationWorkflowLogs`: list the runs of workflows on conversations. */
export interface ConversationWorkflowLogsQuery extends QueryOf<paths["/conversations/workflow-logs"]["get"]> {}

/** The query of `listEmails`: list emails. */
export interface ListEmailsQuery extends QueryOf<paths["/emails"]["get"]> {}

/** The query of `listChats`: list chats and threads of emails. */
export interface ListChatsQuery extends QueryOf<paths["/chats"]["get"]> {}

/** The query of `insightHistory`: list the generalized insights that a user has asked for. */
export interface InsightHistoryQuery extends QueryOf<paths["/gi/history"]["get"]> {}

/** The query of `askAttention`: ask a question about conversations or about a deal. */
export interface AskAttentionQuery extends QueryOf<paths["/ask_attention/v2"]["post"]> {}

/** The query of `libraryFolders`: read a folder of the library and the folders in it. */
export interface LibraryFoldersQuery extends QueryOf<paths["/library/folders"]["get"]> {}

/** The query of `listRecorderMeetings`: list meetings and whether they were recorded. */
export interface ListRecorderMeetingsQuery extends QueryOf<paths["/recorder_metrics/all_meetings"]["get"]> {}

/** The query of `listActions`: list the next best actions that Attention proposes. */
export interface ListActionsQuery extends QueryOf<paths["/actions"]["get"]> {}

/** The query of `sendSuperAgentMessage`: send a message to the super agent. */
export interface SendSuperAgentMessageQuery extends QueryOf<paths["/super-agent/messages"]["post"]> {}

/** The query of `listSuperAgentSessions`: list the sessions with the super agent. */
export interface ListSuperAgentSessionsQuery extends QueryOf<paths["/super-agent/sessions"]["get"]> {}
