import { type Success, successesOf } from "./answers.js";
import { absent, type Mutant } from "./mutant.js";
import { argumentsOf, type Input, idsOf, type Pair } from "./operations.js";
import { type Part, partsOf, refusedIn, smallestInput, wholeOf } from "./requests.js";
import { objectSample } from "./sample.js";
import type { ObjectShape, Shape } from "./shape.js";

/** One line of a program that uses the package, and whether it is to compile. */
export interface Line {
  readonly text: string;
  readonly compiles: boolean;
  /** What the line shows. */
  readonly about: string;
}

/** The lines that a program has before those of the operations. */
export const opening = [
  'import type { Attention, LeadConnector, Siro } from "conversation-crm-sdk";',
  "declare const attention: Attention;",
  "declare const siro: Siro;",
  "declare const leadconnector: LeadConnector;",
];

/** The lines that show the types of one operation. */
export function linesOf(pair: Pair): Line[] {
  const smallest = smallestInput(pair);
  return [...idLines(pair, smallest), ...partsOf(pair).flatMap((part) => partLines(pair, part, smallest)), ...answerLines(pair, smallest)];
}

/** The operation without an id, with one that is no text, and without anything where it needs something. */
function idLines(pair: Pair, smallest: Input): Line[] {
  const lines = pair.ids.flatMap((name) => {
    const { [name]: _left, ...others } = idsOf(pair);
    const lacking = pair.ids.length > 1 ? argumentsOf(pair, { ...smallest, ids: others }) : argumentsOf(pair, smallest).slice(1);
    return [
      line(pair, lacking, false, `without ${name}`),
      line(pair, argumentsOf(pair, { ...smallest, ids: { ...idsOf(pair), [name]: 7 } }), false, `${name} is a number`),
    ];
  });
  const isNeeded = pair.ids.length > 0 || pair.isBodyRequired || (pair.query?.required ?? []).length > 0;
  return [...lines, line(pair, [], !isNeeded, "without arguments"), line(pair, [...argumentsOf(pair, smallest), { timeOut: 5 }], false, "a misspelt option")];
}

function partLines(pair: Pair, part: Part, smallest: Input): Line[] {
  const sent = (request: unknown) => argumentsOf(pair, { ...smallest, [part.place]: request });
  const valid = part.alternatives.flatMap((shape) =>
    (["all", "required"] as const).map((extent) => line(pair, sent(wholeOf(part, objectSample(shape, extent))), true, `${extent} of its ${part.place}`)),
  );
  const bare = part.isList
    ? part.alternatives.map((shape) => line(pair, sent(objectSample(shape, "required")), false, `an item in place of its ${part.place}`))
    : [];
  const seen = new Set<string>();
  const invalid = refusedIn(part).flatMap(({ mutants }, index) => {
    const required = Object.keys(objectSample(part.alternatives[index] ?? noFields, "required"));
    return mutants.flatMap((mutant) => {
      const about = `${mutant.kind}: ${[part.place, ...mutant.path].join(".")}`;
      // One wrong type of a field shows as much as five, and a field that alternatives share is one field. In each alternative one
      // field is misspelt, and one is another's.
      const isShown = seen.has(about) && (mutant.kind !== "unknown" || seen.has(`${index}: ${kindOf(part, mutant)}`));
      if (isShown || !isForCompiler(mutant)) return [];
      seen.add(about).add(`${index}: ${kindOf(part, mutant)}`);
      return [line(pair, sent(onlyWith([...required, fieldOf(part, mutant)], mutant.request)), false, about)];
    });
  });
  return [...valid, ...bare, ...invalid];
}

const noFields: ObjectShape = { kind: "object", fields: new Map(), isOpen: false };

/** The request with these fields and no others: what the compiler must read, it takes its time for. */
function onlyWith(names: readonly unknown[], request: unknown): unknown {
  if (Array.isArray(request)) return request.map((item) => onlyWith(names, item));
  if (typeof request !== "object" || request === null) return request;
  return Object.fromEntries(Object.entries(request).filter(([name]) => names.includes(name)));
}

/** Which field of the object, or of an item of the list, a mutant is in. */
function fieldOf({ isList }: Part, { path }: Mutant): string | number | undefined {
  return path[isList ? 1 : 0];
}

