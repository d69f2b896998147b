/** A sliding window: at most `requests` in any `perMs` milliseconds. */
export interface PacingLimit {
  readonly requests: number;
  readonly perMs: number;
}

/** What an answer said about the limits of a key. */
export interface PacingReport {
  /** How many requests are left, each of the limit with this `perMs`. */
  readonly left?: readonly { readonly requests: number; readonly perMs: number }[];
  /** For how many milliseconds the vendor wants none. */
  readonly waitMs?: number;
}

/** What a store gives of the places that it was asked for. */
export interface PacingPlaces {
  /** How many places it took. */
  readonly taken: number;
  /** When it took fewer than it was asked for: in how many milliseconds to ask again. */
  readonly waitMs: number;
}

/** Where requests under a limit are counted. A store that several processes share makes them share the limit. */
export interface PacingStore {
  /**
   * Takes places under every limit of a key, as many of those asked for as are free. Calls that wait are asked for together, so
   * a store that is far away is not asked once for each. When it fails, the call at the head of the queue fails.
   */
  take(key: string, limits: readonly PacingLimit[], places: number): PacingPlaces | Promise<PacingPlaces>;
  /** Is told what the vendor reports. It only ever tightens: others may be using the same limit. */
  report(key: string, limits: readonly PacingLimit[], report: PacingReport): unknown;
}

/** What a client can be told about pacing. */
export interface PacingOptions {
  /** In place of the documented limits, for an account that has others. */
  limits?: readonly PacingLimit[];
  /** Where requests are counted; by default in the memory of this client. */
  store?: PacingStore;
  /** Whose limit it is, for a store that several clients share: a tenant's name, for example. */
  key?: string;
}
