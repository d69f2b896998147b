/** A sliding window: at most `requests` in any `perMs` milliseconds. */
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

/** Where requests under a limit are counted. A store that several processes share makes them share the limit. */
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
  /** Where requests are counted; by default in the memory of this client. */
  store?: PacingStore;
  /** Whose limit it is, for a store that several clients share: a tenant's name, for example. */
  key?: string;
}