/** Whether a compiler can see what is wrong. It cannot where any text or any number is allowed. */
function isForCompiler({ kind, value, within }: Mutant): boolean {
  if (value instanceof Blob || kind === "blank" || kind === "no such text" || kind === "out of range") return false;
  return kind !== "no such word" || within.length === 0;
}

/** A field that is unknown may be another alternative's. */
function kindOf(part: Part, mutant: Mutant): Mutant["kind"] | "foreign" {
  const { kind, path } = mutant;
  const isOwn = path.length === (part.isList ? 2 : 1);
  const isForeign = kind === "unknown" && isOwn && part.alternatives.some(({ fields }) => fields.has(String(fieldOf(part, mutant))));
  return isForeign ? "foreign" : kind;
}

/** Every field of the answer, a misspelt one, and the answer before it is there. */
function answerLines(pair: Pair, smallest: Input): Line[] {
  const called = `${pair.name}(${argumentsOf(pair, smallest).map(written).join(", ")})`;
  const [success, other] = successesOf(pair);
  const read = (text: string, compiles: boolean, about: string): Line => ({ text: `void ${text};`, compiles, about: `${pair.name}: ${about}` });
  if (other !== undefined && success?.status === other.status) return choiceLines(pair, called);
  if (success?.whole === undefined || success.shape === undefined) {
    const type = typeOf(success);
    const other = type === "boolean" ? "Uint8Array" : "boolean";
    return [read(`((await ${called}) satisfies ${type})`, true, "its answer"), read(`((await ${called}) satisfies ${other})`, false, "another answer")];
  }
  const fields = [...(success.shape?.fields.keys() ?? [])];
  return [
    ...fields.map((name) => read(`(await ${called})[${JSON.stringify(name)}]`, true, `${name} of its answer`)),
    read(`(await ${called})[${JSON.stringify(`${fields.at(-1)}s`)}]`, fields.includes(`${fields.at(-1)}s`), "a misspelt field of its answer"),
    read(`${called}[${JSON.stringify(fields[0])}]`, false, "its answer before it is there"),
  ];
}

/** An answer that may be a list or an object: each after the other was ruled out, and neither before. */
function choiceLines(pair: Pair, called: string): Line[] {
  const fields = successesOf(pair).flatMap(({ shape }) => [...(shape?.fields.keys() ?? [])]);
  const misspelt = `${fields.at(-1)}s`;
  const read = (text: string, compiles: boolean, about: string): Line => {
    return { text: `{ const answer = await ${called}; void (${text}); }`, compiles, about: `${pair.name}: ${about}` };
  };
  return [
    ...fields.map((name) =>
      read(`Array.isArray(answer) ? answer.length : answer[${JSON.stringify(name)}]`, true, `${name} of its answer, where it is an object`),
    ),
    ...fields.map((name) => read(`answer[${JSON.stringify(name)}]`, false, `${name} of its answer, which may be a list`)),
    read(`Array.isArray(answer) ? 0 : answer[${JSON.stringify(misspelt)}]`, fields.includes(misspelt), "a misspelt field of its answer"),
    read("answer.length", false, "the length of its answer, which may be an object"),
    { text: `void ${called}.length;`, compiles: false, about: `${pair.name}: its answer before it is there` },
  ];
}

/** What an answer is that is no object. */
function typeOf(success: Success | undefined): string {
  if (success?.type === undefined) return "undefined";
  if (success.whole === undefined) return success.type.startsWith("text/") ? "string" : "Uint8Array";
  return typesByKind[success.whole.kind] ?? "unknown";
}

const typesByKind: Readonly<Partial<Record<Shape["kind"], string>>> = {
  list: "readonly unknown[]",
  text: "string",
  number: "number",
  flag: "boolean",
  null: "null",
};

function line(pair: Pair, given: readonly unknown[], compiles: boolean, about: string): Line {
  return { text: `${pair.name}(${given.map(written).join(", ")});`, compiles, about: `${pair.name}: ${about}` };
}

/** A value as a program has it. */
function written(value: unknown): string {
  if (value === undefined || value === absent) return "undefined";
  if (value instanceof Blob) return "new Uint8Array(1)";
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, field]) => `${JSON.stringify(name)}: ${written(field)}`)
    .join(", ")} }`;
}
