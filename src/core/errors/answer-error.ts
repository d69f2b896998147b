import { brand, type CallIdentity, SdkError } from "./base.js";

/** The vendor reported success, but what it sent is not the expected answer. The request has probably been carried out. */
export class AnswerError extends SdkError {
  static {
    brand(this, "AnswerError");
  }
  declare readonly name: "AnswerError";
  readonly code = "unreadable";
  readonly status: number;
  /** What the answer called itself, without parameters; undefined when it did not. */
  readonly contentType: string | undefined;
  /** How long the body was, in characters, or in bytes where it was not text; undefined when it is the list that cannot go on. */
  readonly size: number | undefined;

  constructor(identity: CallIdentity, answer: { status: number; contentType: string | undefined; size: number | undefined }, problem: string) {
    const kind = answer.size === undefined ? "" : ` (${answer.contentType ?? "no content type"}, ${answer.size} long)`;
    const advice = identity.method === "GET" ? "" : " The vendor has probably done what was asked: look before you send it again.";
    super(`${identity.operation} answered ${answer.status}, but the body ${problem}${kind}.${advice}`, identity);
    this.status = answer.status;
    this.contentType = answer.contentType;
    this.size = answer.size;
  }

  static override is(value: unknown): value is AnswerError {
    return value instanceof AnswerError;
  }
}
