import { type Answer, isNamed, isObject, undocumented } from "../../answer.js";
import { Collection } from "../../collection.js";
import type { Behaviours } from "../../vendor.js";
import type { AttentionOperation, AttentionOrganizationSeed } from "./memory.js";
import { demand, type Fields, fieldsOf, missing } from "./records.js";

interface ScimGroup {
  readonly id: string;
  readonly displayName: string;
  readonly members: readonly Fields[];
}

const groupSchema = "urn:ietf:params:scim:schemas:core:2.0:Group";

/** Groups are replaced, and members are added to them or replaced. */
export function scimBehaviours({ scimGroups = [{ id: "group_1" }] }: AttentionOrganizationSeed = {}): Behaviours<AttentionOperation> {
  const groups = new Collection<ScimGroup>({
    items: scimGroups.map(({ id, displayName = "Sandbox group", members = [] }) => ({ id, displayName, members: members.map((member) => ({ ...member })) })),
    parameter: "id",
    missing,
  });
  const show = (group: ScimGroup): Answer => ({ status: 200, body: { schemas: [groupSchema], ...group } });

  return {
    "attention.scim.groups.replace": groups.update((received) => {
      const { displayName, members } = fieldsOf(received);
      demand(isNamed(displayName));
      return { displayName, members: membersOf(members) };
    }, show),
    "attention.scim.groups.patch": groups.update((received, group) => {
      const { Operations: operations } = fieldsOf(received);
      demand(Array.isArray(operations) && operations.every(isObject));
      return { members: operations.reduce<readonly Fields[]>(patched, group.members) };
    }, show),
  };
}

/**
 * The members after one operation. The body names the standard that says what these two do, RFC 7644. It removes members by a
 * filter in the path, which the vendor's page does not show.
 */
function patched(members: readonly Fields[], { op, path, value }: Fields): readonly Fields[] {
  if (path !== "members" || value === undefined) throw undocumented("an operation on something else than the members that it names");
  const named = membersOf(value);
  const others = members.filter((member) => !named.some((one) => one.value === member.value));
  switch (op) {
    case "add":
      return [...others, ...named];
    case "replace":
      return named;
    default:
      throw undocumented(`the operation ${String(op)}`);
  }
}

function membersOf(value: unknown): readonly Fields[] {
  demand(Array.isArray(value) && value.every(isObject));
  return value;
}
