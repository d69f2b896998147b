import { ApiError, SdkError, TimeoutError } from "../errors/index.js";
import type { CallContext } from "./context.js";
import { retryCost, timeoutRetryCost } from "./retry-budget.js";

/** How often one call waits because the vendor asked for it. It ends a 429 that never ends. */
const mostAskedWaits = 30;

/**
 * Sends again what may be sent again: a 429 and a connection that was never opened always, a lost answer and a 5xx only when
 * the operation reads or is idempotent. Every error says so itself, in `isRetryable`. A wait that the vendor asked for is no
 * failure of the vendor: it costs no budget and none of the call's retries, as long as there is time.
 */
export async function withRetries<Result>(context: CallContext, attempt: () => Promise<Result>): Promise<Result> {
  const { budget } = context.transport;
  const maxRetries = context.options.maxRetries ?? context.transport.maxRetries;
  let retries = 0;
  let askedWaits = 0;
  let spent = 0;
  for (;;) {
    try {
      const result = await attempt();
      budget.earn(spent || 1);
      return result;
    } catch (error) {
      // A 4xx proves that the vendor is up: refill the budget.
      if (ApiError.is(error) && error.status < 500 && error.status !== 429) budget.earn(spent || 1);
      // Aborted: the call is over, whatever the attempt said of itself.
      if (context.deadline.isOver || !SdkError.is(error) || !error.isRetryable || maxRetries === 0) throw error;
      const asked = ApiError.is(error) ? error.retryAfterMs : undefined;
      if (asked !== undefined) {
        if (++askedWaits > mostAskedWaits) throw error;
        await waitAsAsked(asked, error, context);
        continue;
      }
      // It was waiting for its turn or for a credential: waiting once more would only take longer.
      if (TimeoutError.is(error) && error.outcome === "not_sent") throw error;
      if (retries >= maxRetries) throw error;
      const wait = backoff(retries++, context.transport.random);
      if (performance.now() + wait >= context.deadline.due) throw error;
      spent = TimeoutError.is(error) ? timeoutRetryCost : retryCost;
      if (!budget.spend(spent)) throw error;
      await waitFor(wait, "backoff", context);
    }
  }
}

/**
 * Waits as long as the vendor asked, and up to half as long again: calls that were refused together do not come back together.
 * Throws the error at once when there is not that much time: to sleep past the deadline would only hide what was asked.
 */
async function waitAsAsked(asked: number, error: SdkError, context: CallContext): Promise<void> {
  const left = context.deadline.due - performance.now();
  if (asked >= left) throw error;
  const spread = context.transport.random() * Math.max(250, asked / 2);
  // Of the time that is left over, half stays for the request.
  await waitFor(asked + Math.min(spread, (left - asked) / 2), "asked", context);
}

function waitFor(durationMs: number, reason: "asked" | "backoff", context: CallContext): Promise<void> {
  context.watch?.tell({ type: "wait", reason, durationMs });
  return context.deadline.sleep(durationMs);
}

/** Exponential backoff with full jitter: anywhere between 0 and a limit that doubles from 250 ms to 8 s. */
function backoff(retries: number, random: () => number): number {
  return random() * Math.min(8_000, 250 * 2 ** retries);
}
