// @ts-check
import { bodyOf, componentOf, followed, queryOf, successesOf } from "../specification.mjs";
import { fieldAndInner, fieldsOf } from "./field.mjs";
import { coded, list, paragraphs, plain, sentence, table, wrapped } from "./markdown.mjs";
import { noteList, notesOf } from "./sources.mjs";

/**
 * @typedef {import("../specification.mjs").Specification} Specification
 * @typedef {import("../specification.mjs").Operation} Operation
 * @typedef {import("./drafts.mjs").Drafted} Drafted
 * @typedef {import("./field.mjs").Field} Field
 */

/**
 * An operation as a section of its vendor's document.
 * @param {Specification} specification
 * @param {Operation} operation
 * @param {Drafted} drafted
 */
export function writeOperation(specification, operation, drafted) {
  const { stated, method, path } = operation;
  const body = bodyOf(specification, operation);
  const placed = [
    ["path", pathFields(specification, operation, drafted)],
    ["query", parameters(specification, queryOf(operation))],
    ["body", body === undefined ? [] : bodyFields(specification, body)],
  ];
  const tables = /** @type {[string, Field[]][]} */ (placed).flatMap(([place, fields]) => (fields.length === 0 ? [] : [fieldTable(place, fields)]));
  return paragraphs([
    `## ${drafted.name}`,
    wrapped(`${sentence(stated.summary)} ${sentence(stated.description)}`),
    [
      `\`${method.toUpperCase()} ${specification.document.servers?.[0]?.url ?? ""}${path}\``,
      wrapped(`\`${signatureOf(specification, operation, drafted)}\``),
    ].join("  \n"),
    documented(stated.externalDocs),
    ...tables,
    acrossFields(drafted, body === undefined ? "query" : "body"),
    wrapped(`**Answer:** ${answered(specification, operation, drafted)}`),
    drafted.isExample ? "**In the sandbox:** an example made from the answer's schema, whatever was sent before." : undefined,
    disagreements(specification, operation),
  ]);
}

/**
 * How the function is called and what it gives.
 * @param {Specification} specification
 * @param {Operation} operation
 * @param {Drafted} drafted
 */
function signatureOf(specification, operation, { name }) {
  const ids = operation.parameters.filter(({ stated }) => stated.in === "path").map(({ stated }) => stated.name);
  const queries = queryOf(operation);
  const body = bodyOf(specification, operation);
  const isQueryNeeded = queries.some(({ stated }) => stated.required === true);
  const parameters = [
    ...(ids.length === 1 ? ids : []),
    ...(ids.length > 1 ? [`{ ${ids.join(", ")} }`] : []),
    ...(body === undefined ? [] : [`body${body.isRequired ? "" : "?"}: ${componentOf(body.schema)}`]),
    ...(queries.length === 0 ? [] : [`query${isQueryNeeded ? "" : "?"}: ${queryType(operation)}`]),
    "options?",
  ];
  return `${name}(${parameters.join(", ")})`;
}

/** @param {Operation} operation */
function queryType({ id }) {
  return `${id[0]?.toUpperCase()}${id.slice(1)}Query`;
}

/** @param {{ url: string, description?: string } | undefined} documents */
function documented(documents) {
  if (documents === undefined) return undefined;
  return documents.description === undefined ? `Documented at <${documents.url}>.` : wrapped(`Documented at <${documents.url}> (${documents.description}).`);
}

/**
 * @param {Specification} specification
 * @param {Operation} operation
 * @param {Drafted} drafted
 */
function pathFields(specification, operation, { facts }) {
  const ids = operation.parameters.filter(({ stated }) => stated.in === "path");
  return parameters(specification, ids).map((field, index) => {
    const isLast = index === ids.length - 1;
    return { ...field, rules: [...field.rules, ...(isLast && facts.reserved ? [`not ${coded(facts.reserved)}: used by other endpoints`] : [])] };
  });
}

/**
 * @param {Specification} specification
 * @param {Operation["parameters"]} stated
 */
function parameters(specification, stated) {
  return stated.flatMap(({ stated: parameter, place }) => {
    const conditions = parameter.required === true ? ["required"] : [];
    const [field, ...inner] = fieldAndInner(specification, parameter.schema, `${place}/schema`, parameter.name, conditions);
    return field === undefined ? [] : [{ ...field, description: parameter.description ?? field.description }, ...inner];
  });
}

/**
 * The fields of a body; of one that is a list, those of its items.
 * @param {Specification} specification
 * @param {{ schema: import("../specification.mjs").Node, place: string }} body
 */
