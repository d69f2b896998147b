import type { PacingLimit, PacingPlaces, PacingReport, PacingStore, StoreError } from "../core/store.js";
import { OpenPacing } from "./open-pacing.js";
import { reportScript, takeScript } from "./pacing-script.js";
import { type Evaluate, type RedisOptions, RedisScripts } from "./scripts.js";

/** What a process does while Redis is away or slow. It has to be chosen: neither is right for everybody. */
export type WhenAway =
  /** Goes on with its own share of the limits, counted in its memory. */
  | {
      whenAway: "open";
      /** How many processes share the limits. */
      share: number;
      /** Told each time that Redis was asked in vain. */
      onAway?: (error: StoreError) => void;
    }
  /** The call fails with a StoreError. */
  | { whenAway: "closed" };

export type RedisPacingOptions = RedisOptions & WhenAway;

/** No documented limit looks back further than a day; a header that asks for years is a mistake. */
const longestWaitMs = 86_400_000;

/**
 * Counts requests in Redis, so that all processes that use the same Redis share the limits: sliding windows on Redis' clock, all limits of a
 * key in one atomic script. A limit of more than 1,000 requests is counted in blocks, which give back their places late rather than early.
 * @throws {TypeError} when an option cannot be used.
 */
export function redisPacing(evaluate: Evaluate, options: RedisPacingOptions): PacingStore {
  const pacing = new RedisPacing(new RedisScripts(evaluate, options));
  switch (options.whenAway) {
    case "closed":
      return pacing;
    case "open":
      return new OpenPacing(pacing, options);
    default:
      throw new TypeError('whenAway must be "open", with share, or "closed".');
  }
}

/** Fails when Redis does. */
class RedisPacing implements PacingStore {
  constructor(readonly scripts: RedisScripts) {}

  get timeoutMs(): number {
    return this.scripts.timeoutMs;
  }

  async take(key: string, limits: readonly PacingLimit[], places: number): Promise<PacingPlaces> {
    const windows = windowsOf(limits);
    const question = { operation: "pacing.take", isRetryable: true, consequence: "Without a place under the shared limit this attempt was not sent." };
    const asked = String(Math.min(Math.max(0, Math.floor(places)), Number.MAX_SAFE_INTEGER));
    return readPlaces(await this.scripts.run(question, takeScript, this.#keys(key, windows), [asked, ...argsOf(windows)]));
  }

  async report(key: string, limits: readonly PacingLimit[], { left = [], waitMs = 0 }: PacingReport): Promise<void> {
    const windows = windowsOf(limits);
    const lefts = windows.map(({ perMs }) => {
      const told = left.flatMap((part) => (part.perMs === perMs && part.requests >= 0 ? [Math.floor(part.requests)] : []));
      return told.length === 0 ? -1 : Math.min(...told, Number.MAX_SAFE_INTEGER);
    });
    const wait = waitMs > 0 ? Math.ceil(Math.min(waitMs, longestWaitMs) * 1_000) : 0;
    const question = { operation: "pacing.report", isRetryable: true, consequence: "What the vendor said of its limits is not known to the other processes." };
    await this.scripts.run(question, reportScript, this.#keys(key, windows), [String(wait), ...argsOf(windows), ...lefts.map(String)]);
  }

  #keys(key: string, windows: readonly PacingLimit[]): string[] {
    const tag = this.scripts.tag("pacing", key);
    return [`${tag}:held`, ...windows.map(({ perMs }) => `${tag}:${perMs}`)];
  }
}

/** One window for each length, the narrowest: two in one list would count twice. */
function windowsOf(limits: readonly PacingLimit[]): readonly PacingLimit[] {
  return limits.filter(({ perMs, requests }, index) =>
    limits.every((other, place) => other.perMs !== perMs || other.requests > requests || (other.requests === requests && place >= index)),
  );
}

function argsOf(windows: readonly PacingLimit[]): string[] {
  return windows.flatMap(({ requests, perMs }) => {
    const block = Math.ceil(requests / 1_000);
    // A day is 8.64e10 microseconds. What is longer than 30 years would not be exact beside the time of day.
    return [Math.min(Math.ceil(perMs * 1_000), 1e15), Math.floor(requests / block) * block, block].map(String);
  });
}

function readPlaces(answer: unknown): PacingPlaces {
  const [taken, wait] = Array.isArray(answer) ? answer.map(Number) : [];
  if (taken !== undefined && wait !== undefined && taken >= 0 && wait >= 0) return { taken, waitMs: wait / 1_000 };
  throw new TypeError("The function that evaluates scripts on Redis must give what the script gives.");
}
