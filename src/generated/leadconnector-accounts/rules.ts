// Made from specs/leadconnector-accounts.yaml by `npm run generate`. What is to change here is changed there.

import * as z from "zod/mini";
import { atLeast, matches, name } from "../../core/field.js";
import { rule } from "../../core/rule.js";

const userScope = () => z.string().check(matches(/^[\w-]+([./][\w-]+)+$/, "must be a word like contacts.write"));

const userPermissions = () =>
  z.strictObject({
    campaignsEnabled: z.optional(z.boolean()),
    campaignsReadOnly: z.optional(z.boolean()),
    contactsEnabled: z.optional(z.boolean()),
    workflowsEnabled: z.optional(z.boolean()),
    workflowsReadOnly: z.optional(z.boolean()),
    triggersEnabled: z.optional(z.boolean()),
    funnelsEnabled: z.optional(z.boolean()),
    websitesEnabled: z.optional(z.boolean()),
    opportunitiesEnabled: z.optional(z.boolean()),
    dashboardStatsEnabled: z.optional(z.boolean()),
    bulkRequestsEnabled: z.optional(z.boolean()),
    appointmentsEnabled: z.optional(z.boolean()),
    reviewsEnabled: z.optional(z.boolean()),
    onlineListingsEnabled: z.optional(z.boolean()),
    phoneCallEnabled: z.optional(z.boolean()),
    conversationsEnabled: z.optional(z.boolean()),
    assignedDataOnly: z.optional(z.boolean()),
    adwordsReportingEnabled: z.optional(z.boolean()),
    membershipEnabled: z.optional(z.boolean()),
    facebookAdsReportingEnabled: z.optional(z.boolean()),
    attributionsReportingEnabled: z.optional(z.boolean()),
    settingsEnabled: z.optional(z.boolean()),
    tagsEnabled: z.optional(z.boolean()),
    leadValueEnabled: z.optional(z.boolean()),
    marketingEnabled: z.optional(z.boolean()),
    agentReportingEnabled: z.optional(z.boolean()),
    botService: z.optional(z.boolean()),
    socialPlanner: z.optional(z.boolean()),
    bloggingEnabled: z.optional(z.boolean()),
    invoiceEnabled: z.optional(z.boolean()),
    affiliateManagerEnabled: z.optional(z.boolean()),
    contentAiEnabled: z.optional(z.boolean()),
    refundsEnabled: z.optional(z.boolean()),
    recordPaymentEnabled: z.optional(z.boolean()),
    cancelSubscriptionEnabled: z.optional(z.boolean()),
    paymentsEnabled: z.optional(z.boolean()),
    communitiesEnabled: z.optional(z.boolean()),
    exportPaymentsEnabled: z.optional(z.boolean()),
  });

const userLanguage = () => z.enum(["en_US", "es", "fr_CA", "fr_FR", "nl", "de", "pt_PT", "pt_BR", "it", "sv", "da", "fi", "no"]);

const userCount = () =>
  z.union([z.number().check(atLeast(0)), z.string().check(matches(/^\d+$/, "must be a whole number in digits"))], "must be a number or digits");

const userDigits = () => z.string().check(matches(/^\d+$/, "must be a whole number in digits"));

export const createUserBody = rule(
  () =>
    z.strictObject({
      phone: z.optional(name()),
      scopes: z.optional(z.array(userScope())),
      scopesAssignedToOnly: z.optional(z.array(userScope())),
      profilePhoto: z.optional(name()),
      twilioPhone: z.optional(z.record(z.string(), z.string())),
      companyId: name(),
      firstName: name(),
      lastName: name(),
      email: name(),
      password: name(),
      type: name(),
      role: name(),
      locationIds: z.array(name()),
      permissions: z.optional(userPermissions()),
      platformLanguage: z.optional(userLanguage()),
    }),
  "https://marketplace.gohighlevel.com/docs (Create User)",
);

export const searchUsersQuery = rule(
  () =>
    z.strictObject({
      companyId: name(),
      query: z.optional(z.string()),
      skip: z.optional(userCount()),
      limit: z.optional(userCount()),
      locationId: z.optional(name()),
      type: z.optional(name()),
      role: z.optional(name()),
      ids: z.optional(name()),
      sort: z.optional(name()),
      sortDirection: z.optional(name()),
      enabled2waySync: z.optional(z.union([z.boolean(), z.enum(["true", "false"])], "must be true or false")),
    }),
  "https://marketplace.gohighlevel.com/docs (Search Users)",
);

export const filterUsersByEmailBody = rule(
  () =>
    z.strictObject({
      companyId: name(),
      emails: name(),
      deleted: z.optional(z.boolean()),
      skip: z.optional(userDigits()),
      limit: z.optional(userDigits()),
      projection: z.optional(name()),
    }),
  "https://marketplace.gohighlevel.com/docs (Filter Users by Email)",
);

export const updateUserBody = rule(
  () =>
    z.strictObject({
      phone: z.optional(name()),
      scopes: z.optional(z.array(userScope())),
      scopesAssignedToOnly: z.optional(z.array(userScope())),
      profilePhoto: z.optional(name()),
      twilioPhone: z.optional(z.record(z.string(), z.string())),
      companyId: z.optional(name()),
      firstName: z.optional(name()),
      lastName: z.optional(name()),
      email: z.optional(name()),
      password: z.optional(name()),
      type: z.optional(name()),
      role: z.optional(name()),
      locationIds: z.optional(z.array(name())),
      permissions: z.optional(userPermissions()),
      platformLanguage: z.optional(userLanguage()),
    }),
  "https://marketplace.gohighlevel.com/docs (Update User)",
);

export const listWorkflowsQuery = rule(() => z.strictObject({ locationId: name() }), "https://marketplace.gohighlevel.com/docs (Get Workflow)");
