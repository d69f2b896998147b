import { createAttention } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { json, observeFetch, type SentRequest } from "../core/observed-fetch.js";

function connect(answer: (request: URL) => unknown) {
  const { fetch, sent } = observeFetch(({ url }: SentRequest) => json(answer(new URL(url))));
  return { attention: createAttention({ apiKey: "key", fetch, maxRetries: 0 }), asked: () => sent.map(({ url }) => new URL(url).search) };
}

async function gather<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const gathered: Item[] = [];
  for await (const item of items) gathered.push(item);
  return gathered;
}

const numbers = Array.from({ length: 5 }, (_, index) => index);

describe.each([
  ["emails", "?subject=a", (url: URL) => ({ data: numbered(url).map((index) => ({ messageId: `${index}` })), meta: { totalRecords: 5 } })],
  ["chats", "?filter%5Btype%5D=chat", (url: URL) => ({ data: numbered(url).map((index) => ({ id: `${index}` })), meta: { pageCount: 3 } })],
] as const)("the pages of %s", (resource, filter, answer) => {
  it("are numbered, and keep the filter", async () => {
    const { attention, asked } = connect(answer);
    const found = resource === "emails" ? attention.emails.list.all({ subject: "a" }) : attention.chats.list.all({ "filter[type]": "chat" });
    expect(await gather<object>(found)).toHaveLength(5);
    // With the number of pages the last one is known; else an empty one says it.
    expect(asked()).toEqual(["", "&page=2", "&page=3", ...(resource === "emails" ? ["&page=4"] : [])].map((page) => filter + page));
  });
});

function numbered(url: URL): number[] {
  const page = Number(url.searchParams.get("page") ?? 1);
  return numbers.slice((page - 1) * 2, page * 2);
}

describe("the optimized list", () => {
  it("goes on where only the number of all conversations is said", async () => {
    const { attention, asked } = connect((url) => ({
      data: numbered(url).map((index) => ({ type: "conversations", id: `${index}`, attributes: {} })),
      meta: { totalRecords: 5 },
    }));
    expect(await gather(attention.conversations.listOptimized.all({ withCrmRecords: true }))).toHaveLength(5);
    expect(asked()).toEqual(["", "&page=2", "&page=3", "&page=4"].map((page) => `?withCrmRecords=true${page}`));
  });
});

describe("parts of a list", () => {
  const cut = (url: URL, most: number) => {
    const offset = Number(url.searchParams.get("offset") ?? 0);
    return numbers.slice(offset, offset + Math.min(Number(url.searchParams.get("limit") ?? most), most));
  };

  it.each<[string, number | undefined, string[]]>([
    ["says how many there are", 5, ["?limit=4", "?limit=4&offset=2", "?limit=4&offset=4"]],
    ["does not say it", undefined, ["?limit=4", "?limit=4&offset=2", "?limit=4&offset=4", "?limit=4&offset=5"]],
    ["writes nothing as 0", 0, ["?limit=4", "?limit=4&offset=2", "?limit=4&offset=4", "?limit=4&offset=5"]],
  ])("are all given when the answer %s, also when the limit is cut down", async (_case, total, expected) => {
    const { attention, asked } = connect((url) => ({
      data: cut(url, 2).map((index) => ({ workflowName: `${index}` })),
      ...(total !== undefined && { total }),
    }));
    expect((await gather(attention.conversations.workflowLogs.all({ limit: 4 }))).map(({ workflowName }) => workflowName)).toEqual(numbers.map(String));
    expect(asked()).toEqual(expected);
  });

  it("begin at the offset that was asked for", async () => {
    const { attention, asked } = connect((url) => ({ data: cut(url, 2).map((index) => ({ uuid: `${index}` })), meta: { totalRecords: 5, pageCount: 1 } }));
    const found = await gather(attention.insights.history.all({ user_uuid: "u", offset: 2 }));
    expect(found.map(({ uuid }) => uuid)).toEqual(["2", "3", "4"]);
    expect(asked()).toEqual(["?user_uuid=u&offset=2", "?user_uuid=u&offset=4"]);
  });

  it("are not asked for without end when the vendor ignores the offset", async () => {
    const { attention } = connect(() => ({ data: [{ uuid: "0" }] }));
    expect(await rejection(gather(attention.insights.history.all({ user_uuid: "u" })))).toMatchObject({ code: "unreadable" });
  });
});

describe("cursors", () => {
  const period = { fromDateTime: "2026-01-01T00:00:00Z", toDateTime: "2026-02-01T00:00:00Z" };

  it.each([undefined, null, ""])("of meetings lead on until there is none: %j", async (end) => {
    const { attention, asked } = connect((url) =>
      url.searchParams.has("cursor") ? { items: [{ uuid: "2" }], nextCursor: end } : { items: [{ uuid: "1" }], nextCursor: "a+b=" },
    );
    expect((await gather(attention.recorderMetrics.allMeetings.all({ ...period, upcoming: true }))).map(({ uuid }) => uuid)).toEqual(["1", "2"]);
    expect(asked().map((search) => Object.fromEntries(new URLSearchParams(search)))).toEqual([
      { ...period, upcoming: "true" },
      { ...period, upcoming: "true", cursor: "a+b=" },
    ]);
  });

  it.each([undefined, null, ""])("of actions have a name of their own: %j", async (end) => {
    const { attention, asked } = connect((url) =>
      url.searchParams.has("cursor") ? { data: [{ uuid: "2" }], next_cursor: end } : { data: [{ uuid: "1" }], next_cursor: "c", nextCursor: "wrong" },
    );
    expect((await gather(attention.actions.list.all({ status: ["pending", "sent"] }))).map(({ uuid }) => uuid)).toEqual(["1", "2"]);
    expect(asked()).toEqual(["?status=pending&status=sent", "?status=pending&status=sent&cursor=c"]);
  });
});
