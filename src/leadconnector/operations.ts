import { conversations } from "./conversations.js";
import { emails } from "./emails.js";
import { liveChat } from "./live-chat.js";
import { messages } from "./messages.js";
import { oauth } from "./oauth.js";
import { customSubtypes } from "./preferences/custom-subtypes.js";
import { unsubscriptions } from "./preferences/unsubscriptions.js";

/** LeadConnector's operations by resource. */
export type LeadConnectorOperations = {
  readonly conversations: typeof conversations;
  readonly messages: typeof messages & { readonly emails: typeof emails };
  readonly liveChat: typeof liveChat;
  readonly preferences: { readonly customSubtypes: typeof customSubtypes; readonly unsubscriptions: typeof unsubscriptions };
  readonly oauth: typeof oauth;
};

/** Every operation of LeadConnector, a pure function each. */
export const operations: LeadConnectorOperations = {
  conversations,
  messages: { ...messages, emails },
  liveChat,
  preferences: { customSubtypes, unsubscriptions },
  oauth,
};
