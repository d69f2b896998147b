import type { Draft } from "../../../core/call.js";
import type { CallOptions } from "../../../core/options.js";
import type { MultimediaEvent, MultimediaEventAnswer } from "../../../generated/siro-organization-integrations/types.js";
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
};
