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

/** The query of `getConversation`: read one conversation. */
export interface GetConversationQuery extends QueryOf<paths["/conversations/{id}"]["get"]> {}

/** The query of `changeConversationPrivacy`: make a conversation public or private. */
export interface ChangeConversationPrivacyQuery extends QueryOf<paths["/conversations/{id}/change_privacy"]["put"]> {}
