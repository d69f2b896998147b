import type { CallOptions, Draft } from "../core/call.js";
import { listing } from "../core/page.js";
import type { AnswerOf, BodyOf, QueryOf } from "../core/specification.js";
import type { paths } from "../generated/siro-gateway/paths.js";
import { recordingLink, recordingQuery, recordingsQuery, recordingUnlink } from "./rules/recordings.js";
import { callGateway } from "./vendor.js";

type ListOperation = paths["/v1/core/recordings"]["get"];
type GetOperation = paths["/v1/core/recordings/{id}"]["get"];
type LinkOperation = paths["/v1/core/recordings/{id}/link"]["put"];
type LinkFields = BodyOf<LinkOperation>;

/** Points at a CRM record by Siro's own id of it. */
export interface LinkById {
  /** Which kind of record it is. */
  dataType: LinkFields["dataType"];
  /** Siro's id of the record, never of a Siro user. */
  id: string;
  externalId?: never;
  integrationConnectionId?: never;
  /** What made the link. */
  trigger?: LinkFields["trigger"];
}

/** Points at a CRM record by its id in the CRM, and the connection through which Siro knows that CRM. */
export interface LinkByExternalId {
  /** Which kind of record it is. */
  dataType: LinkFields["dataType"];
  /** The record's id in the CRM. */
  externalId: string;
  /** Siro's id of the connection to that CRM. */
  integrationConnectionId: string;
  id?: never;
  /** What made the link. */
  trigger?: LinkFields["trigger"];
}

/** The CRM record that a recording is to be linked to, named in exactly one of two ways. */
export type RecordingLink = LinkById | LinkByExternalId;

/** The record that a recording is linked to now, in Siro's envelope: `answer.data.name`. */
export interface LinkedRecord extends AnswerOf<LinkOperation> {}

/** Whether Siro removed the link, in Siro's envelope: `answer.data`. */
export interface UnlinkAnswer extends AnswerOf<paths["/v1/core/recordings/{id}/link"]["delete"]> {}

/** What is shown of a recording beside the usual. Flags are the words `"true"` and `"false"`. */
export interface RecordingQuery extends QueryOf<GetOperation> {}

/** A recording in Siro's envelope: `answer.data.title`. */
export interface RecordingAnswer extends AnswerOf<GetOperation> {}

/** Which recordings are listed, what is shown of them, and in which pages. Flags are the words `"true"` and `"false"`. */
export interface RecordingsQuery extends QueryOf<ListOperation> {}

/** A recording as the gateway lists it. */
export interface ListedRecording extends ListedItem {}
type ListedItem = AnswerOf<ListOperation>["data"][number];

/** One page of recordings: `page.data`; `page.cursor` leads to the next one and is null at the end. */
export interface RecordingsPage extends AnswerOf<ListOperation> {
  data: ListedRecording[];
}

/** Recorded conversations. */
export const recordings = {
  /**
   * Lists the recordings that the user can see, one page a call. `list.all(query)` gives every recording of the list and
   * `list.pages(query)` every page, asking for the next one as the loop gets there.
   * @param query Filters, what to show, the page's size in digits (100 at most) and its cursor.
   * @returns One page: `{ data, cursor }`.
   * @throws {RuleError} when a parameter is not as documented; nothing is sent.
   * @throws {ApiError} when Siro refuses.
   * @see https://docs.siro.ai/api-references/get-recordings-list
   */
  list: listing(
    (query?: RecordingsQuery, options?: CallOptions): Draft<"siro.gateway", RecordingsPage> =>
      callGateway("get", "/v1/core/recordings", { query, rules: { query: recordingsQuery }, promised: ["data"] }, options),
    { items: ({ data }) => data, next: ({ cursor }, query) => (cursor ? { ...query, cursor } : undefined) },
  ),

  /**
   * Reads one recording.
   * @param recordingId Siro's own id of the recording, never an id in the CRM.
   * @param query What to show beside the usual: `{ showCrmCustomers: "true" }` for the record that it is linked to.
   * @returns The recording, in Siro's envelope.
   * @throws {RuleError} when a parameter is not as documented; nothing is sent.
   * @throws {ApiError} when Siro refuses.
   * @see https://docs.siro.ai/api-references/get-recording-details
   */
  get(recordingId: string, query?: RecordingQuery, options?: CallOptions): Draft<"siro.gateway", RecordingAnswer> {
    return callGateway("get", "/v1/core/recordings/{id}", { path: { id: recordingId }, query, rules: { query: recordingQuery }, promised: ["data"] }, options);
  },

  /**
   * Links a recording to a CRM record, replacing what it was linked to.
   * @param recordingId Siro's own id of the recording, never an id in the CRM.
   * @param target The record, by `id` or by `externalId` and `integrationConnectionId`.
   * @returns The linked record. An error that Siro answers with status 200 is thrown.
   * @throws {RuleError} when the target is named in no way or in two; nothing is sent.
   * @throws {ApiError} when Siro refuses.
   * @see https://docs.siro.ai/api-references/put-recording-crm-link
   */
  link(recordingId: string, target: RecordingLink, options?: CallOptions): Draft<"siro.gateway", LinkedRecord> {
    return callGateway(
      "put",
      "/v1/core/recordings/{id}/link",
      { path: { id: recordingId }, body: target, rules: { body: recordingLink }, promised: ["data"] },
      options,
    );
  },

  /**
   * Removes the link of a recording to a CRM record. The record is named as it is for `link`.
   * @param recordingId Siro's own id of the recording, never an id in the CRM.
   * @param target The record, by `id` or by `externalId` and `integrationConnectionId`.
   * @returns Whether the link was removed. An error that Siro answers with status 200 is thrown.
   * @throws {RuleError} when the target is named in no way or in two; nothing is sent.
   * @throws {ApiError} when Siro refuses.
   * @see https://docs.siro.ai/api-references/delete-recording-crm-link
   */
  unlink(recordingId: string, target: RecordingLink, options?: CallOptions): Draft<"siro.gateway", UnlinkAnswer> {
    return callGateway(
      "delete",
      "/v1/core/recordings/{id}/link",
      { path: { id: recordingId }, body: target, rules: { body: recordingUnlink }, promised: ["data"] },
      options,
    );
  },
};
