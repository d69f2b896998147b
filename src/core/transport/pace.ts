import type { Draft } from "../call.js";
import { observe } from "../observe.js";
import { isPromise } from "../promise.js";
import type { Service } from "../service.js";
import type { PacingName } from "./account.js";
import { inNextTurn } from "./burst.js";
import { type Deadline, longestTimer } from "./deadline.js";
import type { PacingLimit, PacingPlaces, PacingReport, PacingStore } from "./pacing.js";
import { Queue, Waiting } from "./queue.js";

/** A turn would come after the call's time is over. */
export class TurnTooLate extends Error {
  constructor(readonly waitMs: number) {
    super("The turn would come too late.");
  }
}

/** So many calls go on, or fail, before the event loop turns. */
const mostAtOnce = 64;

/** Lets requests out no faster than the vendor documents: for each key first come, first served. */
export class Pacer {
  readonly #queues = new Map<string, Queue>();

  constructor(
    readonly limits: readonly PacingLimit[],
    readonly store: PacingStore,
    readonly prefix: string,
    readonly pacingKey: Service["pacingKey"],
    /** Whether other processes may count in the same store. */
    readonly isShared: boolean,
  ) {}

  /** Where a request counts. */
  keyOf(draft: Draft, name: PacingName): string {
    return `${this.prefix}${name.of(draft, this.pacingKey)}`;
  }

  /**
   * Undefined when the request may go at once; else a promise for its turn, which rejects with TurnTooLate, as the store fails, or
   * as the deadline has it.
   * @param isRepeated Whether the call had a turn before.
   */
  turn(key: string, deadline: Deadline, isRepeated: boolean): Promise<void> | undefined {
    const known = this.#queues.get(key);
    if (known) return enqueue(known, deadline, isRepeated);
    const first = this.store.take(key, this.limits, 1);
    if (!isPromise(first) && readPlaces(first).taken > 0) return undefined;
    const queue = new Queue();
    const turn = enqueue(queue, deadline, isRepeated);
    this.#queues.set(key, queue);
    void this.#serve(key, queue, first);
    return turn;
  }

  /** Passes on what the vendor reports. A store that fails at it takes nothing from a call that has its answer. */
  report(key: string, report: PacingReport): void {
    observe(() => this.store.report(key, this.limits, report));
  }

  async #serve(key: string, queue: Queue, first: PacingPlaces | Promise<PacingPlaces>): Promise<void> {
    let asked: PacingPlaces | Promise<PacingPlaces> | undefined = first;
    while (queue.head !== undefined) {
      try {
        asked ??= this.store.take(key, this.limits, Math.min(queue.size, mostAtOnce));
        const places: PacingPlaces | typeof hasLeft = isPromise(asked) ? await untilHeadLeaves(queue, asked) : asked;
        asked = undefined;
        if (places === hasLeft) continue; // the store is asked anew for those who still wait
        const { taken, waitMs } = readPlaces(places);
        const hasMore = taken > 0 && give(queue, taken);
        await pause(queue, hasMore ? 0 : expire(queue, waitMs));
      } catch (error) {
        asked = undefined;
        queue.shift()?.fail(error);
        await pause(queue, 0);
      }
    }
    this.#queues.delete(key);
  }
}

function enqueue(queue: Queue, deadline: Deadline, isRepeated: boolean): Promise<void> {
  return deadline.wait((go, fail) => {
    const waiting = new Waiting(deadline.due, go, fail);
    queue.add(waiting, isRepeated);
    return () => queue.remove(waiting);
  });
}

/** Lets calls go; whether there may be places for more. */
function give(queue: Queue, places: number): boolean {
  for (let left = places; left > 0 && queue.head; left--) queue.shift()?.go();
  return places >= mostAtOnce;
}

/** Fails the calls at the head whose time would be over; gives how long the others wait. */
function expire(queue: Queue, waitMs: number): number {
  const until = performance.now() + waitMs;
  for (let failed = 0; queue.head && until >= queue.head.due; failed++) {
    if (failed === mostAtOnce) return 0;
    queue.shift()?.fail(new TurnTooLate(waitMs));
  }
  return waitMs;
}

/** Waits so many milliseconds, or until nobody waits any more. At least until the event loop has turned. */
async function pause(queue: Queue, milliseconds: number): Promise<void> {
  if (queue.head === undefined) return;
  const until = performance.now() + milliseconds;
  // A timer of Node may fire early, by up to a millisecond.
  do {
    await new Promise<void>((resolve) => {
      const takeBack = milliseconds === 0 ? inNextTurn(resolve) : after(until - performance.now(), resolve);
      queue.headLeaves = () => {
        if (queue.head !== undefined) return;
        takeBack();
        resolve();
      };
    });
  } while (queue.head !== undefined && performance.now() < until);
}

function after(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, Math.min(Math.ceil(milliseconds), longestTimer));
  return () => clearTimeout(timer);
}

const hasLeft = Symbol("left");

/** What the store gives; unless the call at the head leaves before: a store that never answers keeps only those who asked it. */
async function untilHeadLeaves(queue: Queue, asked: Promise<PacingPlaces>): Promise<PacingPlaces | typeof hasLeft> {
  const left = new Promise<typeof hasLeft>((resolve) => {
    queue.headLeaves = () => resolve(hasLeft);
  });
  const places = await Promise.race([asked, left]);
  // What is taken for those who have left goes to those who still wait.
  if (places === hasLeft)
    Promise.resolve(asked)
      .then((late) => give(queue, readPlaces(late).taken))
      .catch(() => {});
  return places;
}

function readPlaces(places: unknown): PacingPlaces {
  const { taken, waitMs } = Object(places) as Partial<Record<keyof PacingPlaces, unknown>>;
  if (Number.isSafeInteger(taken) && Number(taken) >= 0 && Number.isFinite(waitMs) && Number(waitMs) >= 0)
    return { taken: Number(taken), waitMs: Number(waitMs) };
  throw new TypeError("A pacing store must give { taken, waitMs }: a whole number of places and a number of milliseconds, 0 or more.");
}
