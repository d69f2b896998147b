import { type BrokenRule, RuleError } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { json, observeFetch, type SentRequest } from "../core/observed-fetch.js";
import { absent, type Mutant } from "./mutant.js";
import { call, credential, type Input, idsOf, type Pair, pairs } from "./operations.js";
import { casesOf, type Part, partsOf, refusedIn, smallestInput } from "./requests.js";
import { objectSample } from "./sample.js";
import { hasClosed } from "./shape.js";
import { sentWire, specifiedWire } from "./wire.js";

interface Verdict {
  /** The rules that refused it; undefined when it was sent. */
  readonly refusal: RuleError | undefined;
  readonly sent: readonly SentRequest[];
}

/** What a client does with a request. */
async function send(pair: Pair, input: Input): Promise<Verdict> {
  const { fetch, sent } = observeFetch(() => json({}, 404));
  const error = await call(pair.vendor.connect({ fetch }), pair, input).catch((reason: unknown) => reason);
  return { refusal: RuleError.is(error) ? error : undefined, sent };
}

/** The first of some requests that is sent; else what the last one was refused for. */
async function sendFirst(pair: Pair, requests: readonly Input[]): Promise<{ readonly input?: Input; readonly verdict?: Verdict }> {
  let verdict: Verdict | undefined;
  for (const input of requests) {
    verdict = await send(pair, input);
    if (verdict.refusal === undefined) return { input, verdict };
  }
  return verdict ? { verdict } : {};
}

describe.each(pairs)("$name", (pair) => {
  const smallest = smallestInput(pair);
  const parts = partsOf(pair);

  it("goes out as the specification has it", async () => {
    // Whatever is in an id, it stays one step of the path.
    const ids = Object.fromEntries(pair.ids.map((name) => [name, `${name} 1/2?é`]));
    const { refusal, sent } = await send(pair, { ...smallest, ids });
    expect(refusal?.message).toBeUndefined();
    expect(sent).toHaveLength(1);
    const stated = specifiedWire(pair, { ...smallest, ids });
    for (const request of sent) expect(await sentWire(request, stated)).toEqual(stated);
    if (pair.credential === undefined) expect(JSON.stringify(sent[0]?.headers)).not.toContain(credential);
  });

  if (pair.ids.length > 0)
    it("takes no id that would reach another place", async () => {
      for (const name of pair.ids) {
        for (const id of ["", ".", "..", undefined, 7]) {
          const { refusal, sent } = await send(pair, { ...smallest, ids: { ...idsOf(pair), [name]: id } });
          expect(refusal?.issues.map(({ path }) => path.join("."))).toContain(`path.${name}`);
          expect(sent).toEqual([]);
        }
      }
    });

  describe.each(parts)("in its $place", (part) => {
    it("lets through whatever the specification allows, unchanged", async () => {
      const { rules } = pair.draft();
      const problems: string[] = [];
      for (const { says, requests } of casesOf(pair, part)) {
        // Only a rule across fields is a reason to look further than the first request.
        const tried = (rules ? requests : requests.slice(0, 1)).map((request) => ({ ...smallest, [part.place]: request }));
        const { input, verdict } = await sendFirst(pair, tried);
        if (verdict === undefined) problems.push(`${says}: the specification allows none of the requests that were made from it; give the schema an example`);
        if (input === undefined && verdict?.refusal) problems.push(`${says}: ${verdict.refusal.message}`);
        if (input === undefined) continue;
        const stated = specifiedWire(pair, input);
        for (const request of verdict?.sent ?? []) expect(await sentWire(request, stated), says).toEqual(stated);
      }
      expect(problems).toEqual([]);
    });

    it("refuses whatever the specification refuses, and names the place", async () => {
      const problems: string[] = [];
      for (const { base, mutants } of refusedIn(part)) {
        const before = await send(pair, { ...smallest, [part.place]: base });
        for (const mutant of mutants) {
          const { refusal, sent } = await send(pair, { ...smallest, [part.place]: mutant.request });
          if (sent.length > 0) problems.push(`${described(part, mutant)} was sent`);
          else if (!isNamed(refusal, before.refusal, part, mutant))
            problems.push(`${described(part, mutant)} was refused for something else: ${refusal?.message}`);
        }
      }
      expect(problems).toEqual([]);
    });

    it(`refuses another thing than ${part.isList ? "a list of objects" : "an object"}`, async () => {
      const missing = part.place === "body" && pair.isBodyRequired ? [undefined] : [];
      const others = part.isList ? [{}, ...part.alternatives.map((shape) => objectSample(shape, "required")), [[]]] : [[]];
      for (const value of [...missing, null, "text", 7, true, [1], ...others]) {
        const { refusal, sent } = await send(pair, { ...smallest, [part.place]: value });
        expect(sent, String(value)).toEqual([]);
        expect(refusal?.issues[0]?.path[0], String(value)).toBe(part.place);
      }
    });

    it("has something that can be wrong", () => {
      for (const [index, { mutants }] of refusedIn(part).entries()) {
        const shape = part.alternatives[index];
        // No field is unknown to an object that is open, with nothing in it that is closed.
        const demanded = shape && !hasClosed(shape) ? ["mistyped"] : ["unknown", "mistyped"];
        expect([...new Set(mutants.map(({ kind }) => kind))]).toEqual(expect.arrayContaining(demanded));
      }
    });
  });
});

function described({ place }: Part, { kind, path, value }: Mutant): string {
  return `${kind}: ${[place, ...path].join(".")}${value === absent ? "" : ` = ${typeof value === "number" ? value : JSON.stringify(value)}`}`;
}

/**
 * Whether a refusal names what is wrong, and not only what a rule across fields had against the request before. Of alternatives it
 * may name a field that stands for the choice, with the other's name in its words.
 */
function isNamed(refusal: RuleError | undefined, before: RuleError | undefined, part: Part, { path, within, value }: Mutant): boolean {
  const { place, alternatives, isList } = part;
  const known = new Set(before?.issues.map(said));
  const places = [path, ...within].map((one) => [place, ...one].join("."));
  // An object in a wrong place may be refused for what it lacks.
  const isInside = (where: string) => typeof value === "object" && value !== null && where.startsWith(`${places[0]}.`);
  const issues = refusal?.issues.filter((issue) => !known.has(said(issue))) ?? [];
  const [field, ...deeper] = isList ? path.slice(1) : path;
  const isOfChoice = (message: string) => alternatives.length > 1 && deeper.length === 0 && message.split(/\W+/).includes(String(field));
  return issues.some(({ path: named, message }) => places.includes(named.join(".")) || isInside(named.join(".")) || isOfChoice(message));
}

const said = ({ path, message }: BrokenRule) => `${path.join(".")} ${message}`;
