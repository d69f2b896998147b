import type { Shape } from "../conformance/shape.js";
import { hostileText, type Random } from "./random.js";

const deepest = 6;

/** A value that a shape may allow: one in so many of its parts is something else. */
export function inputOf(shape: Shape, name: string, random: Random, hostility: number, depth = 0): unknown {
  if (random.chance(hostility)) return strange(random);
  switch (shape.kind) {
    case "object": {
      const fields: Record<string, unknown> = {};
      for (const [inner, field] of shape.fields) {
        const isThere = field.isRequired ? !random.chance(hostility) : depth < deepest && random.chance(depth === 0 ? 0.4 : 0.6);
        if (isThere) fields[inner] = inputOf(field.shape, inner, random, hostility, depth + 1);
      }
      if (random.chance(hostility)) define(fields, foreignName(random, [...shape.fields.keys()]), strange(random));
      return fields;
    }
    case "list": {
      const { least, most = least + 3 } = shape;
      const length = depth >= deepest ? least : least + random.below(Math.min(most - least, 4) + 1) + (random.chance(hostility) ? 1 : 0);
      return Array.from({ length }, () => inputOf(shape.item, name, random, hostility, depth + 1));
    }
    case "text":
      if (shape.words !== undefined) return random.chance(hostility) ? misspelt(random.pick(shape.words), random) : random.pick(shape.words);
      if (shape.pattern !== undefined) return shape.example;
      return textOf(random, shape.least, shape.most, hostility);
    case "number": {
      const least = shape.least ?? (shape.above === undefined ? -3 : shape.above + 1);
      const most = shape.most ?? (shape.below === undefined ? least + 50 : shape.below - 1);
      const whole = random.pick([least, most, least + random.below(most - least + 1)]);
      return random.chance(hostility) ? random.pick([least - 1, most + 1, whole + 0.5]) : whole;
    }
    case "choice":
      return shape.of.length === 0 ? null : inputOf(random.pick(shape.of), name, random, hostility, depth);
    case "file":
      return { name: `${name}.png`, content: new Blob(["not really an image"]) };
    case "flag":
      return random.chance(0.5);
    case "null":
      return null;
    case "any":
      return strange(random);
  }
}

function textOf(random: Random, least: number, most: number | undefined, hostility: number): string {
  if (random.chance(hostility)) return random.pick(["x".repeat((most ?? 300) + 1), "x".repeat(Math.max(0, least - 1)), " ", "\n"]);
  const text = hostileText(random).padEnd(Math.max(1, least), "x");
  return most === undefined ? text : text.slice(0, most);
}

const misspelt = (word: string, random: Random) => random.pick([`${word} `, word.toUpperCase(), word.slice(1), `${word}\u0000`, ""]);

const foreignName = (random: Random, names: readonly string[]) =>
  random.pick(["__proto__", "constructor", "toString", "hasOwnProperty", "", "0", "timeout", "\ud800", ...names.map((name) => `${name} `)]);

/** Not an assignment: that of `__proto__` would set the prototype. */
function define(fields: object, name: string, value: unknown): void {
  Object.defineProperty(fields, name, { value, enumerable: true, configurable: true, writable: true });
}

const strangers: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => undefined,
  () => true,
  () => 0,
  () => -0,
  () => -1,
  () => 0.1,
  () => 1e308,
  () => 2 ** 53,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => "",
  () => "7",
  () => "true",
  () => "null",
  (random) => hostileText(random),
  () => [],
  () => [null],
  () => [[]],
  () => new Array(2),
  () => ({}),
  () => ({ length: 1, 0: "a" }),
  () => new Date(0),
  () => new Date(Number.NaN),
  () => new Map([["a", 1]]),
  () => 7n,
  () => Symbol.iterator,
  () => () => "a",
  () => new String("a"),
  () => Object.create({ inherited: true }),
  () => Object.create(null),
  () => ({ toJSON: () => "a" }),
  () => ({ toJSON: () => undefined }),
  () => JSON.parse('{"__proto__":{"a":1}}'),
];

/** Something of any type. */
export function strange(random: Random): unknown {
  return random.pick(strangers)(random);
}
