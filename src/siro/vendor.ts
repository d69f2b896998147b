import { drafter } from "../core/call.js";
import { isObject } from "../core/rule.js";
import type { Refusal, Service } from "../core/service.js";
import { operations as gatewayOperations } from "../generated/siro-gateway/operations.js";
import type { paths as GatewayPaths } from "../generated/siro-gateway/paths.js";
import { operations as organizationOperations } from "../generated/siro-organization/operations.js";
import type { paths as OrganizationPaths } from "../generated/siro-organization/paths.js";
import { operations as integrationOperations } from "../generated/siro-organization-integrations/operations.js";
import type { paths as IntegrationPaths } from "../generated/siro-organization-integrations/paths.js";

/** The gateway: what a user may see and do. https://docs.siro.ai */
export const gateway: Service<"siro.gateway"> = {
  name: "siro.gateway",
  baseUrl: "https://api.siro.ai",
  credential: { option: "accessToken", variable: "SIRO_ACCESS_TOKEN", header: "x-siro-auth-token" },
  limits: [{ requests: 1_000, perMs: 60_000 }], // for each token
  readRefusal,
  isRefusal,
};

/** The paths of each API. */
export type SiroServicePaths = { readonly "siro.gateway": GatewayPaths; readonly "siro.organization": OrganizationPaths & IntegrationPaths };

/** Drafts calls to the gateway. */
export const draftGateway = drafter<GatewayPaths, "siro.gateway">("siro.gateway", gatewayOperations);

/** The organization API: what an organization may see and do. https://docs.siro.ai */
export const organization: Service<"siro.organization"> = {
  name: "siro.organization",
  baseUrl: "https://functions.siro.ai/api-externalApi",
  credential: { option: "organizationToken", variable: "SIRO_ORGANIZATION_TOKEN", header: "authorization", scheme: "Bearer" },
  limits: [{ requests: 1_000, perMs: 60_000 }], // for each token
  readRefusal,
  isRefusal,
};

/** Drafts calls to the organization API. */
export const draftOrganization = drafter<SiroServicePaths["siro.organization"], "siro.organization">("siro.organization", {
  ...organizationOperations,
  ...integrationOperations,
});

/**
 * A link that fails may be answered with 200 and an error beside or in place of the data; an unlink that did nothing with `data: false`;
 * an address of sound that could not be made with `data.error: true`.
 */
function isRefusal(body: object): boolean {
  if ("error" in body && body.error !== null && body.error !== undefined) return true;
  return "data" in body && (body.data === false || (isObject(body.data) && body.data.error === true));
}

/** Siro says no with `{ error, details }`, with a ZodError, in `data.errorMessage`, or at its edge with `{ code, message }`. */
function readRefusal(body: unknown): Refusal {
  if (!isObject(body)) return {};
  if (Array.isArray(body.issues)) {
    return { title: "ZodError", detail: "The request breaks the gateway's schema.", issues: body.issues.flatMap(readIssue) };
  }
  if (typeof body.error === "string") return { detail: body.error };
  if (isObject(body.error)) return readRefusal(body.error);
  if (typeof body.message === "string") return { detail: body.message };
  if (isObject(body.data) && typeof body.data.errorMessage === "string") return { detail: body.data.errorMessage };
  return {};
}

function readIssue(issue: unknown): { path: (string | number)[]; message: string }[] {
  if (!isObject(issue) || typeof issue.message !== "string") return [];
  const path = Array.isArray(issue.path) ? issue.path.filter((step) => typeof step === "string" || typeof step === "number") : [];
  return [{ path, message: issue.message }];
}
