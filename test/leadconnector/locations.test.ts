import { createLeadConnector } from "conversation-crm-sdk";
import type { SearchLocationsQuery } from "conversation-crm-sdk/leadconnector";
import { describe, expect, it } from "vitest";
import { locations } from "../../src/leadconnector/locations.js";
import { leadconnectorService } from "../../src/leadconnector/vendor.js";
import { rejection } from "../core/caught.js";
import { json, observeFetch } from "../core/observed-fetch.js";
import { ruleOf } from "../core/rule-of.js";

function client(answer: Parameters<typeof observeFetch>[0]) {
  const { fetch, sent } = observeFetch(answer);
  return { locations: createLeadConnector({ accessToken: "t", fetch, maxRetries: 0, pacing: false }).locations, sent };
}

const queryOf = ({ url }: { url: string }) => new URL(url).searchParams;
const items = (begin: number, count: number) => Array.from({ length: count }, (_, index) => ({ id: `i_${begin + index}` }));

describe("search", () => {
  /** A list of so many items; the server gives `most` of them a page at most. */
  const serve = (length: number, most: number) =>
    client((request) => {
      const query = queryOf(request);
      const begin = Number(query.get("skip") ?? 0);
      return json({ locations: items(begin, Math.max(Math.min(Number(query.get("limit") ?? 10), most, length - begin), 0)) });
    });

  it.each<[number, SearchLocationsQuery | undefined, number]>([
    [0, undefined, 1],
    [9, undefined, 1],
    [10, undefined, 2],
    [25, {}, 3],
    [5, { limit: "2" }, 3],
    [5, { limit: 2, skip: "3" }, 2],
    [120, { limit: 100 }, 4], // 50, 50, 20 and then none: a page of more than ten may be cut short
  ])("gives all %i with %j in %i requests", async (length, query, requests) => {
    const { locations, sent } = serve(length, 50);
    const ids: (string | undefined)[] = [];
    for await (const { id } of locations.search.all(query)) ids.push(id);
    expect(ids).toEqual(
      items(0, length)
        .slice(Number(query?.skip ?? 0))
        .map(({ id }) => id),
    );
    expect(sent).toHaveLength(requests);
  });

  it("keeps the rest of the query", async () => {
    const { locations, sent } = serve(3, 50);
    for await (const _ of locations.search.all({ companyId: "c", order: "desc", limit: "2" }));
    expect(sent.map((request) => queryOf(request).toString())).toEqual(["companyId=c&order=desc&limit=2", "companyId=c&order=desc&limit=2&skip=2"]);
  });

  it.each([
    [{ skip: 0, limit: "10" }, []],
    [{ skip: "ten" }, ["query.skip must be a whole number in digits"]],
    [{ skip: null }, ["query.skip must be a number or digits"]],
    [{ limit: -1 }, ["query.limit must be 0 or more"]],
  ])("holds %j against the rules of numbers", (query, problems) => {
    const broken = ruleOf(locations.search).check("query", query);
    expect(broken.map(({ path, message }) => `${path.join(".")} ${message}`)).toEqual(problems);
  });

  it("is left when the server knows no skip", async () => {
    const { locations, sent } = client(() => json({ locations: items(0, 10) }));
    const walk = async () => {
      for await (const _ of locations.search.all());
    };
    expect(await rejection(walk())).toMatchObject({ code: "unreadable" });
    expect(sent).toHaveLength(2);
  });
});

describe("searchTasks", () => {
  it("goes on below its location, with the rest of its body", async () => {
    const { locations, sent } = client(({ body }) => {
      const { skip = 0 } = JSON.parse(String(body)) as { skip?: number };
      return json({ tasks: items(skip, Math.min(25, 30 - skip)) });
    });
    const tasks = [];
    for await (const task of locations.searchTasks.all("l", { completed: false })) tasks.push(task);
    expect(tasks).toEqual(items(0, 30));
    expect(sent.map(({ method, url, body }) => [method, new URL(url).pathname, body])).toEqual([
      ["POST", "/locations/l/tasks/search", '{"completed":false}'],
      ["POST", "/locations/l/tasks/search", '{"completed":false,"skip":25}'],
    ]);
  });

  it("is sent again after a lost answer, because it only reads", async () => {
    const { fetch, sent } = observeFetch(() => (sent.length === 1 ? json({ message: "busy" }, 503) : json({ tasks: [] })));
    const { locations } = createLeadConnector({ accessToken: "t", fetch, random: () => 0 });
    expect(await locations.searchTasks("l", {})).toEqual({ tasks: [] });
    expect(sent).toHaveLength(2);
  });
});

describe("templates", () => {
  it("are listed to their total", async () => {
    const { locations, sent } = client((request) => json({ templates: items(Number(queryOf(request).get("skip") ?? 0), 25), totalCount: 50 }));
    const ids: (string | undefined)[] = [];
    for await (const { id } of locations.templates.list.all("l", { originId: "l" })) ids.push(id);
    expect(ids).toHaveLength(50);
    expect(sent.map((request) => queryOf(request).toString())).toEqual(["originId=l", "originId=l&skip=25"]);
  });

  it.each([new Response(null), json({ succeded: true })])("are deleted, whatever is said of it", async (answer) => {
    expect(await client(() => answer).locations.templates.delete({ locationId: "l", id: "t" })).toBeUndefined();
  });

  it("are not deleted when the answer says so", async () => {
    const error = await rejection(client(() => json({ succeded: false })).locations.templates.delete({ locationId: "l", id: "t" }));
    expect(error).toMatchObject({ code: "refused", status: 200 });
  });
});

describe("timezones", () => {
  it.each([["US/Central"], { timezones: ["US/Central"] }, "US/Central"])("are given as they come: %j", async (timezones) => {
    expect(await client(() => json(timezones)).locations.timezones("l")).toEqual(timezones);
  });
});

describe("customFields.create", () => {
  it("takes fields that are not published, and still holds those that are against their rules", async () => {
    const { locations, sent } = client(() => json({ customField: { id: "f" } }));
    await locations.customFields.create("l", { name: "Colour", dataType: "SINGLE_OPTIONS", options: ["red"] });
    expect(sent[0]?.body).toBe('{"name":"Colour","dataType":"SINGLE_OPTIONS","options":["red"]}');
    expect(await rejection(locations.customFields.create("l", { name: "Colour", dataType: "TEXT", position: "1" as never }))).toMatchObject({
      code: "rule_broken",
    });
  });
});

describe("update", () => {
  it("takes a country's code alone", () => {
    const problems = (country: string) => ruleOf(locations.update).check("body", { companyId: "c", country });
    expect(problems("XK")).toEqual([]);
    expect(problems("Kosovo")).toMatchObject([{ path: ["body", "country"], message: "must be a country's code of two capital letters" }]);
  });

  it("is paced with the other requests of its location", () => {
    expect(leadconnectorService().pacingKey?.(locations.update("l", { companyId: "c" }))).toBe("l");
  });
});
