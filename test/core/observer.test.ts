import { runInNewContext } from "node:vm";
import { createLeadConnector, type PacingStore } from "conversation-crm-sdk";
import { afterEach, beforeEach, expect, it } from "vitest";
import { json, observeFetch } from "./observed-fetch.js";

const updated = { success: true, conversation: { locationId: "l", contactId: "c", deleted: false } };
const limited = { "x-ratelimit-remaining": "5", "x-ratelimit-interval-milliseconds": "10000" };

let unhandled: unknown[];
const keep = (reason: unknown) => void unhandled.push(reason);
beforeEach(() => {
  unhandled = [];
  process.on("unhandledRejection", keep);
});
afterEach(() => void process.off("unhandledRejection", keep));

type Observer = () => never;

const failing: readonly (readonly [string, Observer])[] = [
  [
    "throws",
    () => {
      throw new Error("the logger is down");
    },
  ],
  ["rejects", () => Promise.reject(new Error("the logger is down")) as never],
  ["rejects in another realm", () => runInNewContext("Promise.reject(new Error('the logger is down'))") as never],
  [
    "rejects in a library's promise",
    // biome-ignore lint/suspicious/noThenProperty: a promise of another library is what is tried
    () => ({ then: (_resolve: unknown, reject?: (error: Error) => void) => reject?.(new Error("the logger is down")) }) as never,
  ],
  [
    "gives something whose then throws",
    () =>
      // biome-ignore lint/suspicious/noThenProperty: what looks like a promise and is none is what is tried
      Object.defineProperty({}, "then", {
        get() {
          throw new Error("the logger is down");
        },
      }) as never,
  ],
];

const observers: readonly (readonly [string, (observer: Observer) => Parameters<typeof createLeadConnector>[0]])[] = [
  ["onEvent", (observer) => ({ onEvent: observer })],
  ["onWarning", (observer) => ({ rules: "warn", onWarning: observer })],
  ["the report of a pacing store", (report) => ({ pacing: { store: { take: () => ({ taken: 1, waitMs: 0 }), report } satisfies PacingStore } })],
];

it.each(observers.flatMap(([what, options]) => failing.map(([how, observer]) => [what, how, options, observer] as const)))(
  "a call is the same, and no rejection is left, when %s %s",
  async (_what, _how, options, observer) => {
    let observed = 0;
    const counted: Observer = () => {
      observed++;
      return observer();
    };
    const { fetch, sent } = observeFetch(() => json(updated, 200, limited));
    const client = createLeadConnector({ accessToken: "t", fetch, ...options(counted) });
    const body = { locationId: "l", unreadCount: "none" } as never; // breaks a rule, for those who are warned
    expect(await client.withOptions({ rules: "warn" }).conversations.update("c", body)).toEqual(updated);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(sent).toHaveLength(1);
    expect(observed).toBeGreaterThan(0);
    expect(unhandled).toEqual([]);
  },
);
