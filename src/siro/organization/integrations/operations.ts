import { accounts } from "./accounts.js";
import { briefs } from "./briefs.js";
import { connections } from "./connections.js";
import { engagementUsers } from "./engagement-users.js";
import { engagements } from "./engagements.js";
import { multimediaEvents } from "./multimedia-events.js";
import { opportunities } from "./opportunities.js";
import { opportunityUsers } from "./opportunity-users.js";
import { users } from "./users.js";

/** Connections to CRMs, and what Siro keeps of a CRM, by resource. */
export type IntegrationOperations = {
  readonly connections: typeof connections;
  readonly accounts: typeof accounts;
  readonly opportunities: typeof opportunities;
  readonly opportunityUsers: typeof opportunityUsers;
  readonly engagements: typeof engagements;
  readonly engagementUsers: typeof engagementUsers;
  readonly users: typeof users;
  readonly multimediaEvents: typeof multimediaEvents;
  readonly briefs: typeof briefs;
};

/** The operations on connections to CRMs and on what Siro keeps of a CRM, a pure function each. */
export const integrations: IntegrationOperations = {
  connections,
  accounts,
  opportunities,
  opportunityUsers,
  engagements,
  engagementUsers,
  users,
  multimediaEvents,
  briefs,
};
