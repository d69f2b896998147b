import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createLeadConnector, type PacingStore, SdkError, TimeoutError } from "conversation-crm-sdk";
import { expect, it } from "vitest";
import { json } from "../core/observed-fetch.js";
import { patience, sized, tell } from "./size.js";

const updated = { success: true, conversation: { locationId: "l", contactId: "c", deleted: false } };
const change = { locationId: "l", unreadCount: 0 } as const;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
const heapBytes = () => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};

/** What came of many calls that waited for their turn. */
interface Queued {
  readonly ends: Readonly<Record<string, number>>;
  readonly sent: number;
}

/** Lets many calls wait for their turn, which comes to all of them at once, or to none. */
async function queued(scene: string, calls: number, timeout: number, hasTurns: boolean): Promise<Queued> {
  const counts = { calls, sent: 0, bytesPerCall: 0, longestBlock: {} };
  let isOpen = false;
  const store: PacingStore = { take: (_key, _limits, places) => (isOpen ? { taken: places, waitMs: 0 } : { taken: 0, waitMs: 20 }), report: () => {} };
  const client = createLeadConnector({
    accessToken: "t",
    timeout,
    pacing: { store },
    async fetch() {
      counts.sent++;
      return json(updated);
    },
  });
  const ends: Record<string, number> = {};
  const before = heapBytes();
  const running = Array.from({ length: calls }, async () => {
    const end = await client.conversations.update("c", change).then(() => "answered", endOf);
    ends[end] = (ends[end] ?? 0) + 1;
  });
  counts.bytesPerCall = Math.round((heapBytes() - before) / calls);
  // What the start of so many calls takes is this program's doing.
  await new Promise((resolve) => setImmediate(resolve));
  const measured = longestBlock();
  isOpen = hasTurns;
  await Promise.all(running);
  counts.longestBlock = measured();
  tell(scene, { ...counts, ends });
  return { ends, sent: counts.sent };
}

/** Measures for how long nothing else could run, in milliseconds: by the clock, and of this process's own time, which a busy machine does not stretch. */
function longestBlock(): () => { readonly clock: number; readonly own: number } {
  const longest = { clock: 0, own: 0 };
  let at = performance.now();
  let used = process.cpuUsage();
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(used);
    longest.own = Math.max(longest.own, Math.round((user + system) / 1_000));
    longest.clock = Math.max(longest.clock, Math.round(performance.now() - at));
    at = performance.now();
    used = process.cpuUsage();
  }, 1);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

function endOf(error: unknown): string {
  if (TimeoutError.is(error)) return `${error.code} ${error.outcome} after ${error.attempts} requests`;
  return SdkError.is(error) ? error.code : `foreign ${String(error)}`;
}

const calls = sized(3_000, 100_000);

it(
  "accounts for every call of a queue that drains at once",
  async () => {
    expect(await queued("a queue that drains", calls, patience, true)).toEqual({ ends: { answered: calls }, sent: calls });
  },
  patience,
);

it(
  "accounts for every call of a queue that expires together",
  async () => {
    // In the large form longer than it takes to begin them all. Where a machine takes longer, they expire all the same.
    expect(await queued("a queue that expires", calls, sized(300, 15_000), false)).toEqual({
      ends: { "timed_out not_sent after 0 requests": calls },
      sent: 0,
    });
  },
  patience,
);

it(
  "keeps each of many keys to its own limit, and forgets none that still counts",
  async () => {
    const keys = sized(2_000, 20_000);
    const counts = { keys, sent: 0, bytesPerKey: 0 };
    const client = createLeadConnector({
      accessToken: "t",
      timeout: patience,
      pacing: { limits: [{ requests: 1, perMs: 86_400_000 }] },
      async fetch() {
        counts.sent++;
        return json(updated);
      },
    });
    const before = heapBytes();
    for (let key = 0; key < keys; key++) await client.conversations.update("c", { ...change, locationId: `location_${key}` });
    expect(counts.sent).toBe(keys);
    counts.bytesPerKey = Math.round((heapBytes() - before) / keys);
    let late = 0;
    for (let key = 0; key < keys; key++) {
      const error = await client.conversations.update("c", { ...change, locationId: `location_${key}` }).catch((reason: unknown) => reason);
      if (TimeoutError.is(error) && error.outcome === "not_sent" && error.message.includes("for its turn")) late++;
    }
    tell("many keys", { ...counts, late });
    expect(late).toBe(keys);
    expect(counts.sent).toBe(keys);
  },
  patience,
);
