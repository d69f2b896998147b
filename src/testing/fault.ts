/** How an answer goes wrong. What is not said stays as it would have been. */
export type Fault =
  /** The vendor refuses: with a body in its own form, unless one is given. `retryAfter` is in seconds. The request is not carried out. */
  | { status: number; body?: unknown; headers?: Readonly<Record<string, string>>; retryAfter?: number }
  /** The connection is reset `"before"` the request was carried out or `"after"` it. */
  | { reset: "before" | "after" }
  /** The answer comes so many milliseconds late. */
  | { delay: number }
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

/** Carries a request out and lets its answer go wrong. */
export async function befall(fault: Fault, signal: AbortSignal, refusal: (status: number) => unknown, carryOut: () => Response): Promise<Response> {
  if ("redirect" in fault) return new Response(null, { status: fault.status ?? 307, headers: { location: fault.redirect } });
  if ("status" in fault) return refused(fault, refusal);
  if ("reset" in fault) {
    if (fault.reset === "after") carryOut();
    throw new ConnectionReset();
  }
  if ("delay" in fault) {
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

function refused(
  fault: { status: number; body?: unknown; headers?: Readonly<Record<string, string>>; retryAfter?: number },
  refusal: (status: number) => unknown,
) {
  const body = "body" in fault ? fault.body : refusal(fault.status);
  const retryAfter: Record<string, string> = fault.retryAfter === undefined ? {} : { "retry-after": String(fault.retryAfter) };
  const type: Record<string, string> = typeof body === "string" ? {} : { "content-type": "application/json" };
  return new Response(typeof body === "string" ? body : JSON.stringify(body), { status: fault.status, headers: { ...type, ...retryAfter, ...fault.headers } });
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
    case "error":
      return new Response(JSON.stringify({ error: "Sandbox: an error inside a success" }), json);
  }
}

/** Half of a body, and then a connection that is lost or that stays open without another byte. */
function partial(text: string, signal: AbortSignal, then: "is lost" | "stays open"): Response {
  const half = new TextEncoder().encode(text.slice(0, text.length / 2));
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(half);
      if (then === "stays open") await wait(undefined, signal).catch(() => {});
      else await new Promise((resolve) => setTimeout(resolve));
      controller.error(signal.aborted ? signal.reason : new TypeError("terminated"));
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
