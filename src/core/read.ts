import { AnswerError, ApiError, AuthenticationError, RateLimitError, type RateLimits, type Refusal } from "./errors/index.js";
import { retryAfterMs } from "./retry-after.js";
import { isRepeatable, type Trip } from "./trip.js";

/** What came back of a request that the vendor carried out. */
export interface Answer {
  readonly status: number;
  readonly requestId: string | undefined;
  readonly data: unknown;
}

// An error page may be of any size; what a vendor says of an error is short.
const longestRefusal = 65_536;

/**
 * Reads an answer.
 * @throws {ApiError} when the vendor refused, also when it did so inside a success.
 * @throws {AnswerError} when a success is not the promised answer.
 * Rejects as `fetch` does when the connection is lost before the body has ended.
 */
export async function readAnswer(response: Response, trip: Trip): Promise<Answer> {
  const { status } = response;
  const { draft, connection } = trip;
  const { service, pacer } = connection;
  const limits = service.readLimits?.(response.headers);
  if (limits?.remaining !== undefined) pacer?.report(trip, { remaining: limits.remaining });
  if (!response.ok) throw refusedBy(response, await readStart(response), limits ?? {}, trip);
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength === 0) throw unreadable(response, trip, "is empty", 0);
  // A page or an error in place of the bytes or the text that were asked for.
  if (draft.reads && /^(?:text\/html|application\/json)\b/i.test(response.headers.get("content-type") ?? "")) {
    throw unreadable(response, trip, `is not the promised ${draft.reads}`, bytes.byteLength);
  }
  if (draft.reads === "bytes") return { status, requestId: undefined, data: new Uint8Array(bytes) };
  const text = decode(bytes, response, trip);
  if (draft.reads === "text") return { status, requestId: undefined, data: text };
  const answer = parse(text);
  if (answer === undefined) throw unreadable(response, trip, "is not JSON, or only the start of it", text.length);
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) throw unreadable(response, trip, "is not a JSON object", text.length);
  if (service.isRefusal?.(answer)) {
    throw new ApiError(trip, { status, refusal: tidy(service.readRefusal(answer)), body: answer }, { code: "refused", isRetryable: false });
  }
  const missing = draft.promised.filter((field) => ((answer as Record<string, unknown>)[field] ?? undefined) === undefined);
  if (missing.length > 0) throw unreadable(response, trip, `lacks ${missing.join(" and ")}`, text.length);
  return { status, requestId: tidy({ requestId: service.readRequestId?.(answer) }).requestId, data: answer };
}

function refusedBy(response: Response, text: string, limits: RateLimits, trip: Trip): ApiError {
  const { status } = response;
  const { service, pacer } = trip.connection;
  const body = parse(text) ?? text;
  const asked = retryAfterMs(response.headers.get("retry-after"), Date.now());
  const answer = { status, body, refusal: tidy(service.readRefusal(body)), retryAfterMs: asked };
  if (status === 401) {
    const { option, variable } = service.credential;
    return new AuthenticationError(trip, answer, trip.draft.isAnonymous ? "what the request itself shows" : `${option} or ${variable}`);
  }
  if (status === 429) {
    const waitMs = asked ?? (limits.dailyRemaining === 0 ? limits.dailyResetMs : limits.intervalMs);
    if (waitMs !== undefined) pacer?.report(trip, { waitMs });
    return new RateLimitError(trip, { ...answer, retryAfterMs: waitMs }, limits);
  }
  if (status < 400 && response.headers.has("location"))
    return new ApiError(trip, answer, { code: "refused", isRetryable: false, message: redirected(response, trip) });
  return new ApiError(trip, answer, { code: "refused", isRetryable: status >= 500 && isRepeatable(trip) });
}

/** The start of a body, as text. */
async function readStart(response: Response): Promise<string> {
  if (!response.body) return "";
  const decoder = new TextDecoder();
  let text = "";
  try {
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      if (text.length >= longestRefusal) break;
    }
  } catch {
    // The status says more than a connection that was lost while the vendor explained it.
  }
  return text.slice(0, longestRefusal);
}

/**
 * A body as text. JSON is UTF-8 whatever a header says; what is not UTF-8 is read in the encoding that it names, because in a
 * wrong one letters would turn into others unseen.
 */
function decode(bytes: ArrayBuffer, response: Response, trip: Trip): string {
  try {
    return utf8.decode(bytes);
  } catch {
    const named = /charset="?([\w.:-]+)/i.exec(response.headers.get("content-type") ?? "")?.[1]?.toLowerCase() ?? "utf-8";
    if (named === "utf-8" || named === "utf8") throw unreadable(response, trip, "is not UTF-8", bytes.byteLength);
    try {
      return new TextDecoder(named, { fatal: true }).decode(bytes);
    } catch {
      throw unreadable(response, trip, "is not in the encoding that it names", bytes.byteLength);
    }
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function unreadable(response: Response, trip: Trip, problem: string, size: number): AnswerError {
  const contentType = /^[\w.+-]{1,64}\/[\w.+-]{1,64}/.exec(response.headers.get("content-type") ?? "")?.[0];
  return new AnswerError(trip, { status: response.status, contentType, size }, problem);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The parser's own error quotes the body, so it goes no further.
    return undefined;
  }
}

/** A name that is to be printed must look like one. */
function tidy(refusal: Refusal): Refusal {
  return refusal.requestId === undefined || /^[\w.:-]{1,128}$/.test(refusal.requestId) ? refusal : { ...refusal, requestId: undefined };
}

function redirected(response: Response, trip: Trip): string {
  const to = response.headers.get("location");
  const origin = to !== null && URL.canParse(to, response.url || undefined) ? new URL(to, response.url || undefined).origin : "another place";
  return `${trip.operation} was redirected to ${origin} with status ${response.status} (${trip.method} ${trip.path}). Redirects are not followed, because they would take the credential along: check baseUrl.`;
}
