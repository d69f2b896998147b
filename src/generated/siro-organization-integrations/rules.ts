// Made from specs/siro-organization-integrations.yaml by `npm run generate`. What is to change here is changed there.

import * as z from "zod/mini";
import { matches, name, noFewerThan } from "../../core/field.js";
import { rule } from "../../core/rule.js";

const crmAddress = () => z.strictObject({ country: z.string(), street: z.string(), city: z.string(), state: z.string(), zip: z.string() });

const opportunitySync = () =>
  z.strictObject({
    externalId: name(),
    name: z.optional(z.string()),
    amount: z.optional(z.number()),
    closedAt: z.optional(z.string()),
    remoteCreatedAt: z.optional(z.string()),
    lastActivityAt: z.optional(z.string()),
    deletedAt: z.optional(syncDeletion()),
    disposition: z.optional(syncDisposition()),
    accountId: z.optional(z.nullable(name())),
    account: z.optional(z.nullable(accountSync())),
    contact: z.optional(z.nullable(contactSync())),
    opportunityContacts: z.optional(
      z.array(
        z.strictObject({
          latitude: z.optional(z.number()),
          longitude: z.optional(z.number()),
          addresses: z.optional(z.array(crmAddress())),
          phoneNumbers: z.optional(z.array(z.string())),
          emailAddresses: z.optional(z.array(z.string())),
          lastActivityAt: z.optional(z.string()),
          deletedAt: z.optional(syncDeletion()),
          owner: z.optional(z.nullable(z.strictObject({ externalId: name() }))),
          mergedToExternalId: z.optional(name()),
          mergedFromExternalIds: z.optional(z.array(name())),
          externalId: name(),
          name: z.optional(z.string()),
          account: z.optional(z.nullable(accountSync())),
          isPrimary: z.optional(z.boolean()),
        }),
      ),
    ),
    opportunityUsers: z.optional(z.array(userSync())),
  });

const syncDeletion = () => z.nullable(syncMoment());

const syncMoment = () =>
  z.string().check(matches(/^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/, "must be a moment with its offset from UTC, as RFC 3339 has it"));

const syncDisposition = () => z.enum(["OPEN", "LOST", "WON"]);

const accountSync = () =>
  z.strictObject({
    latitude: z.optional(z.number()),
    longitude: z.optional(z.number()),
    addresses: z.optional(z.array(crmAddress())),
    phoneNumbers: z.optional(z.array(z.string())),
    emailAddresses: z.optional(z.array(z.string())),
    lastActivityAt: z.optional(z.string()),
    deletedAt: z.optional(syncDeletion()),
    owner: z.optional(z.nullable(z.strictObject({ externalId: name() }))),
    mergedToExternalId: z.optional(name()),
    mergedFromExternalIds: z.optional(z.array(name())),
    externalId: z.optional(name()),
    name: z.optional(z.string()),
  });

const contactSync = () =>
  z.strictObject({
    latitude: z.optional(z.number()),
    longitude: z.optional(z.number()),
    addresses: z.optional(z.array(crmAddress())),
    phoneNumbers: z.optional(z.array(z.string())),
    emailAddresses: z.optional(z.array(z.string())),
    lastActivityAt: z.optional(z.string()),
    deletedAt: z.optional(syncDeletion()),
    owner: z.optional(z.nullable(z.strictObject({ externalId: name() }))),
    mergedToExternalId: z.optional(name()),
    mergedFromExternalIds: z.optional(z.array(name())),
    externalId: name(),
    name: z.optional(z.string()),
    account: z.optional(z.nullable(accountSync())),
  });

const userSync = () =>
  z.strictObject({
    externalId: name(),
    email: z.optional(z.string()),
    shareOfSale: z.optional(z.number()),
    name: z.optional(z.string()),
    deletedAt: z.optional(syncDeletion()),
  });

const opportunityUserFields = () =>
  z.strictObject({ opportunityId: z.optional(name()), userId: z.optional(name()), name: z.optional(z.string()), amountPercentage: z.optional(z.number()) });

