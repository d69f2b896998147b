import type { Socket } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { AnswerError, ApiError } from "conversation-crm-sdk";
import { describe, expect, it, vi } from "vitest";
import { rejection } from "../core/caught.js";
import { siroOver, transportOf } from "./clients.js";
import { answer, linked, listenRaw, target } from "./raw-server.js";

const text = JSON.stringify(linked);
const link = (origin: string, options = {}) => siroOver(origin, { maxRetries: 0, ...options }).recordings.link("rec_1", target);
const encoded = (coding: string, bytes: Uint8Array) => answer(bytes, { headers: `content-type: application/json\r\ncontent-encoding: ${coding}` });
const chunk = (bytes: Uint8Array | string) =>
  Buffer.concat([Buffer.from(`${Buffer.byteLength(bytes).toString(16)}\r\n`), Buffer.from(bytes), Buffer.from("\r\n")]);
const chunkedHead = (status = 200, headers = "") => `HTTP/1.1 ${status} Word\r\ncontent-type: application/json\r\n${headers}transfer-encoding: chunked\r\n\r\n`;

describe("an answer is read", () => {
  it.each([
    ["with its length", answer()],
    ["in chunks", Buffer.concat([Buffer.from(chunkedHead()), chunk(text.slice(0, 9)), chunk(text.slice(9)), chunk("")])],
    ["after an answer with status 103", Buffer.concat([Buffer.from("HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"), answer()])],
    ["of gzip", encoded("gzip", gzipSync(text))],
    ["of x-gzip, in capitals", encoded("X-GZIP", gzipSync(text))],
    ["of br", encoded("br", brotliCompressSync(text))],
    ["of deflate", encoded("deflate", deflateSync(text))],
    ["of deflate without its head", encoded("deflate", deflateRawSync(text))],
    ["of identity", encoded("identity", Buffer.from(text))],
  ])("%s", async (_, bytes) => {
    const server = await listenRaw((socket) => socket.write(bytes));
    expect(await link(server.origin)).toEqual(linked);
  });

  it.each([
    ["plain", answer()],
    ["gzip", encoded("gzip", gzipSync(text))],
  ])("%s, a byte at a time", async (_, bytes) => {
    const server = await listenRaw(async (socket) => {
      for (const byte of bytes) {
        socket.write(Uint8Array.of(byte));
        await new Promise((resolve) => setImmediate(resolve));
      }
    });
    expect(await link(server.origin)).toEqual(linked);
  });

  it("is given whole, with headers like those of fetch", async () => {
    const headers = "content-type: application/json\r\nset-cookie: a=1\r\nset-cookie: b=2\r\nx-one: 1";
    const server = await listenRaw((socket) => socket.write(answer(Buffer.from(text), { headers })));
    const siro = siroOver(server.origin, { maxRetries: 0 });
    const whole = await siro.withResponse.recordings.link("rec_1", target);
    expect(whole).toMatchObject({ data: linked, status: 200, attempts: 1 });
    expect(whole.headers).toBeInstanceOf(Headers);
    expect([whole.headers.getSetCookie(), whole.headers.get("x-one")]).toEqual([["a=1", "b=2"], "1"]);
    const response = await siro.fetch(`${server.origin}/v1/core/anything`);
    expect(response).toBeInstanceOf(Response);
    expect([response.status, response.url, response.headers.getSetCookie()]).toEqual([200, `${server.origin}/v1/core/anything`, ["a=1", "b=2"]]);
    expect(await response.json()).toEqual(linked);
  });

  it("asks for the encodings that it can read", async () => {
    const heads: string[] = [];
    const server = await listenRaw((socket, head) => {
      heads.push(head);
      socket.write(answer());
    });
    await link(server.origin);
    await link(server.origin, { headers: { "Accept-Encoding": "identity" } });
    expect(heads.map((head) => /accept-encoding: .*/.exec(head)?.[0])).toEqual(["accept-encoding: br, gzip, deflate", "accept-encoding: identity"]);
  });

  it.each([
    ["gzip without its end", encoded("gzip", gzipSync(text).subarray(0, -12))],
    ["what is no gzip", encoded("gzip", Buffer.from(text))],
    ["br without its end", encoded("br", brotliCompressSync(text).subarray(0, -6))],
  ])("as lost when it is %s", async (_, bytes) => {
    const server = await listenRaw((socket) => socket.write(bytes));
    expect(await rejection(link(server.origin))).toMatchObject({ code: "unreachable", outcome: "unknown" });
  });

  it.each([
    ["nothing where gzip was announced", encoded("gzip", Buffer.alloc(0)), "is empty"],
    ["an encoding that nobody asked for", encoded("zstd", Buffer.from([0x28, 0xb5, 0x2f, 0xfd])), "is not UTF-8"],
  ])("as unreadable when it is %s", async (_, bytes, problem) => {
    const server = await listenRaw((socket) => socket.write(bytes));
    const error = await rejection(link(server.origin));
    expect(AnswerError.is(error) && error.message).toContain(problem);
  });
});

/** Writes for as long as the other side takes it, and tells how much that was. */
function flood(socket: Socket, piece: Uint8Array, count: { written: number }) {
  const write = () => {
    while (!socket.destroyed && socket.writable) {
      count.written += piece.byteLength;
      if (!socket.write(piece)) {
        socket.once("drain", write);
        return;
      }
    }
  };
  write();
}

