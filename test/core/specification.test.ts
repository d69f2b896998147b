import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { linkedCrmRecords, privacyChange } from "../../src/attention/rules/conversations.js";
import { conversationUpdate } from "../../src/leadconnector/rules/conversations.js";
import { recordingLink } from "../../src/siro/rules/recordings.js";

type Json = Readonly<Record<string, unknown>>;
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Json;
}

// Words, and what the two say in different ways: a name that is not blank, and an object that is closed or open.
const incomparable = new Set(["$schema", "description", "x-source", "x-message", "example", "examples", "pattern", "minLength", "additionalProperties", "propertyNames"]);

/** A schema without what cannot be compared, its lists sorted and its references followed. */
function comparable(schema: unknown, document: Json): unknown {
  if (Array.isArray(schema)) return schema.map((item) => comparable(item, document));
  if (typeof schema !== "object" || schema === null) return schema;
  if ("$ref" in schema) return comparable(resolve(String(schema.$ref), document), document);
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
      if (key === "properties")
        return [[key, Object.fromEntries(Object.entries(value as Json).map(([name, property]) => [name, comparable(property, document)]))]];
      if (incomparable.has(key)) return [];
      return [[key, key === "enum" || key === "required" ? [...(value as unknown[])].sort() : comparable(value, document)]];
    }),
  );
}

function resolve(reference: string, document: Json): unknown {
  return reference
    .slice(2)
    .split("/")
    .reduce<unknown>((node, step) => (node as Json)[step], document);
}

const read = async (file: string) => parse(await readFile(new URL(`../../specs/${file}.yaml`, import.meta.url), "utf8")) as Json;
const operationOf = (document: Json, path: string) =>
  resolve("#/paths", document) as Record<string, { put: { requestBody?: Json; parameters?: Parameter[] } }> as Record<
    typeof path,
    { put: { requestBody: { content: { "application/json": { schema: Json } } }; parameters?: Parameter[] } }
  >;

const bodies = [
  { name: "linkedCrmRecords", rule: linkedCrmRecords, file: "attention", path: "/conversations/{id}/linked-crm-records" },
  { name: "recordingLink", rule: recordingLink, file: "siro-gateway", path: "/v1/core/recordings/{id}/link" },
  { name: "conversationUpdate", rule: conversationUpdate, file: "leadconnector", path: "/conversations/{conversationId}" },
];

const said = (rule: { schema: z.core.$ZodType }) => z.toJSONSchema(rule.schema, { io: "input", target: "draft-2020-12" }) as Json;

describe("a rule and the specification", () => {
  it.each(bodies)("know the same fields, words and numbers: $name", async ({ rule, file, path }) => {
    const document = await read(file);
    const stated = operationOf(document, path)[path]?.put.requestBody.content["application/json"].schema;
    expect(comparable(said(rule), {})).toEqual(comparable(stated, document));
  });

  it("know the same query: privacyChange", async () => {
    const document = await read("attention");
    const path = "/conversations/{id}/change_privacy";
    const stated = (operationOf(document, path)[path]?.put.parameters ?? []).filter((parameter) => parameter.in === "query");
    expect(comparable(said(privacyChange), {})).toEqual({
      type: "object",
      properties: Object.fromEntries(stated.map(({ name, schema }) => [name, comparable(schema, document)])),
      required: stated.filter(({ required }) => required).map(({ name }) => name),
    });
  });

  it.each([...bodies, { name: "privacyChange", rule: privacyChange }])("close every object that the vendor names the fields of: $name", ({ rule }) => {
    const open: string[] = [];
    const visit = (schema: Json, way: string) => {
      if (schema.properties !== undefined && schema.additionalProperties !== false) open.push(way);
      for (const [key, property] of Object.entries((schema.properties ?? {}) as Record<string, Json>)) visit(property, `${way}.${key}`);
      if (schema.items) visit(schema.items as Json, `${way}[]`);
    };
    visit(said(rule), "input");
    expect(open).toEqual([]);
  });
});

describe("the services", () => {
  it.each([
    { file: "attention", url: "https://api.attention.tech/v2" },
    { file: "siro-gateway", url: "https://api.siro.ai" },
    { file: "leadconnector", url: "https://services.leadconnectorhq.com" },
  ])("are where $file says", async ({ file, url }) => {
    expect(await read(file)).toMatchObject({ servers: [{ url }] });
  });
});
