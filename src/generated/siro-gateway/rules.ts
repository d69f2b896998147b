// Made from specs/siro-gateway.yaml by `npm run generate`. What is to change here is changed there.

import * as z from "zod/mini";
import { matches, name } from "../../core/field.js";
import { rule } from "../../core/rule.js";

const moment = () =>
  z.string().check(matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, "must be ISO 8601 in UTC with milliseconds, as Date's toISOString writes it"));

const flag = () => z.enum(["true", "false"]);

const recordingLink = () =>
  z.strictObject({
    dataType: linkDataType(),
    id: z.optional(name()),
    externalId: z.optional(name()),
    integrationConnectionId: z.optional(name()),
    trigger: z.optional(recordingLinkTrigger()),
  });

const linkDataType = () => z.enum(["ACCOUNT", "LEAD", "OPPORTUNITY", "ENGAGEMENT", "CONTACT"]);

const recordingLinkTrigger = () =>
  z.enum([
    "FUZZY_MATCH_RECORDINGS_FOR_ENGAGEMENT",
    "FUZZY_MATCH_ENGAGEMENTS_FOR_RECORDING",
    "FUZZY_MATCH_RECORDINGS_FOR_OPPORTUNITY",
    "FUZZY_MATCH_OPPORTUNITIES_FOR_RECORDING",
    "OPPORTUNITY_DEEPLINK_ADMIN",
    "OPPORTUNITY_DEEPLINK",
    "CRM_DEEPLINK",
    "AUDIO_UPLOAD_DEEPLINK",
    "CONTACT_MATCH_AUDIO_UPLOAD",
    "USER_LINK_WEB",
    "USER_LINK_MOBILE",
    "USER_LINK_POST_RECORDING",
    "USER_UNLINK",
    "USER_APPOINTMENT_LIST",
    "CALENDAR_MATCH",
    "EXTERNAL_API_LINK",
    "RECORDING_HARD_DELETED",
  ]);

export const listRecordingsQuery = rule(
  () =>
    z.strictObject({
      limit: z.optional(z.string().check(matches(/^0*(100|\d{1,2})$/, "must be a whole number in digits, 100 or less"))),
      cursor: z.optional(name()),
      conversationType: z.optional(name()),
      result: z.optional(name()),
      organizationId: z.optional(name()),
      teamId: z.optional(name()),
      "dateCreated:gt": z.optional(moment()),
      "dateCreated:lt": z.optional(moment()),
      orderBy: z.optional(name()),
      orderDirection: z.optional(z.enum(["asc", "desc"])),
      crmLinkStatus: z.optional(z.enum(["unlinked"])),
      showCrmCustomer: z.optional(flag()),
      showEvaluationScore: z.optional(flag()),
      showFollowups: z.optional(flag()),
    }),
  "https://docs.siro.ai/api-references/get-recordings-list",
);

export const getRecordingQuery = rule(
  () =>
    z.strictObject({
      showCrmOpportunities: z.optional(flag()),
      showEvaluationScore: z.optional(flag()),
      showFollowups: z.optional(flag()),
      showCrmCustomers: z.optional(flag()),
      showSummary: z.optional(flag()),
      showEntityExtractions: z.optional(flag()),
    }),
  "https://docs.siro.ai/api-references/get-recording-details",
);

export const linkRecordingBody = rule(recordingLink, "https://docs.siro.ai/api-references/put-recording-crm-link");

export const unlinkRecordingBody = rule(recordingLink, "https://docs.siro.ai/api-references/delete-recording-crm-link");
