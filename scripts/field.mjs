// @ts-check
import { mergedOf } from "./alternatives.mjs";
import { annotations, demandOnly, hasFields, objectOf } from "./object.mjs";
import { bounded, writeArray, writeFile, writeNumber, writeString } from "./primitive.mjs";
import { componentOf, followed, SpecificationError } from "./specification.mjs";
import { wordsOf } from "./words.mjs";

/**
 * @typedef {import("./specification.mjs").Node} Node
 * @typedef {import("./specification.mjs").Specification} Specification
 */

/** Writes fields as source text: expressions of zod/mini that hold what their schemas state. */
export class FieldWriter {
  /** The factories of core/field and core/rule that were used. @type {Set<string>} */
  imports = new Set();
  /** Where each component is referred to. @type {Map<string, Set<string>>} */
  uses = new Map();
  /** The components that are being written, to notice a circle. @type {string[]} */
  #open = [];

  /**
   * @param {Specification} specification
   * @param {ReadonlyMap<string, string>} factories The names of the factories that stand for components.
   */
  constructor(specification, factories) {
    this.specification = specification;
    this.factories = factories;
  }

  /**
   * @param {Node} schema
   * @param {string} place
   * @returns {string}
   */
  write(schema, place) {
    if (schema === null || typeof schema !== "object" || Array.isArray(schema)) throw new SpecificationError(place, "must be a schema object");
    if (schema.$ref !== undefined) return this.#writeReference(schema, place);
    if (schema.oneOf !== undefined || schema.anyOf !== undefined) return this.#writeAlternatives(schema, place);
    if (schema.allOf !== undefined || schema.properties !== undefined) return this.#writeObject(schema, place);
    if (Array.isArray(schema.type)) return this.#writeTypes(schema, place);
    if (schema.const !== undefined || schema.enum !== undefined) return writeWords(schema, place);
    switch (schema.type) {
      case "string":
        return schema.format === "binary" ? writeFile(schema, place, this.imports) : writeString(schema, place, this.imports);
      case "number":
      case "integer":
        return writeNumber(schema, place, this.imports);
      case "boolean":
        demandOnly(schema, place, ["type", ...annotations]);
        return "z.boolean()";
      case "array":
        if (schema.items === undefined) throw new SpecificationError(place, "must say what its items are");
        return writeArray(schema, place, this.write(schema.items, `${place}/items`), this.imports);
      case "object":
        return this.#writeMap(schema, place);
      case undefined:
        demandOnly(schema, place, annotations);
        this.imports.add("anyJson");
        return "anyJson()";
      default:
        throw new SpecificationError(place, `has a type that the generator does not read: ${schema.type}`);
    }
  }

  /**
   * What a component's factory makes.
   * @param {string} component
   * @param {string} [from] Where it is referred to.
   */
  writeComponent(component, from = component) {
    const { stated, place } = followed(this.specification, { $ref: `#/components/schemas/${component}` }, from);
    if (this.#open.includes(component)) throw new SpecificationError(place, "contains itself, which the generator does not read");
    this.#open.push(component);
    const written = this.write(stated, place);
    this.#open.pop();
    return written;
  }

  /** @type {(schema: Node, place: string) => string} */
  #writeReference(schema, place) {
    demandOnly(schema, place, ["$ref", "description", "x-source"]);
    const component = componentOf(schema);
    if (component === undefined) throw new SpecificationError(place, "may refer to a component schema only");
    this.uses.set(component, (this.uses.get(component) ?? new Set()).add(place));
    const factory = this.factories.get(component);
    return factory === undefined ? this.writeComponent(component, place) : `${factory}()`;
  }

