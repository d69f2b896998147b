import {
  AnswerError,
  ApiError,
  AuthenticationError,
  ConnectionError,
  createAttention,
  createLeadConnector,
  createSiro,
  RateLimitError,
  TimeoutError,
} from "conversation-crm-sdk";
import { createSandbox, type Failing, UndocumentedError } from "conversation-crm-sdk/testing";
import { createHandlers } from "conversation-crm-sdk/testing/msw";
import { setupServer } from "msw/node";
import { afterEach, describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";

type Way = "fetch" | "handlers" | "listen";

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0)) await step();
});

/** A sandbox, and a Siro client that reaches it in one of the three ways. */
async function reach(way: Way, options: { maxRetries?: number } = { maxRetries: 0 }) {
  const sandbox = createSandbox();
  if (way === "fetch") return { sandbox, siro: createSiro({ ...sandbox.siro, ...options }) };
  if (way === "listen") {
    const server = await sandbox.listen();
    undo.push(() => server.close());
    return { sandbox, siro: createSiro({ ...server.siro, ...options }) };
  }
  // Made before the server listens: the client reads the global fetch at every call.
  const siro = createSiro({ accessToken: sandbox.siro.accessToken, ...options });
  const server = setupServer(...createHandlers(sandbox));
  server.listen({ onUnhandledRequest: "error" });
  undo.push(() => server.close());
  return { sandbox, siro };
}

const target = { dataType: "ACCOUNT", id: "acc_1" } as const;

describe.each(["fetch", "handlers", "listen"] as const)("reached by %s", (way) => {
  it("answers and records", async () => {
    const { sandbox, siro } = await reach(way);
    expect((await siro.recordings.link("rec_1", target)).data.name).toBe("Acme");
    expect(sandbox.requests).toHaveLength(1);
    expect(sandbox.requests[0]).toMatchObject({
      operation: "siro.recordings.link",
      method: "PUT",
      url: "https://api.siro.ai/v1/core/recordings/rec_1/link",
      headers: { "x-siro-auth-token": "sandbox-access-token", "content-type": "application/json" },
      body: target,
    });
  });

  it.each<[string, Failing, (error: unknown) => void]>([
    [
      "a refusal",
      { status: 500 },
      (error) => {
        expect(error).toBeInstanceOf(ApiError);
        expect(error).toMatchObject({ status: 500, detail: "Sandbox refusal 500" });
      },
    ],
    [
      "a refusal with a body of its own",
      { status: 502, body: "<html>bad gateway", headers: { "content-type": "text/html" } },
      (error) => expect(error).toMatchObject({ code: "vendor_failed", status: 502, body: "<html>bad gateway", detail: undefined }),
    ],
    ["an expired token", { status: 401 }, (error) => expect(error).toBeInstanceOf(AuthenticationError)],
    [
      "a rate limit",
      { status: 429, retryAfter: 2 },
      (error) => {
        expect(error).toBeInstanceOf(RateLimitError);
        expect(error).toMatchObject({ retryAfterMs: 2000 });
      },
    ],
    ["a reset before", { reset: "before" }, (error) => expect(error).toBeInstanceOf(ConnectionError)],
    ["a reset after", { reset: "after" }, (error) => expect(error).toMatchObject({ code: "unreachable", outcome: "unknown" })],
    ["a body that is lost half-way", { answer: "truncated" }, (error) => expect(error).toMatchObject({ code: "unreachable", outcome: "unknown" })],
    ["a body cut in its JSON", { answer: "cut" }, (error) => expect(error).toBeInstanceOf(AnswerError)],
    ["a page", { answer: "html" }, (error) => expect(error).toMatchObject({ code: "unreadable", contentType: "text/html" })],
    ["nothing", { answer: "empty" }, (error) => expect(error).toMatchObject({ code: "unreadable", size: 0 })],
    ["an error inside a success", { answer: "error" }, (error) => expect(error).toMatchObject({ code: "refused", status: 200 })],
    ["a redirect", { redirect: "https://elsewhere.example/x" }, (error) => expect(error).toMatchObject({ code: "redirected", status: 307 })],
  ])("fails with %s", async (_case, fault, check) => {
    const { sandbox, siro } = await reach(way);
    sandbox.fail("siro.recordings.link", fault);
    check(await siro.recordings.link("rec_1", target).catch((error: unknown) => error));
    expect((await siro.recordings.link("rec_1", target)).data.id).toBe("acc_1");
  });

  it("refuses a connection, as far as it can be told in this way", async () => {
    const { sandbox, siro } = await reach(way, {});
    sandbox.fail("siro.recordings.link", { connection: "refused" });
    // A PUT is sent again after either.
    expect((await siro.recordings.link("rec_1", target)).data.id).toBe("acc_1");
    expect(sandbox.requests).toHaveLength(1);
    sandbox.fail("siro.recordings.link", { connection: "refused" });
    const error = await rejection(siro.recordings.link("rec_1", target, { maxRetries: 0 }));
    expect(error).toMatchObject({ code: "unreachable", outcome: way === "fetch" ? "not_sent" : "unknown" });
    expect(sandbox.requests).toHaveLength(1);
  });

  it("says at once what no source says, and is not asked again", async () => {
    // With the usual retries: a read would be sent three times after any other 5xx.
    const { sandbox, siro } = await reach(way, {});
    const error = await rejection(siro.recordings.get("rec_1", { shownByNobody: true } as never, { rules: "off" }));
    const sentence = "No source says what the vendor does here: the parameter shownByNobody.";
    if (way === "fetch") {
      expect(UndocumentedError.is(error) && error.message).toContain(sentence);
      expect(error).toMatchObject({ code: "undocumented", operation: "siro.recordings.get", unknown: "the parameter shownByNobody" });
    } else {
      expect(error).toMatchObject({ code: "vendor_failed", status: 501, isRetryable: false, body: { sandbox: expect.stringContaining(sentence) } });
    }
    expect(sandbox.requests).toHaveLength(1);
  });

  it("stalls before the headers, and in the body", async () => {
    const { sandbox, siro } = await reach(way);
    sandbox.fail("siro.recordings.link", { stall: "headers" });
    sandbox.fail("siro.recordings.link", { stall: "body" });
    for (let call = 0; call < 2; call++) {
      const error = await siro.recordings.link("rec_1", target, { timeout: 40 }).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(TimeoutError);
      expect(error).toMatchObject({ outcome: "unknown", timeoutMs: 40 });
    }
  });

  it("answers late, and takes another content type for what it is", async () => {
    const { sandbox, siro } = await reach(way);
    sandbox.fail("siro.recordings.link", { delay: 10 });
    sandbox.fail("siro.recordings.link", { contentType: "text/plain" });
    expect((await siro.recordings.link("rec_1", target)).data.id).toBe("acc_1");
    expect((await siro.recordings.link("rec_1", target)).data.id).toBe("acc_1");
  });
});

