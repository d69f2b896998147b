import { getEventListeners } from "node:events";
import { createServer } from "node:net";
import type { CallEvent, ClientOptions } from "conversation-crm-sdk";
import { createLeadConnector, type LeadConnector } from "conversation-crm-sdk/leadconnector";
import { createSandbox, type Failing, type SandboxOperation } from "conversation-crm-sdk/testing";
import { vi } from "vitest";
import { over } from "../undici/over.js";

/** An operation of each class, all of one vendor so that its own headers can be tried on each. */
const operations = {
  read: {
    name: "leadconnector.conversations.get",
    call: (client: LeadConnector, signal: AbortSignal) => client.conversations.get("conversation_1", { signal }),
  },
  idempotent: {
    name: "leadconnector.conversations.update",
    call: (client: LeadConnector, signal: AbortSignal) =>
      client.conversations.update("conversation_1", { locationId: "location_1", unreadCount: 0 }, { signal }),
  },
  unsafe: {
    name: "leadconnector.messages.send",
    call: (client: LeadConnector, signal: AbortSignal) => client.messages.send({ type: "SMS", contactId: "contact_1", message: "Hello" }, { signal }),
  },
} as const satisfies Record<string, { name: SandboxOperation; call: (client: LeadConnector, signal: AbortSignal) => Promise<unknown> }>;

export type OperationClass = keyof typeof operations;
export const classes = Object.keys(operations) as OperationClass[];

/** One row of the table: what goes wrong, and what each class of operation makes of it. */
export interface Row {
  readonly fault: string;
  /** Where: in memory with the clock in the test's hand, or over real sockets. */
  readonly over: "clock" | "socket";
  readonly failing?: readonly Failing[];
  readonly options?: ClientOptions;
  /** Ends the call so many milliseconds after it began. */
  readonly cancelAfter?: number;
  /** Nobody listens. */
  readonly isRefused?: boolean;
  /** `attempts: what came of it`, then the waits in milliseconds. */
  readonly expected: Readonly<Record<OperationClass, string>>;
}

const same = (cell: string): Row["expected"] => ({ read: cell, idempotent: cell, unsafe: cell });
const repeated = (cell: string, unsafe: string): Row["expected"] => ({ read: cell, idempotent: cell, unsafe });

const page = { headers: { "content-type": "text/html" }, body: "<html><h1>Bad gateway</h1></html>" };

