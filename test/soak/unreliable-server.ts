import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

const answer = JSON.stringify({ data: { id: "acc_1", externalId: "x", dataType: "ACCOUNT", name: "Acme", lastActivityAt: "2026-01-01" } });

/** What befalls one request in twenty. */
const faults: readonly ((response: ServerResponse) => void)[] = [
  (response) => response.writeHead(503, { "content-type": "application/json" }).end('{"error":"down"}'),
  (response) => response.writeHead(429, { "retry-after": "0" }).end('{"error":"slow down"}'),
  (response) => response.writeHead(422, { "content-type": "application/json" }).end('{"name":"ZodError","issues":[]}'),
  (response) => response.writeHead(401).end(),
  (response) => response.writeHead(502, { "content-type": "text/html" }).end("<html>bad gateway"),
  (response) => response.writeHead(307, { location: "https://elsewhere.example/" }).end(),
  (response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>"),
  (response) => response.writeHead(200, { "content-type": "application/json" }).end(answer.slice(0, 20)),
  (response) => response.writeHead(200, { "content-type": "application/json" }).end(),
  (response) => response.writeHead(200, { "content-type": "application/json" }).end('{"error":"inside a success"}'),
  (response) => response.socket?.resetAndDestroy(),
  (response) => {
    response.writeHead(200, { "content-type": "application/json" }).write(answer.slice(0, 20), () => response.socket?.resetAndDestroy());
  },
  () => {}, // no headers, ever
  (response) => {
    response.writeHead(200, { "content-type": "application/json" }).write(answer.slice(0, 20)); // half a body, and no more
  },
];

/** Numbers that look random and are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** A vendor on the loopback address that lets one request in twenty go wrong, in every way there is. */
export async function unreliableServer(random: () => number) {
  let requests = 0;
  let faulty = 0;
  const server = createServer((request, response) => {
    request.resume();
    request.on("end", () => {
      requests++;
      if (random() >= 0.05) response.writeHead(200, { "content-type": "application/json" }).end(answer);
      else faults[faulty++ % faults.length]?.(response);
    });
  });
  // A connection that is closed because a busy machine left it idle would look like a fault.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts: () => ({ requests, faulty }),
    /** Connections that are in the middle of something. */
    async busyConnections(): Promise<number> {
      server.closeIdleConnections();
      return new Promise((resolve, reject) => server.getConnections((error, count) => (error ? reject(error) : resolve(count))));
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