const engagementSync = () =>
  z.strictObject({
    externalId: name(),
    direction: z.optional(z.nullable(z.enum(["INBOUND", "OUTBOUND"]))),
    content: z.optional(z.nullable(z.string())),
    subject: z.optional(z.nullable(z.string())),
    startTime: z.optional(z.nullable(z.string())),
    startTimeLocalized: z.optional(z.nullable(z.string())),
    endTime: z.optional(z.nullable(z.string())),
    remoteCreatedAt: z.optional(z.nullable(z.string())),
    remoteUpdatedAt: z.optional(z.nullable(z.string())),
    deletedAt: z.optional(syncDeletion()),
    engagementTypeId: z.optional(z.nullable(name())),
    engagementType: z.optional(
      z.nullable(
        z.strictObject({
          externalId: z.optional(name()),
          name: z.string(),
          activityType: z.enum(["MEETING", "CALL", "APPOINTMENT", "EMAIL", "TEXT", "EVENT", "SIRO_EVENT", "SIRO_BOT_RECORDING"]),
        }),
      ),
    ),
    account: z.optional(z.nullable(accountSync())),
    engagementUsers: z.optional(z.array(userSync())),
    opportunity: z.optional(
      z.nullable(
        z.strictObject({
          externalId: name(),
          name: z.optional(z.string()),
          amount: z.optional(z.number()),
          closedAt: z.optional(z.string()),
          remoteCreatedAt: z.optional(z.string()),
          lastActivityAt: z.optional(z.string()),
          disposition: z.optional(syncDisposition()),
          copyEngagementRelationships: z.optional(z.boolean()),
        }),
      ),
    ),
    lead: z.optional(
      z.nullable(
        z.strictObject({
          latitude: z.optional(z.number()),
          longitude: z.optional(z.number()),
          addresses: z.optional(z.array(crmAddress())),
          phoneNumbers: z.optional(z.array(z.string())),
          emailAddresses: z.optional(z.array(z.string())),
          lastActivityAt: z.optional(z.string()),
          deletedAt: z.optional(syncDeletion()),
          owner: z.optional(z.nullable(z.strictObject({ externalId: name() }))),
          mergedToExternalId: z.optional(name()),
          mergedFromExternalIds: z.optional(z.array(name())),
          externalId: name(),
          firstName: z.optional(z.string()),
          lastName: z.optional(z.string()),
        }),
      ),
    ),
    contact: z.optional(z.nullable(contactSync())),
  });

const engagementUserFields = () => z.strictObject({ engagementId: z.optional(name()), userId: z.optional(name()), name: z.optional(z.string()) });

const multimediaEvent = () =>
  z.strictObject({
    downloadUrl: name(),
    remoteCreatedAt: name(),
    externalUserId: name(),
    externalUserName: z.optional(z.string()),
    externalEmailAddress: z.string(),
    externalId: name(),
    organizationId: name(),
    mimeType: name(),
    externalEventId: name(),
  });

export const createSyncedAccountBody = rule(
  () =>
    z.strictObject({
      externalId: name(),
      name: z.optional(z.string()),
      latitude: z.optional(z.number()),
      longitude: z.optional(z.number()),
      phoneNumbers: z.optional(z.array(z.string())),
      emailAddresses: z.optional(z.array(z.string())),
      addresses: z.optional(z.array(crmAddress())),
    }),
  "https://docs.siro.ai/api-references/create-an-account",
);

export const updateSyncedAccountBody = rule(
  () =>
    z.strictObject({
      name: z.optional(z.string()),
      latitude: z.optional(z.number()),
      longitude: z.optional(z.number()),
      phoneNumbers: z.optional(z.array(z.string())),
      emailAddresses: z.optional(z.array(z.string())),
      addresses: z.optional(z.array(crmAddress())),
    }),
  "https://docs.siro.ai (Update an account, in the API's OpenAPI document only)",
);

