// Made from specs/siro-organization.yaml by `npm run generate`. What is to change here is changed there.

import * as z from "zod/mini";
import { atLeast, atMost, matches, name, noMoreThan, wholeNumber } from "../../core/field.js";
import { rule } from "../../core/rule.js";

const moment = () =>
  z.string().check(matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, "must be ISO 8601 in UTC with milliseconds, as Date's toISOString writes it"));

const flag = () => z.enum(["true", "false"]);

const mobileEventCode = () =>
  z.enum([
    "recorderStateChange",
    "networkStatusChange",
    "appStateChange",
    "consentStatusChanged",
    "recordingMetadataChanged",
    "deeplinkReceived",
    "deeplinkConsumed",
    "userAuthStatusChanged",
  ]);

const oAuthTimestamp = () =>
  z
    .string()
    .check(
      matches(
        /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)$/,
        "must be a date and a time with its zone in ISO 8601, as Date's toISOString writes it",
      ),
    );

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

export const getOrganizationRecordingQuery = rule(
  () =>
    z.strictObject({
      showCrmLinks: z.optional(flag()),
      showSummary: z.optional(flag()),
      showEntityExtractions: z.optional(flag()),
      showEvaluationScore: z.optional(flag()),
      showFollowups: z.optional(flag()),
    }),
  "https://docs.siro.ai/api-references/get-recording",
);

export const listUsersQuery = rule(
  () =>
    z.strictObject({
      disabled: z.optional(z.boolean()),
      excludeSiroUsers: z.optional(z.boolean()),
      externalId: z.optional(name()),
      pageSize: z.optional(wholeNumber().check(atLeast(1))),
      cursor: z.optional(name()),
    }),
  "https://docs.siro.ai/api-references/get-users",
);

export const createUserBody = rule(
  () =>
    z.strictObject({
      email: name(),
      organizationId: name(),
      password: z.optional(z.string()),
      phoneNumber: z.optional(z.string()),
      firstName: z.optional(z.string()),
      lastName: z.optional(z.string()),
      memberTeamId: z.optional(z.string()),
      externalId: z.optional(z.string()),
      coachTeamIds: z.optional(z.array(name())),
      isAdmin: z.optional(z.boolean()),
      billable: z.optional(z.boolean()),
      contactSettings: z.optional(z.strictObject({ suppressEmails: z.optional(z.boolean()), suppressEmailErrors: z.optional(z.boolean()) })),
    }),
  "https://docs.siro.ai/api-references/create-user",
);

export const updateUserBody = rule(
  () =>
    z.strictObject({
      email: z.optional(z.string()),
      phoneNumber: z.optional(z.string()),
      firstName: z.optional(z.string()),
      lastName: z.optional(z.string()),
      memberTeamId: z.optional(z.string()),
      disabled: z.optional(z.boolean()),
      billable: z.optional(z.boolean()),
      contactSettings: z.optional(z.strictObject({ suppressEmails: z.optional(z.boolean()), suppressEmailErrors: z.optional(z.boolean()) })),
      organizationId: z.optional(name()),
    }),
  "https://docs.siro.ai/api-references/update-user",
);

export const listMobileEventsQuery = rule(
  () =>
    z.strictObject({
      createdAtGt: z.optional(moment()),
      createdAtLt: z.optional(moment()),
      cursor: z.optional(name()),
      pageSize: z.optional(z.number().check(atLeast(1), atMost(1000))),
      eventCode: z.optional(mobileEventCode()),
      eventCodeIn: z.optional(
        z.union([z.array(mobileEventCode()).check(noMoreThan(10)), name()], "must be a list of up to ten kinds of events, or a text of them with commas"),
      ),
      userId: z.optional(name()),
      recordingId: z.optional(name()),
    }),
  "https://docs.siro.ai/api-references/get-mobile-events",
);

export const listApiTokensQuery = rule(
  () => z.strictObject({ pageSize: z.optional(wholeNumber().check(atLeast(1))), cursor: z.optional(name()) }),
  "https://docs.siro.ai/api-references/get-org-scoped-tokens",
);

export const createApiTokenBody = rule(
  () => z.strictObject({ tokenName: name(), organizationId: name() }),
  "https://docs.siro.ai/api-references/create-an-org-scoped-token",
);

export const listOAuthAppsQuery = rule(
  () =>
    z.strictObject({
      organizationId: name(),
      owner: name(),
      fromDate: z.optional(oAuthTimestamp()),
      toDate: z.optional(oAuthTimestamp()),
      limit: z.optional(wholeNumber().check(atLeast(1), atMost(100))),
      cursor: z.optional(name()),
      page: z.optional(wholeNumber().check(atLeast(1))),
      sortField: z.optional(z.enum(["dateCreated", "dateUpdated"])),
      sortDirection: z.optional(z.enum(["asc", "desc"])),
    }),
  "https://docs.siro.ai/api-references/get-oauth-apps",
);

export const createOAuthAppBody = rule(
  () => z.strictObject({ appName: name(), owner: name(), organizationId: name() }),
  "https://docs.siro.ai/api-references/create-an-oauth-app",
);

