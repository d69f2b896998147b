import { type BrokenRule, isObject } from "../rule.js";

/** The query's own fields. Inherited or hidden ones would look like part of the query and not be sent. */
export function checkQuery(query: unknown, issues: BrokenRule[]): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = { ...Object(query) };
  if (!isPlainObject(query)) issues.push({ path: ["query"], message: "must be a plain object", source: queryStandard });
  for (const name in fields) {
    const value = fields[name];
    // Copied, so that what is checked is what is sent.
    if (Array.isArray(value)) fields[name] = Array.from<unknown>(value);
    if (!isQueryable(fields[name])) issues.push({ path: ["query", name], message: "must be something that a URL can carry", source: queryStandard });
  }
  return fields;
}

export function isPlainObject(value: unknown): boolean {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // The prototype of another realm's Object is not ours, but it has none itself either.
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  return isPlain && Object.getOwnPropertyNames(value).length === Object.keys(value).length;
}

/** Whether a URL carries a value of a query: text, a number, true or false, or a list of these. What is undefined is left out. */
export function isQueryable(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => item !== undefined && item !== null && !Array.isArray(item) && isQueryable(item));
  if (typeof value === "string") return value.isWellFormed();
  return value === undefined || value === null || typeof value === "boolean" || Number.isFinite(value);
}

const queryStandard = "https://url.spec.whatwg.org/#query-state";
