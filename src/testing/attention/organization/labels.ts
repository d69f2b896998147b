import { undocumented } from "../../answer.js";
import { Collection } from "../../collection.js";
import type { Behaviours } from "../../vendor.js";
import type { AttentionOperation, AttentionOrganization, AttentionOrganizationSeed } from "./memory.js";
import { changesOf, envelopedShown, fieldsOf, given, type Kept, missing, moment, shortTitle } from "./records.js";

const writable = ["description", "aiFlow", "allTeams", "options"];

/** Labels are created, read and changed. No two of them have one name. */
export function labelBehaviours(
  { id: organizationUUID, nextNumber }: AttentionOrganization,
  { labels: seeded = [{ id: "label_1", name: "Stage" }] }: AttentionOrganizationSeed = {},
): Behaviours<AttentionOperation> {
  const shown = (id: string, name: string) => {
    return { uuid: id, name, aiFlow: false, allTeams: false, isDefaultTemplate: false, options: [], organizationUUID, createdAt: moment };
  };
  const labels = new Collection<Kept>({
    items: seeded.map(({ id, name = `Label ${id}` }) => ({ id, shown: shown(id, name) })),
    parameter: "id",
    missing,
  });
  const unused = (name: string, own?: string) => {
    if (labels.all().some(({ id, shown }) => id !== own && shown.name === name)) throw undocumented("how it refuses a name that another label has");
    return name;
  };

  return {
    "attention.labels.get": labels.get(envelopedShown),
    "attention.labels.create": labels.create((received) => {
      const fields = fieldsOf(received);
      const name = unused(shortTitle(fields.name));
      const id = `sandbox-label-${nextNumber()}`;
      return { id, shown: { ...shown(id, name), ...given(fields, writable) } };
    }, envelopedShown),
    "attention.labels.update": labels.update((received, { id, shown }) => {
      const { name, ...changes } = changesOf(received, ["name", ...writable]);
      return { shown: { ...shown, ...changes, ...(name !== undefined && { name: unused(shortTitle(name), id) }) } };
    }, envelopedShown),
  };
}
