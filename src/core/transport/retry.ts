import { ApiError, SdkError, TimeoutError } from "../errors/index.js";
import type { CallContext } from "./context.js";
import { eventOf } from "./event.js";
import { sleep } from "./sleep.js";

/**
 * Sends again what may be sent again: a 429 and a connection that was never opened always, a lost answer and a 5xx only when
 * the operation reads or is idempotent. Every error says so itself, in `isRetryable`.
 */
export async function withRetries<Result>(context: CallContext, attempt: () => Promise<Result>): Promise<Result> {
  const { budget, random, emit } = context.transport;
  const maxRetries = context.options.maxRetries ?? context.transport.maxRetries;
  for (let failures = 0; ; failures++) {
    try {
      const result = await attempt();
      budget.earn();
      return result;
    } catch (error) {
      // A 4xx proves that the vendor is up: refill the budget.
      if (ApiError.is(error) && error.status < 500 && error.status !== 429) budget.earn();
      // Aborted: the call is over, whatever the attempt said of itself.
      if (context.deadline.signal.aborted || !SdkError.is(error) || !error.isRetryable || failures >= maxRetries) throw error;
      // It was waiting for its turn or for a credential: waiting once more would only take longer.
      if (TimeoutError.is(error) && error.outcome === "not_sent") throw error;
      const asked = ApiError.is(error) ? error.retryAfterMs : undefined;
      const wait = asked ?? backoff(failures, random);
      // To sleep past the deadline would only hide what the vendor asked for.
      if (performance.now() + wait >= context.deadline.due || !budget.spend()) throw error;
      emit?.({ ...eventOf(context), type: "wait", reason: asked === undefined ? "backoff" : "asked", durationMs: wait });
      await sleep(wait, context.deadline.signal);
    }
  }
}

/** Exponential backoff with full jitter: anywhere between 0 and a limit that doubles from 250 ms to 8 s. */
function backoff(failures: number, random: () => number): number {
  return random() * Math.min(8_000, 250 * 2 ** failures);
}
