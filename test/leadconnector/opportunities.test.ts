import { createLeadConnector } from "conversation-crm-sdk";
import type { OpportunityUpsert, SearchOpportunitiesQuery } from "conversation-crm-sdk/leadconnector";
import { describe, expect, it } from "vitest";
import { opportunities } from "../../src/leadconnector/opportunities.js";
import { leadconnectorService } from "../../src/leadconnector/vendor.js";
import { rejection } from "../core/caught.js";
import { json, observeFetch } from "../core/observed-fetch.js";

function client(answer: Parameters<typeof observeFetch>[0]) {
  const { fetch, sent } = observeFetch(answer);
  return { opportunities: createLeadConnector({ accessToken: "t", fetch, maxRetries: 0, pacing: false }).opportunities, sent };
}

const queryOf = ({ url }: { url: string }) => new URL(url).searchParams;
const bodyOf = ({ body }: { body: unknown }) => JSON.parse(String(body)) as Record<string, unknown>;
const items = (begin: number, count: number) => Array.from({ length: count }, (_, index) => ({ id: `o_${begin + index}` }));

async function idsOf(all: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of all) ids.push(id);
  return ids;
}

describe("search", () => {
  /** A list of so many items, served as the vendor does: with one of the two cursors the first page comes again. */
  const serve = (length: number) =>
    client((request) => {
      const query = queryOf(request);
      const limit = Number(query.get("limit") ?? 20);
      const isFollowing = query.has("startAfter") && query.has("startAfterId");
      const begin = isFollowing ? Number(query.get("startAfter")) : (Number(query.get("page") ?? 1) - 1) * limit;
      const count = Math.max(Math.min(limit, length - begin), 0);
      return json({ opportunities: items(begin, count), meta: { total: length, startAfter: begin + count, startAfterId: `o_${begin + count - 1}` } });
    });

  it.each<[number, Partial<SearchOpportunitiesQuery>, number]>([
    [0, {}, 1],
    [19, {}, 1],
    [20, {}, 1],
    [21, {}, 2],
    [40, {}, 3],
    [45, {}, 3],
    [7, { limit: 3 }, 3],
    [250, { limit: 100 }, 3],
    [45, { page: 1 }, 3],
    [6, { page: 1, limit: 3 }, 3],
  ])("gives all %i with %j in %i requests", async (length, query, requests) => {
    const { opportunities, sent } = serve(length);
    expect(await idsOf(opportunities.search.all({ location_id: "l", ...query }))).toEqual(items(0, length).map(({ id }) => id));
    expect(sent).toHaveLength(requests);
  });

  it("goes on with both cursors, and keeps the rest of the query", async () => {
    const { opportunities, sent } = serve(3);
    await idsOf(opportunities.search.all({ location_id: "l", status: "open", limit: 2 }));
    expect(sent.map((request) => queryOf(request).toString())).toEqual([
      "location_id=l&status=open&limit=2",
      "location_id=l&status=open&limit=2&startAfter=2&startAfterId=o_1",
    ]);
  });

  it("goes on from cursors that were given, whatever page was named with them", async () => {
    const { opportunities, sent } = serve(5);
    expect(await idsOf(opportunities.search.all({ location_id: "l", limit: 2, page: 1, startAfter: "2", startAfterId: "o_1" }))).toEqual(["o_2", "o_3", "o_4"]);
    expect(sent).toHaveLength(2);
  });

  it.each([{ startAfter: 2 }, { startAfterId: "o_1" }])("is left when %j alone brings the same page again", async (cursor) => {
    const { opportunities, sent } = client(() => json({ opportunities: items(0, 2), meta: { startAfter: 2, startAfterId: "o_1" } }));
    const error = await rejection(idsOf(opportunities.search.all({ location_id: "l", limit: 2, ...cursor })));
    expect(error).toMatchObject({ code: "unreadable" });
    expect(sent).toHaveLength(2);
  });

  it.each([undefined, {}, { startAfter: 2 }, { startAfterId: "o_1" }, { startAfter: null, startAfterId: null }, { total: 5, startAfter: 2, startAfterId: "" }])(
    "does not end in silence when a full page has %j for its meta",
    async (meta) => {
      const { opportunities } = client(() => json({ opportunities: items(0, 2), meta }));
      const all = opportunities.search.all({ location_id: "l", limit: 2 });
      expect([(await all.next()).value, (await all.next()).value]).toEqual(items(0, 2));
      expect(await rejection(all.next())).toMatchObject({
        code: "unreadable",
        message: expect.stringContaining("has no startAfter or no startAfterId in its meta"),
      });
    },
  );

  it("is counted with the other requests of its location", () => {
    const { pacingKey } = leadconnectorService();
    const keys = [opportunities.search({ location_id: "l" }), opportunities.searchAdvanced({ locationId: "l" }), opportunities.get("o")].map((draft) =>
      pacingKey?.(draft),
    );
    expect(keys).toEqual(["l", "l", ""]);
  });
});

