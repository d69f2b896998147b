import { conversations } from "./conversations.js";
import { customFields } from "./locations/custom-fields.js";
import { customValues } from "./locations/custom-values.js";
import { tags } from "./locations/tags.js";
import { templates } from "./locations/templates.js";
import { locations } from "./locations.js";
import { messages } from "./messages.js";
import { oauth } from "./oauth.js";
import { followers } from "./opportunities/followers.js";
import { opportunities } from "./opportunities.js";

/** LeadConnector's operations by resource. */
export type LeadConnectorOperations = {
  readonly conversations: typeof conversations;
  readonly locations: typeof locations & {
    readonly customFields: typeof customFields;
    readonly customValues: typeof customValues;
    readonly tags: typeof tags;
    readonly templates: typeof templates;
  };
  readonly messages: typeof messages;
  readonly oauth: typeof oauth;
  readonly opportunities: typeof opportunities & { readonly followers: typeof followers };
};

/** Every operation of LeadConnector, a pure function each. */
export const operations: LeadConnectorOperations = {
  conversations,
  locations: { ...locations, customFields, customValues, tags, templates },
  messages,
  oauth,
  opportunities: { ...opportunities, followers },
};
