import { type CallOptions, type Draft, noOptions } from "./call.js";
import { type About, RuleError } from "./errors/index.js";
import { brokenHeaders } from "./header.js";
import { isForm } from "./multipart.js";
import type { BrokenRule, RuleMode } from "./rule.js";
import { asWritten, isJson, isPlain, isQueryable } from "./written.js";

/** What a client does when a rule is broken. */
export interface Admission {
  readonly rules: RuleMode;
  readonly warn: (error: RuleError) => void;
}

/**
 * Lets a draft pass to the wire, or not.
 * @throws {RuleError} when a documented rule is broken and rules are enforced; and in every mode when the request could not
 * be sent as it is meant: an id that reaches another endpoint, a body that cannot be written, an option that cannot be used.
 */
export function admit(draft: Draft, about: About, admission: Admission): void {
  const mode = draft.options.rules ?? admission.rules;
  const { path, query } = draft.parameters;
  const faults = path ? brokenIds(path, draft.reserved) : [];
  if (query) faults.push(...brokenQuery(query));
  if (draft.options !== noOptions) faults.push(...brokenOptions(draft.options));
  // Under rules that are held, a body can be written already.
  if (mode !== "enforce" && draft.body !== undefined) {
    const [isWritable, message, source] = draft.encoding === "multipart" ? written.form : written.json;
    if (!isWritable(draft.body)) faults.push({ path: ["body"], message, source });
  }
  // JSON is held as it will be written; a form is written from its own fields.
  if (draft.encoding === "form" && !isPlain(draft.body)) faults.push({ path: ["body"], message: "must be a plain object", source: queryStandard });
  const mustNotPass = mode === "enforce" || faults.length > 0;
  if (mode !== "off" && draft.rules) {
    if (draft.rules.query) faults.push(...draft.rules.query.check("query", query ?? {}));
    if (draft.rules.body) faults.push(...draft.rules.body.check("body", draft.encoding === "multipart" ? draft.body : asWritten(draft.body)));
  }
  if (faults.length === 0) return;
  const error = new RuleError(about, faults);
  if (mustNotPass) throw error;
  admission.warn(error);
}

/** Every option that cannot be used. */
export function brokenOptions({ timeout, attemptTimeout, retries, headers, rules, signal }: CallOptions): BrokenRule[] {
  const faults: BrokenRule[] = [];
  const fault = (name: string, message: string) => faults.push({ path: ["options", name], message, source: "the README's options" });
  if (headers) for (const broken of brokenHeaders(headers)) faults.push({ ...broken, path: ["options", ...broken.path] });
  if (timeout !== undefined && !isTime(timeout)) fault("timeout", "must be a number of milliseconds above 0");
  if (attemptTimeout !== undefined && !isTime(attemptTimeout)) fault("attemptTimeout", "must be a number of milliseconds above 0");
  if (retries !== undefined && !(Number.isInteger(retries) && retries >= 0)) fault("retries", "must be a whole number, 0 or more");
  if (rules !== undefined && !["enforce", "warn", "off"].includes(rules)) fault("rules", "must be one of enforce, warn, off");
  // Not instanceof: a signal may come from another realm, or from a library.
  if (signal !== undefined && typeof signal?.addEventListener !== "function") fault("signal", "must be an AbortSignal");
  return faults;
}

// Endless is no deadline, and JSON would make nothing of it.
function isTime(value: unknown): boolean {
  return typeof value === "number" && value > 0 && Number.isFinite(value);
}

function brokenQuery(query: object): BrokenRule[] {
  // Fields that are inherited or hidden would be held and not sent.
  if (Array.isArray(query) || !isPlain(query)) return [{ path: ["query"], message: "must be a plain object", source: queryStandard }];
  return Object.entries(query).flatMap(([name, value]) =>
    isQueryable(value) ? [] : [{ path: ["query", name], message: "must be something that a URL can carry", source: queryStandard }],
  );
}

function brokenIds(ids: object, reserved: readonly string[] = []): BrokenRule[] {
  const faults: BrokenRule[] = [];
  for (const [name, id] of Object.entries(ids)) {
    const message = brokenId(id, reserved);
    if (message !== undefined) faults.push({ path: ["path", name], message, source: urlStandard });
  }
  return faults;
}

function brokenId(id: unknown, reserved: readonly string[]): string | undefined {
  if (typeof id !== "string") return "must be a string";
  if (id === "" || id === "." || id === ".." || reserved.includes(id)) return `must not be "${id}": the request would reach another endpoint`;
  return id.isWellFormed() ? undefined : "must be well-formed text: a URL cannot carry half of a character";
}

const queryStandard = "https://url.spec.whatwg.org/#query-state";
const urlStandard = "https://url.spec.whatwg.org/#path-state";
const written = {
  json: [isJson, "cannot be written as JSON", "https://tc39.es/ecma262/#sec-json.stringify"],
  form: [isForm, "cannot be written as a form: it may hold text, files and lists of them", "https://xhr.spec.whatwg.org/#interface-formdata"],
} as const;
