import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { createLeadConnector, type LeadConnector } from "conversation-crm-sdk";
import { calls } from "conversation-crm-sdk/leadconnector";
import { describe, expect, it, onTestFinished } from "vitest";
import { rejection, thrown } from "../core/caught.js";
import { answerJson, listen } from "../core/loopback.js";
import { json, observeFetch } from "../core/observed-fetch.js";

const common = { authorization: "Bearer t", "user-agent": "conversation-crm-sdk/0.1.0", version: "2021-07-28" };
const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);

function client(answer: Parameters<typeof observeFetch>[0]) {
  const { fetch, sent } = observeFetch(answer);
  return { leadconnector: createLeadConnector({ accessToken: "t", fetch }), sent };
}

describe("send", () => {
  const answer = { conversationId: "c_1", messageId: "m_1", traceId: "trace" };

  it("can be kept and sent later", async () => {
    const { leadconnector, sent } = client(() => json(answer));
    const kept = JSON.stringify(calls.messages.send({ type: "SMS", contactId: "p_1", message: "Hello" }));
    expect(await leadconnector.send(JSON.parse(kept))).toEqual(answer);
    expect(sent[0]?.body).toBe('{"type":"SMS","contactId":"p_1","message":"Hello"}');
  });

  it("is sent once, whatever is lost, and the error says so", async () => {
    const { leadconnector, sent } = client(() => Promise.reject(new TypeError("fetch failed")));
    expect(await rejection(leadconnector.messages.send({ type: "SMS", contactId: "p_1", message: "secret text" }))).toMatchObject({ outcome: "unknown" });
    expect(sent).toHaveLength(1);
  });

  it("is sent again after a 429, which has not carried it out", async () => {
    let count = 0;
    const { leadconnector, sent } = client(() => (count++ === 0 ? json({ message: "slow" }, 429, { "retry-after": "0" }) : json(answer)));
    expect(await leadconnector.messages.send({ type: "SMS", contactId: "p_1", message: "Hello" })).toEqual(answer);
    expect(sent).toHaveLength(2);
  });
});

