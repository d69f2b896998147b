import { EnvHttpProxyAgent, ProxyAgent } from "undici";
import { describe, expect, it, onTestFinished } from "vitest";
import { rejection } from "../core/caught.js";
import { deserted } from "../core/loopback.js";
import { startProxy } from "../documents/proxy.js";
import { leadconnectorOver, siroOver, sms, transportOf } from "./clients.js";
import { answer, linked, listenRaw, target } from "./raw-server.js";

async function proxy() {
  const started = await startProxy();
  onTestFinished(() => started.close());
  return started;
}

const dispatchers: readonly [string, (uri: string, noProxy?: string) => ProxyAgent | EnvHttpProxyAgent][] = [
  ["a ProxyAgent", (uri) => new ProxyAgent({ uri, proxyTunnel: true })],
  ["an EnvHttpProxyAgent", (uri, noProxy = "") => new EnvHttpProxyAgent({ httpProxy: uri, httpsProxy: uri, noProxy, proxyTunnel: true })],
];

describe.each(dispatchers)("over %s", (_, create) => {
  const through = (uri: string, noProxy?: string) => {
    const dispatcher = create(uri, noProxy);
    onTestFinished(() => dispatcher.destroy());
    return transportOf({ dispatcher });
  };

  it("requests go through the proxy, with their forms, and are answered", async () => {
    const { url, tunnels } = await proxy();
    const server = await listenRaw((socket) => socket.write(answer(JSON.stringify({ ...linked, uploadedFiles: {} }))));
    const fetch = through(url);
    expect((await siroOver(server.origin, { fetch }).recordings.link("rec_1", target)).data).toEqual(linked.data);
    const leadconnector = leadconnectorOver(server.origin, { fetch });
    await leadconnector.messages.upload({ locationId: "l", contactId: "c", fileAttachment: [{ content: new Blob(["a"]) }] });
    expect([...new Set(tunnels)]).toEqual([new URL(server.origin).host]);
    expect(server.counts.requests).toBe(2);
  });

  it("nothing is sent when the proxy is not there, or refuses", async () => {
    const server = await listenRaw((socket) => socket.write(answer()));
    const refusing = await listenRaw((socket) => socket.write("HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n"));
    for (const uri of [await deserted(), refusing.origin]) {
      const error = await rejection(leadconnectorOver(server.origin, { fetch: through(uri) }).messages.send(sms));
      expect(error).toMatchObject({ code: "unreachable", outcome: "not_sent", isRetryable: true, attempts: 3 });
    }
    expect(server.counts.connections).toBe(0);
  });

  it("a connection that the proxy loses after the request may have been sent", async () => {
    const { url } = await proxy();
    const server = await listenRaw((socket) => socket.destroy());
    const error = await rejection(leadconnectorOver(server.origin, { fetch: through(url) }).messages.send(sms));
    expect(error).toMatchObject({ code: "unreachable", outcome: "unknown", attempts: 1 });
  });
});

it("an EnvHttpProxyAgent keeps its exceptions", async () => {
  const { url, tunnels } = await proxy();
  const server = await listenRaw((socket) => socket.write(answer()));
  const dispatcher = new EnvHttpProxyAgent({ httpProxy: url, httpsProxy: url, noProxy: "127.0.0.1" });
  onTestFinished(() => dispatcher.destroy());
  expect(await siroOver(server.origin, { fetch: transportOf({ dispatcher }) }).recordings.link("rec_1", target)).toEqual(linked);
  expect(tunnels).toEqual([]);
});
