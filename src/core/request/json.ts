import { kindOf } from "../kind.js";

/** A JSON body: the text that is sent, and what that text says. */
export interface SerializedJson {
  readonly text: string;
  readonly value: unknown;
}

/**
 * Serializes a value once. Rules are held against what the text says, so a getter or a toJSON that gives something else the
 * next time cannot send what was not checked.
 * @returns Undefined when JSON would lose a part of the value.
 */
export function serializeJson(value: unknown): SerializedJson | undefined {
  try {
    const text: string | undefined = JSON.stringify(value);
    return text === undefined || isLost(value, false) ? undefined : { text, value: JSON.parse(text) };
  } catch {
    return undefined; // circular, a BigInt, or a toJSON that throws
  }
}

/** Whether JSON carries a value whole: it would write NaN as null and a Map as an empty object, and throws for others. */
export function isJson(value: unknown): boolean {
  try {
    return !isLost(value, false);
  } catch {
    return false; // circular
  }
}

/** Whether JSON would leave a part out or replace it. Not a replacer for JSON.stringify: that costs half as much again. */
function isLost(value: unknown, isListed: boolean): boolean {
  switch (typeof value) {
    case "string":
    case "boolean":
      return false;
    case "number":
      return !Number.isFinite(value);
    case "undefined":
      return isListed; // a list has null in its place
    case "object":
      return value !== null && isObjectLost(value);
    default:
      return true;
  }
}

function isObjectLost(value: object): boolean {
  if (Array.isArray(value)) return value.some((item: unknown) => isLost(item, true));
  // It has a form of its own choice; an invalid date would be written as null.
  if ("toJSON" in value && typeof value.toJSON === "function") return kindOf(value) === "Date" && Number.isNaN(Number(value));
  // A Map, a Blob or an Error would be written as an empty object.
  if (Object.getPrototypeOf(value) !== Object.prototype && !/^(?:Object|String|Number|Boolean)$/.test(kindOf(value))) return true;
  // What reads it may take such a field for the object's prototype.
  if (Object.hasOwn(value, "__proto__")) return true;
  return Object.values(value).some((item: unknown) => isLost(item, false));
}
