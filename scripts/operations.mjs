// @ts-check
import { ruleName } from "./rules.mjs";
import { bodyOf, followed, SpecificationError, schemasIn, successesOf, successOf } from "./specification.mjs";

/**
 * @typedef {import("./specification.mjs").Node} Node
 * @typedef {import("./specification.mjs").Specification} Specification
 * @typedef {import("./specification.mjs").Operation} Operation
 */

/**
 * `operations.ts`: what the wire must know of every operation, by path and method.
 * @param {Specification} specification
 * @returns {string}
 */
export function writeOperations(specification) {
  const rules = specification.operations.flatMap((operation) => [ruleName(specification, operation, "query"), ruleName(specification, operation, "body")]);
  const names = rules.filter((name) => name !== undefined).sort();
  /** @type {Map<string, string[]>} */
  const paths = new Map();
  for (const operation of specification.operations) {
    const facts = factsOf(specification, operation).map(([key, value]) => `${key}: ${value},`);
    paths.set(operation.path, [...(paths.get(operation.path) ?? []), `${operation.method}: {${facts.join("")}},`]);
  }
  const written = [...paths].map(([path, methods]) => `${JSON.stringify(path)}: {${methods.join("")}},`);
  const hasForms = specification.operations.some((operation) => bodyOf(specification, operation)?.encoding === "multipart");
  return `${hasForms ? 'import { multipart } from "../../core/multipart.js";\n' : ""}import type { SpecificationFacts } from "../../core/specification.js";
${names.length === 0 ? "" : `import { ${names.join(", ")} } from "./rules.js";\n`}
export const operations = {${written.join("\n")}} satisfies SpecificationFacts;
`;
}

/** What sending an operation twice may do, where its method does not tell. */
const safeties = ["read", "idempotent", "unsafe"];

/**
 * @param {Specification} specification
 * @param {Operation} operation
 * @returns {[string, string][]}
 */
function factsOf(specification, operation) {
  const { stated, place } = operation;
  const { type } = successOf(specification, operation);
  const isJson = type === undefined || type === "application/json";
  const encoding = bodyOf(specification, operation)?.encoding;
  const expected = isJson ? expectedOf(specification, operation) : [];
  const answers = isJson ? answersOf(specification, operation) : ["object"];
  const largest = encoding === "multipart" ? largestFile(specification, bodyOf(specification, operation)?.schema ?? {}) : 0;
  const reserved = reservedWords(specification, operation);
  const safety = stated["x-safety"];
  if (safety !== undefined && !safeties.includes(safety)) throw new SpecificationError(`${place}/x-safety`, `must be one of ${safeties.join(", ")}`);
  /** @type {[string, string | undefined][]} */
  const facts = [
    ["query", ruleName(specification, operation, "query")],
    ["body", ruleName(specification, operation, "body")],
    ["expects", expected.length > 0 ? JSON.stringify(expected) : undefined],
    ["encoding", encoding === undefined || encoding === "json" ? undefined : encoding === "multipart" ? "multipart" : JSON.stringify(encoding)],
    ["maxFileBytes", largest > 0 && Number.isFinite(largest) ? String(largest) : undefined],
    ["responseType", isJson ? undefined : JSON.stringify(type.startsWith("text/") ? "text" : "bytes")],
    ["answers", answers.join() === "object" ? undefined : JSON.stringify(answers)],
    ["accept", isJson ? undefined : JSON.stringify(type)],
    ["safety", safety === undefined ? undefined : JSON.stringify(safety)],
    ["isAnonymous", stated.security?.length === 0 ? "true" : undefined],
    ["reserved", reserved.length > 0 ? JSON.stringify(reserved) : undefined],
  ];
  return facts.flatMap(([key, value]) => (value === undefined ? [] : [/** @type {[string, string]} */ ([key, value])]));
}

/**
 * How many bytes the largest file of a form may have: 0 without a file, Infinity where one of them has no limit.
 * @param {Specification} specification
 * @param {Node} schema
 * @returns {number}
 */
function largestFile(specification, schema) {
  const { stated } = followed(specification, schema, specification.file);
  if (stated.format === "binary") return stated["x-max-bytes"] ?? Number.POSITIVE_INFINITY;
  return Math.max(0, ...schemasIn(stated).map((part) => largestFile(specification, part)));
}

/**
 * The fields that every success has which is an object.
 * @param {Specification} specification
 * @param {Operation} operation
 */
