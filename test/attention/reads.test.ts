import { ApiError, createAttention, RuleError } from "conversation-crm-sdk";
import type { ListConversationsQuery } from "conversation-crm-sdk/attention";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { answerJson, listen } from "../core/loopback.js";
import { json, observeFetch, type SentRequest } from "../core/observed-fetch.js";
import { documentedConversation } from "./documented-conversation.js";

const common = { accept: "application/json", "user-agent": "conversation-crm-sdk/0.1.0", authorization: "attention_key_1" };
const base = "https://api.attention.tech/v2/conversations";

function connect(answer: (request: SentRequest) => Response) {
  const { fetch, sent } = observeFetch(answer);
  return { conversations: createAttention({ apiKey: "attention_key_1", fetch, maxRetries: 0 }).conversations, sent };
}

const conversation = (id: string) => ({ type: "conversations", id, attributes: {} });

describe("list", () => {
  it.each<[ListConversationsQuery | undefined, string]>([
    [undefined, ""],
    [{}, ""],
    [{ page: 2, size: 10 }, "?page=2&size=10"],
    [{ "filter[owner.email]": ["a+b@example.com"] }, "?filter%5Bowner.email%5D=a%2Bb%40example.com"],
    [{ "filter[owner.email]": ["a@b.c", "d@e.f"] }, "?filter%5Bowner.email%5D=a%40b.c&filter%5Bowner.email%5D=d%40e.f"],
    [
      { "filter[title]": "50 % & “more”", "filter[hide_internal]": false, fromDateTime: "2026-01-01T00:00:00Z" },
      "?filter%5Btitle%5D=50%20%25%20%26%20%E2%80%9Cmore%E2%80%9D&filter%5Bhide_internal%5D=false&fromDateTime=2026-01-01T00%3A00%3A00Z",
    ],
    [
      { "filter[crm_field.entity_code]": "deals", "filter[crm_field.field_name]": "stage", "filter[crm_field.values]": ["won", ""] },
      "?filter%5Bcrm_field.entity_code%5D=deals&filter%5Bcrm_field.field_name%5D=stage&filter%5Bcrm_field.values%5D=won&filter%5Bcrm_field.values%5D=",
    ],
  ])("asks for %j", async (query, search) => {
    const page = { data: [documentedConversation], links: { self: "/v2/conversations" }, meta: { totalRecords: 1 } };
    const { conversations, sent } = connect(() => json(page));
    expect(await conversations.list(query)).toEqual(page);
    expect(sent).toMatchObject([{ method: "GET", url: base + search, body: undefined }]);
    expect(sent[0]?.headers).toEqual(common);
  });

  it("reaches a real server with names and values that decode to what was meant", async () => {
    const server = await listen((response) => answerJson(response, { data: [] }));
    const attention = createAttention({ apiKey: "k", baseUrl: server.origin });
    await attention.conversations.list({ "filter[owner.email]": ["a@b.c", "d&e=f"], "filter[title]": "é", page: 1 });
    const { searchParams } = new URL(server.received[0]?.url ?? "", server.origin);
    expect([...searchParams]).toEqual([
      ["filter[owner.email]", "a@b.c"],
      ["filter[owner.email]", "d&e=f"],
      ["filter[title]", "é"],
      ["page", "1"],
    ]);
  });

  it("can be kept as data, and built", async () => {
    const { fetch } = observeFetch(() => json({ data: [] }));
    const attention = createAttention({ apiKey: "k", fetch });
    const call = attention.calls.conversations.list({ "filter[team.id]": ["t"] }, { timeout: 5 });
    expect(JSON.parse(JSON.stringify(call))).toEqual({
      service: "attention",
      operation: "attention.conversations.list",
      method: "GET",
      path: "/conversations",
      parameters: { query: { "filter[team.id]": ["t"] } },
      options: { timeout: 5 },
    });
    expect(await attention.send(call)).toEqual({ data: [] });
    expect((await attention.build.conversations.list({ "filter[team.id]": ["t", "u"] })).url).toBe(`${base}?filter%5Bteam.id%5D=t&filter%5Bteam.id%5D=u`);
  });
});

