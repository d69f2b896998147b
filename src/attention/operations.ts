import { apiKeys } from "./api-keys.js";
import { conversations } from "./conversations.js";
import { items as fieldConfigurationItems } from "./field-configurations/items.js";
import { fieldConfigurations } from "./field-configurations.js";
import { labels } from "./labels.js";
import { roles } from "./organization/roles.js";
import { teams as organizationTeams } from "./organization/teams.js";
import { users as organizationUsers } from "./organization/users.js";
import { groups } from "./scim/groups.js";
import { serviceProviderConfigs } from "./scim/service-provider-configs.js";
import { items as scorecardItems } from "./scorecards/items.js";
import { scorecards } from "./scorecards.js";
import { teams } from "./teams.js";
import { users } from "./users.js";

/** Attention's operations by resource. */
export type AttentionOperations = {
  readonly conversations: typeof conversations;
  readonly apiKeys: typeof apiKeys;
  readonly users: typeof users;
  readonly organization: { readonly users: typeof organizationUsers; readonly teams: typeof organizationTeams; readonly roles: typeof roles };
  readonly teams: typeof teams;
  readonly scim: { readonly groups: typeof groups; readonly serviceProviderConfigs: typeof serviceProviderConfigs };
  readonly scorecards: typeof scorecards & { readonly items: typeof scorecardItems };
  readonly labels: typeof labels;
  readonly fieldConfigurations: typeof fieldConfigurations & { readonly items: typeof fieldConfigurationItems };
};

/** Every operation of Attention, a pure function each. */
export const operations: AttentionOperations = {
  conversations,
  apiKeys,
  users,
  organization: { users: organizationUsers, teams: organizationTeams, roles },
  teams,
  scim: { groups, serviceProviderConfigs },
  scorecards: { ...scorecards, items: scorecardItems },
  labels,
  fieldConfigurations: { ...fieldConfigurations, items: fieldConfigurationItems },
};
