// Made from specs/siro-organization.yaml by `npm run generate`. What is to change here is changed there.

import * as z from "zod/mini";
import { matches, name } from "../../core/field.js";
import { rule } from "../../core/rule.js";

const moment = () =>
  z.string().check(matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, "must be ISO 8601 in UTC with milliseconds, as Date's toISOString writes it"));

const flag = () => z.enum(["true", "false"]);

export const listOrganizationRecordingsQuery = rule(
  () =>
    z.strictObject({
      "createdAt:gt": z.optional(moment()),
      "createdAt:lt": z.optional(moment()),
      "updatedAt:gt": z.optional(moment()),
      "updatedAt:gte": z.optional(moment()),
      "updatedAt:lt": z.optional(moment()),
      "updatedAt:lte": z.optional(moment()),
      pageSize: z.optional(z.string().check(matches(/^\d+$/, "must be a whole number in digits"))),
      cursor: z.optional(name()),
      isProcessingDone: z.optional(flag()),
      isEntityExtractionDone: z.optional(flag()),
      isSummaryDone: z.optional(flag()),
      showCrmLinks: z.optional(flag()),
      showSummary: z.optional(flag()),
      showEntityExtractions: z.optional(flag()),
      showEvaluationScore: z.optional(flag()),
      showFollowups: z.optional(flag()),
    }),
  "https://docs.siro.ai/api-references/get-recordings",
);

export const createAccessTokenBody = rule(
  () => z.strictObject({ clientSecret: name(), userId: name(), scope: z.enum(["read", "write"]) }),
  "https://docs.siro.ai/api-references/create-an-oauth-access-token",
);
