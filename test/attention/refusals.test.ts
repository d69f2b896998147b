import { ApiError, createAttention } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { json, observeFetch } from "../core/observed-fetch.js";

async function refusal(body: unknown, status: number): Promise<ApiError> {
  const { fetch } = observeFetch(() => json(body, status));
  const error = await rejection(createAttention({ apiKey: "key", fetch }).conversations.updateLinkedCrmRecords("conv_1", { linked_crm_records: [] }));
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
}

const documented = {
  id: "not_found_error",
  status: "404",
  code: "404",
  title: "Not Found Error",
  detail: "The requested resource was not found",
  source: { pointer: "/data/attributes/id" },
};

describe("what Attention says when it refuses", () => {
  it("is read from the documented error object", async () => {
    const error = await refusal(documented, 404);
    expect(error).toMatchObject({ code: "not_found", status: 404, isRetryable: false, vendor: "attention" });
    expect(error.title).toBe("Not Found Error");
    expect(error.detail).toBe("The requested resource was not found");
    expect(error.issues).toEqual([{ path: ["/data/attributes/id"], message: "The requested resource was not found" }]);
    expect(error.body).toEqual(documented);
    expect(error.requestId).toBeUndefined();
  });

  it.each([
    { body: { source: { parameter: "privacy" }, title: "Bad" }, title: "Bad", detail: undefined, issues: [{ path: ["privacy"], message: "Bad" }] },
    { body: { source: { parameter: "privacy" } }, title: undefined, detail: undefined, issues: [{ path: ["privacy"], message: "" }] },
    { body: { source: { pointer: "/a", parameter: "b" }, detail: "d" }, title: undefined, detail: "d", issues: [{ path: ["/a"], message: "d" }] },
    { body: { message: "no route" }, title: undefined, detail: "no route", issues: [] },
    { body: { data: { message: "no route" } }, title: undefined, detail: "no route", issues: [] },
    { body: { message: "m", data: { message: "other" } }, title: undefined, detail: "m", issues: [] },
    { body: { data: null }, title: undefined, detail: undefined, issues: [] },
    { body: { detail: "d", message: "m" }, title: undefined, detail: "d", issues: [] },
    { body: { title: "", detail: "", message: "m" }, title: undefined, detail: "m", issues: [] },
    { body: { title: 1, detail: { a: 1 }, source: "text", message: null }, title: undefined, detail: undefined, issues: [] },
    { body: { source: null }, title: undefined, detail: undefined, issues: [] },
    { body: {}, title: undefined, detail: undefined, issues: [] },
    { body: [], title: undefined, detail: undefined, issues: [] },
    { body: "text", title: undefined, detail: undefined, issues: [] },
    { body: 7, title: undefined, detail: undefined, issues: [] },
  ])("is read as far as it can be: $body", async ({ body, title, detail, issues }) => {
    const error = await refusal(body, 400);
    expect({ title: error.title, detail: error.detail, issues: error.issues, body: error.body }).toEqual({ title, detail, issues, body });
  });
});
