import { brand, type CallIdentity, type ErrorCode, type Outcome, SdkError } from "./base.js";

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
  /** `"unknown"` when this request, or the same one before it, may have been carried out. */
  readonly outcome?: Outcome | undefined;
}

/** The codes of an ApiError that is of no narrower class. */
export type RefusalCode = Extract<ErrorCode, "bad_request" | "forbidden" | "not_found" | "conflict" | "vendor_failed" | "redirected" | "refused">;

/** The code of any ApiError. */
export type AnyRefusalCode = RefusalCode | "rate_limited" | "unauthorized";

const byStatus: Readonly<Record<number, RefusalCode>> = { 400: "bad_request", 422: "bad_request", 403: "forbidden", 404: "not_found", 409: "conflict" };

/** The code for a status. Whatever has no code of its own is "refused". */
export function refusalCode(status: number): RefusalCode {
  return byStatus[status] ?? (status >= 500 ? "vendor_failed" : "refused");
}

export const whereWhyIs = "The vendor's reason is in detail, issues and body, which are kept out of logs.";

/** The vendor said no. `status` and `code` say how; `detail` and `issues` say why, in the vendor's words. */
export class ApiError<Code extends AnyRefusalCode = AnyRefusalCode> extends SdkError {
  static {
    brand(this, "ApiError");
  }
  declare readonly name: "ApiError" | "RateLimitError" | "AuthenticationError";
  readonly code: Code;
  /** The HTTP status. 200 when the vendor put an error into a success. */
  readonly status: number;
  /** How long the vendor asked to wait, in milliseconds; undefined when it did not say. */
  readonly retryAfterMs: number | undefined;
  readonly #answer: RefusedAnswer;

  constructor(identity: CallIdentity, answer: RefusedAnswer, kind: { code: Code; isRetryable: boolean; message?: string }) {
    const how = answer.status < 300 ? `answered ${answer.status} with an error in place of the data` : `was refused with status ${answer.status}`;
    const message = kind.message ?? `${identity.operation} ${how} (${identity.method} ${identity.path}). ${whereWhyIs}`;
    super(`${message}${describeEarlier(answer)}`, identity, {
      isRetryable: kind.isRetryable,
      requestId: answer.refusal.requestId,
      outcome: answer.outcome,
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

  static override is(value: unknown): value is ApiError {
    return value instanceof ApiError;
  }
}

/** A 5xx speaks for itself. */
function describeEarlier({ status, outcome }: RefusedAnswer): string {
  return outcome === "unknown" && status < 500 ? " An attempt before may have been carried out." : "";
}
