import type { Draft } from "../../../core/call.js";
import type { CallOptions } from "../../../core/options.js";
import { listing } from "../../../core/page.js";
import type {
  DeleteSyncedEngagementQuery,
  EngagementSoftDeletion,
  EngagementSoftDeletionAnswer,
  EngagementSync,
  EngagementSyncs,
  ListSyncedEngagementsQuery,
  SyncedEngagement,
  SyncedEngagementAnswer,
  SyncedEngagementsAnswer,
  SyncedEngagementsPage,
} from "../../../generated/siro-organization-integrations/types.js";
import { byCursor } from "../../page.js";
import { engagementDeletion, engagementSoftDeletion } from "../../rules/organization/integrations/engagements.js";
import { draftOrganization } from "../../vendor.js";

/** Meetings, calls and other engagements of the CRM as Siro keeps them. */
export const engagements = {
  /**
   * Lists the engagements, one page a call.
   * @see https://docs.siro.ai/api-references/get-engagements
   */
  list: listing(
    (query?: ListSyncedEngagementsQuery, options?: CallOptions): Draft<"siro.organization", SyncedEngagementsPage> =>
      draftOrganization("get", "/v1/integrations/engagements", { query }, options),
    byCursor<ListSyncedEngagementsQuery, SyncedEngagement, SyncedEngagementsPage>(),
  ),

  /**
   * Reads one engagement.
   * @param engagementId Siro's own id of the engagement, never its id in the CRM.
   * @see https://docs.siro.ai/api-references/get-an-engagement
   */
  get(engagementId: string, options?: CallOptions): Draft<"siro.organization", SyncedEngagement> {
    return draftOrganization("get", "/v1/integrations/engagements/{id}", { path: { id: engagementId } }, options);
  },

  /**
   * Creates or changes an engagement by its id in the CRM. A record inside it that has only its `externalId` stands for one that
   * was synchronised before. Only the activity types `MEETING`, `APPOINTMENT` and `EVENT` count as appointments.
   * @see https://docs.siro.ai/api-references/sync-an-engagement
   */
  sync(engagement: EngagementSync, options?: CallOptions): Draft<"siro.organization", SyncedEngagementAnswer> {
    return draftOrganization("put", "/v1/integrations/sync/engagements", { body: engagement }, options);
  },

  /**
   * Creates or changes several engagements by their ids in the CRM, as `sync` does with one. The list is the body itself.
   * How many it may have, and what becomes of the others when one is refused, is not published.
   * @see https://docs.siro.ai Sync engagements in a batch, in the API's OpenAPI document only
   */
  syncBatch(batch: EngagementSyncs, options?: CallOptions): Draft<"siro.organization", SyncedEngagementsAnswer> {
    return draftOrganization("put", "/v1/integrations/sync/batch/engagements", { body: batch }, options);
  },

  /**
   * Soft-deletes every engagement whose `startTime` is in a window of time and whose id in the CRM is not listed. An empty list,
   * which deletes all of them, is refused. Whoever means it says so: `{ rules: "off" }`, which sends it unchecked.
   * @param deletion The window, its ends included, and every engagement that the CRM still has in it, complete.
   * @see https://docs.siro.ai Soft-delete removed engagements, in the API's OpenAPI document only
   */
  softDeleteRemoved(deletion: EngagementSoftDeletion, options?: CallOptions): Draft<"siro.organization", EngagementSoftDeletionAnswer> {
    return draftOrganization("post", "/v1/integrations/sync/engagements/soft-delete-removed", { body: deletion, rules: engagementSoftDeletion }, options);
  },

  /**
   * Deletes an engagement. Gives `true`; what `false` means is not published.
   * @param engagementId Siro's own id of the engagement; its id in the CRM with `{ idType: "external" }`.
   * @see https://docs.siro.ai/api-references/delete-an-engagement
   */
  delete(engagementId: string, query?: DeleteSyncedEngagementQuery, options?: CallOptions): Draft<"siro.organization", boolean> {
    return draftOrganization("delete", "/v1/integrations/engagements/{id}", { path: { id: engagementId }, query, rules: engagementDeletion }, options);
  },
};
