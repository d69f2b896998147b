// Made from specs/attention-organization.yaml by `npm run generate`. What is to change here is changed there.

import * as z from "zod/mini";
import { atLeast, atMost, matches, name, noFewerThan, noMoreThan, wholeNumber } from "../../core/field.js";
import { rule } from "../../core/rule.js";

const userFilterValues = () => z.array(name()).check(noFewerThan(1, "must not be empty: without a value the filter would not be sent"));

const userTeam = () => z.strictObject({ uuid: name(), primary: z.optional(z.boolean()) });

const seatType = () => z.enum(["listener", "recording"]);

const scimMember = () => z.strictObject({ value: z.optional(name()), display: z.optional(z.string()) });

const shortTitle = () => z.string().check(matches(/^\s*\S(?:[\s\S]{0,126}\S)?\s*$/, "must be 1 to 128 characters, not counting spaces at its ends"));

const interactionType = () => z.enum(["conversation", "chat", "email"]);

const criteria = () =>
  z.strictObject({
    operator: z.optional(name()),
    conditions: z.optional(z.array(z.strictObject({ field: z.optional(name()), value: z.optional(z.string()) }))),
  });

const scorecardItemMetadata = () =>
  z.strictObject({
    numericMetadata: z.optional(
      z.strictObject({
        min: z.optional(z.number()),
        middle: z.optional(z.number()),
        max: z.optional(z.number()),
        minCriteria: z.optional(z.string()),
        middleCriteria: z.optional(z.string()),
        maxCriteria: z.optional(z.string()),
      }),
    ),
  });

const labelOption = () => z.strictObject({ value: z.optional(z.string()), description: z.optional(z.string()) });

const fieldItemAnalysisLevel = () => z.enum(["conversation", "deal", "lead", "contact", "account"]);

export const createApiKeyBody = rule(() => z.strictObject({ name: name(), orgLevel: z.boolean() }), "https://docs.attention.com/llms.txt (API Key)");

export const listUsersQuery = rule(
  () =>
    z.strictObject({
      "filter[id]": z.optional(userFilterValues()),
      "filter[email]": z.optional(userFilterValues()),
      teamUUID: z.optional(name()),
      includeDeleted: z.optional(z.boolean()),
    }),
  "https://docs.attention.com/llms.txt (User)",
);

export const listOrganizationUsersQuery = rule(() => z.strictObject({ teamUUID: z.optional(name()) }), "https://docs.attention.com/llms.txt (Organization)");

export const createOrganizationUserBody = rule(
  () =>
    z.strictObject({
      email: name(),
      first_name: name(),
      last_name: name(),
      teams: z.array(userTeam()).check(noFewerThan(1, "must name one team at least")),
      roleUUID: name(),
      password: z.optional(z.string()),
      seat_type: z.optional(seatType()),
    }),
  "https://docs.attention.com/llms.txt (Organization)",
);

export const updateOrganizationUserBody = rule(
  () =>
    z.strictObject({
      firstName: z.optional(name()),
      lastName: z.optional(name()),
      email: z.optional(name()),
      password: z.optional(z.string()),
      botName: z.optional(z.string()),
      dealsEnabled: z.optional(z.boolean()),
      teamUUIDsToRemove: z.optional(z.array(name())),
      teamsToAdd: z.optional(z.array(userTeam())),
      roleUUID: z.optional(name()),
      seat_type: z.optional(seatType()),
    }),
  "https://docs.attention.com/api-reference/organization/update-user (Update User)",
);

export const createOrganizationTeamBody = rule(
  () => z.strictObject({ name: name(), parentTeamUUID: z.optional(name()) }),
  "https://docs.attention.com/llms.txt (Organization)",
);

export const updateOrganizationTeamBody = rule(
  () => z.strictObject({ name: z.optional(name()), parentTeamUUID: z.optional(name()) }),
  "https://docs.attention.com/llms.txt (Organization)",
);

