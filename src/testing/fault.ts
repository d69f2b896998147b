import type { SandboxVendor } from "./answer.js";

/** How an answer goes wrong. What is not said stays as it would have been. */
export type Fault =
  /**
   * The vendor refuses: with a body in its own form, unless one is given. `retryAfter` is in seconds. `spent` adds the vendor's own
   * headers for a limit that is used up, where they are known (LeadConnector's). The request is not carried out.
   */
  | { status: number; body?: unknown; headers?: Readonly<Record<string, string>>; retryAfter?: number; spent?: "interval" | "day" }
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

/** What `sandbox.fail` takes: a fault, and how many calls it befalls (1 unless said). */
export type Failing = Fault & { times?: number };

/** The connection is lost before there is an answer. */
export class ConnectionReset extends Error {
  override readonly name = "ConnectionReset";
}

const faults = ["status", "reset", "delay", "stall", "answer", "contentType", "redirect"];

/** Whether a fault is one that there is. */
export function isFault(fault: object): fault is Fault {
  return faults.some((name) => name in fault);
}

/** Carries a request out and lets its answer go wrong. */
export async function befall(fault: Fault, signal: AbortSignal, vendor: SandboxVendor, carryOut: () => Response): Promise<Response> {
  if ("redirect" in fault) return new Response(null, { status: fault.status ?? 307, headers: { location: fault.redirect } });
  if ("status" in fault) return refused(fault, vendor);
  if ("reset" in fault) {
    if (fault.reset === "after") carryOut();
    throw new ConnectionReset();
  }
  if ("delay" in fault) {
    if (fault.of === "body") return inHalves(await carryOut().text(), () => wait(fault.delay, signal));
    await wait(fault.delay, signal);
    return carryOut();
  }
  const answer = carryOut();
  if ("contentType" in fault) return new Response(answer.body, { status: answer.status, headers: { "content-type": fault.contentType } });
  const text = await answer.text();
  if ("stall" in fault) {
    if (fault.stall === "headers") await wait(undefined, signal);
    return partial(text, signal, "stays open");
  }
  return damaged(fault.answer, text, signal);
}

function refused(fault: Extract<Fault, { status: number; spent?: unknown }>, vendor: SandboxVendor): Response {
  const body = "body" in fault ? fault.body : vendor.refusal(fault.status);
  const headers = new Headers(typeof body === "string" ? {} : { "content-type": "application/json" });
  if (fault.retryAfter !== undefined) headers.set("retry-after", String(fault.retryAfter));
  const spent = fault.spent && (vendor.spentHeaders?.(fault.spent) ?? {});
  for (const [name, value] of Object.entries({ ...spent, ...fault.headers })) headers.set(name, value);
  return new Response(typeof body === "string" ? body : JSON.stringify(body), { status: fault.status, headers });
}

function damaged(how: "truncated" | "cut" | "html" | "empty" | "error", text: string, signal: AbortSignal): Response {
  const json = { headers: { "content-type": "application/json" } };
  switch (how) {
    case "truncated":
      return partial(text, signal, "is lost");
    case "cut":
      return new Response(text.slice(0, text.length / 2), json);
    case "html":
      return new Response("<!doctype html><title>Sandbox</title><p>A page where JSON was promised.</p>", { headers: { "content-type": "text/html" } });
    case "empty":
      return new Response("", json);
    default:
      return new Response(JSON.stringify({ error: "Sandbox: an error inside a success" }), json);
  }
}

/** Half of a body, and then a connection that is lost or that stays open without another byte. */
function partial(text: string, signal: AbortSignal, then: "is lost" | "stays open"): Response {
  return inHalves(text, async () => {
    if (then === "stays open") await wait(undefined, signal);
    await new Promise((resolve) => setTimeout(resolve));
    throw new TypeError("terminated");
  });
}

/** A body in two halves, with something between them that may fail. */
function inHalves(text: string, between: () => Promise<void>): Response {
  const bytes = new TextEncoder().encode(text);
  const middle = bytes.length >> 1;
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(bytes.subarray(0, middle));
      try {
        await between();
      } catch (reason) {
        controller.error(reason);
        return;
      }
      controller.enqueue(bytes.subarray(middle));
      controller.close();
    },
  });
  return new Response(body, { headers: { "content-type": "application/json" } });
}

/** Passes after so many milliseconds (never, when undefined), and is ended by the signal. */
function wait(milliseconds: number | undefined, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const end = () => reject(signal.reason);
    signal.addEventListener("abort", end, { once: true });
    if (milliseconds === undefined) return;
    setTimeout(() => {
      signal.removeEventListener("abort", end);
      resolve();
    }, milliseconds);
  });
}
