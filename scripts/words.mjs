// @ts-check
import { SpecificationError } from "./specification.mjs";

/** @typedef {import("./specification.mjs").Node} Node */

/** Keywords whose meaning no reader could guess from them: they need words. */
const unspoken = ["pattern", "exclusiveMinimum", "exclusiveMaximum"];
/** Keywords that core/field has a sentence for. */
const spoken = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"];
const constraints = [...unspoken, ...spoken];

/**
 * The words of each constraint of a schema, from the `x-message` beside it: one sentence for the one constraint that there is,
 * or a sentence for each keyword. Constraints that speak for themselves may have none.
 * @param {Node} schema
 * @param {string} place
 * @returns {(keyword: string) => string | undefined}
 */
export function wordsOf(schema, place) {
  const message = schema["x-message"];
  const own = Object.keys(schema).filter((key) => constraints.includes(key) && !(key === "minLength" && schema[key] === 1));
  const alternatives = Object.keys(schema).filter((key) => key === "anyOf" || key === "oneOf");
  const applies = [...own, ...alternatives];
  /** @type {Record<string, string>} */
  let words = {};
  if (typeof message === "string") {
    const [keyword, ...others] = applies;
    if (keyword === undefined) throw new SpecificationError(`${place}/x-message`, "stands beside nothing that it could be about");
    if (others.length > 0) throw new SpecificationError(`${place}/x-message`, `must say which it is about: ${applies.join(", ")}`);
    words = { [keyword]: message };
  } else if (message !== undefined) {
    for (const keyword of Object.keys(message)) {
      if (!applies.includes(keyword)) throw new SpecificationError(`${place}/x-message/${keyword}`, "is about nothing that stands beside it");
    }
    words = message;
  }
  for (const keyword of own.filter((name) => unspoken.includes(name))) {
    if (words[keyword] === undefined) throw new SpecificationError(`${place}/${keyword}`, "needs words: an x-message beside it");
  }
  return (keyword) => words[keyword];
}
