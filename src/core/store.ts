/** What a store is built from that several processes share. No client imports this file. */
export { StoreError, type StoreFailure } from "./errors/store-error.js";
export type { PacingLimit, PacingPlaces, PacingReport, PacingStore } from "./transport/pacing.js";
export { PacingMemory } from "./transport/pacing-memory.js";
