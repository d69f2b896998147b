import { createAttention } from "conversation-crm-sdk/attention";
import { type AttentionSeed, createSandbox } from "conversation-crm-sdk/testing";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";

const connect = (seed: AttentionSeed = {}) => createAttention({ ...createSandbox({ attention: seed }).attention, maxRetries: 0 });
type Client = ReturnType<typeof connect>;
const undocumented = { code: "undocumented" };

describe("an import", () => {
  const recording = { mediaURL: "https://media.example.com/a.mp3", userID: "user_1", applicationExternalID: "call 1", conversationTitle: "First call" };

  it("shows in both lists, and is found by its id and by the id that it was imported with", async () => {
    const attention = connect();
    const { uuid } = await attention.conversations.import({ ...recording, linkedCrmRecords: [{ id: "1", code: "salesforce_account" }] });
    const expected = { id: uuid, attributes: { title: "First call", userUUID: "user_1", linkedCrmRecords: [{ id: "1", code: "salesforce_account" }] } };
    expect(await attention.conversations.get(uuid)).toMatchObject(expected);
    expect(await attention.conversations.get("call 1", { by: "external_id" })).toMatchObject(expected);
    expect(await attention.conversations.getIdByExternalId("call 1")).toEqual({ conversation_id: uuid });
    const query = { "filter[owner.id]": ["user_1"] };
    expect((await attention.conversations.list(query)).data).toMatchObject([expected]);
    expect((await attention.conversations.listOptimized(query)).data).toMatchObject([expected]);
  });

  it("may name as little as the vendor asks for", async () => {
    const attention = connect({ conversations: [] });
    const { uuid } = await attention.conversations.import({ mediaURL: "https://media.example.com/a.mp3", userID: "user_1" });
    expect((await attention.conversations.get(uuid)).attributes).not.toHaveProperty("title");
    expect(await rejection(attention.conversations.getIdByExternalId("call 1"))).toMatchObject({ status: 404 });
  });

  it("of an id that is there already makes a second conversation, and nobody knows which is found", async () => {
    const attention = connect({ conversations: [] });
    await attention.conversations.import(recording);
    await attention.conversations.import(recording);
    expect((await attention.conversations.list()).data).toHaveLength(2);
    expect(await rejection(attention.conversations.getIdByExternalId("call 1"))).toMatchObject(undocumented);
  });

  it("begins with an address of its own", async () => {
    const attention = connect();
    const [first, second] = [await attention.conversations.uploadUrl(), await attention.conversations.uploadUrl()];
    expect(new Set([first.url, first.downloadUrl, second.url, second.downloadUrl]).size).toBe(4);
  });
});