/** A server that reads the forms that it gets. */
async function receiveForms(answer: (form: FormData, count: number) => { status: number; body: unknown }) {
  const received: { url: string | undefined; headers: NodeJS.Dict<string | string[]>; bytes: Buffer; form: FormData }[] = [];
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const form = await new Response(bytes, { headers: { "content-type": incoming.headers["content-type"] ?? "" } }).formData();
    received.push({ url: `${incoming.method} ${incoming.url}`, headers: incoming.headers, bytes, form });
    const { status, body } = answer(form, received.length);
    response.writeHead(status, { "content-type": "application/json", "retry-after": "0" }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const leadconnector = createLeadConnector({ accessToken: "t", baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  return { leadconnector, received };
}

const uploaded = { uploadedFiles: { "a.bin": "https://files.example/a.bin" } };
const bytesOf = async (part: string | File) => new Uint8Array(await (part as File).arrayBuffer());

describe("upload", () => {
  it.each<[string, () => Parameters<LeadConnector["messages"]["upload"]>[0]["fileAttachment"][number]["content"]]>([
    ["a Uint8Array", () => everyByte],
    ["a part of a Uint8Array", () => new Uint8Array([9, ...everyByte, 9]).subarray(1, 257)],
    ["a Buffer", () => Buffer.from(everyByte)],
    ["an ArrayBuffer", () => everyByte.slice().buffer],
    ["a Blob", () => new Blob([everyByte])],
    ["a File", () => new File([everyByte], "own.bin")],
    ["a ReadableStream", () => new Blob([everyByte]).stream()],
    [
      "an async generator",
      async function* () {
        yield everyByte.subarray(0, 100);
        yield everyByte.subarray(100);
      },
    ],
  ])("sends %s byte for byte", async (_, content) => {
    const { leadconnector, received } = await receiveForms(() => ({ status: 200, body: uploaded }));
    const fileAttachment = [{ name: 'a "b" é.bin', type: "application/x-thing", content: content() }];
    expect(await leadconnector.messages.upload({ locationId: "l_1", conversationId: "c_1", contactId: undefined, fileAttachment })).toEqual(uploaded);
    expect(received).toHaveLength(1);
    expect(received[0]?.url).toBe("POST /conversations/messages/upload");
    expect(received[0]?.headers).toMatchObject({ ...common, accept: "application/json" });
    expect(received[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=\S+$/);
    expect([...(received[0]?.form.keys() ?? [])]).toEqual(["locationId", "conversationId", "fileAttachment"]);
    expect(received[0]?.form.get("locationId")).toBe("l_1");
    const file = received[0]?.form.get("fileAttachment") as File;
    expect(file.name).toBe('a "b" é.bin');
    expect(file.type).toBe("application/x-thing");
    expect(await bytesOf(file)).toEqual(everyByte);
    expect(received[0]?.bytes.includes(Buffer.from(everyByte))).toBe(true);
  });

  it("repeats a part for each of its values, in their order, and names files that have no name", async () => {
    const { leadconnector, received } = await receiveForms(() => ({ status: 200, body: uploaded }));
    await leadconnector.messages.upload({
      locationId: "l_1",
      contactId: "p_1",
      attachmentUrls: ["https://a", "https://b"],
      fileAttachment: [
        { content: everyByte },
        { content: new File(["x"], "own.txt", { type: "text/plain" }) },
        { name: "new.txt", content: new File(["y"], "own.txt") },
      ],
    });
    const form = received[0]?.form;
    expect(form?.getAll("attachmentUrls")).toEqual(["https://a", "https://b"]);
    expect(form?.getAll("fileAttachment").map((file) => [(file as File).name, (file as File).type])).toEqual([
      ["file", "application/octet-stream"],
      ["own.txt", "text/plain"],
      ["new.txt", "application/octet-stream"],
    ]);
  });

  it("reads a stream once and sends it whole again after a 429", async () => {
    const { leadconnector, received } = await receiveForms((_, count) => (count === 1 ? { status: 429, body: {} } : { status: 200, body: uploaded }));
    const content = new Blob([everyByte]).stream();
    await leadconnector.messages.upload({ locationId: "l", contactId: "p", fileAttachment: [{ content }] });
    expect(received).toHaveLength(2);
    for (const { form } of received) expect(await bytesOf(form.getAll("fileAttachment")[0] ?? "")).toEqual(everyByte);
  });

  it("is not sent again after a 5xx", async () => {
    const { leadconnector, received } = await receiveForms(() => ({ status: 500, body: { statusCode: 500, message: "Conversation with id c not found" } }));
    const error = await rejection(
      leadconnector.messages.upload({ locationId: "l", conversationId: "c", fileAttachment: [{ content: everyByte }] }, { maxRetries: 3 }),
    );
    expect(error).toMatchObject({ status: 500, detail: "Conversation with id c not found" });
    expect(received).toHaveLength(1);
  });

  it("rejects with the reason of a stream that fails, and sends nothing", async () => {
    const { leadconnector, sent } = client(() => json(uploaded));
    const reason = new Error("the disk is gone");
    async function* content() {
      yield everyByte;
      throw reason;
    }
    expect(await rejection(leadconnector.messages.upload({ locationId: "l", contactId: "p", fileAttachment: [{ content: content() }] }))).toBe(reason);
    expect(sent).toEqual([]);
  });

  it("is refused as a kept call, because JSON cannot keep files", () => {
    const { leadconnector } = client(() => json(uploaded));
    const files = { locationId: "l", contactId: "p", fileAttachment: [{ name: "private.txt", content: everyByte }] };
    for (const kept of [() => calls.messages.upload(files), () => leadconnector.calls.messages.upload(files, { rules: "off" })]) {
      const error = thrown(kept);
      expect(error).toMatchObject({ code: "rule_broken", issues: [{ path: ["body"], message: "has files, which JSON cannot keep: send it, or build it" }] });
      expect(inspect(error)).not.toContain("private");
    }
  });

  it("is built as a request that can be sent", async () => {
    const { leadconnector, sent } = client(() => json(uploaded));
    const request = await leadconnector.build.messages.upload({ locationId: "l", contactId: "p", fileAttachment: [{ name: "a.txt", content: everyByte }] });
    const form = await request.formData();
    expect(await bytesOf(form.get("fileAttachment") ?? "")).toEqual(everyByte);
    expect(sent).toEqual([]);
  });

  it("is not looked at as JSON when rules are off", async () => {
    const { leadconnector, sent } = client(() => json(uploaded));
    await leadconnector.messages.upload({ fileAttachment: [{ content: everyByte }, { content: new Uint8Array(6_000_000) }] } as never, { rules: "off" });
    expect((sent[0]?.body as FormData | undefined)?.getAll("fileAttachment")).toHaveLength(2);
  });
});

describe("recording", () => {
  it("has an empty answer, or one that breaks off, as an error", async () => {
    const empty = await listen((response) => response.writeHead(200, { "content-type": "audio/x-wav" }).end());
    const broken = await listen((response) => {
      response.writeHead(200, { "content-type": "audio/x-wav", "content-length": "512" });
      response.write(everyByte, () => response.destroy());
    });
    const read = (baseUrl: string) => createLeadConnector({ accessToken: "t", baseUrl, maxRetries: 0 }).messages.recording({ messageId: "m", locationId: "l" });
    expect(await rejection(read(empty.origin))).toMatchObject({ code: "unreadable" });
    expect(await rejection(read(broken.origin))).toMatchObject({ code: "unreachable" });
  });

  it("tells a refusal in the vendor's words", async () => {
    const server = await listen((response) => answerJson(response, { statusCode: 400, message: "no recording" }, 400));
    const leadconnector = createLeadConnector({ accessToken: "t", baseUrl: server.origin });
    expect(await rejection(leadconnector.messages.recording({ messageId: "m", locationId: "l" }))).toMatchObject({ status: 400, detail: "no recording" });
  });
});
