import { type About, mark, SdkError } from "./base.js";

/** What a vendor said in its own words, brought into one shape. It may quote the request, so it is never printed. */
export interface Refusal {
  readonly title?: string | undefined;
  readonly detail?: string | undefined;
  readonly issues?: readonly RefusalIssue[] | undefined;
  readonly requestId?: string | undefined;
}

/** One fault that the vendor found. */
export interface RefusalIssue {
  /** Where, as the vendor says it; empty when it does not. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What came back: the status, the vendor's words in one shape, and the body they were read from. */
export interface RefusedAnswer {
  readonly status: number;
  readonly refusal: Refusal;
  readonly body: unknown;
  /** How long the vendor asked to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

type RefusedCode = "refused" | "rate_limited" | "unauthorized";

const whereWhyIs = "The vendor's reason is in detail, issues and body, which are kept out of logs.";

/** The vendor said no. `status` says how; `detail` and `issues` say why, in the vendor's words. */
export class ApiError<Code extends RefusedCode = RefusedCode> extends SdkError {
  static {
    mark(this, "ApiError");
  }
  declare readonly name: "ApiError" | "RateLimitError" | "AuthenticationError";
  readonly code: Code;
  /** The HTTP status. 200 when the vendor put an error into a success. */
  readonly status: number;
  /** How long the vendor asked to wait, in milliseconds; undefined when it did not say. */
  readonly retryAfterMs: number | undefined;
  readonly #answer: RefusedAnswer;

  constructor(about: About, answer: RefusedAnswer, kind: { code: Code; isRetryable: boolean; message?: string }) {
    const how = answer.status < 300 ? `answered ${answer.status} with an error in place of the data` : `was refused with status ${answer.status}`;
    super(kind.message ?? `${about.operation} ${how} (${about.method} ${about.path}). ${whereWhyIs}`, about, {
      isRetryable: kind.isRetryable,
      requestId: answer.refusal.requestId,
    });
    this.code = kind.code;
    this.status = answer.status;
    this.retryAfterMs = answer.retryAfterMs;
    this.#answer = answer;
  }

  /** The vendor's short name for the problem. Not printed: it comes from the answer. */
  get title(): string | undefined {
    return this.#answer.refusal.title;
  }

  /** The vendor's explanation. Not printed: it may quote the request. */
  get detail(): string | undefined {
    return this.#answer.refusal.detail;
  }

  /** Every fault that the vendor named; empty when it named none. Not printed: it may quote the request. */
  get issues(): readonly RefusalIssue[] {
    return this.#answer.refusal.issues ?? [];
  }

  /** The answer's body: what its JSON says, else its text. Not printed. */
  get body(): unknown {
    return this.#answer.body;
  }

  static override is(value: unknown): value is ApiError<"refused"> | RateLimitError | AuthenticationError {
    return value instanceof ApiError;
  }
}

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
    mark(this, "RateLimitError");
  }
  declare readonly name: "RateLimitError";
  /** What the vendor reported of its limits. */
  readonly limits: RateLimits;

  constructor(about: About, answer: RefusedAnswer, limits: RateLimits) {
    const { retryAfterMs } = answer;
    const isDaySpent = limits.dailyRemaining === 0;
    const wait = retryAfterMs === undefined ? "It did not say for how long." : `It asks to wait ${retryAfterMs} ms.`;
    super(about, answer, {
      code: "rate_limited",
      isRetryable: !isDaySpent,
      message: `${about.operation} met the vendor's ${isDaySpent ? "daily limit: today's requests are spent" : "rate limit"} (${about.method} ${about.path}). ${wait}`,
    });
    this.limits = limits;
  }

  static override is(value: unknown): value is RateLimitError {
    return value instanceof RateLimitError;
  }
}

/** 401: the vendor does not accept the credential. */
export class AuthenticationError extends ApiError<"unauthorized"> {
  static {
    mark(this, "AuthenticationError");
  }
  declare readonly name: "AuthenticationError";

  constructor(about: About, answer: RefusedAnswer, credential: string) {
    super(about, answer, {
      code: "unauthorized",
      isRetryable: false,
      message: `${about.operation} was refused with status ${answer.status}: the vendor does not accept the credential. Check ${credential}. ${whereWhyIs}`,
    });
  }

  static override is(value: unknown): value is AuthenticationError {
    return value instanceof AuthenticationError;
  }
}
