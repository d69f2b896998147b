import { conversations } from "./conversations.js";
import { messages } from "./messages.js";
import { oauth } from "./oauth.js";

/** LeadConnector's operations by resource. */
export type LeadConnectorOperations = {
  readonly conversations: typeof conversations;
  readonly messages: typeof messages;
  readonly oauth: typeof oauth;
};

/** Every operation of LeadConnector, a pure function each. */
export const operations: LeadConnectorOperations = { conversations, messages, oauth };
