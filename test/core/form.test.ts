import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { runInNewContext } from "node:vm";
import { type CallOptions, createLeadConnector, toCurl } from "conversation-crm-sdk";
import { describe, expect, it, onTestFinished } from "vitest";
import { type FormFields, FormReader, isForm, isUploadable, multipart, sizeOf, type UploadedFile } from "../../src/core/multipart.js";
import { rejection } from "./caught.js";

const run = promisify(execFile);

const toFormData = (fields: FormFields) =>
  new FormReader(fields).read({ check: () => {}, most: Number.POSITIVE_INFINITY, tooLarge: (field) => new Error(`${field} is too large`) });

describe("a form", () => {
  it.each([
    [{}],
    [{ a: "text", b: undefined, c: ["x", "y"], d: [] }],
    [{ a: { content: new Uint8Array() }, b: [{ name: "n", content: new Blob([]) }, "text", undefined] }],
    [[]],
  ])("can be written (%#)", (body) => {
    expect(isForm(body)).toBe(true);
  });

  it.each([
    ["text"],
    [null],
    [undefined],
    [5],
    [{ a: 5 }],
    [{ a: null }],
    [{ a: {} }],
    [{ a: [["x"]] }],
    [{ a: { content: "text" } }],
    [{ a: { content: null } }],
  ])("cannot be written of %j", (body) => {
    expect(isForm(body)).toBe(false);
  });

  it("is empty for what cannot be written", async () => {
    expect([...(await toFormData({}))]).toEqual([]);
  });

  it("leaves out what is undefined and keeps the order", async () => {
    const form = await toFormData({ b: "1", a: undefined, c: ["2", undefined, "3"], b2: "" });
    expect([...form]).toEqual([
      ["b", "1"],
      ["c", "2"],
      ["c", "3"],
      ["b2", ""],
    ]);
  });
});

describe("a file of a form", () => {
  const fileOf = async (part: UploadedFile) => (await toFormData({ file: part })).get("file") as File;

  it("keeps its own type and name unless it is told others", async () => {
    const file = new File(["abc"], "own.csv", { type: "text/csv" });
    expect(await fileOf({ content: file })).toMatchObject({ name: "own.csv", type: "text/csv", size: 3 });
    expect(await fileOf({ content: file, name: "mine.txt" })).toMatchObject({ name: "mine.txt", type: "text/csv" });
    expect(await fileOf({ content: file, type: "text/plain" })).toMatchObject({ name: "own.csv", type: "text/plain" });
    expect(await (await fileOf({ content: file, type: "text/plain" })).text()).toBe("abc");
  });

  it("is called file, and has no type, where nobody says otherwise", async () => {
    const named = Object.assign(new Uint8Array([97]), { name: "not a name" });
    const misnamed = Object.defineProperty(new Blob(["a"]), "name", { value: 5 });
    for (const content of [new Blob(["a"]), misnamed, named, new Uint8Array([97]).buffer, new Blob(["a"]).stream()]) {
      const file = await fileOf({ content });
      expect(file).toMatchObject({ name: "file", type: "" });
      expect(await file.text()).toBe("a");
    }
  });

  it("takes the type that it is told also for bytes and streams", async () => {
    for (const content of [new Uint8Array([97]), new Blob(["a"]).stream()]) expect((await fileOf({ content, type: "text/x-it" })).type).toBe("text/x-it");
  });
});

describe("the streams of a form", () => {
  it("are read in their order, each into its own part", async () => {
    const of = (...texts: string[]) =>
      (async function* () {
        yield* texts;
      })();
    const form = await toFormData({ a: { content: of("1", "2") }, b: [{ content: of() }, { content: of("3") }] });
    expect(await Promise.all([form.get("a"), ...form.getAll("b")].map((part) => (part as File).text()))).toEqual(["12", "", "3"]);
  });

  it("are ended when the call is over, whatever they have for it", () => {
    const ended: string[] = [];
    const stream = (more: object) => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}), ...more }) });
    const returning = { return: () => Promise.resolve(ended.push("returned")).then(() => ({ done: true as const, value: undefined })) };
    const destroyable = Object.assign(stream(returning), { destroy: () => ended.push("destroyed") });
    const misleading = Object.assign(stream({}), { destroy: "no function" });
    const reader = new FormReader({ a: [{ content: stream({}) }, { content: destroyable }, { content: misleading }, { content: stream(returning) }] });
    expect(() => reader.end()).not.toThrow();
    expect(ended).toEqual(["destroyed", "returned", "returned"]);
  });
});

