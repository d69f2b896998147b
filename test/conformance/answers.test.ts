import { AnswerError, ApiError } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { specified as validatorsOf } from "../testing/specification.js";
import { call } from "./clients.js";
import { type SpecifiedOperation, specified } from "./operations.js";
import { bareInput, type Input, validInputs } from "./sample.js";

/** The first input that is sent at all. */
async function answered(operation: SpecifiedOperation, answer: () => Response) {
  const inputs: Input[] = operation.body || operation.query.length > 0 ? validInputs(operation) : [bareInput(operation)];
  for (const input of inputs) {
    const result = await call(operation, input, answer);
    if (result.sent.length > 0) return result;
  }
  throw new Error(`${operation.title} could not be called.`);
}

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });

/** The same answer with more in it: a field in every object, and another word in place of every word. */
function later(value: unknown): unknown {
  if (typeof value === "string") return `${value}_OF_TOMORROW`;
  if (Array.isArray(value)) return value.map(later);
  if (typeof value !== "object" || value === null) return value;
  return { ...Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, later(inner)])), fieldOfTomorrow: { any: ["thing"] } };
}

describe.each(specified)("$title", (operation) => {
  const { example, success, expected } = operation;

  it("has an example of its answer, which its specification allows", () => {
    expect(example?.status).toBe(success.status);
    if (example?.contentType !== undefined) return;
    const { api } = operation;
    const validators = validatorsOf(api, operation.operation.method, operation.operation.path);
    expect(validators.response(success.status, example?.body)).toBe("");
  });

  it("gives the answer as it is, also one of tomorrow", async () => {
    if (example?.contentType !== undefined) {
      const bytes =
        example.base64 === undefined ? new TextEncoder().encode(String(example.body)) : Uint8Array.from(atob(example.base64), (letter) => letter.charCodeAt(0));
      const { data } = await answered(operation, () => new Response(bytes, { headers: { "content-type": example.contentType ?? "" } }));
      expect(data).toEqual(example.base64 === undefined ? example.body : bytes);
      return;
    }
    for (const body of [example?.body, later(example?.body)]) {
      expect((await answered(operation, () => json(body, success.status))).data).toEqual(body);
    }
  });

  it("takes any 2xx for a success", async () => {
    if (example?.contentType !== undefined) return;
    for (const status of [200, 201, 202]) expect((await answered(operation, () => json(example?.body, status))).data).toEqual(example?.body);
  });

  it("throws for a 404, an empty success and a page", async () => {
    const missing = await answered(operation, () => json({}, 404));
    expect(missing.error).toBeInstanceOf(ApiError);
    expect(missing.error).toMatchObject({ code: "not_found", status: 404 });
    expect((await answered(operation, () => new Response("", { status: success.status }))).error).toBeInstanceOf(AnswerError);
    const page = new Response("<!doctype html><p>Back soon.</p>", { status: success.status, headers: { "content-type": "text/html" } });
    expect((await answered(operation, () => page)).error).toBeInstanceOf(AnswerError);
  });

  it("throws for a success that lacks an expected field", async () => {
    if (example?.contentType === undefined) expect(expected.length, "an answer of which nothing is expected would be any JSON object").toBeGreaterThan(0);
    for (const field of expected) {
      const { [field]: _, ...rest } = Object(example?.body);
      for (const body of [rest, { ...rest, [field]: null }]) {
        expect((await answered(operation, () => json(body, success.status))).error, field).toBeInstanceOf(AnswerError);
      }
    }
  });
});
