import type { Draft } from "../call.js";
import type { FormFields } from "../multipart.js";
import { type BrokenRule, type Fields, isObject, type Rule } from "../rule.js";
import { serializeJson } from "./json.js";
import { isPlainObject, isQueryable } from "./query.js";

/** The parts of a request as the rules see them. */
interface Parts {
  readonly query: Fields | undefined;
  readonly body: unknown;
  readonly form: FormFields | undefined;
}

/** The fields that a call adds to the documented ones, copied. */
interface Extra {
  readonly query: Fields | undefined;
  readonly body: Fields | undefined;
  /** Their names, each after its place. */
  readonly names: readonly string[];
}

/** What a call adds beside what the vendor documents. A documented field has its own place, where the rules see it. */
export function checkExtra({ facts, options: { extraBody, extraQuery } }: Draft, { query, body, form }: Parts, issues: BrokenRule[]): Extra | undefined {
  if (extraBody === undefined && extraQuery === undefined) return undefined;
  const extra = {
    query: extraQuery === undefined ? undefined : checked("extraQuery", extraQuery, copyQuery, facts.query, query, issues),
    body: extraBody === undefined ? undefined : checked("extraBody", extraBody, copyBody, facts.body, form ?? body, issues),
  };
  return { ...extra, names: [...namesOf("query", extra.query), ...namesOf("body", extra.body)] };

  function copyBody(fields: object): Fields | string {
    if (facts.body === undefined) return "has no place: the operation has no body";
    if (body !== undefined && !isObject(body)) return "has no place: the body is no object";
    if (typeof facts.encoding === "object") return facts.encoding.copy(fields) ?? "must be something that a form can carry";
    const copied = serializeJson(fields)?.value;
    if (!isObject(copied)) return "must be something that JSON can carry";
    if (facts.encoding === "form" && Object.values(copied).some((value) => typeof value === "object")) return "must be something that a form can carry";
    return copied;
  }
}

/** The checked parts with what a call adds to them. */
export function withExtra<Input extends Parts>(input: Input, extra: Extra): Input & { text?: string | undefined; extraFields: readonly string[] } {
  const added = { ...input, extraFields: extra.names, ...(extra.query && { query: { ...input.query, ...extra.query } }) };
  if (extra.body === undefined) return added;
  if (input.form) return { ...added, form: { ...input.form, ...extra.body } };
  const body = { ...Object(input.body), ...extra.body };
  return { ...added, body, text: JSON.stringify(body) };
}

function copyQuery(fields: object): Fields | string {
  const copied: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    // Copied, so that what is checked is what is sent.
    copied[name] = Array.isArray(value) ? Array.from<unknown>(value) : value;
    if (!isQueryable(copied[name])) return "must be something that a URL can carry";
  }
  return copied;
}

function checked(
  option: "extraBody" | "extraQuery",
  fields: unknown,
  copy: (fields: object) => Fields | string,
  rule: Rule | undefined,
  given: unknown,
  issues: BrokenRule[],
): Fields | undefined {
  const add = (message: string, ...name: string[]) => issues.push({ path: ["options", option, ...name], message, source: "the README's options" });
  // A name that would reach into an object's prototype where somebody reads it.
  if (!isPlainObject(fields) || Object.hasOwn(Object(fields), "__proto__")) return void add("must be a plain object");
  const copied = copy(Object(fields));
  if (typeof copied === "string") return void add(copied);
  for (const name of Object.keys(copied)) {
    if (name === "" || !name.isWellFormed()) add("has a name that cannot be sent");
    else if (rule?.documents(name)) add("is a field that the vendor documents: give it in its own place", name);
    else if (Object.hasOwn(Object(given), name)) add("is in the request already", name);
  }
  return copied;
}

const namesOf = (place: string, fields: Fields | undefined) => Object.keys(fields ?? {}).map((name) => `${place}.${name}`);
