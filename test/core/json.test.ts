import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { isJson, serializeJson } from "../../src/core/request/json.js";

class Point {
  constructor(readonly x: number) {}
}
class Money {
  constructor(readonly cents: number) {}
  toJSON() {
    return { cents: this.cents };
  }
}
class Ledger {
  readonly entries = new Map([[1, 2]]);
  toJSON() {
    return { entries: [...this.entries] };
  }
}
/** An object that a tag makes look like something else. */
const tagged = (tag: string) => Object.create({ [Symbol.toStringTag]: tag }, { a: { value: 1, enumerable: true } }) as object;

describe("what JSON carries whole", () => {
  it.each([
    ["null", null, "null"],
    ["text", "a", '"a"'],
    ["a number", 1.5, "1.5"],
    ["false", false, "false"],
    ["a list", [1, [null, {}]], "[1,[null,{}]]"],
    ["a field that is undefined", { a: undefined, b: 1 }, '{"b":1}'],
    ["an object without a prototype", Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
    ["an object of a class", new Point(1), '{"x":1}'],
    ["an object with a form of its own", new Money(5), '{"cents":5}'],
    ["such an object in a list", [new Money(5)], '[{"cents":5}]'],
    ["an object that keeps what JSON would lose out of its own form", { total: new Ledger() }, '{"total":{"entries":[[1,2]]}}'],
    ["an object that calls itself something", { [Symbol.toStringTag]: "Ledger", a: 1 }, '{"a":1}'],
    ["a date", { at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
    ["text, a number and a boolean as objects", [Object("a"), Object(1), Object(true)], '["a",1,true]'],
    ["an inherited toJSON that is no function", Object.create({ toJSON: 5 }, { a: { value: 1, enumerable: true } }), '{"a":1}'],
  ])("%s", (_, value, text) => {
    expect(serializeJson(value)).toEqual({ text, value: JSON.parse(text) });
    expect(isJson(value)).toBe(true);
  });
});

describe("what JSON would lose or replace", () => {
  const circular: Record<string, unknown> = {};
  circular.self = { list: [circular] };
  it.each([
    ["NaN", Number.NaN],
    ["Infinity in a list", [Number.POSITIVE_INFINITY]],
    ["undefined in a list", [undefined]],
    ["a function", { a: () => 1 }],
    ["a symbol", { a: Symbol("a") }],
    ["a BigInt", { a: 5n }],
    ["NaN beside a toJSON that is no function", { toJSON: 5, a: Number.NaN }],
    ["a Map", { a: new Map([[1, 2]]) }],
    ["a Set", new Set([1])],
    ["bytes", { a: new Uint8Array(1) }],
    ["an Error", { a: new Error("a") }],
    ["a RegExp", { a: /a/ }],
    ["an invalid date", { a: new Date(Number.NaN) }],
    ["an invalid date of another realm", { a: runInNewContext("new Date(NaN)") }],
    ["a circle", circular],
    ["a field that is named as the prototype is", JSON.parse('{"a":{"__proto__":{}}}')],
    ["what calls itself [Object] and more", tagged("Object] or not")],
    ["what calls itself more and [Object", tagged("not [object Object")],
  ])("%s", (_, value) => {
    expect(serializeJson(value)).toBeUndefined();
    expect(isJson(value)).toBe(false);
  });

  it("undefined, which is no body but may be a field that was left out", () => {
    expect(serializeJson(undefined)).toBeUndefined();
    expect(isJson(undefined)).toBe(true);
  });

  it("what throws when it is written", () => {
    const throws = { toJSON: () => JSON.parse("{") as unknown };
    expect(serializeJson({ a: throws })).toBeUndefined();
  });
});
