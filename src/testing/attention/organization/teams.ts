import { type Answer, isNamed, type Received, undocumented } from "../../answer.js";
import type { Behaviours } from "../../vendor.js";
import type { AttentionOperation, AttentionOrganization, AttentionTeam } from "./memory.js";
import { demand, enveloped, fieldsOf } from "./records.js";
import { shownTeam, shownUser } from "./users.js";

/** Teams are listed, read, created and put below others; their members are listed. */
export function teamBehaviours(organization: AttentionOrganization): Behaviours<AttentionOperation> {
  const { teams, users, nextNumber } = organization;
  const show = (team: AttentionTeam): Answer => enveloped(shownTeam(organization, team));
  const parentOf = (id: unknown) => (id === undefined ? undefined : organization.team(id).id);
  /** The path of an update has another name for the team. */
  const byTeamId = (received: Received): Received => ({ ...received, ids: { id: received.ids.teamId ?? "" } });

  const update = teams.update((received, team) => {
    const { name, parentTeamUUID } = fieldsOf(received);
    if (name !== undefined) throw undocumented("a new name for a team: whether the organization's is put before it as before the first one");
    const parentTeamId = parentOf(parentTeamUUID);
    if (parentTeamId === team.id) throw undocumented("a team below itself");
    return parentTeamId === undefined ? {} : { parentTeamId };
  }, show);

  return {
    "attention.organization.teams.list": teams.list((all) => enveloped(all.map((team) => shownTeam(organization, team)))),
    "attention.organization.teams.create": teams.create((received) => {
      const { name, parentTeamUUID } = fieldsOf(received);
      demand(isNamed(name));
      return { id: `sandbox-team-${nextNumber()}`, name: `[${organization.name}] ${name}`, parentTeamId: parentOf(parentTeamUUID) };
    }, show),
    "attention.organization.teams.update": (received) => update(byTeamId(received)),
    "attention.teams.get": teams.get((team) => ({ status: 200, body: shownTeam(organization, team) })),
    "attention.teams.members": teams.get((team) => {
      const members = users.all().filter(({ teamIds }) => teamIds.includes(team.id));
      return enveloped(
        members.map((user) => ({ userUUID: user.id, teamUUID: team.id, user: shownUser(organization, user), team: shownTeam(organization, team) })),
      );
    }),
  };
}