describe("a fault", () => {
  it("hits as many calls as it is told, and faults take turns", async () => {
    const sandbox = createSandbox();
    const siro = createSiro({ ...sandbox.siro, maxRetries: 0 });
    sandbox.fail("siro.recordings.link", { status: 500, times: 2 });
    sandbox.fail("siro.recordings.link", { status: 503 });
    const statuses = [];
    for (let call = 0; call < 4; call++) {
      statuses.push(
        await siro.recordings.link("rec_1", target).then(
          () => 200,
          (error: ApiError) => error.status,
        ),
      );
    }
    expect(statuses).toEqual([500, 500, 503, 200]);
  });

  it("hits its own operation only", async () => {
    const sandbox = createSandbox();
    sandbox.fail("attention.conversations.changePrivacy", { status: 500 });
    expect((await createSiro(sandbox.siro).recordings.link("rec_1", target)).data.id).toBe("acc_1");
  });

  it("keeps what a reset after the request had written", async () => {
    const sandbox = createSandbox();
    const attention = createAttention({ ...sandbox.attention, maxRetries: 0 });
    const privacy = async () => {
      const response = await sandbox.fetch("https://api.attention.tech/v2/conversations/conv_1", { headers: { authorization: "sandbox-api-key" } });
      return ((await response.json()) as { attributes: { private: boolean } }).attributes.private;
    };
    sandbox.fail("attention.conversations.changePrivacy", { reset: "before" });
    await expect(attention.conversations.changePrivacy("conv_1", { privacy: "private" })).rejects.toThrow(ConnectionError);
    expect(await privacy()).toBe(false);
    sandbox.fail("attention.conversations.changePrivacy", { reset: "after" });
    await expect(attention.conversations.changePrivacy("conv_1", { privacy: "private" })).rejects.toThrow(ConnectionError);
    expect(await privacy()).toBe(true);
  });
});

