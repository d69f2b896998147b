import { brand, type CallIdentity, SdkError } from "../core/errors/base.js";

/**
 * The sandbox was asked for something of which no source says what the vendor does. It did nothing, and made nothing up. A test is to find
 * out what was asked, so its message may quote the request, which no error of a client does.
 */
export class UndocumentedError extends SdkError {
  static {
    brand(this, "UndocumentedError");
  }
  declare readonly name: "UndocumentedError";
  readonly code = "undocumented";
  /** What no source says, in words. */
  readonly unknown: string;

  constructor(identity: CallIdentity, unknown: string) {
    super(
      `No source says what the vendor does here: ${unknown}. The sandbox makes nothing up for ${identity.operation} (${identity.method} ${identity.path}); sandbox.answer gives it an answer of your own.`,
      identity,
      { outcome: "not_sent" },
    );
    this.unknown = unknown;
  }

  static override is(value: unknown): value is UndocumentedError {
    return value instanceof UndocumentedError;
  }
}

/** The error as a status, where nothing but an answer can be given: over HTTP and behind msw. A 501 is not sent again. */
export function asAnswer({ message }: UndocumentedError): Response {
  return Response.json({ sandbox: message }, { status: 501 });
}
