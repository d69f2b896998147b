import { fate } from "./errors/base.js";
import { TimeoutError } from "./errors/index.js";
import { eventOf } from "./event.js";
import { sleep } from "./sleep.js";
import type { Trip } from "./trip.js";

/** So many requests in so many milliseconds, whenever one begins to count. */
export interface PacingLimit {
  readonly requests: number;
  readonly perMs: number;
}

/** What an answer said about a limit. */
export interface PacingReport {
  /** How many requests are left under the first limit. */
  readonly remaining?: number | undefined;
  /** For how many milliseconds the vendor wants none. */
  readonly waitMs?: number | undefined;
}

/** Where places under a limit are counted. One that several processes share makes them share the limit. */
export interface PacingStore {
  /** Takes a place under every limit of a key: 0 when it is taken, else in how many milliseconds to ask again. */
  take(key: string, limits: readonly PacingLimit[]): number | Promise<number>;
  /** Is told what the vendor reports. It only ever tightens: others may be using the same limit. */
  report(key: string, limits: readonly PacingLimit[], report: PacingReport): unknown;
}

/** What a client can be told about pacing. */
export interface PacingOptions {
  /** In place of the documented limits, for an account that has others. */
  limits?: readonly PacingLimit[];
  /** Where places are counted; by default in the memory of this client. */
  store?: PacingStore;
  /** Whose limit it is, for a store that several clients share: a tenant's name, for example. */
  key?: string;
}

interface Waiting {
  readonly trip: Trip;
  /** Aborted when the call leaves the queue before its turn, so that no timer and no question outlives it. */
  readonly leaving: AbortController;
  go(): void;
  fail(reason: unknown): void;
}

/** Lets requests out no faster than the vendor documents: for each key first come, first served. */
export class Pacer {
  readonly #queues = new Map<string, Waiting[]>();
  #named = "";

  constructor(
    readonly limits: readonly PacingLimit[],
    readonly store: PacingStore,
    readonly prefix: string,
  ) {}

  /** Undefined when the request may go at once; else a promise for its turn. */
  turn(trip: Trip, signal: AbortSignal): Promise<void> | undefined {
    const key = this.keyOf(trip);
    if (!this.#queues.has(key)) {
      const wait = this.store.take(key, this.limits);
      if (wait === 0) return undefined;
      const queue: Waiting[] = [];
      this.#queues.set(key, queue);
      const turn = enqueue(queue, trip, signal);
      void this.#serve(key, queue, wait);
      return turn;
    }
    return enqueue(this.#queues.get(key) ?? [], trip, signal);
  }

  /** Passes on what the vendor reports. A store that fails at it takes nothing from a call that has its answer. */
  report(trip: Trip, report: PacingReport): void {
    try {
      const told = this.store.report(this.keyOf(trip), this.limits, report);
      if (told instanceof Promise) told.catch(() => {});
    } catch {
      // The next turn asks the store again.
    }
  }

  /** A request that does not say whose limit it counts under most likely counts under the one that was named last. */
  keyOf({ connection, draft }: Trip): string {
    this.#named = connection.service.pacingKey?.(draft) || this.#named;
    return `${this.prefix}${this.#named}`;
  }

  async #serve(key: string, queue: Waiting[], first: number | Promise<number>): Promise<void> {
    try {
      let asked: number | Promise<number> | undefined = first;
      for (let head = queue[0]; head !== undefined; head = queue[0]) {
        const answer: unknown = await Promise.race([asked ?? this.store.take(key, this.limits), gone(head)]);
        asked = undefined;
        if (answer === left) continue; // whoever was first has gone: the place, if one was taken, is lost
        const wait = readWait(answer);
        if (wait === 0) queue.shift()?.go();
        else if (queue[0] !== head) continue;
        else if (performance.now() + wait >= head.trip.due) queue.shift()?.fail(tooLong(head.trip, wait));
        else await sleep(Math.max(1, wait), head.leaving.signal).catch(() => {});
      }
    } catch (error) {
      for (const waiting of queue.splice(0)) waiting.fail(error);
    } finally {
      this.#queues.delete(key);
    }
  }
}

function enqueue(queue: Waiting[], trip: Trip, signal: AbortSignal): Promise<void> {
  const began = performance.now();
  return new Promise<void>((resolve, reject) => {
    const waiting: Waiting = {
      trip,
      leaving: new AbortController(),
      go() {
        signal.removeEventListener("abort", cancel);
        trip.connection.emit?.({ ...eventOf(trip), type: "wait", reason: "pace", durationMs: performance.now() - began });
        resolve();
      },
      fail(reason) {
        signal.removeEventListener("abort", cancel);
        reject(reason);
      },
    };
    const cancel = () => {
      const place = queue.indexOf(waiting);
      if (place >= 0) queue.splice(place, 1);
      reject(signal.reason);
      waiting.leaving.abort();
    };
    signal.addEventListener("abort", cancel, { once: true });
    queue.push(waiting);
  });
}

const left = Symbol("left");

/** Resolves when a call leaves the queue before its turn. */
function gone({ leaving }: Waiting): Promise<typeof left> {
  return new Promise((resolve) => leaving.signal.addEventListener("abort", () => resolve(left), { once: true }));
}

function readWait(answer: unknown): number {
  if (typeof answer === "number" && answer >= 0 && Number.isFinite(answer)) return answer;
  throw new TypeError("A pacing store must give a number of milliseconds, 0 or more.");
}

function tooLong(trip: Trip, waitMs: number): TimeoutError {
  return new TimeoutError(trip, {
    outcome: trip.outcome,
    timeoutMs: trip.options.timeout ?? trip.connection.timeout,
    isRetryable: true,
    message: `${trip.operation} would wait ${Math.ceil(waitMs)} ms for its turn under the vendor's documented limit, longer than it was given (${trip.method} ${trip.path}). ${fate(trip.outcome)}`,
  });
}
