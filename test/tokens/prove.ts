import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLeadConnector } from "conversation-crm-sdk";
import { fileTokens } from "conversation-crm-sdk/file";
import { createTokenSource } from "conversation-crm-sdk/leadconnector/tokens";
import { createSandbox } from "conversation-crm-sdk/testing";
import { build } from "esbuild";
import type { KillPoint, Order, Report } from "./order.js";

const app = { clientId: "sandbox-client-id", clientSecret: "sandbox-client-secret" };
const killPoints: readonly KillPoint[] = ["leased", "answered", "stored"];

/** What the proof counts. */
export interface Counts {
  rounds: number;
  /** Processes that asked for a token, killed ones among them. */
  asked: number;
  killed: Record<KillPoint, number>;
  /** Refresh tokens that the vendor traded. */
  traded: number;
  /** Uses of a refresh token that was dead, each the first one: the answer was lost, so nobody could know. */
  deadOnce: number;
  /** Uses of a refresh token that somebody had found dead before. */
  deadAgain: number;
  /** Installs whose only new refresh token was in an answer that died with its process. */
  lost: number;
  lostInTypedError: number;
  lostInReconnect: number;
  /** Rounds after which the store had a grant that was neither alive nor marked as refused. */
  storedAndLost: number;
  /** Rounds in which processes got different tokens, an ended one, or another error. */
  disagreements: number;
}

/** Many processes renew one grant at once, again and again, and some of them are killed while they do. */
export async function prove({ processes, rounds, killEvery }: { processes: number; rounds: number; killEvery: number }): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), "prove-tokens-"));
  const [directory, kills, program] = ["grants", "kills", "worker.mjs"].map((name) => join(folder, name)) as [string, string, string];
  mkdirSync(kills);
  const locations = ["location_1", "location_2", "location_3", "location_4"];
  const sandbox = createSandbox({ leadconnector: { accessTokens: [{ token: "unused", locationIds: locations }] } });
  const server = await sandbox.listen();
  const { baseUrl } = server.leadconnector;
  const store = fileTokens(directory);
  const source = createTokenSource({ ...app, baseUrl, store });
  const vendor = createLeadConnector({ baseUrl, accessToken: "" });
  const keyOf = (locationId: string) => `leadconnector/${app.clientId}/location/${locationId}`;
  const workers: Worker[] = [];

  /** A user installs the app. The sandbox gives codes for reconnecting; here it is the user who brings one. */
  const install = async (locationId: string) => {
    const { authorizationCode } = await vendor.oauth.reconnect({ clientKey: app.clientId, clientSecret: app.clientSecret, locationId });
    await source.exchange(authorizationCode);
  };

  const uses = new Map<string, number>();
  let read = 0;
  const readUses = () => {
    const before = [...uses.values()].length;
    for (; read < sandbox.requests.length; read++) {
      const { body } = sandbox.requests[read] ?? {};
      const token = body instanceof FormData ? body.get("refresh_token") : null;
      if (typeof token === "string") uses.set(token, (uses.get(token) ?? 0) + 1);
    }
    return uses.size - before;
  };

  const counts: Counts = {
    rounds: 0,
    asked: 0,
    killed: { leased: 0, answered: 0, stored: 0 },
    traded: 0,
    deadOnce: 0,
    deadAgain: 0,
    lost: 0,
    lostInTypedError: 0,
    lostInReconnect: 0,
    storedAndLost: 0,
    disagreements: 0,
  };
  try {
    await build({ entryPoints: [fileURLToPath(new URL("./worker.ts", import.meta.url))], outfile: program, bundle: true, platform: "node", format: "esm" });
    const start = () => startWorker(program, [baseUrl, directory, kills, app.clientId, app.clientSecret]);
    workers.push(...(await Promise.all(Array.from({ length: processes }, start))));
    for (const locationId of locations) await install(locationId);
    for (let round = 0; round < rounds; round++) {
      const locationId = locations[round % locations.length] ?? "";
      const kill = round % killEvery === killEvery - 1 ? killPoints[Math.floor(round / killEvery) % killPoints.length] : undefined;
      // Of these four, two may be reconnected.
      const reconnect = locationId > "location_2";
      const rejected = (await store.get(keyOf(locationId)))?.accessToken ?? "";
      const order: Order = { round, locationId, reconnect, rejected, kill };
      const reports = await Promise.all(workers.map((worker) => worker.ask(order)));
      counts.rounds++;
      counts.asked += reports.length;
      counts.traded += readUses();

      const stored = await store.get(keyOf(locationId));
      const isLost = kill === "answered";
      const dead = reports.filter((report) => report === undefined).length;
      if (kill) counts.killed[kill] += dead;
      if (isLost) counts.lost++;
      const answers = reports.filter((report) => report !== undefined);
      const isTypedError = answers.every((report) => "code" in report && report.code === "install_again" && report.locationId === locationId);
      const isAgreed = answers.every((report) => "token" in report && report.token !== rejected && report.token === stored?.accessToken);
      if (isLost && isTypedError && !reconnect) counts.lostInTypedError++;
      else if (isLost && isAgreed && reconnect) counts.lostInReconnect++;
      else if (isLost || !isAgreed) counts.disagreements++;
      if (dead !== (kill ? 1 : 0)) counts.disagreements++;
      if (stored?.refreshToken === undefined || (uses.has(stored.refreshToken) && stored.refusedAt === undefined)) counts.storedAndLost++;

      if (stored?.refusedAt !== undefined) await install(locationId);
      for (const [index, worker] of workers.entries()) if (worker.isDead()) workers[index] = await start();
    }
    for (const count of uses.values()) {
      if (count > 1) counts.deadOnce++;
      counts.deadAgain += Math.max(0, count - 2);
    }
    return counts;
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Worker {
  /** What it reports; undefined when it dies before it does. */
  ask(order: Order): Promise<Report | undefined>;
  isDead(): boolean;
  end(): Promise<void>;
}

async function startWorker(program: string, options: readonly string[]): Promise<Worker> {
  const child = fork(program, options, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const isDead = () => child.exitCode !== null || child.signalCode !== null;
  await reported(child);
  return {
    ask(order) {
      const report = reported(child);
      child.send(order);
      return report;
    },
    isDead,
    async end() {
      if (isDead()) return;
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill();
      await ended;
    },
  };
}

function reported(child: ChildProcess): Promise<Report | undefined> {
  return new Promise((resolve) => {
    const onMessage = (report: Report) => {
      child.off("exit", onExit);
      resolve(report);
    };
    const onExit = () => {
      child.off("message", onMessage);
      resolve(undefined);
    };
    child.once("message", onMessage);
    child.once("exit", onExit);
  });
}
