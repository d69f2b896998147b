import { type Draft, safety } from "../call.js";
import { type CallIdentity, type Outcome, type RateLimits, TimeoutError } from "../errors/index.js";
import type { CallOptions } from "../options.js";
import type { Deadline } from "./deadline.js";
import type { Transport } from "./transport.js";
import type { Watch } from "./watch.js";

/** One call while it is under way. */
export interface CallContext extends CallIdentity {
  readonly draft: Draft;
  readonly options: CallOptions;
  readonly transport: Transport;
  readonly deadline: Deadline;
  /** Undefined when nobody listens. */
  readonly watch: Watch | undefined;
  /** The names of the fields that the call added to the documented ones. */
  readonly extraFields: readonly string[] | undefined;
  /** What the vendor reported of its limits with the answer of this attempt; undefined when it reported nothing. */
  limits: RateLimits | undefined;
  /** Where the call counts under the vendor's limits, from its first turn on. */
  pacingKey: string | undefined;
  /** Which attempt is under way; the first one is 1. */
  attempt: number;
  /** How many requests have gone out, or have tried to. */
  attempts: number;
  /** Whether any of them may have reached the vendor. */
  wasSent: boolean;
  /** The outcome of the attempts before this one. */
  earlier: Outcome;
  /** `"unknown"` from the first request on that the vendor may have got without our knowing what it did. */
  outcome: Outcome;
}

/** Whether the same request may go out again without doing its work twice. */
export function isRepeatable({ draft, outcome }: CallContext): boolean {
  return outcome === "not_sent" || safety(draft) !== "unsafe";
}

/** The error for a call, or one attempt of it, whose time is over. */
export function timedOut(context: CallContext, timeoutMs = context.deadline.timeoutMs): TimeoutError {
  return new TimeoutError(context, { outcome: context.outcome, timeoutMs, isRetryable: isRepeatable(context) });
}
