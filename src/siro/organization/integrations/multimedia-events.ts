import type { Draft } from "../../../core/call.js";
import type { CallOptions } from "../../../core/options.js";
import type { MultimediaEvent, MultimediaEventAnswer, MultimediaEvents } from "../../../generated/siro-organization-integrations/types.js";
import { draftOrganization } from "../../vendor.js";

/** Files that belong to something that happened in another system. */
export const multimediaEvents = {
  /**
   * Creates or changes a multimedia event. What the answer holds is not published.
   * @see https://docs.siro.ai Upsert a multimedia event, in the API's OpenAPI document only
   */
  upsert(event: MultimediaEvent, options?: CallOptions): Draft<"siro.organization", MultimediaEventAnswer> {
    return draftOrganization("put", "/v1/integrations/multimedia-events", { body: event }, options);
  },

  /**
   * Creates or changes several multimedia events. The list is the body itself. What the answer holds, how many the list may have, and
   * what becomes of the others when one is refused, is not published.
   * @see https://docs.siro.ai Upsert multimedia events in a batch, in the API's OpenAPI document only
   */
  upsertBatch(events: MultimediaEvents, options?: CallOptions): Draft<"siro.organization", MultimediaEventAnswer> {
    return draftOrganization("put", "/v1/integrations/batch/multimedia-events", { body: events }, options);
  },
};
