import { type Answer, isObject, type Received, type Route, type SandboxVendor, unknown } from "./answer.js";

/** The operations of Attention that the sandbox has. */
export type AttentionSandboxOperation =
  | "attention.conversations.get"
  | "attention.conversations.updateLinkedCrmRecords"
  | "attention.conversations.changePrivacy";

/** What Attention knows when the sandbox starts. */
export interface AttentionSeed {
  /** The key that is accepted. */
  apiKey?: string;
  conversations?: readonly { id: string; title?: string; private?: boolean; linkedCrmRecords?: readonly { id: string; code: string }[] }[];
}

export const attentionKey = "sandbox-api-key";

/** Attention with memory: conversations, who may see them, and which CRM records they are linked to. */
export function attentionVendor({ apiKey = attentionKey, conversations = [{ id: "conv_1", title: "Deal review" }] }: AttentionSeed = {}): SandboxVendor {
  const known = new Map(
    conversations.map(({ id, title = "Untitled", private: isPrivate = false, linkedCrmRecords = [] }) => [
      id,
      { id, title, isPrivate, linkedCrmRecords: [...linkedCrmRecords] },
    ]),
  );

  /** A resource as the vendor's page shows it, as far as the sandbox has something to put there. */
  const resource = (conversation: { id: string; title: string; isPrivate: boolean; linkedCrmRecords: unknown[] }): Answer => ({
    status: 200,
    body: {
      type: "conversations",
      id: conversation.id,
      attributes: {
        uuid: conversation.id,
        title: conversation.title,
        archived: false,
        private: conversation.isPrivate,
        linkedCrmRecords: conversation.linkedCrmRecords,
      },
      links: { self: `/v2/conversations/${conversation.id}` },
    },
  });

  const withConversation = (received: Received, use: (conversation: NonNullable<ReturnType<typeof known.get>>) => Answer): Answer => {
    const conversation = known.get(received.ids.id ?? "");
    return conversation ? use(conversation) : { status: 404, body: refusal(404) };
  };

  const routes: Route<AttentionSandboxOperation>[] = [
    {
      operation: "attention.conversations.get",
      method: "GET",
      path: "/conversations/{id}",
      answer: (received) => (received.query.size > 0 ? unknown("parameters of this read") : withConversation(received, resource)),
    },
    {
      operation: "attention.conversations.updateLinkedCrmRecords",
      method: "PUT",
      path: "/conversations/{id}/linked-crm-records",
      answer: (received) =>
        withConversation(received, (conversation) => {
          if (!isObject(received.body)) return { status: 400, body: refusal(400) };
          const { linked_crm_records: records } = received.body;
          if (records === undefined) return unknown("a request that leaves the list of records out");
          if (!Array.isArray(records) || !records.every(isRecord)) return { status: 400, body: refusal(400) };
          conversation.linkedCrmRecords = records.map(({ id, code }) => ({ id, code }));
          return { status: 200, body: { success: true } };
        }),
    },
    {
      operation: "attention.conversations.changePrivacy",
      method: "PUT",
      path: "/conversations/{id}/change_privacy",
      answer: (received) =>
        withConversation(received, (conversation) => {
          const privacy = received.query.get("privacy");
          if (privacy !== "public" && privacy !== "private") return { status: 400, body: refusal(400) };
          conversation.isPrivate = privacy === "private";
          return resource(conversation);
        }),
    },
  ];

  return {
    routes,
    // The bare key and the key behind Bearer have both been seen to work.
    refuseStranger: (headers) => ([apiKey, `Bearer ${apiKey}`].includes(headers.get("authorization") ?? "") ? undefined : { status: 401, body: refusal(401) }),
    unknownPath: (method, path) => unknown(`${method} ${path}`),
    refusal,
  };
}

function isRecord(value: unknown): value is { id: string; code: string } {
  return isObject(value) && typeof value.id === "string" && value.id !== "" && typeof value.code === "string" && value.code !== "";
}

/** The vendor's flat error object. Its example for 404 is published; the fields of the others are, their words are not. */
function refusal(status: number): unknown {
  if (status === 404) return { id: "not_found_error", status: "404", code: "404", title: "Not Found Error", detail: "The requested resource was not found" };
  return { status: String(status), code: String(status), title: `Sandbox refusal ${status}`, detail: "The sandbox refused the request as Attention would." };
}
