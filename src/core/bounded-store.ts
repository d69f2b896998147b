import { TimeoutError } from "./errors/timeout-error.js";
import type { Grant, TokenStore } from "./token-store.js";

/** How long one question to a store may take: a store that never answers must not end all that wait for a token. */
const storeTimeoutMs = 10_000;

/** How often a store is asked to keep a grant: six times, within 3.1 s and what the store takes. */
const mostSwaps = 6;

/** A key that is reserved, or what is to be done without. */
export interface Reservation {
  /** Whether nobody else renews the grant now. */
  readonly isHeld: boolean;
  end(): Promise<void>;
}

const none: Reservation = { isHeld: false, end: async () => {} };

/** A store that answers in time or rejects, and whose grants are grants. */
export class BoundedStore {
  constructor(
    readonly vendor: string,
    readonly store: TokenStore,
  ) {}

  async get(key: string): Promise<Grant | undefined> {
    const found: Grant | null | undefined = await this.#answered("get", () => this.store.get(key));
    if (found === undefined || found === null) return undefined;
    // It may quote a token, so it is not shown.
    if (typeof found.accessToken !== "string") throw new TypeError("The token store gave something that is no grant.");
    return found;
  }

  swap(key: string, from: string | undefined, next: Grant): Promise<boolean> {
    return this.#answered("swap", () => this.store.swap(key, from, next));
  }

  /**
   * Keeps a grant in place of the one with this refresh token. A store that fails is asked again, because nobody else has the grant.
   * @returns What is kept now: the grant, or what somebody else has put there; undefined when nothing is there any more.
   */
  async keep(key: string, from: string | undefined, next: Grant): Promise<Grant | undefined> {
    for (let tries = 1, wait = 100; ; tries++, wait *= 2) {
      try {
        // A swap whose answer was lost is found to be done.
        return (await this.swap(key, from, next)) ? next : await this.get(key);
      } catch (error) {
        if (tries === mostSwaps) throw error;
        await sleep(wait);
      }
    }
  }

  /** Keeps a grant in place of whatever is there. A store that fails is asked again. */
  async put(key: string, next: Grant): Promise<void> {
    for (let tries = 1, wait = 100; ; tries++, wait *= 2) {
      try {
        const kept = await this.get(key);
        // A swap whose answer was lost is found to be done.
        const isDone = kept?.accessToken === next.accessToken && kept.refreshToken === next.refreshToken && kept.refusedAt === undefined;
        if (isDone || (await this.swap(key, kept?.refreshToken, next))) return;
        if (tries === mostSwaps) throw new Error("The token store did not keep a grant: others were put there every time.");
      } catch (error) {
        if (tries === mostSwaps) throw error;
        await sleep(wait);
      }
    }
  }

  /**
   * Waits until the key is free, at most as long as somebody can hold it.
   * @param ms For how many milliseconds it is reserved.
   * @param look Is asked between two tries, and gives what makes the reservation needless.
   */
  async reserve<Found>(key: string, ms: number, look: () => Promise<Found | undefined>): Promise<Reservation | { readonly found: Found }> {
    const until = performance.now() + ms;
    for (let wait = 5; this.store.lease !== undefined; wait = Math.min(2 * wait, 250)) {
      let end: (() => Promise<void>) | undefined;
      try {
        end = await this.#answered("lease", async () => this.store.lease?.(key, ms));
      } catch {
        return none; // what is written is safe without it
      }
      // When it cannot be given back, it ends by its time.
      if (end) return { isHeld: true, end: () => this.#answered("lease", end).catch(() => {}) };
      if (performance.now() >= until) return none;
      await sleep(wait * (0.5 + Math.random()));
      const found = await look();
      if (found !== undefined) return { found };
    }
    return none;
  }

  /** What somebody else has put in place of a grant; undefined when it is still there after so many milliseconds. */
  async replacement(key: string, { accessToken, refreshToken }: Grant, ms: number): Promise<Grant | undefined> {
    const until = performance.now() + ms;
    for (let wait = 50; ; wait = Math.min(2 * wait, 500)) {
      const stored = await this.get(key);
      if (stored && (stored.accessToken !== accessToken || stored.refreshToken !== refreshToken || stored.refusedAt !== undefined)) return stored;
      if (performance.now() >= until) return undefined;
      await sleep(wait * (0.5 + Math.random()));
    }
  }

  async #answered<Answer>(question: string, ask: () => Promise<Answer>): Promise<Answer> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(unanswered(this.vendor, question)), storeTimeoutMs);
    });
    try {
      return await Promise.race([ask(), late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

function unanswered(vendor: string, question: string): TimeoutError {
  return new TimeoutError(
    { vendor, operation: `${vendor}.tokens`, method: "", path: "" },
    { outcome: "unknown", timeoutMs: storeTimeoutMs, isRetryable: true, message: `The token store did not answer ${question} within ${storeTimeoutMs} ms.` },
  );
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
