import { undiciTransport } from "conversation-crm-sdk/undici";
import { Agent } from "undici";
import { expect, it, onTestFinished, vi } from "vitest";
import { rejection, thrown } from "../core/caught.js";
import { leadconnectorOver, siroOver, sms } from "./clients.js";
import { answer, linked, listenRaw, target } from "./raw-server.js";

it("close waits for the calls that run, takes no more, and closes the connections", async () => {
  const waiting: (() => void)[] = [];
  const server = await listenRaw((socket) => {
    waiting.push(() => socket.write(answer()));
  });
  const transport = undiciTransport({ connections: 1 });
  const siro = siroOver(server.origin, { fetch: transport });
  const running = [siro.recordings.link("one", target), siro.recordings.link("two", target)];
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  let isClosed = false;
  const closing = transport.close().then(() => {
    isClosed = true;
  });
  expect(transport.close()).toBe(transport.close());
  const refused = await rejection(leadconnectorOver(server.origin, { fetch: transport }).messages.send(sms));
  expect(refused).toMatchObject({ code: "unreachable", outcome: "not_sent", originalCause: { message: "The transport is closed." } });
  waiting[0]?.();
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  expect(isClosed).toBe(false);
  waiting[1]?.();
  expect(await Promise.all(running)).toEqual([linked, linked]);
  await closing;
  await vi.waitFor(() => expect(server.sockets.size).toBe(0));
  expect(server.counts).toEqual({ connections: 1, requests: 2 });
});

it("close leaves a dispatcher open that it was given, and the other transport over it", async () => {
  const server = await listenRaw((socket) => socket.write(answer()));
  const dispatcher = new Agent({ connections: 1 });
  onTestFinished(() => dispatcher.close());
  const [one, other] = [undiciTransport({ dispatcher }), undiciTransport({ dispatcher })];
  await siroOver(server.origin, { fetch: one }).recordings.link("rec_1", target);
  await one.close();
  expect(server.sockets.size).toBe(1);
  expect(await siroOver(server.origin, { fetch: other }).recordings.link("rec_1", target)).toEqual(linked);
  expect(server.counts).toEqual({ connections: 1, requests: 2 });
  await other.close();
});

it("one transport serves several clients, and its disposal closes it", async () => {
  const server = await listenRaw((socket) => socket.write(answer(JSON.stringify({ ...linked, success: true, conversation: { id: "c" } }))));
  const transport = undiciTransport({ connections: 1 });
  await siroOver(server.origin, { fetch: transport }).recordings.link("rec_1", target);
  await leadconnectorOver(server.origin, { fetch: transport }).conversations.update("c", { locationId: "l", unreadCount: 0 });
  expect(server.counts.connections).toBe(1);
  await transport[Symbol.asyncDispose]();
  await vi.waitFor(() => expect(server.sockets.size).toBe(0));
});

it.each([
  [{ connections: 0 }],
  [{ connections: 1.5 }],
  [{ connections: Number.NaN }],
  [{ connections: "64" }],
  [{ dispatcher: {} }],
  [{ dispatcher: null }],
  [{ dispatcher: new Agent(), connections: 64 }],
])("%j is refused", (options) => {
  expect(thrown(() => undiciTransport(options as never))).toBeInstanceOf(TypeError);
});
