import { type Answer, isObject, type Received, type Route, type SandboxVendor, unknown } from "./answer.js";

/** The operations of LeadConnector that the sandbox has. */
export type LeadConnectorSandboxOperation = "leadconnector.conversations.get" | "leadconnector.conversations.update";

/** What LeadConnector knows when the sandbox starts. */
export interface LeadConnectorSeed {
  /** The token that is accepted. */
  accessToken?: string;
  conversations?: readonly { id: string; locationId: string; contactId: string; unreadCount?: number; starred?: boolean }[];
}

export const leadConnectorToken = "sandbox-access-token";

const defaultConversations = [{ id: "conversation_1", locationId: "location_1", contactId: "contact_1", unreadCount: 3 }];

/** LeadConnector with memory: conversations with their unread counts and stars. */
export function leadConnectorVendor({ accessToken = leadConnectorToken, conversations = defaultConversations }: LeadConnectorSeed = {}): SandboxVendor {
  const known = new Map(
    conversations.map(({ id, locationId, contactId, unreadCount = 0, starred = false }) => [id, { id, locationId, contactId, unreadCount, starred }]),
  );
  let exchanges = 0;
  // Every recorded answer names the exchange.
  const traced = (status: number, body: object): Answer => ({ status, body: { ...body, traceId: `sandbox-trace-${++exchanges}` } });
  const refuse = (status: number, message: string | string[]): Answer => traced(status, refusal(status, message));

  const withConversation = (received: Received, use: (conversation: NonNullable<ReturnType<typeof known.get>>) => Answer): Answer => {
    const conversation = known.get(received.ids.conversationId ?? "");
    return conversation ? use(conversation) : refuse(404, "Sandbox: there is no such conversation");
  };

  const routes: Route<LeadConnectorSandboxOperation>[] = [
    {
      operation: "leadconnector.conversations.get",
      method: "GET",
      path: "/conversations/{conversationId}",
      // Type 1 is a telephone conversation. A star that was never set is left out, as in the recorded answer.
      answer: (received) => withConversation(received, (conversation) => traced(200, { ...conversation, deleted: false, inbox: true, type: 1 })),
    },
    {
      operation: "leadconnector.conversations.update",
      method: "PUT",
      path: "/conversations/{conversationId}",
      answer: (received) =>
        withConversation(received, (conversation) => {
          const messages = brokenUpdate(received.body);
          if (messages.length > 0 || !isObject(received.body)) return refuse(422, messages);
          const { locationId, unreadCount, starred } = received.body;
          // Seen on requests for a location that the token does not reach.
          if (locationId !== conversation.locationId) return refuse(403, "The token does not have access to this location.");
          if (typeof unreadCount === "number") conversation.unreadCount = unreadCount;
          if (typeof starred === "boolean") conversation.starred = starred;
          return traced(200, { success: true, conversation: { ...conversation, deleted: false } });
        }),
    },
  ];

  return {
    routes,
    refuseStranger(headers) {
      const version = headers.get("version");
      if (version === null) return refuse(401, "version header was not found.");
      if (!published.includes(version)) return refuse(401, "version header is invalid");
      if (version !== "2021-07-28") return unknown(`the edition ${version}; the sandbox has 2021-07-28`);
      return headers.get("authorization") === `Bearer ${accessToken}` ? undefined : refuse(401, "Invalid JWT");
    },
    unknownPath: (method, path) => refuse(404, `Cannot ${method} ${path}`),
    refusal: (status) => refusal(status, `Sandbox refusal ${status}`),
  };
}

const published = ["v3", "2023-02-21", "2021-07-28", "2021-04-15"];

const titles: Readonly<Record<number, string>> = { 401: "Unauthorized", 403: "Forbidden", 422: "Unprocessable Entity" };

/** One message, or a list of them for 422; 400 and 404 are documented without `error`. */
function refusal(status: number, message: string | string[]): object {
  const list = status === 422 && typeof message === "string" ? [message] : message;
  return { statusCode: status, message: list, ...(titles[status] && { error: titles[status] }) };
}

function brokenUpdate(body: unknown): string[] {
  if (!isObject(body)) return ["body must be an object"];
  const messages: string[] = [];
  if (typeof body.locationId !== "string" || body.locationId === "") messages.push("locationId should not be empty");
  if (body.unreadCount !== undefined && typeof body.unreadCount !== "number") messages.push("unreadCount must be a number");
  if (body.starred !== undefined && typeof body.starred !== "boolean") messages.push("starred must be a boolean value");
  return messages;
}
