// @ts-check
import { followed } from "../specification.mjs";
import { wordsOf } from "../words.mjs";

/**
 * @typedef {import("../specification.mjs").Node} Node
 * @typedef {import("../specification.mjs").Specification} Specification
 */

/**
 * The type of a schema as TypeScript would have it, without the names of lists of words.
 * @param {Specification} specification
 * @param {Node} schema
 * @param {string} place
 * @returns {string}
 */
export function typeOf(specification, schema, place) {
  const { stated, place: at } = followed(specification, schema, place);
  const alternatives = stated.oneOf ?? stated.anyOf;
  if (Array.isArray(alternatives)) return [...new Set(alternatives.map((part, index) => typeOf(specification, part, `${at}/${index}`)))].join(" | ");
  if (Array.isArray(stated.type)) return stated.type.map((type) => typeOf(specification, { ...stated, type }, at)).join(" | ");
  if (stated.format === "binary") return "UploadedFile";
  if (stated.type === "integer") return "number";
  if (stated.type === "array") {
    const items = typeOf(specification, stated.items ?? {}, `${at}/items`);
    return items.includes(" ") ? `(${items})[]` : `${items}[]`;
  }
  return stated.type ?? (stated.properties || stated.allOf ? "object" : "unknown");
}

/**
 * The words that a schema takes, or the items of its list.
 * @param {Specification} specification
 * @param {Node} schema
 * @param {string} place
 * @returns {string[]}
 */
export function valuesOf(specification, schema, place) {
  const { stated, place: at } = followed(specification, schema, place);
  if (stated.const !== undefined) return [String(stated.const)];
  if (stated.type === "array") return valuesOf(specification, stated.items ?? {}, `${at}/items`);
  return (stated.enum ?? []).map(String);
}

/** Of a keyword without words of its own, as core/rule says it. @type {Record<string, (limit: number) => string>} */
const usual = {
  minimum: (limit) => `${limit} or more`,
  maximum: (limit) => `${limit} or less`,
  minLength: (limit) => `${limit} characters or more`,
  maxLength: (limit) => `${limit} characters or less`,
  minItems: (limit) => (limit === 1 ? "not empty" : `${limit} or more of them`),
  maxItems: (limit) => `${limit} of them at most`,
};

const keywords = [...Object.keys(usual), "pattern", "exclusiveMinimum", "exclusiveMaximum", "oneOf", "anyOf"];

/**
 * What a schema demands, in words.
 * @param {Specification} specification
 * @param {Node} schema
 * @param {string} place
 * @returns {string[]}
 */
export function limitsOf(specification, schema, place) {
  const { stated, place: at } = followed(specification, schema, place);
  const own = stated.type === "integer" ? ["a whole number"] : [];
  const words = wordsOf(stated, at);
  for (const keyword of keywords.filter((name) => stated[name] !== undefined)) {
    const said = words(keyword)?.replace(/^must (not )?(?:be )?/, "$1");
    if (keyword === "minLength" && stated.minLength === 1) own.push("not blank");
    else if (said !== undefined) own.push(said);
    else if (usual[keyword]) own.push(usual[keyword](stated[keyword]));
  }
  const alternatives = stated.oneOf ?? stated.anyOf;
  // Alternatives without words of their own are one kind of text, with some of its words named.
  if (alternatives !== undefined && own.length === 0) {
    own.push(...new Set(alternatives.flatMap((/** @type {Node} */ part, /** @type {number} */ index) => limitsOf(specification, part, `${at}/${index}`))));
  }
  if (stated["x-max-bytes"] !== undefined) own.push(`${stated["x-max-bytes"].toLocaleString("en-US")} bytes at most`);
  if (stated.type !== "array" || stated.items === undefined) return own;
  return [...own, ...limitsOf(specification, stated.items, `${at}/items`).map((limit) => `each ${limit}`)];
}
