import type { Draft } from "../../src/core/call.js";
import type { BrokenRule } from "../../src/core/rule.js";

/** What an operation's input is held against: the generated rule of its fields, and the checks across them. */
export function ruleOf(operation: (...parameters: never[]) => Draft) {
  const { facts, rules } = operation();
  const rule = facts.body ?? facts.query;
  if (rule === undefined) throw new Error("This operation takes no input.");
  return { source: rule.source, check: (place: "query" | "body", value: unknown): BrokenRule[] => rule.check(place, value, rules) };
}
