const capacity = 500;

/** What a retry costs; after an attempt that timed out, twice as much: a vendor that hangs is worse off than one that refuses. */
export const retryCost = 5;
export const timeoutRetryCost = 10;

/**
 * A token bucket for sending again, in the proportions of AWS's standard retry mode: 500 tokens, 5 for a retry, 10 after a
 * timed-out attempt. A retry that is answered gives back what it cost, an answer at once gives 1. While a vendor is down it
 * then sees about as many requests as there are calls, and not three times as many.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export class RetryBudget {
  #tokens = capacity;

  earn(tokens: number): void {
    this.#tokens = Math.min(capacity, this.#tokens + tokens);
  }

  spend(tokens: number): boolean {
    if (this.#tokens < tokens) return false;
    this.#tokens -= tokens;
    return true;
  }
}
