import { isObject, type Route, type SandboxVendor, unknown } from "./answer.js";
import { page, refusal, unsupported } from "./siro-answers.js";
import type { SiroCrmRecord, SiroMemory, SiroSeed } from "./siro-memory.js";

/** The operations of Siro's organization API that the sandbox has. */
export type SiroOrganizationSandboxOperation = "siro.organization.recordings.list" | "siro.organization.oauth.createAccessToken";

export const siroOrganizationToken = "sandbox-organization-token";

const flags = ["showCrmLinks", "showSummary", "showEntityExtractions", "showEvaluationScore", "showFollowups"];
const moments = ["createdAt:gt", "createdAt:lt", "updatedAt:gt", "updatedAt:gte", "updatedAt:lt", "updatedAt:lte"];

/** Siro's organization API: the gateway's recordings as the organization sees them, and access tokens for the gateway. */
export function siroOrganizationVendor(
  memory: SiroMemory,
  { organizationToken = siroOrganizationToken, oauthApps = [{ clientId: "app_1", clientSecret: "sandbox-client-secret" }] }: SiroSeed = {},
): SandboxVendor {
  let created = 0;

  const routes: Route<SiroOrganizationSandboxOperation>[] = [
    {
      operation: "siro.organization.recordings.list",
      method: "GET",
      path: "/v1/core/recordings",
      answer: ({ query }) => {
        const stranger = unsupported(query, ["pageSize", "cursor", ...moments, ...flags]);
        if (stranger) return stranger;
        const found = [...memory.recordings.values()].filter(({ dateCreated, updatedAt }) =>
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
      },
    },
    {
      operation: "siro.organization.oauth.createAccessToken",
      method: "POST",
      path: "/v1/core/oauth/apps/{clientId}/access-token",
      answer: ({ ids, body }) => {
        const app = oauthApps.find(({ clientId }) => clientId === ids.clientId);
        if (app === undefined) return unknown("an OAuth app that it does not have; seed it in oauthApps");
        if (!isObject(body) || typeof body.clientSecret !== "string" || typeof body.userId !== "string" || body.userId === "")
          return unknown("a request without a client secret or a user");
        if (body.scope !== "read" && body.scope !== "write") return unknown("a scope that is neither read nor write");
        if (body.clientSecret !== app.clientSecret) return unknown("a wrong client secret");
        const accessToken = `sandbox-created-token-${++created}`;
        memory.accessTokens.set(accessToken, body.scope);
        return { status: 201, body: { accessTokenId: `token_${created}`, accessToken } };
      },
    },
  ];

  return {
    routes,
    refuseStranger: (headers) => (headers.get("authorization") === `Bearer ${organizationToken}` ? undefined : { status: 401, body: refusal(401) }),
    unknownPath: (method, path) => unknown(`${method} ${path}`),
    refusal,
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