export const replaceScimGroupBody = rule(
  () => z.strictObject({ schemas: z.array(name()), displayName: name(), members: z.array(scimMember()) }),
  "https://docs.attention.com/llms.txt (Scim)",
);

export const patchScimGroupBody = rule(
  () =>
    z.strictObject({
      schemas: z.array(z.enum(["urn:ietf:params:scim:api:messages:2.0:PatchOp"])),
      Operations: z.array(z.strictObject({ op: name(), path: z.optional(name()), value: z.optional(z.array(scimMember())) })),
    }),
  "https://docs.attention.com/llms.txt (Scim)",
);

export const createScorecardResultBody = rule(
  () =>
    z.strictObject({
      scorecard_uuid: name(),
      conversation_uuid: z.optional(name()),
      chat_uuid: z.optional(name()),
      summary: z.string(),
      items: z.array(z.strictObject({ scorecard_item_uuid: name(), description: z.string(), numeric_result: z.optional(wholeNumber()) })),
    }),
  "https://docs.attention.com/llms.txt (Scorecard)",
);

export const summarizeScorecardBody = rule(
  () =>
    z.strictObject({
      scorecardUUID: name(),
      fromDateTime: name(),
      toDateTime: name(),
      teamUUIDs: z.array(name()),
      userUUIDs: z.array(name()),
      scorecardsItemsUUIDs: z.array(name()),
    }),
  "https://docs.attention.com/llms.txt (Scorecard)",
);

export const listScorecardsQuery = rule(
  () => z.strictObject({ page: z.optional(wholeNumber().check(atLeast(1))), size: z.optional(wholeNumber().check(atLeast(1), atMost(200))) }),
  "https://docs.attention.com/llms.txt (Scorecard)",
);

export const createScorecardBody = rule(
  () =>
    z.strictObject({
      title: shortTitle(),
      teamUUID: z.optional(name()),
      allTeams: z.optional(z.boolean()),
      enabled: z.optional(z.boolean()),
      interactionType: z.optional(interactionType()),
      detailedInstructions: z.optional(z.string().check(noMoreThan(2000))),
      scorecardPrompt: z.optional(z.string().check(noMoreThan(8000))),
      expertMode: z.optional(z.boolean()),
      criteria: z.optional(criteria()),
    }),
  "https://docs.attention.com/api-reference/scorecard/create-scorecard (Create Scorecard)",
);

export const updateScorecardBody = rule(
  () =>
    z.strictObject({
      title: z.optional(shortTitle()),
      teamUUID: z.optional(name()),
      allTeams: z.optional(z.nullable(z.boolean())),
      enabled: z.optional(z.nullable(z.boolean())),
      interactionType: z.optional(interactionType()),
      detailedInstructions: z.optional(z.string().check(noMoreThan(2000))),
      scorecardPrompt: z.optional(z.string().check(noMoreThan(8000))),
      expertMode: z.optional(z.nullable(z.boolean())),
      criteria: z.optional(criteria()),
    }),
  "https://docs.attention.com/api-reference/scorecard/update-scorecard (Update Scorecard)",
);

export const listScorecardItemsQuery = rule(
  () => z.strictObject({ page: z.optional(wholeNumber().check(atLeast(1))), size: z.optional(wholeNumber().check(atLeast(1), atMost(200))) }),
  "https://docs.attention.com/llms.txt (Scorecard)",
);

export const createScorecardItemBody = rule(
  () =>
    z.strictObject({
      title: shortTitle(),
      type: z.enum(["numeric"]),
      weight: wholeNumber().check(atLeast(0), atMost(100)),
      position: z.optional(wholeNumber()),
      expertPrompt: z.optional(z.string().check(noMoreThan(8000))),
      metadata: z.optional(scorecardItemMetadata()),
    }),
  "https://docs.attention.com/api-reference/scorecard/create-scorecard-item (Create Scorecard Item)",
);

