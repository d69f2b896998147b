import { createAttention } from "conversation-crm-sdk/attention";
import { type AttentionSeed, createSandbox } from "conversation-crm-sdk/testing";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { overHttp } from "./over-http.js";
import { specified } from "./specification.js";

const base = "https://api.attention.tech/v2/conversations";
const ada = { id: "user_a", email: "ada@example.com" };
const ben = { id: "user_b", email: "ben@example.com" };
const seed: AttentionSeed = {
  conversations: [
    { id: "c1", title: "Deal review", owner: ada },
    { id: "c2", title: "Weekly", owner: ben, externalId: "acti 1/2" },
    { id: "c3", title: "A new DEAL" },
    { id: "c4", owner: ada },
    { id: "c5" },
  ],
};
const listing = specified("attention", "get", "/conversations");
const reading = specified("attention", "get", "/conversations/{id}");

async function ask(path: string, sandbox = createSandbox({ attention: seed })) {
  const response = await overHttp(sandbox)(`${base}${path}`, { headers: { authorization: "sandbox-api-key" } });
  return { status: response.status, body: (await response.json()) as unknown };
}

describe("the list", () => {
  it.each(["", "?size=2", "?size=2&page=3", "?filter%5Btitle%5D=nothing"])("answers %j as specified", async (search) => {
    const { status, body } = await ask(search);
    expect(status).toBe(200);
    expect(listing.response(status, body)).toBe("");
  });

  it("is cut into pages, which a client gives one after the other", async () => {
    const sandbox = createSandbox({ attention: seed });
    const attention = createAttention(sandbox.attention);
    const page = await attention.conversations.list({ size: 2, page: 2 });
    expect(page.data.map(({ id }) => id)).toEqual(["c3", "c4"]);
    expect(page.meta).toEqual({ pageCount: 3, totalRecords: 5, pageNumber: 2, pageSize: 2 });
    const ids: string[] = [];
    for await (const { id } of attention.conversations.list.all({ size: 2 })) ids.push(id);
    expect(ids).toEqual(["c1", "c2", "c3", "c4", "c5"]);
    expect(sandbox.requests.map(({ operation }) => operation)).toEqual(Array.from({ length: 4 }, () => "attention.conversations.list"));
  });

  it.each([
    [{ "filter[title]": "deal" }, ["c1", "c3"]],
    [{ "filter[owner.email]": [ada.email] }, ["c1", "c4"]],
    [{ "filter[owner.email]": [ada.email, ben.email] }, ["c1", "c2", "c4"]],
    [{ "filter[owner.id]": [ben.id], "filter[hide_internal]": false }, ["c2"]],
    [{ "filter[owner.id]": [ada.id], "filter[title]": "review" }, ["c1"]],
    [{ "filter[title]": "nothing" }, []],
  ])("is filtered by %j", async (query, expected) => {
    const { data } = await createAttention(createSandbox({ attention: seed }).attention).conversations.list(query);
    expect(data.map(({ id }) => id)).toEqual(expected);
  });

  it("shows what was written", async () => {
    const attention = createAttention(createSandbox({ attention: seed }).attention);
    await attention.conversations.changePrivacy("c1", { privacy: "private" });
    const { data } = await attention.conversations.list({ "filter[title]": "review" });
    expect(data[0]?.attributes).toMatchObject({ private: true, userUUID: ada.id });
  });

  it.each([
    "?size=2&page=4",
    "?page=0",
    "?page=x",
    "?size=0",
    "?fromDateTime=2026-01-01",
    "?filter%5Bhide_internal%5D=true",
    "?filter%5Bexternal_opportunity.id%5D=o",
    "?filter%5Banalyzed%5D=false",
    "?withCrmRecords=true",
  ])("says that it does not know what %s does", async (search) => {
    expect((await ask(search)).status).toBe(501);
  });

  it("refuses a request without a key, and fails when it is told to", async () => {
    const sandbox = createSandbox();
    const response = await sandbox.fetch(base);
    expect([response.status, listing.response(401, await response.json())]).toEqual([401, ""]);
    sandbox.fail("attention.conversations.list", { status: 500 });
    expect(await rejection(createAttention({ ...sandbox.attention, maxRetries: 0 }).conversations.list())).toMatchObject({ status: 500 });
  });
});

describe("one conversation", () => {
  it.each([
    ["/c2", 200],
    ["/c2?by=id", 200],
    ["/acti%201%2F2?by=external_id", 200],
    ["/c2?by=external_id", 404],
    ["/acti%201%2F2", 404],
    ["/c2?detailedTranscript=false", 200],
  ])("is answered at %s with %i, as specified", async (path, expected) => {
    const { status, body } = await ask(path);
    expect(status).toBe(expected);
    expect(reading.response(status, body)).toBe("");
    if (status === 200) expect(body).toMatchObject({ id: "c2", attributes: { title: "Weekly" } });
  });

  it.each(["/c2?by=title", "/c2?detailedTranscript=true", "/c2?filter%5Binclude_import_metadata%5D=true", "/c2?page=1"])(
    "says that it does not know what %s does",
    async (path) => {
      expect((await ask(path)).status).toBe(501);
    },
  );

  it("is found by a client under the id that it was imported with", async () => {
    const attention = createAttention(createSandbox({ attention: seed }).attention);
    expect(await attention.conversations.get("acti 1/2", { by: "external_id" })).toMatchObject({ id: "c2" });
    expect(await rejection(attention.conversations.get("nobody"))).toMatchObject({ code: "not_found", status: 404 });
  });
});
