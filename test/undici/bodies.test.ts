import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { createLeadConnector } from "conversation-crm-sdk";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { rejection } from "../core/caught.js";
import { leadconnectorOver, siroOver, transportOf } from "./clients.js";
import { answer, linked, listenRaw } from "./raw-server.js";

/** A server that keeps what it is sent, byte by byte. */
async function listen() {
  const received: { headers: IncomingHttpHeaders; body: Buffer }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    received.push({ headers: request.headers, body: Buffer.concat(chunks) });
    response.setHeader("content-type", "application/json").end(JSON.stringify({ ...linked, uploadedFiles: {} }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

it("JSON goes out as its bytes, with the client's headers", async () => {
  const server = await listen();
  await siroOver(server.origin).recordings.link("rec_1", { dataType: "ACCOUNT", id: "Zoë 🎧" });
  const [request] = server.received;
  expect(request?.body.toString()).toBe('{"dataType":"ACCOUNT","id":"Zoë 🎧"}');
  expect(request?.headers).toMatchObject({ "content-type": "application/json", "x-siro-auth-token": "t", "content-length": "39", accept: "application/json" });
});

describe("a form", () => {
  const named = (name: string) => ({ name, type: "text/x-it", content: new Blob([`of ${name}`]) });

  it("is read as the one that the global fetch sends", async () => {
    const server = await listen();
    const directory = mkdtempSync(join(tmpdir(), "form-"));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    writeFileSync(join(directory, "large"), Buffer.alloc(300_000, "é"));
    const onDisk = await openAsBlob(join(directory, "large"));
    const upload = (leadconnector: ReturnType<typeof createLeadConnector>) =>
      leadconnector.messages.upload({
        locationId: 'a\n"b"\r\nc\rd; name="x"',
        contactId: "--contact\r\n\r\n",
        fileAttachment: [
          named(`it's; "a" \\b\r\n.txt`),
          named("Zoë 🎧.txt"),
          { content: new Uint8Array([0, 13, 10, 255]) },
          { name: "large", content: onDisk },
          { name: "stream", content: Readable.from(["a", Buffer.from("é")]) },
        ],
      });
    await upload(leadconnectorOver(server.origin));
    await upload(createLeadConnector({ accessToken: "t", baseUrl: server.origin, pacing: false }));
    const [ours, theirs] = await Promise.all(
      server.received.map(async ({ headers, body }) => {
        expect(Number(headers["content-length"])).toBe(body.length);
        const form = await new Response(body, { headers: { "content-type": headers["content-type"] ?? "" } }).formData();
        const fields: unknown[] = [];
        for (const [name, value] of form) fields.push(typeof value === "string" ? [name, value] : [name, value.name, value.type, await value.text()]);
        return fields;
      }),
    );
    expect(ours).toHaveLength(7);
    expect(ours).toEqual(theirs);
  });

  it("is written anew for each attempt", async () => {
    const forms: string[] = [];
    const server = await listen();
    const refusing = await listenRaw((socket) => socket.write(answer("{}", { status: 429, headers: "retry-after: 0" })));
    const transport = transportOf();
    const leadconnector = leadconnectorOver(refusing.origin, {
      fetch: (url, init) => transport(forms.push(url) > 1 ? url.replace(refusing.origin, server.origin) : url, init),
    });
    await leadconnector.messages.upload({ locationId: "l", contactId: "c", fileAttachment: [named("a")] });
    expect(forms).toHaveLength(2);
    expect(server.received[0]?.body.toString()).toContain("of a");
  });
});

describe("the transport itself sends", () => {
  it.each<[string, () => NonNullable<RequestInit["body"]>]>([
    ["text", () => "é1"],
    ["bytes", () => new TextEncoder().encode("é1")],
    ["a Blob", () => new Blob(["é", "1"])],
    ["a stream", () => new Blob(["é", "1"]).stream()],
  ])("%s", async (_, body) => {
    const server = await listen();
    const response = await transportOf()(server.origin, { method: "POST", body: body(), headers: [["X-One", "1"]] });
    await response.arrayBuffer();
    expect(server.received.map(({ headers, body }) => [headers["x-one"], body.toString()])).toEqual([["1", "é1"]]);
  });

  it("a slow stream, as it comes", async () => {
    const server = await listen();
    async function* slow() {
      for (const piece of ["a", "b", "c"]) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        yield new TextEncoder().encode(piece);
      }
    }
    const response = await transportOf()(server.origin, { method: "POST", body: ReadableStream.from(slow()) });
    await response.arrayBuffer();
    expect(server.received[0]?.body.toString()).toBe("abc");
  });

  it("no stream that fails, and says why", async () => {
    const server = await listen();
    const reason = new Error("the stream's own");
    const body = new ReadableStream({ pull: (controller) => controller.error(reason) });
    expect(await rejection(transportOf()(server.origin, { method: "POST", body }))).toBe(reason);
  });

  it("nothing else", async () => {
    const error = await rejection(transportOf()("http://127.0.0.1:1", { method: "POST", body: new URLSearchParams("a=1") }));
    expect(error).toBeInstanceOf(TypeError);
  });

  it("no stream to its end when the call ends before: the stream is cancelled, and the connection closed", async () => {
    const server = await listenRaw(() => {});
    const controller = new AbortController();
    const cancelled = vi.fn();
    const body = new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array(10)), pull: () => new Promise(() => {}), cancel: cancelled });
    const call = rejection(transportOf()(server.origin, { method: "POST", body, signal: controller.signal }));
    await vi.waitFor(() => expect(server.sockets.size).toBe(1));
    controller.abort("enough");
    expect(await call).toBe("enough");
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalledOnce());
    await vi.waitFor(() => expect(server.sockets.size).toBe(0));
  });
});
