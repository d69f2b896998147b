/** Which call failed. Nothing in it comes from the request or the answer. */
export interface CallIdentity {
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
  /** Whether any of them may have reached the vendor. */
  readonly wasSent?: boolean;
  /** Which page of a list it is for, where several are asked for; the first one is 1. */
  readonly page?: number | undefined;
}

/** `"not_sent"`: the vendor cannot have acted. `"unknown"`: it may or may not have acted. */
export type Outcome = "not_sent" | "unknown";

/** Tells the kinds of error apart. `"undocumented"` is of the sandbox for tests: no call to a vendor ends with it. */
export type ErrorCode =
  | "rule_broken"
  | "bad_request"
  | "unauthorized"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "rate_limited"
  | "vendor_failed"
  | "redirected"
  | "refused"
  | "timed_out"
  | "unreachable"
  | "unreadable"
  | "install_again"
  | "webhook_refused"
  | "store_unavailable"
  | "undocumented";

/** What is certain of a call that ended without its answer. */
export function describeOutcome(outcome: Outcome, { wasSent = false }: CallIdentity): string {
  if (outcome === "unknown") return "Whether the vendor acted is unknown.";
  return wasSent ? "The vendor has not acted." : "Nothing was sent.";
}

// Registered, so that every copy of this package knows it: an error from the CommonJS build is recognised by the ESM build.
const classes = Symbol.for("conversation-crm-sdk.errors");

/** What may be printed of an error that is not ours: a custom fetch may put a whole request into its message. */
export interface CauseSummary {
  readonly name: string;
  readonly code?: string;
  readonly cause?: CauseSummary;
}

/** What every error of this package has in common. Recognise one with `SdkError.is(error)`, then `switch (error.code)`. */
export abstract class SdkError extends Error {
  static {
    brand(this, "SdkError");
  }
  /** Tells the kinds of error apart, in a `switch` too. */
  abstract readonly code: ErrorCode;
  readonly vendor: string;
  readonly operation: string;
  readonly method: string;
  /** The path with its parameters still named. */
  readonly path: string;
  /** How many requests went out, or tried to. */
  readonly attempts: number;
  /**
   * Whether the vendor may have acted. There on every error without an answer, on a 5xx, and on the refusal of a request that
   * had been sent before and may have been carried out then: a DELETE that is sent again may meet a 404 of its own making.
   */
  declare readonly outcome?: Outcome;
  /** True when sending the same call again may succeed and cannot do harm. */
  readonly isRetryable: boolean;
  /** Which page of a list it was, of a call that `all` or `pages` made; the first one is 1. */
  declare readonly page?: number;
  /** The vendor's own name for this exchange, where it gives one: quote it to its support. */
  declare readonly requestId?: string;

  /** The names and codes of what went wrong underneath: all that printers, loggers and structuredClone see of it. */
  declare readonly cause?: CauseSummary;
  readonly #originalCause: unknown;

  protected constructor(
    message: string,
    identity: CallIdentity,
    details: { cause?: unknown; isRetryable?: boolean; requestId?: string | undefined; outcome?: Outcome | undefined } = {},
  ) {
    const { page = 1 } = identity;
    super(page > 1 ? `${message} This was page ${page} of the list.` : message, details.cause === undefined ? undefined : { cause: summaryOf(details.cause) });
    this.#originalCause = details.cause;
    this.vendor = identity.vendor;
    this.operation = identity.operation;
    this.method = identity.method;
    this.path = identity.path;
    this.attempts = identity.attempts ?? 0;
    this.isRetryable = details.isRetryable ?? false;
    if (identity.page !== undefined) this.page = identity.page;
    if (details.requestId !== undefined) this.requestId = details.requestId;
    if (details.outcome !== undefined) this.outcome = details.outcome;
  }

  /** What `fetch` threw, whole. Not printed: a custom fetch may put a request into it. */
  get originalCause(): unknown {
    return this.#originalCause;
  }

  /** Whether a value is an error of this class, whichever copy of this package made it. */
  static is(value: unknown): value is SdkError {
    return value instanceof SdkError;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // A class that somebody derived from ours has no brand of its own: the prototype chain decides, as for any class.
    if (!Object.hasOwn(this.prototype, classes)) return Object.prototype.isPrototypeOf.call(this.prototype, Object(value));
    return typeof value === "object" && value !== null && classes in value && Array.isArray(value[classes]) && value[classes].includes(this.prototype.name);
  }

  /** The error without any value that the caller or the vendor wrote: safe to log. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...Object.fromEntries(Object.entries(this)) };
  }

  /** What `console.log` shows: the stack, the safe fields, and the cause by its name. */
  [Symbol.for("nodejs.util.inspect.custom")](_depth: number, options: object, inspect?: (value: unknown, options: object) => string): string {
    const { name: _name, message: _message, ...fields } = this.toJSON();
    if (this.cause !== undefined) fields.cause = named(this.cause);
    return `${this.stack} ${inspect ? inspect(fields, options) : JSON.stringify(fields)}`;
  }
}

/** Brands a class, so that `is()` and `instanceof` work across copies of the package. */
export function brand(class_: { readonly prototype: SdkError }, name: string): void {
  const above: readonly string[] = (class_.prototype as { [classes]?: readonly string[] })[classes] ?? [];
  Object.defineProperties(class_.prototype, { name: { value: name }, [classes]: { value: [...above, name] } });
  // A build may rename a class that refers to itself; Node prints this name when an error is thrown and not caught.
  Object.defineProperty(class_, "name", { value: name });
}

function summaryOf(error: unknown, depth = 0): CauseSummary {
  // Not instanceof: it may come from another realm.
  const { name, code, cause } = Object(error) as Readonly<Record<string, unknown>>;
  return {
    name: isName(name) ? name : typeof error,
    ...(isName(code) && { code }),
    ...(cause !== undefined && depth < 5 && { cause: summaryOf(cause, depth + 1) }),
  };
}

function isName(value: unknown): value is string {
  return typeof value === "string" && /^\w{1,64}$/.test(value);
}

function named({ name, code, cause }: CauseSummary): string {
  return `${name}${code === undefined ? "" : ` ${code}`}${cause === undefined ? "" : `, caused by ${named(cause)}`}`;
}