export const rows: readonly Row[] = [
  { fault: "503 forever", over: "clock", failing: [{ status: 503, times: 9 }], expected: repeated("3: vendor_failed 503; waited 0 0", "1: vendor_failed 503") },
  { fault: "503, then fine", over: "clock", failing: [{ status: 503 }], expected: repeated("2: data; waited 0", "1: vendor_failed 503") },
  {
    fault: "503, Retry-After: 3",
    over: "clock",
    failing: [{ status: 503, retryAfter: 3 }],
    expected: repeated("2: data; waited 3000", "1: vendor_failed 503, asks 3000"),
  },
  { fault: "429, Retry-After: 7", over: "clock", failing: [{ status: 429, retryAfter: 7 }], expected: same("2: data; waited 7000") },
  { fault: "429, Retry-After: 120", over: "clock", failing: [{ status: 429, retryAfter: 120 }], expected: same("1: rate_limited 429, asks 120000") },
  {
    fault: "429, Retry-After: 120, with time",
    over: "clock",
    failing: [{ status: 429, retryAfter: 120 }],
    options: { timeout: 300_000 },
    expected: same("2: data; waited 120000"),
  },
  {
    fault: "429, Retry-After: a date 30 s ahead",
    over: "clock",
    failing: [{ status: 429, headers: { "retry-after": "Thu, 01 Jan 2026 00:00:30 GMT" } }],
    options: { timeout: 60_000 },
    expected: same("2: data; waited 30000"),
  },
  { fault: "429, Retry-After: soon", over: "clock", failing: [{ status: 429, headers: { "retry-after": "soon" } }], expected: same("2: data; waited 0") },
  { fault: "429, LeadConnector's interval spent", over: "clock", failing: [{ status: 429, spent: "interval" }], expected: same("2: data; waited 10000") },
  {
    fault: "429, LeadConnector's day spent",
    over: "clock",
    failing: [{ status: 429, spent: "day" }],
    expected: same("1: rate_limited 429, asks 83365000"),
  },
  {
    fault: "429 five times, Retry-After: 1",
    over: "clock",
    failing: [{ status: 429, retryAfter: 1, times: 5 }],
    expected: same("6: data; waited 1000 1000 1000 1000 1000"),
  },
  {
    fault: "429 forever, Retry-After: 0",
    over: "clock",
    failing: [{ status: 429, retryAfter: 0, times: 99 }],
    expected: same(`31: rate_limited 429, asks 0; waited ${Array(30).fill(0).join(" ")}`),
  },
  { fault: "connection refused", over: "socket", isRefused: true, expected: same("3: unreachable not_sent; waited 0 0") },
  {
    fault: "reset before headers",
    over: "socket",
    failing: [{ reset: "before", times: 9 }],
    expected: repeated("3: unreachable unknown; waited 0 0", "1: unreachable unknown"),
  },
  {
    fault: "reset after the work",
    over: "socket",
    failing: [{ reset: "after", times: 9 }],
    expected: repeated("3: unreachable unknown; waited 0 0", "1: unreachable unknown"),
  },
  { fault: "reset mid-body, then fine", over: "socket", failing: [{ answer: "truncated" }], expected: repeated("2: data; waited 0", "1: unreachable unknown") },
  { fault: "slow headers", over: "socket", failing: [{ delay: 40 }], expected: same("1: data") },
  { fault: "slow body", over: "socket", failing: [{ delay: 40, of: "body" }], expected: same("1: data") },
  {
    fault: "body slower than the deadline",
    over: "socket",
    failing: [{ delay: 400, of: "body" }],
    options: { timeout: 60 },
    expected: same("1: timed_out unknown"),
  },
  { fault: "headers stall", over: "socket", failing: [{ stall: "headers", times: 9 }], options: { timeout: 50 }, expected: same("1: timed_out unknown") },
  { fault: "body stalls", over: "socket", failing: [{ stall: "body", times: 9 }], options: { timeout: 50 }, expected: same("1: timed_out unknown") },
  {
    fault: "headers stall, attemptTimeout, then fine",
    over: "socket",
    failing: [{ stall: "headers" }],
    options: { attemptTimeout: 250 },
    expected: repeated("2: data; waited 0", "1: timed_out unknown"),
  },
  { fault: "JSON cut short", over: "socket", failing: [{ answer: "cut" }], expected: same("1: unreadable 200") },
  { fault: "HTML 200", over: "socket", failing: [{ answer: "html" }], expected: same("1: unreadable 200") },
  {
    fault: "HTML 502",
    over: "socket",
    failing: [{ status: 502, ...page, times: 9 }],
    expected: repeated("3: vendor_failed 502; waited 0 0", "1: vendor_failed 502"),
  },
  { fault: "empty 200", over: "socket", failing: [{ answer: "empty" }], expected: same("1: unreadable 200") },
  { fault: "empty 401", over: "socket", failing: [{ status: 401, body: "" }], expected: same("1: unauthorized 401") },
  { fault: "JSON that calls itself text", over: "socket", failing: [{ contentType: "text/plain" }], expected: same("1: data") },
  { fault: "wrong shape", over: "socket", failing: [{ status: 200, body: { nothing: "of it" } }], expected: same("1: unreadable 200") },
  { fault: "redirect, same origin", over: "socket", failing: [{ redirect: "/elsewhere" }], expected: same("1: redirected 307") },
  { fault: "redirect, cross origin", over: "socket", failing: [{ redirect: "https://elsewhere.example/" }], expected: same("1: redirected 307") },
  {
    fault: "cancelled while it waits to send again",
    over: "clock",
    failing: [{ status: 429, retryAfter: 7 }],
    cancelAfter: 3_000,
    expected: same("1: the caller's reason; waited 7000"),
  },
  {
    fault: "cancelled while it waits for its turn",
    over: "clock",
    options: { pacing: { store: { take: () => ({ taken: 0, waitMs: 20_000 }), report: () => {} } } },
    cancelAfter: 3_000,
    expected: same("0: the caller's reason"),
  },
  {
    fault: "its turn would come after the deadline",
    over: "clock",
    options: { pacing: { store: { take: () => ({ taken: 0, waitMs: 40_000 }), report: () => {} } } },
    expected: same("0: timed_out not_sent"),
  },
  { fault: "cancelled before the headers", over: "socket", failing: [{ stall: "headers" }], cancelAfter: 30, expected: same("1: the caller's reason") },
  { fault: "cancelled in the body", over: "socket", failing: [{ stall: "body" }], cancelAfter: 60, expected: same("1: the caller's reason") },
];

/** What came of one row for one class of operation, in the words of the table. */
export async function outcome(row: Row, operationClass: OperationClass): Promise<string> {
  const sandbox = createSandbox();
  const { name, call } = operations[operationClass];
  for (const failing of row.failing ?? []) sandbox.fail(name, failing);
  const events: CallEvent[] = [];
  const reason = new Error("the caller's reason");
  const controller = new AbortController();
  const settings = { random: () => 0, onEvent: (event: CallEvent) => events.push(event), ...row.options };
  const ending = () => {
    if (row.cancelAfter !== undefined) setTimeout(() => controller.abort(reason), row.cancelAfter);
  };
  let result: string;
  if (row.over === "clock") {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
    ending();
    const running = told(call(createLeadConnector({ ...sandbox.leadconnector, ...settings }), controller.signal), reason);
    await vi.advanceTimersByTimeAsync(300_000);
    result = await running;
    if (vi.getTimerCount() > 0) result += `; left ${vi.getTimerCount()} timers`;
    vi.useRealTimers();
  } else {
    const server = await sandbox.listen();
    const { accessToken } = server.leadconnector;
    ending();
    const client = createLeadConnector({
      accessToken,
      ...over(),
      ...settings,
      baseUrl: row.isRefused ? `http://127.0.0.1:${await closedPort()}` : server.leadconnector.baseUrl,
    });
    result = await told(call(client, controller.signal), reason);
    await server.close();
  }
  const attempts = events.filter(({ type }) => type === "attempt").length;
  const waits = events.flatMap((event) => (event.type === "wait" ? [Math.round(event.durationMs)] : []));
  const listeners = getEventListeners(controller.signal, "abort").length;
  return `${attempts}: ${result}${waits.length > 0 ? `; waited ${waits.join(" ")}` : ""}${listeners > 0 ? `; left ${listeners} listeners` : ""}`;
}

function told(call: Promise<unknown>, reason: Error): Promise<string> {
  return call.then(
    () => "data",
    (error: { code?: string; status?: number; outcome?: string; retryAfterMs?: number }) => {
      if (error === reason) return "the caller's reason";
      const asked = error.retryAfterMs === undefined ? "" : `, asks ${error.retryAfterMs}`;
      return `${error.code} ${error.status ?? error.outcome}${asked}`;
    },
  );
}

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 1;
}
