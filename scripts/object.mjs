// @ts-check
import { followed, SpecificationError } from "./specification.mjs";

/**
 * @typedef {import("./specification.mjs").Node} Node
 * @typedef {import("./specification.mjs").Specification} Specification
 */

/**
 * @typedef {object} ObjectSchema An object schema with its `allOf` taken apart.
 * @property {Map<string, { schema: Node, place: string }>} fields
 * @property {Set<string>} required
 * @property {boolean} isClosed Whether other fields are refused.
 * @property {string} place
 */

/** Keywords that say something about a schema and demand nothing. */
export const annotations = ["title", "description", "example", "examples", "deprecated", "default", "externalDocs", "x-source", "x-message", "$comment"];

const known = ["type", "properties", "required", "additionalProperties", "unevaluatedProperties", "allOf", ...annotations];

/**
 * Fails on keywords that the generator does not read: ignored, they would make a rule weaker than its specification.
 * @param {Node} schema
 * @param {string} place
 * @param {readonly string[]} keywords
 */
export function demandOnly(schema, place, keywords) {
  for (const key of Object.keys(schema)) {
    if (!keywords.includes(key)) throw new SpecificationError(`${place}/${key}`, "is a keyword that the generator does not read here");
  }
}

/**
 * Whether a schema states fields by name, itself or in a part of it.
 * @param {Specification} specification
 * @param {Node} schema
 * @param {string} place
 * @returns {boolean}
 */
export function hasFields(specification, schema, place) {
  const { stated } = followed(specification, schema, place);
  return stated.properties !== undefined || (stated.allOf ?? []).some((/** @type {Node} */ part) => hasFields(specification, part, place));
}

/**
 * The fields of an object schema, in the order in which it states them.
 * @param {Specification} specification
 * @param {Node} schema
 * @param {string} place
 * @returns {ObjectSchema}
 */
export function objectOf(specification, schema, place) {
  const { stated, place: where } = followed(specification, schema, place);
  demandOnly(stated, where, known);
  if (stated.type !== undefined && stated.type !== "object") throw new SpecificationError(`${where}/type`, "must be object where fields are named");
  /** @type {ObjectSchema} */
  const object = {
    fields: new Map(),
    required: new Set(stated.required ?? []),
    isClosed: stated.additionalProperties === false || stated.unevaluatedProperties === false,
    place: where,
  };
  for (const key of Object.keys(stated)) {
    if (key === "properties") {
      for (const [name, field] of Object.entries(stated.properties)) object.fields.set(name, { schema: field, place: `${where}/properties/${name}` });
    }
    if (key === "allOf") {
      for (const [index, part] of stated.allOf.entries()) addPart(object, objectOf(specification, part, `${where}/allOf/${index}`));
    }
  }
  if (stated.additionalProperties === false && stated.allOf !== undefined) {
    throw new SpecificationError(`${where}/additionalProperties`, "refuses the fields of allOf; unevaluatedProperties is meant");
  }
  for (const name of object.required) {
    if (!object.fields.has(name)) throw new SpecificationError(`${where}/required`, `names a field that is not stated: ${name}`);
  }
  return object;
}

/**
 * @param {ObjectSchema} object
 * @param {ObjectSchema} part
 */
function addPart(object, part) {
  if (part.isClosed) throw new SpecificationError(part.place, "is closed, so allOf cannot add fields to it");
  // What the object says itself stands; a part may state the same field, for the objects that do not say more of it.
  for (const [name, field] of part.fields) if (!object.fields.has(name)) object.fields.set(name, field);
  for (const name of part.required) object.required.add(name);
}
