import { expect, it } from "vitest";
import { outgoingMessage } from "../../../src/leadconnector/rules/messages.js";

const problems = (message: unknown, mentions: unknown) =>
  outgoingMessage.checks.filter(({ holds }) => !holds({ type: "InternalComment", message, mentions })).map(({ path }) => path.join("."));

it.each([
  ["<userId>a</userId> and <userId>b</userId>", ["b", "a"], []],
  ["<userId>a</userId><userId>a</userId>", ["a", "a"], []],
  ["<userId>a<userId>b</userId>", ["a<userId>b"], []],
  ["<userId>a\n</userId><userId>b</userId>", ["b"], []],
  ["</userId><userId>a", [], []],
  ["<userId></userId>", [""], []],
  ["<userId>a</userId>", [], ["mentions"]],
  ["", ["a"], ["mentions"]],
  [undefined, [], []],
  [Object.create(null), [], []],
])("finds the users whom %j mentions", (message, mentions, expected) => {
  expect(problems(message, mentions)).toEqual(expected);
});

// Quadratic, either takes seconds.
it.each([
  ["tags that stay open", "<userId>".repeat(200_000), []],
  ["many users", Array.from({ length: 50_000 }, (_, user) => `<userId>${user}</userId>`).join(""), Array.from({ length: 50_000 }, (_, user) => `${user}`)],
])("reads %s once", (_, message, mentions) => {
  const start = performance.now();
  expect(problems(message, mentions)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(500);
});
