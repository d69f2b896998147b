import { ApiError, AuthenticationError, ConnectionError, describeOutcome, SdkError, TimeoutError } from "../errors/index.js";
import type { Fetch } from "../options.js";
import type { ComposedRequest } from "../request/compose.js";
import type { Answer } from "./answer.js";
import { type AuthorizedRequest, authorize, currentSecret } from "./authorize.js";
import { type CallContext, isRepeatable, timedOut } from "./context.js";
import { Deadline } from "./deadline.js";
import { logRefusal } from "./debug.js";
import { whyNeverOpened } from "./never-opened.js";
import { type Pacer, TurnTooLate } from "./pace.js";
import { readAnswer } from "./read.js";
import { readResponse } from "./read-response.js";
import { describeFailure } from "./watch.js";

/**
 * One attempt: authorize → pace → fetch → read. A rejected credential that can be renewed gets one more.
 * @param give Takes from the answer what the call gives.
 */
export async function attempt<Given>(request: ComposedRequest, context: CallContext, give: (answer: Answer, context: CallContext) => Given): Promise<Given> {
  const { transport, deadline } = context;
  const { credential } = transport;
  const { watch } = context;
  const isRenewable = credential?.isRenewable === true;
  let secret: string | undefined;
  for (let isRenewed = false; ; isRenewed = true) {
    context.attempt++;
    context.limits = undefined;
    // performance.now() only where it is used.
    const startedAt = watch || isRenewable ? performance.now() : 0;
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
      const { response, requestId } = answer;
      watch?.tell({ type: "answer", status: response.status, durationMs: performance.now() - startedAt, requestId, limits: context.limits });
      return give(answer, context);
    } catch (error) {
      if (transport.isDebugging && ApiError.is(error)) logRefusal(error);
      watch?.tell({ type: "failure", ...describeFailure(error), durationMs: performance.now() - startedAt, limits: context.limits });
      if (secret === undefined || isRenewed || !isRenewable || !AuthenticationError.is(error)) throw error;
      secret = await deadline.race(credential.renew(secret, startedAt, context));
    }
  }
}

/** Waits for a place under the vendor's limits. A repeated attempt is before the newcomers. */
async function takeTurn(pacer: Pacer, context: CallContext): Promise<void> {
  const { deadline, draft, transport } = context;
  context.pacingKey ??= pacer.keyOf(draft, transport.pacing);
  const turn = pacer.turn(context.pacingKey, deadline, context.attempts > 0);
  if (turn === undefined) return;
  const startedAt = performance.now();
  try {
    await turn;
  } catch (error) {
    throw error instanceof TurnTooLate ? tooLate(error, context) : error;
  }
  context.watch?.tell({ type: "wait", reason: "pace", durationMs: performance.now() - startedAt });
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
  const { transport, wasSent, watch, extraFields } = context;
  let unsent: "connection" | undefined = "connection";
  const depart = () => {
    unsent = undefined;
    context.outcome = "unknown";
    context.wasSent = true;
  };
  watch?.tell({ type: "attempt", ...(extraFields && { extraFields }) });
  try {
    context.attempts++;
    context.earlier = context.outcome;
    const fetch: Fetch = transport.fetch ?? globalThis.fetch;
    if (fetch.tellsDeparture) {
      // A request that still waits for a connection when its time is over was not sent.
      init.onDeparture = depart;
      init.ending = deadline;
    } else {
      init.signal = deadline.signal;
      depart();
    }
    const response = await deadline.race(fetch(url, init));
    depart();
    return await (context.draft.facts.responseType === "response" ? readResponse : readAnswer)(response, context, deadline);
  } catch (error) {
    if (deadline.isOver) throw deadline.reason;
    // A 4xx says that nothing was done; so does a connection that was never opened.
    const reason = whyNeverOpened(error) ?? unsent;
    const isUndone = ApiError.is(error) ? error.status >= 400 && error.status < 500 : reason !== undefined;
    if (isUndone) context.outcome = context.earlier;
    if (reason) context.wasSent = wasSent;
    if (error instanceof SdkError) throw error;
    throw new ConnectionError(context, { outcome: context.outcome, reason, isRetryable: isRepeatable(context), cause: error });
  }
}