function expectedOf(specification, operation) {
  const [first = [], ...others] = successesOf(specification, operation).map(({ schema, place }) =>
    schema === undefined ? [] : expectedFields(specification, schema, place),
  );
  return first.filter((name) => others.every((names) => names.includes(name)));
}

/**
 * The kinds of JSON that a success may be, and whether it may be nothing.
 * @param {Specification} specification
 * @param {Operation} operation
 * @returns {string[]}
 */
function answersOf(specification, operation) {
  const all = successesOf(specification, operation).flatMap(({ schema, place }) =>
    schema === undefined ? ["nothing"] : kindsOf(specification, schema, place),
  );
  return [...new Set(all)];
}

/**
 * @param {Specification} specification
 * @param {Node} schema
 * @param {string} place
 * @returns {string[]}
 */
function kindsOf(specification, schema, place) {
  const { stated, place: where } = followed(specification, schema, place);
  const alternatives = stated.oneOf ?? stated.anyOf;
  if (alternatives !== undefined) return alternatives.flatMap((/** @type {Node} */ alternative) => kindsOf(specification, alternative, where));
  if (stated.type === undefined && (stated.properties !== undefined || stated.allOf !== undefined)) return ["object"];
  if (stated.type === undefined) return ["object", "array", "string", "number", "boolean", "null"];
  return [stated.type].flat().map((type) => (type === "integer" ? "number" : type));
}

/**
 * The fields that every success has: required, and not null. Of several kinds of success, what all of them have that are objects.
 * @param {Specification} specification
 * @param {Node} schema
 * @param {string} place
 * @returns {string[]}
 */
function expectedFields(specification, schema, place) {
  const { stated, place: where } = followed(specification, schema, place);
  const alternatives = stated.oneOf ?? stated.anyOf;
  if (alternatives !== undefined) {
    const objects = alternatives.filter((/** @type {Node} */ alternative) => kindsOf(specification, alternative, where).includes("object"));
    const [first = [], ...others] = objects.map((/** @type {Node} */ alternative) => expectedFields(specification, alternative, where));
    return first.filter((/** @type {string} */ name) => others.every((/** @type {string[]} */ names) => names.includes(name)));
  }
  const inherited = (stated.allOf ?? []).flatMap((/** @type {Node} */ part) => expectedFields(specification, part, where));
  const own = (stated.required ?? []).filter((/** @type {string} */ name) => {
    const field = stated.properties?.[name];
    return field !== undefined && !mayBeNull(specification, field, where);
  });
  return [...new Set([...inherited, ...own])];
}

/**
 * Whether a field may be null; one that says nothing of itself may be.
 * @param {Specification} specification
 * @param {Node} schema
 * @param {string} place
 * @returns {boolean}
 */
function mayBeNull(specification, schema, place) {
  const { stated } = followed(specification, schema, place);
  const alternatives = stated.oneOf ?? stated.anyOf;
  if (alternatives !== undefined) return alternatives.some((/** @type {Node} */ alternative) => mayBeNull(specification, alternative, place));
  if (stated.allOf !== undefined) return stated.allOf.every((/** @type {Node} */ part) => mayBeNull(specification, part, place));
  if (stated.type === undefined) return stated.enum === undefined && stated.const === undefined && stated.properties === undefined;
  return [stated.type].flat().includes("null");
}

/**
 * The words that other endpoints have in the place of an operation's path parameters: those of the specification's own paths
 * of the same method, and those that it names in x-reserved.
 * @param {Specification} specification
 * @param {Operation} operation
 * @returns {string[]}
 */
function reservedWords({ operations }, operation) {
  const words = operations
    .filter(({ method, path }) => method === operation.method && path !== operation.path)
    .flatMap(({ path }) => wordIn(path, operation.path));
  const stated = operation.parameters.filter(({ stated: { in: where } }) => where === "path").flatMap(({ stated: parameter }) => parameter["x-reserved"] ?? []);
  return [...new Set([...words, ...stated])];
}

/**
 * The first word that one path has where another has a parameter, when the two are alike everywhere else.
 * @param {string} path
 * @param {string} other
 * @returns {string[]}
 */
function wordIn(path, other) {
  const steps = path.split("/");
  const places = other.split("/");
  if (steps.length !== places.length) return [];
  const isParameter = (/** @type {string | undefined} */ step) => step?.startsWith("{") === true;
  if (!places.every((step, index) => isParameter(step) || step === steps[index])) return [];
  return steps.filter((step, index) => isParameter(places[index]) && !isParameter(step) && step !== "").slice(0, 1);
}