  /** @type {(schema: Node, place: string) => string} */
  #writeAlternatives(schema, place) {
    const keyword = schema.oneOf === undefined ? "anyOf" : "oneOf";
    demandOnly(schema, place, [keyword, ...annotations]);
    const stated = /** @type {Node[]} */ (schema[keyword]).map((alternative, index) => ({ alternative, at: `${place}/${keyword}/${index}` }));
    const values = stated.filter(({ alternative }) => alternative.type !== "null");
    const written = this.#writeValues(schema, keyword, values, place);
    return values.length < stated.length ? `z.nullable(${written})` : written;
  }

  /** @type {(schema: Node, keyword: "anyOf" | "oneOf", values: { alternative: Node, at: string }[], place: string) => string} */
  #writeValues(schema, keyword, values, place) {
    const objects = values.filter(({ alternative, at }) => hasFields(this.specification, alternative, at));
    if (objects.length > 0 && objects.length < values.length) throw new SpecificationError(place, "mixes objects with other values");
    if (objects.length > 1) {
      const read = objects.map(({ alternative, at }) => objectOf(this.specification, alternative, at));
      return this.#writeMerged(mergedOf(this.specification, read), place);
    }
    const kept = keyword === "anyOf" ? this.#withoutNamedWords(values) : values;
    const [first = "", ...others] = kept.map(({ alternative, at }) => this.write(alternative, at));
    if (others.length === 0) return first;
    const message = wordsOf(schema, place)(keyword);
    if (message === undefined) throw new SpecificationError(`${place}/${keyword}`, "needs words: an x-message beside it");
    return `z.union([${[first, ...others].join(", ")}], ${JSON.stringify(message)})`;
  }

  /**
   * Without the words that another alternative takes as well: they are stated for the reader and for the types.
   * @param {{ alternative: Node, at: string }[]} alternatives
   */
  #withoutNamedWords(alternatives) {
    const stated = alternatives.map(({ alternative, at }) => followed(this.specification, alternative, at).stated);
    return alternatives.filter((_, index) => {
      const words = stated[index]?.enum;
      return !Array.isArray(words) || !stated.some((other) => words.every((word) => takesText(other, word)));
    });
  }

  /** @type {(schema: Node, place: string) => string} */
  #writeObject(schema, place) {
    const object = objectOf(this.specification, schema, place);
    const others = schema.additionalProperties;
    if (!object.isClosed && (others === undefined || others === false)) {
      throw new SpecificationError(place, "must say whether other fields may be there: additionalProperties");
    }
    const fields = [...object.fields].map(([name, field]) => optionalField(name, this.write(field.schema, field.place), object.required.has(name)));
    const isOpen = !object.isClosed && others === true;
    const written = `z.${isOpen ? "looseObject" : "strictObject"}({${fields.join("")}})`;
    return isOpen || object.isClosed ? written : `z.catchall(${written}, ${this.write(others, `${place}/additionalProperties`)})`;
  }

  /** @type {(merged: import("./alternatives.mjs").Merged, place: string) => string} */
  #writeMerged(merged, place) {
    const fields = [...merged.fields].map(([name, stated]) => {
      const isRequired = merged.required.has(name);
      if (name === merged.discriminator) return optionalField(name, `z.enum(${JSON.stringify(merged.values)})`, isRequired);
      const [written = "", ...differing] = new Set(stated.map((field) => this.write(field.schema, field.place)));
      if (differing.length > 0) throw new SpecificationError(place, `states the field ${name} in different ways`);
      return optionalField(name, written, isRequired);
    });
    const checks = /** @type {const} */ (["goesWith", "requiredWith"]).flatMap((check) =>
      merged[check].map((condition) => {
        this.imports.add(check);
        return `${check}(${[merged.discriminator, condition.values, condition.fields].map((part) => JSON.stringify(part)).join(", ")})`;
      }),
    );
    return bounded(`z.strictObject({${fields.join("")}})`, checks);
  }

  /** @type {(schema: Node, place: string) => string} */
  #writeTypes(schema, place) {
    const types = schema.type.filter((/** @type {string} */ type) => type !== "null");
    if (types.length !== 1) throw new SpecificationError(`${place}/type`, "may list one type and null; alternatives of types are an anyOf");
    const written = this.write({ ...schema, type: types[0] }, place);
    return types.length < schema.type.length ? `z.nullable(${written})` : written;
  }

  /** @type {(schema: Node, place: string) => string} */
  #writeMap(schema, place) {
    demandOnly(schema, place, ["type", "additionalProperties", ...annotations]);
    if (schema.additionalProperties === undefined) throw new SpecificationError(place, "must say which fields it has: properties or additionalProperties");
    if (schema.additionalProperties === false) return "z.strictObject({})";
    if (schema.additionalProperties !== true) return `z.record(z.string(), ${this.write(schema.additionalProperties, `${place}/additionalProperties`)})`;
    this.imports.add("openObject");
    return "openObject()";
  }
}

/**
 * A field of an object, as an entry of its shape.
 * @param {string} name
 * @param {string} written
 * @param {boolean} isRequired
 */
export function optionalField(name, written, isRequired) {
  return `${JSON.stringify(name)}: ${isRequired ? written : `z.optional(${written})`},`;
}

/**
 * @param {Node} schema
 * @param {string} place
 */
function writeWords(schema, place) {
  demandOnly(schema, place, ["type", "const", "enum", ...annotations]);
  const words = schema.const === undefined ? schema.enum : [schema.const];
  const isText = words.every((/** @type {unknown} */ word) => typeof word === "string");
  return `${isText ? "z.enum" : "z.literal"}(${JSON.stringify(words)})`;
}

/**
 * Whether a schema of text without a list of words takes a word.
 * @param {Node} schema
 * @param {unknown} word
 */
function takesText(schema, word) {
  if (schema.type !== "string" || schema.enum !== undefined || schema.maxLength !== undefined || schema.format !== undefined) return false;
  return typeof word === "string" && word.trim().length >= (schema.minLength ?? 0) && new RegExp(schema.pattern ?? "").test(word);
}
