import type { CallOptions, Draft } from "../core/call.js";
import type { AnswerOf, BodyOf } from "../core/specification.js";
import type { paths } from "../generated/siro-gateway.js";
import { recordingLink } from "./rules/recordings.js";
import { callGateway } from "./vendor.js";

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

/** Recorded conversations. */
export const recordings = {
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
};
