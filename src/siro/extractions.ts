import type { Draft } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { EntityExtractions } from "../generated/siro-gateway/types.js";
import { draftGateway } from "./vendor.js";

/** What Siro extracted from recordings. */
export const extractions = {
  /**
   * Lists what was extracted from a recording, all of it: this list has no pages.
   * @param recordingId Siro's own id of the recording, never an id in the CRM.
   * @see https://docs.siro.ai/api-references/get-extractions
   */
  list(recordingId: string, options?: CallOptions): Draft<"siro.gateway", EntityExtractions> {
    return draftGateway("get", "/v1/core/entities/extractions/{recordingId}", { path: { recordingId } }, options);
  },
};
