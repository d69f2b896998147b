import { brand, type CallIdentity, describeOutcome, type Outcome, SdkError } from "./base.js";

/** There was no connection, or it was lost before the whole answer had come. `cause` names what `fetch` said, `originalCause` is it. */
export class ConnectionError extends SdkError {
  static {
    brand(this, "ConnectionError");
  }
  declare readonly name: "ConnectionError";
  readonly code = "unreachable";
  /** Whether the vendor may have acted. */
  declare readonly outcome: Outcome;

  /** @param details `reason` says why there was no connection for the last attempt; undefined when there may have been one. */
  constructor(identity: CallIdentity, details: { outcome: Outcome; isRetryable: boolean; cause: unknown; reason?: "certificate" | "connection" | undefined }) {
    const { outcome, reason, cause } = details;
    // A certificate that is not trusted stays so until somebody changes something.
    super(
      `${identity.operation} got no whole answer (${identity.method} ${identity.path}): ${explain(reason)} ${describeOutcome(outcome, identity)}`,
      identity,
      {
        cause,
        outcome,
        isRetryable: details.isRetryable && reason !== "certificate",
      },
    );
  }

  static override is(value: unknown): value is ConnectionError {
    return value instanceof ConnectionError;
  }
}

function explain(reason: "certificate" | "connection" | undefined): string {
  switch (reason) {
    case "certificate":
      return "the server's certificate is not trusted. Check baseUrl and NODE_EXTRA_CA_CERTS.";
    case "connection":
      return "no connection was made.";
    default:
      return "the connection was lost.";
  }
}
