// @ts-check
import { FieldWriter, optionalField } from "./field.mjs";
import { bodyOf, queryOf, SpecificationError } from "./specification.mjs";

/**
 * @typedef {import("./specification.mjs").Specification} Specification
 * @typedef {import("./specification.mjs").Operation} Operation
 */

/** A factory for less would be longer than what it stands for. */
const shortest = 20;
const taken = ["z", "rule", "name", "wholeNumber", "openObject", "anyJson", "file", "goesWith", "requiredWith"];

/**
 * `rules.ts`: the field rules of every operation, for its query and for its body.
 * @param {Specification} specification
 * @returns {string}
 */
export function writeRules(specification) {
  const factories = factoriesOf(specification);
  const fields = new FieldWriter(specification, factories);
  const rules = specification.operations.flatMap((operation) => rulesOf(specification, operation, fields));
  if (rules.length === 0) return "export {};\n";
  const made = [...factories].map(([component, factory]) => `const ${factory} = () => ${fields.writeComponent(component)};`);
  const imports = ["rule", ...fields.imports].sort();
  const ofRule = imports.filter((name) => ["rule", "goesWith", "requiredWith"].includes(name));
  const ofField = imports.filter((name) => !ofRule.includes(name));
  return `import * as z from "zod/mini";
${ofField.length === 0 ? "" : `import { ${ofField.join(", ")} } from "../../core/field.js";\n`}import { ${ofRule.join(", ")} } from "../../core/rule.js";

${[...made, ...rules].join("\n\n")}
`;
}

/**
 * The name of the rule of an operation's query or body; undefined when it has none.
 * @param {Specification} specification
 * @param {Operation} operation
 * @param {"query" | "body"} part
 */
export function ruleName(specification, operation, part) {
  const exists = part === "query" ? queryOf(operation).length > 0 : bodyOf(specification, operation) !== undefined;
  return exists ? `${operation.id}${part === "query" ? "Query" : "Body"}` : undefined;
}

/**
 * The components that several places refer to, and their factories.
 * @param {Specification} specification
 * @returns {Map<string, string>}
 */
function factoriesOf(specification) {
  const trial = new FieldWriter(specification, new Map());
  for (const operation of specification.operations) rulesOf(specification, operation, trial);
  const names = new Set([...taken, ...specification.operations.flatMap(({ id }) => [`${id}Query`, `${id}Body`])]);
  /** @type {Map<string, string>} */
  const factories = new Map();
  for (const [component, places] of trial.uses) {
    if (places.size < 2 || trial.writeComponent(component).length < shortest) continue;
    const plain = `${component[0]?.toLowerCase()}${component.slice(1)}`;
    const name = names.has(plain) ? `${plain}Field` : plain;
    names.add(name);
    factories.set(component, name);
  }
  return factories;
}

/**
 * @param {Specification} specification
 * @param {Operation} operation
 * @param {FieldWriter} fields
 * @returns {string[]}
 */
function rulesOf(specification, operation, fields) {
  const source = JSON.stringify(sourceOf(operation));
  const query = ruleName(specification, operation, "query");
  const body = bodyOf(specification, operation);
  const rules = [];
  if (query !== undefined) {
    const parameters = queryOf(operation).map((parameter) => writeParameter(parameter, fields));
    rules.push(`export const ${query} = rule(() => z.strictObject({${parameters.join("")}}), ${source});`);
  }
  if (body !== undefined) {
    const written = fields.write(body.schema, body.place);
    const isFactory = body.isRequired && /^\w+\(\)$/.test(written);
    const build = isFactory ? written.slice(0, -2) : `() => ${body.isRequired ? written : `z.optional(${written})`}`;
    rules.push(`export const ${ruleName(specification, operation, "body")} = rule(${build}, ${source});`);
  }
  return rules;
}

const parameterKeywords = ["name", "in", "description", "required", "schema", "deprecated", "example", "examples", "x-source"];

/**
 * @param {{ stated: import("./specification.mjs").Node, place: string }} parameter
 * @param {FieldWriter} fields
 */
function writeParameter({ stated, place }, fields) {
  for (const key of Object.keys(stated)) {
    if (!parameterKeywords.includes(key)) throw new SpecificationError(`${place}/${key}`, "is a keyword that the generator does not read here");
  }
  if (stated.schema === undefined) throw new SpecificationError(place, "must have a schema");
  return optionalField(stated.name, fields.write(stated.schema, `${place}/schema`), stated.required === true);
}

/** @param {Operation} operation */
function sourceOf({ stated, place }) {
  const { url, description } = stated.externalDocs ?? {};
  if (typeof url !== "string") throw new SpecificationError(place, "must name the page that documents it: externalDocs.url");
  return description === undefined ? url : `${url} (${description})`;
}
