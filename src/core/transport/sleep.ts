/**
 * Waits so many milliseconds and not one less: a timer of Node counts from when its turn of the event loop began, so it may
 * fire early. The signal ends the wait at once, with its own reason.
 */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  const until = performance.now() + milliseconds;
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    let timer: ReturnType<typeof setTimeout>;
    const end = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const wait = () => {
      const left = until - performance.now();
      if (left > 0) timer = setTimeout(wait, Math.min(Math.ceil(left), longestTimer));
      else {
        signal.removeEventListener("abort", end);
        resolve();
      }
    };
    signal.addEventListener("abort", end, { once: true });
    wait();
  });
}

/** The longest time that setTimeout takes: https://nodejs.org/api/timers.html#settimeoutcallback-delay-args */
export const longestTimer = 2_147_483_647;
