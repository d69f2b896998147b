// Made from specs/siro-gateway.yaml by `npm run generate`. What is to change here is changed there.

import type { Open, QueryOf } from "../../core/specification.js";
import type { components, paths } from "./paths.js";

type Schemas = components["schemas"];
type Stated<Name extends keyof Schemas> = Schemas[Name];

/** A boolean that travels as a word. */
export type Flag = Schemas["Flag"];

/** ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export type Moment = Schemas["Moment"];

/** ISO 8601, a date and a time with its zone. */
export type Timestamp = Schemas["Timestamp"];

/** What the gateway may say beside the data. */
export interface GatewayEnvelope extends Open<Schemas["GatewayEnvelope"]> {}

/** Where the next page begins. */
export type Cursor = Open<Schemas["Cursor"]>;

/** Which kind of CRM record is meant. */
export type LinkDataType = Schemas["LinkDataType"];

/** What made the link. */
export type RecordingLinkTrigger = Schemas["RecordingLinkTrigger"];

/** The CRM record that a recording is linked to, named in exactly one of two ways. */
export type RecordingLink = LinkById | LinkByExternalId;

/** Points at a CRM record by Siro's own id of it. */
export interface LinkById extends Stated<"LinkById"> {}

/** Points at a CRM record by its id in the CRM, and the connection through which Siro knows that CRM. */
export interface LinkByExternalId extends Stated<"LinkByExternalId"> {}

/** One page of recordings: `page.data`. `page.cursor` leads to the next page and is null on the last one. */
export interface RecordingsPage extends Open<Schemas["RecordingsPage"]> {}

/** A recording in Siro's envelope: `answer.data.title`. */
export interface RecordingAnswer extends Open<Schemas["RecordingAnswer"]> {}

/** The CRM record that a recording is linked to now, in Siro's envelope: `answer.data.name`. */
export interface LinkedRecord extends Open<Schemas["LinkedRecord"]> {}

/** Whether Siro removed the link, in Siro's envelope: `answer.data`. */
export interface UnlinkAnswer extends Open<Schemas["UnlinkAnswer"]> {}

/** A recording as the gateway lists it. */
export interface ListedRecording extends Open<Schemas["ListedRecording"]> {}

/** One recording as the gateway shows it to a user. */
export interface Recording extends Open<Schemas["Recording"]> {}

/** How far the transcription of a recording is. */
export type TranscriptionStatus = Open<Schemas["TranscriptionStatus"]>;

/** Through which platform Siro knows a CRM. */
export type IntegrationPlatform = Open<Schemas["IntegrationPlatform"]>;

/** The CRM record that a recording belongs to. Asked for by `showCrmCustomers`, in a list by `showCrmCustomer`. */
export interface CrmCustomer extends Open<Schemas["CrmCustomer"]> {}

/** An opportunity as Siro keeps it. */
export interface Opportunity extends Open<Schemas["Opportunity"]> {}

/** An opportunity of the CRM that a recording belongs to. */
export interface CrmOpportunity extends Open<Schemas["CrmOpportunity"]> {}

/** What the user might do next about a recorded conversation. */
export interface Followup extends Open<Schemas["Followup"]> {}

/** How far a followup is. */
export type FollowupStatus = Schemas["FollowupStatus"];

/** A change that somebody made to a followup. */
export interface FollowupChange extends Open<Schemas["FollowupChange"]> {}

/** What Siro extracted from a recording for one kind of entity. */
export interface EntityExtraction extends Open<Schemas["EntityExtraction"]> {}

/** The value that was found for one field of an entity. */
export interface ExtractedField extends Open<Schemas["ExtractedField"]> {}

/** The field of the CRM that an extracted value belongs to. */
export interface CrmFieldMapping extends Open<Schemas["CrmFieldMapping"]> {}

/** One page of a transcript: `page.data.utterances`, and `page.data.speakerMap` for who spoke. */
export interface UtterancesPage extends Open<Schemas["UtterancesPage"]> {}

/** Something that one speaker said. */
export interface Utterance extends Open<Schemas["Utterance"]> {}

/** The address of a recording's sound: `answer.data.url`. Whoever knows it can read it, for a short time. */
export interface AudioSignedUrl extends Open<Schemas["AudioSignedUrl"]> {}

/** What kind of sound it is. */
export type SoundFileType = Schemas["SoundFileType"];

/** The file that is going to be uploaded. */
export interface SoundFile extends Stated<"SoundFile"> {}

/** Where to PUT the file (`answer.data.uploadUrl`, with `uploadHeaders`), and where Siro finds it then (`downloadUrl`). */
export interface UploadSignedUrls extends Open<Schemas["UploadSignedUrls"]> {}

/** Sound that was uploaded, and whose recording it becomes: one of `userId`, `userEmail` and `userPhone`, or more. */
export type RecordingUpload = UploadForUserId | UploadForUserEmail | UploadForUserPhone;

/** What every uploaded recording may have. */
export interface RecordingUploadFields extends Stated<"RecordingUploadFields"> {}

/** A recording of the user with this id. */
export interface UploadForUserId extends Stated<"UploadForUserId"> {}

/** A recording of the user with this e-mail address. */
export interface UploadForUserEmail extends Stated<"UploadForUserEmail"> {}

/** A recording of the user with this telephone number. */
export interface UploadForUserPhone extends Stated<"UploadForUserPhone"> {}

/** A record of the CRM that an uploaded recording belongs to. */
export interface UploadCrmObject extends Stated<"UploadCrmObject"> {}

