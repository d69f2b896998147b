/**
 * A value as JSON will write it. Mostly that is the value itself; where fields are inherited, hidden or computed it is not,
 * and a rule that read those would hold something else than what is sent.
 */
export function asWritten(value: unknown): unknown {
  // What JSON would spoil is held as it is, so that the rule can say so.
  if (isPlain(value) || !isJson(value)) return value;
  try {
    return JSON.parse(JSON.stringify(value)) as unknown;
  } catch {
    return value;
  }
}

/** Whether every object in a value has its fields itself, for all to see, and no way of its own to be written. */
export function isPlain(value: unknown, depth = 0): boolean {
  // Deeper than any documented body, or a circle, which another check finds.
  if (typeof value !== "object" || value === null || depth > 6) return true;
  if ("toJSON" in value && typeof value.toJSON === "function") return false;
  if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  let shown = 0;
  for (const name in fields) {
    shown++;
    if (!isPlain(fields[name], depth + 1)) return false;
  }
  return shown === Object.getOwnPropertyNames(value).length;
}

/** Whether JSON carries a value whole: it would write NaN as null and a Map as nothing, and throws for others. */
export function isJson(value: unknown): boolean {
  try {
    JSON.stringify(value, function (this: unknown, _name, inner: unknown) {
      const isLost = typeof inner === "function" || typeof inner === "symbol" || (inner === undefined && Array.isArray(this));
      if (isLost || (typeof inner === "number" && !Number.isFinite(inner)) || inner instanceof Map || inner instanceof Set) throw new TypeError();
      return inner;
    });
    return true;
  } catch {
    return false;
  }
}

/** Whether a URL carries a value of a query: text, a number, true or false, or a list of these. What is undefined is left out. */
export function isQueryable(value: unknown): boolean {
  return (Array.isArray(value) ? value : [value]).every((one: unknown) => {
    if (typeof one === "string") return one.isWellFormed();
    return one === undefined || one === null || typeof one === "boolean" || (typeof one === "number" && Number.isFinite(one));
  });
}
