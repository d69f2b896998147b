import { type Judge, judge } from "./judge.js";
import { foreignFields, type Mutant, mutantsOf } from "./mutant.js";
import type { Input, Pair } from "./operations.js";
import { type Fields, objectSample, type ValidCase, validCases } from "./sample.js";
import { alternativesOf, type ObjectShape, shapeOf } from "./shape.js";
import type { Schema } from "./specification.js";

/** One part of an operation's requests: what it may be, an entry for each kind of object that it may be. */
export interface Part {
  readonly place: "query" | "body";
  readonly judge: Judge;
  readonly alternatives: readonly ObjectShape[];
  readonly example: unknown;
}

/** The parts of an operation's requests. */
export function partsOf({ api, query, body }: Pair): Part[] {
  const part = (place: Part["place"], schema: Schema, example?: unknown): Part => {
    const shape = shapeOf(api, schema);
    const alternatives = alternativesOf(shape);
    if (alternatives.length === 0) throw new Error(`A ${place} that is no object: this suite has no samples for it yet.`);
    return { place, judge: judge(api, schema), alternatives, example: example ?? shape.example };
  };
  return [...(query ? [part("query", query)] : []), ...(body ? [part("body", body.schema, body.example)] : [])];
}

/**
 * Requests for rules across fields that tie the value of one field to that of another, by the operation's id. An example in the
 * specification does the same.
 */
const written: Readonly<Record<string, readonly Fields[]>> = {
  sendMessage: [{ type: "InternalComment", contactId: "contactId", message: "@Ann<userId>mentions</userId>", mentions: ["mentions"] }],
  askAttention: [
    { conversations_ids: ["conversations_ids"], deal_id: "", prompt: "prompt" },
    { conversations_ids: [], deal_id: "deal_id", prompt: "prompt" },
  ],
};

const window = { locationId: "locationId", calendarId: "calendarId", startTime: "1680373800000", endTime: "1680978599999" };

/**
 * The smallest requests that mean something where the specification requires less, by the operation's id: a rule across fields wants
 * one of several fields, or no source names the field.
 */
const smallest: Readonly<Record<string, Fields>> = {
  listCalendarEvents: window,
  listBlockSlots: window,
  uploadLocationCustomFieldFiles: { other: { name: "other.png", content: new Blob(["not really an image"]) } },
};

/** Everything that a part may say, for each kind of object that it may be. */
export function casesOf(pair: Pair, { judge: isWrong, alternatives, example }: Part): ValidCase[] {
  const examples = [...[smallest[pair.id] ?? []].flat(), ...(written[pair.id] ?? []), ...(isFields(example) ? [example] : [])];
  const stated = isFields(example) ? [{ says: "the example", requests: [example] }] : [];
  const cases = alternatives.flatMap((shape) =>
    validCases(
      shape,
      examples.filter((request) => isOf(shape, request)),
    ),
  );
  return [...stated, ...cases].map(({ says, requests }) => ({ says, requests: requests.filter((request) => isWrong(request) === "") }));
}

/** Whether a request is of this kind of object, by its fields and by the words that tell the kinds apart. */
function isOf({ fields }: ObjectShape, request: Fields): boolean {
  return Object.entries(request).every(([name, value]) => {
    const shape = fields.get(name)?.shape;
    return shape !== undefined && (shape.kind !== "text" || shape.words === undefined || shape.words.includes(String(value)));
  });
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** A valid request of an operation that has only what it must have. */
export function smallestInput(pair: Pair): Input {
  return Object.fromEntries(partsOf(pair).map(({ place, alternatives: [first] }) => [place, smallest[pair.id] ?? (first && objectSample(first, "required"))]));
}

/** A request with everything in it, and requests that the specification refuses, whatever kind of object they are. */
export interface Refused {
  readonly base: Fields;
  readonly mutants: readonly Mutant[];
}

/** What the specification refuses of a part, for each kind of object that it may be. */
export function refusedIn({ judge: isWrong, alternatives }: Part): Refused[] {
  return alternatives.map((shape) => {
    const base = objectSample(shape, "all");
    const others = alternatives.filter((other) => other !== shape);
    const mutants = [...mutantsOf(shape, base), ...foreignFields(shape, base, others)];
    return { base, mutants: mutants.filter(({ isBeyondSchema, request }) => isBeyondSchema || isWrong(request) !== "") };
  });
}