describe("searchAdvanced", () => {
  const serve = (length: number, first: 0 | 1) =>
    client((request) => {
      const { page = first, limit = 20 } = bodyOf(request) as { page?: number; limit?: number };
      const begin = (Math.max(page, first) - first) * limit;
      return json({ opportunities: items(begin, Math.max(Math.min(limit, length - begin), 0)), total: length }, 201);
    });

  it.each([
    [0, {}, 1],
    [20, {}, 1],
    [21, {}, 3],
    [5, { limit: 2 }, 3],
    [4, { limit: 2 }, 3],
  ])("gives all %i with %j in %i requests, counting pages from 0", async (length, search, requests) => {
    const { opportunities, sent } = serve(length, 0);
    expect(await idsOf(opportunities.searchAdvanced.all({ locationId: "l", ...search }))).toEqual(items(0, length).map(({ id }) => id));
    expect(sent).toHaveLength(requests);
  });

  it("tells of a vendor that counts from 1, and gives all when told to begin there", async () => {
    expect(await rejection(idsOf(serve(5, 1).opportunities.searchAdvanced.all({ locationId: "l", limit: 2 })))).toMatchObject({ code: "unreadable" });
    expect(await idsOf(serve(5, 1).opportunities.searchAdvanced.all({ locationId: "l", limit: 2, page: 1 }))).toHaveLength(5);
    expect(await idsOf(serve(2, 1).opportunities.searchAdvanced.all({ locationId: "l", limit: 2, page: 1 }))).toHaveLength(2);
  });

  it("keeps the rest of the search, filters among it", async () => {
    const { opportunities, sent } = serve(3, 0);
    await idsOf(opportunities.searchAdvanced.all({ locationId: "l", limit: 2, query: "a", filters: [{ field: "status" }] }));
    expect(sent.map(bodyOf)).toEqual([
      { locationId: "l", limit: 2, query: "a", filters: [{ field: "status" }] },
      { locationId: "l", limit: 2, query: "a", filters: [{ field: "status" }], page: 1 },
    ]);
  });

  it("gives the page that was asked for with searchAfter, and says that it cannot go on", async () => {
    const { opportunities } = serve(5, 0);
    const pages = opportunities.searchAdvanced.pages({ locationId: "l", limit: 2, searchAfter: [1, "o"] });
    expect((await pages.next()).value).toMatchObject({ total: 5 });
    expect(await rejection(pages.next())).toMatchObject({ code: "unreadable", message: expect.stringContaining("searchAfter") });
  });

  it("is sent again after a lost answer, because it only reads", async () => {
    const { fetch, sent } = observeFetch(() => (sent.length === 1 ? json({ message: "busy" }, 503) : json({ opportunities: [] }, 201)));
    const { opportunities } = createLeadConnector({ accessToken: "t", fetch, random: () => 0 });
    expect(await opportunities.searchAdvanced({ locationId: "l" })).toEqual({ opportunities: [] });
    expect(sent).toHaveLength(2);
  });
});

describe("upsert", () => {
  it("is not sent again after a lost answer", async () => {
    const { opportunities, sent } = client(() => json({ message: "busy" }, 503));
    const opportunity: OpportunityUpsert = { pipelineId: "p", locationId: "l", followers: [], isRemoveAllFollowers: false, followersActionType: "add" };
    expect(await rejection(opportunities.upsert(opportunity, { maxRetries: 3 }))).toMatchObject({ outcome: "unknown" });
    expect(sent).toHaveLength(1);
  });
});

describe("lostReasons", () => {
  const serve = (length: number, withTotal: boolean) =>
    client((request) => {
      const query = queryOf(request);
      const begin = Number(query.get("skip") ?? 0);
      const count = Math.min(Number(query.get("limit") ?? 100), 100, length - begin);
      return json({ lostReasons: items(begin, count), ...(withTotal && { total: length }) });
    });

  it.each<[number, { limit?: number; skip?: number }, boolean, number]>([
    [100, {}, false, 2],
    [100, {}, true, 1],
    [99, {}, false, 1],
    [250, { limit: 500 }, false, 3], // the server gives 100 at most
    [5, { limit: 2 }, false, 3],
    [4, { limit: 2 }, true, 2],
    [5, { limit: 2, skip: 3 }, true, 1],
  ])("gives all %i with %j, a total %j, in %i requests", async (length, query, withTotal, requests) => {
    const { opportunities, sent } = serve(length, withTotal);
    const ids = [];
    for await (const { id } of opportunities.lostReasons.all({ locationId: "l", deleted: "false", ...query })) ids.push(id);
    expect(ids).toEqual(
      items(0, length)
        .slice(query.skip ?? 0)
        .map(({ id }) => id),
    );
    expect(sent).toHaveLength(requests);
    for (const request of sent) expect(queryOf(request).get("deleted")).toBe("false");
  });
});
