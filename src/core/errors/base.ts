import type { Failure } from "./index.js";

/** Which call failed. Nothing in it comes from the request or the answer. */
export interface About {
  /** The vendor, for example `"siro"`. */
  readonly vendor: string;
  /** The operation's name in this package, for example `"siro.recordings.link"`. */
  readonly operation: string;
  /** The HTTP method in capitals. */
  readonly method: string;
  /** The path with its parameters still named. */
  readonly path: string;
  /** How many requests had gone out, or had tried to. */
  readonly attempts?: number;
}

/** `"not_sent"`: the vendor cannot have acted. `"unknown"`: it may or may not have acted. */
export type Outcome = "not_sent" | "unknown";

export function fate(outcome: Outcome): string {
  return outcome === "not_sent" ? "Nothing was sent." : "Whether the vendor acted is unknown.";
}

// A mark that every copy of this package knows, so that an error from the CommonJS build is recognised by the ESM build.
const kinds = Symbol.for("conversation-crm-sdk.errors");

/** What every error of this package has in common. Recognise one with `SdkError.is(error)`, then `switch (error.code)`. */
export abstract class SdkError extends Error {
  static {
    mark(this, "SdkError");
  }
  /** Tells the kinds of error apart, in a `switch` too. */
  abstract readonly code: Failure["code"];
  readonly vendor: string;
  readonly operation: string;
  readonly method: string;
  /** The path with its parameters still named. */
  readonly path: string;
  /** How many requests went out, or tried to. */
  readonly attempts: number;
  /** True when sending the same call again may succeed and cannot do harm. */
  readonly isRetryable: boolean;
  /** The vendor's own name for this exchange, where it gives one: quote it to its support. */
  declare readonly requestId?: string;

  protected constructor(message: string, about: About, details: { cause?: unknown; isRetryable?: boolean; requestId?: string | undefined } = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.vendor = about.vendor;
    this.operation = about.operation;
    this.method = about.method;
    this.path = about.path;
    this.attempts = about.attempts ?? 0;
    this.isRetryable = details.isRetryable ?? false;
    if (details.requestId !== undefined) this.requestId = details.requestId;
  }

  /** Whether a value is an error of this class, whichever copy of this package made it. Narrows to what `switch (error.code)` tells apart. */
  static is(value: unknown): value is Failure {
    return value instanceof SdkError;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // A class that somebody derived from ours has no mark of its own: the chain of prototypes decides, as for any class.
    if (!Object.hasOwn(this.prototype, kinds)) return Object.prototype.isPrototypeOf.call(this.prototype, Object(value));
    return typeof value === "object" && value !== null && kinds in value && Array.isArray(value[kinds]) && value[kinds].includes(this.prototype.name);
  }

  /** The error without any value that the caller or the vendor wrote: safe to log. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...Object.fromEntries(Object.entries(this)) };
  }

  /** What `console.log` shows: the stack and the safe fields. The cause is named, not printed, because a custom fetch may put a request into it. */
  [Symbol.for("nodejs.util.inspect.custom")](_depth: number, options: object, inspect?: (value: unknown, options: object) => string): string {
    const { name: _name, message: _message, ...fields } = this.toJSON();
    if (this.cause !== undefined) fields.cause = nameOf(this.cause);
    return `${this.stack} ${inspect ? inspect(fields, options) : JSON.stringify(fields)}`;
  }
}

/** Gives a class its name and its place in the family of errors. */
export function mark(class_: { readonly prototype: SdkError }, name: string): void {
  const above: readonly string[] = (class_.prototype as { [kinds]?: readonly string[] })[kinds] ?? [];
  Object.defineProperties(class_.prototype, { name: { value: name }, [kinds]: { value: [...above, name] } });
  // A build may rename a class that speaks of itself; Node prints this name when an error is thrown and not caught.
  Object.defineProperty(class_, "name", { value: name });
}

function nameOf(cause: unknown, depth = 0): string {
  if (!(cause instanceof Error)) return typeof cause;
  const code = "code" in cause && typeof cause.code === "string" ? ` ${cause.code}` : "";
  return `${cause.name}${code}${cause.cause === undefined || depth > 5 ? "" : `, caused by ${nameOf(cause.cause, depth + 1)}`}`;
}
