import { headerValue, needCredential } from "./credential.js";
import { withDeadline } from "./deadline.js";
import { ApiError, AuthenticationError, ConnectionError, SdkError, TimeoutError } from "./errors/index.js";
import { eventOf } from "./event.js";
import { lowerCased } from "./header.js";
import { type Answer, readAnswer } from "./read.js";
import { isRepeatable, type Trip } from "./trip.js";
import type { Composed } from "./wire.js";

/** A request as `fetch` takes it, credential included. */
export interface Signed {
  readonly url: string;
  readonly init: { method: string; headers: Record<string, string>; body: RequestInit["body"]; redirect: "manual"; signal?: AbortSignal };
  /** What stands before the credential in its header: "Bearer " or nothing. */
  readonly scheme: string;
}

/** One attempt: pace → sign → fetch → read. A rejected credential that can be replaced gets one more. */
export async function attempt(composed: Composed, trip: Trip, signal: AbortSignal): Promise<unknown> {
  const { connection } = trip;
  let secret: string | undefined;
  let isRenewed = false;
  for (;;) {
    trip.attempts++;
    const isRenewable = connection.credential?.isRenewable === true;
    // The clock is read where somebody looks at it: it is not free.
    const signedAt = connection.emit || isRenewable ? performance.now() : 0;
    const began = connection.emit && signedAt;
    try {
      const turn = connection.pacer?.turn(trip, signal);
      if (turn) await turn;
      if (!isRenewed) {
        const current = credentialOf(trip);
        secret = typeof current === "object" ? await current : current;
      }
      // Waiting for a turn or a credential may have taken longer than the call was given, even without letting the timer fire.
      signal.throwIfAborted();
      if (isRenewable && performance.now() >= trip.due) throw timedOut(trip)(trip.options.timeout ?? connection.timeout);
      const signed = sign(composed, trip, secret);
      const limit = trip.options.attemptTimeout ?? connection.attemptTimeout;
      const answer = await (limit === undefined
        ? exchange(signed, trip, signal)
        : withDeadline(limit, signal, timedOut(trip), (bounded) => exchange(signed, trip, bounded)));
      if (began !== undefined) {
        connection.emit?.({ ...eventOf(trip), type: "answer", status: answer.status, durationMs: performance.now() - began, requestId: answer.requestId });
      }
      return answer.data;
    } catch (error) {
      if (began !== undefined) connection.emit?.({ ...eventOf(trip), type: "failure", ...failureOf(error), durationMs: performance.now() - began });
      if (secret === undefined || isRenewed || !isRenewable || !AuthenticationError.is(error)) throw error;
      secret = await connection.credential?.renew(secret, signedAt, trip);
      isRenewed = true;
    }
  }
}

/** The composed request with its headers. */
export function sign({ url, init: { method, body } }: Composed, { connection, draft, options }: Trip, secret: string | undefined): Signed {
  const headers = { ...connection.headers };
  if (draft.accepts !== undefined) headers.accept = draft.accepts;
  const { credential } = connection.service;
  if (options.headers) {
    Object.assign(headers, lowerCased(options.headers));
    delete headers[credential.header]; // not even a header of the caller's may stand in its place
  }
  // The body is what it is. Of a multipart body only fetch knows the line between the parts.
  if (draft.encoding === "multipart") delete headers["content-type"];
  else if (body !== undefined) headers["content-type"] = draft.encoding === "form" ? formType : "application/json";
  const shown = secret === undefined ? undefined : headerValue(secret, credential);
  if (shown !== undefined) headers[credential.header] = shown;
  // A redirect would carry the credential to another origin: fetch takes only Authorization off on the way.
  return { url, init: { method, headers, body, redirect: "manual" }, scheme: shown?.slice(0, shown.length - (secret?.length ?? 0)) ?? "" };
}

/** The credential for this attempt; undefined for an operation that shows none. */
export function credentialOf(trip: Trip): string | Promise<string> | undefined {
  const { credential, service } = trip.connection;
  return trip.draft.isAnonymous ? undefined : needCredential(credential, service.credential, trip);
}

const formType = "application/x-www-form-urlencoded";

/** Makes the error for a call or an attempt whose time is over. */
export function timedOut(trip: Trip): (timeoutMs: number) => TimeoutError {
  return (timeoutMs) => new TimeoutError(trip, { outcome: trip.outcome, timeoutMs, isRetryable: isRepeatable(trip) });
}

async function exchange({ url, init }: Signed, trip: Trip, signal: AbortSignal): Promise<Answer> {
  const { connection } = trip;
  const before = trip.outcome;
  init.signal = signal;
  connection.emit?.({ ...eventOf(trip), type: "attempt" });
  try {
    trip.outcome = "unknown";
    return await readAnswer(await (connection.fetch ?? globalThis.fetch)(url, init), trip);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    // A refusal says that nothing was done; so does a connection that was never made.
    const isUndone = ApiError.is(error) ? error.status >= 400 && error.status < 500 : wasNeverOpened(error);
    if (isUndone) trip.outcome = before;
    if (error instanceof SdkError) throw error;
    throw new ConnectionError(trip, { outcome: trip.outcome, isRetryable: isRepeatable(trip), cause: error });
  }
}

function failureOf(error: unknown): { code: string; status: number | undefined; requestId: string | undefined } {
  if (!SdkError.is(error)) return { code: "cancelled", status: undefined, requestId: undefined };
  return { code: error.code, status: "status" in error ? error.status : undefined, requestId: error.requestId };
}

// What Node, Bun and Deno say when there was never a connection that could have carried the request.
const neverOpened = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;

function wasNeverOpened(error: unknown, depth = 0): boolean {
  // A cause may lead back to its error.
  if (!(error instanceof Error) || depth > 5) return false;
  if ("code" in error && typeof error.code === "string" && neverOpened.test(error.code)) return true;
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every((each) => wasNeverOpened(each, depth + 1));
  return wasNeverOpened(error.cause, depth + 1);
}
