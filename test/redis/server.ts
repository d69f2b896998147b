import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Evaluate } from "conversation-crm-sdk/redis";
import { Redis } from "ioredis";
import { describe } from "vitest";

/** The servers that this machine has, by their commands. */
export const servers = ["redis-server", "valkey-server"].filter((command) => {
  try {
    execFileSync(command, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
});

/** For a store whose server is there: how fast the machine is must not decide. */
export const timeoutMs = 60_000;

const isMissing = servers.length === 0;
const missing = "not run, because there is no redis-server and no valkey-server here";
if (isMissing) console.warn(`What needs a server of Redis is ${missing}.`);

/** What a group of tests is called that needs a server. */
export const named = (subject: string) => (isMissing ? `${subject}: ${missing}` : subject);

/** A group of tests for each server that there is. */
export const eachServer = describe.skipIf(isMissing).each(isMissing ? ["redis-server"] : servers);

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("A listening server has a port.");
  return address.port;
}

/** A server of its own on loopback, which writes nothing that outlives it. */
export class RedisServer {
  readonly #folder = mkdtempSync(join(tmpdir(), "redis-"));
  readonly #clients: Redis[] = [];
  #process: ChildProcess | undefined;
  port = 0;

  private constructor(
    readonly command: string,
    readonly parameters: readonly string[],
  ) {}

  static async start(command = servers[0] ?? "redis-server", parameters: readonly string[] = []): Promise<RedisServer> {
    const server = new RedisServer(command, parameters);
    // Somebody else may take the port before the server has it.
    for (let tries = 0; tries < 5; tries++) {
      server.port = await freePort();
      if (await server.begin()) return server;
    }
    throw new Error(`${command} does not start.`);
  }

  /** Starts it on its port. It has no data then. */
  async begin(): Promise<boolean> {
    const settings = ["--port", String(this.port), "--bind", "127.0.0.1", "--dir", this.#folder, "--save", "", "--appendonly", "no"];
    const started = spawn(this.command, [...settings, ...this.parameters], { stdio: "ignore" });
    this.#process = started;
    // A run that ends before its tests have ended leaves no server behind.
    process.once("exit", () => started.kill("SIGKILL"));
    while (started.exitCode === null) {
      const client = new Redis({ port: this.port, lazyConnect: true, retryStrategy: () => null });
      client.on("error", () => {});
      try {
        await client.connect();
        await client.ping();
        return true;
      } catch {
        await sleep(20);
      } finally {
        client.disconnect();
      }
    }
    return false;
  }

  /** A client that fails at once while the server is away. */
  client(): Redis {
    const client = new Redis({ port: this.port, enableOfflineQueue: false, maxRetriesPerRequest: 0, retryStrategy: () => 20 });
    client.on("error", () => {});
    this.#clients.push(client);
    return client;
  }

  /** A client that is connected, and how it evaluates a script. */
  async connect(): Promise<{ client: Redis; evaluate: Evaluate }> {
    const client = this.client();
    await once(client, "ready");
    return { client, evaluate: (script, keys, args) => client.eval(script, keys.length, ...keys, ...args) };
  }

  pause(): void {
    this.#process?.kill("SIGSTOP");
  }

  resume(): void {
    this.#process?.kill("SIGCONT");
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    const { exitCode, signalCode } = this.#process ?? {};
    if (this.#process === undefined || exitCode !== null || signalCode !== null) return;
    this.#process.kill("SIGKILL");
    await once(this.#process, "exit");
  }

  async stop(): Promise<void> {
    for (const client of this.#clients) client.disconnect();
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
