import { caller } from "../core/call.js";
import type { Refusal } from "../core/errors/index.js";
import type { Service } from "../core/service.js";
import type { paths } from "../generated/leadconnector.js";

/** LeadConnector, the API of HighLevel. https://marketplace.gohighlevel.com/docs */
export const leadconnector: Service<"leadconnector"> = {
  name: "leadconnector",
  baseUrl: "https://services.leadconnectorhq.com",
  // Without it every request is answered 401. This edition is the one that recorded traffic proves on conversations.
  headers: { Version: "2021-07-28" },
  credential: { option: "accessToken", variable: "LEADCONNECTOR_ACCESS_TOKEN", header: "authorization", scheme: "Bearer" },
  readRefusal,
};

/** Drafts calls to LeadConnector. */
export const callLeadConnector = caller<paths, "leadconnector">("leadconnector");

/** LeadConnector says no with one message or with a list of them, and names the exchange in `traceId`. */
function readRefusal(body: unknown): Refusal {
  if (typeof body !== "object" || body === null) return {};
  const { error, message, traceId } = body as { [field: string]: unknown };
  const messages = (Array.isArray(message) ? message : [message]).filter((item) => typeof item === "string");
  return {
    title: typeof error === "string" ? error : undefined,
    detail: messages.length === 0 ? undefined : messages.join("; "),
    issues: Array.isArray(message) ? messages.map((item) => ({ path: [], message: item })) : [],
    requestId: typeof traceId === "string" ? traceId : undefined,
  };
}
