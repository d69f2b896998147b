/** A piece of work has so many milliseconds of the event loop's time to itself. */
const share = 1 / 16;
/** How much may come up at once before it is spread, in milliseconds of such shares. */
const atOnce = 10;

let last = 0;
let next = 0;

/**
 * Does a piece of work now; or later, when more of it has come up at once than the event loop should be kept by (a leaky bucket).
 * Timers that fire in the same millisecond would otherwise all run, with everything that they set off, before anything else can.
 */
export function spread(work: () => void): void {
  const now = performance.now();
  if (now < last) next = now; // a test has put the clock back
  last = now;
  next = Math.max(next, now) + share;
  const delay = next - now - atOnce;
  if (delay <= 0) work();
  else setTimeout(work, delay);
}
