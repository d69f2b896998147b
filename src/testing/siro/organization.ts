import { undocumented } from "../answer.js";
import type { Behaviours } from "../vendor.js";
import { page, refuseOthers } from "./answers.js";
import type { SiroCrmRecord } from "./integrations/memory.js";
import type { SiroMemory, SiroOperation, SiroRecording } from "./memory.js";

const flags = ["showCrmLinks", "showSummary", "showEntityExtractions", "showEvaluationScore", "showFollowups"];
const moments = ["createdAt:gt", "createdAt:lt", "updatedAt:gt", "updatedAt:gte", "updatedAt:lt", "updatedAt:lte"];

/** The gateway's recordings as the organization sees them. */
export function organizationBehaviours({ recordings, users }: SiroMemory): Behaviours<SiroOperation> {
  const organizationOf = ({ userId }: SiroRecording) => users.all().find(({ id }) => id === userId)?.organizationId ?? "organization_1";

  return {
    "siro.organization.recordings.list": recordings.list((all, { query }) => {
      refuseOthers(query, ["pageSize", "cursor", ...moments, ...flags]);
      const found = all.filter(({ dateCreated, updatedAt }) =>
        moments.every((name) => passes(name.startsWith("createdAt") ? dateCreated : updatedAt, name.split(":")[1], query.get(name))),
      );
      return page(found, query, { name: "pageSize", usual: 25, most: Number.POSITIVE_INFINITY }, (recording) =>
        shown(recording, organizationOf(recording), query),
      );
    }),
    "siro.organization.recordings.get": (received) => {
      // Other than the gateway, this host declares no refusal for it.
      if (!recordings.has(received.ids.id ?? "")) throw undocumented("a recording that it does not have; seed it in recordings");
      refuseOthers(received.query, flags);
      return recordings.get((recording, { query }) => ({ status: 200, body: shown(recording, organizationOf(recording), query) }))(received);
    },
  };
}

function shown({ id, title, dateCreated, updatedAt, userId, linked }: SiroRecording, organizationId: string, query: URLSearchParams): unknown {
  return {
    id,
    organizationId,
    userId,
    title,
    durationInMilliseconds: 60_000,
    latitude: 0,
    longitude: 0,
    result: "OPEN",
    createdAt: dateCreated,
    updatedAt,
    deleted: false,
    links: { web: { self: `https://app.siro.ai/sandbox/${id}` } },
    // The page has null here for a recording without a link.
    ...(query.get("showCrmLinks") === "true" && { crm: linked === undefined ? null : links(linked) }),
  };
}

/** Whether a moment passes a filter. As text, moments in this form are in the order of time. */
function passes(moment: string, comparison: string | undefined, limit: string | null): boolean {
  if (limit === null) return true;
  switch (comparison) {
    case "gt":
      return moment > limit;
    case "gte":
      return moment >= limit;
    case "lt":
      return moment < limit;
    default:
      return moment <= limit;
  }
}

function links({ id, externalId, integrationConnectionId, dataType }: SiroCrmRecord): unknown {
  const record = { id, externalId };
  return { integrationConnectionId, ...(dataType === "CONTACT" ? { contacts: [record] } : { [dataType.toLowerCase()]: record }) };
}
