import { type Answer, isNamed, isObject, type Received, undocumented } from "../answer.js";
import type { Behaviours } from "../vendor.js";
import type { LeadConnectorUser } from "./account-memory.js";
import type { LeadConnectorAnswers } from "./answers.js";
import type { LeadConnectorMemory, LeadConnectorOperation } from "./memory.js";
import { demandAgency } from "./reach.js";

/** The parameters of a search that the sandbox has the means for. */
const searched = ["companyId", "query", "skip", "limit", "locationId", "type", "role", "ids"];
const required = ["companyId", "firstName", "lastName", "email", "password", "type", "role"];

/** Users are searched, read, created, changed and deleted; workflows and companies are read. */
export function accountBehaviours(memory: LeadConnectorMemory, answers: LeadConnectorAnswers): Behaviours<LeadConnectorOperation> {
  const { users, workflows, companies } = memory;
  const { traced, refuse, elsewhere } = answers;

  const page = (found: LeadConnectorUser[], skip: string, limit: string, show: (user: LeadConnectorUser) => object): Answer => {
    if (![skip, limit].every((digits) => /^\d+$/.test(digits))) throw undocumented("a skip or a limit that is not written in digits");
    return traced(200, { users: found.slice(Number(skip), Number(skip) + Number(limit)).map(show), count: found.length });
  };

  const search = (all: LeadConnectorUser[], received: Received): Answer => {
    const { query } = received;
    if (!query.has("locationId")) demandAgency(received, memory);
    const other = [...query.keys()].find((key) => !searched.includes(key));
    if (other !== undefined) throw undocumented(`a search by ${other}`);
    if (!isNamed(query.get("companyId"))) throw refuse(422, ["companyId should not be empty"]);
    const [words, location, ids] = [query.get("query")?.toLowerCase() ?? "", query.get("locationId"), query.get("ids")?.split(",")];
    const matches = all.filter((user) => {
      const isOne = ["companyId", "type", "role"].every((name) => (query.get(name) ?? user[name]) === user[name]);
      const isAt = location === null || locationsOf(user).includes(location);
      // Documented: the whole name, the address or the number.
      const text = [nameOf(user), user.email, user.phone].map((value) => String(value ?? "").toLowerCase());
      return isOne && isAt && (ids?.includes(user.id) ?? true) && text.some((value) => value.includes(words));
    });
    // Documented: by the names, unless another field is asked for.
    const byName = matches.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other)));
    return page(byName, query.get("skip") ?? "0", query.get("limit") ?? "25", shown);
  };

  const filterByEmail = (all: LeadConnectorUser[], received: Received): Answer => {
    const { body } = received;
    demandAgency(received, memory);
    const { companyId, emails, deleted = false, skip = "0", limit = "25", projection } = isObject(body) ? body : {};
    const broken = Object.entries({ companyId, emails }).filter(([, value]) => !isNamed(value));
    if (!isNamed(emails) || broken.length > 0)
      throw refuse(
        422,
        broken.map(([name]) => `${name} should not be empty`),
      );
    if (deleted !== false) throw undocumented("a search for users who were deleted");
    if (projection !== undefined && projection !== "all") throw undocumented("a projection of some fields");
    const found = all.filter((user) => user.companyId === companyId && emails.split(",").includes(String(user.email)));
    // Documented: these two fields, unless more are asked for.
    return page(found, String(skip), String(limit), (user) => (projection === "all" ? shown(user) : { id: user.id, email: user.email }));
  };

  return {
    "leadconnector.users.create": users.create(
      ({ body }) => {
        const user = isObject(body) ? body : {};
        const broken = required.filter((name) => !isNamed(user[name])).map((name) => `${name} should not be empty`);
        if (!Array.isArray(user.locationIds)) broken.push("locationIds must be an array");
        if (broken.length > 0) throw refuse(422, broken);
        return { ...user, id: `sandbox-user-${memory.nextNumber()}`, companyId: String(user.companyId) };
      },
      (user) => traced(201, shown(user)),
    ),
    "leadconnector.users.search": users.list(search),
    "leadconnector.users.filterByEmail": users.list(filterByEmail),
    "leadconnector.users.get": users.get((user) => traced(200, shown(user))),
    "leadconnector.users.update": users.update(
      ({ body }) => {
        // Documented: the address cannot be changed any more. Whether it is refused or left out is not.
        if (isObject(body) && body.email !== undefined) throw undocumented("another e-mail address for a user");
        return isObject(body) ? body : {};
      },
      (user) => traced(200, shown(user)),
    ),
    // Documented: it takes effect some minutes later. Here it does at once.
    "leadconnector.users.delete": users.delete((user) =>
      traced(200, { succeded: true, message: `Queued deleting user with e-mail ${user.email} and name ${nameOf(user)}. Will take effect in a few minutes.` }),
    ),
    "leadconnector.workflows.list": ({ query }) => {
      const location = query.get("locationId");
      if (!isNamed(location)) throw refuse(422, ["locationId should not be empty"]);
      if (!memory.locations.has(location)) throw elsewhere();
      return traced(200, { workflows: workflows.filter(({ locationId }) => locationId === location) });
    },
    "leadconnector.companies.get": companies.get((company) => traced(200, { company })),
  };
}

const nameOf = ({ firstName, lastName }: LeadConnectorUser) => [firstName, lastName].filter(isNamed).join(" ");
const locationsOf = ({ locationIds }: LeadConnectorUser): readonly unknown[] => (Array.isArray(locationIds) ? locationIds : []);

/** A user as LeadConnector shows them: what they are is in `roles`, and the password is nowhere. */
function shown(user: LeadConnectorUser): object {
  const { id, firstName, lastName, email, phone, type, role, permissions, scopes, platformLanguage } = user;
  const roles = { type, role, locationIds: locationsOf(user) };
  return { id, name: nameOf(user), firstName, lastName, email, phone, permissions, scopes, roles, deleted: false, platformLanguage };
}
