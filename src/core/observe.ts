import { isPromise } from "./promise.js";

/** Calls a function of the caller's that only observes: whatever it throws, or rejects with later, is dropped. */
export function observe(observer: () => unknown): void {
  try {
    const result = observer();
    // A rejection that nobody handles ends the process.
    if (isPromise(result)) Promise.resolve(result).catch(() => {});
  } catch {
    // Observing must not change what is observed.
  }
}
