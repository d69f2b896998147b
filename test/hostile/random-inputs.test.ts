import { type ApiError, RuleError, SdkError } from "conversation-crm-sdk";
import { afterAll, describe, expect, it } from "vitest";
import { call, type Input, type Pair, pairs } from "../conformance/operations.js";
import { casesOf, type Part, partsOf, smallestInput } from "../conformance/requests.js";
import { inputOf } from "./input.js";
import { Random } from "./random.js";
import { patience, sized, tell } from "./size.js";

const inputs = sized(200, 100_000);
const total = { rules: 0, inputs: 0, sent: 0, refused: 0 };

/** A client of the operation, and what it sent last. */
function observed(pair: Pair) {
  const sent: RequestInit[] = [];
  const client = pair.vendor.connect({
    fetch: async (_url, init) => {
      sent.push(init);
      return new Response(null, { status: 404 });
    },
  });
  return { client, sent };
}

/** What the specification's judge says of the text that was sent; where that is a query or has files, of the fields that were given. */
function judged({ place, judge }: Part, { body }: Pair, value: unknown, sent: RequestInit["body"]): string {
  if (place === "body" && body?.type === "application/json") return judge(sent === undefined ? undefined : JSON.parse(String(sent)));
  if (place === "body" && body?.type === "application/x-www-form-urlencoded") return judge(Object.fromEntries(new URLSearchParams(String(sent))));
  if (typeof value !== "object" || value === null) return judge(value);
  return judge(Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)));
}

describe.each(pairs.filter(({ query, body }) => query !== undefined || body !== undefined))("$name", (pair) => {
  it.each(partsOf(pair))(
    `sends none of ${inputs} random inputs that its specification refuses: $place`,
    async (part) => {
      const random = new Random(pairs.indexOf(pair) * 2 + (part.place === "body" ? 1 : 0) + 1);
      const { client, sent } = observed(pair);
      const smallest: Input = smallestInput(pair);
      const written = casesOf(pair, part).flatMap(({ requests }) => requests);
      const wrong: string[] = [];
      let passed = 0;
      for (let index = 0; index < inputs; index++) {
        const hostility = random.pick([0, 0, 0.02, 0.1, 0.3]);
        const value =
          hostility === 0 && written.length > 0 && random.chance(0.5)
            ? random.pick(written)
            : inputOf(random.pick(part.alternatives), part.place, random, hostility);
        const error = await call(client, pair, { ...smallest, [part.place]: value }).catch((reason: unknown) => reason);
        const [request] = sent.splice(0);
        if (request === undefined) {
          if (!RuleError.is(error)) wrong.push(`not sent, and not for a rule: ${String(error)}`);
          continue;
        }
        passed++;
        if (!SdkError.is(error) || (error as ApiError).status !== 404) wrong.push(`sent, and not answered: ${String(error)}`);
        // An operation whose body may be left out takes undefined for that.
        if (value === undefined && !(part.place === "body" && pair.isBodyRequired)) continue;
        const problem = judged(part, pair, value, request.body);
        if (problem !== "") wrong.push(`sent ${JSON.stringify(value)}: ${problem}`);
      }
      total.rules++;
      total.inputs += inputs;
      total.sent += passed;
      total.refused += inputs - passed;
      expect(wrong.slice(0, 5)).toEqual([]);
      // Else it would show nothing: some are valid, and some are not.
      expect(passed).toBeGreaterThan(0);
      expect(passed).toBeLessThan(inputs);
    },
    patience,
  );
});

afterAll(() => tell("random inputs", total));