export const listAccessTokensQuery = rule(
  () =>
    z.strictObject({
      owner: name(),
      fromDate: z.optional(oAuthTimestamp()),
      toDate: z.optional(oAuthTimestamp()),
      limit: z.optional(wholeNumber().check(atLeast(1), atMost(100))),
      cursor: z.optional(name()),
      page: z.optional(wholeNumber().check(atLeast(1))),
      sortField: z.optional(z.enum(["dateCreated", "dateUpdated"])),
      sortDirection: z.optional(z.enum(["asc", "desc"])),
    }),
  "https://docs.siro.ai/api-references/get-oauth-access-tokens",
);

export const createAccessTokenBody = rule(
  () => z.strictObject({ clientSecret: name(), userId: name(), scope: z.enum(["read", "write"]) }),
  "https://docs.siro.ai/api-references/create-an-oauth-access-token",
);

export const deleteAccessTokenBody = rule(
  () => z.strictObject({ clientSecret: name(), userId: name() }),
  "https://docs.siro.ai/api-references/delete-an-oauth-access-token",
);

export const listOrganizationsQuery = rule(
  () => z.strictObject({ pageSize: z.optional(wholeNumber().check(atLeast(1))), cursor: z.optional(name()) }),
  "https://docs.siro.ai/api-references/get-organizations",
);

export const createOrganizationBody = rule(
  () =>
    z.strictObject({
      name: name(),
      orgGroupIds: z.array(name()),
      adminUids: z.optional(z.array(name())),
      disabled: z.optional(z.boolean()),
      industryIds: z.optional(z.array(name())),
      ownerUid: z.optional(name()),
    }),
  "https://docs.siro.ai/api-references/create-organization",
);

export const updateOrganizationBody = rule(
  () =>
    z.strictObject({
      name: z.optional(name()),
      adminUids: z.optional(z.array(name())),
      disabled: z.optional(z.boolean()),
      industryIds: z.optional(z.array(name())),
      ownerUid: z.optional(name()),
    }),
  "https://docs.siro.ai/api-references/update-organization",
);

export const listTeamsQuery = rule(
  () => z.strictObject({ pageSize: z.optional(wholeNumber().check(atLeast(1))), cursor: z.optional(name()) }),
  "https://docs.siro.ai/api-references/get-teams",
);

export const createTeamBody = rule(
  () =>
    z.strictObject({
      name: name(),
      coachUids: z.optional(z.array(name())),
      memberUids: z.optional(z.array(name())),
      newUserDefaultConversationTypes: z.optional(z.array(name())),
      betaFeatures: z.optional(z.array(name())),
    }),
  "https://docs.siro.ai/api-references/create-a-team",
);

export const updateTeamBody = rule(
  () =>
    z.strictObject({
      name: z.optional(name()),
      coachUids: z.optional(z.array(name())),
      memberUids: z.optional(z.array(name())),
      newUserDefaultConversationTypes: z.optional(z.array(name())),
      betaFeatures: z.optional(z.array(name())),
    }),
  "https://docs.siro.ai/api-references/update-a-team",
);

export const listAuditLogsQuery = rule(
  () => z.strictObject({ cursor: z.optional(name()), pageSize: z.optional(z.number().check(atLeast(1), atMost(100))) }),
  "https://docs.siro.ai/api-references/get-audit-logs",
);

export const listConnectionsQuery = rule(
  () =>
    z.strictObject({
      integrationPlatform: z.optional(
        z.enum([
          "MERGE",
          "SIRO_CUSTOM_INPUT",
          "SERVICE_TITAN",
          "COMPANY_CAM",
          "INGAGE",
          "LEAD_PERFECTION",
          "SPOTIO",
          "SALESFORCE",
          "SOLUTION_VIEW",
          "CALENDAR_ONLY",
          "AUTHENTICOM",
          "FORTELLIS",
          "YARDI_SENIOR_HOUSING",
          "FUNNEL",
          "KNOCK",
        ]),
      ),
      pageSize: z.optional(wholeNumber().check(atLeast(1))),
      cursor: z.optional(name()),
    }),
  "https://docs.siro.ai/api-references/get-integration-connections",
);

export const createConnectionBody = rule(
  () =>
    z.strictObject({
      name: name(),
      integrationPlatform: z.enum(["MERGE", "SIRO_CUSTOM_INPUT", "SERVICE_TITAN", "COMPANY_CAM", "INGAGE", "LEAD_PERFECTION", "SPOTIO"]),
      externalAccountId: name(),
      isActive: z.optional(z.boolean()),
    }),
  "https://docs.siro.ai/api-references/create-an-integration-connection",
);

export const updateConnectionBody = rule(
  () => z.strictObject({ name: z.optional(name()), isActive: z.optional(z.boolean()), syncTranscript: z.optional(z.boolean()) }),
  "https://docs.siro.ai/api-references/update-an-integration-connection",
);

export const upsertSalesforceConnectionBody = rule(
  () =>
    z.strictObject({
      namespace: z.string(),
      org_id: name(),
      instance_url: name(),
      refresh_token: z.optional(z.string()),
      username: z.optional(z.string()),
      is_prod: z.optional(z.nullable(z.boolean())),
      use_prod_eca: z.optional(z.nullable(z.boolean())),
    }),
  "https://docs.siro.ai/api-references/upsert-a-salesforce-integration-connection",
);
