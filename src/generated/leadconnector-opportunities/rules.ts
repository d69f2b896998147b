// Made from specs/leadconnector-opportunities.yaml by `npm run generate`. What is to change here is changed there.

import * as z from "zod/mini";
import { anyJson, atLeast, atMost, name, openObject } from "../../core/field.js";
import { rule } from "../../core/rule.js";

const opportunityStatus = () => z.enum(["open", "won", "lost", "abandoned", "all"]);

const opportunityCustomFieldInput = () =>
  z.strictObject({ id: z.optional(name()), key: z.optional(name()), field_value: z.optional(anyJson()), fieldValue: z.optional(anyJson()) });

const opportunityFollowers = () => z.strictObject({ followers: z.array(name()) });

export const searchOpportunitiesQuery = rule(
  () =>
    z.strictObject({
      location_id: name(),
      q: z.optional(z.string()),
      pipeline_id: z.optional(name()),
      pipeline_stage_id: z.optional(name()),
      contact_id: z.optional(name()),
      status: z.optional(opportunityStatus()),
      assigned_to: z.optional(name()),
      campaignId: z.optional(name()),
      id: z.optional(name()),
      order: z.optional(name()),
      date: z.optional(name()),
      endDate: z.optional(name()),
      country: z.optional(name()),
      startAfter: z.optional(z.union([z.number(), name()], "must be a number or a text, as meta.startAfter has it")),
      startAfterId: z.optional(name()),
      page: z.optional(z.number().check(atLeast(0))),
      limit: z.optional(z.number().check(atLeast(0), atMost(100))),
      getTasks: z.optional(z.union([z.boolean(), z.enum(["true", "false"])], "must be true or false")),
      getNotes: z.optional(z.union([z.boolean(), z.enum(["true", "false"])], "must be true or false")),
      getCalendarEvents: z.optional(z.union([z.boolean(), z.enum(["true", "false"])], "must be true or false")),
    }),
  "https://marketplace.gohighlevel.com/docs (Search Opportunity)",
);

export const searchOpportunitiesAdvancedBody = rule(
  () =>
    z.looseObject({
      locationId: name(),
      query: z.optional(z.string()),
      limit: z.optional(z.number().check(atLeast(0))),
      page: z.optional(z.number().check(atLeast(0))),
      searchAfter: z.optional(z.array(z.union([z.number(), z.string()], "must be a number or a text"))),
      additionalDetails: z.optional(
        z.strictObject({
          notes: z.optional(z.boolean()),
          tasks: z.optional(z.boolean()),
          calendarEvents: z.optional(z.boolean()),
          unReadConversations: z.optional(z.boolean()),
        }),
      ),
    }),
  "https://marketplace.gohighlevel.com/docs (Search Opportunities)",
);

export const listPipelinesQuery = rule(() => z.strictObject({ locationId: name() }), "https://marketplace.gohighlevel.com/docs (Get Pipelines)");

export const listLostReasonsQuery = rule(
  () =>
    z.strictObject({
      locationId: name(),
      name: z.optional(name()),
      query: z.optional(z.string()),
      deleted: z.optional(z.union([z.boolean(), z.enum(["true", "false"])], "must be true or false")),
      skip: z.optional(z.number().check(atLeast(0))),
      limit: z.optional(z.number().check(atLeast(0))),
      getCount: z.optional(z.union([z.boolean(), z.enum(["true", "false"])], "must be true or false")),
    }),
  "https://marketplace.gohighlevel.com/docs (Get lost reason)",
);

export const upsertOpportunityBody = rule(
  () =>
    z.strictObject({
      id: z.optional(name()),
      contactId: z.optional(name()),
      pipelineId: name(),
      locationId: name(),
      followers: z.optional(z.array(name())),
      isRemoveAllFollowers: z.optional(z.boolean()),
      followersActionType: z.optional(z.enum(["add", "remove"])),
      name: z.optional(name()),
      status: z.optional(opportunityStatus()),
      pipelineStageId: z.optional(name()),
      monetaryValue: z.optional(z.union([z.number(), openObject()], "must be a finite number or an object")),
      assignedTo: z.optional(name()),
      lostReasonId: z.optional(name()),
      forecastExpectedCloseDate: z.optional(name()),
      forecastProbability: z.optional(z.number()),
    }),
  "https://marketplace.gohighlevel.com/docs (Upsert Opportunity)",
);

export const createOpportunityBody = rule(
  () =>
    z.strictObject({
      pipelineId: name(),
      locationId: name(),
      name: name(),
      pipelineStageId: z.optional(name()),
      status: opportunityStatus(),
      contactId: name(),
      monetaryValue: z.optional(z.number()),
      assignedTo: z.optional(name()),
      customFields: z.optional(z.array(opportunityCustomFieldInput())),
      forecastExpectedCloseDate: z.optional(name()),
      forecastProbability: z.optional(z.number()),
    }),
  "https://marketplace.gohighlevel.com/docs (Create Opportunity)",
);

export const updateOpportunityBody = rule(
  () =>
    z.strictObject({
      pipelineId: z.optional(name()),
      name: z.optional(name()),
      pipelineStageId: z.optional(name()),
      status: z.optional(opportunityStatus()),
      monetaryValue: z.optional(z.number()),
      assignedTo: z.optional(name()),
      customFields: z.optional(z.array(opportunityCustomFieldInput())),
      forecastExpectedCloseDate: z.optional(name()),
      forecastProbability: z.optional(z.number()),
    }),
  "https://marketplace.gohighlevel.com/docs (Update Opportunity)",
);

export const updateOpportunityStatusBody = rule(
  () => z.strictObject({ status: opportunityStatus(), lostReasonId: z.optional(name()) }),
  "https://marketplace.gohighlevel.com/docs (Update Opportunity Status)",
);

export const addOpportunityFollowersBody = rule(opportunityFollowers, "https://marketplace.gohighlevel.com/docs (Add Followers)");

export const removeOpportunityFollowersQuery = rule(
  () => z.strictObject({ isRemoveAllFollowers: z.optional(z.union([z.boolean(), z.enum(["true", "false"])], "must be true or false")) }),
  "https://marketplace.gohighlevel.com/docs (Remove Followers)",
);

export const removeOpportunityFollowersBody = rule(opportunityFollowers, "https://marketplace.gohighlevel.com/docs (Remove Followers)");