it("names the field of a stream that is too large, and the page that says how large it may be", async () => {
  const leadconnector = createLeadConnector({ accessToken: "t", fetch: () => Promise.reject(new Error("nothing is sent")) });
  const content = new Blob([new Uint8Array(5 * 1024 * 1024 + 1)]).stream();
  const error = await rejection(leadconnector.messages.upload({ locationId: "l", conversationId: "c", fileAttachment: [{ content }] }));
  expect(error).toMatchObject({
    code: "rule_broken",
    attempts: 0,
    issues: [{ path: ["body", "fileAttachment", "content"], message: "must have at most 5242880 bytes", source: expect.stringMatching(/^https:/) }],
  });
});

describe("a copy of a form", () => {
  it("is made of texts, files and lists of them, and does not change with the original", () => {
    const content = new Uint8Array([1]);
    const original = { a: "text", b: { name: "n", content }, c: ["x", { content }], d: undefined };
    const copied = multipart.copy(original);
    original.b.name = "changed";
    original.c[0] = "changed";
    expect(copied).toEqual({ a: "text", b: { name: "n", content }, c: ["x", { content }], d: undefined });
    expect(copied?.b).toHaveProperty("content", content);
  });

  it.each([[[]], [["text"]], [5], [null], ["text"], [{ a: 5 }]])("is not made of %j", (body) => {
    expect(multipart.copy(body)).toBeUndefined();
  });

  it("is not made of what throws while it is read", () => {
    const throwing = {
      get a(): string {
        throw new Error("mine");
      },
    };
    expect(multipart.copy(throwing)).toBeUndefined();
  });
});

it.each([
  [new Blob(["é"]), 2],
  [new File(["abc"], "n"), 3],
  [new Uint8Array(4), 4],
  [Buffer.from("abcde"), 5],
  [new ArrayBuffer(6), 6],
  [runInNewContext("new Uint8Array(7)"), 7],
  [runInNewContext("new ArrayBuffer(8)"), 8],
  [new Blob(["é"]).stream(), undefined],
  [(async function* () {})(), undefined],
])("knows how many bytes %o has, where that can be known", (content, size) => {
  expect(isUploadable(content)).toBe(true);
  expect(sizeOf(content)).toBe(size);
});

