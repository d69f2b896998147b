import type { PacingLimit } from "conversation-crm-sdk/redis";
import type { Redis } from "ioredis";

/** What a worker is told. */
export interface Work {
  readonly port: number;
  readonly key: string;
  readonly limits: readonly PacingLimit[];
  /** How wrong its clock is. */
  readonly clockOffMs: number;
}

/** The same script, which also writes down what it gave and when, in one step with it: a process that is killed takes no grant with it. */
export function audited(script: string): string {
  return `local answer = (function() ${script}
    end)()
    if type(answer) == 'table' and answer[1] > 0 then redis.call('RPUSH', 'audit', string.format('%.0f %d', answer[3], answer[1])) end
    return answer`;
}

/** Every grant, by Redis' clock in microseconds. */
export async function grantsOf(client: Redis): Promise<readonly { readonly at: number; readonly places: number }[]> {
  const lines = await client.lrange("audit", 0, -1);
  return lines.map((line) => {
    const [at = 0, places = 0] = line.split(" ").map(Number);
    return { at, places };
  });
}

/** The most places that were given in any so many milliseconds. */
export function mostIn(perMs: number, grants: readonly { readonly at: number; readonly places: number }[]): number {
  const starts = grants.map(({ at }) => grants.reduce((sum, grant) => sum + (grant.at >= at && grant.at < at + perMs * 1_000 ? grant.places : 0), 0));
  return Math.max(0, ...starts);
}
