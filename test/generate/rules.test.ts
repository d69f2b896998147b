import { describe, expect, it } from "vitest";
import { writeRules } from "../../scripts/rules.mjs";
import { type Schema, stating, taking } from "./specification.js";

/** The expression of the one field of a body. */
function written(field: Schema, components: Readonly<Record<string, Schema>> = {}): string {
  const text = writeRules(taking({ type: "object", additionalProperties: false, required: ["field"], properties: { field } }, components));
  return /z\.strictObject\(\{"field": (.*),\}\), "https/.exec(text)?.[1] ?? text;
}

const text = { type: "string" };
const closed = { type: "object", additionalProperties: false };

describe("a field", () => {
  it.each<[Schema, string]>([
    [text, "z.string()"],
    [{ type: "string", minLength: 1 }, "name()"],
    [{ type: "string", minLength: 2, maxLength: 12_000 }, "z.string().check(noFewerThan(2), noMoreThan(12_000))"],
    [{ type: "string", pattern: "^a/\\d$", "x-message": "must be a/1" }, 'z.string().check(matches(/^a\\/\\d$/, "must be a/1"))'],
    [{ type: "string", minLength: 1, pattern: "a", "x-message": "must have an a" }, 'name().check(matches(/a/, "must have an a"))'],
    [{ type: "string", enum: ["a", "b"] }, 'z.enum(["a","b"])'],
    [{ const: "a" }, 'z.enum(["a"])'],
    [{ type: "number", enum: [1, 2] }, "z.literal([1,2])"],
    [{ type: "number" }, "z.number()"],
    [{ type: "number", minimum: 0, maximum: 9 }, "z.number().check(atLeast(0), atMost(9))"],
    [{ type: "number", exclusiveMinimum: 0, "x-message": "must be above 0" }, 'z.number().check(above(0, "must be above 0"))'],
    [{ type: "integer", minimum: 1 }, "wholeNumber().check(atLeast(1))"],
    [{ type: "boolean" }, "z.boolean()"],
    [{ type: ["boolean", "null"] }, "z.nullable(z.boolean())"],
    [{ type: "array", items: text, minItems: 1, "x-message": "must not be empty" }, 'z.array(z.string()).check(noFewerThan(1, "must not be empty"))'],
    [
      { type: "array", items: text, minItems: 1, maxItems: 5, "x-message": { maxItems: "must be five at most" } },
      'z.array(z.string()).check(noFewerThan(1), noMoreThan(5, "must be five at most"))',
    ],
    [{ type: "object", additionalProperties: true }, "openObject()"],
    [{ description: "Anything." }, "anyJson()"],
    [{ type: "object", additionalProperties: text }, "z.record(z.string(), z.string())"],
    [{ ...closed, properties: { a: text, "b-c": text }, required: ["a"] }, 'z.strictObject({"a": z.string(),"b-c": z.optional(z.string()),})'],
    [{ type: "object", additionalProperties: true, properties: { a: text } }, 'z.looseObject({"a": z.optional(z.string()),})'],
    [{ type: "string", format: "binary", "x-max-bytes": 10_000 }, "file(10_000)"],
    [{ type: "string", format: "binary" }, "file()"],
    [
      { type: "object", properties: { a: text }, additionalProperties: { type: "number" } },
      'z.catchall(z.strictObject({"a": z.optional(z.string()),}), z.number())',
    ],
    [{ anyOf: [text, { type: "number" }], "x-message": "must be text or a number" }, 'z.union([z.string(), z.number()], "must be text or a number")'],
    [{ anyOf: [text, { type: "null" }] }, "z.nullable(z.string())"],
    [
      { anyOf: [{ enum: ["a", "b"] }, { type: "string", pattern: "^[a-z]$", "x-message": "must be a letter" }] },
      'z.string().check(matches(/^[a-z]$/, "must be a letter"))',
    ],
    [
      { anyOf: [{ enum: ["a", "2"] }, { type: "string", pattern: "^[a-z]$", "x-message": "must be a letter" }], "x-message": "must be a letter or 2" },
      'z.union([z.enum(["a","2"]), z.string().check(matches(/^[a-z]$/, "must be a letter"))], "must be a letter or 2")',
    ],
  ])("that is %j is %s", (schema, expected) => {
    expect(written(schema)).toBe(expected);
  });

  it("that refers to a component is what the component is, in its own factory when others refer to it too", () => {
    const flag = { type: "string", enum: ["true", "false"] };
    const once = taking({ ...closed, properties: { a: { $ref: "#/components/schemas/Flag" } } }, { Flag: flag });
    expect(writeRules(once)).toContain('rule(() => z.strictObject({"a": z.optional(z.enum(["true","false"])),}), ');
    const twice = taking({ ...closed, properties: { a: { $ref: "#/components/schemas/Flag" }, b: { $ref: "#/components/schemas/Flag" } } }, { Flag: flag });
    expect(writeRules(twice)).toContain('const flag = () => z.enum(["true","false"]);');
    expect(writeRules(twice)).toContain('{"a": z.optional(flag()),"b": z.optional(flag()),}');
  });

  it("takes a name for its factory that nothing else has", () => {
    const file = { $ref: "#/components/schemas/File" };
    const text = writeRules(taking({ ...closed, properties: { a: file, b: file } }, { File: { type: "string", enum: ["photo", "sound"] } }));
    expect(text).toContain("const fileField = () => ");
  });
});

