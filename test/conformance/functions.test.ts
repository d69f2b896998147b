import { describe, expect, it } from "vitest";
import { functions, specifications, specified } from "./operations.js";

describe("every operation of every specification", () => {
  it.each(specified)("has one function: $title", (operation) => {
    expect(operation.functions.map(({ name }) => name)).toHaveLength(1);
  });

  it.each(specified)("has a function that keeps each of its inputs in its place: $title", ({ functions: [operation], body, query, ids }) => {
    const { facts } = operation?.draft ?? {};
    expect([facts?.body !== undefined, facts?.query !== undefined]).toEqual([body !== undefined, query.length > 0]);
    expect([...(operation?.draft.path.matchAll(/\{(\w+)\}/g) ?? [])].map(([, id]) => id)).toEqual(ids);
  });
});

it("every function has an operation in a specification", () => {
  const known = new Set(specified.flatMap(({ functions: found }) => found.map(({ name }) => name)));
  expect(functions.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
});

it.each(specifications)("the service of $name is where its specification says", ({ service, specification }) => {
  expect(specification.document.servers).toEqual([{ url: service.baseUrl }]);
});

it("the operations are there at all", () => {
  expect(specified.length).toBeGreaterThanOrEqual(20);
  expect(functions).toHaveLength(specified.length);
});
