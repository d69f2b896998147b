import type { Content } from "./content.js";
import { type CallOptions, noOptions } from "./options.js";
import type { CrossFields } from "./rule.js";
import type {
  AnswerOf,
  BodyOf,
  IsBodyOptional,
  Method,
  OperationFacts,
  OperationOf,
  PathOf,
  PathWith,
  QueryOf,
  Safety,
  SpecificationFacts,
} from "./specification.js";

declare const answer: unique symbol;
declare const ids: unique symbol;

/** Two or more ids of a path, by name. A type tells them apart from a body or a query by a phantom property, never there at run time. */
export interface Ids {
  readonly [ids]?: never;
}

/** Whether a parameter of an operation is one id of its path, or several. */
export type IsId<Parameter> = Parameter extends string ? true : typeof ids extends keyof Parameter ? true : false;

/**
 * One request as plain data: it can be logged, compared, put into a queue as JSON, and sent later by a client of the
 * same vendor, maybe in another process. It holds none of a client's credentials; of an operation that asks for a token it
 * holds what the request gives for it.
 */
export interface Call<ServiceName extends string = string, Data = unknown> {
  /** Which API it is for, for example `"siro.gateway"`. */
  readonly service: ServiceName;
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
  /** Phantom type: never there at run time, it keeps the type of the answer for `send`. */
  readonly [answer]?: Data;
}

/**
 * What an operation gives back: where everything goes on the wire, and what is known of the operation. Nothing has been
 * checked yet; the client decides what to do with it.
 */
export interface Draft<ServiceName extends string = string, Data = unknown> {
  readonly service: ServiceName;
  readonly method: Method;
  readonly path: string;
  readonly parameters: { readonly path?: object; readonly query?: object };
  readonly body?: unknown;
  /** In place of `body`, what is sent as it was given. */
  readonly content?: Content | undefined;
  /** What is sent in place of `path`, which is only its shape then; with `search`, all that follows the service's address. */
  readonly target?: { readonly path: string; readonly search?: string };
  /** What the specification says of the operation beside its fields. */
  readonly facts: OperationFacts;
  /** Rules across fields, which the specification cannot state. */
  readonly rules?: CrossFields | undefined;
  readonly options: CallOptions;
  /** Phantom type: never there at run time, it keeps the type of the answer. */
  readonly [answer]?: Data;
}

type Absent<Name extends string> = { readonly [Key in Name]?: never };
type Needed<Name extends string, Value> = [Value] extends [never] ? Absent<Name> : { readonly [Key in Name]: Value };
type Asked<Name extends string, Value> = [Value] extends [never] ? Absent<Name> : { readonly [Key in Name]?: Value | undefined };

type PlacedPath<Operation> = Needed<"path", PathOf<Operation>>;
type PlacedBody<Operation> = IsBodyOptional<Operation> extends true ? Asked<"body", BodyOf<Operation>> : Needed<"body", BodyOf<Operation>>;

/** Where the parts of one request go, and whether they may be left out. The specification says which there are. */
export type Placed<Operation> = PlacedPath<Operation> &
  (object extends QueryOf<Operation> ? Asked<"query", QueryOf<Operation>> : Needed<"query", QueryOf<Operation>>) &
  PlacedBody<Operation>;

/** The same for a function that drafts: its own parameters say whether there is a query. */
export type Placement<Operation> = PlacedPath<Operation> &
  Asked<"query", QueryOf<Operation>> &
  PlacedBody<Operation> & {
    /** Rules across the fields of the body; of the query, where there is no body. */
    readonly rules?: CrossFields;
  };

/** A function that drafts calls to one service, typed and informed by the service's specification. */
export function drafter<Paths, ServiceName extends string>(service: ServiceName, specification: SpecificationFacts) {
  return <HttpMethod extends Method, Path extends PathWith<Paths, HttpMethod>>(
    method: HttpMethod,
    path: Path,
    placement: Placement<OperationOf<Paths, Path, HttpMethod>>,
    options: CallOptions | undefined,
  ): Draft<ServiceName, AnswerOf<OperationOf<Paths, Path, HttpMethod>>> => ({
    service,
    method,
    path,
    parameters: { path: placement.path, query: placement.query },
    body: placement.body,
    facts: specification[path]?.[method] ?? noFacts,
    rules: placement.rules,
    options: options ?? noOptions,
  });
}

const noFacts: OperationFacts = {};

const safetyOf: Readonly<Record<Method, Safety>> = {
  get: "read",
  head: "read",
  options: "read",
  put: "idempotent",
  delete: "idempotent",
  post: "unsafe",
  patch: "unsafe",
};

/** What sending a draft twice does: what the specification says, else what its method promises. */
export function safety({ facts, method }: Draft): Safety {
  return facts.safety ?? safetyOf[method];
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

/**
 * A kept call as a draft again. What is not data (rules, what the answer must have) comes from the operation that made it.
 * Undefined when the call does not fit that operation: it may have been kept where others can write, and a credential goes
 * only to the operation's own path, with what belongs there.
 */
export function toDraft(call: Call, drafted: Draft | undefined, options: CallOptions | undefined): Draft | undefined {
  if (drafted === undefined || !fits(call, drafted)) return undefined;
  return {
    ...drafted,
    parameters: call.parameters,
    body: call.body,
    options: { ...call.options, rules: undefined, ...options },
  };
}

function fits({ service, method, path, parameters, body }: Call, drafted: Draft): boolean {
  return (
    service === drafted.service &&
    path === drafted.path &&
    method === drafted.method.toUpperCase() &&
    typeof parameters === "object" &&
    parameters !== null &&
    // What an operation takes there, it has a rule for.
    (parameters.query === undefined || drafted.facts.query !== undefined) &&
    (body === undefined || drafted.facts.body !== undefined)
  );
}
