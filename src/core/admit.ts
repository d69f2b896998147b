import type { CallOptions, Draft } from "./call.js";
import { type About, RuleError } from "./errors/index.js";
import { brokenHeaders } from "./header.js";
import { type BrokenRule, isJson, type RuleMode } from "./rule.js";

/** What a client does when a rule is broken. */
export interface Admission {
  readonly rules: RuleMode;
  readonly warn: (error: RuleError) => void;
}

/**
 * Lets a draft pass to the wire, or not.
 * @throws {RuleError} when a documented rule is broken and rules are enforced; and in every mode when the request could not
 * be sent as it is meant: an id that reaches another endpoint, a body that is not JSON, an option that cannot be used.
 */
export function admit(draft: Draft, about: About, admission: Admission): void {
  const mode = draft.options.rules ?? admission.rules;
  const faults = draft.parameters.path ? brokenIds(draft.parameters.path) : [];
  faults.push(...brokenOptions(draft.options));
  // Under rules that are held, a body is JSON already.
  if (mode !== "enforce" && draft.body !== undefined && !isJson(draft.body))
    faults.push({ path: ["body"], message: "cannot be written as JSON", source: jsonStandard });
  const mustNotPass = mode === "enforce" || faults.length > 0;
  if (mode !== "off" && draft.rules) {
    if (draft.rules.query) faults.push(...draft.rules.query.broken("query", draft.parameters.query ?? {}));
    if (draft.rules.body) faults.push(...draft.rules.body.broken("body", draft.body));
  }
  if (faults.length === 0) return;
  const error = new RuleError(about, faults);
  if (mustNotPass) throw error;
  admission.warn(error);
}

/** Every option that cannot be used. */
export function brokenOptions({ timeout, attemptTimeout, retries, headers }: CallOptions): BrokenRule[] {
  const faults: BrokenRule[] = [];
  if (headers) for (const fault of brokenHeaders(headers)) faults.push({ ...fault, path: ["options", ...fault.path] });
  for (const [name, value] of [
    ["timeout", timeout],
    ["attemptTimeout", attemptTimeout],
  ] as const) {
    if (value !== undefined && !(typeof value === "number" && value > 0))
      faults.push({ path: ["options", name], message: "must be a number of milliseconds above 0", source: readme });
  }
  if (retries !== undefined && !(Number.isInteger(retries) && retries >= 0))
    faults.push({ path: ["options", "retries"], message: "must be a whole number, 0 or more", source: readme });
  return faults;
}

function brokenIds(ids: object): BrokenRule[] {
  const faults: BrokenRule[] = [];
  for (const [name, id] of Object.entries(ids)) {
    const message = brokenId(id);
    if (message !== undefined) faults.push({ path: ["path", name], message, source: urlStandard });
  }
  return faults;
}

function brokenId(id: unknown): string | undefined {
  if (typeof id !== "string") return "must be a string";
  if (id === "" || id === "." || id === "..") return `must not be "${id}": the request would reach another endpoint`;
  return id.isWellFormed() ? undefined : "must be well-formed text: a URL cannot carry half of a character";
}

const urlStandard = "https://url.spec.whatwg.org/#path-state";
const jsonStandard = "https://tc39.es/ecma262/#sec-json.stringify";
const readme = "the README's options";
