import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ConnectionReset } from "./fault.js";

/** The sandbox as an HTTP server. */
export interface SandboxServer {
  /** Where it listens, for example `http://127.0.0.1:40000`. */
  readonly url: string;
  /** Options with which `createAttention` reaches it. */
  readonly attention: { apiKey: string; baseUrl: string };
  /** Options with which `createSiro` reaches it. */
  readonly siro: { accessToken: string; baseUrl: string; organizationToken: string; organizationBaseUrl: string };
  /** Options with which `createLeadConnector` reaches it. */
  readonly leadconnector: { accessToken: string; baseUrl: string };
  /** Ends the server and every connection to it. */
  close(): Promise<void>;
}

type Origins = Readonly<Record<"attention" | "siro" | "siro-organization" | "leadconnector", string>>;
type Credentials = {
  attention: { apiKey: string };
  siro: { accessToken: string; organizationToken: string };
  leadconnector: { accessToken: string };
};

/** Listens on a free loopback port. The first step of a path says which of the vendors' APIs is meant. */
export async function listen(answer: (request: Request) => Promise<Response>, origins: Origins, credentials: Credentials): Promise<SandboxServer> {
  const server = createServer((incoming, outgoing) => {
    const gone = new AbortController();
    outgoing.on("close", () => gone.abort());
    receive(incoming, origins, gone.signal)
      .then(answer)
      .then((response) => send(response, outgoing))
      .catch((error: unknown) => {
        if (error instanceof ConnectionReset || outgoing.headersSent) incoming.socket.resetAndDestroy();
        else outgoing.writeHead(500).end(String(error));
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    attention: { ...credentials.attention, baseUrl: `${url}/attention` },
    siro: { ...credentials.siro, baseUrl: `${url}/siro`, organizationBaseUrl: `${url}/siro-organization` },
    leadconnector: { ...credentials.leadconnector, baseUrl: `${url}/leadconnector` },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function receive(incoming: IncomingMessage, origins: Origins, signal: AbortSignal): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const [, service = "", rest = ""] = /^\/([\w-]+)(.*)$/.exec(incoming.url ?? "") ?? [];
  const origin = Object.hasOwn(origins, service) ? origins[service as keyof Origins] : "http://127.0.0.1";
  const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) => values.map((value): [string, string] => [name, value]));
  return new Request(`${origin}${rest}`, { method: incoming.method ?? "GET", headers, signal, ...(chunks.length > 0 && { body: Buffer.concat(chunks) }) });
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.flushHeaders();
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) outgoing.write(chunk);
  outgoing.end();
}
