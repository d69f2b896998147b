/** A piece of work has so many milliseconds of the event loop's time to itself. */
const share = 1 / 16;
/** How much may come up at once before it is put off, in milliseconds of such shares. */
const atOnce = 10;
/** So many pieces that were put off are done in one turn of the event loop: what they set off runs after them, unseen. */
const mostInTurn = 128;

let last = 0;
let next = 0;
let putOff: (() => void)[] = [];
/** The clock that the next turn was asked of; another one is there when a test has put its own in the place of the global. */
let clock: unknown;

/**
 * Does a piece of work now; or in a later turn of the event loop, when more of it has come up at once than the loop should be kept by
 * (a leaky bucket). Timers that fire together would otherwise all run, with everything that they set off, before anything else can.
 */
export function spread(work: () => void): void {
  const now = performance.now();
  if (now < last) next = now; // a test has put the clock back
  last = now;
  next = Math.max(next, now) + share;
  if (putOff.length === 0 && next - now <= atOnce) work();
  else {
    putOff.push(work);
    if (clock !== globalThis.setTimeout) schedule();
  }
}

function schedule(): void {
  clock = globalThis.setTimeout;
  inNextTurn(() => {
    const due = putOff.slice(0, mostInTurn);
    putOff = putOff.slice(mostInTurn);
    if (putOff.length > 0) schedule();
    else clock = undefined;
    for (const work of due) work();
  });
}

/**
 * Calls back when the event loop has turned. Not by a timer where there is something better: Node runs timers that fall due
 * meanwhile in the same turn.
 * @returns What takes it back.
 */
export function inNextTurn(work: () => void): () => void {
  if (typeof setImmediate === "function") {
    const immediate = setImmediate(work);
    return () => clearImmediate(immediate);
  }
  const timer = setTimeout(work, 0);
  return () => clearTimeout(timer);
}
