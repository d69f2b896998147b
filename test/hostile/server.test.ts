import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { AnswerError, createSiro, SdkError } from "conversation-crm-sdk";
import { expect, it, onTestFinished } from "vitest";
import { over } from "../undici/over.js";
import { Random } from "./random.js";
import { patience, sized, tell } from "./size.js";

const target = { dataType: "ACCOUNT", id: "acc_1" } as const;

/** A server that speaks for itself, byte by byte: it is told each request's recording. */
async function listen(serve: (recording: string, socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let unread = "";
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
    socket.on("data", (chunk) => {
      unread += chunk.toString("latin1");
      for (let end = unread.indexOf("\r\n\r\n"); end >= 0; end = unread.indexOf("\r\n\r\n")) {
        const length = Number(/content-length: (\d+)/i.exec(unread.slice(0, end))?.[1] ?? 0);
        if (unread.length < end + 4 + length) return;
        const recording = /\/recordings\/(\w+)/.exec(unread)?.[1] ?? "";
        unread = unread.slice(end + 4 + length);
        serve(recording, socket);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const bodyOf = (id: string) => JSON.stringify({ data: { id, externalId: "x", dataType: "ACCOUNT", name: "Acme", lastActivityAt: "2026-01-01" } });
const head = (length: number | string) => `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;
const answer = (id: string) => head(Buffer.byteLength(bodyOf(id))) + bodyOf(id);

/** What came of a call for a recording: its own answer, another's, or the error's code. */
async function endOf(siro: ReturnType<typeof createSiro>, recording: string, options = {}): Promise<string> {
  return siro.recordings.link(recording, target, options).then(
    ({ data }) => (data.id === recording ? "its own answer" : `another's answer: ${data.id}`),
    (error: unknown) => (SdkError.is(error) ? error.code : `foreign ${String(error)}`),
  );
}

/** How often each end was met. */
function counted(ends: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const end of ends) counts[end] = (counts[end] ?? 0) + 1;
  return counts;
}

interface Trick {
  readonly does: string;
  readonly serve: (recording: string, socket: Socket) => void;
  /** What calls may end in. An answer of another call is none of it, and neither is a part of an answer. */
  readonly ends: readonly string[];
}

const half = (recording: string) => bodyOf(recording).slice(0, 30);

const tricks: readonly Trick[] = [
  { does: "closes at once", serve: (_, socket) => socket.destroy(), ends: ["unreachable"] },
  { does: "resets at once", serve: (_, socket) => socket.resetAndDestroy(), ends: ["unreachable"] },
  { does: "closes in its first line", serve: (_, socket) => socket.end("HTTP/1.1 20"), ends: ["unreachable"] },
  { does: "closes in its headers", serve: (_, socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-type: appl"), ends: ["unreachable"] },
  { does: "closes before the body", serve: (recording, socket) => socket.end(head(bodyOf(recording).length)), ends: ["unreachable"] },
  { does: "closes in the body", serve: (recording, socket) => socket.end(head(bodyOf(recording).length) + half(recording)), ends: ["unreachable"] },
  {
    does: "closes in a chunk",
    serve: (recording, socket) =>
      socket.end(
        `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${bodyOf(recording).length.toString(16)}\r\n${half(recording)}`,
      ),
    ends: ["unreachable"],
  },
  {
    does: "closes before the last chunk",
    serve: (recording, socket) =>
      socket.end(
        `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${bodyOf(recording).length.toString(16)}\r\n${bodyOf(recording)}\r\n`,
      ),
    ends: ["unreachable"],
  },
  {
    does: "closes after half a body of unknown length",
    serve: (recording, socket) => socket.end(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n${half(recording)}`),
    ends: ["unreadable"],
  },
  { does: "closes after the answer", serve: (recording, socket) => socket.end(answer(recording)), ends: ["its own answer", "unreachable"] },
  {
    does: "sends two answers at once",
    serve: (recording, socket) => socket.write(answer(recording) + answer("another")),
    ends: ["its own answer", "unreachable"],
  },
  { does: "sends its answer twice", serve: (recording, socket) => socket.write(answer(recording).repeat(2)), ends: ["its own answer", "unreachable"] },
  {
    does: "sends more than it announced",
    serve: (recording, socket) => socket.write(`${answer(recording)}{"data":{"id":"another"}}`),
    ends: ["its own answer", "unreachable"],
  },
  { does: "announces less than it sends", serve: (recording, socket) => socket.write(head(30) + bodyOf(recording)), ends: ["unreadable", "unreachable"] },
  { does: "announces no number", serve: (recording, socket) => socket.end(head("many") + bodyOf(recording)), ends: ["unreachable"] },
  {
    does: "announces two lengths",
    serve: (recording, socket) => socket.end(answer(recording).replace("\r\n\r\n", "\r\ncontent-length: 5\r\n\r\n")),
    ends: ["unreachable"],
  },
  { does: "speaks something else", serve: (_, socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n"), ends: ["unreachable"] },
  {
    does: "sends a hundred continues first",
    serve: (recording, socket) => socket.write("HTTP/1.1 102 Processing\r\n\r\n".repeat(100) + answer(recording)),
    ends: ["its own answer", "unreachable"],
  },
];

it.each(tricks)(
  "gives no call a part of an answer or the answer of another, of a server that $does",
  async ({ does, serve, ends }) => {
    const calls = sized(40, 2_000);
    const baseUrl = await listen(serve);
    const siro = createSiro({ accessToken: "t", baseUrl, pacing: false, maxRetries: 0, timeout: patience, ...over() });
    const results: string[] = [];
    // Many at once, and then one after the other over the connections that are left.
    for (let begun = 0; begun < calls / 2; begun += 20)
      results.push(...(await Promise.all(Array.from({ length: 20 }, (_, index) => endOf(siro, `rec_${begun + index}`)))));
    for (let begun = 0; begun < calls / 2; begun++) results.push(await endOf(siro, `next_${begun}`));
    const counts = counted(results);
    tell(`a server that ${does}`, counts);
    expect(Object.keys(counts).filter((end) => !ends.includes(end))).toEqual([]);
    expect(results.length).toBeGreaterThanOrEqual(calls);
  },
  patience,
);

it(
  "gives each of many calls at once its own answer, out of order and in pieces",
  async () => {
    const calls = sized(200, 20_000);
    const random = new Random(29);
    const baseUrl = await listen((recording, socket) => {
      const text = answer(recording);
      const cut = random.below(text.length);
      setTimeout(() => {
        socket.write(text.slice(0, cut));
        setTimeout(() => socket.write(text.slice(cut)), random.below(4));
      }, random.below(10));
    });
    const siro = createSiro({ accessToken: "t", baseUrl, pacing: false, maxRetries: 0, timeout: patience, ...over() });
    const results: string[] = [];
    for (let begun = 0; begun < calls; begun += 100) {
      results.push(...(await Promise.all(Array.from({ length: 100 }, (_, index) => endOf(siro, `rec_${begun + index}`)))));
    }
    tell("answers out of order", counted(results));
    expect(counted(results)).toEqual({ "its own answer": results.length });
  },
  patience,
);

it("ends a call that is answered one byte at a time when its time is over", async () => {
  const everyMs = sized(20, 1_000);
  const calls = 20;
  let bytes = 0;
  const timers = new Set<ReturnType<typeof setInterval>>();
  const baseUrl = await listen((recording, socket) => {
    // It would go on for ever: the body has no end.
    socket.write(head(1_000_000) + answer(recording).slice(0, 1));
    const timer = setInterval(() => {
      bytes++;
      socket.write(" ");
    }, everyMs);
    timers.add(timer);
    socket.on("close", () => clearInterval(timer));
  });
  onTestFinished(() => {
    for (const timer of timers) clearInterval(timer);
  });
  const siro = createSiro({ accessToken: "t", baseUrl, pacing: false, ...over() });
  const results = await Promise.all(Array.from({ length: calls }, (_, index) => endOf(siro, `rec_${index}`, { timeout: everyMs * 5 })));
  tell("a byte at a time", { calls, everyMs, bytes, ends: counted(results) });
  expect(counted(results)).toEqual({ timed_out: calls });
});

it(
  "reads no more of a gzip bomb than an answer may have",
  async () => {
    const mebibyte = 1024 * 1024;
    const members = sized(60, 600);
    // A gzip file may have several members, each of which becomes a mebibyte: https://www.rfc-editor.org/rfc/rfc1952#section-2.2
    const member = gzipSync(Buffer.alloc(mebibyte, " "), { level: 9 });
    const bomb = Buffer.concat(Array.from({ length: members }, () => member));
    const baseUrl = await listen((_, socket) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\ncontent-length: ${bomb.length}\r\n\r\n`);
      socket.write(bomb);
    });
    const most = 2 * mebibyte;
    let read = 0;
    const before = process.memoryUsage();
    let peak = 0;
    const siro = createSiro({
      accessToken: "t",
      baseUrl,
      pacing: false,
      maxAnswerBytes: most,
      async fetch(url, init) {
        const response = await fetch(url, init);
        const counting = new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, controller) {
            read += chunk.byteLength;
            peak = Math.max(peak, process.memoryUsage().arrayBuffers - before.arrayBuffers);
            controller.enqueue(chunk);
          },
        });
        return new Response(response.body?.pipeThrough(counting) ?? null, response);
      },
    });
    const error = await siro.recordings.link("rec_1", target).catch((reason: unknown) => reason);
    tell("a gzip bomb", { compressed: bomb.length, whole: members * mebibyte, most, read, peakOfBuffers: peak });
    expect(AnswerError.is(error) && error.message).toContain(`more than ${most} bytes`);
    // What is on its way between the network and the reader: a few chunks of 64 KiB at most.
    expect(read).toBeLessThan(most + mebibyte);
  },
  patience,
);
