import { brand, type CallIdentity, describeOutcome, type Outcome, SdkError } from "./base.js";

/** There was no connection, or it was lost before the whole answer had come. `cause` has what `fetch` said. */
export class ConnectionError extends SdkError {
  static {
    brand(this, "ConnectionError");
  }
  declare readonly name: "ConnectionError";
  readonly code = "unreachable";
  /** Whether the vendor may have acted. */
  readonly outcome: Outcome;

  constructor(identity: CallIdentity, details: { outcome: Outcome; isRetryable: boolean; cause: unknown }) {
    const what = details.outcome === "not_sent" ? "no connection was made" : "the connection was lost";
    super(`${identity.operation} got no whole answer (${identity.method} ${identity.path}): ${what}. ${describeOutcome(details.outcome)}`, identity, details);
    this.outcome = details.outcome;
  }

  static override is(value: unknown): value is ConnectionError {
    return value instanceof ConnectionError;
  }
}
