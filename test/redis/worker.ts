import { setTimeout as sleep } from "node:timers/promises";
import { redisPacing } from "conversation-crm-sdk/redis";
import { Redis } from "ioredis";
import { audited, type Work } from "./audit.js";

/** One of several processes that want more than they may have: it asks early, in many places at once, and is killed at some moment. */
const { port, key, limits, clockOffMs } = JSON.parse(process.argv[2] ?? "") as Work;
const now = Date.now;
Date.now = () => now() + clockOffMs;

const client = new Redis({ port });
const pacing = redisPacing((script, keys, args) => client.eval(audited(script), keys.length, ...keys, ...args), { whenAway: "closed", timeoutMs: 60_000 });

process.on("disconnect", () => process.exit());
process.on("message", () => {
  // Its question is on the way, and nobody will hear the answer.
  void pacing.take(key, limits, 3);
  setImmediate(() => process.kill(process.pid, "SIGKILL"));
});

async function ask(places: number): Promise<void> {
  for (;;) {
    const { taken, waitMs } = await pacing.take(key, limits, places);
    if (taken > 0) process.send?.(taken);
    await sleep(Math.min(waitMs, 20) * Math.random());
  }
}

for (const places of [1, 1, 5, 64]) void ask(places);
