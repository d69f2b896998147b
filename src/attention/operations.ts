import { actions } from "./actions.js";
import { apiKeys } from "./api-keys.js";
import { askAttention } from "./ask-attention.js";
import { chats } from "./chats.js";
import { conversations } from "./conversations.js";
import { emails } from "./emails.js";
import { items as fieldConfigurationItems } from "./field-configurations/items.js";
import { fieldConfigurations } from "./field-configurations.js";
import { insights } from "./insights.js";
import { sources } from "./knowledge-base/sources.js";
import { labels } from "./labels.js";
import { folders } from "./library/folders.js";
import { roles } from "./organization/roles.js";
import { teams as organizationTeams } from "./organization/teams.js";
import { users as organizationUsers } from "./organization/users.js";
import { recorderMetrics } from "./recorder-metrics.js";
import { groups } from "./scim/groups.js";
import { serviceProviderConfigs } from "./scim/service-provider-configs.js";
import { items as scorecardItems } from "./scorecards/items.js";
import { scorecards } from "./scorecards.js";
import { snippets } from "./snippets.js";
import { messages } from "./super-agent/messages.js";
import { sessions } from "./super-agent/sessions.js";
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
  readonly emails: typeof emails;
  readonly chats: typeof chats;
  readonly insights: typeof insights;
  readonly askAttention: typeof askAttention;
  readonly snippets: typeof snippets;
  readonly library: { readonly folders: typeof folders };
  readonly recorderMetrics: typeof recorderMetrics;
  readonly actions: typeof actions;
  readonly superAgent: { readonly messages: typeof messages; readonly sessions: typeof sessions };
  readonly knowledgeBase: { readonly sources: typeof sources };
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
  emails,
  chats,
  insights,
  askAttention,
  snippets,
  library: { folders },
  recorderMetrics,
  actions,
  superAgent: { messages, sessions },
  knowledgeBase: { sources },
};
