import { isNamed } from "../../answer.js";
import type { Behaviours } from "../../vendor.js";
import type { AttentionApiKey, AttentionOperation, AttentionOrganization } from "./memory.js";
import { demand, fieldsOf } from "./records.js";

/** API keys are listed and created. A key that was created lets its owner in. */
export function apiKeyBehaviours({ id: organizationUUID, apiKeys, nextNumber }: AttentionOrganization): Behaviours<AttentionOperation> {
  const show = (key: AttentionApiKey) => ({ ...key, organizationUUID });
  return {
    "attention.apiKeys.list": apiKeys.list((all) => ({ status: 200, body: all.map(show) })),
    "attention.apiKeys.create": apiKeys.create(
      (received) => {
        const { name, orgLevel } = fieldsOf(received);
        demand(isNamed(name) && typeof orgLevel === "boolean");
        const number = nextNumber();
        return { id: `sandbox-key-${number}`, name, value: `sandbox-created-key-${number}` };
      },
      (key) => ({ status: 200, body: show(key) }),
    ),
  };
}
