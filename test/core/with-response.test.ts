import { createAttention, createLeadConnector, createSiro } from "conversation-crm-sdk";
import { createSandbox } from "conversation-crm-sdk/testing";
import { expect, it } from "vitest";
import { rejection } from "./caught.js";
import { json, observeFetch } from "./observed-fetch.js";

const updated = { success: true, conversation: { locationId: "l", contactId: "c", deleted: false }, traceId: "trace-1" };

it("gives the whole answer of an operation", async () => {
  const answers = [json({}, 503), json(updated, 200, { "x-ratelimit-remaining": "98", "x-ratelimit-interval-milliseconds": "10000", "x-one": "1" })];
  const { fetch } = observeFetch(() => answers.shift() ?? json({}));
  const leadconnector = createLeadConnector({ accessToken: "t", fetch, random: () => 0 });
  const { headers, ...rest } = await leadconnector.withResponse.conversations.update("c", { locationId: "l" });
  expect(rest).toEqual({
    data: updated,
    status: 200,
    requestId: "trace-1",
    attempts: 2,
    limits: { remaining: 98, intervalMs: 10_000, dailyRemaining: undefined, dailyResetMs: undefined },
  });
  expect(headers.get("X-One")).toBe("1");
});

it("gives the same data as the operation, and says what it can of a vendor that reports nothing", async () => {
  const sandbox = createSandbox({ siro: { recordings: [{ id: "rec_7" }] } });
  const siro = createSiro(sandbox.siro);
  const answer = await siro.withResponse.recordings.get("rec_7");
  expect(answer.data).toEqual(await siro.recordings.get("rec_7"));
  expect(answer).toMatchObject({ status: 200, requestId: undefined, attempts: 1, limits: {} });
  expect((await siro.withResponse.recordings.list({ limit: "1" })).data.data).toHaveLength(1);
  expect(siro.withResponse.recordings.list).not.toHaveProperty("all");
});

it("gives it of an answer without a body, of text and of a request too", async () => {
  const answers = [new Response(null, { status: 204 }), new Response("text", { status: 203, headers: { "x-one": "1" } }), json([1], 201)];
  const { fetch } = observeFetch(() => answers.shift() ?? json({}));
  const { withResponse } = createAttention({ apiKey: "key", fetch });
  expect(await withResponse.request("DELETE", "/new/{id}", { path: { id: "a" } })).toMatchObject({ data: undefined, status: 204 });
  const text = await withResponse.request("GET", "/new", { responseType: "text" });
  expect([text.data, text.status, text.headers.get("x-one")]).toEqual(["text", 203, "1"]);
  expect(await withResponse.request("GET", "/new")).toMatchObject({ data: [1], status: 201, attempts: 1 });
});

it("has the very headers that came", async () => {
  const response = json(updated);
  const leadconnector = createLeadConnector({ accessToken: "t", fetch: async () => response });
  expect((await leadconnector.withResponse.conversations.update("c", { locationId: "l" })).headers).toBe(response.headers);
});

it("has what the vendor reports of its limits where nobody holds them", async () => {
  const fetch = async () => json(updated, 200, { "x-ratelimit-remaining": "98", "x-ratelimit-interval-milliseconds": "10000" });
  const { withResponse } = createLeadConnector({ accessToken: "t", fetch, pacing: false });
  expect((await withResponse.conversations.update("c", { locationId: "l" })).limits).toMatchObject({ remaining: 98 });
});

it("rejects as the operation does", async () => {
  const { fetch, sent } = observeFetch(() => json({}, 404));
  const { withResponse } = createSiro({ accessToken: "t", fetch });
  expect(await rejection(withResponse.recordings.get("rec_1"))).toMatchObject({ code: "not_found", operation: "siro.recordings.get" });
  expect(await rejection(withResponse.recordings.link("", { dataType: "LEAD", id: "a" }))).toMatchObject({ code: "rule_broken" });
  expect(sent).toHaveLength(1);
});

it("costs nothing before it is used", () => {
  const siro = createSiro({ accessToken: "t" });
  expect(Object.getOwnPropertyDescriptor(siro, "withResponse")?.get).toBeTypeOf("function");
  expect(siro.withResponse).toBe(siro.withResponse);
  expect(Object.getOwnPropertyDescriptor(siro, "withResponse")?.get).toBeUndefined();
});
