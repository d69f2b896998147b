import type { Rule, RuleMode } from "./rule.js";
import type { AnswerOf, BodyOf, Method, OperationOf, PathOf, PathWith, PromisedField, QueryOf } from "./specification.js";

/** What one call may set for itself. Everything else is the client's. */
export interface CallOptions {
  /** Ends the call in any phase; it then rejects with the signal's own reason. Stays behind when a call is turned into JSON. */
  signal?: AbortSignal;
  /** How many milliseconds the whole call may take: every attempt, every wait, and reading the body. */
  timeout?: number;
  /** How many milliseconds one request and its answer may take, without the wait for a turn or a credential. */
  attemptTimeout?: number;
  /** How often the request may be sent again where that is safe; 0 sends it once. */
  retries?: number;
  /** More headers, or other values for the client's. The credential's header cannot be set here. */
  headers?: Readonly<Record<string, string>>;
  /** What happens when a rule is broken: `"enforce"` throws a RuleError, `"warn"` reports it and sends, `"off"` does not look. */
  rules?: RuleMode;
}

declare const answer: unique symbol;

/**
 * One request as plain data: it can be logged, compared, put into a queue as JSON, and sent later by a client of the
 * same vendor, maybe in another process. It holds none of a client's credentials; of an operation that asks for a token it
 * holds what the request gives for it.
 */
export interface Call<Service extends string = string, Data = unknown> {
  /** Which API it is for, for example `"siro.gateway"`. */
  readonly service: Service;
  /** The operation's name in this package, for example `"siro.recordings.link"`. */
  readonly operation: string;
  /** The HTTP method in capitals. */
  readonly method: string;
  /** The vendor's path with its parameters still named, for example `"/v1/core/recordings/{id}/link"`. */
  readonly path: string;
  readonly parameters: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
  };
  /** The JSON body with the vendor's own field names. */
  readonly body?: unknown;
  /** What the call set for itself, without its signal, and without `rules`: those of the client that sends it hold. */
  readonly options?: Omit<CallOptions, "signal" | "rules">;
  /** Never there at run time: it keeps the type of the answer for `send`. */
  readonly [answer]?: Data;
}

/**
 * What an operation gives back: where everything goes on the wire, and which rules must hold first. Nothing has been
 * checked yet; the client decides what to do with it.
 */
export interface Draft<Service extends string = string, Data = unknown> {
  readonly service: Service;
  readonly method: Method;
  readonly path: string;
  readonly parameters: { readonly path?: object; readonly query?: object };
  readonly body?: unknown;
  readonly rules?: Rules | undefined;
  readonly promised: readonly string[];
  readonly safety: Safety;
  readonly encoding?: "form" | "multipart" | undefined;
  readonly reads?: "text" | "bytes" | undefined;
  readonly accepts?: string | undefined;
  readonly isAnonymous?: boolean | undefined;
  readonly reserved?: readonly string[] | undefined;
  readonly options: CallOptions;
  readonly [answer]?: Data;
}

/** `"read"` and `"idempotent"` may be sent twice: they change nothing, or nothing more the second time. `"unsafe"` may not. */
export type Safety = "read" | "idempotent" | "unsafe";

/** Which rule each part of a request is held against. */
export interface Rules {
  readonly query?: Rule;
  readonly body?: Rule;
}

type Needed<Name extends string, Value> = [Value] extends [never] ? { readonly [Key in Name]?: never } : { readonly [Key in Name]: Value };
type Asked<Value> = [Value] extends [never] ? { readonly query?: never } : { readonly query?: Value | undefined };

/** Where the parts of one request go. The specification says which there are. */
export type Placement<Operation> = Needed<"path", PathOf<Operation>> &
  Asked<QueryOf<Operation>> &
  Needed<"body", BodyOf<Operation>> & {
    readonly rules?: Rules;
    /** The fields without which an answer counts as unreadable. */
    readonly promised: readonly PromisedField<AnswerOf<Operation>>[];
    /** What sending it twice does, where the method does not tell. */
    readonly safety?: Safety;
    /** How the body is written, unless it is JSON. */
    readonly encoding?: "form" | "multipart";
    /** What the answer is, unless it is JSON. */
    readonly reads?: "text" | "bytes";
    /** The kind of content that is asked for, unless it is JSON. */
    readonly accepts?: string;
    /** True for an operation that shows no credential. */
    readonly isAnonymous?: boolean;
    /** Words that stand in the place of an id in the paths of other operations. */
    readonly reserved?: readonly string[];
  };

const safeties: Readonly<Record<Method, Safety>> = { get: "read", put: "idempotent", delete: "idempotent", post: "unsafe", patch: "unsafe" };

/** The options of a call that has none. */
export const noOptions: CallOptions = {};

/** A function that drafts calls to one service, typed by the service's specification. */
export function caller<Paths, Service extends string>(service: Service) {
  return <HttpMethod extends Method, Path extends PathWith<Paths, HttpMethod>>(
    method: HttpMethod,
    path: Path,
    placement: Placement<OperationOf<Paths, Path, HttpMethod>>,
    options: CallOptions | undefined,
  ): Draft<Service, AnswerOf<OperationOf<Paths, Path, HttpMethod>>> => ({
    service,
    method,
    path,
    parameters: { path: placement.path, query: placement.query },
    body: placement.body,
    rules: placement.rules,
    promised: placement.promised,
    safety: placement.safety ?? safeties[method],
    encoding: placement.encoding,
    reads: placement.reads,
    accepts: placement.accepts,
    isAnonymous: placement.isAnonymous,
    reserved: placement.reserved,
    options: options ?? noOptions,
  });
}

/** The draft as plain data. Keys without a value are left out, so that JSON gives back the same. */
export function toCall(draft: Draft, operation: string): Call {
  const { signal: _signal, rules: _rules, ...options } = draft.options;
  const { path, query } = draft.parameters;
  return {
    service: draft.service,
    operation,
    method: draft.method.toUpperCase(),
    path: draft.path,
    parameters: { ...(path && { path: { ...path } }), ...(query && { query: { ...query } }) },
    ...(draft.body !== undefined && { body: draft.body }),
    ...(Object.keys(options).length > 0 && { options }),
  };
}
