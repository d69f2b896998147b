import { createLeadConnector } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { json, observeFetch } from "../core/observed-fetch.js";

function client(answer: Parameters<typeof observeFetch>[0]) {
  const { fetch, sent } = observeFetch(answer);
  return { leadconnector: createLeadConnector({ accessToken: "t", fetch, maxRetries: 0 }), sent };
}

const message = (id: string) => ({ id, messageType: "TYPE_SMS", locationId: "l", contactId: "p", conversationId: "c", dateAdded: "d", direction: "inbound" });
const messagesOf = (length: number) => Array.from({ length }, (_, index) => message(`m_${index}`));
const idsOf = (length: number) => messagesOf(length).map(({ id }) => id);

async function idsIn(items: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of items) ids.push(id);
  return ids;
}

describe("the messages of a conversation", () => {
  /** As many messages, served as the vendor does: with a lastMessageId on the last page too. */
  const serve = (length: number, isNested: boolean) =>
    client(({ url }) => {
      const query = new URL(url).searchParams;
      const after = query.get("lastMessageId");
      const begin = after === null ? 0 : Number(after.slice(2)) + 1;
      const messages = messagesOf(length).slice(begin, begin + Number(query.get("limit") ?? 20));
      const list = { lastMessageId: messages.at(-1)?.id ?? "m_0", nextPage: begin + messages.length < length, messages };
      return json(isNested ? { messages: list } : list);
    });

  it.each([
    { length: 0, requests: 1 },
    { length: 20, requests: 1 },
    { length: 21, requests: 2 },
    { length: 45, requests: 3 },
  ])("are all $length given in $requests requests, in either form of a page", async ({ length, requests }) => {
    for (const isNested of [true, false]) {
      const { leadconnector, sent } = serve(length, isNested);
      expect(await idsIn(leadconnector.messages.list.all("c"))).toEqual(idsOf(length));
      expect(sent).toHaveLength(requests);
    }
  });

  it("are asked for below the conversation, with the rest of the query kept", async () => {
    const { leadconnector, sent } = serve(3, true);
    expect(await idsIn(leadconnector.messages.list.all("c", { limit: 2, type: "TYPE_SMS,TYPE_CALL" }))).toEqual(idsOf(3));
    expect(sent.map(({ url }) => new URL(url).pathname + new URL(url).search)).toEqual([
      "/conversations/c/messages?limit=2&type=TYPE_SMS%2CTYPE_CALL",
      "/conversations/c/messages?limit=2&type=TYPE_SMS%2CTYPE_CALL&lastMessageId=m_1",
    ]);
  });

  it.each([
    ["has no lastMessageId", { nextPage: true, messages: messagesOf(1) }],
    ["has no nextPage", { lastMessageId: "m_0", messages: messagesOf(1) }],
  ])("do not end in silence on a page that %s", async (problem, list) => {
    for (const page of [list, { messages: list }]) {
      const { leadconnector } = client(() => json(page));
      const all = leadconnector.messages.list.all("c");
      expect(await all.next()).toMatchObject({ value: { id: "m_0" } });
      expect(await rejection(all.next())).toMatchObject({ code: "unreadable", message: expect.stringContaining(problem) });
    }
  });

  it.each(["TYPE_INTERNAL_COMMENT", "TYPE_SMS,", "TYPE_SMS, TYPE_CALL", "SMS"])("are not asked for by %j, which no filter is", async (type) => {
    const { leadconnector, sent } = serve(1, true);
    expect(await rejection(leadconnector.messages.list("c", { type }))).toMatchObject({ code: "rule_broken" });
    expect(sent).toEqual([]);
  });
});

describe("an export", () => {
  it.each([null, undefined, ""])("goes on while there is a cursor, and ends with %j in its place", async (end) => {
    const { leadconnector, sent } = client(({ url }) =>
      json({ messages: [message(url.includes("cursor=") ? "b" : "a")], nextCursor: url.includes("cursor=") ? end : "x" }),
    );
    expect(await idsIn(leadconnector.messages.export.all({ locationId: "l", channel: "Email" }))).toEqual(["a", "b"]);
    expect(sent.map(({ url }) => new URL(url).search)).toEqual(["?locationId=l&channel=Email", "?locationId=l&channel=Email&cursor=x"]);
  });
});

describe("the e-mail's status", () => {
  it("is not sent again, because events add up", async () => {
    const { leadconnector, sent } = client(() => json({ message: "busy" }, 503));
    await rejection(leadconnector.messages.emails.updateStatus("e", { status: "opened", events: { opened: 1 } }, { maxRetries: 3 }));
    expect(sent).toHaveLength(1);
    await rejection(leadconnector.messages.updateStatus("m", { status: "read" }, { maxRetries: 1 }));
    expect(sent).toHaveLength(3);
  });

  it("is asked for in the newest edition where the call says so", async () => {
    const { leadconnector, sent } = client(() => json({ success: true, message: "m" }));
    await leadconnector.messages.emails.updateStatus("e", { status: "opened" }, { headers: { Version: "v3" } });
    expect(sent[0]?.headers).toMatchObject({ version: "v3" });
  });
});

describe("an answer", () => {
  it("that says inside a 200 that nothing was cancelled is a refusal", async () => {
    const { leadconnector } = client(() => json({ status: 404, message: "Failed to cancel", traceId: "t_1" }));
    const refused = { code: "refused", status: 200, detail: "Failed to cancel", requestId: "t_1" };
    expect(await rejection(leadconnector.messages.cancelScheduled("m"))).toMatchObject(refused);
    expect(await rejection(leadconnector.messages.emails.cancelScheduled("e"))).toMatchObject(refused);
  });

  it.each([200, 201, 399])("with the status %d inside is none", async (status) => {
    const { leadconnector } = client(() => json({ status, message: "m" }));
    expect(await leadconnector.messages.cancelScheduled("m")).toEqual({ status, message: "m" });
  });

  it("that is empty does not count as a message that was recorded", async () => {
    const { leadconnector } = client(() => new Response(null, { status: 201 }));
    const message = { type: "SMS", contactId: "p", message: "m" } as const;
    expect(await rejection(leadconnector.messages.addInbound(message))).toMatchObject({ code: "unreadable", status: 201 });
  });

  it("of a kind of mail may be anything, or empty", async () => {
    const subtype = { name: "n", channel: "email", language: "en" } as const;
    for (const data of [{ id: "s" }, [{ id: "s" }]]) {
      const { leadconnector } = client(() => json(data));
      expect(await leadconnector.preferences.customSubtypes.create(subtype, { locationId: "l" })).toEqual(data);
      expect(await leadconnector.messages.transcription({ messageId: "m", locationId: "l" })).toEqual(data);
    }
    const { leadconnector, sent } = client(() => new Response(null, { status: 201 }));
    expect(await leadconnector.preferences.customSubtypes.create(subtype, { locationId: "l" })).toBeUndefined();
    expect(new URL(sent[0]?.url ?? "").search).toBe("?locationId=l");
  });
});
