import { createLeadConnector } from "conversation-crm-sdk";
import { createSandbox, type SandboxSeed } from "conversation-crm-sdk/testing";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { rejection } from "../core/caught.js";
import { specified } from "./specification.js";

function start(seed: SandboxSeed["leadconnector"] = {}) {
  const sandbox = createSandbox({ leadconnector: seed });
  return { sandbox, leadconnector: createLeadConnector({ ...sandbox.leadconnector, maxRetries: 0 }) };
}

const seconds = (count: number) => vi.setSystemTime(Date.now() + count * 1_000);

beforeEach(() => vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());

describe("a conversation", () => {
  const listing = specified("leadconnector", "get", "/conversations/{conversationId}/messages");
  const reading = specified("leadconnector", "get", "/conversations/messages/{id}");

  it("shows what was sent and what was recorded, the newest first", async () => {
    const { leadconnector } = start({ calls: [] });
    const sent = await leadconnector.messages.send({ type: "SMS", contactId: "contact_1", message: "Hello" });
    const received = await leadconnector.messages.addInbound({ type: "SMS", contactId: "contact_1", message: "Hi", direction: "inbound" });
    const called = await leadconnector.messages.addOutboundCall({
      type: "Call",
      conversationId: "conversation_1",
      conversationProviderId: "x",
      call: { from: "+1", to: "+2", status: "completed" },
    });
    expect([received.conversationId, called.conversationId]).toEqual(["conversation_1", "conversation_1"]);
    const page = await leadconnector.messages.list("conversation_1");
    expect(listing.response(200, page)).toBe("");
    expect(page).toMatchObject({
      messages: {
        nextPage: false,
        lastMessageId: sent.messageId,
        messages: [
          { id: called.messageId, type: 34, messageType: "TYPE_CUSTOM_CALL", direction: "outbound", from: "+1", meta: { call: { status: "completed" } } },
          { id: received.messageId, type: 2, body: "Hi", direction: "inbound" },
          { id: sent.messageId, body: "Hello", direction: "outbound", contactId: "contact_1", locationId: "location_1" },
        ],
      },
    });
    const read = await leadconnector.messages.get(received.messageId);
    expect(reading.response(200, read)).toBe("");
    expect(read.message).toMatchObject({ id: received.messageId, body: "Hi" });
    const { conversations } = await leadconnector.conversations.search({ locationId: "location_1" });
    expect(conversations).toMatchObject([{ lastMessageType: "TYPE_CUSTOM_CALL" }]);
  });

  it("counts a recorded message as outbound unless it is said", async () => {
    const { leadconnector } = start();
    const { messageId } = await leadconnector.messages.addInbound({ type: "SMS", contactId: "contact_1", message: "Hi" });
    expect((await leadconnector.messages.get(messageId)).message.direction).toBe("outbound");
  });

  it("is given page by page, each message once, and has a lastMessageId on the last page", async () => {
    const messages = Array.from({ length: 45 }, (_, index) => ({ id: `m_${index}`, conversationId: "conversation_1", body: `${index}` }));
    const { leadconnector, sandbox } = start({ messages, calls: [] });
    const ids: string[] = [];
    const last: unknown[] = [];
    for await (const page of leadconnector.messages.list.pages("conversation_1")) {
      const { messages: list } = page as { messages: { messages: { id: string }[]; nextPage: boolean; lastMessageId: string } };
      ids.push(...list.messages.map(({ id }) => id));
      last.push([list.nextPage, list.lastMessageId]);
    }
    expect(ids).toEqual(messages.map(({ id }) => id).toReversed());
    expect(last.at(-1)).toEqual([false, "m_0"]);
    expect(sandbox.requests).toHaveLength(3);
  });

  it("is filtered by kinds, where internal comments have a word of their own", async () => {
    const types = ["SMS", "Call", "InternalComment"] as const;
    const { leadconnector } = start({ messages: types.map((type) => ({ id: type, conversationId: "conversation_1", type })), calls: [] });
    const found = async (type: string) => {
      const ids: string[] = [];
      for await (const { id } of leadconnector.messages.list.all("conversation_1", { type })) ids.push(id);
      return ids;
    };
    expect(await found("TYPE_SMS,TYPE_INTERNAL_COMMENTS")).toEqual(["InternalComment", "SMS"]);
    const unheeded = await leadconnector.messages.list("conversation_1", { type: "TYPE_INTERNAL_COMMENT" }, { rules: "off" });
    expect(unheeded).toMatchObject({ messages: { messages: [{ id: "InternalComment" }] } });
  });

  it("that does not exist is 404, and so is a message", async () => {
    const { leadconnector } = start();
    expect(await rejection(leadconnector.messages.list("nobody"))).toMatchObject({ status: 404 });
    expect(await rejection(leadconnector.messages.get("nobody"))).toMatchObject({ status: 404 });
    expect(await rejection(leadconnector.messages.updateStatus("nobody", { status: "read" }))).toMatchObject({ status: 404 });
  });

  it("does not have a message of type Custom that came without its provider: the answer is empty", async () => {
    const { leadconnector } = start({ calls: [] });
    const message = { type: "Custom", contactId: "contact_1", message: "lost" } as const;
    expect(await rejection(leadconnector.messages.addInbound(message))).toMatchObject({ code: "rule_broken" });
    expect(await rejection(leadconnector.messages.addInbound(message, { rules: "off" }))).toMatchObject({ code: "unreadable", status: 201 });
    expect(await leadconnector.messages.list("conversation_1")).toMatchObject({ messages: { messages: [] } });
  });

  it("is begun by a call to a contact who has none", async () => {
    const { leadconnector } = start({ contacts: [{ id: "new", locationId: "l_2" }] });
    const { conversationId } = await leadconnector.messages.addOutboundCall({ type: "Call", contactId: "new", conversationProviderId: "x" });
    expect(await leadconnector.conversations.get(conversationId)).toMatchObject({ contactId: "new", locationId: "l_2" });
    expect(await rejection(leadconnector.messages.addInbound({ type: "SMS", contactId: "another" }))).toMatchObject({ code: "undocumented" });
  });
});

