import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import { listing } from "../core/page.js";
import type {
  GetRecordingQuery,
  LinkedRecord,
  ListedRecording,
  ListRecordingsQuery,
  RecordingAnswer,
  RecordingLink,
  RecordingsPage,
  UnlinkAnswer,
} from "../generated/siro-gateway/types.js";
import { recordingLink } from "./rules/recordings.js";
import { byCursor, draftGateway } from "./vendor.js";

/** Recorded conversations. */
export const recordings = {
  /**
   * Lists the recordings that the user can see, one page a call.
   * @see https://docs.siro.ai/api-references/get-recordings-list
   */
  list: listing(
    (query?: ListRecordingsQuery, options?: CallOptions): Draft<"siro.gateway", RecordingsPage> =>
      draftGateway("get", "/v1/core/recordings", { query }, options),
    byCursor<ListRecordingsQuery, ListedRecording, RecordingsPage>(),
  ),

  /**
   * Reads one recording, in Siro's envelope.
   * @param recordingId Siro's own id of the recording, never an id in the CRM.
   * @param query What to show beside the usual: `{ showCrmCustomers: "true" }` for the record that it is linked to.
   * @see https://docs.siro.ai/api-references/get-recording-details
   */
  get(recordingId: string, query?: GetRecordingQuery, options?: CallOptions): Draft<"siro.gateway", RecordingAnswer> {
    return draftGateway("get", "/v1/core/recordings/{id}", { path: { id: recordingId }, query }, options);
  },

  /**
   * Links a recording to a CRM record, replacing what it was linked to.
   * @param recordingId Siro's own id of the recording, never an id in the CRM.
   * @param target The record, by `id` or by `externalId` and `integrationConnectionId`.
   * @see https://docs.siro.ai/api-references/put-recording-crm-link
   */
  link(recordingId: string, target: RecordingLink, options?: CallOptions): Draft<"siro.gateway", LinkedRecord> {
    return draftGateway("put", "/v1/core/recordings/{id}/link", { path: { id: recordingId }, body: target, rules: recordingLink }, options);
  },

  /**
   * Removes the link of a recording to a CRM record, which is named as it is for `link`.
   * @param recordingId Siro's own id of the recording, never an id in the CRM.
   * @param target The record, by `id` or by `externalId` and `integrationConnectionId`.
   * @see https://docs.siro.ai/api-references/delete-recording-crm-link
   */
  unlink(recordingId: string, target: RecordingLink, options?: CallOptions): Draft<"siro.gateway", UnlinkAnswer> {
    return draftGateway("delete", "/v1/core/recordings/{id}/link", { path: { id: recordingId }, body: target, rules: recordingLink }, options);
  },
};
