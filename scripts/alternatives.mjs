// @ts-check
import { followed, SpecificationError } from "./specification.mjs";

/**
 * @typedef {import("./object.mjs").ObjectSchema} ObjectSchema
 * @typedef {import("./specification.mjs").Specification} Specification
 */

/**
 * @typedef {object} Merged Alternatives of an object as one object.
 * @property {Map<string, { schema: import("./specification.mjs").Node, place: string }[]>} fields The field as each alternative states it that has it.
 * @property {Set<string>} required What all of them require.
 * @property {string | undefined} discriminator The field that tells them apart.
 * @property {string[]} values The discriminator's, of all alternatives.
 * @property {Condition[]} goesWith What only some of them have.
 * @property {Condition[]} requiredWith What only some of them require.
 */

/** @typedef {{ values: string[], fields: string[] }} Condition Fields, and the discriminator's values that they belong to. */

/**
 * Alternatives of an object as one object with the fields of all, so that a request hears of everything that is wrong with it and
 * not of every alternative that it is not.
 * @param {Specification} specification
 * @param {ObjectSchema[]} alternatives
 * @returns {Merged}
 */
export function mergedOf(specification, alternatives) {
  for (const alternative of alternatives) {
    if (!alternative.isClosed) throw new SpecificationError(alternative.place, "must be closed: it is one of several alternatives");
  }
  const all = orderOf(alternatives.map(({ fields }) => [...fields.keys()]));
  const discriminator = all.find((name) => valuesOf(specification, alternatives, name) !== undefined);
  const names = discriminator === undefined ? all : [discriminator, ...all.filter((name) => name !== discriminator)];
  const values = (discriminator === undefined ? undefined : valuesOf(specification, alternatives, discriminator)) ?? [];
  /** @param {(alternative: ObjectSchema, name: string) => boolean} belongs */
  const conditionsWhere = (belongs) =>
    discriminator === undefined
      ? []
      : conditionsOf(
          names.filter((name) => name !== discriminator),
          alternatives,
          values,
          belongs,
        );
  return {
    fields: new Map(
      names.map((name) => [
        name,
        alternatives.flatMap(({ fields }) => {
          const field = fields.get(name);
          return field === undefined ? [] : [field];
        }),
      ]),
    ),
    required: new Set(names.filter((name) => alternatives.every(({ required }) => required.has(name)))),
    discriminator,
    values: values.flat(),
    goesWith: conditionsWhere(({ fields }, name) => fields.has(name)),
    requiredWith: conditionsWhere(({ required }, name) => required.has(name)),
  };
}

/**
 * The words that a field has in each alternative, when these tell the alternatives apart.
 * @param {Specification} specification
 * @param {ObjectSchema[]} alternatives
 * @param {string} name
 * @returns {string[][] | undefined}
 */
function valuesOf(specification, alternatives, name) {
  const values = alternatives.map(({ fields, required }) => {
    const field = fields.get(name);
    if (field === undefined || !required.has(name)) return [];
    const { stated } = followed(specification, field.schema, field.place);
    const words = stated.const === undefined ? (stated.enum ?? []) : [stated.const];
    return words.every((/** @type {unknown} */ word) => typeof word === "string") ? words : [];
  });
  const isTold = values.every((words) => words.length > 0) && new Set(values.flat()).size === values.flat().length;
  return isTold && values.length > 1 ? values : undefined;
}

/**
 * @param {string[]} names
 * @param {ObjectSchema[]} alternatives
 * @param {string[][]} values
 * @param {(alternative: ObjectSchema, name: string) => boolean} belongs
 * @returns {Condition[]}
 */
function conditionsOf(names, alternatives, values, belongs) {
  /** @type {Map<string, Condition>} */
  const conditions = new Map();
  for (const name of names) {
    const which = alternatives.map((alternative) => belongs(alternative, name));
    if (which.every(Boolean) || !which.some(Boolean)) continue;
    const key = which.join();
    const condition = conditions.get(key) ?? { values: values.filter((_, index) => which[index]).flat(), fields: [] };
    condition.fields.push(name);
    conditions.set(key, condition);
  }
  return [...conditions.values()];
}

/**
 * One order for the names of several lists: a name that only a later list has stands before the next one that was known.
 * @param {string[][]} lists
 * @returns {string[]}
 */
function orderOf(lists) {
  /** @type {string[]} */
  const order = [];
  for (const list of lists) {
    for (const [index, name] of list.entries()) {
      if (order.includes(name)) continue;
      const next = list.slice(index + 1).find((later) => order.includes(later));
      order.splice(next === undefined ? order.length : order.indexOf(next), 0, name);
    }
  }
  return order;
}