describe("a scheduled message", () => {
  it("is cancelled once; the second time a 200 says no", async () => {
    const { leadconnector, sandbox } = start({ calls: [] });
    const { messageId } = await leadconnector.messages.send({ type: "SMS", contactId: "contact_1", message: "later", scheduledTimestamp: 1_900_000_000 });
    expect((await leadconnector.messages.get(messageId)).message.status).toBe("scheduled");
    expect(await leadconnector.messages.cancelScheduled(messageId)).toMatchObject({ status: 200 });
    expect(await leadconnector.messages.list("conversation_1")).toMatchObject({ messages: { messages: [] } });
    expect(await rejection(leadconnector.messages.cancelScheduled(messageId))).toMatchObject({ code: "refused", status: 200 });
    expect(sandbox.requests.at(-1)?.method).toBe("DELETE");
  });

  it("is none when it was sent at once", async () => {
    const { leadconnector } = start();
    const { messageId } = await leadconnector.messages.send({ type: "SMS", contactId: "contact_1", message: "now" });
    expect(await rejection(leadconnector.messages.cancelScheduled(messageId))).toMatchObject({ code: "refused" });
    expect((await leadconnector.messages.get(messageId)).message.body).toBe("now");
  });
});

describe("the status of a message", () => {
  it("is refused until the provider was given the message, and is shown then", async () => {
    const { leadconnector } = start();
    const { messageId } = await leadconnector.messages.send({ type: "SMS", contactId: "contact_1", message: "Hello", conversationProviderId: "x" });
    seconds(4);
    expect(await rejection(leadconnector.messages.updateStatus(messageId, { status: "delivered" }))).toMatchObject({ code: "forbidden", status: 403 });
    seconds(2);
    expect(await leadconnector.messages.updateStatus(messageId, { status: "delivered" })).toMatchObject({ messageId, conversationId: "conversation_1" });
    expect((await leadconnector.messages.get(messageId)).message.status).toBe("delivered");
  });
});

