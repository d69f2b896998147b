import * as z from "zod/mini";
import { across, name, rule } from "../../core/rule.js";

const pages = "https://docs.siro.ai/api-references";

/**
 * A link points at one CRM record, in one of two ways. Siro's schema says none of it, its page's text does; a request that
 * breaks it is typically refused with 422.
 */
const target = () =>
  z
    .strictObject({
      dataType: z.enum(["ACCOUNT", "LEAD", "OPPORTUNITY", "ENGAGEMENT", "CONTACT"]),
      id: z.optional(name()),
      externalId: z.optional(name()),
      integrationConnectionId: z.optional(name()),
      // The seventeen of the gateway's own specification. The page lists sixteen of them, without EXTERNAL_API_LINK.
      trigger: z.optional(
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
        ]),
      ),
    })
    .check(
      across("id", "and externalId exclude each other: send exactly one", ({ id, externalId }) => id === undefined || externalId === undefined),
      across("id", "or externalId is required: send exactly one", ({ id, externalId }) => id !== undefined || externalId !== undefined),
      across(
        "integrationConnectionId",
        "is required with externalId",
        ({ externalId, integrationConnectionId }) => externalId === undefined || integrationConnectionId !== undefined,
      ),
      // The page tells the caller to leave it out; what the server does when it is there is not said.
      across(
        "integrationConnectionId",
        "goes with externalId, not with id",
        ({ id, integrationConnectionId }) => id === undefined || integrationConnectionId === undefined,
      ),
    );

export const recordingLink = rule(target, `${pages}/put-recording-crm-link`);

export const recordingUnlink = rule(target, `${pages}/delete-recording-crm-link`);

const flag = () => z.optional(z.enum(["true", "false"]));
const inUtc = "must be ISO 8601 in UTC with milliseconds, as Date's toISOString writes it";
const moment = () => z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, inUtc)));

export const recordingQuery = rule(
  () =>
    z.strictObject({
      showCrmOpportunities: flag(),
      showEvaluationScore: flag(),
      showFollowups: flag(),
      showCrmCustomers: flag(),
      showSummary: flag(),
      showEntityExtractions: flag(),
    }),
  `${pages}/get-recording-details`,
);

export const recordingsQuery = rule(
  () =>
    z.strictObject({
      limit: z.optional(z.string().check(z.refine((limit) => /^\d+$/.test(limit) && Number(limit) <= 100, "must be a whole number in digits, 100 or less"))),
      cursor: z.optional(name()),
      conversationType: z.optional(name()),
      result: z.optional(name()),
      organizationId: z.optional(name()),
      teamId: z.optional(name()),
      "dateCreated:gt": moment(),
      "dateCreated:lt": moment(),
      orderBy: z.optional(name()),
      orderDirection: z.optional(z.enum(["asc", "desc"])),
      crmLinkStatus: z.optional(z.enum(["unlinked"])),
      showCrmCustomer: flag(),
      showEvaluationScore: flag(),
      showFollowups: flag(),
    }),
  `${pages}/get-recordings-list`,
);
