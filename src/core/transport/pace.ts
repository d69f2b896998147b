import type { Draft } from "../call.js";
import type { PacingLimit, PacingReport, PacingStore } from "./pacing.js";
import { sleep } from "./sleep.js";

/** Until when a call can wait for its turn, on the clock of `performance.now()`, and what ends the wait. */
export interface Patience {
  readonly due: number;
  readonly signal: AbortSignal;
}

/** A turn would come after the call's time is over. */
export class TurnTooLate extends Error {
  constructor(readonly waitMs: number) {
    super("The turn would come too late.");
  }
}

interface Waiting {
  readonly patience: Patience;
  /** Aborted when the call leaves the queue before its turn, so that no timer and no listener outlives it. */
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
    readonly pacingKey: ((draft: Draft) => string) | undefined,
  ) {}

  /** Undefined when the request may go at once; else a promise for its turn. Rejects with TurnTooLate, or as the signal says. */
  turn(draft: Draft, patience: Patience): Promise<void> | undefined {
    const key = this.keyOf(draft);
    const queue = this.#queues.get(key);
    if (queue) return enqueue(queue, patience);
    const wait = this.store.take(key, this.limits);
    if (wait === 0) return undefined;
    const begun: Waiting[] = [];
    this.#queues.set(key, begun);
    const turn = enqueue(begun, patience);
    void this.#serve(key, begun, wait);
    return turn;
  }

  /** Passes on what the vendor reports. A store that fails at it takes nothing from a call that has its answer. */
  report(draft: Draft, report: PacingReport): void {
    try {
      const told = this.store.report(this.keyOf(draft), this.limits, report);
      if (told instanceof Promise) told.catch(() => {});
    } catch {
      // The next turn asks the store again.
    }
  }

  /** A request that does not say whose limit it counts under most likely counts under the one that was named last. */
  keyOf(draft: Draft): string {
    this.#named = this.pacingKey?.(draft) || this.#named;
    return `${this.prefix}${this.#named}`;
  }

  async #serve(key: string, queue: Waiting[], first: number | Promise<number>): Promise<void> {
    try {
      let asked: number | Promise<number> | undefined = first;
      for (let head = queue[0]; head !== undefined; head = queue[0]) {
        const answer: unknown = await Promise.race([asked ?? this.store.take(key, this.limits), left(head)]);
        asked = undefined;
        if (answer === hasLeft) continue; // the place, if one was taken, is lost
        const wait = readWait(answer);
        if (wait === 0) queue.shift()?.go();
        else if (queue[0] !== head) continue;
        else if (performance.now() + wait >= head.patience.due) queue.shift()?.fail(new TurnTooLate(wait));
        else await sleep(Math.max(1, wait), head.leaving.signal).catch(() => {});
      }
    } catch (error) {
      for (const waiting of queue.splice(0)) waiting.fail(error);
    } finally {
      this.#queues.delete(key);
    }
  }
}

function enqueue(queue: Waiting[], patience: Patience): Promise<void> {
  const { signal } = patience;
  return new Promise<void>((resolve, reject) => {
    const waiting: Waiting = {
      patience,
      leaving: new AbortController(),
      go() {
        signal.removeEventListener("abort", cancel);
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

const hasLeft = Symbol("left");

/** Resolves when a call leaves the queue before its turn. */
function left({ leaving }: Waiting): Promise<typeof hasLeft> {
  return new Promise((resolve) => leaving.signal.addEventListener("abort", () => resolve(hasLeft), { once: true }));
}

function readWait(answer: unknown): number {
  if (typeof answer === "number" && answer >= 0 && Number.isFinite(answer)) return answer;
  throw new TypeError("A pacing store must give a number of milliseconds, 0 or more.");
}
