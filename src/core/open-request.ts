import type { Draft } from "./call.js";
import { contentOf } from "./content.js";
import { RuleError } from "./errors/index.js";
import { type CallOptions, noOptions } from "./options.js";
import { steeringHeaders } from "./request/option.js";
import { brokenPath, shapeOf } from "./request/path.js";
import { type BrokenRule, type Fields, isObject, oneOf, type Rule } from "./rule.js";
import type { AnswerKind, Method, OperationFacts, Safety } from "./specification.js";

/** Operations in their resources, each a function that drafts a call. */
export interface Tree {
  readonly [name: string]: ((...parameters: never[]) => Draft) | Tree;
}

/** What operations draft without parameters, which says where they go: by method and path, and by the number of steps in the path. */
export type Located = ReadonlyMap<string, readonly Draft[]>;

export const byPath = (method: unknown, path: unknown) => `${method} ${path}`;
export const bySteps = (service: string, method: string, path: string) => `${service} ${method} ${path.split("/").length}`;

export function locate(operations: Tree, located = new Map<string, Draft[]>()): Located {
  for (const operation of Object.values(operations)) {
    if (typeof operation === "object") locate(operation, located);
    else {
      const draft = operation();
      const { service, method, path } = draft;
      for (const key of [byPath(method, path), bySteps(service, method, path)]) located.set(key, [...(located.get(key) ?? []), draft]);
    }
  }
  return located;
}

const methods: readonly string[] = ["get", "put", "post", "delete", "patch", "head", "options"] satisfies Method[];
const safeties: readonly unknown[] = ["read", "idempotent", "unsafe"] satisfies Safety[];
const types: readonly unknown[] = ["json", "text", "bytes"];
const anything: readonly AnswerKind[] = ["object", "array", "string", "number", "boolean", "null", "nothing"];
const source = "the README's requests";

const isMethod = (method: string): method is Method => methods.includes(method);
const isSafety = (safety: unknown): safety is Safety => safeties.includes(safety);

/** A method in small letters; undefined for one that no request can have. */
export function methodOf(method: unknown): Method | undefined {
  const small = String(method).toLowerCase();
  return isMethod(small) ? small : undefined;
}

/** What every request must have, and what adds to it: the issues of those that have not. */
export function requirements(method: Method | undefined, headers: unknown, body: unknown, safety: unknown) {
  const issues: BrokenRule[] = steeringHeaders(headers);
  const need = (holds: boolean, name: string, message: string) => {
    if (!holds) issues.push({ path: [name], message, source });
  };
  need(method !== undefined, "method", `must be ${oneOf(methods.map((each) => each.toUpperCase()))}`);
  need(body === undefined || (method !== "get" && method !== "head"), "body", "cannot go with GET or HEAD");
  need(safety === undefined || isSafety(safety), "safety", `must be ${oneOf(safeties)}`);
  return { issues, need };
}

/**
 * Drafts a request to any path of one of a vendor's services. Of a path that an operation has, what is known of the operation holds.
 * @throws {RuleError} when the path would reach another place than it says, or the service is not named.
 */
export function draftRequest(vendor: string, located: Located, services: readonly string[], parameters: readonly unknown[]): Draft {
  const [givenMethod, path, parts = {}] = parameters;
  const { service: named, path: ids, query, body, safety, responseType, ...options }: Fields = isObject(parts) ? parts : {};
  const method = methodOf(givenMethod);
  const known = (located.get(byPath(method, path)) ?? []).filter(({ service }) => named === undefined || service === named);
  // The one that is named, else the only one that has the path, else the only one.
  const [meant, other] = known.length > 0 ? known.map(({ service }) => service) : services.filter((name) => (named ?? name) === name);
  const service = other === undefined ? meant : undefined;
  const whyNot = brokenPath(path);

  const { issues, need } = requirements(method, options.headers, body, safety);
  need(isObject(parts), "parts", "must be an object: { path, query, body, … }");
  need(whyNot === undefined, "path", whyNot ?? "");
  need(ids === undefined || isObject(ids), "path", "must be an object of what stands for each {name}");
  need(responseType === undefined || types.includes(responseType), "responseType", `must be ${oneOf(types)}`);
  need(service !== undefined, "service", `must be ${oneOf(services)}`);
  const shape = whyNot === undefined ? shapeOf(String(path)) : "";
  if (method === undefined || service === undefined || issues.length > 0)
    throw new RuleError({ vendor, operation: `${vendor}.request`, method: method?.toUpperCase() ?? "", path: shape }, issues);

  const [draft] = known;
  const facts: OperationFacts = {
    ...(draft?.facts ?? { answers: anything }),
    ...(draft && query !== undefined && !draft.facts.query && { query: nothing }),
    ...(draft && body !== undefined && !draft.facts.body && { body: nothing }),
    ...(isSafety(safety) && { safety }),
    ...((responseType === "text" || responseType === "bytes") && { responseType, accept: "*/*" }),
  };
  const placed = {
    facts,
    parameters: { ...(isObject(ids) && { path: { ...ids } }), ...(query !== undefined && { query: query as object }) }, // checked with the call
    options: Object.keys(options).length === 0 ? noOptions : (options as CallOptions), // the same
  };
  if (draft) return { ...draft, ...placed, body };
  const content = body instanceof FormData || body instanceof URLSearchParams ? contentOf(body) : undefined;
  return { service, method, path: shape, target: { path: String(path) }, ...placed, ...(content ? { content } : { body }) };
}

/** Of an operation that takes none. */
const nothing: Rule = {
  source,
  check: (place, value) => (isObject(value) && Object.keys(value).length === 0 ? [] : [{ path: [place], message: "is not taken there", source }]),
  documents: () => false,
};
