import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { above, anyJson, atLeast, atMost, below, file, name, noFewerThan, noMoreThan, openObject, wholeNumber } from "../../src/core/field.js";
import { isJson } from "../../src/core/request/json.js";
import { crossField, crossFields, goesWith, oneOf, requiredWith, rule } from "../../src/core/rule.js";

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
    { schema: z.enum(["a", "b"]), value: "secret", message: 'must be "a" or "b"' },
    { schema: z.number().check(atLeast(0)), value: -1, message: "must be 0 or more" },
    { schema: z.number().check(atMost(9)), value: 10, message: "must be 9 or less" },
    { schema: z.array(z.string()).check(noFewerThan(1)), value: [], message: "must have at least 1" },
    { schema: z.string().check(noMoreThan(2)), value: "abc", message: "must have at most 2" },
    { schema: z.union([z.string(), z.number()]), value: true, message: "is not what the vendor documents" },
    { schema: wholeNumber(), value: undefined, message: "is required" },
    { schema: wholeNumber(), value: "5", message: "must be a whole number" },
    { schema: wholeNumber(), value: 1.5, message: "must be a whole number" },
    { schema: wholeNumber(), value: 2 ** 53, message: "must be a whole number" },
    { schema: wholeNumber().check(atLeast(1)), value: 0, message: "must be 1 or more" },
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

describe("the checks across the fields of a request", () => {
  let built = 0;
  const either = crossFields(() => {
    built++;
    return [
      crossField("a", "or b is required", ({ a, b }) => a !== undefined || b !== undefined),
      crossField(["inner", "c"], "is required", ({ inner }) => inner === undefined),
    ];
  });
  const fields = rule(() => z.strictObject({ a: z.optional(name()), b: z.optional(z.string()), inner: z.optional(z.unknown()) }), source);

  it("are made once, when they are first held", () => {
    expect(built).toBe(0);
    expect(fields.check("body", { a: "x" }, either)).toEqual([]);
    fields.check("query", {}, either);
    expect(built).toBe(1);
  });

  it("come after what is wrong with the fields, with the rule's source", () => {
    expect(fields.check("query", { c: 1, inner: {} }, either)).toEqual([
      { path: ["query", "c"], message: "is not a field that the vendor documents", source },
      { path: ["query", "a"], message: "or b is required", source },
      { path: ["query", "inner", "c"], message: "is required", source },
    ]);
  });

  it.each([null, "text", 5, [], undefined])("are not made of %j", (value) => {
    expect(fields.check("body", value, either)).toHaveLength(1);
  });
});

