import { type Judge, judge } from "./judge.js";
import { asItem, foreignFields, type Mutant, mutantsOf } from "./mutant.js";
import type { Input, Pair } from "./operations.js";
import { type Fields, objectSample, type ValidCase, validCases } from "./sample.js";
import { alternativesOf, type ObjectShape, shapeOf } from "./shape.js";
import type { Schema } from "./specification.js";

/** One part of an operation's requests: an object, or a list of objects. */
export interface Part {
  readonly place: "query" | "body";
  readonly judge: Judge;
  /** Whether it is a list. The cases and mutants of this suite are then of an item, and a list has one. */
  readonly isList: boolean;
  /** What the object or an item may be, an entry for each kind. */
  readonly alternatives: readonly ObjectShape[];
  /** The specification's own example, of the object or of an item. */
  readonly example: unknown;
}

/** The parts of an operation's requests. */
export function partsOf({ api, query, body }: Pair): Part[] {
  const part = (place: Part["place"], schema: Schema, example?: unknown): Part => {
    const whole = shapeOf(api, schema);
    const isList = whole.kind === "list";
    const shape = isList ? whole.item : whole;
    const alternatives = alternativesOf(shape);
    if (alternatives.length === 0) throw new Error(`A ${place} that is neither an object nor a list of objects: this suite has no samples for it yet.`);
    if (isList && (whole.least > 1 || whole.most !== undefined || whole.example !== undefined || example !== undefined))
      throw new Error(`A ${place} whose list has bounds or an example: this suite does not hold them yet.`);
    return { place, judge: judge(api, schema), isList, alternatives, example: example ?? shape.example };
  };
  return [...(query ? [part("query", query)] : []), ...(body ? [part("body", body.schema, body.example)] : [])];
}

/** The part itself, of what is the object or the one item of the list. */
export function wholeOf({ isList }: Part, one: unknown): unknown {
  return isList ? [one] : one;
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
  updateScorecard: { title: "title" },
  updateScorecardItem: { title: "title" },
  updateLabel: { name: "name" },
};

/** Everything that a part may say, for each kind of object that it may be. */
export function casesOf(pair: Pair, part: Part): ValidCase[] {
  const { judge: isWrong, isList, alternatives, example } = part;
  const examples = [...[smallest[pair.id] ?? []].flat(), ...(written[pair.id] ?? []), ...(isFields(example) ? [example] : [])];
  const stated = isFields(example) ? [{ says: "the example", requests: [example] }] : [];
  const cases = alternatives.flatMap((shape) =>
    validCases(
      shape,
      examples.filter((request) => isOf(shape, request)),
    ),
  );
  const said = [...stated, ...cases].map(({ says, requests }) => ({ says, requests: requests.map((request) => wholeOf(part, request)) }));
  const [first] = said;
  // What is true of a list of one is true of each item of a longer one.
  const lists = isList
    ? [{ says: "no item", requests: [[]] }, ...(first ? [{ says: "two items", requests: first.requests.map((one) => [one, one].flat()) }] : [])]
    : [];
  return [...said, ...lists].map(({ says, requests }) => ({ says, requests: requests.filter((request) => isWrong(request) === "") }));
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
  return Object.fromEntries(
    partsOf(pair).map((part) => {
      const [first] = part.alternatives;
      return [part.place, smallest[pair.id] ?? (first && wholeOf(part, objectSample(first, "required")))];
    }),
  );
}

/** A request with everything in it, and requests that the specification refuses, whatever kind of object they are. */
export interface Refused {
  readonly base: unknown;
  readonly mutants: readonly Mutant[];
}

/** What the specification refuses of a part, for each kind of object that it may be. */
export function refusedIn(part: Part): Refused[] {
  const { judge: isWrong, isList, alternatives } = part;
  return alternatives.map((shape) => {
    const base = objectSample(shape, "all");
    const others = alternatives.filter((other) => other !== shape);
    const found = [...mutantsOf(shape, base), ...foreignFields(shape, base, others)];
    const mutants = isList ? found.map(asItem) : found;
    return { base: wholeOf(part, base), mutants: mutants.filter(({ isBeyondSchema, request }) => isBeyondSchema || isWrong(request) !== "") };
  });
}