describe("an e-mail", () => {
  const reading = specified("leadconnector", "get", "/conversations/messages/email/{id}");

  it("has its text, which its message does not show", async () => {
    const { leadconnector } = start();
    const { messageId, emailMessageId = "" } = await leadconnector.messages.send({ type: "Email", contactId: "contact_1", subject: "S", html: "<p>Hello</p>" });
    const { message } = await leadconnector.messages.get(messageId);
    expect(message).not.toHaveProperty("body");
    expect(message.meta?.email?.messageIds).toEqual([emailMessageId]);
    const email = await leadconnector.messages.emails.get(emailMessageId);
    expect(reading.response(200, email)).toBe("");
    expect(email).toMatchObject({ id: emailMessageId, threadId: messageId, subject: "S", body: "<p>Hello</p>", direction: "outbound" });
    expect(await rejection(leadconnector.messages.emails.get(messageId))).toMatchObject({ status: 404 });
  });

  it("is cancelled by its own id", async () => {
    const { leadconnector } = start();
    const { emailMessageId = "" } = await leadconnector.messages.send({ type: "Email", contactId: "contact_1", html: "h", scheduledTimestamp: 1_900_000_000 });
    await leadconnector.messages.emails.cancelScheduled(emailMessageId);
    expect(await rejection(leadconnector.messages.emails.get(emailMessageId))).toMatchObject({ status: 404 });
    expect(await rejection(leadconnector.messages.emails.cancelScheduled(emailMessageId))).toMatchObject({ code: "refused", status: 200 });
  });

  it("shows the status that its provider reports, in either edition; LeadConnector's own mail is refused", async () => {
    const { leadconnector } = start();
    const email = { type: "Email", contactId: "contact_1", html: "h" } as const;
    const { emailMessageId = "" } = await leadconnector.messages.send({ ...email, conversationProviderId: "x" });
    await leadconnector.messages.emails.updateStatus(emailMessageId, { status: "opened" }, { headers: { Version: "v3" } });
    expect((await leadconnector.messages.emails.get(emailMessageId)).status).toBe("opened");
    await leadconnector.messages.emails.updateStatus(emailMessageId, { events: { failed: 1 } });
    expect((await leadconnector.messages.emails.get(emailMessageId)).status).toBe("opened");
    const own = await leadconnector.messages.send(email);
    expect(await rejection(leadconnector.messages.emails.updateStatus(own.emailMessageId ?? "", { status: "opened" }))).toMatchObject({ status: 403 });
    expect(await rejection(leadconnector.messages.get(own.messageId, { headers: { Version: "v3" } }))).toMatchObject({ code: "undocumented" });
  });
});

describe("a call", () => {
  it("is in its conversation, with its sound and its transcript and without attachments", async () => {
    const { leadconnector } = start();
    const { message } = await leadconnector.messages.get("call_1");
    expect(message).toMatchObject({ type: 1, messageType: "TYPE_CALL", conversationId: "conversation_1", attachments: [] });
    expect(await leadconnector.messages.transcription({ messageId: "call_1", locationId: "location_1" })).toMatchObject({
      transcript: "Hello. This is a sandbox.",
    });
    expect((await leadconnector.messages.recording({ messageId: "call_1", locationId: "location_1" })).length).toBeGreaterThan(40);
    expect(await rejection(leadconnector.messages.setAttachments("call_1", { attachments: ["https://a"] }))).toMatchObject({ status: 403 });
  });

  it("of a provider has the attachments that were set last", async () => {
    const { leadconnector } = start();
    const { messageId } = await leadconnector.messages.addOutboundCall({
      type: "Call",
      contactId: "contact_1",
      conversationProviderId: "x",
      attachments: ["https://a"],
    });
    expect(await leadconnector.messages.setAttachments(messageId, { attachments: ["https://b"] })).toMatchObject({ success: true, attachments: ["https://b"] });
    expect((await leadconnector.messages.get(messageId)).message.attachments).toEqual(["https://b"]);
    expect(await rejection(leadconnector.messages.recording({ messageId, locationId: "location_1" }))).toMatchObject({ code: "undocumented" });
  });
});

describe("an export", () => {
  const exporting = specified("leadconnector", "get", "/conversations/messages/export");
  const messages = Array.from({ length: 25 }, (_, index) => ({ id: `m_${index}`, conversationId: "conversation_1", body: `${index}` }));
  const query = { locationId: "location_1", limit: 10 } as const;

  it("gives every message once, the newest first, and e-mails only when they are asked for", async () => {
    const { leadconnector } = start({
      messages: [...messages, { id: "mail", conversationId: "conversation_1", type: "Email", emailMessageId: "e" }],
      calls: [],
    });
    const found = async (more: object) => {
      const ids: string[] = [];
      for await (const { id } of leadconnector.messages.export.all({ ...query, ...more })) ids.push(id);
      return ids;
    };
    const ids = messages.map(({ id }) => id);
    expect(await found({})).toEqual(ids.toReversed());
    expect(await found({ sortOrder: "asc" })).toEqual(ids);
    expect(await found({ channel: "Email" })).toEqual(["mail"]);
    expect(await found({ contactId: "nobody" })).toEqual([]);
    const page = await leadconnector.messages.export(query);
    expect(exporting.response(200, page)).toBe("");
    expect(page.total).toBe(25);
  });

  it("loses its cursor after two minutes, and goes on from the last date", async () => {
    const { leadconnector } = start({ messages, calls: [] });
    const pages = leadconnector.messages.export.pages(query);
    const ids = new Set<string>();
    let last = "";
    const keep = (page: { messages: { id: string; dateAdded: string }[] } | undefined) => {
      for (const { id, dateAdded } of page?.messages ?? []) {
        ids.add(id);
        last = dateAdded;
      }
    };
    const take = async () => keep((await pages.next()).value ?? undefined);
    await take();
    seconds(119);
    await take();
    seconds(121);
    expect(await rejection(pages.next())).toMatchObject({ code: "undocumented" });
    expect(ids.size).toBe(20);
    for await (const page of leadconnector.messages.export.pages({ ...query, endDate: last })) keep(page);
    expect([...ids]).toEqual(messages.map(({ id }) => id).toReversed());
  });
});

