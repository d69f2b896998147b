import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { vi } from "vitest";
import { examples } from "../documents/examples.js";

// Of this test file alone: others are run at the same time.
const folder = new URL(`./.recipes/${crypto.randomUUID()}/`, import.meta.url);
let written = 0;

/** The recipe of a number in docs/webhooks.md, as a module: changed, when that is given, and with these variables in its environment. */
export async function recipe<Module>(
  number: number,
  change: (code: string) => string = (code) => code,
  environment: Record<string, string> = {},
): Promise<Module> {
  const code = examples.find(({ name }) => name === `docs/webhooks.md ${number}`)?.code;
  if (code === undefined) throw new Error(`docs/webhooks.md has no example ${number}.`);
  mkdirSync(folder, { recursive: true });
  const path = new URL(`./${number}-${written++}.ts`, folder).pathname;
  writeFileSync(path, change(code));
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  try {
    return (await import(path)) as Module; // what the recipe exports, which the caller names
  } finally {
    vi.unstubAllEnvs();
  }
}

export function removeRecipes(): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Something that listens on a free loopback port, until it is closed. */
export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

export async function listen(server: Server): Promise<Listening> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/siro`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What takes a `Request`, behind a socket. An error of it is a 500, as in the frameworks. */
export function serve(fetch: (request: Request) => Response | Promise<Response>): Server {
  const answer: RequestListener = async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) => values.map((value): [string, string] => [name, value]));
    try {
      const response = await fetch(new Request(`http://127.0.0.1${incoming.url}`, { method: "POST", headers, body: Buffer.concat(chunks) }));
      outgoing.writeHead(response.status).end(await response.text());
    } catch (error) {
      console.error(error);
      outgoing.writeHead(500).end();
    }
  };
  return createServer(answer);
}
