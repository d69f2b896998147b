// @ts-check
import openapiTS, { astToString, NEVER } from "openapi-typescript";
import ts from "typescript";
import { mergedOf } from "./alternatives.mjs";
import { compacted } from "./compact.mjs";
import { hasFields, objectOf } from "./object.mjs";
import { bodyOf, followed, schemasIn } from "./specification.mjs";

/**
 * @typedef {import("./specification.mjs").Node} Node
 * @typedef {import("./specification.mjs").Specification} Specification
 */

const unused = ["webhooks", "$defs"];
const operationLists = ["paths", "operations"];

/** What the copy that openapi-typescript reads says beside the specification: the type to write in the place of the schema. */
const marker = "x-typescript";

/**
 * `paths.ts`: the types of a specification as openapi-typescript writes them, without the places where nothing goes. Three things
 * it does not know are said to it in a copy of the specification: a file to upload, the field of another alternative, and a list
 * of words that others may join.
 * @param {Specification} specification
 * @returns {Promise<string>}
 */
export async function writePaths(specification) {
  /** @type {Specification} */
  const copy = structuredClone(specification);
  const hasFiles = copy.operations.map((operation) => markFiles(copy, operation)).some(Boolean);
  for (const schema of schemasOf(copy.document)) {
    if (Array.isArray(schema.oneOf)) markOtherFields(copy, schema.oneOf);
    if (Array.isArray(schema.anyOf)) markOpenWords(copy, schema.anyOf);
  }
  const nodes = await openapiTS(/** @type {import("openapi-typescript").OpenAPI3} */ (copy.document), {
    silent: true,
    emptyObjectsUnknown: true,
    transform: (schema) => types[/** @type {keyof typeof types} */ (/** @type {Node} */ (schema)[marker])]?.(),
    ...(hasFiles && { inject: 'import type { UploadedFile } from "../../core/multipart.js";\n' }),
  });
  const used = nodes.filter((node) => !(ts.isTypeAliasDeclaration(node) && unused.includes(node.name.text)));
  return astToString(used.map((node) => (ts.isInterfaceDeclaration(node) && operationLists.includes(node.name.text) ? compacted(node) : node)));
}

const types = {
  file: () => ts.factory.createTypeReferenceNode("UploadedFile"),
  never: () => ({ schema: NEVER, questionToken: true }),
  // string & {} keeps an editor's completion of the words beside it, which string alone would take in.
  openText: () => ts.factory.createIntersectionTypeNode([ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword), ts.factory.createTypeLiteralNode([])]),
};

/**
 * Every schema of a document that may have alternatives.
 * @param {unknown} node
 * @returns {Generator<Node>}
 */
function* schemasOf(node) {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) yield node;
  for (const inner of Object.values(node)) yield* schemasOf(inner);
}

/**
 * @param {Specification} specification
 * @param {import("./specification.mjs").Operation} operation
 */
function markFiles(specification, operation) {
  const body = bodyOf(specification, operation);
  if (body?.encoding !== "multipart") return false;
  return markFilesOf(specification, body.schema, body.place, new Set());
}

/**
 * @param {Specification} specification
 * @param {Node} schema
 * @param {string} place
 * @param {Set<Node>} seen
 * @returns {boolean}
 */
function markFilesOf(specification, schema, place, seen) {
  const { stated } = followed(specification, schema, place);
  if (typeof stated !== "object" || stated === null || seen.has(stated)) return false;
  seen.add(stated);
  if (stated.format === "binary") {
    stated[marker] = "file";
    return true;
  }
  return schemasIn(stated)
    .map((part) => markFilesOf(specification, part, place, seen))
    .some(Boolean);
}

/**
 * Of alternatives that no field tells apart, each says that the fields of the others are not there: both at once do not compile.
 * @param {Specification} specification
 * @param {Node[]} alternatives
 */
function markOtherFields(specification, alternatives) {
  const place = specification.file;
  if (!alternatives.every((alternative) => hasFields(specification, alternative, place))) return;
  const objects = alternatives.map((alternative) => objectOf(specification, alternative, place));
  if (!objects.every(({ isClosed }) => isClosed) || mergedOf(specification, objects).discriminator !== undefined) return;
  const names = new Set(objects.flatMap(({ fields }) => [...fields.keys()]));
  for (const [index, alternative] of alternatives.entries()) {
    const { stated } = followed(specification, alternative, place);
    for (const name of names) if (!objects[index]?.fields.has(name)) stated.properties = { ...stated.properties, [name]: { [marker]: "never" } };
  }
}

/**
 * @param {Specification} specification
 * @param {Node[]} alternatives
 */
function markOpenWords(specification, alternatives) {
  const hasWords = alternatives.some((alternative) => Array.isArray(followed(specification, alternative, specification.file).stated.enum));
  if (!hasWords) return;
  for (const schema of alternatives) if (schema.type === "string" && schema.enum === undefined) schema[marker] = "openText";
}
