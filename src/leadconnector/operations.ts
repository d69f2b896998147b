import { campaigns } from "./contacts/campaigns.js";
import { followers } from "./contacts/followers.js";
import { notes } from "./contacts/notes.js";
import { tags } from "./contacts/tags.js";
import { tasks } from "./contacts/tasks.js";
import { workflows } from "./contacts/workflows.js";
import { contacts } from "./contacts.js";
import { conversations } from "./conversations.js";
import { messages } from "./messages.js";
import { oauth } from "./oauth.js";

/** LeadConnector's operations by resource. */
export type LeadConnectorOperations = {
  readonly conversations: typeof conversations;
  readonly messages: typeof messages;
  readonly oauth: typeof oauth;
  readonly contacts: typeof contacts & {
    readonly notes: typeof notes;
    readonly tasks: typeof tasks;
    readonly tags: typeof tags;
    readonly followers: typeof followers;
    readonly campaigns: typeof campaigns;
    readonly workflows: typeof workflows;
  };
};

/** Every operation of LeadConnector, a pure function each. */
export const operations: LeadConnectorOperations = {
  conversations,
  messages,
  oauth,
  contacts: { ...contacts, notes, tasks, tags, followers, campaigns, workflows },
};
