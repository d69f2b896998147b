import { type Answer, toResponse } from "./answer.js";
import { inHalves, wait } from "./late.js";
import type { SandboxApi } from "./vendor.js";

/** How an answer goes wrong. What is not said stays as it would have been. */
export type Fault =
  /**
   * The vendor refuses: with a body in its own form, unless one is given. `retryAfter` is in seconds. `spent` adds the vendor's own
   * headers for a limit that is used up, where they are known (LeadConnector's). The request is not carried out.
   */
  | { status: number; body?: unknown; headers?: Readonly<Record<string, string>>; retryAfter?: number; spent?: "interval" | "day" }
  /** There never is a connection: the request is neither recorded nor carried out. Only `sandbox.fetch` can say so; elsewhere it is a reset. */
  | { connection: "refused" }
  /** The connection is reset `"before"` the request was carried out or `"after"` it. */
  | { reset: "before" | "after" }
  /** The answer comes so many milliseconds late: from its headers on, unless only the second half of its body is meant. */
  | { delay: number; of?: "headers" | "body" }
  /** The `"headers"` never come, or the `"body"` stops half-way and the connection stays open. The request is carried out. */
  | { stall: "headers" | "body" }
  /**
   * A success whose body is `"truncated"` by a lost connection, `"cut"` in the middle of its JSON, an `"html"` page, `"empty"`, or an
   * `"error"` in place of the data. The request is carried out.
   */
  | { answer: "truncated" | "cut" | "html" | "empty" | "error" }
  /** A success that calls itself something else. */
  | { contentType: string }
  /** The vendor sends the caller elsewhere, with 307 unless a status is given. */
  | { redirect: string; status?: number };

/** What `sandbox.fail` takes: a fault, and how many calls it hits: 1 unless said, none with 0. */
export type Failing = Fault & { times?: number };

/** The connection is lost before there is an answer, or there never was one. */
export class ConnectionLost extends Error {
  override readonly name = "ConnectionLost";

  constructor(readonly how: "refused" | "reset") {
    super(`The connection was ${how}.`);
  }
}

const names = ["status", "connection", "reset", "delay", "stall", "answer", "contentType", "redirect"];

/** @throws {TypeError} when there is no such fault, or when it cannot hit so many calls. */
export function checkFault(fault: Failing): void {
  if (!names.some((name) => name in fault)) throw new TypeError("There is no such fault.");
  const { times = 1 } = fault;
  if (times !== Number.POSITIVE_INFINITY && !(Number.isInteger(times) && times >= 0)) throw new TypeError("times must be a whole number, 0 or more.");
}

/** Takes the fault that hits the next call out of those that wait. */
export function takeFault(waiting: Failing[]): Fault | undefined {
  const [fault] = waiting;
  if (fault === undefined) return undefined;
  const { times = 1 } = fault;
  if (times > 1) waiting[0] = { ...fault, times: times - 1 };
  else waiting.shift();
  return fault;
}

/** The request that a fault hits. */
export interface Hit {
  readonly signal: AbortSignal;
  readonly operation: string;
  readonly api: SandboxApi;
  /** Carries the request out, and gives the answer that would have come. */
  carryOut(): Promise<Response>;
}

/** The answer to a request that a fault hits. Rejects with a ConnectionLost where there is none, with the signal's reason when it is aborted. */
export async function applyFault(fault: Fault, { signal, operation, api, carryOut }: Hit): Promise<Response> {
  if ("redirect" in fault) return new Response(null, { status: fault.status ?? 307, headers: { location: fault.redirect } });
  if ("status" in fault) return toResponse(refused(fault, api, operation));
  if ("connection" in fault) throw new ConnectionLost("refused");
  if ("reset" in fault) {
    if (fault.reset === "after") await carryOut();
    throw new ConnectionLost("reset");
  }
  if ("delay" in fault) {
    if (fault.of === "body") return inHalves(await carryOut(), signal, (ended) => wait(fault.delay, ended));
    await wait(fault.delay, signal);
    return carryOut();
  }
  const answer = await carryOut();
  if ("contentType" in fault) return new Response(answer.body, { status: answer.status, headers: { "content-type": fault.contentType } });
  if ("stall" in fault) {
    if (fault.stall === "headers") await wait(undefined, signal);
    return inHalves(answer, signal, (ended) => wait(undefined, ended));
  }
  return damaged(fault.answer, answer, signal);
}

function refused(fault: Extract<Fault, { status: number; spent?: unknown }>, api: SandboxApi, operation: string): Answer {
  const own = api.refusal(fault.status, operation);
  const usual = "body" in fault ? { body: fault.body } : { body: own.body, headers: own.headers };
  const retryAfter = fault.retryAfter !== undefined && { "retry-after": String(fault.retryAfter) };
  const spent = fault.spent && api.limitHeaders?.(fault.spent);
  return { status: fault.status, body: usual.body, headers: { ...usual.headers, ...retryAfter, ...spent, ...fault.headers } };
}

async function damaged(how: "truncated" | "cut" | "html" | "empty" | "error", answer: Response, signal: AbortSignal): Promise<Response> {
  const { status, headers } = answer;
  switch (how) {
    case "truncated":
      return inHalves(answer, signal, async () => {
        // The first half is read before the connection is lost.
        await wait(0, signal);
        throw new TypeError("terminated");
      });
    case "cut": {
      const bytes = await answer.arrayBuffer();
      return new Response(bytes.slice(0, bytes.byteLength >> 1), { status, headers });
    }
    case "html":
      return new Response("<!doctype html><title>Sandbox</title><p>A page where JSON was promised.</p>", { headers: { "content-type": "text/html" } });
    case "empty":
      return new Response("", { status, headers });
    default:
      return Response.json({ error: "Sandbox: an error inside a success" });
  }
}
