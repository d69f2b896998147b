import { createAttention } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { json, observeFetch } from "../core/observed-fetch.js";

function connect(body: unknown, status = 200) {
  const { fetch, sent } = observeFetch(() => json(body, status));
  return { attention: createAttention({ apiKey: "key", fetch, maxRetries: 1 }), sent };
}

describe("askAttention.ask", () => {
  it.each([null, ""])("reads answers as a bare list, with the error %j", async (error) => {
    const answers = [{ output: "Yes", conversation_id: "c", error }];
    const { attention, sent } = connect(answers);
    expect(await attention.askAttention.ask({ conversations_ids: ["c"], deal_id: "", prompt: "p" }, { summarize: true })).toEqual(answers);
    expect(sent).toMatchObject([{ method: "POST", url: "https://api.attention.tech/v2/ask_attention/v2?summarize=true" }]);
  });

  it("does not take an object for the list", async () => {
    const { attention } = connect({ error: "none" });
    expect(await rejection(attention.askAttention.ask({ deal_id: "d", prompt: "p" }))).toMatchObject({ code: "unreadable" });
  });
});

describe("superAgent.messages.send", () => {
  it("gives the session alone when the agent is not done yet", async () => {
    const { attention } = connect({ session_id: "s" }, 202);
    const reply = await attention.superAgent.messages.send({ content: "c" });
    expect([reply.session_id, reply.assistant_message]).toEqual(["s", undefined]);
  });
});

describe("conversations.downloadMedia", () => {
  it("sends no body, and asks again after a server error: it changes nothing", async () => {
    let answers = 0;
    const { fetch, sent } = observeFetch(() => (++answers === 1 ? json({}, 503) : json({ url: "https://media.example.com/a" })));
    const attention = createAttention({ apiKey: "key", fetch, maxRetries: 1 });
    expect(await attention.conversations.downloadMedia("c")).toEqual({ url: "https://media.example.com/a" });
    expect(sent.map(({ method, body }) => [method, body])).toEqual([
      ["POST", undefined],
      ["POST", undefined],
    ]);
  });
});

describe("conversations.import", () => {
  it("is not sent again after a server error", async () => {
    const { attention, sent } = connect({}, 503);
    const error = await rejection(attention.conversations.import({ mediaURL: "https://media.example.com/a", userID: "u" }));
    expect(error).toMatchObject({ status: 503, isRetryable: false });
    expect(sent).toHaveLength(1);
  });
});

it.each(["list", "upload-url", "workflow-logs"])("never takes %s for the id of a conversation, because another endpoint is there", async (id) => {
  const { attention, sent } = connect({});
  expect(await rejection(attention.conversations.get(id))).toMatchObject({ code: "rule_broken" });
  expect(sent).toEqual([]);
});
