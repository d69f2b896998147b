import { type Answer, undocumented } from "../../answer.js";
import type { Behaviour, Behaviours } from "../../vendor.js";
import type { AttentionConversation, AttentionMemory, AttentionOperation } from "../memory.js";
import { refuseOthers } from "./query.js";
import { resource } from "./resource.js";

/** Conversations are listed by what they are called, whose they are and when they were. */
export function conversationListBehaviours({ conversations }: AttentionMemory): Behaviours<AttentionOperation> {
  const list: Behaviour = conversations.list((all, { query }) => {
    const lists = ["filter[owner.id]", "filter[owner.email]", "filter[team.id]", "filter[participants.email]"];
    refuseOthers(query, ["page", "size", "fromDateTime", "toDateTime", "filter[title]", ...lists]);
    const title = query.get("filter[title]")?.toLowerCase() ?? "";
    // A conversation has one owner: several can only mean any of them. Of participants it is taken to mean the same.
    const isAny = (name: string, ...values: readonly (string | undefined)[]) =>
      !query.has(name) || values.some((value) => value !== undefined && query.getAll(name).includes(value));
    const isInRange = rangeOf(query);
    const found = all.filter(
      (conversation) =>
        (conversation.title ?? "").toLowerCase().includes(title) &&
        isAny("filter[owner.id]", conversation.owner?.id) &&
        isAny("filter[owner.email]", conversation.owner?.email) &&
        isAny("filter[team.id]", conversation.teamId) &&
        isAny("filter[participants.email]", ...(conversation.participants ?? []).map(({ email }) => email)) &&
        isInRange(conversation),
    );
    return page(found.map(resource), query);
  });

  return {
    "attention.conversations.list": list,
    "attention.conversations.listOptimized": ({ query, ...rest }) => {
      const size = Number(query.get("size") ?? 1);
      if (size > 50) throw undocumented("a page of more than 50 conversations");
      return list({ query, ...rest });
    },
  };
}

/** Whether a conversation is between the dates of a query. Whether one at the very end is there is not published: here it is. */
function rangeOf(query: URLSearchParams): (conversation: AttentionConversation) => boolean {
  const [from, to] = ["fromDateTime", "toDateTime"].map((name) => {
    const given = query.get(name);
    // Without an offset nobody knows which time zone is meant.
    if (given !== null && !/T.+(?:Z|[+-]\d\d:\d\d)$/.test(given)) throw undocumented(`a ${name} that is not ISO 8601 with its time zone`);
    return given === null ? undefined : Date.parse(given);
  });
  return ({ createdAt, isDated }) => {
    if (from === undefined && to === undefined) return true;
    if (isDated) throw undocumented("whether dates are compared with when a conversation was imported, or with its conversationStartedAt");
    const created = Date.parse(createdAt);
    return (from === undefined || created >= from) && (to === undefined || created <= to);
  };
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
