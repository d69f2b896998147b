import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import { listing, listingBelow } from "../core/page.js";
import type {
  AudioSignedUrl,
  GetRecordingQuery,
  LinkedRecord,
  ListedRecording,
  ListRecordingsQuery,
  ListUtterancesQuery,
  RecordingAnswer,
  RecordingLink,
  RecordingsPage,
  RecordingUpload,
  SoundFile,
  UnlinkAnswer,
  UploadedRecording,
  UploadSignedUrls,
  Utterance,
  UtterancesPage,
} from "../generated/siro-gateway/types.js";
import { byCursor } from "./page.js";
import { recordingLink, recordingUpload } from "./rules/recordings.js";
import { draftGateway } from "./vendor.js";

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

  /**
   * Reads what was said in a recording, one page a call; mostly all of it is on the first. It is empty until Siro has processed the
   * recording.
   * @param recordingId Siro's own id of the recording, never an id in the CRM.
   * @see https://docs.siro.ai/api-references/get-recording-utterances
   */
  utterances: listingBelow(
    (recordingId: string, query?: ListUtterancesQuery, options?: CallOptions): Draft<"siro.gateway", UtterancesPage> =>
      draftGateway("get", "/v1/core/recordings/{id}/utterances", { path: { id: recordingId }, query }, options),
    { items: (page): Utterance[] => page.data.utterances, next: pageAfter },
  ),

  /**
   * Gives a short-lived address of a recording's redacted sound: a secret, because whoever has it can read it.
   * @param recordingId Siro's own id of the recording, never an id in the CRM.
   * @see https://docs.siro.ai/api-references/post-recording-audio-signed-url
   */
  audioSignedUrl(recordingId: string, options?: CallOptions): Draft<"siro.gateway", AudioSignedUrl> {
    return draftGateway("post", "/v1/core/recordings/{id}/signedUrl", { path: { id: recordingId } }, options);
  },

  /**
   * Gives an address to upload sound to, the first of three steps. The second is yours: PUT exactly the file's bytes to `uploadUrl`
   * with every header of `uploadHeaders` as it is, no credential of Siro's, before `expiresAt`; else the storage refuses it with 403.
   * The third is `upload`.
   * @see https://docs.siro.ai/api-references/post-recordings-signed-urls
   */
  uploadSignedUrls(file: SoundFile, options?: CallOptions): Draft<"siro.gateway", UploadSignedUrls> {
    return draftGateway("post", "/v1/core/recordings/signed-urls", { body: file }, options);
  },

  /**
   * Makes a recording of sound that is at `fileUrl`: the `downloadUrl` of `uploadSignedUrls`, once the file was PUT to its `uploadUrl`.
   * Needs an access token of scope `write`. It is never sent again after a lost answer, because it might make a second recording.
   * @param recording The sound, and whose recording it becomes.
   * @see https://docs.siro.ai/api-references/post-recordings-upload
   */
  upload(recording: RecordingUpload, options?: CallOptions): Draft<"siro.gateway", UploadedRecording> {
    return draftGateway("post", "/v1/core/recordings/upload", { body: recording, rules: recordingUpload }, options);
  },
};

/** The page after this one. Pages are counted from 1; whether the answer names the next page or its own is not published. */
function pageAfter({ data: { utterances }, cursor, pageSize }: UtterancesPage, query: ListUtterancesQuery): ListUtterancesQuery | undefined {
  if (cursor === null || cursor === undefined || utterances.length === 0) return undefined;
  if (cursor > Number(query.cursor ?? 1)) return { ...query, cursor: String(cursor) };
  if (utterances.length < Number(query.pageSize ?? pageSize ?? 100_000)) return undefined;
  throw new RangeError("is full and its cursor does not lead to a later page, so the rest of the transcript cannot be asked for");
}
