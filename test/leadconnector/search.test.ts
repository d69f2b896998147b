import { createLeadConnector } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { json, observeFetch } from "../core/observed-fetch.js";

const conversation = { id: "c_1", contactId: "p_1", locationId: "l_1", deleted: false, type: 1, lastMessageDate: { seconds: 1, nanoseconds: 2 } };
const item = (id: string, ...sort: number[]) => ({ ...conversation, id, type: "TYPE_PHONE", unreadCount: 0, fullName: "A", contactName: "a", sort });

function client(answer: Parameters<typeof observeFetch>[0]) {
  const { fetch, sent } = observeFetch(answer);
  return { leadconnector: createLeadConnector({ accessToken: "t", fetch, maxRetries: 0 }), sent };
}

describe("create", () => {
  it("is not sent again when nothing says whether it was carried out", async () => {
    const { leadconnector, sent } = client(() => json({ statusCode: 503, message: "busy" }, 503));
    await rejection(leadconnector.conversations.create({ locationId: "l", contactId: "p" }, { maxRetries: 3 }));
    expect(sent).toHaveLength(1);
  });
});

describe("search", () => {
  /** A list of so many items, served as the vendor does: the items after startAfterDate, at most `cap` of them. */
  const serve = (length: number, cap = 100) =>
    client(({ url }) => {
      const query = new URL(url).searchParams;
      const begin = Number(query.get("startAfterDate") ?? 0);
      const count = Math.min(Number(query.get("limit") ?? 20), cap, length - begin);
      return json({ conversations: Array.from({ length: count }, (_, index) => item(`c_${begin + index}`, begin + index + 1)), total: length });
    });

  it.each([
    { length: 0, limit: undefined, requests: 1 },
    { length: 19, limit: undefined, requests: 1 },
    { length: 20, limit: undefined, requests: 2 },
    { length: 45, limit: undefined, requests: 3 },
    { length: 7, limit: 3, requests: 3 },
    { length: 6, limit: 3, requests: 3 },
    { length: 250, limit: 100, requests: 3 },
    { length: 250, limit: 500, requests: 3 }, // the server gives 100 at most
  ])("gives all $length with a limit of $limit in $requests requests", async ({ length, limit, requests }) => {
    const { leadconnector, sent } = serve(length);
    const ids: string[] = [];
    for await (const { id } of leadconnector.conversations.search.all({ locationId: "l", ...(limit && { limit }) })) ids.push(id);
    expect(ids).toEqual(Array.from({ length }, (_, index) => `c_${index}`));
    expect(sent).toHaveLength(requests);
  });

  it("gives no more than asked for, and the pages one by one", async () => {
    const { leadconnector, sent } = serve(100);
    const ids: string[] = [];
    for await (const { id } of leadconnector.conversations.search.all({ locationId: "l", limit: 10 }, { maxItems: 15 })) ids.push(id);
    expect(ids).toHaveLength(15);
    expect(sent).toHaveLength(2);
    const sizes: number[] = [];
    for await (const page of leadconnector.conversations.search.pages({ locationId: "l", limit: 40 })) sizes.push(page.conversations.length);
    expect(sizes).toEqual([40, 40, 20]);
  });

  it("asks with every value of the last item's sort, and keeps the rest of the query", async () => {
    const { leadconnector, sent } = client(({ url }) => json({ conversations: url.includes("startAfterDate") ? [] : [item("c", 0.5, 9)], total: 1 }));
    for await (const _ of leadconnector.conversations.search.all({ locationId: "l", limit: 1, status: "unread" }));
    expect(sent.map(({ url }) => url.split("?")[1])).toEqual([
      "locationId=l&limit=1&status=unread",
      "locationId=l&limit=1&status=unread&startAfterDate=0.5&startAfterDate=9",
    ]);
  });

  it("does not end in silence when the way to the next page is missing", async () => {
    const { sort: _, ...bare } = item("c");
    const { leadconnector } = client(() => json({ conversations: [bare], total: 5 }));
    const pages = leadconnector.conversations.search.all({ locationId: "l", limit: 1 });
    expect(await pages.next()).toMatchObject({ value: { id: "c" } });
    expect(await rejection(pages.next())).toMatchObject({ code: "unreadable", message: expect.stringContaining("has no sort in its last item") });
  });
});
