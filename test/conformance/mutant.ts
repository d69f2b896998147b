import { type Fields, sampleOf } from "./sample.js";
import { namedFields, type ObjectShape, type Shape } from "./shape.js";

export type Path = readonly (string | number)[];

/** One thing that is wrong with a request. The first four are wrong for the compiler too. */
export interface Mutant {
  readonly kind: "unknown" | "missing" | "mistyped" | "no such word" | "no such text" | "blank" | "out of range";
  /** Where it is wrong. */
  readonly path: Path;
  /** Other places that a refusal may name: the choice that the place is in. */
  readonly within: readonly Path[];
  readonly value: unknown;
  readonly request: unknown;
  /** Said by no keyword of JSON Schema: a name that is blank, a number that JSON lacks, what is in a file. */
  readonly isBeyondSchema: boolean;
}

/** Requests that have one thing wrong each. A few may turn out to be valid: the specification has the last word. */
export function mutantsOf(shape: ObjectShape, request: Fields): Mutant[] {
  return [...wrongIn(shape, request, [])].map((wrong) => mutant(request, wrong));
}

/** Requests with a field each that only others of an operation's alternatives have. They may turn out to be valid, too. */
export function foreignFields(shape: ObjectShape, request: Fields, others: readonly ObjectShape[]): Mutant[] {
  const foreign = new Map(others.flatMap(({ fields }) => [...fields]).filter(([name]) => !shape.fields.has(name)));
  return Array.from(foreign, ([name, field]) => mutant(request, { kind: "unknown", path: [name], value: sampleOf(field.shape, name) }));
}

/** The same mutant as the one item of a list. */
export function asItem({ path, within, request, ...wrong }: Mutant): Mutant {
  return { ...wrong, path: [0, ...path], within: within.map((place) => [0, ...place]), request: [request] };
}

function mutant(request: Fields, { within = [], chosen = [], isBeyondSchema = false, ...wrong }: Wrong): Mutant {
  const before = chosen.reduce<unknown>((value, choice) => changed(value, choice.path, choice.value), request);
  return { ...wrong, within, isBeyondSchema, request: changed(before, wrong.path, wrong.value) };
}

/** In the place of a value that is to be left out. */
export const absent = Symbol("absent");

interface Wrong extends Pick<Mutant, "kind" | "path" | "value"> {
  readonly within?: readonly Path[];
  /** What stands in each choice on the way to it, because the request may have another of the choice's values there. */
  readonly chosen?: readonly { readonly path: Path; readonly value: unknown }[];
  readonly isBeyondSchema?: boolean;
}

function* wrongIn(shape: Shape, value: unknown, path: Path): Generator<Wrong> {
  yield* mistyped(shape, path);
  switch (shape.kind) {
    case "object":
      if (!shape.isOpen) yield { kind: "unknown", path: [...path, misspelt(shape)], value: "text" };
      for (const [name, field] of namedFields(shape)) {
        const own = (value as Fields)[name];
        if (own === undefined) continue;
        if (field.isRequired) yield { kind: "missing", path: [...path, name], value: absent };
        yield* wrongIn(field.shape, own, [...path, name]);
      }
      return;
    case "list": {
      const items = value as readonly unknown[];
      const [first] = items;
      if (shape.least > 0) yield { kind: "out of range", path, value: items.slice(0, shape.least - 1) };
      if (shape.most !== undefined) yield { kind: "out of range", path, value: Array.from({ length: shape.most + 1 }, () => first) };
      if (first !== undefined) yield* wrongIn(shape.item, first, [...path, 0]);
      return;
    }
    case "choice":
      for (const one of shape.of) {
        const own = sampleOf(one, String(path.at(-1)));
        for (const wrong of wrongIn(one, own, path)) yield { ...wrong, within: [path], chosen: [{ path, value: own }, ...(wrong.chosen ?? [])] };
      }
      return;
    case "text":
      yield { kind: "blank", path, value: "" };
      yield { kind: "blank", path, value: "   ", isBeyondSchema: shape.least > 0 && !shape.words && !shape.pattern };
      if (shape.words) yield { kind: "no such word", path, value: `${shape.words[0]}s` };
      if (shape.pattern) yield { kind: "no such text", path, value: "no such text" };
      if (shape.most !== undefined) yield { kind: "out of range", path, value: "x".repeat(shape.most + 1) };
      return;
    case "number":
      for (const number of [Number.NaN, Number.POSITIVE_INFINITY]) yield { kind: "out of range", path, value: number, isBeyondSchema: true };
      for (const number of [1.5, below(shape.least), above(shape.most), shape.above, shape.below]) {
        if (number !== undefined) yield { kind: "out of range", path, value: number };
      }
      return;
    case "file":
      yield { kind: "unknown", path: [...path, "contents"], value: "text", isBeyondSchema: true };
      yield { kind: "missing", path: [...path, "content"], value: absent, isBeyondSchema: true };
      yield { kind: "mistyped", path: [...path, "content"], value: 7, isBeyondSchema: true };
      if (shape.bytes === undefined) return;
      yield { kind: "out of range", path: [...path, "content"], value: new Blob([new Uint8Array(shape.bytes + 1)]), isBeyondSchema: true };
      return;
    default:
  }
}

const below = (least: number | undefined) => (least === undefined ? undefined : least - 1);
const above = (most: number | undefined) => (most === undefined ? undefined : most + 1);

const ofEachType = [null, true, 7, "text", [], {}];

function* mistyped(shape: Shape, path: Path): Generator<Wrong> {
  if (shape.kind === "choice") return;
  for (const value of ofEachType) if (!isOfKind(shape, value)) yield { kind: "mistyped", path, value };
}

function isOfKind({ kind }: Shape, value: unknown): boolean {
  switch (kind) {
    case "any":
      return true;
    case "null":
      return value === null;
    case "list":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    default:
      return typeof value === { text: "string", number: "number", flag: "boolean", file: "file", choice: "choice" }[kind];
  }
}

/** A name that is nearly one of an object's. */
function misspelt({ fields }: ObjectShape): string {
  const name = `${[...fields.keys()].at(-1) ?? "field"}s`;
  return fields.has(name) ? `${name}s` : name;
}

function changed(value: unknown, [step, ...rest]: Path, to: unknown): unknown {
  if (step === undefined) return to;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === step ? changed(item, rest, to) : item));
  const { [step]: own, ...others } = value as Fields;
  const changedOwn = changed(own, rest, to);
  return changedOwn === absent ? others : { ...others, [step]: changedOwn };
}
