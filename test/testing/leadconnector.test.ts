import { createLeadConnector } from "conversation-crm-sdk";
import { createSandbox, type SandboxSeed } from "conversation-crm-sdk/testing";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { overHttp } from "./over-http.js";
import { specified } from "./specification.js";

const base = "https://services.leadconnectorhq.com";
const headers = { authorization: "Bearer sandbox-access-token", version: "2021-07-28" };

function start(seed: SandboxSeed["leadconnector"] = {}) {
  const sandbox = createSandbox({ leadconnector: seed });
  const leadconnector = createLeadConnector({ ...sandbox.leadconnector, maxRetries: 0 });
  /** Asks without any client. A body that is not a form goes as JSON. */
  const ask = async (method: string, path: string, body?: unknown) => {
    const isForm = body instanceof FormData || body instanceof URLSearchParams;
    const response = await overHttp(sandbox)(base + path, {
      method,
      headers: { ...headers, ...(!isForm && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  return { sandbox, leadconnector, ask };
}

const form = (fields: Record<string, string>, ...files: [content: string | Uint8Array<ArrayBuffer>, name: string][]) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  for (const [content, name] of files) data.append("fileAttachment", new Blob([content]), name);
  return data;
};

describe("conversations", () => {
  const creating = specified("leadconnector", "post", "/conversations/");
  const searching = specified("leadconnector", "get", "/conversations/search");
  const reading = specified("leadconnector", "get", "/conversations/{conversationId}");
  const deleting = specified("leadconnector", "delete", "/conversations/{conversationId}");

  it("that are created are found, by their id and by a search", async () => {
    const { leadconnector, ask } = start({ contacts: [{ id: "contact_2", firstName: "Ada" }] });
    const created = await ask("POST", "/conversations/", { locationId: "location_1", contactId: "contact_2" });
    expect(created.status).toBe(201);
    expect(creating.response(201, created.body)).toBe("");
    const { id } = created.body.conversation as { id: string };
    const read = await ask("GET", `/conversations/${id}`);
    expect(read.body).toMatchObject({ id, contactId: "contact_2", unreadCount: 0, deleted: false });
    expect(reading.response(200, read.body)).toBe("");
    const found = await ask("GET", "/conversations/search?locationId=location_1&contactId=contact_2");
    expect(found.body).toMatchObject({ total: 1, conversations: [{ id, contactId: "contact_2" }] });
    expect(searching.response(200, found.body)).toBe("");
    expect((await leadconnector.conversations.update(id, { locationId: "location_1", starred: true })).conversation.starred).toBe(true);
  });

  it("that are deleted are not found any more", async () => {
    const { leadconnector, ask } = start();
    const deleted = await ask("DELETE", "/conversations/conversation_1");
    expect(deleted).toMatchObject({ status: 200, body: { success: true } });
    expect(deleting.response(200, deleted.body)).toBe("");
    for (const method of ["GET", "DELETE"]) {
      const missing = await ask(method, "/conversations/conversation_1");
      expect(missing.status).toBe(404);
      expect((method === "GET" ? reading : deleting).response(404, missing.body)).toBe("");
    }
    expect(await leadconnector.conversations.search({ locationId: "location_1" })).toMatchObject({ total: 0, conversations: [] });
  });

  it("come back with a reset", async () => {
    const { sandbox, leadconnector } = start();
    await leadconnector.conversations.delete("conversation_1");
    sandbox.reset();
    expect(await leadconnector.conversations.get("conversation_1")).toMatchObject({ unreadCount: 3 });
  });

  it("are refused for a contact who has one, without its id", async () => {
    const { ask } = start();
    const refused = await ask("POST", "/conversations/", { locationId: "location_1", contactId: "contact_1" });
    expect(refused).toMatchObject({ status: 400, body: { message: "Conversation with the contact id:contact_1 already exists!" } });
    expect(refused.body).not.toHaveProperty("conversationId");
    expect(creating.response(400, refused.body)).toBe("");
  });

  it("are refused without a contact, or in another location", async () => {
    const { ask } = start();
    const refused = await ask("POST", "/conversations/", { locationId: "location_1" });
    expect(refused.status).toBe(400);
    expect(creating.response(400, refused.body)).toBe("");
    expect(await ask("POST", "/conversations/", { locationId: "elsewhere", contactId: "c" })).toMatchObject({ status: 403 });
    expect(await ask("GET", "/conversations/search?locationId=elsewhere")).toMatchObject({ status: 403 });
    const nowhere = await ask("GET", "/conversations/search");
    expect(nowhere.status).toBe(400);
    expect(searching.response(400, nowhere.body)).toBe("");
  });

  const many = Array.from({ length: 45 }, (_, index) => ({
    id: `c_${index}`,
    locationId: index === 44 ? "l_2" : "l_1",
    contactId: `p_${index}`,
    unreadCount: index % 2,
    starred: index < 5,
  }));

  it("are given page by page, each once, the newest first", async () => {
    const { sandbox, leadconnector } = start({ conversations: many });
    for (const sort of [undefined, "desc", "asc"] as const) {
      const ids: string[] = [];
      for await (const { id } of leadconnector.conversations.search.all({ locationId: "l_1", ...(sort && { sort }) })) ids.push(id);
      const expected = many.slice(0, 44).map(({ id }) => id);
      expect(ids).toEqual(sort === "asc" ? expected : expected.toReversed());
    }
    expect(sandbox.requests).toHaveLength(9);
  });

  it("of the same date are passed over at the edge of a page, and the total says so", async () => {
    const tied = many.slice(0, 3).map((conversation) => ({ ...conversation, lastMessageDate: 1_000 }));
    const { leadconnector } = start({ conversations: tied });
    const found: [number, number][] = [];
    for await (const { conversations, total } of leadconnector.conversations.search.pages({ locationId: "l_1", limit: 2 }))
      found.push([conversations.length, total]);
    expect(found).toEqual([
      [2, 3],
      [0, 3],
    ]);
  });

  it.each([
    ["status=unread", 22],
    ["status=read", 22],
    ["status=starred", 5],
    ["status=all", 44],
    ["id=c_7", 1],
    ["id=c_44", 0],
  ])("are searched by %s", async (query, total) => {
    const { ask } = start({ conversations: many });
    const { status, body } = await ask("GET", `/conversations/search?locationId=l_1&limit=100&${query}`);
    expect(body.total).toBe(total);
    expect(body.conversations).toHaveLength(total);
    expect(searching.response(status, body)).toBe("");
  });

  it.each(["query=a", "assignedTo=unassigned", "status=recents", "limit=101", "limit=0", "sort=up", "startAfterDate=1&startAfterDate=2"])(
    "are not searched by %s, and the sandbox says so",
    async (query) => {
      expect(await start().ask("GET", `/conversations/search?locationId=location_1&${query}`)).toMatchObject({ status: 501 });
    },
  );
});

describe("messages", () => {
  const sending = specified("leadconnector", "post", "/conversations/messages");
  const searching = specified("leadconnector", "get", "/conversations/search");

  it("that are sent are remembered in the conversation of their contact", async () => {
    const { leadconnector, ask, sandbox } = start({ conversations: [...["1", "2"].map((id) => ({ id, locationId: "location_1", contactId: `p_${id}` }))] });
    const sent = await leadconnector.messages.send({ type: "SMS", contactId: "p_1", message: "Hello" });
    expect(sent).toMatchObject({ conversationId: "1" });
    expect(sending.response(200, sent)).toBe("");
    const { status, body } = await ask("GET", "/conversations/search?locationId=location_1");
    expect(body.conversations).toMatchObject([{ id: "1", lastMessageBody: "Hello", lastMessageType: "TYPE_SMS" }, { id: "2" }]);
    expect(searching.response(status, body)).toBe("");
    expect(sending.request(sandbox.requests[0]?.body)).toBe("");
  });

  it.each([
    { type: "Email", contactId: "contact_1", html: "<p></p>", forward: { isForwarded: true, messageId: "m", forwardWholeThread: true } },
    { type: "Custom", contactId: "contact_1", subject: "s" },
    { type: "WhatsApp", contactId: "contact_1", whatsapp: { type: "media", media: { type: "image", url: "https://a" } } },
    { type: "InternalComment", contactId: "contact_1", message: "@a<userId>u</userId>", mentions: ["u"], userId: "v" },
    { type: "TIKTOK", contactId: "contact_1", message: "m", scheduledTimestamp: 1_669_287_863, status: "pending" },
  ] as const)("of type $type are taken", async (message) => {
    const { leadconnector, sandbox } = start();
    const sent = await leadconnector.messages.send(JSON.parse(JSON.stringify(message)));
    expect(sending.response(200, sent)).toBe("");
    expect("emailMessageId" in sent).toBe(message.type === "Email");
    expect(sending.request(sandbox.requests[0]?.body)).toBe("");
  });

  it.each([
    [{ type: "MMS", contactId: "contact_1" }, 400],
    [{ type: "SMS" }, 400],
    [[], 400],
    [{ type: "WhatsApp", contactId: "contact_1", attachments: ["https://a"] }, 400],
    [{ type: "SMS", contactId: "nobody", message: "m" }, 501],
  ])("like %j are answered as far as is known", async (body, expected) => {
    const { status, body: answer } = await start().ask("POST", "/conversations/messages", body);
    expect(status).toBe(expected);
    if (expected !== 501) expect(sending.response(status, answer)).toBe("");
  });
});

describe("files", () => {
  const uploading = specified("leadconnector", "post", "/conversations/messages/upload");
  const path = "/conversations/messages/upload";
  const ids = { locationId: "location_1", conversationId: "conversation_1" };

  it("that are uploaded get an address each", async () => {
    const { leadconnector } = start();
    const fileAttachment = [
      { name: "a b.png", content: new Uint8Array([1]) },
      { name: "C.PDF", content: new Blob(["x"]) },
    ];
    const answer = await leadconnector.messages.upload({ ...ids, fileAttachment });
    expect(Object.keys(answer.uploadedFiles)).toEqual(["a b.png", "C.PDF"]);
    for (const url of Object.values(answer.uploadedFiles)) expect(URL.canParse(url)).toBe(true);
    expect(uploading.response(200, answer)).toBe("");
  });

  it.each<[string, FormData | object, number]>([
    ["no file", form(ids), 400],
    ["no location", form({ contactId: "c" }, ["x", "a.txt"]), 400],
    ["neither id", form({ locationId: "location_1" }, ["x", "a.txt"]), 400],
    ["a contact alone", form({ locationId: "location_1", contactId: "anybody" }, ["x", "a.txt"]), 200],
    ["a file of 5 MB", form(ids, [new Uint8Array(5 * 1024 * 1024), "a.mp4"]), 200],
    ["a larger file", form(ids, [new Uint8Array(5 * 1024 * 1024 + 1), "a.mp4"]), 413],
    ["a program", form(ids, ["x", "a.exe"]), 415],
    ["an unknown conversation", form({ ...ids, conversationId: "nobody" }, ["x", "a.txt"]), 500],
    ["another location", form({ ...ids, locationId: "elsewhere" }, ["x", "a.txt"]), 403],
    ["six files", form(ids, ...Array.from({ length: 6 }, (): [string, string] => ["x", "a.txt"])), 501],
    ["a group chat", form({ ...ids, isGroupSms: "true" }, ["x", "a.txt"]), 501],
    ["JSON", ids, 501],
  ])("with %s are answered as far as is known", async (_case, body, expected) => {
    const answer = await start().ask("POST", path, body);
    expect(answer.status).toBe(expected);
    if (![403, 501].includes(expected)) expect(uploading.response(expected, answer.body)).toBe("");
    // A file that is refused has its status under another name; whatever else is refused has it as everywhere.
    if (expected === 413 || expected === 415) expect(answer.body).toEqual({ status: expected, message: expect.any(String), traceId: expect.any(String) });
    if (expected === 400) expect(answer.body).toEqual({ statusCode: 400, message: expect.any(String), traceId: expect.any(String) });
  });

  it("are refused before they are sent, so that a client meets few of these", async () => {
    const { leadconnector, sandbox } = start();
    expect(await rejection(leadconnector.messages.upload({ ...ids, fileAttachment: [] }))).toMatchObject({ code: "rule_broken" });
    expect(sandbox.requests).toEqual([]);
  });
});

describe("calls", () => {
  it("have their recording and their transcript", async () => {
    const { leadconnector, sandbox } = start();
    const bytes = await leadconnector.messages.recording({ messageId: "call_1", locationId: "location_1" });
    expect(new TextDecoder("latin1").decode(bytes.subarray(0, 4))).toBe("RIFF");
    expect(new DataView(bytes.buffer).getUint32(4, true)).toBe(bytes.length - 8);
    expect(await leadconnector.messages.transcriptionText({ locationId: "location_1", messageId: "call_1" })).toBe("Hello. This is a sandbox.");
    const { headers: answered } = await sandbox.fetch(`${base}/conversations/messages/call_1/locations/location_1/recording`, { headers });
    expect(Object.fromEntries(answered)).toEqual({ "content-type": "audio/x-wav", "content-disposition": "Attachment; filename=audio.wav" });
  });

  it("that are seeded are given byte for byte", async () => {
    const recording = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const { leadconnector } = start({ calls: [{ messageId: "m", locationId: "l", recording, transcription: "“é”\r\n" }] });
    expect(await leadconnector.messages.recording({ messageId: "m", locationId: "l" })).toEqual(recording);
    expect(await leadconnector.messages.transcriptionText({ locationId: "l", messageId: "m" })).toBe("“é”\r\n");
  });

  it("that do not exist are 404; what is not known of one is said", async () => {
    const { leadconnector } = start({ calls: [{ messageId: "m", locationId: "l" }] });
    expect(await rejection(leadconnector.messages.recording({ messageId: "nobody", locationId: "l" }))).toMatchObject({ status: 404 });
    expect(await rejection(leadconnector.messages.transcriptionText({ locationId: "elsewhere", messageId: "m" }))).toMatchObject({ status: 404 });
    expect(await rejection(leadconnector.messages.recording({ messageId: "m", locationId: "l" }))).toMatchObject({ code: "undocumented" });
    expect(await rejection(leadconnector.messages.transcriptionText({ locationId: "l", messageId: "m" }))).toMatchObject({ code: "undocumented" });
  });
});

describe("tokens", () => {
  const asking = specified("leadconnector", "post", "/oauth/token");
  const app = { client_id: "sandbox-client-id", client_secret: "sandbox-client-secret" };
  const refresh = (refresh_token: string) => ({ ...app, grant_type: "refresh_token", refresh_token }) as const;

  it("are traded for a code, once, and are accepted from then on", async () => {
    const { sandbox, leadconnector } = start();
    const request = { ...app, grant_type: "authorization_code", code: "sandbox-code" } as const;
    const tokens = await leadconnector.oauth.token(request);
    expect(asking.response(200, tokens)).toBe("");
    expect(tokens).toMatchObject({ token_type: "Bearer", expires_in: 86_399, locationId: "location_1" });
    const renewed = createLeadConnector({ ...sandbox.leadconnector, accessToken: tokens.access_token });
    expect(await renewed.conversations.get("conversation_1")).toMatchObject({ id: "conversation_1" });
    expect(await rejection(leadconnector.oauth.token(request))).toMatchObject({ code: "undocumented" });
  });

  it("rotate: each refresh token works once", async () => {
    const { leadconnector } = start();
    let { refresh_token = "" } = await leadconnector.oauth.token(refresh("sandbox-refresh-token"));
    for (let round = 0; round < 3; round++) {
      const used = refresh_token;
      ({ refresh_token = "" } = await leadconnector.oauth.token(refresh(used)));
      expect(refresh_token).not.toBe(used);
      const error = await rejection(leadconnector.oauth.token(refresh(used)));
      expect(error).toMatchObject({ status: 400, title: "invalid_grant" });
      expect(asking.response(400, (error as { body: unknown }).body)).toBe("");
    }
  });

  it("go to one of two who refresh at the same time", async () => {
    const { leadconnector } = start();
    const results = await Promise.allSettled([1, 2].map(() => leadconnector.oauth.token(refresh("sandbox-refresh-token"))));
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it.each([
    [{ grant_type: "refresh_token" }, 422],
    [{ ...app, grant_type: "refresh_token", refresh_token: "unheard of" }, 501],
    [{ ...app, client_secret: "wrong", grant_type: "refresh_token", refresh_token: "sandbox-refresh-token" }, 501],
    [{ ...app, grant_type: "client_credentials" }, 501],
  ])("for %j are answered as far as is known", async (fields, expected) => {
    const answer = await start().ask("POST", "/oauth/token", new URLSearchParams(fields as Record<string, string>));
    expect(answer.status).toBe(expected);
    if (expected !== 501) expect(asking.response(expected, answer.body)).toBe("");
  });

  it("are asked for without a token, and as a form", async () => {
    const { sandbox, ask } = start();
    await createLeadConnector({ ...sandbox.leadconnector, accessToken: "wrong" }).oauth.token(refresh("sandbox-refresh-token"));
    expect(sandbox.requests[0]?.headers).not.toHaveProperty("authorization");
    expect(asking.request(Object.fromEntries(sandbox.requests[0]?.body as FormData))).toBe("");
    expect(await ask("POST", "/oauth/token", app)).toMatchObject({ status: 501 });
  });

  it("come from a seeded app", async () => {
    const { leadconnector } = start({ app: { clientId: "a", clientSecret: "b", code: "c", refreshToken: "d" } });
    await leadconnector.oauth.token({ client_id: "a", client_secret: "b", grant_type: "authorization_code", code: "c" });
    await leadconnector.oauth.token({ client_id: "a", client_secret: "b", grant_type: "refresh_token", refresh_token: "d" });
  });
});
