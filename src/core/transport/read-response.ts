import type { ApiError } from "../errors/index.js";
import type { FetchedAnswer } from "../options.js";
import { type Answer, headersOf } from "./answer.js";
import { readUpTo } from "./body.js";
import type { CallContext } from "./context.js";
import type { Deadline } from "./deadline.js";
import { readLimits, readWhole, refusedBy } from "./read.js";

const refusals = new WeakMap<object, Response>();

/** The whole response that a refusal was read from. */
export function responseOf(error: unknown): Response | undefined {
  return refusals.get(Object(error));
}

/**
 * Reads an answer without looking into it: its data is a response that has its whole body.
 * @throws {ApiError} when the vendor refused, so that it is tried again like any other; `responseOf` gives its response. There is none
 * when the body was lost on its way, or is larger than the call takes.
 * @throws {AnswerError} when a success is larger than the call takes.
 */
export async function readResponse(response: FetchedAnswer, context: CallContext, deadline: Deadline): Promise<Answer> {
  const limits = readLimits(response, context);
  if (response.ok) {
    const bytes = await deadline.race(readWhole(response, context));
    return { response, requestId: undefined, data: filled(response, bytes) };
  }
  const most = context.options.maxAnswerBytes ?? context.transport.maxAnswerBytes;
  const { bytes, isCut } = response.body ? await deadline.race(readUpTo(most, response.body)) : { bytes: new Uint8Array(), isCut: false };
  const refusal: ApiError = refusedBy(response, new TextDecoder().decode(bytes.subarray(0, 65_536)), limits, context);
  if (!isCut) refusals.set(refusal, filled(response, bytes.buffer));
  throw refusal;
}

/** The same response with a body that has been read. */
function filled(response: FetchedAnswer, bytes: ArrayBuffer): Response {
  const { status, statusText = "", ok, url } = response;
  // A browser shows nothing of a redirect, and no other response has this status.
  if (status === 0) return response instanceof Response ? response : Response.error();
  const headers = headersOf(response);
  const isConstructible = status >= 200 && status <= 599;
  const copy = new Response(bytes.byteLength === 0 ? null : bytes, isConstructible ? { status, statusText, headers } : { headers });
  if (!isConstructible) Object.defineProperties(copy, { status: { value: status }, ok: { value: ok } });
  return Object.defineProperty(copy, "url", { value: url });
}
