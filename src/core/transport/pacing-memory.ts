import type { PacingLimit, PacingPlaces, PacingReport, PacingStore } from "./pacing.js";

interface Known {
  readonly windows: readonly Window[];
  freeAt: number;
}

const onePlace: PacingPlaces = { taken: 1, waitMs: 0 };

/** Counts in the memory of one process. */
export class PacingMemory implements PacingStore {
  readonly #keys = new Map<string, Known>();
  #hand: MapIterator<[string, Known]> | undefined;

  take(key: string, limits: readonly PacingLimit[], places: number): PacingPlaces {
    const now = performance.now();
    const { windows, freeAt } = this.#of(key, limits, now);
    let taken = freeAt > now ? 0 : places;
    for (const window of windows) taken = Math.min(taken, window.free(now));
    for (const window of windows) window.add(taken, now);
    if (taken === places) return places === 1 ? onePlace : { taken, waitMs: 0 };
    let waitMs = Math.max(0, freeAt - now);
    for (const window of windows) waitMs = Math.max(waitMs, window.wait(now));
    return { taken, waitMs };
  }

  report(key: string, limits: readonly PacingLimit[], { left = [], waitMs }: PacingReport): void {
    const now = performance.now();
    const known = this.#of(key, limits, now);
    // No documented limit looks back further than a day; a header that asks for years is a mistake.
    if (waitMs !== undefined) known.freeAt = Math.max(known.freeAt, now + Math.min(waitMs, 86_400_000));
    for (const { requests, perMs } of left) {
      const window = known.windows.find(({ limit }) => limit.perMs === perMs);
      // Fewer are left than we know of: somebody else has the same limit, and has used it.
      if (window) window.add(Math.max(0, window.free(now) - requests), now);
    }
  }

  #of(key: string, limits: readonly PacingLimit[], now: number): Known {
    let known = this.#keys.get(key);
    if (known === undefined) {
      this.#evict(now);
      known = { windows: limits.map((limit) => new Window(limit)), freeAt: 0 };
      this.#keys.set(key, known);
    }
    return known;
  }

  /** Two keys are looked at for each new one, in a circle (the clock algorithm): constant time, and idle keys go. */
  #evict(now: number): void {
    for (let looked = 0; looked < 2; looked++) {
      this.#hand ??= this.#keys.entries();
      const { done, value } = this.#hand.next();
      if (done) this.#hand = undefined;
      else if (value[1].freeAt <= now && value[1].windows.every((window) => window.isEmpty(now))) this.#keys.delete(value[0]);
    }
  }
}

/**
 * A sliding window. Up to 1,000 requests are kept by their times, so the limit holds in any `perMs` milliseconds. Of a limit
 * of more than that (a day's), each entry stands for several requests. The ring of entries grows as it fills.
 */
class Window {
  #times = new Float64Array(4);
  readonly #perEntry: number;
  readonly #mostEntries: number;
  #first = 0;
  #entries = 0;
  #inLast = 0;

  constructor(readonly limit: PacingLimit) {
    this.#perEntry = Math.ceil(limit.requests / 1_000);
    this.#mostEntries = Math.floor(limit.requests / this.#perEntry);
  }

  /** In how many milliseconds a place is free. */
  wait(now: number): number {
    return this.free(now) > 0 ? 0 : this.#timeOf(0) + this.limit.perMs - now;
  }

  add(places: number, now: number): void {
    for (let left = places; left > 0; ) {
      if (this.#entries === 0 || this.#inLast === this.#perEntry) {
        if (this.#entries === this.#times.length) this.#grow();
        this.#entries++;
        this.#inLast = 0;
      }
      const here = Math.min(left, this.#perEntry - this.#inLast);
      this.#inLast += here;
      left -= here;
      // An entry is as young as the youngest request in it: it leaves late rather than early.
      this.#times[(this.#first + this.#entries - 1) % this.#times.length] = now;
    }
  }

  free(now: number): number {
    this.#drop(now);
    if (this.#entries === 0) return this.#mostEntries * this.#perEntry;
    return (this.#mostEntries - this.#entries) * this.#perEntry + (this.#perEntry - this.#inLast);
  }

  isEmpty(now: number): boolean {
    this.#drop(now);
    return this.#entries === 0;
  }

  #timeOf(entry: number): number {
    return this.#times[(this.#first + entry) % this.#times.length] ?? 0;
  }

  #drop(now: number): void {
    while (this.#entries > 0 && this.#timeOf(0) + this.limit.perMs <= now) {
      this.#first = (this.#first + 1) % this.#times.length;
      this.#entries--;
    }
  }

  #grow(): void {
    const times = new Float64Array(Math.min(this.#mostEntries, this.#entries * 2));
    for (let entry = 0; entry < this.#entries; entry++) times[entry] = this.#timeOf(entry);
    this.#times = times;
    this.#first = 0;
  }
}
