import { createLeadConnector } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { json, observeFetch, type SentRequest } from "../core/observed-fetch.js";

function client(answer: Parameters<typeof observeFetch>[0]) {
  const { fetch, sent } = observeFetch(answer);
  return { contacts: createLeadConnector({ accessToken: "t", fetch, maxRetries: 0 }).contacts, sent };
}

const bodies = (sent: readonly SentRequest[]) => sent.map(({ body }): unknown => JSON.parse(String(body)));

describe("search", () => {
  /** So many contacts, served as the vendor does: those after searchAfter, else those of the page, else the first ones. */
  const serve = (length: number) =>
    client(({ body }) => {
      const { pageLimit, page = 1, searchAfter } = JSON.parse(String(body)) as { pageLimit: number; page?: number; searchAfter?: [number, string] };
      const begin = searchAfter ? searchAfter[0] : (page - 1) * pageLimit;
      const count = Math.max(0, Math.min(pageLimit, length - begin));
      const contacts = Array.from({ length: count }, (_, index) => ({ id: `c_${begin + index}`, searchAfter: [begin + index + 1, `c_${begin + index}`] }));
      return json({ contacts, total: length, traceId: "t" });
    });

  it.each([
    { length: 0, pageLimit: 10, requests: 1 },
    { length: 9, pageLimit: 10, requests: 1 },
    { length: 10, pageLimit: 10, requests: 2 },
    { length: 25, pageLimit: 10, requests: 3 },
    { length: 1_200, pageLimit: 500, requests: 3 },
  ])("gives all $length by $pageLimit in $requests requests", async ({ length, pageLimit, requests }) => {
    const { contacts, sent } = serve(length);
    const ids: string[] = [];
    for await (const { id } of contacts.search.all({ locationId: "l", pageLimit })) ids.push(id);
    expect(ids).toEqual(Array.from({ length }, (_, index) => `c_${index}`));
    expect(sent).toHaveLength(requests);
  });

  it("keeps what it searches for, and goes on after the last contact", async () => {
    const { contacts, sent } = serve(3);
    const search = { locationId: "l", pageLimit: 2, sort: [{ field: "dateUpdated", direction: "asc" as const }], filters: [] };
    for await (const _ of contacts.search.pages(search));
    expect(bodies(sent)).toEqual([search, { ...search, searchAfter: [2, "c_1"] }]);
  });

  it("leaves the number of the page behind, which does not go with that", async () => {
    const { contacts, sent } = serve(50);
    const ids: string[] = [];
    for await (const { id } of contacts.search.all({ locationId: "l", pageLimit: 10, page: 3 })) ids.push(id);
    expect(ids).toEqual(Array.from({ length: 30 }, (_, index) => `c_${20 + index}`));
    expect(bodies(sent)[1]).toEqual({ locationId: "l", pageLimit: 10, searchAfter: [30, "c_29"] });
  });

  it("is left when the same page comes again and again", async () => {
    const { contacts, sent } = client(() => json({ contacts: [{ id: "c", searchAfter: [1, "c"] }], total: 5 }));
    const pages = contacts.search.all({ locationId: "l", pageLimit: 1 });
    expect(await pages.next()).toMatchObject({ value: { id: "c" } });
    expect(await rejection(pages.next())).toMatchObject({ code: "unreadable", operation: "leadconnector.contacts.search" });
    expect(sent).toHaveLength(2);
  });

  it("does not end in silence when the way to the next page is missing", async () => {
    const { contacts } = client(() => json({ contacts: [{ id: "c" }], total: 5 }));
    const pages = contacts.search.all({ locationId: "l", pageLimit: 1 });
    await pages.next();
    expect(await rejection(pages.next())).toMatchObject({ code: "unreadable", message: expect.stringContaining("has no searchAfter in its last contact") });
  });

  it("is sent again after a lost answer, because it only reads; a new contact is not", async () => {
    const { fetch, sent } = observeFetch(() => json({ statusCode: 503, message: "busy" }, 503));
    const { contacts } = createLeadConnector({ accessToken: "t", fetch, maxRetries: 1, random: () => 0 });
    await rejection(contacts.search({ locationId: "l", pageLimit: 1 }));
    expect(sent).toHaveLength(2);
    await rejection(contacts.create({ locationId: "l" }));
    await rejection(contacts.upsert({ locationId: "l" }));
    expect(sent).toHaveLength(4);
  });
});

