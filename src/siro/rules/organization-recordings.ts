import * as z from "zod/mini";
import { name, rule } from "../../core/rule.js";

const flag = () => z.optional(z.enum(["true", "false"]));
const inUtc = "must be ISO 8601 in UTC with milliseconds, as Date's toISOString writes it";
const moment = () => z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, inUtc)));

export const organizationRecordingsQuery = rule(
  () =>
    z.strictObject({
      "createdAt:gt": moment(),
      "createdAt:lt": moment(),
      "updatedAt:gt": moment(),
      "updatedAt:gte": moment(),
      "updatedAt:lt": moment(),
      "updatedAt:lte": moment(),
      // No source names a maximum.
      pageSize: z.optional(z.string().check(z.regex(/^\d+$/, "must be a whole number in digits"))),
      cursor: z.optional(name()),
      isProcessingDone: flag(),
      isEntityExtractionDone: flag(),
      isSummaryDone: flag(),
      showCrmLinks: flag(),
      showSummary: flag(),
      showEntityExtractions: flag(),
      showEvaluationScore: flag(),
      showFollowups: flag(),
    }),
  "https://docs.siro.ai/api-references/get-recordings",
);
