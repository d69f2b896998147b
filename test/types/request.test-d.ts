import type { Attention, Bytes, CallOptions, LeadConnector, RateLimits, Siro, WholeAnswer } from "conversation-crm-sdk";
import type {
  LinkedRecord,
  ListRecordingsQuery,
  OrganizationRecordingsPage,
  RecordingAnswer,
  RecordingsPage,
  SiroGatewayPaths,
} from "conversation-crm-sdk/siro";
import createFetchClient from "openapi-fetch";
import { describe, expectTypeOf, test } from "vitest";

declare const attention: Attention;
declare const siro: Siro;
declare const leadconnector: LeadConnector;
declare const somewhere: string;

const link = "/v1/core/recordings/{id}/link";
const path = { id: "rec_1" };
const body = { dataType: "ACCOUNT", id: "acc_1" } as const;

describe("a request to a known path", () => {
  test("compiles with what the specification says, and gives its answer", () => {
    expectTypeOf(siro.request("PUT", link, { path, body })).resolves.toEqualTypeOf<LinkedRecord>();
    expectTypeOf(siro.request("PUT", link, { path, body, service: "siro.gateway", timeout: 5, maxRetries: 0 })).resolves.toEqualTypeOf<LinkedRecord>();
    expectTypeOf(siro.request("GET", "/v1/core/followups")).resolves.not.toBeUnknown();
    expectTypeOf(siro.request("GET", "/v1/core/users", { query: { pageSize: 5 }, headers: { "x-a": "b" } })).resolves.toHaveProperty("data");
    expectTypeOf(attention.request("PUT", "/conversations/{id}/change_privacy", { path, query: { privacy: "public" } })).resolves.toHaveProperty("attributes");
    const ids = { messageId: "m", locationId: "l" };
    const recording = "/conversations/messages/{messageId}/locations/{locationId}/recording";
    expectTypeOf(leadconnector.request("GET", recording, { path: ids })).resolves.toEqualTypeOf<Bytes>();
  });

  test("names the service where two have it", () => {
    expectTypeOf(siro.request("GET", "/v1/core/recordings", { service: "siro.gateway", query: { limit: "5" } })).resolves.toEqualTypeOf<RecordingsPage>();
    expectTypeOf(
      siro.request("GET", "/v1/core/recordings", { service: "siro.organization", query: { pageSize: "5" } }),
    ).resolves.toEqualTypeOf<OrganizationRecordingsPage>();
    // @ts-expect-error it is of both
    siro.request("GET", "/v1/core/recordings");
    // @ts-expect-error it is of both
    siro.request("GET", "/v1/core/recordings", { query: { limit: "5" } });
    // @ts-expect-error the other one's query
    siro.request("GET", "/v1/core/recordings", { service: "siro.gateway", query: { pageSize: "5" } });
    // @ts-expect-error no such service
    siro.request("GET", "/v1/core/recordings", { service: "siro" });
  });

  test("does not compile with anything else", () => {
    // @ts-expect-error a misspelt field of the body
    siro.request("PUT", link, { path, body: { dataType: "ACCOUNT", id: "acc_1", triger: "USER_LINK_WEB" } });
    // @ts-expect-error both ids
    siro.request("PUT", link, { path, body: { dataType: "ACCOUNT", id: "a", externalId: "b", integrationConnectionId: "c" } });
    // @ts-expect-error a misspelt id
    siro.request("PUT", link, { path: { recordingId: "rec_1" }, body });
    // @ts-expect-error no id
    siro.request("PUT", link, { body });
    // @ts-expect-error no body
    siro.request("PUT", link, { path });
    // @ts-expect-error nothing at all
    siro.request("PUT", link);
    // @ts-expect-error a query where there is none
    siro.request("PUT", link, { path, body, query: { limit: "5" } });
    // @ts-expect-error a misspelt parameter of the query
    siro.request("GET", "/v1/core/followups", { query: { limits: "5" } });
    // @ts-expect-error a required query that is missing
    attention.request("PUT", "/conversations/{id}/change_privacy", { path });
    // @ts-expect-error a misspelt nested field
    attention.request("PUT", "/conversations/{id}/linked-crm-records", { path, body: { linked_crm_records: [{ id: "a", code: "b", lable: "c" }] } });
    // @ts-expect-error a misspelt option
    siro.request("PUT", link, { path, body, timeOut: 5 });
    // @ts-expect-error what the specification says
    siro.request("PUT", link, { path, body, safety: "unsafe" });
    // @ts-expect-error what the specification says
    siro.request("PUT", link, { path, body, responseType: "text" });
    // @ts-expect-error the method in capitals
    siro.request("put", link, { path, body });
  });
});