export const listSyncedOpportunitiesQuery = rule(
  () => z.strictObject({ cursor: z.optional(name()), recordingId: z.optional(name()), externalId: z.optional(name()) }),
  "https://docs.siro.ai/api-references/get-opportunities",
);

export const syncOpportunityBody = rule(opportunitySync, "https://docs.siro.ai/api-references/sync-an-opportunity");

export const listOpportunityUsersQuery = rule(
  () => z.strictObject({ cursor: z.optional(name()), opportunityId: z.optional(name()), userId: z.optional(name()) }),
  "https://docs.siro.ai/api-references/get-opportunity-users",
);

export const createOpportunityUserBody = rule(opportunityUserFields, "https://docs.siro.ai/api-references/create-an-opportunity-user");

export const updateOpportunityUserBody = rule(opportunityUserFields, "https://docs.siro.ai/api-references/update-an-opportunity-user");

export const listSyncedEngagementsQuery = rule(
  () => z.strictObject({ cursor: z.optional(name()), recordingId: z.optional(name()), externalId: z.optional(name()) }),
  "https://docs.siro.ai/api-references/get-engagements",
);

export const deleteSyncedEngagementQuery = rule(
  () => z.strictObject({ idType: z.optional(z.enum(["internal", "external"])), integrationPlatform: z.optional(name()) }),
  "https://docs.siro.ai/api-references/delete-an-engagement",
);

export const syncEngagementBody = rule(engagementSync, "https://docs.siro.ai/api-references/sync-an-engagement");

export const softDeleteRemovedEngagementsBody = rule(
  () =>
    z.strictObject({
      validExternalIds: z
        .array(name())
        .check(noFewerThan(1, "must not be empty: that would delete everything in the window (a call whose rules are off sends it all the same)")),
      fromTime: syncMoment(),
      toTime: syncMoment(),
    }),
  "https://docs.siro.ai (Soft-delete removed engagements, in the API's OpenAPI document only)",
);

export const listEngagementUsersQuery = rule(
  () => z.strictObject({ cursor: z.optional(name()), engagementId: z.optional(name()), userId: z.optional(name()) }),
  "https://docs.siro.ai/api-references/get-engagement-users",
);

export const createEngagementUserBody = rule(engagementUserFields, "https://docs.siro.ai/api-references/create-an-engagement-user");

export const updateEngagementUserBody = rule(engagementUserFields, "https://docs.siro.ai/api-references/update-an-engagement-user");

export const listCrmUsersQuery = rule(
  () => z.strictObject({ cursor: z.optional(name()), pageSize: z.optional(z.string().check(matches(/^\d+$/, "must be a whole number in digits"))) }),
  "https://docs.siro.ai (List external users, in the API's OpenAPI document only)",
);

export const listUserEngagementsQuery = rule(
  () => z.strictObject({ cursor: z.optional(name()), limit: z.optional(z.number()), startingAfter: z.optional(name()), startingBefore: z.optional(name()) }),
  "https://docs.siro.ai (List a user's engagements, in the API's OpenAPI document only)",
);

export const upsertMultimediaEventBody = rule(multimediaEvent, "https://docs.siro.ai (Upsert a multimedia event, in the API's OpenAPI document only)");

export const createBriefBody = rule(
  () =>
    z.strictObject({ externalId: name(), jobId: name(), appointmentId: name(), tenantId: name(), technicianId: name(), audioUrl: name(), message: z.string() }),
  "https://docs.siro.ai (Create a brief, in the API's OpenAPI document only)",
);

export const syncOpportunitiesBody = rule(
  () => z.array(opportunitySync()),
  "https://docs.siro.ai (Sync opportunities in a batch, in the API's OpenAPI document only)",
);

export const syncEngagementsBody = rule(
  () => z.array(engagementSync()),
  "https://docs.siro.ai (Sync engagements in a batch, in the API's OpenAPI document only)",
);

export const upsertMultimediaEventsBody = rule(
  () => z.array(multimediaEvent()),
  "https://docs.siro.ai (Upsert multimedia events in a batch, in the API's OpenAPI document only)",
);
