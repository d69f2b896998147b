// Made from specs/siro-organization-integrations.yaml by `npm run generate`. What is to change here is changed there.

import type { Open, QueryOf } from "../../core/specification.js";
import type { components, paths } from "./paths.js";

type Schemas = components["schemas"];
type Stated<Name extends keyof Schemas> = Schemas[Name];

/** A moment with its offset from UTC, as RFC 3339 has it. */
export type SyncMoment = Schemas["SyncMoment"];

/** A postal address, whole. */
export interface CrmAddress extends Stated<"CrmAddress"> {}

/** An account with its place, by coordinates, by addresses or both. */
export type NewAccount = NewAccountAtCoordinates | NewAccountAtAddresses;

/** An account whose place is known by its coordinates. */
export interface NewAccountAtCoordinates extends Stated<"NewAccountAtCoordinates"> {}

/** An account whose place is known by its addresses. */
export interface NewAccountAtAddresses extends Stated<"NewAccountAtAddresses"> {}

/** What changes of an account. Its id in the CRM does not. */
export interface AccountUpdate extends Stated<"AccountUpdate"> {}

/** A user's part in an opportunity. The vendor requires none of its fields. */
export interface OpportunityUserFields extends Stated<"OpportunityUserFields"> {}

/** A user's part in an engagement. The vendor requires none of its fields. */
export interface EngagementUserFields extends Stated<"EngagementUserFields"> {}

/** An opportunity as the CRM has it, with the records that belong to it. */
export interface OpportunitySync extends Stated<"OpportunitySync"> {}

/** An engagement as the CRM has it, with the records that belong to it. */
export interface EngagementSync extends Stated<"EngagementSync"> {}

/** Which kind of engagement it is. */
export interface EngagementTypeSync extends Stated<"EngagementTypeSync"> {}

/** The opportunity that an engagement belongs to. */
export interface EngagementOpportunitySync extends Stated<"EngagementOpportunitySync"> {}

/** Which way an engagement went. */
export type SyncDirection = Schemas["SyncDirection"];

/** How an opportunity stands. */
export type SyncDisposition = Schemas["SyncDisposition"];

/** When the record was deleted in the CRM; null when it was not. */
export type SyncDeletion = Schemas["SyncDeletion"];

/** What accounts, contacts and leads have in common. */
export interface SyncFields extends Stated<"SyncFields"> {}

/** The user to whom a record belongs. */
export interface SyncOwner extends Stated<"SyncOwner"> {}

/** An account as the CRM has it. */
export interface AccountSync extends Stated<"AccountSync"> {}

/** A contact as the CRM has it. */
export interface ContactSync extends Stated<"ContactSync"> {}

/** A contact of an opportunity as the CRM has it. */
export interface OpportunityContactSync extends Stated<"OpportunityContactSync"> {}

/** A lead as the CRM has it. */
export interface LeadSync extends Stated<"LeadSync"> {}

/** A user of the CRM who takes part. Siro finds its own user by `email`. */
export interface UserSync extends Stated<"UserSync"> {}

/** A window of time, and every engagement that the CRM still has in it. */
export interface EngagementSoftDeletion extends Stated<"EngagementSoftDeletion"> {}

/** A file that belongs to something that happened in another system. */
export interface MultimediaEvent extends Stated<"MultimediaEvent"> {}

/** A brief for a job, with audio. */
export interface JobBrief extends Stated<"JobBrief"> {}

/** An account of the CRM as Siro keeps it. */
export interface SyncedAccount extends Open<Schemas["SyncedAccount"]> {}

/** An opportunity of the CRM as Siro keeps it. */
export interface SyncedOpportunity extends Open<Schemas["SyncedOpportunity"]> {}

/** One page of opportunities: `page.data`. `page.cursor` leads to the next page. */
export interface SyncedOpportunitiesPage extends Open<Schemas["SyncedOpportunitiesPage"]> {}

/** An opportunity in an envelope: `answer.data.id`. */
export interface SyncedOpportunityAnswer extends Open<Schemas["SyncedOpportunityAnswer"]> {}

/** A user's part in an opportunity. */
export interface OpportunityUser extends Open<Schemas["OpportunityUser"]> {}

/** An engagement of the CRM as Siro keeps it. */
export interface SyncedEngagement extends Open<Schemas["SyncedEngagement"]> {}

/** One page of engagements: `page.data`. `page.cursor` leads to the next page. */
export interface SyncedEngagementsPage extends Open<Schemas["SyncedEngagementsPage"]> {}

/** An engagement in an envelope: `answer.data.id`. */
export interface SyncedEngagementAnswer extends Open<Schemas["SyncedEngagementAnswer"]> {}

/** Whether the engagements were deleted: `answer.data.success`. */
export interface EngagementSoftDeletionAnswer extends Open<Schemas["EngagementSoftDeletionAnswer"]> {}

/** A user's part in an engagement. */
export interface EngagementUser extends Open<Schemas["EngagementUser"]> {}

/** One page of users: `page.data`. Their fields are not published. */
export interface CrmUsersPage extends Open<Schemas["CrmUsersPage"]> {}

/** A user in an envelope: `answer.data`, whose fields are not published. */
export interface CrmUserAnswer extends Open<Schemas["CrmUserAnswer"]> {}

/** An envelope whose content is not published. */
export interface MultimediaEventAnswer extends Open<Schemas["MultimediaEventAnswer"]> {}

/** Siro's id of a brief. */
export interface CreatedJobBrief extends Open<Schemas["CreatedJobBrief"]> {}

/** Opportunities as the CRM has them. */
export type OpportunitySyncs = Schemas["OpportunitySyncs"];

/** Engagements as the CRM has them. */
export type EngagementSyncs = Schemas["EngagementSyncs"];

/** Files that belong to things that happened in another system. */
export type MultimediaEvents = Schemas["MultimediaEvents"];

/** Opportunities in an envelope: `answer.data`. */
export interface SyncedOpportunitiesAnswer extends Open<Schemas["SyncedOpportunitiesAnswer"]> {}

/** Engagements in an envelope: `answer.data`. */
export interface SyncedEngagementsAnswer extends Open<Schemas["SyncedEngagementsAnswer"]> {}

/** The query of `listSyncedOpportunities`: list the opportunities of the CRM. */
export interface ListSyncedOpportunitiesQuery extends QueryOf<paths["/v1/integrations/opportunities"]["get"]> {}

/** The query of `listOpportunityUsers`: list who takes part in opportunities. */
export interface ListOpportunityUsersQuery extends QueryOf<paths["/v1/integrations/opportunity-users"]["get"]> {}

/** The query of `listSyncedEngagements`: list the engagements of the CRM. */
export interface ListSyncedEngagementsQuery extends QueryOf<paths["/v1/integrations/engagements"]["get"]> {}

/** The query of `deleteSyncedEngagement`: delete an engagement. */
export interface DeleteSyncedEngagementQuery extends QueryOf<paths["/v1/integrations/engagements/{id}"]["delete"]> {}

/** The query of `listEngagementUsers`: list who takes part in engagements. */
export interface ListEngagementUsersQuery extends QueryOf<paths["/v1/integrations/engagement-users"]["get"]> {}

/** The query of `listCrmUsers`: list the users of the CRM. */
export interface ListCrmUsersQuery extends QueryOf<paths["/v1/integrations/users"]["get"]> {}

/** The query of `listUserEngagements`: list the engagements of a user in their order. */
export interface ListUserEngagementsQuery extends QueryOf<paths["/v1/integrations/users/{id}/engagements"]["get"]> {}
