// @ts-check
import { followed, SpecificationError } from "./specification.mjs";

/**
 * @typedef {import("./specification.mjs").Node} Node
 * @typedef {import("./specification.mjs").Specification} Specification
 */

/** Deeper than any documented answer says something new. */
const deepest = 6;

/**
 * A value that a schema allows: its example, or one made of the first word of each list, one item of each array and every field.
 * @param {Specification} specification
 * @param {Node} schema
 * @param {string} place
 * @param {string} [name] What the value is called where it stands; a text says it.
 * @param {number} [depth]
 * @returns {unknown}
 */
export function sampleOf(specification, schema, place, name = "text", depth = 0) {
  const { stated, place: where } = followed(specification, schema, place);
  if (stated.example !== undefined) return stated.example;
  if (stated.examples?.[0] !== undefined) return stated.examples[0];
  if (stated.const !== undefined) return stated.const;
  if (stated.enum !== undefined) return stated.enum[0];
  const alternative = (stated.oneOf ?? stated.anyOf)?.[0];
  if (alternative !== undefined) return sampleOf(specification, alternative, where, name, depth);
  if (stated.properties !== undefined || stated.allOf !== undefined) return sampleObject(specification, stated, where, depth);
  switch ([stated.type].flat()[0]) {
    case "string":
      if (stated.pattern !== undefined) throw new SpecificationError(`${where}/pattern`, "needs an example beside it");
      return name;
    case "number":
    case "integer":
      return stated.minimum ?? 1;
    case "boolean":
      return true;
    case "array":
      return stated.items === undefined || depth >= deepest ? [] : [sampleOf(specification, stated.items, `${where}/items`, name, depth + 1)];
    case "object":
      return typeof stated.additionalProperties === "object" && depth < deepest
        ? { [name]: sampleOf(specification, stated.additionalProperties, `${where}/additionalProperties`, name, depth + 1) }
        : {};
    default:
      return null;
  }
}

/**
 * @param {Specification} specification
 * @param {Node} stated
 * @param {string} place
 * @param {number} depth
 */
function sampleObject(specification, stated, place, depth) {
  /** @type {Node} */
  const sample = {};
  for (const [index, part] of (stated.allOf ?? []).entries()) Object.assign(sample, sampleOf(specification, part, `${place}/allOf/${index}`, "text", depth));
  for (const [name, field] of Object.entries(stated.properties ?? {})) {
    const isRequired = stated.required?.includes(name) === true;
    if (isRequired || depth < deepest) sample[name] = sampleOf(specification, field, `${place}/properties/${name}`, name, depth + 1);
  }
  return sample;
}