describe("alternatives of an object", () => {
  const shared = { type: "object", required: ["to"], properties: { to: { type: "string", minLength: 1 }, note: text } };
  const alternative = (type: string, properties: Schema, required: string[] = []) => ({
    allOf: [{ $ref: "#/components/schemas/Shared" }],
    type: "object",
    required: ["type", ...required],
    properties: { type: { type: "string", enum: [type] }, ...properties },
    unevaluatedProperties: false,
  });

  it("that a field tells apart are one object, and say what goes with which of its values", () => {
    const schema = { oneOf: [alternative("A", { x: text }), alternative("B", { x: text, y: text }), alternative("C", { z: text, y: text }, ["z"])] };
    expect(writeRules(taking(schema, { Shared: shared }))).toContain(
      'rule(() => z.strictObject({"type": z.enum(["A","B","C"]),"to": name(),"note": z.optional(z.string()),"x": z.optional(z.string()),"z": z.optional(z.string()),"y": z.optional(z.string()),})' +
        '.check(goesWith("type", ["A","B"], ["x"]), goesWith("type", ["C"], ["z"]), goesWith("type", ["B","C"], ["y"]), requiredWith("type", ["C"], ["z"])), ',
    );
  });

  it("that nothing tells apart are one object that requires what all of them do", () => {
    const schema = {
      oneOf: [
        { ...closed, required: ["kind", "id"], properties: { kind: text, id: text } },
        { ...closed, required: ["kind", "key"], properties: { kind: text, key: text } },
      ],
    };
    expect(writeRules(taking(schema))).toContain(
      'rule(() => z.strictObject({"kind": z.string(),"id": z.optional(z.string()),"key": z.optional(z.string()),}), ',
    );
  });

  it.each<[string, Schema, string]>([
    [
      "is open",
      { type: "object", properties: { b: text } },
      "small.yaml#/paths/~1things/post/requestBody/content/application~1json/schema/oneOf/1 must be closed",
    ],
    ["states a field in another way", { ...closed, properties: { a: { type: "number" } } }, "states the field a in different ways"],
    ["is no object", text, "mixes objects with other values"],
  ])("fail when one of them %s", (_, other, message) => {
    expect(() => writeRules(taking({ oneOf: [{ ...closed, properties: { a: text } }, other] }))).toThrow(message);
  });
});

describe("the rule of an operation", () => {
  it("has the page and its name for a source, and its query beside its body", () => {
    const operation = {
      operationId: "setThing",
      externalDocs: { url: "https://vendor.example/index", description: "Set a thing" },
      parameters: [
        { name: "kind", in: "query", required: true, schema: text },
        { name: "page", in: "query", schema: { type: "integer" } },
        { name: "id", in: "path", required: true, schema: text },
      ],
    };
    expect(writeRules(stating({ "/things/{id}": { put: operation } }))).toBe(`import * as z from "zod/mini";
import { wholeNumber } from "../../core/field.js";
import { rule } from "../../core/rule.js";

export const setThingQuery = rule(() => z.strictObject({"kind": z.string(),"page": z.optional(wholeNumber()),}), "https://vendor.example/index (Set a thing)");
`);
  });

  it("lets a body be left out that is not required", () => {
    const body = { content: { "application/json": { schema: { ...closed, properties: { a: text } } } } };
    expect(writeRules(stating({ "/things": { post: { operationId: "addThing", requestBody: body } } }))).toContain("rule(() => z.optional(z.strictObject({");
  });
});

