import { isNamed, isObject, type Received, undocumented } from "../../answer.js";
import { Collection } from "../../collection.js";
import type { Behaviours } from "../../vendor.js";
import type { AttentionMemory } from "../memory.js";
import type { AttentionOperation, AttentionOrganization, AttentionOrganizationSeed } from "./memory.js";
import { changesOf, demand, envelopedShown, type Fields, fieldsOf, given, type Kept, missing, moment, numberedPage, shortTitle } from "./records.js";

interface KeptItem extends Kept {
  readonly scorecardId: string;
}

const writable = ["teamUUID", "allTeams", "enabled", "interactionType", "detailedInstructions", "scorecardPrompt", "expertMode", "criteria"];
const writableInItem = ["weight", "position", "expertPrompt", "metadata"];

/** Scorecards and their items are listed, created and changed, and results are taken. */
export function scorecardBehaviours(
  organization: AttentionOrganization,
  { scorecards: seeded = [{ id: "scorecard_1", title: "Discovery", items: [{ id: "item_1", title: "Next steps" }] }] }: AttentionOrganizationSeed = {},
  { conversations }: AttentionMemory,
): Behaviours<AttentionOperation> {
  const { id: organizationId, nextNumber } = organization;
  const scorecards = new Collection<Kept>({
    items: seeded.map(({ id, title = "Scorecard" }) => ({ id, shown: newScorecard(organizationId, id, title) })),
    parameter: "id",
    missing,
  });
  const items = new Collection<KeptItem>({
    items: seeded.flatMap(({ id: scorecardId, items = [] }) =>
      items.map(({ id, title = "Item", weight = 1 }, index) => ({
        id,
        scorecardId,
        shown: { ...newItem(scorecardId, id, title), weight, position: index + 1 },
      })),
    ),
    parameter: "itemId",
    missing,
    parent: ({ ids }) => scorecards.find(({ id }) => id === ids.id),
    belongs: ({ scorecardId }, ids) => scorecardId === ids.id,
  });

  /** What a scorecard is after some fields were written: it is for one team, for all of them or for none. */
  const written = (before: Fields, fields: Fields): Fields => {
    demand(fields.teamUUID === undefined || fields.allTeams !== true);
    if (fields.teamUUID !== undefined) organization.team(fields.teamUUID);
    const after = { ...before, ...fields };
    if (after.teamUUID !== undefined && after.allTeams === true) throw undocumented("a scorecard for all teams that was for one, or the other way round");
    return after;
  };

  /** The result of an item, as a conversation shows it. */
  const resultOf = ({ scorecard_item_uuid, description, numeric_result }: Fields) => {
    const item = items.all().find(({ id }) => id === scorecard_item_uuid);
    return {
      uuid: scorecard_item_uuid,
      title: item?.shown.title,
      description,
      ...(numeric_result !== undefined && { numericResult: { score: numeric_result } }),
    };
  };

  const createItem = (received: Received): KeptItem => {
    const fields = fieldsOf(received);
    const scorecardId = received.ids.id ?? "";
    const title = shortTitle(fields.title);
    demand(fields.type === "numeric" && isWeight(fields.weight));
    const positions = items.all().flatMap((item) => (item.scorecardId === scorecardId ? [Number(item.shown.position)] : []));
    const id = `sandbox-item-${nextNumber()}`;
    // The last place, unless the request says otherwise. Where the vendor begins to count is not published.
    const position = Math.max(0, ...positions) + 1;
    return { id, scorecardId, shown: { ...newItem(scorecardId, id, title), position, ...given(fields, writableInItem) } };
  };

  return {
    "attention.scorecards.list": scorecards.list(numberedPage),
    "attention.scorecards.get": scorecards.get(envelopedShown),
    "attention.scorecards.create": scorecards.create((received) => {
      const fields = fieldsOf(received);
      const title = shortTitle(fields.title);
      const id = `sandbox-scorecard-${nextNumber()}`;
      return { id, shown: written(newScorecard(organizationId, id, title), given(fields, writable)) };
    }, envelopedShown),
    "attention.scorecards.update": scorecards.update((received, { shown }) => {
      const { title, ...changes } = changesOf(received, ["title", ...writable]);
      return { shown: { ...written(shown, changes), ...(title !== undefined && { title: shortTitle(title) }) } };
    }, envelopedShown),
    "attention.scorecards.items.list": items.list((all, received) => numberedPage(all.toSorted(byPosition), received)),
    "attention.scorecards.items.create": items.create(createItem, envelopedShown),
    "attention.scorecards.items.update": items.update((received, { shown }) => {
      const { title, ...changes } = changesOf(received, ["title", ...writableInItem]);
      demand(changes.weight === undefined || isWeight(changes.weight));
      return { shown: { ...shown, ...changes, ...(title !== undefined && { title: shortTitle(title) }) } };
    }, envelopedShown),
    "attention.scorecards.createResult": (received) => {
      const { scorecard_uuid: scorecardId, conversation_uuid, chat_uuid, summary, items: results } = fieldsOf(received);
      demand(isNamed(scorecardId) && (isNamed(conversation_uuid) || isNamed(chat_uuid)) && typeof summary === "string" && Array.isArray(results));
      if (isNamed(conversation_uuid) && !conversations.has(conversation_uuid))
        throw undocumented("a result of a conversation that it does not have; seed it in conversations");
      if (!scorecards.has(scorecardId)) throw undocumented("a scorecard that it does not have; seed it in scorecards");
      const own = new Set<unknown>(items.all().flatMap((item) => (item.scorecardId === scorecardId ? [item.id] : [])));
      if (results.some((result) => !isObject(result) || !own.has(result.scorecard_item_uuid)))
        throw undocumented("the result of an item that the scorecard does not have");
      if (isNamed(conversation_uuid)) {
        const conversation = conversations.find(({ id }) => id === conversation_uuid);
        const { title } = scorecards.find(({ id }) => id === scorecardId).shown;
        const shown = { uuid: `sandbox-result-${nextNumber()}`, title, items: results.filter(isObject).map(resultOf), summary: { summaryText: summary } };
        conversations.change(conversation, { scorecardResults: [...conversation.scorecardResults, shown] });
      }
      return { status: 200, body: { success: true } };
    },
  };
}

function newScorecard(organizationId: string, id: string, title: string): Fields {
  return { id, title, organizationId, allTeams: false, enabled: true, expertMode: false, isDefaultTemplate: false, createdAt: moment };
}

function newItem(scorecardId: string, id: string, title: string): Fields {
  return { id, scorecardId, title, type: "numeric", createdAt: moment, lastUpdatedAt: moment };
}

const isWeight = (value: unknown) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100;
const byPosition = (one: Kept, other: Kept) => Number(one.shown.position) - Number(other.shown.position);
