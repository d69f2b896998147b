import { ApiError, type RefusedAnswer } from "./api-error.js";
import { brand, type CallIdentity } from "./base.js";

/** What a vendor reports of its limits. */
export interface RateLimits {
  /** Requests that are left in the current interval. */
  readonly remaining?: number | undefined;
  /** How long an interval is, in milliseconds. */
  readonly intervalMs?: number | undefined;
  /** Requests that are left today. */
  readonly dailyRemaining?: number | undefined;
  /** In how many milliseconds the day's count begins anew. */
  readonly dailyResetMs?: number | undefined;
}

/** 429: the vendor wants fewer requests. */
export class RateLimitError extends ApiError<"rate_limited"> {
  static {
    brand(this, "RateLimitError");
  }
  declare readonly name: "RateLimitError";
  /** What the vendor reported of its limits. */
  readonly limits: RateLimits;

  constructor(identity: CallIdentity, answer: RefusedAnswer, limits: RateLimits) {
    const { retryAfterMs } = answer;
    const isDaySpent = limits.dailyRemaining === 0;
    const wait = retryAfterMs === undefined ? "It did not say for how long." : `It asks to wait ${retryAfterMs} ms.`;
    super(identity, answer, {
      code: "rate_limited",
      isRetryable: !isDaySpent,
      message: `${identity.operation} met the vendor's ${isDaySpent ? "daily limit: today's requests are spent" : "rate limit"} (${identity.method} ${identity.path}). ${wait}`,
    });
    this.limits = limits;
  }

  static override is(value: unknown): value is RateLimitError {
    return value instanceof RateLimitError;
  }
}