describe("what the generator does not read is an error that names the place", () => {
  const field = "small.yaml#/paths/~1things/post/requestBody/content/application~1json/schema/properties/field";
  it.each<[Schema, string]>([
    [{ type: "string", minLenght: 1 }, `${field}/minLenght is a keyword that the generator does not read here`],
    [{ type: "string", format: "email" }, `${field}/format is a keyword that the generator does not read here`],
    [{ type: "array", items: text, uniqueItems: true }, `${field}/uniqueItems is a keyword`],
    [{ type: "number", multipleOf: 2 }, `${field}/multipleOf is a keyword`],
    [{ ...closed, properties: {}, patternProperties: {} }, `${field}/patternProperties is a keyword`],
    [{ type: "string", pattern: "a" }, `${field}/pattern needs words`],
    [{ type: "number", exclusiveMaximum: 1 }, `${field}/exclusiveMaximum needs words`],
    [{ anyOf: [text, { type: "number" }] }, `${field}/anyOf needs words`],
    [{ type: "string", "x-message": "must be" }, `${field}/x-message stands beside nothing`],
    [{ type: "array", items: text, minItems: 1, maxItems: 2, "x-message": "must be" }, `${field}/x-message must say which it is about: minItems, maxItems`],
    [{ type: "number", minimum: 1, "x-message": { maximum: "must be" } }, `${field}/x-message/maximum is about nothing`],
    [{ type: "array" }, `${field} must say what its items are`],
    [{ type: "object" }, `${field} must say which fields it has`],
    [{ type: "object", properties: { a: text } }, `${field} must say whether other fields may be there`],
    [{ ...closed, properties: {}, required: ["a"] }, `${field}/required names a field that is not stated: a`],
    [{ ...closed, allOf: [{ type: "object", properties: { a: text } }] }, `${field}/additionalProperties refuses the fields of allOf`],
    [{ type: "string", format: "binary", "x-max-bytes": "5 MB" }, `${field}/x-max-bytes must be a whole number`],
    [{ type: "object", properties: { a: text }, additionalProperties: { type: "anything" } }, `${field}/additionalProperties has a type that`],
    [{ type: "anything" }, `${field} has a type that the generator does not read: anything`],
    [{ type: ["string", "number"] }, `${field}/type may list one type and null`],
    [{ $ref: "#/components/schemas/Nothing" }, `${field} refers to #/components/schemas/Nothing, which is not in this specification`],
    [{ $ref: "other.yaml#/Thing" }, `${field} may refer to a component schema only`],
    [{ $ref: "#/components/schemas/Circle" }, "small.yaml#/components/schemas/Circle contains itself"],
  ])("%j", (schema, message) => {
    const circle = { ...closed, properties: { inner: { $ref: "#/components/schemas/Circle" } } };
    expect(() => written(schema, { Circle: circle })).toThrow(message);
  });

  it.each<[Schema, string]>([
    [{ operationId: "Add-thing" }, "small.yaml#/paths/~1things/get needs an operationId in camelCase"],
    [{ operationId: "a", externalDocs: {} }, "small.yaml#/paths/~1things/get must name the page that documents it"],
    [
      { operationId: "a", parameters: [{ name: "q", in: "query", schema: text, explode: false }] },
      "small.yaml#/paths/~1things/get/parameters/0/explode is a keyword",
    ],
    [
      { operationId: "a", requestBody: { content: { "text/plain": { schema: text } } } },
      "small.yaml#/paths/~1things/get/requestBody must have one kind of content",
    ],
  ])("%j of an operation", (operation, message) => {
    expect(() => writeRules(stating({ "/things": { get: operation } }))).toThrow(message);
  });
});
