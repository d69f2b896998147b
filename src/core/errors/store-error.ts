import { brand, type Outcome, SdkError } from "./base.js";

/** `"failed"`: asking it threw an error. `"slow"`: its answer did not come in time. */
export type StoreFailure = "failed" | "slow";

/** A store that processes share could not be asked. `cause` names what went wrong underneath, `originalCause` is it. */
export class StoreError extends SdkError {
  static {
    brand(this, "StoreError");
  }
  declare readonly name: "StoreError";
  readonly code = "store_unavailable";
  readonly reason: StoreFailure;

  /**
   * @param operation What was asked of the store, for example `"redis.pacing.take"`.
   * @param details `outcome` is `"unknown"` where it may have been done all the same and that matters; `consequence` says in a sentence what it means.
   */
  constructor(
    operation: string,
    details: { reason: StoreFailure; timeoutMs: number; isRetryable: boolean; consequence: string; outcome?: Outcome | undefined; cause?: unknown },
  ) {
    const [vendor = ""] = operation.split(".");
    const happened = details.reason === "slow" ? `got no answer in ${details.timeoutMs} ms` : "failed";
    super(`${operation} ${happened}. ${details.consequence}`, { vendor, operation, method: "EVAL", path: "" }, details);
    this.reason = details.reason;
  }

  static override is(value: unknown): value is StoreError {
    return value instanceof StoreError;
  }
}
