import { AnswerError, ApiError, AuthenticationError, RateLimitError, type RateLimits, type Refusal, refusalCode } from "../errors/index.js";
import type { FetchedAnswer } from "../options.js";
import { isObject } from "../rule.js";
import type { AnswerKind } from "../specification.js";
import type { Answer } from "./answer.js";
import { isCertainlyWithin, type ReadableBody, readUpTo } from "./body.js";
import { type CallContext, isRepeatable } from "./context.js";
import type { Deadline } from "./deadline.js";
import { retryAfterMs } from "./retry-after.js";

// An error page may be of any size; what a vendor says of an error is short.
const longestRefusal = 65_536;

/**
 * Reads an answer.
 * @throws {ApiError} when the vendor refused, also when it did so inside a success.
 * @throws {AnswerError} when a success is not the expected answer.
 * Rejects as `fetch` does when the connection is lost before the body has ended.
 */
export async function readAnswer(response: FetchedAnswer, context: CallContext, deadline: Deadline): Promise<Answer> {
  const limits = readLimits(response, context);
  if (!response.ok) throw refusedBy(response, await deadline.race(readStart(response)), limits, context);
  const { responseType, answers = anObject } = context.draft.facts;
  const bytes = await deadline.race(readWhole(response, context));
  if (bytes.byteLength === 0) {
    if (answers.includes("nothing")) return { response, requestId: undefined, data: undefined };
    throw unreadable(response, context, "is empty", 0);
  }
  // A page or an error in place of the bytes or the text that were asked for.
  if (responseType && /^(?:text\/html|application\/json)\b/i.test(response.headers.get("content-type") ?? "")) {
    throw unreadable(response, context, `is not the expected ${responseType}`, bytes.byteLength);
  }
  if (responseType === "bytes") return { response, requestId: undefined, data: new Uint8Array(bytes) };
  const text = decode(bytes, response, context);
  if (responseType === "text") return { response, requestId: undefined, data: text };
  const data = readJson(text, answers, response, context);
  const { service } = context.transport;
  return { response, requestId: isObject(data) ? printable({ requestId: service.readRequestId?.(data) }).requestId : undefined, data };
}

/** Reads what the vendor reports of its limits, and tells the pacer. */
export function readLimits({ headers }: FetchedAnswer, context: CallContext): RateLimits {
  const { transport, pacingKey } = context;
  const { service, pacer } = transport;
  const limits = service.readLimits?.(headers);
  if (limits === undefined) return noLimits;
  context.limits = Object.values(limits).some((value) => value !== undefined) ? limits : undefined;
  const left = leftOf(limits);
  if (left.length > 0 && pacingKey !== undefined) pacer?.report(pacingKey, { left });
  return limits;
}

const noLimits: RateLimits = {};

const anObject: readonly AnswerKind[] = ["object"];

/** The kind of JSON that a success is expected to be. */
function readJson(text: string, answers: readonly AnswerKind[], response: FetchedAnswer, context: CallContext): unknown {
  const { service } = context.transport;
  const answer = parse(text);
  if (answer === undefined) throw unreadable(response, context, "is not JSON, or only the start of it", text.length);
  if (isObject(answer) && service.isRefusal(answer)) {
    const refused = { status: response.status, refusal: printable(service.readRefusal(answer)), body: answer };
    throw new ApiError(context, refused, { code: "refused", isRetryable: false });
  }
  // Where nothing is documented, a body that is no refusal says nothing either.
  if (answers.length === 1 && answers[0] === "nothing") return undefined;
  if (!answers.includes(kindOf(answer))) throw unreadable(response, context, `is not a JSON ${answers.join(" or ")}`, text.length);
  if (!isObject(answer)) return answer;
  const missing = context.draft.facts.expects?.filter((field) => isNothing(answer[field]));
  if (missing && missing.length > 0) throw unreadable(response, context, `lacks ${missing.join(" and ")}`, text.length);
  return answer;
}

function kindOf(answer: unknown): AnswerKind {
  if (answer === null) return "null";
  const type = typeof answer;
  return Array.isArray(answer) ? "array" : type === "string" || type === "number" || type === "boolean" ? type : "object";
}

/** An id or a token that is empty names nothing. */
function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

/** What is left of each limit, with the interval that the limit is for. A number of requests without one belongs to no limit. */
function leftOf({ remaining, intervalMs, dailyRemaining }: RateLimits): { requests: number; perMs: number }[] {
  const limits: { requests: number; perMs: number }[] = [];
  if (remaining !== undefined && intervalMs !== undefined) limits.push({ requests: remaining, perMs: intervalMs });
  if (dailyRemaining !== undefined) limits.push({ requests: dailyRemaining, perMs: 86_400_000 });
  return limits;
}

