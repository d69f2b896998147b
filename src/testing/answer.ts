export { isObject } from "../core/object.js";

/** What a vendor of the sandbox answers, before a fault damages it. */
export interface Answer {
  readonly status: number;
  /** JSON; text and bytes go out as they are, with the content type that the headers give. Undefined where there is no body. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request as the sandbox reads it. */
export interface Received {
  /** The operation that it is for, for example `"siro.recordings.link"`; undefined when it is for none. */
  readonly operation: string | undefined;
  readonly headers: Headers;
  readonly query: URLSearchParams;
  /** The path's parameters by their names, decoded. */
  readonly ids: Readonly<Record<string, string>>;
  /** What the JSON of the body says; undefined when there is none, or when it is not JSON. */
  readonly body: unknown;
  /** The form, when the body is one. */
  readonly form: FormData | undefined;
}

/** Thrown by whatever cannot or may not do what a request asks: the request gets this answer. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(readonly answer: Answer) {
    super(`The sandbox refuses the request with ${answer.status}.`);
  }
}

/** Thrown where no source tells what the vendor does: the sandbox says so and makes nothing up. */
export class Undocumented extends Error {
  override readonly name = "Undocumented";
}

/** @param what What it is that no source tells of. */
export function undocumented(what: string): Undocumented {
  return new Undocumented(what);
}

/** The answer as it goes out. */
export function toResponse({ status, body, headers }: Answer): Response {
  if (body === undefined) return new Response(null, { status, headers: { ...headers } });
  if (typeof body === "string" || body instanceof Uint8Array) return new Response(body, { status, headers: { ...headers } });
  return Response.json(body, { status, headers: { ...headers } });
}

/** Whether a value is a text that is not empty. */
export function isNamed(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
