import { createSiro, RuleError } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "./caught.js";
import { json, observeFetch } from "./observed-fetch.js";

const page = { data: [], cursor: null, pageSize: 10 };

/** What the URL of a list carries when no rule holds its query. */
async function carried(query: unknown): Promise<[string, string][]> {
  const { fetch, sent } = observeFetch(() => json(page));
  const siro = createSiro({ accessToken: "t", fetch, rules: "off" });
  await siro.recordings.list(query as never);
  return [...new URL(sent[0]?.url ?? "").searchParams];
}

describe("what a URL can carry goes along, also when rules are off", () => {
  it.each([
    ["text", "a b&c", [["field", "a b&c"]]],
    ["empty text", "", [["field", ""]]],
    ["a number", 1.5, [["field", "1.5"]]],
    ["true", true, [["field", "true"]]],
    ["false", false, [["field", "false"]]],
    [
      "a list",
      ["a", 2, true],
      [
        ["field", "a"],
        ["field", "2"],
        ["field", "true"],
      ],
    ],
    ["an empty list", [], []],
    ["undefined", undefined, []],
    ["null", null, []],
  ])("%s", async (_, value, expected) => {
    expect(await carried({ field: value })).toEqual(expected);
  });
});

describe("what a URL cannot carry is refused in every mode", () => {
  it.each([
    ["NaN", Number.NaN],
    ["Infinity", Number.POSITIVE_INFINITY],
    ["an object", { a: 1 }],
    ["a date", new Date(0)],
    ["a function", () => "a"],
    ["a symbol", Symbol("a")],
    ["a BigInt", 5n],
    ["half a character", "\u{D800}"],
    ["a list with half a character", ["a", "\u{D800}"]],
    ["a list with undefined", ["a", undefined]],
    ["a list with null", [null, "a"]],
    ["a list with a list", ["a", ["b"]]],
    ["a list with NaN", [1, Number.NaN]],
    ["a list with an object", [{}]],
  ])("%s", async (_, value) => {
    for (const rules of ["enforce", "warn", "off"] as const) {
      const { fetch, sent } = observeFetch(() => json(page));
      const error = await rejection(
        createSiro({ accessToken: "t", fetch, rules, onWarning: () => {} }).recordings.list({ pageSize: "5", cursor: value } as never),
      );
      expect(error).toBeInstanceOf(RuleError);
      expect((error as RuleError).issues).toContainEqual({
        path: ["query", "cursor"],
        message: "must be something that a URL can carry",
        source: "https://url.spec.whatwg.org/#query-state",
      });
      expect(sent).toEqual([]);
    }
  });

  it("a field that would not be seen", async () => {
    const siro = createSiro({ accessToken: "t", fetch: () => Promise.reject(new Error("nothing is sent")), rules: "off" });
    for (const query of [Object.defineProperty({}, "cursor", { value: "5" }), Object.create({ cursor: "5" })]) {
      expect(await rejection(siro.recordings.list(query as never))).toMatchObject({ issues: [{ path: ["query"], message: "must be a plain object" }] });
    }
  });
});
