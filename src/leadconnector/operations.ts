import { conversations } from "./conversations.js";
import { messages } from "./messages.js";
import { oauth } from "./oauth.js";
import { followers } from "./opportunities/followers.js";
import { opportunities } from "./opportunities.js";

/** LeadConnector's operations by resource. */
export type LeadConnectorOperations = {
  readonly conversations: typeof conversations;
  readonly messages: typeof messages;
  readonly oauth: typeof oauth;
  readonly opportunities: typeof opportunities & { readonly followers: typeof followers };
};

/** Every operation of LeadConnector, a pure function each. */
export const operations: LeadConnectorOperations = {
  conversations,
  messages,
  oauth,
  opportunities: { ...opportunities, followers },
};
