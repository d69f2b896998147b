import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { readMap } from "../../scripts/map.mjs";
import { sampleOf } from "../../scripts/sample.mjs";
import { bodyOf, queryOf, readSpecification } from "../../scripts/specification.mjs";
import type { SpecificationFacts } from "../../src/core/specification.js";
import { operations as attention } from "../../src/generated/attention/operations.js";
import { operations as leadconnector } from "../../src/generated/leadconnector/operations.js";
import { operations as gateway } from "../../src/generated/siro-gateway/operations.js";
import { operations as organization } from "../../src/generated/siro-organization/operations.js";

type Json = Readonly<Record<string, unknown>>;

const facts: Readonly<Record<string, SpecificationFacts>> = { attention, leadconnector, "siro-gateway": gateway, "siro-organization": organization };
const specifications = readMap(fileURLToPath(new URL("../../", import.meta.url))).map(({ name, specification }) => ({
  name,
  specification: readSpecification(specification),
}));
const cases = specifications.flatMap(({ name, specification }) =>
  specification.operations.map((operation) => ({
    name: `${name} ${operation.method} ${operation.path}`,
    specification,
    operation,
    fact: facts[name]?.[operation.path]?.[operation.method as "get"],
  })),
);

// Words, and what the two say in different ways: a name that is not blank, and an object that is closed or open.
const incomparable = new Set(["$schema", "description", "example", "pattern", "minLength", "additionalProperties", "propertyNames", "x-source", "x-message"]);

/** A schema without what cannot be compared, its lists sorted and its references followed. */
function comparable(schema: unknown, document: Json): unknown {
  if (Array.isArray(schema)) return schema.map((item) => comparable(item, document));
  if (typeof schema !== "object" || schema === null) return schema;
  if ("$ref" in schema) return comparable(resolve(String(schema.$ref), document), document);
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
      if (key === "properties") return [[key, Object.fromEntries(Object.entries(value as Json).map(([name, field]) => [name, comparable(field, document)]))]];
      if (incomparable.has(key)) return [];
      // zod writes down which whole numbers JavaScript keeps exactly.
      if ((key === "minimum" || key === "maximum") && Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER) return [];
      return [[key, key === "enum" || key === "required" ? [...(value as unknown[])].sort() : comparable(value, document)]];
    }),
  );
}

function resolve(reference: string, document: Json): unknown {
  const steps = reference.slice(2).split("/");
  return steps.reduce<unknown>((node, step) => (node as Json)[step], document);
}

const said = (rule: unknown) =>
  z.toJSONSchema((rule as { schema: z.core.$ZodType }).schema, { io: "input", target: "draft-2020-12", unrepresentable: "any" }) as Json;
const hasAlternatives = (schema: Json, document: Json) => /"(?:oneOf|anyOf|allOf|binary)"/.test(JSON.stringify(comparable(schema, document)));

describe("a generated rule", () => {
  const bodies = cases.flatMap((one) => {
    const body = bodyOf(one.specification, one.operation);
    return body === undefined ? [] : [{ ...one, body }];
  });
  const queries = cases.filter(({ operation }) => queryOf(operation).length > 0);

  it("is there for every body and every query", () => {
    expect([bodies.length, queries.length]).toEqual([9, 7]);
    expect(bodies.filter(({ fact }) => fact?.body === undefined)).toEqual([]);
    expect(queries.filter(({ fact }) => fact?.query === undefined)).toEqual([]);
  });

  const plain = bodies.filter(({ body, specification }) => !hasAlternatives(body.schema, specification.document));
  it.each(plain)("says what its specification says: $name", ({ body, specification, fact }) => {
    expect(comparable(said(fact?.body), {})).toEqual(comparable(body.schema, specification.document));
  });

  it.each(queries)("knows the parameters of its specification: $name", ({ operation, fact }) => {
    const { properties, required = [] } = said(fact?.query) as { properties: Json; required?: string[] };
    const stated = queryOf(operation).map(({ stated }) => stated);
    expect(Object.keys(properties)).toEqual(stated.map(({ name }) => name));
    expect(required).toEqual(stated.filter((parameter) => parameter.required === true).map(({ name }) => name));
  });

  it.each(queries)("takes a sample of its query: $name", ({ specification, operation, fact }) => {
    const query = queryOf(operation).map(({ stated, place }) => [stated.name, stated.example ?? sampleOf(specification, stated.schema, place, stated.name)]);
    expect(fact?.query?.check("query", Object.fromEntries(query))).toEqual([]);
  });

  it.each(bodies)("takes a sample of its body: $name", ({ specification, body, fact }) => {
    const sample = sampleOf(specification, body.schema, body.place) as Json;
    const files = body.encoding === "multipart" ? { fileAttachment: [{ content: new Blob(["x"]) }] } : {};
    expect(fact?.body?.check("body", { ...sample, ...files })).toEqual([]);
  });
});

describe("the services", () => {
  it.each([
    { file: "attention.yaml", url: "https://api.attention.tech/v2" },
    { file: "siro-gateway.yaml", url: "https://api.siro.ai" },
    { file: "siro-organization.yaml", url: "https://functions.siro.ai/api-externalApi" },
    { file: "leadconnector.yaml", url: "https://services.leadconnectorhq.com" },
  ])("are where $file says", ({ file, url }) => {
    const stated = specifications.find(({ specification }) => basename(specification.file) === file)?.specification.document;
    expect(stated).toMatchObject({ servers: [{ url }] });
  });
});