function bodyFields(specification, body) {
  const { stated, place } = followed(specification, body.schema, body.place);
  if (stated.type !== "array") return fieldsOf(specification, body.schema, body.place);
  return fieldsOf(specification, stated.items ?? {}, `${place}/items`, "[]");
}

/** So many values stand in a cell; more stand below the table. */
const inCell = 6;

/**
 * @param {string} place
 * @param {Field[]} fields
 */
function fieldTable(place, fields) {
  const rows = fields.map(({ name, type, rules, values, description }) => {
    const allowed = values.length === 0 ? [] : [values.length > inCell ? `one of ${values.length} values` : values.map((value) => `\`${value}\``).join(" · ")];
    return [`\`${name}\``, type, [...rules, ...allowed].join("; "), sentence(description)];
  });
  const long = fields.filter(({ values }) => values.length > inCell);
  return paragraphs([
    table([place, "type", "rule", "what it is"], rows),
    ...long.map(({ name, values }) => wrapped(`Values of \`${name}\`: ${coded(values)}.`)),
  ]);
}

/**
 * @param {Drafted} drafted
 * @param {string} place
 */
function acrossFields({ checks }, place) {
  if (checks.length === 0) return undefined;
  return paragraphs([`Across the fields of the ${place}:`, list(checks.map(({ path, message }) => `\`${path.join(".")}\` ${plain(message)}`))]);
}

/** What sending a request twice does. @type {Record<string, string>} */
const repeated = {
  read: "It reads only, so it is sent again after a lost answer or a 5xx.",
  idempotent: "Sending it twice does what sending it once does, so it is sent again after a lost answer or a 5xx.",
  unsafe: "Sending it twice may do it twice, so it is not sent again once the vendor may have acted.",
};
/** @type {Record<string, string>} */
const safetyOf = { get: "read", put: "idempotent", delete: "idempotent" };

/**
 * @param {Specification} specification
 * @param {Operation} operation
 * @param {Drafted} drafted
 */
function answered(specification, operation, { name, facts, isListing }) {
  const successes = successesOf(specification, operation);
  const last = name.split(".").at(-1);
  const refusals = Object.keys(operation.stated.responses).filter((code) => /^[345]/.test(code));
  return [
    ...successes.flatMap((success) => [`\`${kindOf(success)}\` with status ${success.status}.`, sentence(meaningOf(specification, operation, success))]),
    facts.expects === undefined ? "" : `${facts.answers?.includes("array") ? "Where it is an object, it" : "It"} always has ${coded(facts.expects)}.`,
    isListing ? `\`${last}.all\` gives every item of the list, \`${last}.pages\` every page.` : "",
    refusals.length === 0 ? "" : `Documented refusals: ${refusals.join(", ")}.`,
    repeated[facts.safety ?? safetyOf[operation.method] ?? "unsafe"],
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** @param {import("../specification.mjs").Success} success */
function kindOf({ schema, type }) {
  if (type === undefined) return "undefined";
  if (type !== "application/json") return type.startsWith("text/") ? "string" : "Uint8Array";
  const item = schema?.type === "array" ? componentOf(schema.items) : undefined;
  return componentOf(schema) ?? (item === undefined ? String([schema?.type ?? "unknown"].flat().join(" or ")) : `${item}[]`);
}

/**
 * @param {Specification} specification
 * @param {Operation} operation
 * @param {import("../specification.mjs").Success} success
 */
function meaningOf(specification, operation, { schema, status }) {
  const component = componentOf(schema);
  return component === undefined ? operation.stated.responses[status]?.description : specification.document.components.schemas[component].description;
}

/**
 * Where sources disagree on the request. What concerns an answer's type is said once in the document.
 * @param {Specification} specification
 * @param {Operation} operation
 */
function disagreements(specification, operation) {
  /** @type {Set<string>} */
  const seen = new Set();
  const body = bodyOf(specification, operation);
  const notes = [
    ...(operation.stated["x-source"] === undefined ? [] : [{ field: "", text: operation.stated["x-source"] }]),
    ...operation.parameters.flatMap(({ stated }) => [
      ...(stated["x-source"] === undefined ? [] : [{ field: stated.name, text: stated["x-source"] }]),
      ...notesOf(specification, stated.schema, stated.name, seen),
    ]),
    ...notesOf(specification, body?.schema, "body", seen),
  ];
  return notes.length === 0 ? undefined : paragraphs(["**Where sources disagree:**", noteList(notes)]);
}
