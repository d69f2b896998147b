import type { PacingLimit, PacingReport, PacingStore } from "./pacing.js";

/** Counts in the memory of one process. */
export class PacingMemory implements PacingStore {
  readonly #keys = new Map<string, { windows: Window[]; freeAt: number }>();

  take(key: string, limits: readonly PacingLimit[]): number {
    const now = performance.now();
    const { windows, freeAt } = this.#of(key, limits, now);
    let wait = Math.max(0, freeAt - now);
    for (const window of windows) wait = Math.max(wait, window.wait(now));
    if (wait === 0) for (const window of windows) window.add(now);
    return wait;
  }

  report(key: string, limits: readonly PacingLimit[], { remaining, waitMs }: PacingReport): void {
    const now = performance.now();
    const known = this.#of(key, limits, now);
    // No documented limit looks back further than a day; a header that asks for years is a mistake.
    if (waitMs !== undefined) known.freeAt = Math.max(known.freeAt, now + Math.min(waitMs, 86_400_000));
    const [first] = known.windows;
    // Fewer are left than we know of: somebody else has the same limit, and has used it.
    if (remaining !== undefined && first) for (let free = first.free(now); free > remaining; free--) first.add(now);
  }

  #of(key: string, limits: readonly PacingLimit[], now: number) {
    let known = this.#keys.get(key);
    if (known === undefined) {
      // Evict idle keys: every window is empty.
      if (this.#keys.size >= 10_000)
        for (const [old, { windows, freeAt }] of this.#keys) if (freeAt <= now && windows.every((window) => window.isEmpty(now))) this.#keys.delete(old);
      known = { windows: limits.map((limit) => new Window(limit)), freeAt: 0 };
      this.#keys.set(key, known);
    }
    return known;
  }
}

/**
 * A sliding window. Up to 1,000 requests are kept by their times, so the limit holds in any `perMs` milliseconds. Of a limit
 * of more than that (a day's), each entry stands for several requests.
 */
class Window {
  readonly #times: Float64Array;
  readonly #perEntry: number;
  #first = 0;
  #entries = 0;
  #inLast = 0;

  constructor(readonly limit: PacingLimit) {
    this.#perEntry = Math.ceil(limit.requests / 1_000);
    this.#times = new Float64Array(Math.floor(limit.requests / this.#perEntry));
  }

  wait(now: number): number {
    this.#drop(now);
    if (this.#entries < this.#times.length || this.#inLast < this.#perEntry) return 0;
    return (this.#times[this.#first] ?? 0) + this.limit.perMs - now;
  }

  add(now: number): void {
    if (this.#entries > 0 && this.#inLast < this.#perEntry) this.#inLast++;
    else if (this.#entries < this.#times.length) {
      this.#entries++;
      this.#inLast = 1;
    }
    // An entry is as young as the youngest request in it: it leaves late rather than early.
    this.#times[(this.#first + this.#entries - 1) % this.#times.length] = now;
  }

  free(now: number): number {
    this.#drop(now);
    return this.#entries === 0 ? this.#times.length * this.#perEntry : (this.#times.length - this.#entries) * this.#perEntry + (this.#perEntry - this.#inLast);
  }

  isEmpty(now: number): boolean {
    this.#drop(now);
    return this.#entries === 0;
  }

  #drop(now: number): void {
    while (this.#entries > 0 && (this.#times[this.#first] ?? 0) + this.limit.perMs <= now) {
      this.#first = (this.#first + 1) % this.#times.length;
      this.#entries--;
    }
  }
}
