/** Calls a function of the caller's that only observes: whatever it throws, or rejects with later, is dropped. */
export function observe(observer: () => unknown): void {
  try {
    const result = observer();
    // Not instanceof: promises of another realm or library reject too, and one that nobody handles ends the process.
    if (typeof Object(result).then === "function") Promise.resolve(result).catch(() => {});
  } catch {
    // Observing must not change what is observed.
  }
}