/** The new recording: `answer.data.recordingId`. */
export interface UploadedRecording extends Open<Schemas["UploadedRecording"]> {}

/** The conversation types of an organization: `answer.data`. */
export interface ConversationConfigurations extends Open<Schemas["ConversationConfigurations"]> {}

/** What a conversation type is called, and what is done with its recordings. */
export interface ConversationConfiguration extends Open<Schemas["ConversationConfiguration"]> {}

/** What a user is asked after a conversation. */
export interface DebriefQuestion extends Open<Schemas["DebriefQuestion"]> {}

/** When a conversation gets a tag. Which fields there are depends on `tagExpressionType`. */
export interface ConversationTagCondition extends Open<Schemas["ConversationTagCondition"]> {}

/** What is marked in the transcripts of a conversation type. */
export interface BookmarkConfiguration extends Open<Schemas["BookmarkConfiguration"]> {}

/** What kind of mark it is. */
export type BookmarkType = Open<Schemas["BookmarkType"]>;

/** A moment, as text or as seconds and nanoseconds since 1970. */
export type BookmarkMoment = Open<Schemas["BookmarkMoment"]>;

/** What was extracted from a recording: `answer.data`. */
export interface EntityExtractions extends Open<Schemas["EntityExtractions"]> {}

/** One id, or several. */
export type ScorecardIds = Schemas["ScorecardIds"];

/** What a scorecard or a metric is about. */
export type ScorecardScope = Schemas["ScorecardScope"];

/** One scope, or several. */
export type ScorecardScopes = Schemas["ScorecardScopes"];

/** What a metric measures. */
export type MetricType = Open<Schemas["MetricType"]>;

/** The values of metrics over a period: `answer.data.metricValues`. */
export interface MetricValues extends Open<Schemas["MetricValues"]> {}

/** The value of one metric over a period. */
export interface MetricValue extends Open<Schemas["MetricValue"]> {}

/** The metrics that a scope can use: `answer.data.scorecardMetrics`. */
export interface AvailableMetrics extends Open<Schemas["AvailableMetrics"]> {}

/** What a metric is. */
export interface ScorecardMetric extends Open<Schemas["ScorecardMetric"]> {}

/** The scorecards of an organization: `answer.data.scorecardInstances`. */
export interface ScorecardInstances extends Open<Schemas["ScorecardInstances"]> {}

/** A scorecard of an organization. */
export interface ScorecardInstance extends Open<Schemas["ScorecardInstance"]> {}

/** A metric, a section or the root of a scorecard. */
export interface ScorecardNode extends Open<Schemas["ScorecardNode"]> {}

/** What else is known of a node. Nothing says which of its kinds it is; the fields that are there do. */
export interface ScorecardNodeMetadata extends Open<Schemas["ScorecardNodeMetadata"]> {}

/** What a metric must reach for its points. */
export interface MetricRubric extends Open<Schemas["MetricRubric"]> {}

/** How much a section of a scorecard counts. */
export interface SectionWeight extends Open<Schemas["SectionWeight"]> {}

/** The colour of the scores of a range. */
export interface ScoreColor extends Open<Schemas["ScoreColor"]> {}

/** How recordings fared on a scorecard: `answer.data.pointsEarned`. */
export interface EvaluatedScorecard extends Open<Schemas["EvaluatedScorecard"]> {}

/** A node of a scorecard, and how recordings fared on it. */
export interface EvaluatedNode extends Open<Schemas["EvaluatedNode"]> {}

/** A strength or a weakness of a user, and the recordings that show it. */
export interface SpotlightSummary extends Open<Schemas["SpotlightSummary"]> {}

/** One page of followups: `page.data.followups`. */
export interface FollowupsPage extends Open<Schemas["FollowupsPage"]> {}

/** The query of `listRecordings`: list the recordings that the user can see. */
export interface ListRecordingsQuery extends QueryOf<paths["/v1/core/recordings"]["get"]> {}

/** The query of `getRecording`: read one recording. */
export interface GetRecordingQuery extends QueryOf<paths["/v1/core/recordings/{id}"]["get"]> {}

/** The query of `listUtterances`: read what was said in a recording. */
export interface ListUtterancesQuery extends QueryOf<paths["/v1/core/recordings/{id}/utterances"]["get"]> {}

/** The query of `listConversationConfigurations`: list the conversation types of an organization. */
export interface ListConversationConfigurationsQuery extends QueryOf<paths["/v1/core/conversation-configurations"]["get"]> {}

/** The query of `listMetricValues`: read the values of metrics over a period. */
export interface ListMetricValuesQuery extends QueryOf<paths["/v1/core/scorecards/scorecard-metrics/values"]["get"]> {}

/** The query of `listAvailableMetrics`: list the metrics that a scope can use. */
export interface ListAvailableMetricsQuery extends QueryOf<paths["/v1/core/scorecards/scorecard-metrics/available"]["get"]> {}

/** The query of `listScorecardInstances`: list the scorecards of an organization. */
export interface ListScorecardInstancesQuery extends QueryOf<paths["/v1/core/scorecards/instances"]["get"]> {}

/** The query of `getEvaluatedScorecard`: read how recordings fared on a scorecard over a period. */
export interface GetEvaluatedScorecardQuery extends QueryOf<paths["/v1/core/scorecards/evaluated-instances/{id}"]["get"]> {}

/** The query of `listFollowups`: list what users might do next. */
export interface ListFollowupsQuery extends QueryOf<paths["/v1/core/followups"]["get"]> {}
