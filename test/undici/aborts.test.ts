import { getEventListeners, setMaxListeners } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Agent } from "undici";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { rejection } from "../core/caught.js";
import { siroOver, transportOf } from "./clients.js";
import { answer, linked, listenRaw, target } from "./raw-server.js";

const reason = new Error("the caller's reason");
const listeners = (signal: AbortSignal) => getEventListeners(signal, "abort").length;

/** Ends a call when it has come to a point, and gives how many milliseconds that took. */
async function abortWhen(point: () => void, begin: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
  const controller = new AbortController();
  const call = rejection(begin(controller.signal));
  await vi.waitFor(point);
  // The first to come of the two: no timer is faster than a rejection that is there at once.
  const late = new Promise((resolve) => setImmediate(() => setImmediate(() => setImmediate(resolve))));
  controller.abort(reason);
  expect(await Promise.race([call, late])).toBe(reason);
  expect(listeners(controller.signal)).toBe(0);
}

describe("an abort ends a call at once, and frees its socket", () => {
  it("while it waits for a connection, without the loss of one", async () => {
    const waiting: (() => void)[] = [];
    const server = await listenRaw((socket) => {
      waiting.push(() => socket.write(answer()));
    });
    const siro = siroOver(server.origin, { fetch: transportOf({ connections: 1 }) });
    const first = siro.recordings.link("first", target);
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    for (let count = 0; count < 50; count++) {
      await abortWhen(
        () => {},
        (signal) => siro.recordings.link("queued", target, { signal }),
      );
    }
    const last = siro.recordings.link("last", target);
    waiting[0]?.();
    expect(await first).toEqual(linked);
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.();
    expect(await last).toEqual(linked);
    expect(server.counts).toEqual({ connections: 1, requests: 2 });
  });

  it("while it connects; the close of the transport waits for no connection that nobody needs", async () => {
    const silent = await listenRaw(() => {});
    const fetch = transportOf();
    const siro = siroOver(silent.origin.replace("http:", "https:"), { fetch });
    await abortWhen(
      () => expect(silent.sockets.size).toBe(1),
      (signal) => siro.recordings.link("rec_1", target, { signal }),
    );
    await fetch.close();
  });

  it("while its body is sent", async () => {
    let received = 0;
    let readOn = () => {};
    const server = createServer((request) => {
      // It reads a little, and no more for now.
      request.once("data", (chunk: Buffer) => {
        received += chunk.length;
        request.pause();
        readOn = () => request.on("error", () => {}).resume();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const connections = () => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const form = new FormData();
    form.append("file", new Blob([new Uint8Array(64 * 1_048_576)]));
    await abortWhen(
      () => expect(received).toBeGreaterThan(0),
      (signal) => transportOf()(origin, { method: "POST", body: form, signal }),
    );
    readOn();
    await vi.waitFor(async () => expect(await connections()).toBe(0));
  });

  it("while it waits for the answer", async () => {
    const server = await listenRaw(() => {});
    await abortWhen(
      () => expect(server.counts.requests).toBe(1),
      (signal) => siroOver(server.origin).recordings.link("rec_1", target, { signal }),
    );
    await vi.waitFor(() => expect(server.sockets.size).toBe(0));
  });

  it.each([
    ["", ""],
    ["of gzip ", "content-encoding: gzip\r\n"],
  ])("while the answer %sis read", async (_, header) => {
    const server = await listenRaw((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\n${header}transfer-encoding: chunked\r\n\r\n2\r\n\x1f\x8b\r\n`, "latin1");
    });
    const transport = transportOf();
    let hasStatus = false;
    await abortWhen(
      () => expect(hasStatus).toBe(true),
      async (signal) => {
        const response = await transport(server.origin, { signal });
        hasStatus = true;
        return response.arrayBuffer();
      },
    );
    await vi.waitFor(() => expect(server.sockets.size).toBe(0));
  });

  it("in the listener that is told of the attempt: nothing is sent", async () => {
    const server = await listenRaw(() => {});
    const controller = new AbortController();
    const siro = siroOver(server.origin, { onEvent: () => controller.abort(reason) });
    expect(await rejection(siro.recordings.link("rec_1", target, { signal: controller.signal }))).toBe(reason);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.counts.connections).toBe(0);
  });

  it("before it began: nothing is sent", async () => {
    const server = await listenRaw(() => {});
    expect(await rejection(transportOf()(server.origin, { signal: AbortSignal.abort("before") }))).toBe("before");
    expect(server.counts.connections).toBe(0);
  });
});

it("leaves no listener on a lasting signal, however 1,000 calls on 64 connections end", async () => {
  let requests = 0;
  const server = await listenRaw((socket) => {
    requests++;
    if (requests % 7 === 0) socket.destroy();
    else if (requests % 5 === 0) socket.write(answer("{}", { status: 500 }));
    else socket.write(answer());
  });
  const { signal } = new AbortController();
  setMaxListeners(0, signal); // a client gives each call a signal of its own
  const transport = transportOf({ connections: 64 });
  const ends = await Promise.all(
    Array.from({ length: 1_000 }, () =>
      transport(server.origin, { signal }).then(
        async (response) => `${response.status} ${(await response.arrayBuffer()).byteLength}`,
        () => "lost",
      ),
    ),
  );
  const count = (end: string) => ends.filter((each) => each.startsWith(end)).length;
  expect(count("200") + count("500") + count("lost")).toBe(1_000);
  expect(count("lost")).toBe(Math.floor(requests / 7));
  expect(count("500")).toBe(Math.floor(requests / 5) - Math.floor(requests / 35));
  expect(listeners(signal)).toBe(0);
});

it("answers 1,000 calls at once over no more than 64 connections, each with its own", async () => {
  const server = await listenRaw((socket, head) => {
    const id = /recordings\/(\w+)/.exec(head)?.[1];
    setTimeout(() => socket.write(answer(JSON.stringify({ data: { ...linked.data, id } }))), server.counts.requests % 3);
  });
  const siro = siroOver(server.origin, { fetch: transportOf({ connections: 64 }) });
  const ids = await Promise.all(Array.from({ length: 1_000 }, async (_, index) => (await siro.recordings.link(`rec_${index}`, target)).data.id));
  expect(ids).toEqual(Array.from({ length: 1_000 }, (_, index) => `rec_${index}`));
  expect(server.counts).toEqual({ connections: 64, requests: 1_000 });
});

it("keeps an agent's own limits", async () => {
  const server = await listenRaw(() => {});
  const dispatcher = new Agent({ headersTimeout: 1_000 });
  onTestFinished(() => dispatcher.destroy());
  const error = await rejection(siroOver(server.origin, { fetch: transportOf({ dispatcher }), maxRetries: 0 }).recordings.link("rec_1", target));
  expect(error).toMatchObject({ code: "unreachable", outcome: "unknown", originalCause: { code: "UND_ERR_HEADERS_TIMEOUT" } });
});
