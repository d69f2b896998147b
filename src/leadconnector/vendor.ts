import { type Draft, drafter } from "../core/call.js";
import { isObject } from "../core/rule.js";
import type { RateLimits, Refusal, Service } from "../core/service.js";
import { operations } from "../generated/leadconnector/operations.js";
import type { paths } from "../generated/leadconnector/paths.js";
import { operations as accounts } from "../generated/leadconnector-accounts/operations.js";
import type { paths as AccountsPaths } from "../generated/leadconnector-accounts/paths.js";
import { operations as calendars } from "../generated/leadconnector-calendars/operations.js";
import type { paths as CalendarsPaths } from "../generated/leadconnector-calendars/paths.js";
import { operations as contacts } from "../generated/leadconnector-contacts/operations.js";
import type { paths as ContactsPaths } from "../generated/leadconnector-contacts/paths.js";
import { operations as locations } from "../generated/leadconnector-locations/operations.js";
import type { paths as LocationsPaths } from "../generated/leadconnector-locations/paths.js";
import { operations as opportunities } from "../generated/leadconnector-opportunities/operations.js";
import type { paths as OpportunitiesPaths } from "../generated/leadconnector-opportunities/paths.js";

/** LeadConnector, the API of HighLevel, in one of its editions. https://marketplace.gohighlevel.com/docs */
export function leadconnectorService(version = "2021-07-28"): Service<"leadconnector"> {
  return {
    name: "leadconnector",
    baseUrl: "https://services.leadconnectorhq.com",
    // Without it every request is answered 401. The edition is the one that recorded traffic proves on all of these operations.
    headers: { Version: version },
    credential: { option: "accessToken", variable: "LEADCONNECTOR_ACCESS_TOKEN", header: "authorization", scheme: "Bearer" },
    // Counted for each app and each location it reaches; all of its requests share them.
    limits: [
      { requests: 100, perMs: 10_000 },
      { requests: 200_000, perMs: 86_400_000 },
    ],
    pacingKey: locationOf,
    readLimits,
    readRefusal,
    isRefusal,
    readRequestId: (body) => ("traceId" in body && typeof body.traceId === "string" ? body.traceId : undefined),
  };
}

/** The paths of the API. */
export type LeadConnectorServicePaths = {
  readonly leadconnector: paths & AccountsPaths & CalendarsPaths & ContactsPaths & LocationsPaths & OpportunitiesPaths;
};

/** Drafts calls to LeadConnector. */
export const draftLeadConnector = drafter<LeadConnectorServicePaths["leadconnector"], "leadconnector">("leadconnector", {
  ...operations,
  ...accounts,
  ...calendars,
  ...contacts,
  ...locations,
  ...opportunities,
});

/**
 * A success that says no: both spellings of the last word were recorded, and the published answer to a message that cannot be
 * cancelled is a 200 with the status 404 in its body.
 */
function isRefusal(body: object): boolean {
  const { success, succeded, succeeded, status } = body as { readonly [field: string]: unknown };
  return [success, succeded, succeeded].includes(false) || (typeof status === "number" && status >= 400);
}

/** LeadConnector says no with one message or with a list of them, and names the exchange in `traceId`. */
function readRefusal(body: unknown): Refusal {
  if (!isObject(body)) return {};
  const { error, message, traceId } = body;
  const messages = (Array.isArray(message) ? message : [message]).filter((item) => typeof item === "string");
  return {
    title: typeof error === "string" ? error : undefined,
    detail: messages.length === 0 ? undefined : messages.join("; "),
    issues: Array.isArray(message) ? messages.map((item) => ({ path: [], message: item })) : [],
    requestId: typeof traceId === "string" ? traceId : undefined,
  };
}

/** The location that a request names. A token mostly reaches one, so requests that name none are counted together. */
function locationOf({ body, parameters: { path, query } }: Draft): string {
  const named = { ...path, ...query, ...(typeof body === "object" ? body : undefined) } as { locationId?: unknown; location_id?: unknown };
  const { locationId = named.location_id } = named; // the list of opportunities spells it with an underscore
  return typeof locationId === "string" ? locationId : "";
}

function readLimits(headers: Pick<Headers, "get">): RateLimits {
  const count = (name: string) => {
    const value = headers.get(name);
    return value !== null && /^\d{1,15}$/.test(value.trim()) ? Number(value) : undefined;
  };
  return {
    remaining: count("x-ratelimit-remaining"),
    intervalMs: count("x-ratelimit-interval-milliseconds"),
    dailyRemaining: count("x-ratelimit-daily-remaining"),
    dailyResetMs: count("x-ratelimit-daily-reset"), // not documented; recorded, and read by the vendor's own SDK
  };
}