describe("the pages of a list", () => {
  /** Conversations in pages of so many, with as much meta as is told of a page. */
  function paged(total: number, size: number, meta: (page: number) => object | undefined) {
    return connect(({ url }) => {
      const page = Number(new URL(url).searchParams.get("page") ?? 1);
      const data = Array.from({ length: total }, (_, index) => conversation(`c${index}`)).slice((page - 1) * size, page * size);
      return json({ data, ...(meta(page) && { meta: meta(page) }) });
    });
  }
  const ids = async (conversations: ReturnType<typeof connect>["conversations"], query?: ListConversationsQuery, maxItems?: number) => {
    const found: string[] = [];
    for await (const { id } of conversations.list.all(query, maxItems === undefined ? {} : { maxItems })) found.push(id);
    return found;
  };
  const asked = (sent: SentRequest[]) => sent.map(({ url }) => new URL(url).search);

  it.each<[string, (page: number) => object | undefined, string[]]>([
    ["says how many pages there are", () => ({ pageCount: 3 }), ["", "?page=2", "?page=3"]],
    ["names the size of a page", () => ({ pageSize: 2 }), ["", "?page=2", "?page=3"]],
    ["says only how many there are in all", () => ({ totalRecords: 5 }), ["", "?page=2", "?page=3", "?page=4"]],
    ["says nothing", () => undefined, ["", "?page=2", "?page=3", "?page=4"]],
    ["writes nothing as 0", () => ({ pageCount: 0, pageSize: 0 }), ["", "?page=2", "?page=3", "?page=4"]],
  ])("are all given when the answer %s", async (_case, meta, expected) => {
    const { conversations, sent } = paged(5, 2, meta);
    expect(await ids(conversations)).toEqual(["c0", "c1", "c2", "c3", "c4"]);
    expect(asked(sent)).toEqual(expected);
  });

  it("are all given when the vendor cuts the size down that was asked for", async () => {
    const { conversations, sent } = paged(5, 2, () => undefined);
    expect(await ids(conversations, { size: 50 })).toHaveLength(5);
    expect(asked(sent)).toEqual(["?size=50", "?size=50&page=2", "?size=50&page=3", "?size=50&page=4"]);
  });

  it("are all given when one of several has nothing in it", async () => {
    const { conversations } = connect(({ url }) =>
      json({ data: url.includes("page=2") ? [] : [conversation(url)], meta: { pageCount: 3, pageSize: 1, totalRecords: 2 } }),
    );
    expect(await ids(conversations)).toHaveLength(2);
  });

  it("begin where the query says, and keep its filters", async () => {
    const { conversations, sent } = paged(6, 2, () => ({ pageCount: 3 }));
    expect(await ids(conversations, { page: 2, "filter[owner.id]": ["u", "v"] })).toEqual(["c2", "c3", "c4", "c5"]);
    expect(asked(sent)).toEqual(["?page=2&filter%5Bowner.id%5D=u&filter%5Bowner.id%5D=v", "?page=3&filter%5Bowner.id%5D=u&filter%5Bowner.id%5D=v"]);
  });

  it("end early at a cap, and when the loop is left", async () => {
    const { conversations, sent } = paged(6, 2, () => ({ pageCount: 3 }));
    expect(await ids(conversations, undefined, 3)).toEqual(["c0", "c1", "c2"]);
    expect(sent).toHaveLength(2);
    for await (const page of conversations.list.pages()) {
      expect(page.data).toHaveLength(2);
      break;
    }
    expect(sent).toHaveLength(3);
  });

  it("end with the error of the page that fails", async () => {
    const { conversations } = connect(({ url }) => (url.includes("page=2") ? json({}, 500) : json({ data: [conversation("a")] })));
    const given: string[] = [];
    const error = await rejection(
      (async () => {
        for await (const { id } of conversations.list.all()) given.push(id);
      })(),
    );
    expect(error).toBeInstanceOf(ApiError);
    expect(given).toEqual(["a"]);
  });

  it("are held against the rules before anything is sent", async () => {
    const { conversations, sent } = paged(1, 1, () => undefined);
    expect(await rejection(conversations.list.all({ page: 0 }).next())).toBeInstanceOf(RuleError);
    expect(sent).toEqual([]);
  });
});
