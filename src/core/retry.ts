import { ApiError, SdkError, TimeoutError } from "./errors/index.js";
import { eventOf } from "./event.js";
import { sleep } from "./sleep.js";
import type { Trip } from "./trip.js";

/**
 * Sends again what may be sent again: a 429 and a connection that was never made always, a lost answer and a 5xx only when
 * the operation reads or can be repeated. Every error says so itself, in `isRetryable`.
 */
export async function withRetries<Result>(trip: Trip, signal: AbortSignal, attempt: () => Promise<Result>): Promise<Result> {
  const { budget, random, retries: usual } = trip.connection;
  const retries = trip.options.retries ?? usual;
  for (let failures = 0; ; failures++) {
    try {
      const result = await attempt();
      budget.earn();
      return result;
    } catch (error) {
      // A vendor that refuses is a vendor that answers.
      if (ApiError.is(error) && error.status < 500 && error.status !== 429) budget.earn();
      // Aborted: the call is over, whatever the attempt said of itself.
      if (signal.aborted || !SdkError.is(error) || !error.isRetryable || failures >= retries) throw error;
      // It was waiting for its turn or for a credential: waiting once more would only take longer.
      if (TimeoutError.is(error) && error.outcome === "not_sent") throw error;
      const asked = ApiError.is(error) ? error.retryAfterMs : undefined;
      const wait = asked ?? backoff(failures, random);
      // To sleep past the deadline would only hide what the vendor asked for.
      if (performance.now() + wait >= trip.due || !budget.spend()) throw error;
      trip.connection.emit?.({ ...eventOf(trip), type: "wait", reason: asked === undefined ? "backoff" : "asked", durationMs: wait });
      await sleep(wait, signal);
    }
  }
}

/** Anywhere between nothing and a limit that doubles from 250 ms to 8 s: calls that failed together do not come back together. */
function backoff(failures: number, random: () => number): number {
  return random() * Math.min(8_000, 250 * 2 ** failures);
}

/**
 * What a client may spend on sending again: ten retries at once, and one more for every ten answers. A vendor that is down
 * then sees about as many requests as there are calls, and not three times as many.
 */
export class RetryBudget {
  #tenths = 100;

  earn(): void {
    if (this.#tenths < 100) this.#tenths++;
  }

  spend(): boolean {
    if (this.#tenths < 10) return false;
    this.#tenths -= 10;
    return true;
  }
}
