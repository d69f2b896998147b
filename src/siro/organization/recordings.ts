import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import { listing } from "../../core/page.js";
import type {
  GetOrganizationRecordingQuery,
  ListOrganizationRecordingsQuery,
  OrganizationRecording,
  OrganizationRecordingDetails,
  OrganizationRecordingsPage,
  RecordingSummaries,
} from "../../generated/siro-organization/types.js";
import { byCursor } from "../page.js";
import { draftOrganization } from "../vendor.js";

/** Recorded conversations of the whole organization. */
export const recordings = {
  /**
   * Lists the organization's recordings, deleted ones too, one page a call. To follow changes, ask for `updatedAt:gte`: links and
   * summaries come after the recording itself.
   * @see https://docs.siro.ai/api-references/get-recordings
   */
  list: listing(
    (query?: ListOrganizationRecordingsQuery, options?: CallOptions): Draft<"siro.organization", OrganizationRecordingsPage> =>
      draftOrganization("get", "/v1/core/recordings", { query }, options),
    byCursor<ListOrganizationRecordingsQuery, OrganizationRecording, OrganizationRecordingsPage>(),
  ),

  /**
   * Gives one recording, without an envelope. Followups are whole here, where `list` has their ids and scores.
   * @param recordingId Siro's own id of the recording, never an id in the CRM.
   * @param query What to show beside the usual: `{ showCrmLinks: "true" }` for the records that it is linked to.
   * @see https://docs.siro.ai/api-references/get-recording
   */
  get(recordingId: string, query?: GetOrganizationRecordingQuery, options?: CallOptions): Draft<"siro.organization", OrganizationRecordingDetails> {
    return draftOrganization("get", "/v1/core/recordings/{id}", { path: { id: recordingId }, query }, options);
  },

  /**
   * Gives the sections of a recording's summary, none until it is written: as a list, or as a list in `data`. This list has no pages.
   * @param recordingId Siro's own id of the recording, never an id in the CRM.
   * @see https://docs.siro.ai/api-references/get-recording-summaries
   */
  summaries(recordingId: string, options?: CallOptions): Draft<"siro.organization", RecordingSummaries> {
    return draftOrganization("get", "/v1/core/recordings/{id}/summaries", { path: { id: recordingId } }, options);
  },
};
