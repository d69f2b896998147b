import { ApiError, AuthenticationError, createLeadConnector } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { json, observeFetch } from "../core/observed-fetch.js";

async function refusal(body: unknown, status: number): Promise<ApiError> {
  const { fetch } = observeFetch(() => json(body, status));
  const error = await rejection(createLeadConnector({ accessToken: "t", fetch }).conversations.update("c_1", { locationId: "loc_1" }));
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
}

const read = ({ title, detail, issues, requestId }: ApiError) => ({ title, detail, issues, requestId });

describe("what LeadConnector says when it refuses", () => {
  it("is read from the documented 422 with its list", async () => {
    const body = { statusCode: 422, message: ["locationId must be a string", "unreadCount must be a number"], error: "Unprocessable Entity" };
    const error = await refusal(body, 422);
    expect(error).toMatchObject({ code: "bad_request", status: 422 });
    expect(read(error)).toEqual({
      title: "Unprocessable Entity",
      detail: "locationId must be a string; unreadCount must be a number",
      issues: [
        { path: [], message: "locationId must be a string" },
        { path: [], message: "unreadCount must be a number" },
      ],
      requestId: undefined,
    });
    expect(error.body).toEqual(body);
  });

  it("is read from the documented 401", async () => {
    const error = await refusal({ statusCode: 401, message: "Invalid token: access token is invalid", error: "Unauthorized" }, 401);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ code: "unauthorized", status: 401 });
    expect(error.message).toContain("accessToken or LEADCONNECTOR_ACCESS_TOKEN");
    expect(read(error)).toEqual({ title: "Unauthorized", detail: "Invalid token: access token is invalid", issues: [], requestId: undefined });
  });

  it("is read from the documented 400", async () => {
    expect(read(await refusal({ statusCode: 400, message: "Bad Request" }, 400))).toEqual({
      title: undefined,
      detail: "Bad Request",
      issues: [],
      requestId: undefined,
    });
  });

  it.each([
    { body: { message: [], traceId: "trace-1:a.b" }, detail: undefined, issues: [], requestId: "trace-1:a.b" },
    {
      body: { message: ["a", 1, null, "b"] },
      detail: "a; b",
      issues: [
        { path: [], message: "a" },
        { path: [], message: "b" },
      ],
      requestId: undefined,
    },
    { body: { message: { a: 1 }, error: 1, traceId: 5 }, detail: undefined, issues: [], requestId: undefined },
    { body: [], detail: undefined, issues: [], requestId: undefined },
    { body: "text", detail: undefined, issues: [], requestId: undefined },
    { body: false, detail: undefined, issues: [], requestId: undefined },
  ])("is read as far as it can be: $body", async ({ body, detail, issues, requestId }) => {
    expect(read(await refusal(body, 400))).toEqual({ title: undefined, detail, issues, requestId });
  });

  it.each(["has a space", "a".repeat(129), "line\nbreak", "<b>"])("names the exchange only when the name looks like one: %j", async (traceId) => {
    const error = await refusal({ traceId }, 400);
    expect(error.requestId).toBeUndefined();
    expect(error.body).toEqual({ traceId });
  });
});

describe("a success that says no", () => {
  it.each(["success", "succeded", "succeeded"])("is a refusal when %s is false", async (field) => {
    const error = await refusal({ [field]: false, success: field !== "success", conversation: {} }, 200);
    expect(error).toMatchObject({ code: "refused", status: 200, isRetryable: false });
  });

  it.each(["conversationId", "messageId"])("is unreadable when %s is empty", async (field) => {
    const { fetch } = observeFetch(() => json({ conversationId: "c", messageId: "m", [field]: "" }));
    const sending = createLeadConnector({ accessToken: "t", fetch }).messages.send({ type: "SMS", contactId: "c", message: "Hello" });
    expect(await rejection(sending)).toMatchObject({ code: "unreadable", status: 200 });
  });
});
