import type { Draft } from "./call.js";
import { contentOf } from "./content.js";
import { RuleError } from "./errors/index.js";
import { bySteps, type Located, methodOf, requirements } from "./open-request.js";
import type { CallOptions } from "./options.js";
import { brokenPath, isMisread, isParameter, misread, shapeOf } from "./request/path.js";
import type { Safety } from "./specification.js";

/** What `client.fetch` takes beside the usual of `fetch`: options of the call, and what sending the request twice does. */
export interface FetchSettings extends RequestInit, Pick<CallOptions, "timeout" | "attemptTimeout" | "maxRetries" | "maxAnswerBytes"> {
  /** By default what the vendor's specification says of the path, else what the method promises: `"unsafe"` for POST and PATCH. */
  safety?: Safety;
}

/** A service, and the address at which a client reaches it, without a slash at its end. */
export interface Place {
  readonly service: string;
  readonly baseUrl: string;
}

/**
 * Drafts the request that `fetch` would send.
 * @throws {RuleError} when it does not go to one of the client's services, or cannot be sent as it is.
 */
export function draftFetch(vendor: string, located: Located, places: readonly Place[], input: unknown, init: FetchSettings = {}): Draft {
  const request = isRequest(input) ? input : undefined;
  const method = methodOf(init.method ?? request?.method ?? "GET");
  const headers = headersOf(init.headers ?? request?.headers ?? {});
  const body = init.body ?? (request?.bodyUsed ? request : request?.body) ?? undefined; // of a Request that was read, nothing is left
  const content = body === undefined ? undefined : contentOf(body);
  const target = targetOf(String(request ? request.url : input), places);
  const whyNot = typeof target === "string" ? target : brokenPath(target.path);

  const { issues, need } = requirements(method, headers, body, init.safety);
  need(whyNot === undefined, "url", whyNot ?? "");
  need(body === undefined || content !== undefined, "body", "must be text, bytes, a Blob, a form or a ReadableStream, which nobody has read");
  const known = method && typeof target === "object" ? operationAt(located, target, method) : undefined;
  const path = typeof target === "object" && whyNot === undefined ? (known?.path ?? shapeOf(target.path)) : "";
  if (method === undefined || typeof target === "string" || issues.length > 0)
    throw new RuleError({ vendor, operation: `${vendor}.fetch`, method: method?.toUpperCase() ?? "", path }, issues);

  const { timeout, attemptTimeout, maxRetries, maxAnswerBytes, safety = known?.facts.safety } = init;
  return {
    service: target.service,
    method,
    path,
    target,
    content,
    // For whose limit it counts under.
    parameters: { path: known && idsIn(known.path, target.path), query: Object.fromEntries(new URLSearchParams(target.search)) },
    facts: { responseType: "response", safety, isAnonymous: known?.facts.isAnonymous },
    options: { timeout, attemptTimeout, maxRetries, maxAnswerBytes, headers, signal: (init.signal === undefined ? request?.signal : init.signal) ?? undefined },
  };
}

/** Not instanceof: it may come from another realm, or be of a library. */
function isRequest(input: unknown): input is Request {
  return typeof input === "object" && input !== null && "url" in input && "method" in input && "body" in input;
}

interface Target {
  readonly service: string;
  /** Below the service's address. */
  readonly path: string;
  readonly search: string;
}

/** The service that a URL is of, and what follows its address; why there is none, where there is none. */
function targetOf(text: string, places: readonly Place[]): Target | string {
  // What a URL parser makes of dot segments, backslashes and line breaks does not show them any more.
  if (text.split(/[?#]/, 1)[0]?.split("/").some(isMisread)) return misread;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url) url.hash = "";
  const { href = "" } = url ?? {};
  const found = places.filter(({ baseUrl }) => href.startsWith(`${baseUrl}/`));
  const longest = Math.max(...found.map(({ baseUrl }) => baseUrl.length));
  const [place, other] = found.filter(({ baseUrl }) => baseUrl.length === longest);
  if (place === undefined || other !== undefined)
    return `must be below the address of one of ${places.map(({ service }) => service).join(" and ")}${other ? ", not of both: use request" : ""}`;
  const rest = href.slice(longest);
  const [path = ""] = rest.split("?", 1);
  return { service: place.service, path, search: rest.slice(path.length) };
}

/** The operation that a path is of: of several, the one that has more of its words. */
function operationAt(located: Located, { service, path }: Target, method: string): Draft | undefined {
  const given = path.split("/");
  const isOf = (step: string, index: number) => step === given[index] || isParameter(step);
  const fitting = (located.get(bySteps(service, method, path)) ?? []).filter((draft) => draft.path.split("/").every(isOf));
  const [best] = fitting.sort((one, other) => one.path.split("{").length - other.path.split("{").length);
  return best;
}

/** What stands for each parameter, as it is in the URL. */
function idsIn(path: string, given: string): Record<string, string> {
  const steps = given.split("/");
  return Object.fromEntries(path.split("/").flatMap((step, index) => (isParameter(step) ? [[step.slice(1, -1), steps[index] ?? ""]] : [])));
}

/** Headers with their names in lower case. Not as Headers: its error would print the value of one that cannot be sent. */
function headersOf(given: object): Record<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of Symbol.iterator in given ? (given as Headers) : Object.entries(given)) {
    const key = name.toLowerCase();
    const before = headers.get(key);
    headers.set(key, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(headers);
}