describe("a large upload", () => {
  const file = {
    locationId: "location_1",
    conversationId: "conversation_1",
    filename: "a.mp4",
    contentType: "video/mp4",
    channel: "WHATSAPP",
    fileSize: 50_000_000,
  };

  it("is initiated, then completed by what that gave", async () => {
    const { leadconnector } = start();
    const { uploadId, filePath, maxFileSize } = await leadconnector.messages.initiateUpload(file);
    expect(maxFileSize).toBe(104_857_600);
    const { channel: _c, contentType: _t, fileSize: _s, ...named } = file;
    const { uploadedFiles } = await leadconnector.messages.completeUpload({ ...named, uploadId, filePath });
    expect(Object.keys(uploadedFiles)).toEqual(["a.mp4"]);
    expect(await rejection(leadconnector.messages.completeUpload({ ...named, uploadId: "unheard of", filePath }))).toMatchObject({ status: 404 });
    expect(await rejection(leadconnector.messages.initiateUpload({ ...file, channel: "SMS" }, { rules: "off" }))).toMatchObject({ status: 413 });
  });
});

describe("an agency", () => {
  const seed = { locationId: "l_1", conversations: [{ id: "c", locationId: "l_2", contactId: "p" }], calls: [], companyId: "agency" };
  const app = { clientKey: "sandbox-client-id", clientSecret: "sandbox-client-secret" };

  it("lists its locations page by page, and trades its token for theirs", async () => {
    const { leadconnector, sandbox } = start(seed);
    const ids: string[] = [];
    for await (const { _id } of leadconnector.oauth.installedLocations.all({ companyId: "agency", appId: "sandbox", limit: "1" })) ids.push(_id);
    expect(ids).toEqual(["l_1", "l_2"]);
    const tokens = await leadconnector.oauth.locationToken({ companyId: "agency", locationId: "l_2" });
    expect(tokens).toMatchObject({ locationId: "l_2", companyId: "agency", userType: "Location" });
    const ofLocation = createLeadConnector({ ...sandbox.leadconnector, accessToken: tokens.access_token });
    expect(await ofLocation.conversations.get("c")).toMatchObject({ locationId: "l_2" });
    expect(await rejection(leadconnector.oauth.locationToken({ companyId: "agency", locationId: "elsewhere" }))).toMatchObject({ code: "undocumented" });
    expect(await rejection(leadconnector.oauth.installedLocations({ companyId: "other", appId: "sandbox" }))).toMatchObject({ code: "undocumented" });
  });

  it("gets a code without a user, which is traded once for the tokens of what was asked for", async () => {
    const { leadconnector } = start(seed);
    const { authorizationCode: code } = await leadconnector.oauth.reconnect({ ...app, locationId: "l_2" });
    const trade = { client_id: app.clientKey, client_secret: app.clientSecret, grant_type: "authorization_code", code } as const;
    const { refresh_token = "", ...tokens } = await leadconnector.oauth.token(trade);
    expect(tokens).toMatchObject({ locationId: "l_2" });
    expect(await rejection(leadconnector.oauth.token(trade))).toMatchObject({ code: "undocumented" });
    const refresh = { client_id: app.clientKey, client_secret: app.clientSecret, grant_type: "refresh_token", refresh_token } as const;
    expect(await leadconnector.oauth.token(refresh)).toMatchObject({ locationId: "l_2" });
    const ofAgency = await leadconnector.oauth.reconnect({ ...app, companyId: "agency" });
    expect(await leadconnector.oauth.token({ ...trade, code: ofAgency.authorizationCode })).toMatchObject({ userType: "Company", companyId: "agency" });
    expect(await rejection(leadconnector.oauth.reconnect({ ...app, clientSecret: "wrong", locationId: "l_2" }))).toMatchObject({ code: "undocumented" });
  });
});
