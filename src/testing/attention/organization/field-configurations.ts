import { type Received, undocumented } from "../../answer.js";
import { Collection } from "../../collection.js";
import type { Behaviours } from "../../vendor.js";
import type { AttentionOperation, AttentionOrganization, AttentionOrganizationSeed } from "./memory.js";
import { demand, enveloped, envelopedShown, type Fields, fieldsOf, given, type Kept, missing, moment, numberedPage, shortTitle, textsOf } from "./records.js";

interface KeptItem extends Kept {
  readonly configurationId: string;
}

const categories: readonly unknown[] = ["CRM", "Indicators", "BuiltInInsight", "CustomInsight"];
const shownOfItem = ["contents", "promptType", "contentType", "analysisLevel", "description"];
/** Fields of which no source says whether an answer shows them. */
const unshown = ["responseType", "options", "dependsOn", "maxValues", "allowLongResponse"];
const fieldsOfItem = ["title", "category", ...shownOfItem, ...unshown];

/** Field configurations are created and changed; their items are listed, created, read and changed. */
export function fieldConfigurationBehaviours(
  organization: AttentionOrganization,
  { fieldConfigurations: seeded = [{ id: "configuration_1", name: "Sales", items: [{ id: "configuration_1__item-01" }] }] }: AttentionOrganizationSeed = {},
): Behaviours<AttentionOperation> {
  const { id: organizationUUID, teams, nextNumber } = organization;
  const configurations = new Collection<Kept>({
    items: seeded.map(({ id, name = "Field configuration", teamIds }) => {
      return { id, shown: { uuid: id, name, organizationUUID, teamsUUID: teamIds ?? [], allTeams: teamIds === undefined, isDefaultTemplate: false } };
    }),
    parameter: "id",
    missing,
  });
  const items = new Collection<KeptItem>({
    items: seeded.flatMap(({ id: configurationId, items = [] }) =>
      items.map(({ id, title = "Field" }) => ({ id, configurationId, shown: { ...newItem(configurationId, id, title), category: "CRM", contents: "" } })),
    ),
    parameter: "itemId",
    missing,
    parent: ({ ids }) => configurations.find(({ id }) => id === ids.id),
    belongs: ({ configurationId }, ids) => configurationId === ids.id,
  });

  /** The teams that a body names; ignored where the configuration is for all of them. */
  const teamsOf = ({ teamsUUID, allTeams }: Fields): Fields =>
    teamsUUID === undefined || allTeams === true ? {} : { teamsUUID: textsOf(teamsUUID).map((id) => organization.team(id).id) };

  const createItem = (received: Received): KeptItem => {
    const fields = fieldsOfItemIn(received);
    const configurationId = received.ids.id ?? "";
    const title = shortTitle(fields.title);
    demand(categories.includes(fields.category) && typeof fields.contents === "string");
    const id = `${configurationId}__item-${String(nextNumber()).padStart(2, "0")}`;
    return { id, configurationId, shown: { ...newItem(configurationId, id, title), category: fields.category, ...given(fields, shownOfItem) } };
  };

  const assignmentsOf = ({ id, configurationId, shown }: KeptItem) => {
    const configuration = configurations.find((one) => one.id === configurationId).shown;
    const assigned = configuration.allTeams === true ? teams.all().map((team) => team.id) : textsOf(configuration.teamsUUID);
    return assigned.map((teamUUID) => {
      return { uuid: `${id}-${nextNumber().toString(16).padStart(6, "0")}`, intelligenceItemUUID: id, teamUUID, category: shown.category };
    });
  };

  return {
    "attention.fieldConfigurations.create": configurations.create((received) => {
      const fields = fieldsOf(received);
      const name = shortTitle(fields.name);
      const id = `sandbox-configuration-${nextNumber()}`;
      const before = { uuid: id, name, organizationUUID, teamsUUID: [], allTeams: false, isDefaultTemplate: false };
      return { id, shown: { ...before, ...given(fields, ["allTeams", "criteria"]), ...teamsOf(fields) } };
    }, envelopedShown),
    "attention.fieldConfigurations.update": configurations.update((received, { shown }) => {
      const { name, ...changes } = given(fieldsOf(received), ["name", "teamsUUID", "allTeams", "criteria"]);
      if (changes.teamsUUID !== undefined && changes.allTeams === undefined && shown.allTeams === true) throw undocumented("teams for what is for all of them");
      const { teamsUUID: _teams, ...others } = changes;
      return { shown: { ...shown, ...others, ...teamsOf(changes), ...(name !== undefined && { name: shortTitle(name) }) } };
    }, envelopedShown),
    "attention.fieldConfigurations.items.list": items.list(numberedPage),
    "attention.fieldConfigurations.items.get": items.get(envelopedShown),
    "attention.fieldConfigurations.items.create": items.create(createItem, (item) => enveloped({ item: item.shown, assignments: assignmentsOf(item) })),
    "attention.fieldConfigurations.items.update": items.update((received, { shown }) => {
      const fields = fieldsOfItemIn(received);
      const { title, ...changes } = given(fields, ["title", ...shownOfItem]);
      given(fields, unshown);
      return { shown: { ...shown, ...changes, ...(title !== undefined && { title: shortTitle(title) }) } };
    }, envelopedShown),
  };
}

/** The fields of a body. Two more exist, whose names are not known. */
function fieldsOfItemIn(received: Received): Fields {
  const fields = fieldsOf(received);
  const other = Object.keys(fields).find((name) => !fieldsOfItem.includes(name));
  if (other !== undefined) throw undocumented(`the field ${other} of an item`);
  return fields;
}

function newItem(configurationId: string, id: string, title: string): Fields {
  return { uuid: id, fieldConfigurationUUID: configurationId, title, createdAt: moment, lastModifiedAt: moment };
}
