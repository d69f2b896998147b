import { conversationConfigurations } from "./conversation-configurations.js";
import { extractions } from "./extractions.js";
import { followups } from "./followups.js";
import { oauth } from "./organization/oauth.js";
import { recordings as organizationRecordings } from "./organization/recordings.js";
import { recordings } from "./recordings.js";
import { scorecards } from "./scorecards.js";

/** Siro's operations by resource: the gateway's, and under `organization` those of the organization API. */
export type SiroOperations = {
  readonly recordings: typeof recordings;
  readonly followups: typeof followups;
  readonly extractions: typeof extractions;
  readonly scorecards: typeof scorecards;
  readonly conversationConfigurations: typeof conversationConfigurations;
  readonly organization: {
    readonly recordings: typeof organizationRecordings;
    readonly oauth: typeof oauth;
  };
};

/** Every operation of Siro, a pure function each. */
export const operations: SiroOperations = {
  recordings,
  followups,
  extractions,
  scorecards,
  conversationConfigurations,
  organization: { recordings: organizationRecordings, oauth },
};
