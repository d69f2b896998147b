import { AnswerError, ApiError } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { rejection } from "../core/caught.js";
import { dataOf, exampleOf, neededIn, ofTomorrow, responseOf, type Success, successesOf } from "./answers.js";
import { call, pairs } from "./operations.js";
import { smallestInput } from "./requests.js";
import type { Fields } from "./sample.js";

/** Values of the kinds of JSON that no success of an operation is. */
function otherKinds(successes: readonly Success[]): unknown[] {
  const allowed = successes.map(({ judge: isWrong }) => isWrong);
  return [[], "text", true, 7, null].filter((value) => allowed.every((isWrong) => isWrong(value) !== ""));
}

describe.each(pairs)("$name", (pair) => {
  const input = smallestInput(pair);
  /** What the operation gives when this comes back. */
  const given = (response: Response) => call(pair.vendor.connect({ fetch: async () => response }), pair, input);
  const example = exampleOf(pair);
  const successes = successesOf(pair);
  const isEmptyAllowed = successes.some(({ type }) => type === undefined);

  it("says that nothing has the id", async () => {
    for (const body of ["", "not found", "{}", JSON.stringify({ error: "not found" })]) {
      const error = await rejection(given(new Response(body, { status: 404 })));
      expect(error, body).toBeInstanceOf(ApiError);
      expect(error, body).toMatchObject({ code: "not_found", status: 404, operation: pair.name });
    }
  });

  it("has an example of a success that its specification allows", () => {
    expect(successes).not.toEqual([]);
    expect(example?.status).toBe(successes[0]?.status);
    if (example && "contentType" in example) expect(example.contentType).toBe(successes[0]?.type);
    else expect(successes[0]?.judge(example?.body)).toBe("");
  });

  describe.each(successes)("with status $says", (success) => {
    const { status, type, whole, shape, example } = success;

    it("gives the example as data", async () => {
      const data = await given(responseOf(example, status));
      expect(data).toEqual(dataOf(example));
    });

    if (type !== undefined)
      it("refuses an empty answer and a page in its place", async () => {
        const isJson = type === "application/json";
        const empty = isEmptyAllowed ? [] : [new Response("", { status, headers: { "content-type": type } })];
        const html = new Response("<!doctype html><title>Sorry</title>", { status, headers: { "content-type": "text/html; charset=utf-8" } });
        const others = isJson ? otherKinds(successes).map((value) => Response.json(value, { status })) : [Response.json({ message: "no" }, { status })];
        for (const response of [...empty, html, ...others]) {
          const error = await rejection(given(response));
          expect(error).toBeInstanceOf(AnswerError);
          expect(error).toMatchObject({ code: "unreadable", status, operation: pair.name });
        }
      });

    if (shape)
      it("refuses an answer without a field that it must have, and no other", async () => {
        const body = dataOf(example) as Fields;
        const needed = neededIn(success, body);
        for (const name of Object.keys(body)) {
          const { [name]: _left, ...lacking } = body;
          for (const answer of [lacking, { ...body, [name]: null }]) {
            const outcome: unknown = await given(Response.json(answer, { status })).catch((error: unknown) => error);
            if (needed.includes(name)) expect(outcome, name).toBeInstanceOf(AnswerError);
            if (needed.includes(name)) expect(String(outcome)).toContain(`lacks ${name}`);
            else expect(outcome, name).toEqual(answer);
          }
        }
        // A field that must be there may be none of the example's.
        expect(Object.keys(body)).toEqual(expect.arrayContaining(needed));
      });

    if (whole)
      it("keeps fields and words that nobody knows yet", async () => {
        const answer = ofTomorrow(whole, dataOf(example));
        if (shape) expect(answer).toHaveProperty("fieldOfTomorrow");
        expect(await given(Response.json(answer, { status }))).toEqual(answer);
      });
  });
});
