// @ts-check
import { annotations, demandOnly } from "./object.mjs";
import { SpecificationError } from "./specification.mjs";
import { wordsOf } from "./words.mjs";

/** @typedef {import("./specification.mjs").Node} Node */

/** @type {(schema: Node, place: string, imports: Set<string>) => string} */
export function writeString(schema, place, imports) {
  demandOnly(schema, place, ["type", "minLength", "maxLength", "pattern", ...annotations]);
  const words = wordsOf(schema, place);
  if (schema.minLength === 1) imports.add("name");
  return bounded(schema.minLength === 1 ? "name()" : "z.string()", [
    schema.minLength > 1 && used("noFewerThan", imports, schema.minLength, words("minLength")),
    schema.maxLength !== undefined && used("noMoreThan", imports, number(schema.maxLength), words("maxLength")),
    schema.pattern !== undefined && used("matches", imports, String(new RegExp(schema.pattern)), words("pattern")),
  ]);
}

/** @type {(schema: Node, place: string, imports: Set<string>) => string} */
export function writeFile(schema, place, imports) {
  demandOnly(schema, place, ["type", "format", "x-max-bytes", ...annotations]);
  const bytes = schema["x-max-bytes"];
  if (bytes !== undefined && !Number.isInteger(bytes)) throw new SpecificationError(`${place}/x-max-bytes`, "must be a whole number");
  imports.add("file");
  return bytes === undefined ? "file()" : `file(${number(bytes)})`;
}

const bounds = { minimum: "atLeast", exclusiveMinimum: "above", maximum: "atMost", exclusiveMaximum: "below" };

/** @type {(schema: Node, place: string, imports: Set<string>) => string} */
export function writeNumber(schema, place, imports) {
  demandOnly(schema, place, ["type", ...Object.keys(bounds), ...annotations]);
  const words = wordsOf(schema, place);
  if (schema.type === "integer") imports.add("wholeNumber");
  return bounded(
    schema.type === "integer" ? "wholeNumber()" : "z.number()",
    Object.entries(bounds).map(([keyword, check]) => schema[keyword] !== undefined && used(check, imports, number(schema[keyword]), words(keyword))),
  );
}

/** @type {(schema: Node, place: string, items: string, imports: Set<string>) => string} */
export function writeArray(schema, place, items, imports) {
  demandOnly(schema, place, ["type", "items", "minItems", "maxItems", ...annotations]);
  const words = wordsOf(schema, place);
  return bounded(`z.array(${items})`, [
    schema.minItems !== undefined && used("noFewerThan", imports, schema.minItems, words("minItems")),
    schema.maxItems !== undefined && used("noMoreThan", imports, number(schema.maxItems), words("maxItems")),
  ]);
}

/**
 * An expression with the checks that there are.
 * @param {string} written
 * @param {(string | false)[]} checks
 */
export function bounded(written, checks) {
  const kept = checks.filter((check) => check !== false);
  return kept.length === 0 ? written : `${written}.check(${kept.join(", ")})`;
}

/**
 * A check of core/field, which is imported then.
 * @param {string} check
 * @param {Set<string>} imports
 * @param {string | number} bound
 * @param {string | undefined} message
 */
function used(check, imports, bound, message) {
  imports.add(check);
  return `${check}(${bound}${message === undefined ? "" : `, ${JSON.stringify(message)}`})`;
}

/** @param {number} value */
function number(value) {
  return Number.isInteger(value) && value > 9_999 ? value.toLocaleString("en-US").replaceAll(",", "_") : String(value);
}