describe("a limit that is used up", () => {
  it("is told in LeadConnector's own headers", async () => {
    const sandbox = createSandbox();
    const leadconnector = createLeadConnector({ ...sandbox.leadconnector, maxRetries: 0 });
    const update = () => leadconnector.conversations.update("conversation_1", { locationId: "location_1" }).catch((reason: unknown) => reason);
    sandbox.fail("leadconnector.conversations.update", { status: 429, spent: "day" });
    expect(await update()).toMatchObject({ code: "rate_limited", retryAfterMs: 83_365_000, limits: { dailyRemaining: 0 } });
  });

  it("has no headers of vendors that document none", async () => {
    const sandbox = createSandbox();
    sandbox.fail("siro.recordings.link", { status: 429, spent: "interval" });
    const error = await createSiro({ ...sandbox.siro, maxRetries: 0 })
      .recordings.link("rec_1", target)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "rate_limited", retryAfterMs: undefined });
  });
});

it("lets no request out to the vendor when something goes wrong that it does not know", async () => {
  const { sandbox, siro } = await reach("handlers");
  expect(() => sandbox.fail("siro.recordings.link", { body: "html" } as never)).toThrow("There is no such fault.");
  sandbox.fail("siro.recordings.link", { status: 999 });
  await expect(siro.recordings.link("rec_1", target)).rejects.toMatchObject({ code: "vendor_failed", status: 500 });
});

describe("the sandbox", () => {
  it("starts again when it is reset", async () => {
    const sandbox = createSandbox();
    const attention = createAttention(sandbox.attention);
    await attention.conversations.updateLinkedCrmRecords("conv_1", { linked_crm_records: [{ id: "1", code: "x" }] });
    sandbox.fail("attention.conversations.changePrivacy", { status: 500 });
    sandbox.reset();
    expect(sandbox.requests).toEqual([]);
    expect((await attention.conversations.changePrivacy("conv_1", { privacy: "public" })).attributes.linkedCrmRecords).toEqual([]);
  });

  it("takes its seeds and its credentials from the caller", async () => {
    const sandbox = createSandbox({
      attention: { apiKey: "key", conversations: [{ id: "mine", title: "Mine", private: true }] },
      siro: { accessToken: "token", recordings: [{ id: "r" }], crmRecords: [] },
      leadconnector: { accessToken: "token", conversations: [{ id: "c", locationId: "l", contactId: "k" }] },
    });
    expect(sandbox.attention.apiKey).toBe("key");
    const conversation = await createAttention(sandbox.attention).conversations.changePrivacy("mine", { privacy: "public" });
    expect(conversation.attributes).toMatchObject({ title: "Mine", private: false });
    await expect(createAttention({ ...sandbox.attention, apiKey: "other" }).conversations.changePrivacy("mine", { privacy: "public" })).rejects.toThrow(
      AuthenticationError,
    );
    const server = await sandbox.listen();
    undo.push(() => server.close());
    expect(server.siro.accessToken).toBe("token");
    expect(server.leadconnector.accessToken).toBe("token");
  });

  it("knows the three vendors' addresses and no others", async () => {
    const sandbox = createSandbox();
    await expect(sandbox.fetch("https://elsewhere.example/x")).rejects.toThrow("The sandbox has no vendor at https://elsewhere.example.");
    const server = await sandbox.listen();
    undo.push(() => server.close());
    expect((await fetch(`${server.url}/elsewhere`)).status).toBe(500);
  });

  it("ends a call with the caller's own reason", async () => {
    const sandbox = createSandbox();
    const reason = new Error("enough");
    await expect(sandbox.fetch("https://api.siro.ai/", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    sandbox.fail("siro.recordings.link", { delay: 60_000 });
    const controller = new AbortController();
    const call = createSiro(sandbox.siro).recordings.link("rec_1", target, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 5);
    await expect(call).rejects.toBe(reason);
  });
});
