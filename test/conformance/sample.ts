import { type Field, namedFields, type ObjectShape, type Shape } from "./shape.js";

/** How much a sample has: every field, or those that it must have; and with `empty`, no items in lists that may be empty. */
export type Extent = "all" | "required" | "all empty" | "required empty";

export type Fields = Readonly<Record<string, unknown>>;

/** An object of a schema does not go deeper than this: what may be left out then is. */
const deepest = 5;

/** A value that a shape allows: its example, else one made of what is stated of it. A text says its own name. */
export function sampleOf(shape: Shape, name: string, extent: Extent = "all", depth = 0): unknown {
  if (shape.kind === "object") return objectSample(shape, extent, depth);
  if (shape.kind === "list" && shape.least === 0 && (extent.endsWith("empty") || depth >= deepest)) return [];
  if (shape.example !== undefined) return shape.example;
  switch (shape.kind) {
    case "list":
      return Array.from({ length: Math.max(shape.least, 1) }, () => sampleOf(shape.item, name, extent, depth + 1));
    case "choice":
      return shape.of[0] === undefined ? null : sampleOf(shape.of[0], name, extent, depth);
    case "text":
      if (shape.pattern !== undefined) throw new Error(`${name} has a pattern, and needs an example beside it in the specification.`);
      return shape.words?.[0] ?? name.padEnd(shape.least, "x").slice(0, shape.most);
    case "number":
      return shape.least ?? (shape.above === undefined ? Math.min(1, shape.most ?? 1) : shape.above + 1);
    case "flag":
      return true;
    case "file":
      return { name: `${name}.png`, content: new Blob(["not really an image"]) };
    case "any":
      return {};
    case "null":
      return null;
  }
}

/** An object with some of its fields. What its example has wins. */
export function objectSample(object: ObjectShape, extent: Extent, depth = 0): Fields {
  const { example } = object;
  const given = typeof example === "object" && example !== null ? (example as Fields) : {};
  const isShown = (field: Field) => field.isRequired || (extent.startsWith("all") && depth < deepest);
  const shown = namedFields(object).filter(([, field]) => isShown(field));
  return Object.fromEntries(shown.map(([name, { shape }]) => [name, given[name] ?? sampleOf(shape, name, extent, depth + 1)]));
}

/** Values in which everything that a shape states is there at least once: every field, every word, every alternative, both ends of every range. */
export function valuesOf(shape: Shape, name: string): readonly unknown[] {
  switch (shape.kind) {
    case "text":
      return distinct([sampleOf(shape, name), ...(shape.words ?? [])]);
    case "number":
      return distinct([sampleOf(shape, name), shape.least, shape.most]);
    case "flag":
      return [true, false];
    case "list": {
      const shortest = shape.least === 0 ? [[]] : [];
      const longest = shape.most === undefined ? [] : [Array.from({ length: shape.most }, () => sampleOf(shape.item, name))];
      return [...valuesOf(shape.item, name).map((item) => Array.from({ length: Math.max(shape.least, 1) }, () => item)), ...shortest, ...longest];
    }
    case "choice":
      return shape.of.flatMap((one) => valuesOf(one, name));
    case "object": {
      const all = objectSample(shape, "all");
      const varied = namedFields(shape).flatMap(([inner, field]) => valuesOf(field.shape, inner).map((value) => ({ ...all, [inner]: value })));
      return [all, ...optionalIn(shape).map((inner) => without(all, inner)), ...varied];
    }
    default:
      return [sampleOf(shape, name)];
  }
}

const optionalIn = (object: ObjectShape) =>
  namedFields(object)
    .filter(([, { isRequired }]) => !isRequired)
    .map(([name]) => name);

function without(fields: Fields, left: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== left));
}

const distinct = (values: readonly unknown[]) => [...new Set(values)].filter((value) => value !== undefined);

/** One thing that a request may say, or leave unsaid, and requests that do so. */
export interface ValidCase<Request = unknown> {
  readonly says: string;
  readonly requests: readonly Request[];
}

/**
 * Everything that an object may say or leave unsaid, a case each. Where rules across fields exclude a field from the company of
 * others, a later request of the case is the one that is allowed.
 * @param written Requests that a person has written for rules across fields.
 */
export function validCases(shape: ObjectShape, written: readonly Fields[]): ValidCase<Fields>[] {
  const [all, allEmpty, required] = [objectSample(shape, "all"), objectSample(shape, "all empty"), objectSample(shape, "required")];
  const bases = [all, allEmpty, required, ...written];
  const said = namedFields(shape).flatMap(([name, field]) =>
    valuesOf(field.shape, name).map((value): ValidCase<Fields> => {
      return { says: `${name}: ${JSON.stringify(value)}`, requests: bases.map((base) => ({ ...base, [name]: value })) };
    }),
  );
  const unsaid = optionalIn(shape).map((name): ValidCase<Fields> => ({ says: `everything but ${name}`, requests: bases.map((base) => without(base, name)) }));
  const every: ValidCase<Fields> = { says: "every field", requests: [all, allEmpty] };
  const least: ValidCase<Fields> = { says: "only what is required", requests: [required, objectSample(shape, "required empty"), ...written] };
  return [every, least, ...said, ...unsaid];
}
