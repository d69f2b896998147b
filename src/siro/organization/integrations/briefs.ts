import type { Draft } from "../../../core/call.js";
import type { CallOptions } from "../../../core/options.js";
import type { CreatedJobBrief, JobBrief } from "../../../generated/siro-organization-integrations/types.js";
import { draftOrganization } from "../../vendor.js";

/** Briefs for jobs, with audio. */
export const briefs = {
  /**
   * Creates a job brief with audio. Gives Siro's id of it. It is never sent again after a lost answer: a second one might be another brief.
   * @see https://docs.siro.ai Create a brief, in the API's OpenAPI document only
   */
  create(brief: JobBrief, options?: CallOptions): Draft<"siro.organization", CreatedJobBrief> {
    return draftOrganization("put", "/v1/integrations/briefs", { body: brief }, options);
  },
};
