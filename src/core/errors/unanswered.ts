import { type About, fate, mark, type Outcome, SdkError } from "./base.js";

/** The time that the call may take is over. */
export class TimeoutError extends SdkError {
  static {
    mark(this, "TimeoutError");
  }
  declare readonly name: "TimeoutError";
  readonly code = "timed_out";
  /** Whether the vendor may have acted. */
  readonly outcome: Outcome;
  /** How long the call was given, in milliseconds. */
  readonly timeoutMs: number;

  constructor(about: About, details: { outcome: Outcome; timeoutMs: number; isRetryable: boolean; message?: string }) {
    super(
      details.message ?? `${about.operation} was given ${details.timeoutMs} ms and they are over (${about.method} ${about.path}). ${fate(details.outcome)}`,
      about,
      details,
    );
    this.outcome = details.outcome;
    this.timeoutMs = details.timeoutMs;
  }

  static override is(value: unknown): value is TimeoutError {
    return value instanceof TimeoutError;
  }
}

/** There was no connection, or it was lost before the whole answer had come. `cause` has what `fetch` said. */
export class ConnectionError extends SdkError {
  static {
    mark(this, "ConnectionError");
  }
  declare readonly name: "ConnectionError";
  readonly code = "unreachable";
  /** Whether the vendor may have acted. */
  readonly outcome: Outcome;

  constructor(about: About, details: { outcome: Outcome; isRetryable: boolean; cause: unknown }) {
    const what = details.outcome === "not_sent" ? "no connection was made" : "the connection was lost";
    super(`${about.operation} got no whole answer (${about.method} ${about.path}): ${what}. ${fate(details.outcome)}`, about, details);
    this.outcome = details.outcome;
  }

  static override is(value: unknown): value is ConnectionError {
    return value instanceof ConnectionError;
  }
}

/** The vendor reported success, but what it sent is not the promised answer. The request has probably been carried out. */
export class AnswerError extends SdkError {
  static {
    mark(this, "AnswerError");
  }
  declare readonly name: "AnswerError";
  readonly code = "unreadable";
  readonly status: number;
  /** What the answer called itself, without parameters; undefined when it did not. */
  readonly contentType: string | undefined;
  /** How long the body was, in characters, or in bytes where it was not text; undefined when it is the list that cannot go on. */
  readonly size: number | undefined;

  constructor(about: About, answer: { status: number; contentType: string | undefined; size: number | undefined }, problem: string) {
    const kind = answer.size === undefined ? "" : ` (${answer.contentType ?? "no content type"}, ${answer.size} long)`;
    const advice = about.method === "GET" ? "" : " The vendor has probably done what was asked: look before you send it again.";
    super(`${about.operation} answered ${answer.status}, but the body ${problem}${kind}.${advice}`, about);
    this.status = answer.status;
    this.contentType = answer.contentType;
    this.size = answer.size;
  }

  static override is(value: unknown): value is AnswerError {
    return value instanceof AnswerError;
  }
}