describe("alternatives that a field tells apart", () => {
  const alternatives = () =>
    z
      .strictObject({ type: z.enum(["A", "B", "C"]), x: z.optional(name()), y: z.optional(name()) })
      .check(goesWith("type", ["A", "B"], ["x"]), requiredWith("type", ["B", "C"], ["y"]));
  const messages = (value: unknown, schema: z.core.$ZodType = alternatives()) =>
    broken(schema, value).map(({ path, message }) => `${path.join(".")} ${message}`);

  it.each<[unknown, string[]]>([
    [{ type: "A" }, []],
    [{ type: "A", x: "x", y: "y" }, []],
    [{ type: "B", x: "x", y: "y" }, []],
    [{ type: "C", x: "x", y: "y" }, ["body.x goes with type A or B only"]],
    [{ type: "C", x: " " }, ["body.x must not be blank", "body.x goes with type A or B only", "body.y is required with type B or C"]],
    [{ type: "D", x: "x" }, ['body.type must be one of "A", "B", "C"']],
    [{ x: "x" }, ["body.type is required"]],
    [{ type: "B", z: 1 }, ["body.z is not a field that the vendor documents", "body.y is required with type B or C"]],
    [null, ["body must be an object"]],
  ])("of %j say %j", (value, expected) => {
    expect(messages(value)).toEqual(expected);
  });

  it("are held in a list as well", () => {
    expect(messages([{ type: "A" }, { type: "B" }], z.array(alternatives()))).toEqual(["body.1.y is required with type B or C"]);
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

describe("a bound", () => {
  it.each([
    ["at least 3", atLeast(3), [3, 4], [2.999, Number.NEGATIVE_INFINITY]],
    ["at most 3", atMost(3), [3, -4], [3.001]],
    ["above 3", above(3, "must be above 3"), [3.001], [3, 2]],
    ["below 3", below(3, "must be below 3"), [2.999], [3, 4]],
  ])("%s", (_, bound, good, bad) => {
    for (const value of good) expect(broken(z.number().check(bound), value)).toEqual([]);
    for (const value of bad) expect(broken(z.number().check(bound), value)).toHaveLength(1);
  });

  it("of a length", () => {
    const schema = z.string().check(noFewerThan(2), noMoreThan(3));
    expect(["a", "ab", "abc", "abcd"].map((text) => broken(schema, text).length)).toEqual([1, 0, 0, 1]);
    expect(broken(z.array(z.number()).check(noMoreThan(1)), [1])).toEqual([]);
  });

  it("of a whole number is not named beside a number that is not whole", () => {
    expect(broken(wholeNumber().check(atLeast(3)), 1.5)).toEqual([{ path: ["body"], message: "must be a whole number", source }]);
    expect(broken(wholeNumber().check(atLeast(3)), 3)).toEqual([]);
  });
});

describe("any value that JSON can carry", () => {
  it("is required, and is anything else", () => {
    expect(broken(anyJson(), undefined)).toEqual([{ path: ["body"], message: "is required", source }]);
    for (const value of [null, false, 0, "", [], {}, { a: [1, "b", null] }]) expect(broken(anyJson(), value)).toEqual([]);
    const message = "must hold only what JSON can carry: no NaN, Infinity, BigInt or circular reference";
    for (const value of [Number.NaN, 5n, () => {}, [undefined]]) expect(broken(anyJson(), value)).toEqual([{ path: ["body"], message, source }]);
  });
});

describe("a file", () => {
  it("has content that can be uploaded, of as many bytes as are documented", () => {
    expect(broken(file(3), { content: new Uint8Array(3) })).toEqual([]);
    expect(broken(file(3), { content: new Blob(["abc"]), name: "a", type: "" })).toEqual([]);
    expect(broken(file(3), { content: new Uint8Array(4) })).toEqual([{ path: ["body", "content"], message: "must have at most 3 bytes", source }]);
    expect(broken(file(3), { content: new Blob(["abcd"]) })).toMatchObject([{ message: "must have at most 3 bytes" }]);
    expect(broken(file(3), { content: new ReadableStream() })).toEqual([]);
    expect(broken(file(), { content: new Uint8Array(4_000_000) })).toEqual([]);
    for (const content of [undefined, null, "text", 5, {}])
      expect(broken(file(), { content })).toEqual([{ path: ["body", "content"], message: "must be a Blob, a File, bytes or a stream of them", source }]);
    expect(broken(file(), { content: new Uint8Array(1), name: " " })).toEqual([{ path: ["body", "name"], message: "must not be blank", source }]);
  });
});

it("passes on what a rule throws that is no fault of the value", () => {
  const throwing = (error: Error) => () => {
    throw error;
  };
  const failing = new TypeError("a fault of the rule's own");
  expect(() => broken(z.string().check(z.refine(throwing(failing))), "a")).toThrow(failing);
  expect(broken(z.string().check(z.refine(throwing(new RangeError("too deep")))), "a")).toEqual([
    { path: ["body"], message: "breaks its rules in more places than can be named", source },
  ]);
});

it("writes words in quotes, and other values as they are", () => {
  expect(oneOf(["a", 1])).toBe('"a" or 1');
  expect(oneOf(["a", 1, true])).toBe('one of "a", 1, true');
  expect(oneOf(["a"])).toBe('"a"');
});

it("takes the way to a field in one word or in several", () => {
  expect(crossField("a", "m", () => true).path).toEqual(["a"]);
  expect(crossField(["a", "b"], "m", () => true).path).toEqual(["a", "b"]);
});
