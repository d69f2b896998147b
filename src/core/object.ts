/** The fields of an object, whatever is in them. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value has fields, and is no list. */
export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
