import { AnswerError, ApiError, createSiro } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { json, observeFetch } from "../core/observed-fetch.js";

async function failure(body: unknown, status: number): Promise<unknown> {
  const { fetch } = observeFetch(() => json(body, status));
  return rejection(createSiro({ accessToken: "t", fetch }).recordings.link("rec_1", { dataType: "LEAD", id: "lead_1" }));
}

async function refusal(body: unknown, status: number): Promise<ApiError> {
  const error = await failure(body, status);
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
}

describe("a success that carries an error", () => {
  it.each([{ error: "Recording not found", details: { recordingId: "rec_1" } }, { error: "Recording not found" }, { error: "" }])(
    "is an error: %j",
    async (body) => {
      const error = await refusal(body, 200);
      expect(error).toMatchObject({ name: "ApiError", code: "refused", status: 200, isRetryable: false, operation: "siro.recordings.link" });
      expect(error.detail).toBe(body.error);
      expect(error.body).toEqual(body);
    },
  );

  it.each([{ error: null }, { details: {} }, { data: null }])("of another shape is unreadable: %j", async (body) => {
    expect(await failure(body, 200)).toBeInstanceOf(AnswerError);
  });

  it.each([null, {}, { id: "acc_1" }])("is an error when data stands beside it: %j", async (data) => {
    expect(await failure({ error: "Recording not found", data }, 200)).toBeInstanceOf(ApiError);
    const error = await refusal({ error: { message: "Recording not found" }, data }, 200);
    expect(error.detail).toBe("Recording not found");
  });
});

describe("what Siro says when it refuses", () => {
  it("is read from a ZodError with every fault", async () => {
    const body = {
      name: "ZodError",
      issues: [
        { code: "invalid_type", expected: "string", received: "undefined", path: ["integrationConnectionId"], message: "Required" },
        { code: "custom", path: ["body", 0, "id"], message: "Send one" },
      ],
    };
    const error = await refusal(body, 422);
    expect(error).toMatchObject({ code: "bad_request", status: 422, isRetryable: false });
    expect(error.title).toBe("ZodError");
    expect(error.detail).toBe("The request breaks the gateway's schema.");
    expect(error.issues).toEqual([
      { path: ["integrationConnectionId"], message: "Required" },
      { path: ["body", 0, "id"], message: "Send one" },
    ]);
    expect(error.body).toEqual(body);
  });

  it("is read from a ZodError as far as it can be", async () => {
    const issues = [
      null,
      "text",
      {},
      { message: 1 },
      { message: "no path" },
      { message: "odd path", path: ["a", null, 2, { b: 1 }] },
      { message: "text", path: "a" },
    ];
    expect((await refusal({ issues }, 422)).issues).toEqual([
      { path: [], message: "no path" },
      { path: ["a", 2], message: "odd path" },
      { path: [], message: "text" },
    ]);
  });

  it.each([
    { body: { error: "Not found", details: { a: 1 } }, detail: "Not found" },
    { body: { code: 16, message: "Jwt is expired" }, detail: "Jwt is expired" },
    { body: { error: "first", message: "second" }, detail: "first" },
    { body: { error: {}, message: {} }, detail: undefined },
    { body: { issues: "many" }, detail: undefined },
    { body: {}, detail: undefined },
    { body: [], detail: undefined },
    { body: "text", detail: undefined },
    { body: 0, detail: undefined },
  ])("is read as far as it can be: $body", async ({ body, detail }) => {
    const error = await refusal(body, 404);
    expect({ title: error.title, detail: error.detail, issues: error.issues, body: error.body }).toEqual({ title: undefined, detail, issues: [], body });
  });
});
