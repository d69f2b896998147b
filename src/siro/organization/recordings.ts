import type { Draft } from "../../core/call.js";
import type { CallOptions } from "../../core/options.js";
import { listing } from "../../core/page.js";
import type { ListOrganizationRecordingsQuery, OrganizationRecording, OrganizationRecordingsPage } from "../../generated/siro-organization/types.js";
import { byCursor, draftOrganization } from "../vendor.js";

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
};
