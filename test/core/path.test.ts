import { createAttention, createLeadConnector, RuleError } from "conversation-crm-sdk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rejection, thrown } from "./caught.js";
import { answerJson, listen } from "./loopback.js";
import { json, observeFetch } from "./observed-fetch.js";
import { operations } from "./operations.js";

const unsendable = [
  { id: "", message: 'must not be "": the request would reach another endpoint' },
  { id: ".", message: 'must not be ".": the request would reach another endpoint' },
  { id: "..", message: 'must not be "..": the request would reach another endpoint' },
  { id: " ", message: "must not be blank" },
  { id: "\t\n", message: "must not be blank" },
  { id: undefined, message: "must be a string" },
  { id: null, message: "must be a string" },
  { id: 5, message: "must be a string" },
  { id: ["a"], message: "must be a string" },
  { id: { toString: () => "a" }, message: "must be a string" },
  { id: new String("a"), message: "must be a string" },
  { id: "\ud800", message: "must be well-formed text" },
  { id: "a\udc00b", message: "must be well-formed text" },
];

describe.each(operations)("the id of $name", (operation) => {
  const name = /\{(\w+)\}/.exec(operation.path)?.[1];

  it.each(unsendable)("is refused before fetch is called, in every mode: $id", async ({ id, message }) => {
    const { fetch, sent } = observeFetch(() => json(operation.answer));
    for (const rules of ["enforce", "warn", "off"] as const) {
      const client = operation.connect({ fetch, rules, onWarning: () => {} });
      for (const error of [
        await rejection(client.send(id)),
        await rejection(client.build(id)),
        await rejection(client.send(id, undefined, { rules: "off" })),
        thrown(() => client.call(id)),
        thrown(() => operation.call(id, undefined, { rules })),
      ]) {
        expect(error).toBeInstanceOf(RuleError);
        expect((error as RuleError).issues).toEqual([{ path: ["path", name], message, source: "https://url.spec.whatwg.org/#path-state" }]);
      }
    }
    expect(sent).toEqual([]);
  });

  it("arrives at a server as it was given", async () => {
    const server = await listen((response) => answerJson(response, operation.answer));
    const client = operation.connect({ baseUrl: `${server.origin}/base` });
    const [before, after] = `/base${operation.path}${operation.query}`.split(/\{\w+\}/) as [string, string];
    const arrives = async (id: string) => {
      await client.send(id);
      const { url = "" } = server.received.at(-1) ?? {};
      expect(url.slice(0, before.length)).toBe(before);
      expect(url.slice(url.length - after.length)).toBe(after);
      const segment = url.slice(before.length, url.length - after.length);
      expect(segment).not.toMatch(/[/?#]/);
      expect(decodeURIComponent(segment)).toBe(id);
    };

    for (const id of [
      "a/b",
      "é",
      "%2e%2e",
      "%2E",
      "a b",
      "?",
      "#",
      "a?b=c#d",
      "../..",
      "...",
      "a\\b",
      "$&",
      "$1",
      "{id}",
      "{conversationId}",
      ";",
      "a;b=c",
      "+",
      "%",
      "'",
      "\n\t\0",
      "💬",
      "https://evil.example/",
    ])
      await arrives(id);
    const ids = fc.string({ unit: "binary", minLength: 1, maxLength: 40 }).filter((id) => id !== "." && id !== ".." && id.trim() !== "");
    await fc.assert(fc.asyncProperty(ids, arrives), { numRuns: 60 });
  });

  it("is the same in a built request", async () => {
    const client = operation.connect();
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "binary", minLength: 1 }).filter((id) => id !== "." && id !== ".." && id.trim() !== ""),
        async (id) => {
          const { origin, pathname } = new URL((await client.build(id)).url);
          const index = operation.path.split("/").findIndex((step) => step.startsWith("{")) + (operation.vendor === "attention" ? 1 : 0);
          expect(origin).toBe(new URL(operation.baseUrl).origin);
          expect(decodeURIComponent(pathname.split("/")[index] ?? "")).toBe(id);
        },
      ),
      { numRuns: 50 },
    );
  });
});

it.each([
  ["leadconnector.conversations.get", "search", () => createLeadConnector({ accessToken: "t", fetch: refusing }).conversations.get("search", { rules: "off" })],
  ["attention.conversations.get", "list", () => createAttention({ apiKey: "k", fetch: refusing }).conversations.get("list")],
  ["attention.conversations.get", "workflow-logs", () => createAttention({ apiKey: "k", fetch: refusing }).conversations.get("workflow-logs")],
])("an id of %s that is the word of another endpoint is refused: %s", async (_operation, word, call) => {
  expect(await rejection(call())).toMatchObject({
    code: "rule_broken",
    issues: [{ message: `must not be "${word}": the request would reach another endpoint` }],
  });
});

const refusing = () => Promise.reject(new Error("nothing is sent"));
