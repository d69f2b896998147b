import { type Answer, isNamed, isObject, type Received, undocumented } from "../../answer.js";
import type { Behaviours } from "../../vendor.js";
import type { AttentionOperation, AttentionOrganization, AttentionTeam, AttentionUser } from "./memory.js";
import { demand, enveloped, fieldsOf, moment, refuseOthers, textsOf } from "./records.js";

/** A team as the vendor shows it, as far as the sandbox has something to put there. */
export function shownTeam({ id: organizationUUID }: AttentionOrganization, { id, name, parentTeamId }: AttentionTeam) {
  return { uuid: id, name, organizationUUID, ...(parentTeamId !== undefined && { parentTeamUUID: parentTeamId }) };
}

/** A user as the vendor shows it, as far as the sandbox has something to put there. */
export function shownUser(organization: AttentionOrganization, user: AttentionUser) {
  const { id, email, firstName, lastName, roleId, seatType, teamIds, primaryTeamId, botName, dealsEnabled } = user;
  return {
    uuid: id,
    email,
    firstName,
    lastName,
    createdAt: moment,
    organizationRoleUUID: roleId,
    roles: organization.roles.filter((role) => role.id === roleId).map(shownRole),
    seatType,
    teams: teamIds.map((teamId) => shownTeam(organization, organization.team(teamId))),
    ...(primaryTeamId !== undefined && { primaryTeamUUID: primaryTeamId }),
    ...(botName !== undefined && { botName }),
    ...(dealsEnabled !== undefined && { settings: { dealsEnabled } }),
  };
}

const shownRole = ({ id, name, type }: { id: string; name: string; type: string }) => ({ uuid: id, name, type });

/** Users are listed, created, changed and deleted; the roles that they can have are listed. */
export function userBehaviours(organization: AttentionOrganization): Behaviours<AttentionOperation> {
  const { users, roles, nextNumber } = organization;
  const show = (user: AttentionUser): Answer => enveloped(shownUser(organization, user));

  const create = (received: Received): AttentionUser => {
    const { email, first_name: firstName, last_name: lastName, teams, roleUUID, seat_type: seatType } = fieldsOf(received);
    demand(isNamed(email) && isNamed(firstName) && isNamed(lastName) && isNamed(roleUUID) && Array.isArray(teams) && teams.length > 0);
    if (users.all().some((user) => user.email === email)) throw undocumented("a second user with one email address");
    const roleId = organization.role(roleUUID).id;
    const { teamIds, primaryTeamId } = joined(teams);
    return { id: `sandbox-user-${nextNumber()}`, email, firstName, lastName, roleId, seatType: seat(seatType) ?? "recording", teamIds, primaryTeamId };
  };

  const update = (received: Received, user: AttentionUser): Partial<AttentionUser> => {
    const { firstName, lastName, email, botName, dealsEnabled, roleUUID, seat_type, teamUUIDsToRemove = [], teamsToAdd = [] } = fieldsOf(received);
    if (email !== undefined) throw undocumented("a new email address: the page tells of it, and lists no field for it");
    const seatType = seat(seat_type);
    const left = textsOf(teamUUIDsToRemove);
    const added = joined(teamsToAdd);
    if (left.includes(user.primaryTeamId ?? "")) throw undocumented("a user who leaves the first team");
    const teamIds = new Set([...user.teamIds.filter((id) => !left.includes(id)), ...added.teamIds]);
    return {
      ...(isNamed(firstName) && { firstName }),
      ...(isNamed(lastName) && { lastName }),
      ...(typeof botName === "string" && { botName }),
      ...(typeof dealsEnabled === "boolean" && { dealsEnabled }),
      ...(roleUUID !== undefined && { roleId: organization.role(roleUUID).id }),
      ...(seatType !== undefined && { seatType }),
      teamIds: [...teamIds],
      primaryTeamId: added.primaryTeamId ?? user.primaryTeamId,
    };
  };

  /** The teams that a body names, and the first of them that it calls primary. */
  const joined = (teams: unknown) => {
    demand(Array.isArray(teams) && teams.every(isObject));
    const primary = teams.find((team) => team.primary === true);
    return { teamIds: teams.map(({ uuid }) => organization.team(uuid).id), primaryTeamId: primary && organization.team(primary.uuid).id };
  };

  return {
    "attention.users.list": users.list((all, { query }) => {
      refuseOthers(query, ["filter[id]", "filter[email]", "teamUUID", ...(query.get("includeDeleted") === "false" ? ["includeDeleted"] : [])]);
      const isOf = (name: string, value: string) => !query.has(name) || query.getAll(name).includes(value);
      const found = all.filter((user) => isOf("filter[id]", user.id) && isOf("filter[email]", user.email) && isInTeam(user, query));
      return enveloped(found.map((user) => shownUser(organization, user)));
    }),
    "attention.organization.users.list": users.list((all, { query }) => {
      refuseOthers(query, ["teamUUID"]);
      return enveloped(all.filter((user) => isInTeam(user, query)).map((user) => shownUser(organization, user)));
    }),
    "attention.organization.users.create": users.create(create, show),
    "attention.organization.users.update": users.update(update, show),
    "attention.organization.users.delete": users.delete(() => ({ status: 200, body: undefined })),
    "attention.organization.roles.list": () => enveloped(roles.map(shownRole)),
  };
}

function isInTeam({ teamIds }: AttentionUser, query: URLSearchParams): boolean {
  const team = query.get("teamUUID");
  return team === null || teamIds.includes(team);
}

function seat(type: unknown): string | undefined {
  demand(type === undefined || type === "listener" || type === "recording");
  return type;
}
