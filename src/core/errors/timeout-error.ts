import { brand, type CallIdentity, describeOutcome, type Outcome, SdkError } from "./base.js";

/** The time that the call may take is over. */
export class TimeoutError extends SdkError {
  static {
    brand(this, "TimeoutError");
  }
  declare readonly name: "TimeoutError";
  readonly code = "timed_out";
  /** Whether the vendor may have acted. */
  declare readonly outcome: Outcome;
  /** How long the call was given, in milliseconds. */
  readonly timeoutMs: number;

  constructor(identity: CallIdentity, details: { outcome: Outcome; timeoutMs: number; isRetryable: boolean; message?: string }) {
    super(
      details.message ??
        `${identity.operation} was given ${details.timeoutMs} ms and they are over (${identity.method} ${identity.path}). ${describeOutcome(details.outcome, identity)}`,
      identity,
      details,
    );
    this.timeoutMs = details.timeoutMs;
  }

  static override is(value: unknown): value is TimeoutError {
    return value instanceof TimeoutError;
  }
}
