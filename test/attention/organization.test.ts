import { createAttention, RuleError } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { json, observeFetch, type SentRequest } from "../core/observed-fetch.js";

function connect(answer: (request: SentRequest) => Response) {
  const { fetch, sent } = observeFetch(answer);
  return { attention: createAttention({ apiKey: "k", fetch, maxRetries: 0 }), sent };
}

const searches = (sent: readonly SentRequest[]) => sent.map(({ url }) => new URL(url).search);

describe("users", () => {
  it("are filtered by several values, each with the name of the filter", async () => {
    const { attention, sent } = connect(() => json({ data: [] }));
    await attention.users.list({ "filter[email]": ["a@b.c", "d&e=f"], includeDeleted: false });
    expect(searches(sent)).toEqual(["?filter%5Bemail%5D=a%40b.c&filter%5Bemail%5D=d%26e%3Df&includeDeleted=false"]);
  });

  it("are not asked for with a filter that would not be sent", async () => {
    const { attention, sent } = connect(() => json({ data: [] }));
    expect(await rejection(attention.users.list({ "filter[id]": [] }))).toBeInstanceOf(RuleError);
    expect(sent).toEqual([]);
  });

  it.each([
    ["an empty body", () => new Response(null, { status: 200 })],
    ["no content", () => new Response(null, { status: 204 })],
    ["an empty object", () => json({})],
  ])("are deleted with %s for an answer", async (_what, answer) => {
    const { attention, sent } = connect(answer);
    expect(await attention.organization.users.delete("user_1")).toBeUndefined();
    expect(sent).toMatchObject([{ method: "DELETE", url: "https://api.attention.tech/v2/organizations/users/user_1" }]);
  });
});

describe("API keys", () => {
  it("are a list without an envelope, of which the first need not have every field", async () => {
    const keys = [{ id: "k1", name: "Export", value: "eyJ" }];
    expect(await connect(() => json(keys)).attention.apiKeys.list()).toEqual(keys);
  });

  it("that are created are read only with their secret", async () => {
    const { attention } = connect(() => json({ id: "k1", name: "Export" }));
    expect(await rejection(attention.apiKeys.create({ name: "Export", orgLevel: true }))).toMatchObject({ code: "unreadable" });
  });
});

describe("scorecards", () => {
  it("are given page by page, to the number of pages that the answer names", async () => {
    const { attention, sent } = connect(({ url }) => json({ data: [{ id: new URL(url).search }], meta: { pageCount: 3, pageSize: 5 } }));
    const ids: unknown[] = [];
    for await (const { id } of attention.scorecards.list.all({ size: 5 })) ids.push(id);
    expect(ids).toEqual(["?size=5", "?size=5&page=2", "?size=5&page=3"]);
    expect(searches(sent)).toEqual(ids);
  });

  it("end at an empty page where the answer says nothing of pages, and not at a short one", async () => {
    const { attention, sent } = connect(({ url }) => json({ data: url.includes("page=3") ? [] : [{ id: url }] }));
    const ids: unknown[] = [];
    for await (const { id } of attention.scorecards.list.all({ size: 50 })) ids.push(id);
    expect(ids).toHaveLength(2);
    expect(searches(sent)).toEqual(["?size=50", "?size=50&page=2", "?size=50&page=3"]);
  });

  it("have items that are given page by page, as those of field configurations are", async () => {
    const { attention, sent } = connect(({ url }) => json({ data: [{ title: url }], meta: { pageCount: 2 } }));
    const urls: unknown[] = [];
    for await (const { title } of attention.scorecards.items.list.all("s 1", { size: 200 })) urls.push(title);
    for await (const { title } of attention.fieldConfigurations.items.list.all("f1")) urls.push(title);
    expect(sent.map(({ url }) => url)).toEqual(urls);
    expect(sent.map(({ url }) => url.slice("https://api.attention.tech/v2".length))).toEqual([
      "/scorecards/s%201/items?size=200",
      "/scorecards/s%201/items?size=200&page=2",
      "/field-configurations/f1/items",
      "/field-configurations/f1/items?page=2",
    ]);
  });

  it("have no scorecard with the id that is the path of the summary", async () => {
    const { attention, sent } = connect(() => json({ data: {} }));
    expect(await rejection(attention.scorecards.get("summary"))).toBeInstanceOf(RuleError);
    expect(sent).toEqual([]);
  });

  it("are summarized again after a server error: that only reads", async () => {
    const { fetch, sent } = observeFetch(() => (sent.length === 1 ? json({ title: "busy" }, 503) : json({ data: [{ averageScore: 3.5 }] })));
    const attention = createAttention({ apiKey: "k", fetch, random: () => 0 });
    const request = { scorecardUUID: "s", fromDateTime: "2026-01-01T00:00:00Z", toDateTime: "2026-02-01T00:00:00Z" };
    const summary = await attention.scorecards.summary({ ...request, teamUUIDs: [], userUUIDs: [], scorecardsItemsUUIDs: [] });
    expect(summary.data).toEqual([{ averageScore: 3.5 }]);
    expect(sent).toHaveLength(2);
    expect(JSON.parse(String(sent[0]?.body))).toMatchObject({ teamUUIDs: [], userUUIDs: [], scorecardsItemsUUIDs: [] });
  });

  it("get a result once, whatever comes back, and throw when it was not written", async () => {
    const result = { scorecard_uuid: "s", conversation_uuid: "c", summary: "", items: [] };
    const { fetch, sent } = observeFetch(() => json({ title: "busy" }, 503));
    await rejection(createAttention({ apiKey: "k", fetch, random: () => 0 }).scorecards.createResult(result));
    expect(sent).toHaveLength(1);
    const { attention } = connect(() => json({ success: false }));
    expect(await rejection(attention.scorecards.createResult(result))).toMatchObject({ code: "refused", status: 200 });
  });
});
