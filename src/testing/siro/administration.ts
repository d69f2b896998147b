import { isNamed, isObject, type Received, undocumented } from "../answer.js";
import type { Behaviours } from "../vendor.js";
import { page, refuseOthers } from "./answers.js";
import type { SiroMemory, SiroOperation, SiroOrganization, SiroTeam, SiroUser } from "./memory.js";
import type { SiroOrganizationToken } from "./token-memory.js";

/** The size of a page of these lists when nothing is said is not published, nor is a largest one. */
const size = { name: "pageSize", usual: 1_000, most: Number.POSITIVE_INFINITY };

const fieldsOf = ({ body }: Received) => (isObject(body) ? body : {});
const ok = (body: unknown) => ({ status: 200, body });

/** Users, organizations, their teams and their API tokens. */
export function administrationBehaviours({ users, organizations, teams, organizationTokens, nextNumber }: SiroMemory): Behaviours<SiroOperation> {
  const now = () => new Date().toISOString();

  const demandNewExternalId = (organizationId: string, externalId: unknown) => {
    const isTaken = users.all().some((user) => user.organizationId === organizationId && user.fields.externalId === externalId);
    if (externalId !== undefined && isTaken) throw undocumented("a second user of an organization with the same externalId");
  };

  const people = (ids: unknown) =>
    Object.fromEntries(
      (Array.isArray(ids) ? ids : []).map((id) => {
        const { email = null, firstName = null, lastName = null } = users.all().find((user) => user.id === id)?.fields ?? {};
        return [id, { email, firstName, lastName }];
      }),
    );

  const organizationFieldsOf = (received: Received) => {
    const fields = fieldsOf(received);
    if (fields.industryIds !== undefined) throw undocumented("the industries of an organization, which are shown with names");
    return fields;
  };

  const shownTeam = ({ id, organizationId, createdAt, fields }: SiroTeam) => {
    const { name = null, coachUids = [], memberUids = [], newUserDefaultConversationTypes = [] } = fields;
    const manifests = { coachManifest: people(coachUids), memberManifest: people(memberUids) };
    return { id, name, organizationId, coachUids, memberUids, ...manifests, newUserDefaultConversationTypes, createdAt };
  };

  const shownOrganization = ({ id, dateCreated, fields: { orgGroupIds: _groups, ...fields } }: SiroOrganization) => {
    const own = teams.all().filter(({ organizationId }) => organizationId === id);
    const shown = own.map(({ id: teamId, fields: { name = null, coachUids = [], memberUids = [] } }) => ({ id: teamId, name, coachUids, memberUids }));
    return { id, dateCreated, industries: [], integrations: [], teams: shown, ...fields };
  };

  return {
    "siro.organization.users.list": users.list((all, { query }) => {
      refuseOthers(query, ["disabled", "externalId", "pageSize", "cursor"]);
      const [disabled, externalId] = [query.get("disabled"), query.get("externalId")];
      const found = all.filter(({ fields }) => externalId === null || fields.externalId === externalId);
      return page(
        found.filter(({ fields }) => disabled === null || String(fields.disabled ?? false) === disabled),
        query,
        size,
        shownUser,
      );
    }),
    "siro.organization.users.create": users.create(
      (received) => {
        // The password is ignored, as the newer document says.
        const { email, organizationId, password: _password, isAdmin: _isAdmin, ...fields } = fieldsOf(received);
        if (!isNamed(email) || !isNamed(organizationId)) throw undocumented("a user without an email or an organization");
        demandNewExternalId(organizationId, fields.externalId);
        return { id: `sandbox-user-${nextNumber()}`, organizationId, createdAt: now(), fields: { email, ...fields } };
      },
      (user) => ok(shownUser(user)),
    ),
    "siro.organization.users.get": users.get((user) => ok(shownUser(user))),
    "siro.organization.users.update": users.update(
      (received, user) => {
        const { organizationId, ...fields } = fieldsOf(received);
        return { organizationId: isNamed(organizationId) ? organizationId : user.organizationId, fields: { ...user.fields, ...fields } };
      },
      (user) => ok(shownUser(user)),
    ),

    "siro.organization.organizations.list": organizations.list((all, { query }) => {
      refuseOthers(query, ["pageSize", "cursor"]);
      return page(all, query, size, shownOrganization);
    }),
    "siro.organization.organizations.create": organizations.create(
      (received) => {
        const fields = organizationFieldsOf(received);
        if (!isNamed(fields.name) || !Array.isArray(fields.orgGroupIds)) throw undocumented("an organization without a name or its groups");
        return { id: `sandbox-organization-${nextNumber()}`, dateCreated: now(), fields };
      },
      (organization) => ok(shownOrganization(organization)),
    ),
    "siro.organization.organizations.get": organizations.get((organization) => ok(shownOrganization(organization))),
    "siro.organization.organizations.update": organizations.update(
      (received, { fields }) => ({ fields: { ...fields, ...organizationFieldsOf(received) } }),
      (organization) => ok(shownOrganization(organization)),
    ),

    "siro.organization.teams.list": teams.list((all, { query }) => {
      refuseOthers(query, ["pageSize", "cursor"]);
      return page(all, query, size, shownTeam);
    }),
    "siro.organization.teams.create": teams.create(
      (received) => {
        const fields = fieldsOf(received);
        if (!isNamed(fields.name)) throw undocumented("a team without a name");
        return { id: `sandbox-team-${nextNumber()}`, organizationId: received.ids.orgId ?? "", createdAt: now(), fields };
      },
      (team) => ({ status: 201, body: shownTeam(team) }),
    ),
    "siro.organization.teams.get": teams.get((team) => ok(shownTeam(team))),
    "siro.organization.teams.update": teams.update(
      (received, { fields }) => ({ fields: { ...fields, ...fieldsOf(received) } }),
      (team) => ok(shownTeam(team)),
    ),
    "siro.organization.teams.delete": teams.delete((team) => ok(shownTeam(team))),

    // Which tokens may do what depends on groups of organizations, which the sandbox does not have: its own may do all of it.
    "siro.organization.auth.callerIdentity": ({ headers }) => {
      return ok(shownToken(organizationTokens.find(({ secret }) => headers.get("authorization") === `Bearer ${secret}`)));
    },
    "siro.organization.auth.tokens.list": organizationTokens.list((all, { query }) => {
      refuseOthers(query, ["pageSize", "cursor"]);
      return page(all, query, size, shownToken);
    }),
    "siro.organization.auth.tokens.create": organizationTokens.create(
      (received) => {
        const { tokenName, organizationId } = fieldsOf(received);
        if (!isNamed(tokenName) || !isNamed(organizationId)) throw undocumented("an API token without a name or an organization");
        const number = nextNumber();
        return { id: `sandbox-token-${number}`, tokenName, organizationId, createdAt: now(), secret: `sandbox-created-organization-token-${number}` };
      },
      (token) => ok({ ...shownToken(token), token: token.secret }),
    ),
    "siro.organization.auth.tokens.get": organizationTokens.get((token) => ok(shownToken(token))),
    "siro.organization.auth.tokens.delete": organizationTokens.delete((token) => ok(shownToken(token))),
  };
}

function shownUser({ id, organizationId, createdAt, fields }: SiroUser) {
  const absent = { email: null, phoneNumber: null, firstName: null, lastName: null, memberTeamId: null, externalId: null };
  return { id, organizationId, createdAt, ...absent, coachTeamIds: [], disabled: false, billable: true, ...fields };
}

function shownToken({ id, tokenName, organizationId, createdAt }: SiroOrganizationToken) {
  return { tokenId: id, tokenName, organizationId, authorizedOrgGroupId: null, parentOrgGroupTokenId: null, createdAt, createdBy: null };
}
