import { conversationConfigurations } from "./conversation-configurations.js";
import { extractions } from "./extractions.js";
import { followups } from "./followups.js";
import { auditLogs } from "./organization/audit-logs.js";
import { auth } from "./organization/auth.js";
import { type IntegrationOperations, integrations } from "./organization/integrations/operations.js";
import { mobileEvents } from "./organization/mobile-events.js";
import { oauth } from "./organization/oauth.js";
import { organizations } from "./organization/organizations.js";
import { recordings as organizationRecordings } from "./organization/recordings.js";
import { teams } from "./organization/teams.js";
import { users } from "./organization/users.js";
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
    readonly users: typeof users;
    readonly teams: typeof teams;
    readonly organizations: typeof organizations;
    readonly mobileEvents: typeof mobileEvents;
    readonly auth: typeof auth;
    readonly oauth: typeof oauth;
    readonly integrations: IntegrationOperations;
    readonly auditLogs: typeof auditLogs;
  };
};

/** Every operation of Siro, a pure function each. */
export const operations: SiroOperations = {
  recordings,
  followups,
  extractions,
  scorecards,
  conversationConfigurations,
  organization: { recordings: organizationRecordings, users, teams, organizations, mobileEvents, auth, oauth, auditLogs, integrations },
};
