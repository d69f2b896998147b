import { undocumented } from "../../answer.js";
import { Collection } from "../../collection.js";
import { missing } from "./records.js";

export type { AttentionOperation } from "../memory.js";

/** What Attention knows of the organization when the sandbox starts. */
export interface AttentionOrganizationSeed {
  /** The organization. Its name stands in brackets before the names of new teams. */
  organization?: { id?: string; name?: string };
  roles?: readonly { id: string; name?: string; type?: string }[];
  teams?: readonly { id: string; name?: string; parentTeamId?: string }[];
  /** Users. By default they are in no team and have the first role. */
  users?: readonly { id: string; email?: string; firstName?: string; lastName?: string; roleId?: string; teamIds?: readonly string[] }[];
  scimGroups?: readonly { id: string; displayName?: string; members?: readonly { value: string; display?: string }[] }[];
  labels?: readonly { id: string; name?: string }[];
  scorecards?: readonly { id: string; title?: string; items?: readonly { id: string; title?: string; weight?: number }[] }[];
  /** Field configurations. Without teams they are for all of them. */
  fieldConfigurations?: readonly { id: string; name?: string; teamIds?: readonly string[]; items?: readonly { id: string; title?: string }[] }[];
}

export interface AttentionRole {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

export interface AttentionTeam {
  readonly id: string;
  readonly name: string;
  readonly parentTeamId?: string | undefined;
}

export interface AttentionUser {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly roleId: string;
  readonly seatType: string;
  readonly teamIds: readonly string[];
  readonly primaryTeamId?: string | undefined;
  readonly botName?: string;
  readonly dealsEnabled?: boolean;
}

export interface AttentionApiKey {
  readonly id: string;
  readonly name: string;
  readonly value: string;
}

/** What the operations on an organization share. */
export interface AttentionOrganization {
  readonly id: string;
  readonly name: string;
  readonly apiKeys: Collection<AttentionApiKey>;
  readonly roles: readonly AttentionRole[];
  /** The teams by the parameter that names one in their path. */
  readonly teams: Collection<AttentionTeam>;
  readonly users: Collection<AttentionUser>;
  /** The team that a body names. */
  team(id: unknown): AttentionTeam;
  role(id: unknown): AttentionRole;
  /** A number that nothing else has: for the id of something new, of whatever kind. */
  nextNumber(): number;
}

/** An organization that knows the seed and nothing else yet. */
export function attentionOrganization(seed: AttentionOrganizationSeed = {}, apiKeys: readonly string[]): AttentionOrganization {
  const {
    organization: { id = "organization_1", name = "Sandbox" } = {},
    roles = [{ id: "role_1", name: "Administrator", type: "ADMIN" }],
    teams = [{ id: "team_1" }],
    users = [{ id: "user_1", email: "ada@example.com", firstName: "Ada", teamIds: ["team_1"] }],
  } = seed;
  const kept = {
    apiKeys: new Collection<AttentionApiKey>({
      items: apiKeys.map((value, index) => ({ id: `key_${index + 1}`, name: "Sandbox", value })),
      parameter: "id",
      missing,
    }),
    roles: roles.map(({ id, name = "Seller", type = "SALES_REP" }) => ({ id, name, type })),
    teams: new Collection<AttentionTeam>({
      items: teams.map((team) => ({ ...team, name: team.name ?? `[${name}] Team` })),
      parameter: "id",
      missing,
    }),
  };
  let created = 0;
  return {
    id,
    name,
    ...kept,
    users: new Collection<AttentionUser>({
      items: users.map(({ email, firstName = "Sandbox", lastName = "User", roleId = roles[0]?.id ?? "", teamIds = [], ...user }) => {
        return { ...user, email: email ?? `${user.id}@example.com`, firstName, lastName, roleId, seatType: "recording", teamIds, primaryTeamId: teamIds[0] };
      }),
      parameter: "userId",
      missing,
    }),
    team: (id) => found(kept.teams.all(), id, "a team that it does not have; seed it in teams"),
    role: (id) => found(kept.roles, id, "a role that it does not have; seed it in roles"),
    nextNumber: () => ++created,
  };
}

function found<Item extends { readonly id: string }>(items: readonly Item[], id: unknown, what: string): Item {
  const item = items.find((one) => one.id === id);
  if (item === undefined) throw undocumented(what);
  return item;
}
