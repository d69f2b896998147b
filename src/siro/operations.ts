import { type IntegrationOperations, integrations } from "./organization/integrations/operations.js";
import { oauth } from "./organization/oauth.js";
import { recordings as organizationRecordings } from "./organization/recordings.js";
import { recordings } from "./recordings.js";

/** Siro's operations by resource: the gateway's, and under `organization` those of the organization API. */
export type SiroOperations = {
  readonly recordings: typeof recordings;
  readonly organization: {
    readonly recordings: typeof organizationRecordings;
    readonly oauth: typeof oauth;
    readonly integrations: IntegrationOperations;
  };
};

/** Every operation of Siro, a pure function each. */
export const operations: SiroOperations = { recordings, organization: { recordings: organizationRecordings, oauth, integrations } };