describe("a conversation", () => {
  const changes: [string, (attention: Client) => Promise<unknown>, object][] = [
    ["title", ({ conversations }) => conversations.changeTitle("conv_1", { title: "New" }), { title: "New" }],
    [
      "title with its labels",
      ({ conversations }) => conversations.update("conv_1", { title: "New", labels: { stage: "won" } }),
      { title: "New", labels: { stage: "won" } },
    ],
    ["labels", ({ conversations }) => conversations.changeLabels("conv_1", { labels: { stage: "won" } }), { labels: { stage: "won" } }],
    ["archive", ({ conversations }) => conversations.archive("conv_1"), { archived: true }],
    ["privacy", ({ conversations }) => conversations.changePrivacy("conv_1", { privacy: "private" }), { private: true }],
    [
      "confirmed fields",
      ({ conversations }) => conversations.confirmCrm("conv_1", { intelligence: [{ key: "next_steps", value: "Call" }] }),
      { confirmedExtractedIntelligence: { next_steps: { key: "next_steps", value: "Call" } } },
    ],
  ];

  it.each(changes)("shows a change of its %s in the answer, alone and in the lists", async (_case, change, attributes) => {
    const attention = connect();
    expect(await change(attention)).toMatchObject({ id: "conv_1", attributes });
    expect(await attention.conversations.get("conv_1")).toMatchObject({ attributes });
    expect((await attention.conversations.list()).data).toMatchObject([{ attributes }]);
    expect((await attention.conversations.listOptimized()).data).toMatchObject([{ attributes }]);
  });

  it("keeps what an update leaves out", async () => {
    const attention = connect({ conversations: [{ id: "c", title: "Old", labels: { stage: "won" } }] });
    await attention.conversations.update("c", { title: "New" });
    expect((await attention.conversations.update("c", {})).attributes).toMatchObject({ title: "New", labels: { stage: "won" } });
    expect(await rejection(attention.conversations.update("c", { participants: [] }))).toMatchObject(undocumented);
  });

  it("may get another label of a category; whether it keeps those of others is not known", async () => {
    const attention = connect({ conversations: [{ id: "c", labels: { stage: "won" } }] });
    expect((await attention.conversations.changeLabels("c", { labels: { stage: "lost", size: "big" } })).attributes.labels).toEqual({
      stage: "lost",
      size: "big",
    });
    expect(await rejection(attention.conversations.update("c", { labels: { stage: "won" } }))).toMatchObject(undocumented);
  });

  it.each<[string, (attention: Client) => Promise<unknown>]>([
    ["archived", ({ conversations }) => conversations.archive("none")],
    ["renamed", ({ conversations }) => conversations.changeTitle("none", { title: "t" })],
    ["linked", ({ conversations }) => conversations.changeOpportunity({ conversation_id: "none", opportunity_id: "o" })],
    ["downloaded", ({ conversations }) => conversations.downloadMedia("none")],
    ["pushed", ({ conversations }) => conversations.triggerNativeIntegration("none", {})],
  ])("that is not there cannot be %s", async (_case, act) => {
    expect(await rejection(act(connect()))).toMatchObject({ code: "not_found", status: 404 });
  });

  it("is pushed by the workflows that are named, or by all that are enabled", async () => {
    const { conversations } = connect({ integrationWorkflows: ["w1", "w2"] });
    const run = async (workflowIds?: string[]) => (await conversations.triggerNativeIntegration("conv_1", workflowIds ? { workflowIds } : {})).workflows ?? [];
    expect((await run(["w2"])).map(({ workflowId }) => workflowId)).toEqual(["w2"]);
    const all = [...(await run([])), ...(await run())];
    expect(all.map(({ workflowId }) => workflowId)).toEqual(["w1", "w2", "w1", "w2"]);
    expect(new Set(all.map(({ runId }) => runId)).size).toBe(4);
    expect(await rejection(run(["w3"]))).toMatchObject(undocumented);
  });
});

describe("a question", () => {
  it("is answered for each conversation, in the order of their ids", async () => {
    const { askAttention } = connect({ conversations: [{ id: "a" }, { id: "b" }] });
    const answers = await askAttention.ask({ conversations_ids: ["b", "a"], deal_id: "", prompt: "Why?" });
    expect(answers.map(({ conversation_id }) => conversation_id)).toEqual(["b", "a"]);
    expect(await rejection(askAttention.ask({ conversations_ids: ["c"], deal_id: "", prompt: "Why?" }))).toMatchObject(undocumented);
  });

  it.each([
    ["bad_request", { conversations_ids: ["conv_1"], deal_id: "d", prompt: "p" }],
    ["vendor_failed", { conversations_ids: [], deal_id: "", prompt: "p" }],
    ["undocumented", { deal_id: "d", prompt: "p" }],
  ])("is refused as %s, of %j", async (code, body) => {
    expect(await rejection(connect().askAttention.ask(body, undefined, { rules: "off" }))).toMatchObject({ code });
  });
});

it("cuts clips of conversations that it has, each with an id of its own", async () => {
  const { snippets } = connect();
  const clip = { user_uuid: "u", conversation_id: "conv_1", video: { start_time: 1, end_time: 2 }, internal: true, notify_views: false };
  expect((await snippets.create(clip)).id).not.toBe((await snippets.create(clip)).id);
  expect(await rejection(snippets.create({ ...clip, conversation_id: "none" }))).toMatchObject(undocumented);
});

