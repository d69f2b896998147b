import { isNamed, isObject, type Received, Refusal, undocumented } from "../answer.js";
import type { Behaviours } from "../vendor.js";
import { page, refuseOthers } from "./answers.js";
import type { SiroConnection, SiroMemory, SiroOperation } from "./memory.js";

/** Connections to CRMs, one for each platform. How Siro signs in to Salesforce is not kept. */
export function connectionBehaviours({ connections, nextNumber }: SiroMemory): Behaviours<SiroOperation> {
  const now = () => new Date().toISOString();
  const fieldsOf = ({ body }: Received) => (isObject(body) ? body : {});
  const one = (connection: SiroConnection) => ({ status: 200, body: shown(connection) });

  return {
    "siro.organization.integrations.connections.list": connections.list((all, { query }) => {
      refuseOthers(query, ["integrationPlatform", "pageSize", "cursor"]);
      const platform = query.get("integrationPlatform");
      const found = all.filter(({ fields }) => platform === null || fields.integrationPlatform === platform);
      // Neither the usual size of a page nor the largest is published.
      return page(found, query, { name: "pageSize", usual: 1_000, most: Number.POSITIVE_INFINITY }, shown);
    }),
    "siro.organization.integrations.connections.create": connections.create(
      (received) => {
        const fields = fieldsOf(received);
        if (![fields.name, fields.integrationPlatform, fields.externalAccountId].every(isNamed)) throw undocumented("a connection without what it must have");
        if (connections.all().some((other) => other.fields.integrationPlatform === fields.integrationPlatform))
          throw new Refusal({ status: 409, body: "Sandbox refusal 409", headers: { "content-type": "text/plain" } });
        return { id: `sandbox-connection-${nextNumber()}`, organizationId: "organization_1", createdAt: now(), updatedAt: now(), fields };
      },
      (connection) => ({ status: 201, body: shown(connection) }),
    ),
    "siro.organization.integrations.connections.get": connections.get(one),
    "siro.organization.integrations.connections.update": connections.update(
      (received, { fields }) => ({ updatedAt: now(), fields: { ...fields, ...fieldsOf(received) } }),
      one,
    ),
    "siro.organization.integrations.connections.delete": connections.delete(one),
  };
}

function shown({ id, organizationId, createdAt, updatedAt, fields }: SiroConnection): unknown {
  return { id, organizationId, createdAt, updatedAt, isActive: true, syncStatus: [], ...fields };
}
