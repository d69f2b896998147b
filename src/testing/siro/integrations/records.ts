import type { Answer, Received } from "../../answer.js";
import { isObject, undocumented } from "../../answer.js";
import type { Behaviours } from "../../vendor.js";
import { page, refuseOthers } from "../answers.js";
import type { SiroMemory, SiroOperation } from "../memory.js";
import { bodyOf, ok } from "./fields.js";
import type { SiroCrmRecord, SiroCrmRow } from "./memory.js";
import { synchronising } from "./sync.js";

/** Opportunities and engagements are synchronised, listed, read and deleted. */
export function recordBehaviours({ recordings, integrations }: SiroMemory): Behaviours<SiroOperation> {
  const { opportunities, engagements, engagementUsers } = integrations;
  const sync = synchronising(integrations);

  const linkedTo = (dataType: SiroCrmRecord["dataType"], { id }: SiroCrmRow) =>
    recordings.all().find(({ linked }) => linked?.dataType === dataType && linked.id === id);
  const shown = (dataType: SiroCrmRecord["dataType"], row: SiroCrmRow): object => {
    const { id, externalId, createdAt, updatedAt, fields } = row;
    const recording = linkedTo(dataType, row);
    return { id, externalId, ...fields, organizationId: "organization_1", createdAt, updatedAt, ...(recording && { recordingId: recording.id }) };
  };
  const shownOpportunity = (row: SiroCrmRow) => shown("OPPORTUNITY", row);
  const shownEngagement = (row: SiroCrmRow) => {
    const parts = engagementUsers.all().filter(({ fields }) => fields.engagementId === row.id);
    return { ...shown("ENGAGEMENT", row), engagementUsers: parts.map(({ fields: { userId } }) => ({ userId })) };
  };
  const found = (dataType: SiroCrmRecord["dataType"], all: SiroCrmRow[], { query }: Received, show: (row: SiroCrmRow) => unknown): Answer => {
    refuseOthers(query, ["cursor", "recordingId", "externalId"]);
    const [externalId, recordingId] = [query.get("externalId"), query.get("recordingId")];
    const fitting = all.filter(
      (row) => (externalId === null || row.externalId === externalId) && (recordingId === null || linkedTo(dataType, row)?.id === recordingId),
    );
    // How many a page has is not published.
    return page(fitting, query, { name: "pageSize", usual: 25, most: 25 }, show);
  };

  return {
    "siro.organization.integrations.opportunities.list": opportunities.list((all, received) => found("OPPORTUNITY", all, received, shownOpportunity)),
    "siro.organization.integrations.opportunities.get": opportunities.get((row) => ok(shownOpportunity(row))),
    "siro.organization.integrations.opportunities.sync": (received) => ok({ data: shownOpportunity(sync.opportunity(bodyOf(received))) }),
    "siro.organization.integrations.opportunities.syncBatch": ({ body }) => ok({ data: batch(body).map((one) => shownOpportunity(sync.opportunity(one))) }),
    "siro.organization.integrations.opportunities.delete": opportunities.delete(() => ok(true)),
    "siro.organization.integrations.engagements.list": engagements.list((all, received) => found("ENGAGEMENT", all, received, shownEngagement)),
    "siro.organization.integrations.engagements.get": engagements.get((row) => ok(shownEngagement(row))),
    "siro.organization.integrations.engagements.sync": (received) => ok({ data: shownEngagement(sync.engagement(bodyOf(received))) }),
    "siro.organization.integrations.engagements.syncBatch": ({ body }) => ok({ data: batch(body).map((one) => shownEngagement(sync.engagement(one))) }),
    "siro.organization.integrations.engagements.softDeleteRemoved": (received) => {
      const { validExternalIds, fromTime, toTime } = bodyOf(received);
      const [from, to] = [Date.parse(String(fromTime)), Date.parse(String(toTime))];
      if (!Array.isArray(validExternalIds) || Number.isNaN(from) || Number.isNaN(to)) throw undocumented("a window without its moments or without its list");
      // A soft-deleted engagement has nothing that would tell it from another one, so it is taken not to be shown any more.
      engagements.remove(({ externalId, fields: { startTime } }) => {
        const start = typeof startTime === "string" ? Date.parse(startTime) : Number.NaN;
        return start >= from && start <= to && !validExternalIds.includes(externalId);
      });
      return ok({ data: { success: true } });
    },
    "siro.organization.integrations.engagements.delete": ({ query, ids }) => {
      refuseOthers(query, ["idType"]);
      const idType = query.get("idType") ?? "internal";
      if (idType !== "internal" && idType !== "external") throw undocumented(`the idType ${idType}`);
      const named = engagements.find(({ id, externalId }) => (idType === "internal" ? id : externalId) === ids.id);
      engagements.remove(({ id }) => id === named.id);
      return ok(true);
    },
    "siro.organization.integrations.users.engagements": ({ ids, query }) => {
      refuseOthers(query, []);
      const parts = engagementUsers.all().filter(({ fields }) => fields.userId === ids.id);
      // By what they are ordered is not published.
      const attended = engagements.all().filter(({ id }) => parts.some(({ fields }) => fields.engagementId === id));
      return ok(attended.map(shownEngagement));
    },
  };
}

/** The records of a batch. Of one that cannot be kept, those before it are: nothing says what becomes of the others. */
function batch(body: unknown): Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(body) || !body.every(isObject)) throw undocumented("a batch that is no list of records");
  return body;
}
