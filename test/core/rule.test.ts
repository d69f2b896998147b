import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { across, isJson, name, openObject, rule } from "../../src/core/rule.js";

const source = "https://vendor.example/page";
const broken = (schema: z.core.$ZodType, value: unknown) => rule(() => schema, source).check("body", value);

describe("what a broken rule says", () => {
  it.each([
    { schema: z.string(), value: undefined, message: "is required" },
    { schema: z.string(), value: null, message: "must be a string" },
    { schema: z.string(), value: 5, message: "must be a string" },
    { schema: z.number(), value: "5", message: "must be a finite number" },
    { schema: z.number(), value: Number.NaN, message: "must be a finite number" },
    { schema: z.number(), value: Number.POSITIVE_INFINITY, message: "must be a finite number" },
    { schema: z.boolean(), value: 0, message: "must be a boolean" },
    { schema: z.array(z.string()), value: {}, message: "must be an array" },
    { schema: z.strictObject({}), value: [], message: "must be an object" },
    { schema: z.strictObject({}), value: undefined, message: "is required" },
    { schema: z.enum(["a", "b"]), value: undefined, message: "is required" },
    { schema: z.enum(["a", "b"]), value: "secret", message: "must be one of a, b" },
    { schema: z.number().check(z.gte(0)), value: -1, message: "must be 0 or more" },
    { schema: z.number().check(z.lte(9)), value: 10, message: "must be 9 or less" },
    { schema: z.array(z.string()).check(z.minLength(1)), value: [], message: "must have at least 1" },
    { schema: z.string().check(z.maxLength(2)), value: "abc", message: "must have at most 2" },
    { schema: z.union([z.string(), z.number()]), value: true, message: "is not what the vendor documents" },
    { schema: name(), value: " \t\n\u00a0\ufeff", message: "must not be blank" },
    { schema: openObject(), value: { a: [Number.NaN] }, message: "must hold only what JSON can carry: no NaN, Infinity, BigInt or circular reference" },
  ])("$message", ({ schema, value, message }) => {
    expect(broken(schema, value)).toEqual([{ path: ["body"], message, source }]);
  });

  it("names the way to every fault, one for each field that nobody documents", () => {
    const schema = z.strictObject({ list: z.array(z.strictObject({ id: name() })) });
    expect(broken(schema, { list: [{ id: "" }, { id: "a", x: 1, y: 2 }], z: 3 })).toEqual([
      { path: ["body", "list", 0, "id"], message: "must not be blank", source },
      { path: ["body", "list", 1, "x"], message: "is not a field that the vendor documents", source },
      { path: ["body", "list", 1, "y"], message: "is not a field that the vendor documents", source },
      { path: ["body", "z"], message: "is not a field that the vendor documents", source },
    ]);
  });

  it("starts with the part of the request", () => {
    expect(rule(() => z.strictObject({ a: z.string() }), source).check("query", {})).toEqual([{ path: ["query", "a"], message: "is required", source }]);
  });

  it("leaves the configuration of zod to the program that shares it", () => {
    const before = { ...z.core.globalConfig };
    broken(z.string(), 5);
    expect(z.core.globalConfig).toEqual(before);
    expect(z.safeParse(z.string(), 5).error?.issues[0]?.message).not.toBe("must be a string");
  });
});

describe("a check across fields", () => {
  const schema = z
    .strictObject({ a: z.optional(z.string()), b: z.optional(z.string()) })
    .check(across("a", "or b is required", ({ a, b }) => a !== undefined || b !== undefined));

  it("is made also when a field is broken on its own", () => {
    expect(broken(schema, { c: 1 }).map(({ message }) => message)).toEqual(["is not a field that the vendor documents", "or b is required"]);
  });

  it.each([null, "text", 5, [], undefined])("is not made for %j", (value) => {
    expect(broken(schema, value)).toHaveLength(1);
  });
});

describe("what JSON can carry", () => {
  const circular: unknown[] = [];
  circular.push(circular);
  it.each([null, true, 0, -0, 1e308, "", "\ud800", [], {}, { a: [{ b: null }] }, { a: undefined }, new Date(0)])("is %j", (value) => {
    expect(isJson(value)).toBe(true);
  });
  it.each([
    [undefined],
    new Map(),
    { a: new Set() },
    () => {},
    Symbol("s"),
    Number.NaN,
    Number.POSITIVE_INFINITY,
    5n,
    circular,
    { a: [Number.NEGATIVE_INFINITY] },
    { a: { b: 5n } },
    new Date(Number.NaN).getTime(),
  ])("is not %s", (value) => {
    expect(isJson(value)).toBe(false);
  });
});
