import { expect, it } from "vitest";
import { argumentsOf, functions, idsOf, isFor, pairs } from "./operations.js";
import { specified } from "./specification.js";

it.each(specified.map((operation) => ({ ...operation, at: `${operation.method.toUpperCase()} ${operation.path}` })))(
  "$api: $at has one function",
  (operation) => {
    const found = functions.filter((one) => isFor(one, operation));
    expect(found.map(({ name }) => name)).toHaveLength(1);
  },
);

it.each(functions)("$name is for one operation of a specification", (one) => {
  const { service, method, path } = one.draft();
  const found = specified.filter((operation) => isFor(one, operation));
  expect(found, `${service} ${method} ${path}`).toHaveLength(1);
});

it.each(pairs)("$name puts what it is given where the specification has it", (pair) => {
  const [query, body] = [{ query: 1 }, { body: 1 }];
  const options = { timeout: 5 };
  const draft = pair.draft(...argumentsOf(pair, { query, body }), options);
  expect({ ...draft.parameters.path }).toEqual(idsOf(pair));
  expect(draft.parameters.query).toBe(pair.query && query);
  expect(draft.body).toBe(pair.body && body);
  expect(draft.options).toBe(options);
});
