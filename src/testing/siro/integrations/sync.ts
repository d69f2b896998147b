import { isNamed, isObject, undocumented } from "../../answer.js";
import type { Collection } from "../../collection.js";
import { accountFields } from "./accounts.js";
import { begun, changed, pick } from "./fields.js";
import type { SiroCrmPart, SiroCrmRow, SiroIntegrationMemory } from "./memory.js";

type Fields = Readonly<Record<string, unknown>>;

const opportunityFields = ["name", "amount", "closedAt", "disposition"];
const engagementFields = ["direction", "subject", "content", "startTime", "startTimeLocalized", "endTime"];

/** How records of the CRM are created or changed by their ids in the CRM. */
export function synchronising({ accounts, opportunities, engagements, opportunityUsers, engagementUsers, userOf, nextId }: SiroIntegrationMemory) {
  /** A record that is created, or changed where there is one with this id in the CRM. One that the CRM has deleted is not kept. */
  const upsert = (rows: Collection<SiroCrmRow>, kind: string, given: Fields, fields: Fields): SiroCrmRow => {
    const externalId = String(given.externalId);
    const known = rows.all().find((row) => row.externalId === externalId);
    const row = known ? rows.change(known, changed(known, fields)) : rows.add(begun(nextId(kind), externalId, fields));
    if (isNamed(given.deletedAt)) rows.remove(({ id }) => id === row.id);
    return row;
  };

  /** What only has its id in the CRM is known already; nothing says what happens when it is not. */
  const refuseUnknown = (rows: Collection<SiroCrmRow>, kind: string, given: unknown): void => {
    if (!isObject(given)) return;
    if (!isNamed(given.externalId)) throw undocumented(`a synchronised ${kind} without an externalId`);
    const isKnown = rows.all().some(({ externalId }) => externalId === given.externalId);
    if (!isKnown && Object.keys(given).length === 1) throw undocumented(`an ${kind} by its externalId alone that was not synchronised before`);
  };

  /** Everything that nothing is said about, before anything is changed. */
  const refuseUndocumented = ({ externalId, account }: Fields, kind: string, users: unknown): void => {
    if (!isNamed(externalId)) throw undocumented(`a synchronised ${kind} without an externalId`);
    refuseUnknown(accounts, "account", account);
    const successor = isObject(account) ? account.mergedToExternalId : undefined;
    if (successor !== undefined && !accounts.all().some((one) => one.externalId === successor))
      throw undocumented("a merge into an account that it does not have");
    if (Array.isArray(users) && !users.every((user) => isObject(user) && isNamed(user.externalId)))
      throw undocumented("a synchronised user without an externalId");
  };

  /** Whatever refers to one account refers to another one then. Whether the first one stays is not published: it does. */
  const move = (from: unknown, to: string): void => {
    const merged = accounts.all().find(({ externalId }) => externalId === from);
    if (merged === undefined) return;
    for (const rows of [opportunities, engagements]) {
      for (const row of rows.all()) if (row.fields.accountId === merged.id) rows.change(row, changed(row, { accountId: to }));
    }
  };

  /** The account that belongs to a record: the fields that name it. */
  const accountOf = (given: unknown): Fields => {
    if (!isObject(given)) return {};
    const { id } = upsert(accounts, "account", given, pick(given, accountFields));
    for (const from of Array.isArray(given.mergedFromExternalIds) ? given.mergedFromExternalIds : []) move(from, id);
    const successor = accounts.all().find(({ externalId }) => externalId === given.mergedToExternalId);
    if (successor) move(given.externalId, successor.id);
    return { accountId: successor?.id ?? id };
  };

  /** Who takes part in a record. One whom the CRM has deleted does not. */
  const takePart = (parts: Collection<SiroCrmPart>, of: string, { id: row }: SiroCrmRow, users: unknown): void => {
    for (const user of Array.isArray(users) ? users.filter(isObject) : []) {
      const userId = userOf(String(user.externalId));
      const isThis = ({ fields }: SiroCrmPart) => fields[of] === row && fields.userId === userId;
      const known = parts.all().find(isThis);
      const now = new Date().toISOString();
      const fields = { [of]: row, userId, ...pick(user, ["name"]) };
      if (isNamed(user.deletedAt)) parts.remove(isThis);
      else if (known) parts.change(known, changed(known, fields));
      else parts.add({ id: nextId("part"), createdAt: now, updatedAt: now, fields });
    }
  };

  return {
    opportunity(given: Fields): SiroCrmRow {
      const { accountId, account, opportunityUsers: users } = given;
      refuseUndocumented(given, "opportunity", users);
      if (isNamed(accountId) && !accounts.has(accountId)) throw undocumented("an accountId that it does not have");
      if (isNamed(accountId) && isObject(account)) throw undocumented("an opportunity with both an account and an accountId");
      const fields = { ...pick(given, opportunityFields), ...(isNamed(accountId) && { accountId }), ...accountOf(account) };
      const row = upsert(opportunities, "opportunity", given, fields);
      takePart(opportunityUsers, "opportunityId", row, users);
      return row;
    },

    engagement(given: Fields): SiroCrmRow {
      const { engagementTypeId, engagementType, account, opportunity, engagementUsers: users } = given;
      refuseUndocumented(given, "engagement", users);
      if (isNamed(engagementTypeId)) throw undocumented("which engagementTypeId there are");
      refuseUnknown(opportunities, "opportunity", opportunity);
      const belongs = accountOf(account);
      const copies = isObject(opportunity) && opportunity.copyEngagementRelationships === true;
      const sold = isObject(opportunity)
        ? upsert(opportunities, "opportunity", opportunity, { ...pick(opportunity, opportunityFields), ...(copies && belongs) })
        : undefined;
      if (sold && copies) takePart(opportunityUsers, "opportunityId", sold, users);
      const row = upsert(engagements, "engagement", given, {
        ...pick(given, engagementFields),
        // Recorded as one of the activity types.
        ...(isObject(engagementType) && { engagementType: engagementType.activityType }),
        ...belongs,
        ...(sold && { opportunityId: sold.id }),
      });
      takePart(engagementUsers, "engagementId", row, users);
      return row;
    },
  };
}
