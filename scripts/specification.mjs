// @ts-check
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parse } from "yaml";

/** @typedef {Record<string, any>} Node A part of a parsed specification: its form is found out while it is read. */

/**
 * @typedef {object} Operation
 * @property {string} path
 * @property {string} method
 * @property {string} id
 * @property {Node} stated What the specification says of it.
 * @property {{ stated: Node, place: string }[]} parameters Its own and those of its path, references followed.
 * @property {string} place Where it stands, for messages.
 */

/**
 * @typedef {object} Specification
 * @property {string} file
 * @property {Node} document
 * @property {Operation[]} operations
 */

const methods = ["get", "put", "post", "delete", "patch"];

/** What a specification says that nothing can be generated from. It names the place. */
export class SpecificationError extends Error {
  /**
   * @param {string} place
   * @param {string} message
   */
  constructor(place, message) {
    super(`${place} ${message}`);
    this.name = "SpecificationError";
  }
}

/**
 * Reads a specification from its file.
 * @param {string} path
 * @returns {Specification}
 */
export function readSpecification(path) {
  return specificationOf(basename(path), parse(readFileSync(path, "utf8")));
}

/**
 * The operations of a parsed specification, in its order.
 * @param {string} file The file's name, for messages.
 * @param {Node} document
 * @returns {Specification}
 */
export function specificationOf(file, document) {
  /** @type {Specification} */
  const specification = { file, document, operations: [] };
  const ids = new Set();
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of methods.filter((name) => name in item)) {
      const place = pointer(file, "paths", path, method);
      const stated = item[method];
      if (!/^[a-z][A-Za-z0-9]*$/.test(stated.operationId ?? "")) throw new SpecificationError(place, "needs an operationId in camelCase");
      if (ids.has(stated.operationId)) throw new SpecificationError(place, `has the operationId of another operation: ${stated.operationId}`);
      ids.add(stated.operationId);
      const parameters = [
        ...listed(specification, item.parameters, pointer(file, "paths", path, "parameters")),
        ...listed(specification, stated.parameters, `${place}/parameters`),
      ];
      specification.operations.push({ path, method, id: stated.operationId, stated, parameters, place });
    }
  }
  return specification;
}

/**
 * @param {Specification} specification
 * @param {Node[] | undefined} parameters
 * @param {string} place
 */
function listed(specification, parameters = [], place) {
  return parameters.map((parameter, index) => followed(specification, parameter, `${place}/${index}`));
}

/**
 * What a node means: itself, or what it refers to, and where that stands.
 * @param {Specification} specification
 * @param {Node} node
 * @param {string} place
 * @returns {{ stated: Node, place: string }}
 */
export function followed({ file, document }, node, place) {
  let stated = node;
  let where = place;
  while (typeof stated?.$ref === "string") {
    const reference = stated.$ref;
    const steps = reference.split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    const target = steps[0] === "#" ? steps.slice(1).reduce((/** @type {Node | undefined} */ inner, step) => inner?.[step], document) : undefined;
    if (target === undefined) throw new SpecificationError(where, `refers to ${reference}, which is not in this specification`);
    stated = target;
    where = `${file}${reference}`;
  }
  return { stated, place: where };
}

/**
 * A JSON pointer into a file.
 * @param {string} file
 * @param {string[]} steps
 */
export function pointer(file, ...steps) {
  return `${file}#/${steps.map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
}

/**
 * The schemas that a schema states of what is in a value or of what the value may be.
 * @param {Node} schema
 * @returns {Node[]}
 */
export function schemasIn(schema) {
  const inner = [schema.items, schema.additionalProperties, ...Object.values(schema.properties ?? {})];
  return [...inner, ...["allOf", "anyOf", "oneOf"].flatMap((key) => schema[key] ?? [])].filter((part) => typeof part === "object" && part !== null);
}

/**
 * The name of the component schema that a node refers to.
 * @param {Node | undefined} node
 * @returns {string | undefined}
 */
export function componentOf(node) {
  const prefix = "#/components/schemas/";
  return typeof node?.$ref === "string" && node.$ref.startsWith(prefix) ? node.$ref.slice(prefix.length) : undefined;
}

/**
 * The query's parameters of an operation.
 * @param {Operation} operation
 */
export function queryOf(operation) {
  return operation.parameters.filter(({ stated }) => stated.in === "query");
}

const encodings = /** @type {const} */ ({
  "application/json": "json",
  "application/x-www-form-urlencoded": "form",
  "multipart/form-data": "multipart",
});

/**
 * The body that an operation takes.
 * @param {Specification} specification
 * @param {Operation} operation
 * @returns {{ schema: Node, content: Node, encoding: "json" | "form" | "multipart", isRequired: boolean, place: string } | undefined}
 */
export function bodyOf(specification, operation) {
  if (operation.stated.requestBody === undefined) return undefined;
  const { stated, place } = followed(specification, operation.stated.requestBody, `${operation.place}/requestBody`);
  const [type = "", ...others] = Object.keys(stated.content ?? {});
  const encoding = encodings[/** @type {keyof typeof encodings} */ (type)];
  if (encoding === undefined || others.length > 0)
    throw new SpecificationError(place, `must have one kind of content, of ${Object.keys(encodings).join(", ")}`);
  const content = stated.content[type];
  if (content.schema === undefined) throw new SpecificationError(place, "must have a schema");
  return { schema: content.schema, content, encoding, isRequired: stated.required === true, place: `${place}/content/${type.replace("/", "~1")}/schema` };
}

/** @typedef {{ status: number, type: string | undefined, content: Node | undefined, schema: Node | undefined, place: string }} Success */

/**
 * What an operation gives when it succeeds: its first 2xx.
 * @param {Specification} specification
 * @param {Operation} operation
 */
export function successOf(specification, operation) {
  const [first] = successesOf(specification, operation);
  if (first === undefined) throw new SpecificationError(operation.place, "must state what a success is");
  return first;
}

/**
 * Every success of an operation, by its status. One without a body has neither type nor schema.
 * @param {Specification} specification
 * @param {Operation} operation
 * @returns {Success[]}
 */
export function successesOf(specification, operation) {
  const statuses = Object.keys(operation.stated.responses ?? {}).filter((code) => /^2\d\d$/.test(code));
  return statuses.map((status) => {
    const { stated, place } = followed(specification, operation.stated.responses[status], `${operation.place}/responses/${status}`);
    const [type] = Object.keys(stated.content ?? {});
    const content = type === undefined ? undefined : stated.content[type];
    const schema = content?.schema === undefined ? undefined : withoutError(specification, content.schema);
    return { status: Number(status), type, content, schema, place: `${place}/content/${type?.replace("/", "~1")}/schema` };
  });
}

/**
 * A success may be stated beside the error that travels in its place.
 * @param {Specification} specification
 * @param {Node} schema
 */
function withoutError({ document }, schema) {
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (!Array.isArray(alternatives) || !("Error" in (document.components?.schemas ?? {}))) return schema;
  const others = alternatives.filter((alternative) => componentOf(alternative) !== "Error");
  return others.length === 1 ? others[0] : schema;
}
