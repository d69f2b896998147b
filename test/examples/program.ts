import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** How a program ended, and what it wrote. */
export interface Ended {
  /** Its exit code; undefined when it was killed. */
  readonly status: number | undefined;
  readonly printed: readonly string[];
  readonly complained: string;
}

/** A program of examples/ in a folder of its own. */
export interface Program {
  readonly folder: string;
  /** Runs it there, in a process of its own that sees these variables of the environment and no others. */
  run(args: readonly string[], environment: Readonly<Record<string, string>>, server?: Front): Promise<Ended>;
  remove(): void;
}

/** Makes one file of a program and of the package's source, which can run wherever the package is not installed. */
export async function programOf(name: string): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), "example-"));
  const file = join(folder, `${name}.mjs`);
  const entry = (path: string) => join(root, "src", path, "index.ts");
  await build({
    entryPoints: [join(root, "examples", `${name}.mjs`)],
    outfile: file,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    alias: Object.fromEntries(
      ["", "attention", "siro", "leadconnector"].map((vendor) => [join("conversation-crm-sdk", vendor).replace(/\/$/, ""), entry(vendor)]),
    ),
  });
  return {
    folder,
    run: (args, environment, server) =>
      new Promise((resolve, reject) => {
        // A program that hangs ends with the test that waits for it.
        const child = spawn(process.execPath, [file, ...args], { cwd: folder, env: environment, timeout: 100_000, killSignal: "SIGKILL" });
        server?.atCrash(() => void child.kill("SIGKILL"));
        const [printed, complained]: string[][] = [[], []];
        child.stdout.setEncoding("utf8").on("data", (text: string) => printed?.push(text));
        child.stderr.setEncoding("utf8").on("data", (text: string) => complained?.push(text));
        child.on("error", reject);
        child.on("close", (status) => {
          const lines = (printed ?? []).join("").split("\n").slice(0, -1);
          resolve({ status: status ?? undefined, printed: lines, complained: (complained ?? []).join("") });
        });
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A server on the loopback address that passes requests on, and can crash the program that sends them. */
export interface Front {
  readonly url: string;
  /** How many requests came. */
  readonly count: () => number;
  /** What crashes the program. */
  atCrash(crash: () => void): void;
  close(): Promise<void>;
}

/** When a program crashes: with its so many-th request, `"before"` the server carries it out or `"after"` it. */
export interface Crash {
  readonly request: number;
  readonly when: "before" | "after";
}

/** Stands in front of a server of the loopback address. */
export async function startFront(target: string, crash?: Crash): Promise<Front> {
  let count = 0;
  let end: () => void = () => {};
  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    count += 1;
    const isLast = count === crash?.request;
    if (isLast && crash?.when === "before") return end();
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const own = ["host", "connection", "content-length", "transfer-encoding", "keep-alive"];
    const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
      own.includes(name) ? [] : values.map((value): [string, string] => [name, value]),
    );
    const { method = "GET", url } = incoming;
    const answer = await fetch(`${target}${url}`, { method, headers, ...(chunks.length > 0 && { body: Buffer.concat(chunks) }) });
    const body = Buffer.from(await answer.arrayBuffer());
    if (isLast) return end();
    outgoing.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "application/json" }).end(body);
  };
  // A connection that the server resets is reset here too.
  const server = createServer((incoming, outgoing) => void pass(incoming, outgoing).catch(() => incoming.socket.resetAndDestroy()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    count: () => count,
    atCrash(crashed) {
      end = crashed;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Every moment at which a program that sends so many requests can crash. */
export function crashes(requests: number): Crash[] {
  return Array.from({ length: requests }, (_, index) => index + 1).flatMap((request) => [
    { request, when: "before" as const },
    { request, when: "after" as const },
  ]);
}