/** The error for a refusal of which this much of the body was read. */
export function refusedBy(response: FetchedAnswer, text: string, limits: RateLimits, context: CallContext): ApiError {
  const { status } = response;
  const { service, pacer } = context.transport;
  const body = parse(text) ?? text;
  const asked = retryAfterMs(response.headers.get("retry-after"), Date.now());
  // A 4xx says that nothing was done, this time.
  const outcome = status >= 500 || context.earlier === "unknown" ? "unknown" : undefined;
  const answer = { status, body, refusal: printable(service.readRefusal(body)), retryAfterMs: asked, outcome } as const;
  if (status === 401) {
    const { option, variable } = service.credential;
    return new AuthenticationError(context, answer, context.draft.facts.isAnonymous ? "what the request itself shows" : `${option} or ${variable}`);
  }
  if (status === 429) {
    const waitMs = asked ?? (limits.dailyRemaining === 0 ? limits.dailyResetMs : limits.intervalMs);
    if (waitMs !== undefined && context.pacingKey !== undefined) pacer?.report(context.pacingKey, { waitMs });
    return new RateLimitError(context, { ...answer, retryAfterMs: waitMs }, limits);
  }
  // A browser shows nothing of a redirect but that it is one.
  if (response.type === "opaqueredirect" || (status < 400 && response.headers.has("location"))) {
    return new ApiError(context, answer, { code: "redirected", isRetryable: false, message: describeRedirect(response, context) });
  }
  // 501 says that the server cannot do this at all.
  return new ApiError(context, answer, { code: refusalCode(status), isRetryable: status >= 500 && status !== 501 && isRepeatable(context) });
}

/** The start of a body, as text. The status says more than a connection that was lost while the vendor explained it. */
async function readStart(response: FetchedAnswer): Promise<string> {
  if (!response.body) return "";
  const { bytes } = await readUpTo(2 * longestRefusal, response.body); // what vendors write has two bytes a character at most
  return new TextDecoder().decode(bytes).slice(0, longestRefusal);
}

/** A body that is not larger than the call takes. */
export function readWhole(response: FetchedAnswer, context: CallContext): Promise<ArrayBuffer> {
  const most = context.options.maxAnswerBytes ?? context.transport.maxAnswerBytes;
  const { body, headers } = response;
  return !body || isCertainlyWithin(most, headers) ? response.arrayBuffer() : readAtMost(most, body, response, context);
}

async function readAtMost(most: number, body: ReadableBody, response: FetchedAnswer, context: CallContext): Promise<ArrayBuffer> {
  const { bytes, isCut, lost } = await readUpTo(most, body);
  if (lost !== undefined) throw lost;
  if (isCut) throw unreadable(response, context, `has more than ${most} bytes, the most that maxAnswerBytes allows`, most);
  return bytes.buffer;
}

/**
 * A body as text. JSON is UTF-8 whatever a header says; what is not UTF-8 is read in the encoding that it names, because in a
 * wrong one letters would turn into others unseen.
 */
function decode(bytes: ArrayBuffer, response: FetchedAnswer, context: CallContext): string {
  try {
    utf8 ??= new TextDecoder("utf-8", { fatal: true });
    return utf8.decode(bytes);
  } catch {
    const named = /charset="?([\w.:-]+)/i.exec(response.headers.get("content-type") ?? "")?.[1]?.toLowerCase() ?? "utf-8";
    if (named === "utf-8" || named === "utf8") throw unreadable(response, context, "is not UTF-8", bytes.byteLength);
    try {
      return new TextDecoder(named, { fatal: true }).decode(bytes);
    } catch {
      throw unreadable(response, context, "is not in the encoding that it names", bytes.byteLength);
    }
  }
}

// Made when it is used: Jest's jsdom has none, and a program there may import this package and send nothing.
let utf8: InstanceType<typeof TextDecoder> | undefined;

function unreadable(response: FetchedAnswer, context: CallContext, problem: string, size: number): AnswerError {
  const contentType = /^[\w.+-]{1,64}\/[\w.+-]{1,64}/.exec(response.headers.get("content-type") ?? "")?.[0];
  return new AnswerError(context, { status: response.status, contentType, size }, problem);
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
function printable(refusal: Refusal): Refusal {
  return refusal.requestId === undefined || /^[\w.:-]{1,128}$/.test(refusal.requestId) ? refusal : { ...refusal, requestId: undefined };
}

function describeRedirect(response: FetchedAnswer, context: CallContext): string {
  const to = response.headers.get("location");
  const url = to !== null && URL.canParse(to, response.url || undefined) ? new URL(to, response.url || undefined).origin : "";
  // It comes from outside: printed only when it looks like a host.
  const origin = /^https?:\/\/[\w.-]{1,100}(?::\d+)?$/.test(url) ? url : "another place";
  return `${context.operation} was redirected to ${origin}${response.status === 0 ? "" : ` with status ${response.status}`} (${context.method} ${context.path}). Redirects are not followed, because they would take the credential along: check baseUrl.`;
}
