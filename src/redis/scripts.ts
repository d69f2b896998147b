import { StoreError } from "../core/store.js";

/**
 * Evaluates a Lua script on Redis, through the client that the program has.
 * @returns What the script gives: numbers as numbers, text as text, nil as null.
 */
export type Evaluate = (script: string, keys: string[], args: string[]) => Promise<unknown>;

/** What every store on Redis can be told. */
export interface RedisOptions {
  /** What the names of all keys begin with. `"conversation-crm-sdk:"` by default. */
  prefix?: string;
  /** How many milliseconds an answer of Redis is waited for; 1,000 by default. A call's own deadline ends the wait earlier. */
  timeoutMs?: number;
}

/** What is asked, and what it means when there is no answer. */
export interface Question {
  /** After `redis.`: `"pacing.take"` for example. */
  readonly operation: string;
  /** Whether asking again tells the truth. */
  readonly isRetryable: boolean;
  /** What it means when there is no answer, in a sentence. */
  readonly consequence: string;
  /** Called when there was no answer in time, as soon as the client has done with it: what Redis has done all the same can be undone. */
  readonly undo?: () => void;
}

/** The longest time that setTimeout takes. */
const longestTimer = 2_147_483_647;

/** Runs scripts, each within its time, and names keys. */
export class RedisScripts {
  readonly #prefix: string;
  readonly timeoutMs: number;

  constructor(
    readonly evaluate: Evaluate,
    { prefix = "conversation-crm-sdk:", timeoutMs = 1_000 }: RedisOptions = {},
  ) {
    // Redis would hash each whole name then, and the keys of one script would be on several nodes of a cluster.
    if (/^[^{]*\{\}/.test(prefix)) throw new TypeError('prefix must not have "{}" as its first braces.');
    if (typeof timeoutMs !== "number" || !(timeoutMs > 0)) throw new TypeError("timeoutMs must be a number of milliseconds above 0.");
    this.#prefix = prefix;
    this.timeoutMs = Math.min(timeoutMs, longestTimer);
  }

  /** What all keys of one name begin with. What is in the first braces decides on the hash slot: with the subject in them they are never empty. */
  tag(subject: string, name: string): string {
    return `${this.#prefix}{${subject}:${name}}`;
  }

  /**
   * Runs a script.
   * @throws {StoreError} when Redis is away, refuses, or does not answer in time.
   */
  run({ operation, isRetryable, consequence, undo }: Question, script: string, keys: string[], args: string[]): Promise<unknown> {
    const { timeoutMs } = this;
    const unavailable = (details: { reason: "failed" | "slow"; cause?: unknown }) =>
      new StoreError(`redis.${operation}`, { timeoutMs, isRetryable, consequence, outcome: isRetryable ? undefined : "unknown", ...details });
    return new Promise((resolve, reject) => {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        reject(unavailable({ reason: "slow" }));
      }, timeoutMs);
      const settled = (settle: () => void, hasFailed: boolean) => {
        clearTimeout(timer);
        settle();
        if (isLate || hasFailed) undo?.();
      };
      start(() => this.evaluate(script, keys, args)).then(
        (answer) => settled(() => resolve(answer), false),
        (cause: unknown) => settled(() => reject(unavailable({ reason: "failed", cause })), true),
      );
    });
  }
}

/** What a function throws before it gives its promise is a rejection too. */
async function start(work: () => Promise<unknown>): Promise<unknown> {
  return work();
}

/** Whole milliseconds for Redis, in which everything ends: at least 1, at most ten years. */
export function expiry(ms: number): string {
  if (typeof ms !== "number" || Number.isNaN(ms)) throw new TypeError("A time must be a number of milliseconds.");
  return String(Math.min(Math.max(1, Math.ceil(ms)), 315_360_000_000));
}

/** A script without the blanks that only its readers need: it is sent each time. */
export function lua(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, "\n");
}