describe("toCurl of a form with files", () => {
  const build = (baseUrl: string, name: string, text: string) =>
    createLeadConnector({ accessToken: "t0ken", baseUrl }).build.messages.upload({
      locationId: text,
      contactId: "@/etc/passwd",
      fileAttachment: [{ name, type: "text/x-it", content: new Blob(["content of the file"]) }, { content: new Uint8Array([1]) }],
    });

  it("names the files that are to lie where curl runs, and lets curl find the line between the parts", async () => {
    const line = toCurl(await build("https://a.example", "../it's.txt", "l'1"));
    expect(line).toBe(
      [
        "curl --request POST --globoff --url 'https://a.example/conversations/messages/upload' --header 'accept: application/json'",
        `--header "authorization: Bearer $LEADCONNECTOR_ACCESS_TOKEN" --header 'user-agent: conversation-crm-sdk/0.1.0' --header 'version: 2021-07-28'`,
        String.raw`--form-string 'locationId=l'\''1' --form-string 'contactId=@/etc/passwd'`,
        String.raw`--form 'fileAttachment=@"./it'\''s.txt";filename="../it'\''s.txt";type=text/x-it'`,
        `--form 'fileAttachment=@"./file";filename="file";type=application/octet-stream'`,
      ].join(" "),
    );
  });

  it("is what curl sends", async ({ skip }) => {
    const hasCurl = await run("curl", ["--version"]).then(
      () => true,
      () => false,
    );
    if (!hasCurl) skip();
    const received: FormData[] = [];
    const server = createServer(async (incoming, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
      received.push(await new Response(Buffer.concat(chunks), { headers: { "content-type": incoming.headers["content-type"] ?? "" } }).formData());
      response.end("{}");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const folder = await mkdtemp(join(tmpdir(), "form-"));
    const name = `it's; "a" \\b.txt`;
    await writeFile(join(folder, name.replace(/^.*\\/, "")), "content of the file");
    await writeFile(join(folder, "file"), new Uint8Array([1]));
    const request = await build(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, name, "<text; type=x\n");
    await run("sh", ["-c", toCurl(request, { secrets: true })], { cwd: folder });
    const [form] = received;
    expect([...(form?.keys() ?? [])]).toEqual(["locationId", "contactId", "fileAttachment", "fileAttachment"]);
    expect([form?.get("locationId"), form?.get("contactId")]).toEqual(["<text; type=x\n", "@/etc/passwd"]);
    const file = form?.get("fileAttachment") as File;
    expect([file.name, file.type, await file.text()]).toEqual([name, "text/x-it", "content of the file"]);
  });
});

describe("a stream to upload", () => {
  const upload = (content: AsyncIterable<Uint8Array | string> | ReadableStream<Uint8Array>, options: object = {}) => {
    const sent: string[] = [];
    const fetch = async (url: string) => {
      sent.push(url);
      return Response.json({ uploadedFiles: {} });
    };
    const leadconnector = createLeadConnector({ accessToken: "t", fetch, ...options });
    return { sent, answer: leadconnector.messages.upload({ locationId: "l", conversationId: "c", fileAttachment: [{ name: "a.txt", content }] }) };
  };

  it("that never ends, and lets no timer fire, ends with the deadline and is told to stop", async () => {
    let isStopped = false;
    async function* endless() {
      try {
        for (;;) yield "x";
      } finally {
        isStopped = true;
      }
    }
    const { answer, sent } = upload(endless(), { timeout: 30 });
    await expect(answer).rejects.toMatchObject({ code: "timed_out", outcome: "not_sent" });
    expect(isStopped).toBe(true);
    expect(sent).toEqual([]);
  });

  it("may give bytes of another realm", async () => {
    const read = toFormData({ file: { content: Readable.from([runInNewContext("new Uint8Array([97, 98])"), "c"]) } });
    expect(await ((await read).get("file") as File).text()).toBe("abc");
  });

  it("that gives something else than bytes or text is not sent", async () => {
    const { answer, sent } = upload(
      (async function* () {
        yield {} as never;
      })(),
    );
    await expect(answer).rejects.toThrow("something else than bytes or text");
    expect(sent).toEqual([]);
  });

  it.each<[string, (size: number) => AsyncIterable<Uint8Array | string> | ReadableStream<Uint8Array>]>([
    ["a stream", (size) => new Blob([new Uint8Array(size)]).stream()],
    ["a generator", (size) => Readable.from([new Uint8Array(size - 1), "x"])],
    ["text of two bytes a letter", (size) => Readable.from([new Uint8Array(size - 2), "é"])],
  ])("of more bytes than documented is refused before it goes out: %s", async (_what, content) => {
    const most = 5_242_880;
    const tooLarge = upload(content(most + 1));
    await expect(tooLarge.answer).rejects.toMatchObject({
      code: "rule_broken",
      issues: [{ path: ["body", "fileAttachment", "content"], message: "must have at most 5242880 bytes" }],
    });
    expect(tooLarge.sent).toEqual([]);
    const fits = upload(content(most));
    await fits.answer;
    expect(fits.sent).toHaveLength(1);
    const unruled = upload(content(most + 1), { rules: "off" });
    await unruled.answer;
    expect(unruled.sent).toHaveLength(1);
  });

  it("of any length is not read on once it is too large", async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 1_048_576;
        yield new Uint8Array(1_048_576);
      }
    }
    await expect(upload(endless()).answer).rejects.toMatchObject({ code: "rule_broken" });
    expect(given).toBe(6 * 1_048_576);
  });

  it("is read where streams do not iterate", async () => {
    const content = new Blob(["abc"]).stream();
    Object.defineProperty(content, Symbol.asyncIterator, { value: undefined });
    const form = await toFormData({ file: { content } });
    expect(await (form.get("file") as File).text()).toBe("abc");
  });

  it("is cancelled when its call ends: the one that is read, and those behind it", async () => {
    const cancelled: string[] = [];
    const hanging = (name: string) => new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}), cancel: () => void cancelled.push(name) });
    const node = new Readable({ read() {} });
    const leadconnector = createLeadConnector({ accessToken: "t", fetch: () => Promise.reject(new Error("nothing is sent")) });
    const upload = (contents: readonly (ReadableStream<Uint8Array> | Readable)[], options: CallOptions) =>
      leadconnector.messages.upload({ locationId: "l", conversationId: "c", fileAttachment: contents.map((content) => ({ content })) }, options);
    await expect(upload([hanging("first"), hanging("second"), node], { timeout: 30 })).rejects.toMatchObject({ code: "timed_out" });
    await expect.poll(() => [cancelled, node.destroyed]).toEqual([["first", "second"], true]);
    await expect(upload([hanging("third")], { signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow("enough");
    await expect.poll(() => cancelled).toContain("third");
  });

  it("that somebody else reads is refused", async () => {
    const stream = new Blob(["a"]).stream();
    stream.getReader();
    const { answer, sent } = upload(stream);
    await expect(answer).rejects.toMatchObject({ code: "rule_broken" });
    expect(sent).toEqual([]);
  });
});

it("names its own kind, whatever kind the caller's headers name", async () => {
  const kinds: (string | null)[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    kinds.push(new Request(url, init).headers.get("content-type"));
    return Response.json({ uploadedFiles: {}, success: true, conversation: {} });
  };
  const leadconnector = createLeadConnector({ accessToken: "t", fetch, headers: { "Content-Type": "text/plain" } });
  await leadconnector.messages.upload({ locationId: "l", conversationId: "c", fileAttachment: [{ content: new Blob(["a"]) }] });
  await leadconnector.conversations.update("c", { locationId: "l" }, { headers: { "content-type": "text/html" } });
  expect(kinds).toEqual([expect.stringMatching(/^multipart\/form-data; boundary=/), "application/json"]);
});
