// @ts-check
import { sampleOf } from "./sample.mjs";
import { successOf } from "./specification.mjs";

/**
 * @typedef {import("./specification.mjs").Specification} Specification
 * @typedef {import("./specification.mjs").Operation} Operation
 */

/**
 * `examples.ts`: for every operation its success, as an answer that its schema allows.
 * @param {Specification} specification
 * @returns {string}
 */
export function writeExamples(specification) {
  /** @type {Record<string, Record<string, unknown>>} */
  const examples = {};
  for (const operation of specification.operations) {
    examples[operation.path] = { ...examples[operation.path], [operation.method]: exampleOf(specification, operation) };
  }
  return `export const examples = ${JSON.stringify(examples, undefined, 2)};\n`;
}

/**
 * @param {Specification} specification
 * @param {Operation} operation
 */
function exampleOf(specification, operation) {
  const { status, type, content, schema, place } = successOf(specification, operation);
  if (type === undefined || schema === undefined) return { status };
  const stated = content?.example ?? Object.values(content?.examples ?? {})[0]?.value;
  if (type === "application/json") return { status, body: stated ?? sampleOf(specification, schema, place) };
  const text = typeof stated === "string" ? stated : operation.stated.summary;
  return type.startsWith("text/") ? { status, contentType: type, body: text } : { status, contentType: type, base64: Buffer.from(text).toString("base64") };
}
