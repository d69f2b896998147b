import { type Received, undocumented } from "../../answer.js";
import type { Behaviour, Behaviours } from "../../vendor.js";
import { refuseOthers } from "../answers.js";
import type { SiroMemory, SiroOperation } from "../memory.js";
import { bodyOf, changed, ok, pick } from "./fields.js";
import { connectionId, type SiroCrmPart } from "./memory.js";

/** Who takes part in opportunities and engagements is listed, read, added, changed and removed. */
export function partBehaviours({ integrations }: SiroMemory): Behaviours<SiroOperation> {
  const { opportunities, opportunityUsers, engagements, engagementUsers, nextId } = integrations;

  /** The same operations for both: the parts, and what each is a part of. */
  const operations = (parts: typeof opportunityUsers, of: string, exists: (id: string) => boolean): Record<Verb, Behaviour> => {
    const given = (received: Received) => {
      const fields = pick(bodyOf(received), [of, "userId", "name", "amountPercentage"]);
      if (fields[of] !== undefined && !exists(String(fields[of]))) throw undocumented(`a part in something that does not exist, by its ${of}`);
      return fields;
    };
    return {
      list: parts.list((all, { query }) => {
        refuseOthers(query, [of, "userId"]);
        const fitting = all.filter(({ fields }) => [...query].every(([name, value]) => fields[name] === value));
        return ok(fitting.map(shown));
      }),
      get: parts.get((part) => ok(shown(part))),
      create: parts.create(
        (received) => {
          const now = new Date().toISOString();
          return { id: nextId("part"), createdAt: now, updatedAt: now, fields: given(received) };
        },
        (part) => ok(shown(part)),
      ),
      update: parts.update(
        (received, part) => changed(part, given(received)),
        (part) => ok(shown(part)),
      ),
      delete: parts.delete(() => ok(true)),
    };
  };
  const ofOpportunities = operations(opportunityUsers, "opportunityId", (id) => opportunities.has(id));
  const ofEngagements = operations(engagementUsers, "engagementId", (id) => engagements.has(id));

  return {
    "siro.organization.integrations.opportunityUsers.list": ofOpportunities.list,
    "siro.organization.integrations.opportunityUsers.get": ofOpportunities.get,
    "siro.organization.integrations.opportunityUsers.create": ofOpportunities.create,
    "siro.organization.integrations.opportunityUsers.update": ofOpportunities.update,
    "siro.organization.integrations.opportunityUsers.delete": ofOpportunities.delete,
    "siro.organization.integrations.engagementUsers.list": ofEngagements.list,
    "siro.organization.integrations.engagementUsers.get": ofEngagements.get,
    "siro.organization.integrations.engagementUsers.create": ofEngagements.create,
    "siro.organization.integrations.engagementUsers.update": ofEngagements.update,
    "siro.organization.integrations.engagementUsers.delete": ofEngagements.delete,
  };
}

type Verb = "list" | "get" | "create" | "update" | "delete";

function shown({ id, createdAt, updatedAt, fields }: SiroCrmPart): unknown {
  return { id, ...fields, organizationId: "organization_1", createdAt, updatedAt, integrationConnectionId: connectionId };
}
