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
    schema.minLength > 1 && `z.minLength(${schema.minLength}${said(words("minLength"))})`,
    schema.maxLength !== undefined && `z.maxLength(${number(schema.maxLength)}${said(words("maxLength"))})`,
    schema.pattern !== undefined && `z.regex(${new RegExp(schema.pattern)}${said(words("pattern"))})`,
  ]);
}

/** @type {(schema: Node, place: string, imports: Set<string>) => string} */
export function writeFile(schema, place, imports) {
  demandOnly(schema, place, ["type", "format", "x-max-bytes", ...annotations]);
  const bytes = schema["x-max-bytes"];
  if (!Number.isInteger(bytes)) throw new SpecificationError(place, "must say how large the file may be: x-max-bytes");
  imports.add("file");
  return `file(${number(bytes)})`;
}

const bounds = { minimum: "gte", exclusiveMinimum: "gt", maximum: "lte", exclusiveMaximum: "lt" };

/** @type {(schema: Node, place: string, imports: Set<string>) => string} */
export function writeNumber(schema, place, imports) {
  demandOnly(schema, place, ["type", ...Object.keys(bounds), ...annotations]);
  const words = wordsOf(schema, place);
  if (schema.type === "integer") imports.add("wholeNumber");
  return bounded(
    schema.type === "integer" ? "wholeNumber()" : "z.number()",
    Object.entries(bounds).map(([keyword, check]) => schema[keyword] !== undefined && `z.${check}(${number(schema[keyword])}${said(words(keyword))})`),
  );
}

/** @type {(schema: Node, place: string, items: string) => string} */
export function writeArray(schema, place, items) {
  demandOnly(schema, place, ["type", "items", "minItems", "maxItems", ...annotations]);
  const words = wordsOf(schema, place);
  return bounded(`z.array(${items})`, [
    schema.minItems !== undefined && `z.minLength(${schema.minItems}${said(words("minItems"))})`,
    schema.maxItems !== undefined && `z.maxLength(${number(schema.maxItems)}${said(words("maxItems"))})`,
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

/** @param {string | undefined} message */
function said(message) {
  return message === undefined ? "" : `, ${JSON.stringify(message)}`;
}

/** @param {number} value */
function number(value) {
  return Number.isInteger(value) && value > 9_999 ? value.toLocaleString("en-US").replaceAll(",", "_") : String(value);
}