export const updateScorecardItemBody = rule(
  () =>
    z.strictObject({
      title: z.optional(shortTitle()),
      weight: z.optional(wholeNumber().check(atLeast(0), atMost(100))),
      position: z.optional(wholeNumber()),
      expertPrompt: z.optional(z.string().check(noMoreThan(8000))),
      metadata: z.optional(scorecardItemMetadata()),
    }),
  "https://docs.attention.com/api-reference/scorecard/update-scorecard-item (Update Scorecard Item)",
);

export const createLabelBody = rule(
  () =>
    z.strictObject({
      name: shortTitle(),
      description: z.optional(z.string().check(noMoreThan(2000))),
      aiFlow: z.optional(z.boolean()),
      allTeams: z.optional(z.boolean()),
      options: z.optional(z.array(labelOption())),
    }),
  "https://docs.attention.com/llms.txt (Label)",
);

export const updateLabelBody = rule(
  () =>
    z.strictObject({
      name: z.optional(shortTitle()),
      description: z.optional(z.nullable(z.string().check(noMoreThan(2000)))),
      aiFlow: z.optional(z.nullable(z.boolean())),
      allTeams: z.optional(z.nullable(z.boolean())),
      options: z.optional(z.array(labelOption())),
    }),
  "https://docs.attention.com/llms.txt (Label)",
);

export const createFieldConfigurationBody = rule(
  () => z.strictObject({ name: shortTitle(), teamsUUID: z.optional(z.array(name())), allTeams: z.optional(z.boolean()), criteria: z.optional(criteria()) }),
  "https://docs.attention.com/llms.txt (Field Configuration)",
);

export const updateFieldConfigurationBody = rule(
  () =>
    z.strictObject({
      name: z.optional(shortTitle()),
      teamsUUID: z.optional(z.array(name())),
      allTeams: z.optional(z.nullable(z.boolean())),
      criteria: z.optional(criteria()),
    }),
  "https://docs.attention.com/llms.txt (Field Configuration)",
);

export const listFieldConfigurationItemsQuery = rule(
  () => z.strictObject({ page: z.optional(wholeNumber().check(atLeast(1))), size: z.optional(wholeNumber().check(atLeast(1), atMost(200))) }),
  "https://docs.attention.com/llms.txt (Field Configuration)",
);

export const createFieldConfigurationItemBody = rule(
  () =>
    z.looseObject({
      title: shortTitle(),
      category: z.enum(["CRM", "Indicators", "BuiltInInsight", "CustomInsight"]),
      contents: z.string(),
      promptType: z.optional(name()),
      contentType: z.optional(name()),
      description: z.optional(z.string().check(noMoreThan(2000))),
      responseType: z.optional(name()),
      options: z.optional(z.array(z.string())),
      dependsOn: z.optional(z.array(name())),
      maxValues: z.optional(wholeNumber()),
      allowLongResponse: z.optional(z.boolean()),
      analysisLevel: z.optional(fieldItemAnalysisLevel()),
    }),
  "https://docs.attention.com/api-reference/field-configuration/create-field-configuration-item (Create Field Configuration Item)",
);

export const updateFieldConfigurationItemBody = rule(
  () =>
    z.looseObject({
      title: z.optional(shortTitle()),
      contents: z.optional(z.string()),
      promptType: z.optional(name()),
      contentType: z.optional(name()),
      description: z.optional(z.string().check(noMoreThan(2000))),
      responseType: z.optional(name()),
      options: z.optional(z.array(z.string())),
      dependsOn: z.optional(z.array(name())),
      maxValues: z.optional(z.nullable(wholeNumber())),
      allowLongResponse: z.optional(z.nullable(z.boolean())),
      analysisLevel: z.optional(fieldItemAnalysisLevel()),
    }),
  "https://docs.attention.com/api-reference/field-configuration/update-field-configuration-item (Update Field Configuration Item)",
);