describe("listByBusiness", () => {
  /** So many contacts, at most `cap` of them in a page. */
  const serve = (length: number, cap: number) =>
    client(({ url }) => {
      const query = new URL(url).searchParams;
      const skip = Number(query.get("skip") ?? 0);
      const count = Math.max(0, Math.min(Number(query.get("limit") ?? 25), cap, length - skip));
      return json({ contacts: Array.from({ length: count }, (_, index) => ({ id: `c_${skip + index}` })), count });
    });

  it.each([
    { length: 0, limit: undefined, cap: 100, requests: 1 },
    { length: 30, limit: undefined, cap: 100, requests: 3 },
    { length: 30, limit: "500", cap: 20, requests: 3 }, // a short page is not the end
  ])("gives all $length with a limit of $limit and a cap of $cap", async ({ length, limit, cap, requests }) => {
    const { contacts, sent } = serve(length, cap);
    const ids: string[] = [];
    for await (const { id } of contacts.listByBusiness.all("b", { locationId: "l", ...(limit && { limit }) })) ids.push(id);
    expect(ids).toEqual(Array.from({ length }, (_, index) => `c_${index}`));
    expect(sent).toHaveLength(requests);
  });

  it("begins where the query says, and keeps the rest of it", async () => {
    const { contacts, sent } = serve(12, 100);
    for await (const _ of contacts.listByBusiness.pages("b 1", { locationId: "l", skip: "10", query: "ann" }));
    expect(sent.map(({ url }) => url.split("/contacts/")[1])).toEqual([
      "business/b%201?locationId=l&skip=10&query=ann",
      "business/b%201?locationId=l&skip=12&query=ann",
    ]);
  });
});

describe("paths", () => {
  it("do not take the word that another endpoint has in the place of an id", async () => {
    const { contacts, sent } = client(() => json({ succeded: true }));
    expect(await rejection(contacts.notes.list("business"))).toMatchObject({ code: "rule_broken" });
    for (const campaignId of ["removeAll", "remove-all"])
      expect(await rejection(contacts.campaigns.remove({ contactId: "c", campaignId }))).toMatchObject({ code: "rule_broken" });
    expect(sent).toEqual([]);
  });
});

describe("answers", () => {
  it.each([{ succeded: false }, { succeeded: false }])("that say %j are thrown", async (answer) => {
    const { contacts } = client(() => json(answer));
    expect(await rejection(contacts.delete("c"))).toMatchObject({ code: "refused", status: 200 });
  });

  it("name the contact that a new one is a duplicate of", async () => {
    const refusal = {
      statusCode: 400,
      message: "This location does not allow duplicated contacts.",
      meta: { contactId: "c_1", contactName: "Ann", matchingField: "email" },
    };
    const { contacts } = client(() => json(refusal, 400));
    const error = await rejection(contacts.create({ locationId: "l", email: "a@b.c" }));
    expect(error).toMatchObject({ status: 400, detail: refusal.message, body: { meta: { contactId: "c_1" } } });
  });

  it("may have either status", async () => {
    const { contacts, sent } = client(() => json({ note: { id: "n", userId: null } }, sent.length === 1 ? 200 : 201));
    for (const _ of [1, 2]) expect(await contacts.notes.create("c", { body: "b" })).toEqual({ note: { id: "n", userId: null } });
  });
});

describe("workflows", () => {
  it("are entered and left without a body, as it was recorded, or with one", async () => {
    const { contacts, sent } = client(() => json({ succeded: true, succeeded: true }));
    const workflow = { contactId: "c", workflowId: "w" };
    await contacts.workflows.add(workflow);
    await contacts.workflows.remove(workflow, { eventStartTime: "2021-06-23T03:30:00+01:00" });
    expect(sent.map(({ method, body }) => [method, body])).toEqual([
      ["POST", undefined],
      ["DELETE", '{"eventStartTime":"2021-06-23T03:30:00+01:00"}'],
    ]);
  });
});
