import type { Draft } from "../../../core/call.js";
import type { CallOptions } from "../../../core/options.js";
import { listing } from "../../../core/page.js";
import type {
  ListSyncedOpportunitiesQuery,
  OpportunitySync,
  OpportunitySyncs,
  SyncedOpportunitiesAnswer,
  SyncedOpportunitiesPage,
  SyncedOpportunity,
  SyncedOpportunityAnswer,
} from "../../../generated/siro-organization-integrations/types.js";
import { byCursor } from "../../page.js";
import { draftOrganization } from "../../vendor.js";

/** Opportunities of the CRM as Siro keeps them. */
export const opportunities = {
  /**
   * Lists the opportunities, one page a call.
   * @see https://docs.siro.ai/api-references/get-opportunities
   */
  list: listing(
    (query?: ListSyncedOpportunitiesQuery, options?: CallOptions): Draft<"siro.organization", SyncedOpportunitiesPage> =>
      draftOrganization("get", "/v1/integrations/opportunities", { query }, options),
    byCursor<ListSyncedOpportunitiesQuery, SyncedOpportunity, SyncedOpportunitiesPage>(),
  ),

  /**
   * Reads one opportunity.
   * @param opportunityId Siro's own id of the opportunity, never its id in the CRM.
   * @see https://docs.siro.ai/api-references/get-an-opportunity
   */
  get(opportunityId: string, options?: CallOptions): Draft<"siro.organization", SyncedOpportunity> {
    return draftOrganization("get", "/v1/integrations/opportunities/{id}", { path: { id: opportunityId } }, options);
  },

  /**
   * Creates or changes an opportunity by its id in the CRM. A record inside it that has only its `externalId` stands for one that
   * was synchronised before.
   * @see https://docs.siro.ai/api-references/sync-an-opportunity
   */
  sync(opportunity: OpportunitySync, options?: CallOptions): Draft<"siro.organization", SyncedOpportunityAnswer> {
    return draftOrganization("put", "/v1/integrations/sync/opportunities", { body: opportunity }, options);
  },

  /**
   * Creates or changes several opportunities by their ids in the CRM, as `sync` does with one. The list is the body itself.
   * How many it may have, and what becomes of the others when one is refused, is not published.
   * @see https://docs.siro.ai Sync opportunities in a batch, in the API's OpenAPI document only
   */
  syncBatch(batch: OpportunitySyncs, options?: CallOptions): Draft<"siro.organization", SyncedOpportunitiesAnswer> {
    return draftOrganization("put", "/v1/integrations/sync/batch/opportunities", { body: batch }, options);
  },

  /**
   * Deletes an opportunity. Gives `true`; what `false` means is not published.
   * @param opportunityId Siro's own id of the opportunity, never its id in the CRM.
   * @see https://docs.siro.ai/api-references/delete-an-opportunity
   */
  delete(opportunityId: string, options?: CallOptions): Draft<"siro.organization", boolean> {
    return draftOrganization("delete", "/v1/integrations/opportunities/{id}", { path: { id: opportunityId } }, options);
  },
};
