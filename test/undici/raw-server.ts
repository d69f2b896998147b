import { type AddressInfo, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A server on the loopback address that speaks for itself: it is told of each connection, and of each request on it. */
export async function listenRaw(onRequest: (socket: Socket, head: string) => void, onConnection: (socket: Socket) => void = () => {}) {
  const sockets = new Set<Socket>();
  const counts = { connections: 0, requests: 0 };
  const server = createServer((socket) => {
    counts.connections++;
    sockets.add(socket);
    let unread = "";
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
    onConnection(socket);
    socket.on("data", (chunk) => {
      unread += chunk.toString("latin1");
      for (let end = unread.indexOf("\r\n\r\n"); end >= 0; end = unread.indexOf("\r\n\r\n")) {
        const head = unread.slice(0, end);
        const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
        if (unread.length < end + 4 + length) return;
        unread = unread.slice(end + 4 + length);
        counts.requests++;
        onRequest(socket, head);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, counts, sockets };
}

export const linked = { data: { id: "acc_1", externalId: "x", dataType: "ACCOUNT", name: "Acme", lastActivityAt: "2026-01-01" } };
export const target = { dataType: "ACCOUNT", id: "acc_1" } as const;

/** A whole answer as it goes over the wire. */
export function answer(body: string | Uint8Array = JSON.stringify(linked), { status = 200, headers = "content-type: application/json" } = {}): Buffer {
  const bytes = Buffer.from(body);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} Word\r\n${headers}\r\ncontent-length: ${bytes.length}\r\n\r\n`), bytes]);
}
