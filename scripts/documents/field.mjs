// @ts-check
import { mergedOf } from "../alternatives.mjs";
import { hasFields, objectOf } from "../object.mjs";
import { followed } from "../specification.mjs";
import { limitsOf, typeOf, valuesOf } from "./words.mjs";

/**
 * @typedef {import("../specification.mjs").Node} Node
 * @typedef {import("../specification.mjs").Specification} Specification
 */

/**
 * @typedef {object} Field One row of a table.
 * @property {string} name The way to it, for example `linked_crm_records[].id`.
 * @property {string} type
 * @property {string[]} rules
 * @property {string[]} values The values that it may have, where they are listed.
 * @property {string} description
 * @property {string | undefined} source Where sources disagree on it.
 */

/**
 * The fields of a schema, and of the objects in it.
 * @param {Specification} specification
 * @param {Node} schema
 * @param {string} place
 * @param {string} [way] The way to this schema.
 * @returns {Field[]}
 */
export function fieldsOf(specification, schema, place, way = "") {
  return shapeOf(specification, schema, place).flatMap(({ name, schema: stated, place: at, conditions }) =>
    fieldAndInner(specification, stated, at, way === "" ? name : `${way}.${name}`, conditions),
  );
}

/**
 * A field, and the fields of the objects in it.
 * @param {Specification} specification
 * @param {Node} schema
 * @param {string} place
 * @param {string} name
 * @param {string[]} conditions What is true of it beside its own limits: whether it is required.
 * @returns {Field[]}
 */
export function fieldAndInner(specification, schema, place, name, conditions) {
  const { stated, place: at } = followed(specification, schema, place);
  const field = {
    name,
    type: typeOf(specification, schema, place),
    rules: [...conditions, ...limitsOf(specification, schema, place)],
    values: valuesOf(specification, schema, place),
    description: schema.description ?? stated.description ?? "",
    source: schema["x-source"] ?? stated["x-source"],
  };
  const items = stated.type === "array" && stated.items !== undefined;
  const inner = items ? stated.items : stated;
  const where = items ? `${at}/items` : at;
  return hasShape(specification, inner, where) ? [field, ...fieldsOf(specification, inner, where, items ? `${name}[]` : name)] : [field];
}

/**
 * @param {Specification} specification
 * @param {Node} schema
 * @param {string} place
 */
function hasShape(specification, schema, place) {
  const { stated, place: at } = followed(specification, schema, place);
  return [stated, ...alternativesOf(stated)].some((part) => hasFields(specification, part, at));
}

/**
 * The fields of one object, or of the alternatives of an object, each with what decides whether it is there.
 * @param {Specification} specification
 * @param {Node} schema
 * @param {string} place
 * @returns {{ name: string, schema: Node, place: string, conditions: string[] }[]}
 */
function shapeOf(specification, schema, place) {
  const { stated, place: at } = followed(specification, schema, place);
  const alternatives = alternativesOf(stated).filter((alternative) => alternative.type !== "null");
  if (alternatives.length === 1) return shapeOf(specification, alternatives[0] ?? {}, at);
  if (alternatives.length === 0) {
    const { fields, required } = objectOf(specification, schema, place);
    const named = [...fields].map(([name, field]) => ({ name, ...field, conditions: required.has(name) ? ["required"] : [] }));
    const others = stated.additionalProperties;
    if (!others) return named;
    return [...named, { name: "*", schema: others === true ? {} : others, place: `${at}/additionalProperties`, conditions: ["any other field"] }];
  }
  const read = alternatives.map((alternative, index) => objectOf(specification, alternative, `${at}/oneOf/${index}`));
  const merged = mergedOf(specification, read);
  const { discriminator } = merged;
  return [...merged.fields].map(([name, [field]]) => ({
    name,
    schema: name === discriminator ? { ...followed(specification, field?.schema ?? {}, at).stated, enum: merged.values } : (field?.schema ?? {}),
    place: field?.place ?? at,
    conditions: [
      ...(merged.required.has(name) ? ["required"] : []),
      ...told(merged.requiredWith, name, `required with ${discriminator}`),
      ...told(merged.goesWith, name, `only with ${discriminator}`),
    ],
  }));
}

/**
 * @param {{ values: string[], fields: string[] }[]} conditions
 * @param {string} name
 * @param {string} words
 */
function told(conditions, name, words) {
  return conditions.filter(({ fields }) => fields.includes(name)).map(({ values }) => `${words} ${values.map((value) => `\`${value}\``).join(" or ")}`);
}

/**
 * @param {Node} schema
 * @returns {Node[]}
 */
function alternativesOf(schema) {
  return schema.oneOf ?? schema.anyOf ?? [];
}
