import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { redisPacing } from "conversation-crm-sdk/redis";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Random } from "../hostile/random.js";
import { grantsOf, mostIn, type Work } from "./audit.js";
import { costs } from "./cost.js";
import { eachServer, named, RedisServer, timeoutMs } from "./server.js";

/** `npm run prove:pacing` sets it: how many a day. At 20 a second, 2,000 take 100 s. */
const daily = Number(process.env.PROVE ?? 60);
const isLarge = process.env.PROVE !== undefined;
const patience = 120_000 + daily * 200;
const perSecond = { requests: 20, perMs: 1_000 };
const perDay = { requests: daily, perMs: 86_400_000 };
const key = "{proof} of\n4";

eachServer(named("processes that share limits in %s"), (command) => {
  let folder = "";
  let program = "";
  const workers = new Map<number, ChildProcess>();
  let server: RedisServer;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "workers-"));
    program = join(folder, "worker.cjs");
    server = await RedisServer.start(command);
    await build({ entryPoints: [join(import.meta.dirname, "worker.ts")], bundle: true, platform: "node", format: "cjs", outfile: program, logLevel: "error" });
  });
  afterAll(async () => {
    for (const worker of workers.values()) worker.kill("SIGKILL");
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it(
    `get 20 in any second and ${daily} a day, four of them that are killed all the time`,
    async () => {
      const { client } = await server.connect();
      const random = new Random(3);
      const counts = { told: 0, kills: 0, killsWithinATake: 0 };
      const start = (place: number) => {
        const work: Work = { port: server.port, key, limits: [perSecond, perDay], clockOffMs: (place - 1) * 3_600_000 };
        const worker = fork(program, [JSON.stringify(work)], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
        worker.on("message", (taken) => {
          counts.told += Number(taken);
        });
        worker.on("error", () => {});
        workers.set(place, worker);
      };
      for (let place = 0; place < 4; place++) start(place);
      const granted = async () => (await grantsOf(client)).reduce((sum, { places }) => sum + places, 0);
      const least = Math.floor(daily / 12);
      while ((await granted()) < daily || counts.kills < least) {
        await sleep(100 + random.below(300));
        const place = random.below(4);
        const victim = workers.get(place);
        if (victim === undefined) continue;
        const gone = victim.exitCode === null && victim.signalCode === null ? once(victim, "exit") : undefined;
        // It kills itself when it has sent a question; one that has not begun to listen is killed from here.
        const isWithinATake = random.below(2) === 0 && victim.connected && victim.send("die");
        if (isWithinATake) counts.killsWithinATake++;
        else victim.kill("SIGKILL");
        await gone;
        counts.kills++;
        start(place);
      }
      await sleep(300); // they go on asking, in vain
      const list = `conversation-crm-sdk:{pacing:{proof} of\n4}:${perDay.perMs}`;
      const entries = (await client.lrange(list, 0, -1)).map((entry) => entry.split(" ").map(Number));
      const dailyCount = (entries.at(-1)?.[2] ?? 0) - (entries[0]?.[1] ?? 0);
      for (const worker of workers.values()) {
        const gone = worker.exitCode === null && worker.signalCode === null ? once(worker, "exit") : undefined;
        worker.kill("SIGKILL");
        await gone;
        counts.kills++;
      }
      const grants = await grantsOf(client);
      const most = mostIn(perSecond.perMs, grants);
      const total = grants.reduce((sum, { places }) => sum + places, 0);

      // Nothing is locked: what is left in Redis are the two windows, which end, and the next process has its turn at once.
      const names = (await client.keys("*")).filter((name) => name !== "audit");
      const ends = await Promise.all(names.map((name) => client.pttl(name)));
      await sleep(perSecond.perMs + 1);
      const pacing = redisPacing((script, keys, args) => client.eval(script, keys.length, ...keys, ...args), { whenAway: "closed", timeoutMs });
      const next = await pacing.take(key, [perSecond], 20);
      const spent = await pacing.take(key, [perSecond, perDay], 1);
      if (isLarge) console.log(command, { grants: total, mostInAnySecond: most, dailyCount, ...counts, askedIn: grants.length, next, spent });

      expect(most).toBe(20);
      expect(total).toBe(daily);
      expect(dailyCount).toBe(total);
      expect(counts.told).toBeLessThanOrEqual(total);
      expect(names.every((name) => name.includes("{pacing:"))).toBe(true);
      expect(ends.every((end) => end > 0)).toBe(true);
      expect(next).toEqual({ taken: 20, waitMs: 0 });
      expect(spent.taken).toBe(0);
    },
    patience,
  );

  it(
    "cost what is measured here",
    async () => {
      const { client } = await server.connect();
      const measured = await costs(client, server.port, isLarge ? 16_000 : 640);
      if (isLarge) console.log(command, "microseconds for one take of two limits", measured);
      expect(Object.keys(measured)).toHaveLength(4);
    },
    patience,
  );
});
