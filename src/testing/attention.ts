import { type Answer, isObject, type Received, type Route, type SandboxVendor, unknown } from "./answer.js";

/** The operations of Attention that the sandbox has. */
export type AttentionSandboxOperation =
  | "attention.conversations.list"
  | "attention.conversations.get"
  | "attention.conversations.updateLinkedCrmRecords"
  | "attention.conversations.changePrivacy";

/** What Attention knows when the sandbox starts. */
export interface AttentionSeed {
  /** The key that is accepted. */
  apiKey?: string;
  conversations?: readonly {
    id: string;
    /** The id that it was imported with, which `by=external_id` finds. */
    externalId?: string;
    title?: string;
    private?: boolean;
    owner?: { id: string; email: string };
    linkedCrmRecords?: readonly { id: string; code: string }[];
  }[];
}

export const attentionKey = "sandbox-api-key";

interface Conversation {
  readonly id: string;
  readonly externalId: string | undefined;
  readonly title: string;
  readonly owner: { readonly id: string; readonly email: string } | undefined;
  isPrivate: boolean;
  linkedCrmRecords: readonly unknown[];
}

/** Attention with memory: conversations, who may see them, and which CRM records they are linked to. */
export function attentionVendor({ apiKey = attentionKey, conversations = [{ id: "conv_1", title: "Deal review" }] }: AttentionSeed = {}): SandboxVendor {
  const known = new Map(
    conversations.map(({ id, externalId, title = "Untitled", private: isPrivate = false, owner, linkedCrmRecords = [] }): [string, Conversation] => [
      id,
      { id, externalId, title, isPrivate, owner, linkedCrmRecords: [...linkedCrmRecords] },
    ]),
  );

  /** A resource as the vendor's page shows it, as far as the sandbox has something to put there. */
  const resource = ({ id, title, isPrivate, owner, linkedCrmRecords }: Conversation) => ({
    type: "conversations",
    id,
    attributes: { uuid: id, title, archived: false, private: isPrivate, ...(owner && { userUUID: owner.id }), linkedCrmRecords },
    links: { self: `/v2/conversations/${id}` },
  });

  const withConversation = (received: Received, use: (conversation: Conversation) => Answer): Answer => {
    const conversation = known.get(received.ids.id ?? "");
    return conversation ? use(conversation) : { status: 404, body: refusal(404) };
  };

  const routes: Route<AttentionSandboxOperation>[] = [
    {
      operation: "attention.conversations.list",
      method: "GET",
      path: "/conversations",
      answer: ({ query }) => {
        const stranger = unsupported(query, ["page", "size", "filter[title]", "filter[owner.id]", "filter[owner.email]"]);
        if (stranger) return stranger;
        const title = query.get("filter[title]")?.toLowerCase() ?? "";
        // A conversation has one owner: several can only mean any of them.
        const isOwned = (name: string, value: string | undefined) => !query.has(name) || (value !== undefined && query.getAll(name).includes(value));
        const found = [...known.values()].filter(
          (conversation) =>
            conversation.title.toLowerCase().includes(title) &&
            isOwned("filter[owner.id]", conversation.owner?.id) &&
            isOwned("filter[owner.email]", conversation.owner?.email),
        );
        return page(found.map(resource), query);
      },
    },
    {
      operation: "attention.conversations.get",
      method: "GET",
      path: "/conversations/{id}",
      answer: (received) => {
        const stranger = unsupported(received.query, ["by"]);
        if (stranger) return stranger;
        const by = received.query.get("by") ?? "id";
        if (by !== "id" && by !== "external_id") return unknown(`a conversation by ${by}`);
        const conversation = [...known.values()].find(({ id, externalId }) => received.ids.id === (by === "id" ? id : externalId));
        return conversation ? { status: 200, body: resource(conversation) } : { status: 404, body: refusal(404) };
      },
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
          return { status: 200, body: resource(conversation) };
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

/** What is answered to a parameter that the sandbox has no behaviour for. A flag that is off asks for nothing. */
function unsupported(query: URLSearchParams, supported: readonly string[]): Answer | undefined {
  const flag = /^(?:detailedTranscript|filter\[(?:hide|include)_\w+\])$/;
  const name = [...query.keys()].find((name) => !supported.includes(name) && !(flag.test(name) && query.get(name) === "false"));
  return name === undefined ? undefined : unknown(`the parameter ${name}`);
}

/** One page of a list. How long a page is when nobody says so is not published: here it then has everything. */
function page(items: readonly unknown[], query: URLSearchParams): Answer {
  const size = query.get("size") ?? String(Math.max(items.length, 1));
  const number = query.get("page") ?? "1";
  if (!/^[1-9]\d*$/.test(size) || !/^[1-9]\d*$/.test(number)) return unknown("a page or a size that is not 1 or more");
  const [pageNumber, pageSize] = [Number(number), Number(size)];
  const pageCount = Math.max(Math.ceil(items.length / pageSize), 1);
  if (pageNumber > pageCount) return unknown("a page after the last one");
  const data = items.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
  return {
    status: 200,
    body: { data, meta: { pageCount, totalRecords: items.length, pageNumber, pageSize }, links: { self: `/v2/conversations?page=${number}` } },
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
