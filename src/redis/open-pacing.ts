import { type PacingLimit, PacingMemory, type PacingPlaces, type PacingReport, type PacingStore, StoreError } from "../core/store.js";

/** How a process goes on by itself. */
interface OpenOptions {
  readonly share: number;
  readonly onAway?: (error: StoreError) => void;
}

/** Asks a shared store; while that is away, goes on with this process's share of the limits. */
export class OpenPacing implements PacingStore {
  readonly #own = new PacingMemory();
  readonly #processes: number;
  readonly #onAway: ((error: StoreError) => void) | undefined;
  #isAway = false;
  #askAgainAt = 0;

  /** @throws {TypeError} when `share` is no number of processes. */
  constructor(
    readonly shared: PacingStore & { readonly timeoutMs: number },
    { share, onAway }: OpenOptions,
  ) {
    if (!Number.isSafeInteger(share) || share < 1) throw new TypeError('whenAway "open" needs share: the whole number of processes that share the limits.');
    this.#processes = share;
    this.#onAway = onAway;
  }

  take(key: string, limits: readonly PacingLimit[], places: number): PacingPlaces | Promise<PacingPlaces> {
    if (!this.#isAway) return this.#ask(key, limits, places);
    // No call waits for an answer that most likely does not come: Redis is asked for nothing, beside the calls.
    if (performance.now() >= this.#askAgainAt) {
      this.#pause();
      void this.#ask(key, limits, 0).catch(() => {});
    }
    return this.#own.take(key, this.#shareOf(limits), places);
  }

  async report(key: string, limits: readonly PacingLimit[], report: PacingReport): Promise<void> {
    // A wait is kept here as well: Redis may be away before it is over.
    if (this.#isAway || report.waitMs !== undefined) this.#reportOwn(key, limits, report);
    if (this.#isAway) return;
    try {
      await this.shared.report(key, limits, report);
    } catch (error) {
      this.#away(error);
      this.#reportOwn(key, limits, report);
    }
  }

  async #ask(key: string, limits: readonly PacingLimit[], places: number): Promise<PacingPlaces> {
    try {
      const given = await this.shared.take(key, limits, places);
      this.#isAway = false;
      return given;
    } catch (error) {
      this.#away(error);
      return this.#own.take(key, this.#shareOf(limits), places);
    }
  }

  /** Anything but a store that cannot be asked is a mistake, and stays one. */
  #away(error: unknown): void {
    if (!StoreError.is(error)) throw error;
    this.#isAway = true;
    this.#pause();
    try {
      this.#onAway?.(error);
    } catch {
      // Whoever listens cannot stop a call.
    }
  }

  #pause(): void {
    this.#askAgainAt = performance.now() + this.shared.timeoutMs;
  }

  #reportOwn(key: string, limits: readonly PacingLimit[], { left = [], waitMs }: PacingReport): void {
    const share = left.map(({ requests, perMs }) => ({ requests: Math.floor(requests / this.#processes), perMs }));
    this.#own.report(key, this.#shareOf(limits), { left: share, ...(waitMs !== undefined && { waitMs }) });
  }

  /** A limit of fewer requests than processes becomes one request in a longer time: together they keep its average. */
  #shareOf(limits: readonly PacingLimit[]): readonly PacingLimit[] {
    const processes = this.#processes;
    return limits.map(({ requests, perMs }) =>
      requests >= processes ? { requests: Math.floor(requests / processes), perMs } : { requests: 1, perMs: (perMs * processes) / requests },
    );
  }
}
