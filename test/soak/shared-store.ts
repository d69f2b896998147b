import { setTimeout as sleep } from "node:timers/promises";
import type { PacingLimit, PacingPlaces, PacingStore } from "conversation-crm-sdk";

/** A store as several processes would share it: it answers later, counts in sliding windows, and may be asked by all at once. */
export class SharedStore implements PacingStore {
  readonly #times = new Map<string, number[]>();
  asked = 0;
  taken = 0;

  async take(key: string, limits: readonly PacingLimit[], places: number): Promise<PacingPlaces> {
    this.asked++;
    await sleep(1);
    const now = performance.now();
    const longest = Math.max(...limits.map(({ perMs }) => perMs));
    const times = (this.#times.get(key) ?? []).filter((time) => time > now - longest);
    const windows = limits.map(({ requests, perMs }) => {
      const inside = times.filter((time) => time > now - perMs);
      return { free: Math.max(0, requests - inside.length), waitMs: (inside[0] ?? now) + perMs - now };
    });
    const taken = Math.min(places, ...windows.map(({ free }) => free));
    this.#times.set(key, [...times, ...Array.from({ length: taken }, () => now)]);
    this.taken += taken;
    return { taken, waitMs: taken === places ? 0 : Math.max(...windows.map(({ waitMs }) => waitMs)) };
  }

  report(): void {}
}
