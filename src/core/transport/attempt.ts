import { AnswerError, ApiError, AuthenticationError, ConnectionError, describeOutcome, SdkError, TimeoutError } from "../errors/index.js";
import type { ComposedRequest } from "../request/compose.js";
import type { Answer } from "./answer.js";
import { type AuthorizedRequest, authorize, currentSecret } from "./authorize.js";
import { type CallContext, isRepeatable, timedOut } from "./context.js";
import { Deadline } from "./deadline.js";
import { logRefusal } from "./debug.js";
import { eventOf } from "./event.js";
import { whyNeverOpened } from "./never-opened.js";
import { type Pacer, TurnTooLate } from "./pace.js";
import { readAnswer } from "./read.js";
import { readResponse } from "./read-response.js";

/**
 * One attempt: authorize → pace → fetch → read. A rejected credential that can be renewed gets one more.
 * @param give Takes from the answer what the call gives.
 */
export async function attempt<Given>(request: ComposedRequest, context: CallContext, give: (answer: Answer, context: CallContext) => Given): Promise<Given> {
  const { transport, deadline } = context;
  const { emit, credential } = transport;
  const isRenewable = credential?.isRenewable === true;
  let secret: string | undefined;
  for (let isRenewed = false; ; isRenewed = true) {
    context.attempt++;
    // performance.now() only where it is used.
    const startedAt = emit || isRenewable ? performance.now() : 0;
    try {
      if (!isRenewed) {
        const current = currentSecret(context);
        secret = typeof current === "object" ? await deadline.race(current) : current;
      }
      if (transport.pacer) await takeTurn(transport.pacer, context);
      deadline.check();
      const authorized = authorize(request, context, secret);
      const limit = context.options.attemptTimeout ?? transport.attemptTimeout;
      const answer = await (limit === undefined ? exchange(authorized, context, deadline) : exchangeWithin(limit, authorized, context));
      emit?.({ ...eventOf(context), type: "answer", status: answer.response.status, durationMs: performance.now() - startedAt, requestId: answer.requestId });
      return give(answer, context);
    } catch (error) {
      if (transport.isDebugging && ApiError.is(error)) logRefusal(error);
      emit?.({ ...eventOf(context), type: "failure", ...describeFailure(error), durationMs: performance.now() - startedAt });
      if (secret === undefined || isRenewed || !isRenewable || !AuthenticationError.is(error)) throw error;
      secret = await deadline.race(credential.renew(secret, startedAt, context));
    }
  }
}

/** Waits for a place under the vendor's limits. A repeated attempt is before the newcomers. */
async function takeTurn(pacer: Pacer, context: CallContext): Promise<void> {
  const { deadline, draft } = context;
  context.pacingKey ??= pacer.keyOf(draft);
  const turn = pacer.turn(context.pacingKey, deadline, context.attempts > 0);
  if (turn === undefined) return;
  const startedAt = performance.now();
  try {
    await turn;
  } catch (error) {
    throw error instanceof TurnTooLate ? tooLate(error, context) : error;
  }
  context.transport.emit?.({ ...eventOf(context), type: "wait", reason: "pace", durationMs: performance.now() - startedAt });
}

function tooLate({ waitMs }: TurnTooLate, context: CallContext): TimeoutError {
  const { operation, method, path, outcome, deadline } = context;
  const message = `${operation} would wait ${Math.ceil(waitMs)} ms for its turn under the vendor's documented limit, longer than it was given (${method} ${path}). ${describeOutcome(outcome, context)}`;
  return new TimeoutError(context, { outcome, timeoutMs: deadline.timeoutMs, isRetryable: true, message });
}

/** An exchange that has less time than the call. */
async function exchangeWithin(limitMs: number, authorized: AuthorizedRequest, context: CallContext): Promise<Answer> {
  const deadline = new Deadline(limitMs, context.deadline.signal, () => timedOut(context, limitMs));
  try {
    return await exchange(authorized, context, deadline);
  } finally {
    deadline.end();
  }
}

async function exchange({ url, init }: AuthorizedRequest, context: CallContext, deadline: Deadline): Promise<Answer> {
  const { transport, wasSent } = context;
  init.signal = deadline.signal;
  transport.emit?.({ ...eventOf(context), type: "attempt" });
  try {
    context.attempts++;
    context.earlier = context.outcome;
    context.outcome = "unknown";
    context.wasSent = true;
    const response = await deadline.race((transport.fetch ?? globalThis.fetch)(url, init));
    return await (context.draft.facts.responseType === "response" ? readResponse : readAnswer)(response, context, deadline);
  } catch (error) {
    if (deadline.isOver) throw deadline.reason;
    // A 4xx says that nothing was done; so does a connection that was never opened.
    const reason = whyNeverOpened(error);
    const isUndone = ApiError.is(error) ? error.status >= 400 && error.status < 500 : reason !== undefined;
    if (isUndone) context.outcome = context.earlier;
    if (reason) context.wasSent = wasSent;
    if (error instanceof SdkError) throw error;
    throw new ConnectionError(context, { outcome: context.outcome, reason, isRetryable: isRepeatable(context), cause: error });
  }
}

function describeFailure(error: unknown): { code: string; status: number | undefined; requestId: string | undefined } {
  if (!SdkError.is(error)) return { code: "cancelled", status: undefined, requestId: undefined };
  return { code: error.code, status: ApiError.is(error) || AnswerError.is(error) ? error.status : undefined, requestId: error.requestId };
}
