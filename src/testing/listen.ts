import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ConnectionLost } from "./fault.js";
import { asAnswer, UndocumentedError } from "./undocumented-error.js";

/** The sandbox as an HTTP server. */
export interface Listener {
  /** Where it listens, for example `http://127.0.0.1:40000`. The first step of a path below it is the API's name: `/siro.gateway/v1/…`. */
  readonly url: string;
  /** Ends the server and every connection to it. */
  close(): Promise<void>;
}

/**
 * Listens on a free port of the loopback address.
 * @param begin Called when a request begins; what it gives answers the request when all of it is there.
 * @param baseUrls Where the vendors have their APIs, by the names of the APIs.
 */
export async function listen(begin: () => (request: Request) => Promise<Response>, baseUrls: ReadonlyMap<string, string>): Promise<Listener> {
  // Loaded here: a sandbox that is only a fetch does not need it.
  const { createServer } = await import("node:http");
  const server = createServer((incoming, outgoing) => {
    const gone = new AbortController();
    outgoing.on("close", () => gone.abort());
    receive(incoming, baseUrls, gone.signal)
      .then(begin())
      .catch((error: unknown) => {
        if (UndocumentedError.is(error)) return asAnswer(error);
        throw error;
      })
      .then((response) => send(response, outgoing))
      .catch((error: unknown) => {
        if (error instanceof ConnectionLost || outgoing.headersSent) incoming.socket.resetAndDestroy();
        else outgoing.writeHead(500).end(String(error));
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function receive(incoming: IncomingMessage, baseUrls: ReadonlyMap<string, string>, signal: AbortSignal): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const [, service = "", rest = ""] = /^\/([\w.-]+)(.*)$/.exec(incoming.url ?? "") ?? [];
  const baseUrl = baseUrls.get(service) ?? "http://127.0.0.1";
  const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) => values.map((value): [string, string] => [name, value]));
  return new Request(`${baseUrl}${rest}`, { method: incoming.method ?? "GET", headers, signal, ...(chunks.length > 0 && { body: Buffer.concat(chunks) }) });
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.flushHeaders();
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) outgoing.write(chunk);
  outgoing.end();
}