describe("a request to any other path", () => {
  test("compiles with anything, and gives what is not known", () => {
    expectTypeOf(leadconnector.request("GET", "/v2/new")).resolves.toBeUnknown();
    expectTypeOf(leadconnector.request("POST", "/v2/new/{id}", { path, body: [1, "a"], query: { a: [1, 2] }, safety: "idempotent" })).resolves.toBeUnknown();
    expectTypeOf(leadconnector.request("GET", "/v2/new", { responseType: "text" })).resolves.toEqualTypeOf<string>();
    expectTypeOf(leadconnector.request("GET", "/v2/new", { responseType: "bytes", service: "leadconnector" })).resolves.toEqualTypeOf<Bytes>();
    expectTypeOf(leadconnector.request("DELETE", somewhere)).resolves.toBeUnknown();
    // A known path with a method that is not known of it.
    expectTypeOf(leadconnector.request("PATCH", "/conversations/{conversationId}", { path, body: {} })).resolves.toBeUnknown();
  });

  test("names the service of a vendor that has two", () => {
    expectTypeOf(siro.request("GET", "/v2/new", { service: "siro.organization" })).resolves.toBeUnknown();
    expectTypeOf(siro.request("GET", "/v2/new", { service: "siro.gateway", responseType: "text" })).resolves.toEqualTypeOf<string>();
    // @ts-expect-error which one
    siro.request("GET", "/v2/new");
    // @ts-expect-error which one
    siro.request("GET", "/v2/new", { query: { a: 1 } });
    // @ts-expect-error no such one
    siro.request("GET", "/v2/new", { service: "leadconnector" });
    // The path of one, which the other has too since.
    expectTypeOf(siro.request("PUT", link, { service: "siro.organization", path, body: { any: "thing" } })).resolves.toBeUnknown();
  });

  test("does not compile with what is no part of a request", () => {
    // @ts-expect-error a misspelt part
    leadconnector.request("POST", "/v2/new", { bdy: {} });
    // @ts-expect-error a misspelt option
    leadconnector.request("POST", "/v2/new", { timeOut: 5 });
    // @ts-expect-error no safety
    leadconnector.request("POST", "/v2/new", { safety: "safe" });
    // @ts-expect-error no kind of answer
    leadconnector.request("GET", "/v2/new", { responseType: "xml" });
    // @ts-expect-error no method
    leadconnector.request("FETCH", "/v2/new");
    // @ts-expect-error an id that is no text
    leadconnector.request("GET", "/v2/new/{id}", { path: { id: 5 } });
    // @ts-expect-error a request is not kept
    leadconnector.calls.request;
  });
});

describe("the whole answer", () => {
  test("of an operation and of a request", () => {
    expectTypeOf(siro.withResponse.recordings.get).parameters.toEqualTypeOf<Parameters<typeof siro.recordings.get>>();
    expectTypeOf(siro.withResponse.recordings.get("rec_1")).resolves.toEqualTypeOf<WholeAnswer<RecordingAnswer>>();
    expectTypeOf(siro.withResponse.recordings.list).parameters.toEqualTypeOf<[query?: ListRecordingsQuery, options?: CallOptions]>();
    expectTypeOf(siro.withResponse.recordings.list()).resolves.toEqualTypeOf<WholeAnswer<RecordingsPage>>();
    expectTypeOf(siro.withResponse.request("PUT", link, { path, body })).resolves.toEqualTypeOf<WholeAnswer<LinkedRecord>>();
    expectTypeOf<WholeAnswer<string>>().toEqualTypeOf<{
      readonly data: string;
      readonly status: number;
      readonly headers: Headers;
      readonly requestId: string | undefined;
      readonly attempts: number;
      readonly limits: RateLimits;
    }>();
    // @ts-expect-error one page at a time
    siro.withResponse.recordings.list.all;
    // @ts-expect-error a misspelt field
    siro.withResponse.recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1", triger: "USER_LINK_WEB" });
  });

  test("is none of what is built", () => {
    expectTypeOf(siro.build.request("PUT", link, { path, body })).resolves.toEqualTypeOf<Request>();
  });
});

describe("fetch", () => {
  test("has the shape of fetch", () => {
    expectTypeOf(siro.fetch).toExtend<typeof globalThis.fetch>();
    siro.fetch("https://api.siro.ai/v1", { method: "POST", body: "text", timeout: 5, maxRetries: 0, safety: "read" });
    siro.fetch(new URL("https://api.siro.ai/v1"));
    siro.fetch(new Request("https://api.siro.ai/v1"), { signal: null });
    // @ts-expect-error a misspelt option
    siro.fetch("https://api.siro.ai/v1", { timeOut: 5 });
    // @ts-expect-error no rules are held
    siro.fetch("https://api.siro.ai/v1", { rules: "off" });
  });

  test("goes under openapi-fetch, typed by the paths", () => {
    const gateway = createFetchClient<SiroGatewayPaths>({ baseUrl: "https://api.siro.ai", fetch: siro.fetch });
    gateway.PUT(link, { params: { path }, body });
    // @ts-expect-error a body that is missing
    gateway.PUT(link, { params: { path } });
  });
});
