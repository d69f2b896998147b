import type { Draft } from "../call.js";
import { type CallIdentity, RuleError } from "../errors/index.js";
import type { FormFields } from "../multipart.js";
import { observe } from "../observe.js";
import { isCallOption } from "../option-names.js";
import { noOptions } from "../options.js";
import type { BrokenRule, RuleMode } from "../rule.js";
import { checkExtra, withExtra } from "./extra.js";
import { serializeJson } from "./json.js";
import { brokenOptions } from "./option.js";
import { checkQuery } from "./query.js";

/** What a client does when a rule is broken. */
export interface RulePolicy {
  readonly rules: RuleMode;
  readonly warn: (error: RuleError) => void;
}

/** Of what has no client. */
export const enforced: RulePolicy = { rules: "enforce", warn: () => {} };

/** The parts of a request as they were checked: copies, so that nothing can change before they are sent. */
export interface ValidInput {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** What the JSON says. */
  readonly body?: unknown;
  /** The JSON itself. */
  readonly text?: string | undefined;
  /** The fields of a multipart form, in place of JSON. */
  readonly form?: FormFields | undefined;
  /** How many bytes a stream in the form may have. It is known when it is read. */
  readonly maxFileBytes?: number | undefined;
  /** The names of the fields that were added to the documented ones. */
  readonly extraFields?: readonly string[] | undefined;
}

/**
 * Holds a draft against the rules of its operation.
 * @throws {RuleError} when a documented rule is broken and rules are enforced; and in every mode when the request could not
 * be sent as it is meant: an id that reaches another endpoint, a body that cannot be serialized, an option that cannot be used.
 */
export function validate(draft: Draft, identity: CallIdentity, policy: RulePolicy): ValidInput {
  const { facts, rules: crossFields, options, parameters } = draft;
  const mode = options.rules ?? policy.rules;
  const issues: BrokenRule[] = [];
  const path = checkIds(draft, issues);
  const query = parameters.query === undefined ? undefined : checkQuery(parameters.query, issues);
  if (options !== noOptions) issues.push(...brokenOptions(options, isCallOption));
  const body = draft.body === undefined ? noBody : copyBody(draft);
  const extra = options === noOptions ? undefined : checkExtra(draft, { query, body: body.value, form: body.form }, issues);
  const mustNotPass = mode === "enforce" || issues.length > 0 || body.issue !== undefined;
  if (mode !== "off" && facts.query) addAll(issues, facts.query.check("query", query ?? {}, facts.body ? undefined : crossFields));
  const broken = mode !== "off" && facts.body ? facts.body.check("body", body.value, crossFields) : none;
  addAll(issues, broken);
  // A rule that was enforced says more exactly which field it is.
  if (body.issue && (mode !== "enforce" || broken.length === 0)) issues.push(body.issue);
  if (issues.length > 0) {
    const error = new RuleError(identity, issues);
    if (mustNotPass) throw error;
    observe(() => policy.warn(error));
  }
  const input = { path, query, body: body.value, text: body.text, form: body.form, maxFileBytes: mode === "enforce" ? facts.maxFileBytes : undefined };
  return extra === undefined ? input : withExtra(input, extra);
}

const none: readonly BrokenRule[] = [];

/** Not push(...more): a call takes about 100,000 parameters at most. */
function addAll(issues: BrokenRule[], more: readonly BrokenRule[]): void {
  for (const issue of more) issues.push(issue);
}

interface CopiedBody {
  readonly value: unknown;
  readonly text?: string;
  readonly form?: FormFields;
  readonly issue?: BrokenRule;
}

const noBody: CopiedBody = { value: undefined };
const notJson: BrokenRule = { path: ["body"], message: "cannot be written as JSON", source: "https://tc39.es/ecma262/#sec-json.stringify" };
const notParts: BrokenRule = {
  path: ["body"],
  message: "cannot be written as a form: it may hold text, files and lists of them",
  source: "https://xhr.spec.whatwg.org/#interface-formdata",
};

function copyBody({ body, facts }: Draft): CopiedBody {
  if (facts.encoding === undefined || facts.encoding === "form") return serializeJson(body) ?? { value: body, issue: notJson };
  const form = facts.encoding.copy(body);
  return form ? { value: form, form } : { value: body, issue: notParts };
}

/** The ids that the path names, and no others. */
function checkIds({ path, parameters, facts }: Draft, issues: BrokenRule[]): Readonly<Record<string, unknown>> | undefined {
  const given: Readonly<Record<string, unknown>> = { ...parameters.path };
  const names = namesIn(path);
  for (const name of names) {
    const message = brokenId(given[name], facts.reserved);
    if (message !== undefined) issues.push({ path: ["path", name], message, source: pathStandard });
  }
  for (const name in given) if (!names.includes(name)) issues.push({ path: ["path", name], message: "is not an id of this path", source: pathStandard });
  return parameters.path && given;
}

const namesByPath = new Map<string, readonly string[]>();

/** The names in the braces of a path. Kept by path: there are as many as operations. */
function namesIn(path: string): readonly string[] {
  let names = namesByPath.get(path);
  if (names === undefined) {
    names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    namesByPath.set(path, names);
  }
  return names;
}

function brokenId(id: unknown, reserved: readonly string[] = []): string | undefined {
  if (typeof id !== "string") return "must be a string";
  if (id === "" || id === "." || id === ".." || reserved.includes(id)) return `must not be "${id}": the request would reach another endpoint`;
  if (id.trim() === "") return "must not be blank";
  return id.isWellFormed() ? undefined : "must be well-formed text";
}

const pathStandard = "https://url.spec.whatwg.org/#path-state";
