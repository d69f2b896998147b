import { createHash } from "node:crypto";
import { type Evaluate, redisPacing } from "conversation-crm-sdk/redis";
import type { Redis } from "ioredis";
import { createClient } from "redis";

const limits = [
  { requests: 900_000, perMs: 1_000 },
  { requests: 2_000_000, perMs: 86_400_000 },
];
const atOnce = 64;

/**
 * What one take under two limits costs, in microseconds: of the clock when one follows the other, of the clock when 64 are under way at once, and
 * of Redis' processor time in the second case, which a busy machine stretches least.
 */
export async function costs(client: Redis, port: number, takes: number): Promise<Readonly<Record<string, object>>> {
  const node = createClient({ socket: { port } });
  await node.connect();
  const loaded = new Set<string>();
  // The script is sent once, and then only its name.
  const bySha: Evaluate = async (script, keys, args) => {
    if (!loaded.has(script)) {
      loaded.add(script);
      await client.script("LOAD", script);
    }
    return client.evalsha(createHash("sha1").update(script).digest("hex"), keys.length, ...keys, ...args);
  };
  const ways: Record<string, Evaluate> = {
    ioredis: (script, keys, args) => client.eval(script, keys.length, ...keys, ...args),
    redis: (script, keys, args) => node.eval(script, { keys, arguments: args }),
    "ioredis, EVALSHA": bySha,
  };
  const result: Record<string, object> = {};
  try {
    for (const [way, evaluate] of Object.entries(ways)) {
      const pacing = redisPacing(evaluate, { whenAway: "closed", timeoutMs: 60_000, prefix: `${way}:` });
      const take = async (times: number) => {
        for (let time = 0; time < times; time++) await pacing.take("k", limits, 1);
      };
      await take(takes / 10);
      const alone = await microseconds(takes, take);
      const before = await processorTime(client);
      const pipelined = await microseconds(takes, (times) => Promise.all(Array.from({ length: atOnce }, () => take(times / atOnce))));
      const ofRedis = Number((((await processorTime(client)) - before) / takes).toFixed(1));
      result[way] = { alone, pipelined, ofRedis };
    }
    const report = redisPacing(ways.ioredis ?? bySha, { whenAway: "closed", timeoutMs: 60_000, prefix: "report:" });
    const told = async (times: number) => {
      for (let time = 0; time < times; time++) await report.report("k", limits, { left: [{ requests: 900_000, perMs: 1_000 }] });
    };
    result["ioredis, a report"] = { alone: await microseconds(takes, told) };
  } finally {
    node.destroy();
  }
  return result;
}

/** The best of five rounds: what else the machine does makes the others longer. */
async function microseconds(times: number, work: (times: number) => Promise<unknown>): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < 5; round++) {
    const begun = performance.now();
    await work(times / 5);
    rounds.push(((performance.now() - begun) * 1_000) / (times / 5));
  }
  return Number(Math.min(...rounds).toFixed(1));
}

/** What Redis has used of its processor, in microseconds. */
async function processorTime(client: Redis): Promise<number> {
  const told = await client.info("cpu");
  return [...told.matchAll(/^used_cpu_(?:user|sys):([\d.]+)/gm)].reduce((sum, [, seconds]) => sum + Number(seconds) * 1e6, 0);
}
