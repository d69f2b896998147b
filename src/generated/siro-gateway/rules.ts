// Made from specs/siro-gateway.yaml by `npm run generate`. What is to change here is changed there.

import * as z from "zod/mini";
import { atLeast, atMost, matches, name, noFewerThan, noMoreThan, wholeNumber } from "../../core/field.js";
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

const soundFileType = () => z.enum(["mp3", "aac", "wav"]);

const timestamp = () =>
  z
    .string()
    .check(
      matches(
        /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)$/,
        "must be a date and a time with its zone in ISO 8601, as Date's toISOString writes it",
      ),
    );

const scorecardScopes = () =>
  z.union(
    [scorecardScope(), z.array(scorecardScope()).check(noFewerThan(1))],
    "must be one of RECORDING, USER, TEAM, ORGANIZATION, or a list of them that is not empty",
  );

const scorecardScope = () => z.enum(["RECORDING", "USER", "TEAM", "ORGANIZATION"]);

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

export const listUtterancesQuery = rule(
  () =>
    z.strictObject({
      cursor: z.optional(z.string().check(matches(/^0*[1-9]\d*$/, "must be the number of a page in digits, from 1"))),
      pageSize: z.optional(z.string().check(matches(/^\d+$/, "must be a whole number in digits"))),
    }),
  "https://docs.siro.ai/api-references/get-recording-utterances",
);

export const createUploadSignedUrlsBody = rule(
  () => z.strictObject({ fileType: soundFileType(), fileSize: wholeNumber().check(atLeast(1)) }),
  "https://docs.siro.ai/api-references/post-recordings-signed-urls",
);

export const createRecordingFromUploadBody = rule(
  () =>
    z.strictObject({
      fileUrl: z.string().check(matches(/^[A-Za-z][A-Za-z\d+.-]*:\S+$/, "must be an address with its scheme")),
      fileType: soundFileType(),
      title: z.optional(z.string()),
      userId: z.optional(name()),
      userEmail: z.optional(name()),
      userPhone: z.optional(name()),
      organizationId: z.optional(name()),
      conversationType: z.optional(name()),
      dateCreated: z.optional(timestamp()),
      discoverable: z.optional(z.boolean()),
      integrationConnectionId: z.optional(name()),
      crmObjects: z.optional(
        z.array(
          z.strictObject({ objectType: z.enum(["Opportunity", "Account", "Contact", "Lead", "Engagement", "Event", "ServiceAppointment"]), objectId: name() }),
        ),
      ),
      contactName: z.optional(z.string()),
      contactPhone: z.optional(z.string()),
      result: z.optional(z.enum(["closed", "not closed", "in progress"])),
    }),
  "https://docs.siro.ai/api-references/post-recordings-upload",
);

export const listConversationConfigurationsQuery = rule(
  () => z.strictObject({ organizationId: name() }),
  "https://docs.siro.ai/api-references/get-conversation-configurations",
);

export const listMetricValuesQuery = rule(
  () =>
    z.strictObject({
      requestedOrganizationId: name(),
      conversationTypeId: name(),
      startAt: name(),
      endAt: name(),
      filterByIds: z.union([name(), z.array(name()).check(noFewerThan(1))], "must be an id or a list of ids that is not empty"),
      filterBy: scorecardScopes(),
      groupBy: z.optional(scorecardScopes()),
    }),
  "https://docs.siro.ai/api-references/get-scorecard-metrics-values",
);

export const listAvailableMetricsQuery = rule(
  () =>
    z.strictObject({
      requestedOrganizationId: z.optional(name()),
      conversationTypeId: z.optional(name()),
      requestedOrganizationGroupId: z.optional(name()),
      getAllMetrics: z.optional(z.boolean()),
    }),
  "https://docs.siro.ai/api-references/get-scorecard-metrics-available",
);

export const listScorecardInstancesQuery = rule(
  () => z.strictObject({ organizationId: z.optional(name()), conversationTypeId: z.optional(name()), isActive: z.optional(z.boolean()) }),
  "https://docs.siro.ai/api-references/get-scorecard-instances",
);

export const getEvaluatedScorecardQuery = rule(
  () =>
    z.strictObject({
      startAt: name(),
      endAt: name(),
      filterByIds: z.union([name(), z.array(name()).check(noFewerThan(1))], "must be an id or a list of ids that is not empty"),
      filterBy: scorecardScopes(),
      groupBy: z.optional(scorecardScopes()),
    }),
  "https://docs.siro.ai/api-references/get-evaluated-scorecard-instance",
);

export const listFollowupsQuery = rule(
  () =>
    z.strictObject({
      organizationId: z.optional(name()),
      cursor: z.optional(name()),
      limit: z.optional(wholeNumber().check(atLeast(1), atMost(100))),
      minimumScore: z.optional(wholeNumber()),
      starred: z.optional(z.boolean()),
      statuses: z.optional(z.array(z.enum(["TO_DO", "IN_PROGRESS", "COMPLETE"]))),
      scores: z.optional(z.array(wholeNumber())),
      userIds: z.optional(z.array(name())),
      teamIds: z.optional(z.array(name())),
      createdAfter: z.optional(timestamp()),
      createdBefore: z.optional(timestamp()),
      conversationTypes: z.optional(z.array(name()).check(noMoreThan(10))),
      includeHistory: z.optional(z.boolean()),
      excludeCrmCustomer: z.optional(z.boolean()),
    }),
  "https://docs.siro.ai/api-references/get-followups",
);