describe("the super agent", () => {
  it("keeps what is said in a session", async () => {
    const { superAgent } = connect();
    const first = await superAgent.messages.send({ content: "Hello" });
    await superAgent.messages.send({ content: "And?", session_id: first.session_id });
    const other = await superAgent.messages.send({ content: "Bye" });
    const { messages } = await superAgent.sessions.messages(first.session_id);
    expect(messages.map(({ role }) => role)).toEqual(["user", "assistant", "user", "assistant"]);
    expect(messages.filter(({ role }) => role === "user").map(({ content }) => content)).toEqual(["Hello", "And?"]);
    expect(messages.slice(0, 2)).toEqual([first.user_message, first.assistant_message]);
    const { sessions } = await superAgent.sessions.list();
    expect(sessions.map(({ session_id }) => session_id)).toEqual([first.session_id, other.session_id]);
    expect(await rejection(superAgent.sessions.list({ limit: 1 }))).toMatchObject(undocumented);
  });

  it("knows no session that nobody began", async () => {
    const { superAgent } = connect();
    expect(await rejection(superAgent.sessions.messages("none"))).toMatchObject({ status: 404 });
    expect(await rejection(superAgent.messages.send({ content: "Hello", session_id: "none" }))).toMatchObject({ status: 404 });
    expect((await superAgent.sessions.list()).sessions).toEqual([]);
  });
});

describe("the knowledge base", () => {
  it("has what is created and changed, and lists it without its content", async () => {
    const { sources } = connect({ knowledgeBaseSources: [] }).knowledgeBase;
    const { data } = await sources.create({ title: "Prices", content: "10 €" });
    const id = data.id ?? "";
    expect(data.attributes).toMatchObject({ title: "Prices", content: "10 €", format: "text/markdown", source_type: "manual", file_size: 6 });
    await sources.update(id, { content: "20" });
    expect((await sources.get(id)).data.attributes).toMatchObject({ title: "Prices", content: "20", file_size: 2 });
    const listed = (await sources.list()).data;
    expect(listed).toMatchObject([{ id, attributes: { title: "Prices" } }]);
    expect(listed[0]?.attributes).not.toHaveProperty("content");
    expect(await rejection(sources.get("none"))).toMatchObject({ status: 404 });
  });

  it("has a file that is announced, and indexes it once it is confirmed", async () => {
    const { sources } = connect({ knowledgeBaseSources: [] }).knowledgeBase;
    const { source_id, upload_url } = await sources.requestUpload({});
    expect(upload_url).toContain(source_id);
    expect((await sources.get(source_id)).data.attributes).not.toHaveProperty("status");
    const { data } = await sources.confirmUpload(source_id);
    expect(data.attributes).toMatchObject({ title: "Untitled upload", source_type: "upload", status: "indexed" });
    expect((await sources.list()).data).toMatchObject([{ id: source_id, attributes: { status: "indexed" } }]);
    expect(await rejection(sources.confirmUpload(source_id))).toMatchObject(undocumented);
    expect(await rejection(sources.confirmUpload("none"))).toMatchObject({ status: 404 });
  });
});

describe("a list of which the sandbox has an example only", () => {
  it("ends after it", async () => {
    const attention = connect();
    const period = { fromDateTime: "2026-01-01T00:00:00Z", toDateTime: "2026-02-01T00:00:00Z" };
    const lists: AsyncIterable<object>[] = [
      attention.conversations.workflowLogs.all(),
      attention.emails.list.all(),
      attention.chats.list.all(),
      attention.insights.history.all({ user_uuid: "u" }),
      attention.recorderMetrics.allMeetings.all(period),
      attention.actions.list.all(),
    ];
    for (const list of lists) {
      let items = 0;
      for await (const _ of list) items++;
      expect(items).toBe(1);
    }
  });
});
