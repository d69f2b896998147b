// Made from specs/leadconnector-opportunities.yaml by `npm run generate`. What is to change here is changed there.

import type { Open, QueryOf } from "../../core/specification.js";
import type { components, paths } from "./paths.js";

type Schemas = components["schemas"];
type Stated<Name extends keyof Schemas> = Schemas[Name];

/** How an opportunity stands. */
export type OpportunityStatus = Schemas["OpportunityStatus"];

/** What a search looks for. The vendor speaks of filters and publishes no field for them, so other fields are taken. */
export interface OpportunitySearch extends Stated<"OpportunitySearch"> {}

/** What a search adds to each opportunity. */
export interface OpportunitySearchDetails extends Stated<"OpportunitySearchDetails"> {}

/** A deal with a contact, and the pipeline that it goes through. */
export interface NewOpportunity extends Stated<"NewOpportunity"> {}

/** What is to change in an opportunity. */
export interface OpportunityUpdate extends Stated<"OpportunityUpdate"> {}

/** The value of one custom field, which is named by its id or by its key. */
export interface OpportunityCustomFieldInput extends Stated<"OpportunityCustomFieldInput"> {}

/** The status that an opportunity is to have. */
export interface OpportunityStatusUpdate extends Stated<"OpportunityStatusUpdate"> {}

/** An opportunity as it is to be, and what becomes of those who follow it. */
export interface OpportunityUpsert extends Stated<"OpportunityUpsert"> {}

/** The users who are to follow an opportunity, or to follow it no more. */
export interface OpportunityFollowers extends Stated<"OpportunityFollowers"> {}

/** One page of opportunities. `meta` leads to the next one. */
export interface FoundOpportunities extends Open<Schemas["FoundOpportunities"]> {}

/** How many opportunities match, and where the next page begins. */
export interface OpportunitiesMeta extends Open<Schemas["OpportunitiesMeta"]> {}

/** One page of opportunities, and how many there are in all. */
export interface SearchedOpportunities extends Open<Schemas["SearchedOpportunities"]> {}

/** An opportunity in LeadConnector's envelope: `answer.opportunity.name`. */
export interface OpportunityAnswer extends Open<Schemas["OpportunityAnswer"]> {}

/** An opportunity as it is now, and whether it is new. */
export interface UpsertedOpportunity extends Open<Schemas["UpsertedOpportunity"]> {}

/** A deal with a contact. */
export interface Opportunity extends Open<Schemas["Opportunity"]> {}

/** The contact whom a deal is with, as far as a search shows it. */
export interface OpportunityContact extends Open<Schemas["OpportunityContact"]> {}

/** The value of one custom field. */
export interface OpportunityCustomFieldValue extends Open<Schemas["OpportunityCustomFieldValue"]> {}

/** Whether it was done. */
export interface OpportunityConfirmation extends Open<Schemas["OpportunityConfirmation"]> {}

/** Everybody who follows an opportunity now, and those of them who are new. */
export interface AddedOpportunityFollowers extends Open<Schemas["AddedOpportunityFollowers"]> {}

/** Everybody who still follows an opportunity, and those who do not any more. */
export interface RemovedOpportunityFollowers extends Open<Schemas["RemovedOpportunityFollowers"]> {}

/** The pipelines of a sub-account. */
export interface Pipelines extends Open<Schemas["Pipelines"]> {}

/** The stages that opportunities go through. */
export interface Pipeline extends Open<Schemas["Pipeline"]> {}

/** One page of the reasons for which opportunities can be lost. */
export interface LostReasons extends Open<Schemas["LostReasons"]> {}

/** A reason for which opportunities are lost. */
export interface LostReason extends Open<Schemas["LostReason"]> {}

/** The query of `searchOpportunities`: find the opportunities of a sub-account, page by page. */
export interface SearchOpportunitiesQuery extends QueryOf<paths["/opportunities/search"]["get"]> {}

/** The query of `listPipelines`: list the pipelines of a sub-account with their stages. */
export interface ListPipelinesQuery extends QueryOf<paths["/opportunities/pipelines"]["get"]> {}

/** The query of `listLostReasons`: list the reasons for which opportunities can be lost. */
export interface ListLostReasonsQuery extends QueryOf<paths["/opportunities/lost-reason"]["get"]> {}

/** The query of `removeOpportunityFollowers`: remove some or all who follow an opportunity. */
export interface RemoveOpportunityFollowersQuery extends QueryOf<paths["/opportunities/{id}/followers"]["delete"]> {}
