/** What a vendor of the sandbox answers, before a fault damages it. */
export interface Answer {
  readonly status: number;
  /** JSON; text and bytes go out as they are, with the content type that is given. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request, as far as the vendors of the sandbox look at it. */
export interface Received {
  readonly headers: Headers;
  readonly query: URLSearchParams;
  /** The ids in the path, decoded. */
  readonly ids: Readonly<Record<string, string>>;
  /** What the JSON of the body says; undefined when there is none, or when it is not JSON. */
  readonly body: unknown;
  /** The form, when the body is one. */
  readonly form: FormData | undefined;
}

/** One operation of a vendor. */
export interface Route<Operation extends string = string> {
  /** The name of the operation, as `sandbox.fail` takes it. */
  readonly operation: Operation;
  readonly method: string;
  /** The path as the vendor documents it, with its parameters in braces. */
  readonly path: string;
  /** True for an operation that needs no credential. */
  readonly isAnonymous?: boolean;
  answer(received: Received): Answer;
}

/** A vendor with memory. */
export interface SandboxVendor {
  readonly routes: readonly Route[];
  /** The refusal of a request that does not show who it comes from; undefined for one that does. */
  refuseStranger(headers: Headers): Answer | undefined;
  /** What a path that the vendor does not have is answered with. */
  unknownPath(method: string, path: string): Answer;
  /** A refusal in the vendor's own form, for faults that give only a status. */
  refusal(status: number): unknown;
  /** The headers of an answer that says that a limit is used up, where they are known. */
  spentHeaders?(limit: "interval" | "day"): Readonly<Record<string, string>>;
}

/** For what no source tells: the sandbox says so and makes nothing up. */
export function unknown(what: string): Answer {
  return { status: 501, body: { sandbox: `No source says what the vendor does here: ${what}.` } };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is a text that is not empty. */
export function isNamed(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
