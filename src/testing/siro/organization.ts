import { isNamed, isObject, undocumented } from "../answer.js";
import type { Behaviours } from "../vendor.js";
import { page, refuseOthers } from "./answers.js";
import type { SiroCrmRecord } from "./integrations/memory.js";
import type { SiroMemory, SiroOperation } from "./memory.js";

const flags = ["showCrmLinks", "showSummary", "showEntityExtractions", "showEvaluationScore", "showFollowups"];
const moments = ["createdAt:gt", "createdAt:lt", "updatedAt:gt", "updatedAt:gte", "updatedAt:lt", "updatedAt:lte"];

/** The gateway's recordings as the organization sees them, and access tokens for the gateway. */
export function organizationBehaviours({ recordings, oauthApps, accessTokens }: SiroMemory): Behaviours<SiroOperation> {
  let created = 0;

  return {
    "siro.organization.recordings.list": recordings.list((all, { query }) => {
      refuseOthers(query, ["pageSize", "cursor", ...moments, ...flags]);
      const found = all.filter(({ dateCreated, updatedAt }) =>
        moments.every((name) => passes(name.startsWith("createdAt") ? dateCreated : updatedAt, name.split(":")[1], query.get(name))),
      );
      return page(found, query, { name: "pageSize", usual: 25, most: Number.POSITIVE_INFINITY }, ({ id, title, dateCreated, updatedAt, linked }) => ({
        id,
        organizationId: "organization_1",
        userId: "user_1",
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
      }));
    }),
    "siro.organization.oauth.createAccessToken": ({ ids, body }) => {
      const app = oauthApps.find(({ clientId }) => clientId === ids.clientId);
      if (app === undefined) throw undocumented("an OAuth app that it does not have; seed it in oauthApps");
      if (!isObject(body) || typeof body.clientSecret !== "string" || !isNamed(body.userId)) throw undocumented("a request without a client secret or a user");
      if (body.scope !== "read" && body.scope !== "write") throw undocumented("a scope that is neither read nor write");
      if (body.clientSecret !== app.clientSecret) throw undocumented("a wrong client secret");
      const accessToken = `sandbox-created-token-${++created}`;
      accessTokens.set(accessToken, body.scope);
      return { status: 201, body: { accessTokenId: `token_${created}`, accessToken } };
    },
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
