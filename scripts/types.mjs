// @ts-check
import { bodyOf, componentOf, followed, pointer, queryOf, SpecificationError, successesOf } from "./specification.mjs";

/**
 * @typedef {import("./specification.mjs").Node} Node
 * @typedef {import("./specification.mjs").Specification} Specification
 * @typedef {import("./specification.mjs").Operation} Operation
 */

/** An interface can extend a type that has a name, and not one that is looked up. */
const stated = "type Stated<Name extends keyof Schemas> = Schemas[Name];\n";

/**
 * `types.ts`: the named types of a specification's requests and answers, and of its queries.
 * @param {Specification} specification
 * @returns {string}
 */
export function writeTypes(specification) {
  const requests = new Set();
  const answers = new Set();
  for (const operation of specification.operations) {
    const body = bodyOf(specification, operation);
    if (body !== undefined) collect(specification, body.schema, requests);
    for (const { stated } of queryOf(operation)) collect(specification, stated.schema, requests);
    for (const { schema } of successesOf(specification, operation)) collect(specification, schema, answers);
  }
  const names = Object.keys(specification.document.components?.schemas ?? {}).filter((name) => requests.has(name) || answers.has(name));
  const named = names.map((name) => writeNamed(specification, name, requests.has(name)));
  const queries = specification.operations.filter((operation) => queryOf(operation).length > 0).map(writeQuery);
  const written = [...named, ...queries].join("\n\n");
  const operators = ["Open", "QueryOf"].filter((operator) => written.includes(`${operator}<`));
  const imported = ["components", "paths"].filter((name) => (name === "components" ? named.length > 0 : queries.length > 0));
  if (written === "") return "export {};\n";
  return `${operators.length === 0 ? "" : `import type { ${operators.join(", ")} } from "../../core/specification.js";\n`}import type { ${imported.join(", ")} } from "./paths.js";

${named.length === 0 ? "" : 'type Schemas = components["schemas"];\n'}${written.includes("Stated<") ? stated : ""}
${written}
`;
}

/**
 * The components that a schema refers to, and those that they refer to.
 * @param {Specification} specification
 * @param {unknown} node
 * @param {Set<string>} names
 */
function collect(specification, node, names) {
  if (typeof node !== "object" || node === null) return;
  const name = componentOf(/** @type {Node} */ (node));
  if (name !== undefined) {
    if (names.has(name) || name === "Error") return;
    names.add(name);
    collect(specification, specification.document.components?.schemas?.[name], names);
    return;
  }
  for (const inner of Object.values(node)) collect(specification, inner, names);
}

/**
 * @param {Specification} specification
 * @param {string} name
 * @param {boolean} isRequest Answers may grow, so their lists of words stay open; what is sent may not.
 */
function writeNamed(specification, name, isRequest) {
  const place = pointer(specification.file, "components", "schemas", name);
  const schema = specification.document.components.schemas[name];
  if (isRequest && schema.description === undefined) throw new SpecificationError(place, "needs a description: it becomes the type's documentation");
  const plain = `Schemas[${JSON.stringify(name)}]`;
  const words = schema.description === undefined ? "" : `${comment(schema.description)}\n`;
  const alternatives = (schema.oneOf ?? schema.anyOf ?? []).map(componentOf);
  if (isRequest && alternatives.length > 0 && !alternatives.includes(undefined)) return `${words}export type ${name} = ${alternatives.join(" | ")};`;
  if (!isInterface(specification, schema, place)) return `${words}export type ${name} = ${isRequest ? plain : `Open<${plain}>`};`;
  return `${words}export interface ${name} extends ${isRequest ? `Stated<${JSON.stringify(name)}>` : `Open<${plain}>`} {}`;
}

/**
 * Whether a schema is one object, whose type an interface can extend.
 * @param {Specification} specification
 * @param {Node} schema
 * @param {string} place
 * @returns {boolean}
 */
function isInterface(specification, schema, place) {
  const { stated } = followed(specification, schema, place);
  if (stated.oneOf !== undefined || stated.anyOf !== undefined) return false;
  // What its other fields may be does not hold for a named one that is left out, which an interface would have to promise.
  if (typeof stated.additionalProperties === "object" && stated.properties !== undefined) return false;
  if (stated.allOf !== undefined) return stated.allOf.every((/** @type {Node} */ part) => isInterface(specification, part, place));
  return stated.type === "object";
}

/** @param {Operation} operation */
function writeQuery({ id, path, method, stated }) {
  const name = `${id[0]?.toUpperCase()}${id.slice(1)}Query`;
  return `${comment(`The query of \`${id}\`: ${lowered(stated.summary ?? id)}.`)}\nexport interface ${name} extends QueryOf<paths[${JSON.stringify(path)}][${JSON.stringify(method)}]> {}`;
}

/** @param {string} sentence */
function lowered(sentence) {
  return `${sentence[0]?.toLowerCase()}${sentence.slice(1)}`;
}

/** @param {string} text */
function comment(text) {
  return `/** ${text.trim().replaceAll(/\s+/g, " ").replaceAll("*/", "*\\/")} */`;
}
