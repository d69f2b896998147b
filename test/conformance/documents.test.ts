import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pairs, vendors } from "./operations.js";
import { partsOf } from "./requests.js";

/** The sections of a vendor's document of operations, by their headings. */
function sectionsOf(vendor: string): ReadonlyMap<string, string> {
  const file = new URL(`../../docs/operations/${vendor}.md`, import.meta.url);
  const [, ...sections] = existsSync(file) ? readFileSync(file, "utf8").split(/^## /m) : [];
  return new Map(sections.map((section) => [section.slice(0, section.indexOf("\n")).trim(), section]));
}

const sections = new Map(vendors.map(({ name }) => [name, sectionsOf(name)]));

it.each(pairs)("$name is in its vendor's document, with where it goes", ({ name, vendor, method, server, path }) => {
  expect(sections.get(vendor.name)?.get(name)).toContain(`\`${method.toUpperCase()} ${server}${path}\``);
});

it.each(pairs)("$name has each of its fields there", (pair) => {
  const section = sections.get(pair.vendor.name)?.get(pair.name);
  const fields = partsOf(pair).flatMap(({ isList, alternatives }) =>
    alternatives.flatMap((shape) => Array.from(shape.fields.keys(), (name) => (isList ? `[].${name}` : name))),
  );
  for (const field of [...pair.ids, ...fields]) expect(section).toContain(`| \`${field}\``);
});

describe("a document", () => {
  it.each(vendors)("has no operation that $name does not have", ({ name: vendor }) => {
    const known = pairs.filter((pair) => pair.vendor.name === vendor).map(({ name }) => name);
    const documented = [...(sections.get(vendor)?.keys() ?? [])].filter((heading) => heading.startsWith(`${vendor}.`));
    expect(documented.sort()).toEqual(known.sort());
  });
});
