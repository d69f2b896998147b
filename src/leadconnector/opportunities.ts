import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import { listing } from "../core/page.js";
import type {
  FoundOpportunities,
  ListLostReasonsQuery,
  ListPipelinesQuery,
  LostReason,
  LostReasons,
  NewOpportunity,
  Opportunity,
  OpportunityAnswer,
  OpportunityConfirmation,
  OpportunitySearch,
  OpportunityStatusUpdate,
  OpportunityUpdate,
  OpportunityUpsert,
  Pipelines,
  SearchedOpportunities,
  SearchOpportunitiesQuery,
  UpsertedOpportunity,
} from "../generated/leadconnector-opportunities/types.js";
import { opportunityFields } from "./rules/opportunities.js";
import { bySkip } from "./skip.js";
import { draftLeadConnector } from "./vendor.js";

/** Deals with contacts, and the pipelines that they go through. */
export const opportunities = {
  /**
   * Finds opportunities, one page at a time. The parameters of this list are spelled with underscores: `location_id`.
   * @see https://marketplace.gohighlevel.com/docs Search Opportunity
   */
  search: listing(
    (query: SearchOpportunitiesQuery, options?: CallOptions): Draft<"leadconnector", FoundOpportunities> =>
      draftLeadConnector("get", "/opportunities/search", { query }, options),
    { items: (page): Opportunity[] => page.opportunities, next: pageAfter },
  ),

  /**
   * Finds opportunities by a search that travels in the body. `searchAdvanced.all` counts its pages from 0, as the newest edition
   * has it; where LeadConnector gives the first page again, begin with `page: 1`.
   * @see https://marketplace.gohighlevel.com/docs Search Opportunities
   */
  searchAdvanced: listing(
    (search: OpportunitySearch, options?: CallOptions): Draft<"leadconnector", SearchedOpportunities> =>
      draftLeadConnector("post", "/opportunities/search", { body: search }, options),
    { items: (page): Opportunity[] => page.opportunities, next: numberAfter },
  ),

  /**
   * Creates an opportunity.
   * @see https://marketplace.gohighlevel.com/docs Create Opportunity
   */
  create(opportunity: NewOpportunity, options?: CallOptions): Draft<"leadconnector", OpportunityAnswer> {
    return draftLeadConnector("post", "/opportunities/", { body: opportunity, rules: opportunityFields }, options);
  },

  /**
   * Gives one opportunity, in LeadConnector's envelope.
   * @param opportunityId LeadConnector's id of the opportunity.
   * @see https://marketplace.gohighlevel.com/docs Get Opportunity
   */
  get(opportunityId: string, options?: CallOptions): Draft<"leadconnector", OpportunityAnswer> {
    return draftLeadConnector("get", "/opportunities/{id}", { path: { id: opportunityId } }, options);
  },

  /**
   * Changes an opportunity, and gives it as it is then.
   * @param opportunityId LeadConnector's id of the opportunity.
   * @see https://marketplace.gohighlevel.com/docs Update Opportunity
   */
  update(opportunityId: string, change: OpportunityUpdate, options?: CallOptions): Draft<"leadconnector", OpportunityAnswer> {
    return draftLeadConnector("put", "/opportunities/{id}", { path: { id: opportunityId }, body: change, rules: opportunityFields }, options);
  },

  /**
   * Sets whether an opportunity is open, won, lost or abandoned.
   * @param opportunityId LeadConnector's id of the opportunity.
   * @see https://marketplace.gohighlevel.com/docs Update Opportunity Status
   */
  updateStatus(opportunityId: string, status: OpportunityStatusUpdate, options?: CallOptions): Draft<"leadconnector", OpportunityConfirmation> {
    return draftLeadConnector("put", "/opportunities/{id}/status", { path: { id: opportunityId }, body: status }, options);
  },

  /**
   * Deletes an opportunity.
   * @param opportunityId LeadConnector's id of the opportunity.
   * @see https://marketplace.gohighlevel.com/docs Delete Opportunity
   */
  delete(opportunityId: string, options?: CallOptions): Draft<"leadconnector", OpportunityConfirmation> {
    return draftLeadConnector("delete", "/opportunities/{id}", { path: { id: opportunityId } }, options);
  },

  /**
   * Changes an opportunity, or creates it where there is none; `new` in the answer says which. Without an `id`, say whose it is with
   * `contactId`: programs do, though no specification has the field. It is never sent again after a
   * lost answer: the error then says `outcome: "unknown"`.
   * @see https://marketplace.gohighlevel.com/docs Upsert Opportunity
   */
  upsert(opportunity: OpportunityUpsert, options?: CallOptions): Draft<"leadconnector", UpsertedOpportunity> {
    return draftLeadConnector("post", "/opportunities/upsert", { body: opportunity }, options);
  },

  /**
   * Lists the reasons for which opportunities can be lost, one page a call.
   * @see https://marketplace.gohighlevel.com/docs Get lost reason
   */
  lostReasons: listing(
    (query: ListLostReasonsQuery, options?: CallOptions): Draft<"leadconnector", LostReasons> =>
      draftLeadConnector("get", "/opportunities/lost-reason", { query }, options),
    bySkip<ListLostReasonsQuery, LostReasons, LostReason>({ usual: 100, items: (page) => page.lostReasons, total: (page) => page.total }),
  ),

  /**
   * Gives every pipeline of a sub-account with its stages.
   * @see https://marketplace.gohighlevel.com/docs Get Pipelines
   */
  pipelines(query: ListPipelinesQuery, options?: CallOptions): Draft<"leadconnector", Pipelines> {
    return draftLeadConnector("get", "/opportunities/pipelines", { query }, options);
  },
};

/**
 * What asks for the page after this one: both cursors of its meta, because with one of them the same page comes again. Where the
 * caller counts pages, the next number.
 */
function pageAfter({ opportunities, meta }: FoundOpportunities, query: SearchOpportunitiesQuery): SearchOpportunitiesQuery | undefined {
  const { length } = opportunities;
  const isFirst = query.startAfter === undefined && (query.page ?? 1) <= 1;
  if (length === 0 || length < Math.min(query.limit ?? 20, 100) || (isFirst && meta?.total !== undefined && meta.total <= length)) return undefined;
  if (query.page !== undefined && query.startAfter === undefined) return { ...query, page: query.page + 1 };
  const { startAfter, startAfterId } = meta ?? {};
  // Without both the rest of the list would be lost in silence.
  if (startAfter === undefined || startAfter === null || !startAfterId)
    throw new RangeError("has no startAfter or no startAfterId in its meta, so the next page cannot be asked for");
  return { ...query, startAfter, startAfterId };
}

/** What asks for the page after this one: its number, counted from 0 when nothing was said. */
function numberAfter({ opportunities, total }: SearchedOpportunities, search: OpportunitySearch): OpportunitySearch | undefined {
  const { length } = opportunities;
  // No source says how many a page has when nothing is said, nor how many it may have: 100 is the most of the list that has a most.
  if (length === 0 || (search.limit !== undefined && length < Math.min(search.limit, 100))) return undefined;
  if (search.searchAfter !== undefined) throw new RangeError("was asked for with searchAfter, and no source says where a page has the next one");
  if ((search.page ?? 0) === 0 && total !== undefined && total <= length) return undefined;
  return { ...search, page: (search.page ?? 0) + 1 };
}
