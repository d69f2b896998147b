// @ts-check
import { componentOf } from "../specification.mjs";
import { list, sentence } from "./markdown.mjs";

/**
 * @typedef {import("../specification.mjs").Node} Node
 * @typedef {import("../specification.mjs").Specification} Specification
 */

/** @typedef {{ field: string, text: string }} Note Where sources disagree, and on which field. */

/**
 * What a schema says of sources that disagree: on itself, on its fields, and on the components that it refers to.
 * @param {Specification} specification
 * @param {Node | undefined} schema
 * @param {string} way The way to it: a type and its fields.
 * @param {Set<string>} seen The components that were looked at.
 * @returns {Note[]}
 */
export function notesOf(specification, schema, way, seen) {
  if (typeof schema !== "object" || schema === null) return [];
  const component = componentOf(schema);
  const own = typeof schema["x-source"] === "string" ? [{ field: way, text: schema["x-source"] }] : [];
  if (component !== undefined) {
    if (seen.has(component)) return own;
    seen.add(component);
    return [...own, ...notesOf(specification, specification.document.components?.schemas?.[component], component, seen)];
  }
  /** @type {Note[]} */
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => notesOf(specification, field, `${way}.${name}`, seen));
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [
    ...own,
    ...fields,
    ...parts.flatMap((part) => notesOf(specification, part, way, seen)),
    ...notesOf(specification, schema.items, `${way}[]`, seen),
    ...notesOf(specification, schema.additionalProperties, way, seen),
  ];
}

/** @param {Note[]} notes */
export function noteList(notes) {
  return list(notes.map(({ field, text }) => `${field === "" ? "" : `\`${field}\`: `}${sentence(text)}`));
}
