import type { Attention } from "../../attention/index.js";
import { type Answer, isNamed, isObject, Refusal, undocumented } from "../answer.js";
import { Collection } from "../collection.js";
import type { OperationName } from "../operation.js";
import type { Behaviours } from "../vendor.js";
import { refusal } from "./answers.js";

// Named by the client's type: with that of the operations, the bundled declarations move out of the vendor's own file.
export type AttentionOperation = OperationName<"attention", Attention["calls"]>;

/** A conversation that Attention knows from the start. */
export interface ConversationSeed {
  id: string;
  /** The id that it was imported with, which `by=external_id` finds. */
  externalId?: string;
  title?: string;
  private?: boolean;
  owner?: { id: string; email: string };
  linkedCrmRecords?: readonly { id: string; code: string }[];
}

type Conversation = ConversationSeed & Required<Pick<ConversationSeed, "title" | "private" | "linkedCrmRecords">>;

/** Conversations are listed and read; who may see them and which records they are linked to is changed. */
export function conversationBehaviours(seed: readonly ConversationSeed[] = [{ id: "conv_1", title: "Deal review" }]): Behaviours<AttentionOperation> {
  const conversations = new Collection<Conversation>({
    items: seed.map(({ title = "Untitled", private: isPrivate = false, linkedCrmRecords = [], ...rest }) => ({
      ...rest,
      title,
      private: isPrivate,
      linkedCrmRecords,
    })),
    parameter: "id",
    missing: () => new Refusal(refusal(404)),
  });

  return {
    "attention.conversations.list": conversations.list((all, { query }) => {
      refuseOthers(query, ["page", "size", "filter[title]", "filter[owner.id]", "filter[owner.email]"]);
      const title = query.get("filter[title]")?.toLowerCase() ?? "";
      // A conversation has one owner: several can only mean any of them.
      const isOwned = (name: string, value: string | undefined) => !query.has(name) || (value !== undefined && query.getAll(name).includes(value));
      const found = all.filter(
        (conversation) =>
          conversation.title.toLowerCase().includes(title) &&
          isOwned("filter[owner.id]", conversation.owner?.id) &&
          isOwned("filter[owner.email]", conversation.owner?.email),
      );
      return page(found.map(resource), query);
    }),
    "attention.conversations.get": ({ ids, query }) => {
      refuseOthers(query, ["by"]);
      const by = query.get("by") ?? "id";
      if (by !== "id" && by !== "external_id") throw undocumented(`a conversation by ${by}`);
      return show(conversations.find(({ id, externalId }) => ids.id === (by === "id" ? id : externalId)));
    },
    "attention.conversations.updateLinkedCrmRecords": conversations.update(
      ({ body }) => ({ linkedCrmRecords: readRecords(body) }),
      () => ({ status: 200, body: { success: true } }),
    ),
    "attention.conversations.changePrivacy": conversations.update(({ query }) => {
      const privacy = query.get("privacy");
      if (privacy !== "public" && privacy !== "private") throw new Refusal(refusal(400));
      return { private: privacy === "private" };
    }, show),
  };
}

function show(conversation: Conversation): Answer {
  return { status: 200, body: resource(conversation) };
}

/** A resource as the vendor's page shows it, as far as the sandbox has something to put there. */
function resource({ id, title, private: isPrivate, owner, linkedCrmRecords }: Conversation) {
  return {
    type: "conversations",
    id,
    attributes: { uuid: id, title, archived: false, private: isPrivate, ...(owner && { userUUID: owner.id }), linkedCrmRecords },
    links: { self: `/v2/conversations/${id}` },
  };
}

/** Refuses parameters that the sandbox has no behaviour for. A flag that is off asks for nothing. */
function refuseOthers(query: URLSearchParams, supported: readonly string[]): void {
  const flag = /^(?:detailedTranscript|filter\[(?:hide|include)_\w+\])$/;
  const other = [...query.keys()].find((name) => !supported.includes(name) && !(flag.test(name) && query.get(name) === "false"));
  if (other !== undefined) throw undocumented(`the parameter ${other}`);
}

/** One page of a list. How long a page is when nobody says so is not published: here it then has everything. */
function page(items: readonly unknown[], query: URLSearchParams): Answer {
  const size = query.get("size") ?? String(Math.max(items.length, 1));
  const number = query.get("page") ?? "1";
  if (!/^[1-9]\d*$/.test(size) || !/^[1-9]\d*$/.test(number)) throw undocumented("a page or a size that is not 1 or more");
  const [pageNumber, pageSize] = [Number(number), Number(size)];
  const pageCount = Math.max(Math.ceil(items.length / pageSize), 1);
  if (pageNumber > pageCount) throw undocumented("a page after the last one");
  const data = items.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
  return {
    status: 200,
    body: { data, meta: { pageCount, totalRecords: items.length, pageNumber, pageSize }, links: { self: `/v2/conversations?page=${number}` } },
  };
}

function readRecords(body: unknown): { id: string; code: string }[] {
  if (!isObject(body)) throw new Refusal(refusal(400));
  const { linked_crm_records: records } = body;
  if (records === undefined) throw undocumented("a request that leaves the list of records out");
  if (!Array.isArray(records) || !records.every(isRecord)) throw new Refusal(refusal(400));
  return records.map(({ id, code }) => ({ id, code }));
}

function isRecord(value: unknown): value is { id: string; code: string } {
  return isObject(value) && isNamed(value.id) && isNamed(value.code);
}