describe("no more is read than may be", () => {
  const mebibyte = 1_048_576;
  // What the kernel's buffers of both sides may hold, far above what they do.
  const onItsWay = 32 * mebibyte;

  it.each([
    ["plain", "", chunk(Buffer.alloc(65_536, " "))],
    // A gzip file may have several members, each of which becomes a mebibyte: https://www.rfc-editor.org/rfc/rfc1952#section-2.2
    ["gzip", "content-encoding: gzip\r\n", chunk(gzipSync(Buffer.alloc(mebibyte, " ")))],
  ])("of a success without end, %s, and its connection is closed", async (_, headers, piece) => {
    const count = { written: 0 };
    const server = await listenRaw((socket) => {
      socket.write(chunkedHead(200, headers));
      flood(socket, piece, count);
    });
    const error = await rejection(link(server.origin, { maxAnswerBytes: 2 * mebibyte, timeout: 60_000 }));
    expect(AnswerError.is(error) && error.message).toContain("more than 2097152 bytes");
    await vi.waitFor(() => expect(server.sockets.size).toBe(0));
    expect(count.written).toBeLessThan(onItsWay);
  });

  it.each([
    ["plain", "", chunk(Buffer.alloc(65_536, "x"))],
    ["gzip", "content-encoding: gzip\r\n", chunk(gzipSync(Buffer.alloc(mebibyte, "x")))],
  ])("of a refusal without end, %s, and its connection is closed", async (_, headers, piece) => {
    const count = { written: 0 };
    const server = await listenRaw((socket) => {
      socket.write(chunkedHead(500, headers));
      flood(socket, piece, count);
    });
    const error = await rejection(link(server.origin, { timeout: 60_000 }));
    expect(error).toMatchObject({ code: "vendor_failed", status: 500 });
    expect(ApiError.is(error) && String(error.body).length).toBe(65_536);
    await vi.waitFor(() => expect(server.sockets.size).toBe(0));
    expect(count.written).toBeLessThan(onItsWay);
  });

  it("of an answer that nobody reads", async () => {
    const count = { written: 0 };
    const server = await listenRaw((socket) => {
      socket.write(chunkedHead());
      flood(socket, chunk(Buffer.alloc(65_536, " ")), count);
    });
    const controller = new AbortController();
    const response = await transportOf()(server.origin, { signal: controller.signal });
    let before = -1;
    await vi.waitFor(
      () => {
        const still = count.written === before;
        before = count.written;
        expect(still).toBe(true);
      },
      { interval: 200, timeout: 60_000 },
    );
    expect(count.written).toBeLessThan(onItsWay);
    expect(response.status).toBe(200);
    controller.abort();
    await vi.waitFor(() => expect(server.sockets.size).toBe(0));
  });
});

describe("a connection that is cut after the status", () => {
  it.each([
    ["503", { code: "vendor_failed", status: 503 }],
    ["404", { code: "not_found", status: 404 }],
  ])("keeps the status %s, and what had come of the body", async (status, expected) => {
    const server = await listenRaw((socket) => {
      socket.write(`HTTP/1.1 ${status} Word\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\nit is do`, () => socket.resetAndDestroy());
    });
    const error = await rejection(link(server.origin));
    expect(error).toMatchObject(expected);
  });

  it("is lost when it was a success", async () => {
    const server = await listenRaw((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"data":`, () => socket.resetAndDestroy());
    });
    expect(await rejection(link(server.origin))).toMatchObject({ code: "unreachable", outcome: "unknown" });
  });
});

describe("of the transport itself", () => {
  const respond = async (bytes: string, method = "GET") => {
    const server = await listenRaw((socket) => socket.write(bytes));
    return transportOf()(server.origin, { method });
  };

  it("a redirect is not followed", async () => {
    const server = await listenRaw((socket) => socket.write("HTTP/1.1 307 Word\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n"));
    const error = await rejection(link(server.origin));
    expect(error).toMatchObject({ code: "redirected", status: 307 });
    expect((error as Error).message).toContain(`redirected to ${server.origin} `);
    expect(server.counts.requests).toBe(1);
  });

  it("headers are found by any spelling, lists are joined, and what an object has is none", async () => {
    const { headers } = await respond("HTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nset-cookie: b=2\r\nRetry-After: 3\r\ncontent-length: 0\r\n\r\n");
    expect(["set-cookie", "RETRY-after", "constructor", "__proto__", "location"].map((name) => headers.get(name))).toEqual(["a=1, b=2", "3", null, null, null]);
    expect(["retry-after", "toString"].map((name) => headers.has(name))).toEqual([true, false]);
  });

  it.each([
    ["HEAD", "HTTP/1.1 200 OK\r\ncontent-length: 50\r\ncontent-encoding: gzip\r\n\r\n", 200, true],
    ["GET", "HTTP/1.1 204 No Content\r\n\r\n", 204, true],
    ["GET", "HTTP/1.1 304 Not Modified\r\n\r\n", 304, false],
  ])("%s without a body: %j", async (method, bytes, status, ok) => {
    const response = await respond(bytes, method);
    expect([response.status, response.ok, response.body]).toEqual([status, ok, null]);
    expect((await response.arrayBuffer()).byteLength).toBe(0);
  });
});
