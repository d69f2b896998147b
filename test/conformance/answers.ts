import type { Example, Examples } from "../../src/testing/example.js";
import { type Judge, judge } from "./judge.js";
import type { Pair } from "./operations.js";
import { type Fields, sampleOf } from "./sample.js";
import { alternativesOf, type ObjectShape, type Shape, shapeOf } from "./shape.js";
import { documents, outputOf, withoutError } from "./specification.js";

const generated = new Map(
  await Promise.all(
    [...documents.keys()].map(async (api): Promise<[string, Examples]> => {
      const { examples } = (await import(/* @vite-ignore */ new URL("examples.ts", outputOf(api)).href)) as { examples: Examples };
      return [api, examples];
    }),
  ),
);

/** The example that was generated for an operation; undefined when there is none. */
export function exampleOf({ api, path, method }: Pair): Example | undefined {
  return generated.get(api)?.[path]?.[method];
}

/** One success of an operation, as its specification has it. An answer that is a list or an object is two of them. */
export interface Success {
  readonly says: string;
  readonly status: number;
  /** Undefined when there is no body. */
  readonly type: string | undefined;
  readonly judge: Judge;
  /** What the answer is, where it is JSON. */
  readonly whole: Shape | undefined;
  /** The same where it is an object. */
  readonly shape: ObjectShape | undefined;
  /** An answer of this kind: what was generated for the first, a sample for the others. */
  readonly example: Example;
}

/** Every success that an operation's specification states. */
export function successesOf(pair: Pair): Success[] {
  const { api, answers } = pair;
  const stated = [...answers].filter(([status]) => /^2\d\d$/.test(status));
  return stated.flatMap(([code, body], index) => {
    const status = Number(code);
    const schema = body?.type === "application/json" ? withoutError(body.schema) : undefined;
    const isWrong = judge(api, schema ?? {});
    const kinds = schema === undefined ? [undefined] : kindsOf(shapeOf(api, schema));
    return kinds.map((whole, kind) => {
      const example = (index === 0 && kind === 0 ? exampleOf(pair) : undefined) ?? { status, body: whole && sampleOf(whole, "answer") };
      const says = kinds.length === 1 ? code : `${code}, where it is ${whole?.kind === "list" ? "a list" : "an object"}`;
      return { says, status, type: body?.type, judge: isWrong, whole, shape: whole && alternativesOf(whole)[0], example };
    });
  });
}

/** An answer in one form, or in several where it may be a list or an object: a program must tell them apart before it reads either. */
function kindsOf(whole: Shape): readonly Shape[] {
  const isListOrObject = whole.kind === "choice" && ["list", "object"].every((kind) => whole.of.some((one) => one.kind === kind));
  return isListOrObject ? whole.of : [whole];
}

/** An answer as a fetch gives it. */
export function responseOf(example: Example, status = example.status): Response {
  if (!("contentType" in example)) return example.body === undefined ? new Response(null, { status }) : Response.json(example.body, { status });
  return new Response(dataOf(example) as string | Uint8Array<ArrayBuffer>, { status, headers: { "content-type": example.contentType } });
}

/** What an operation is to give for its example. */
export function dataOf(example: Example): unknown {
  return "base64" in example ? new Uint8Array(Buffer.from(example.base64, "base64")) : example.body;
}

/** The fields without which an answer cannot be used: required, and never null. */
export function neededIn({ shape, judge: isWrong }: Success, example: Fields): string[] {
  const required = [...(shape?.fields ?? [])].filter(([, { isRequired }]) => isRequired).map(([name]) => name);
  return required.filter((name) => isWrong({ ...example, [name]: null }) !== "");
}

/** The same answer as the vendor may give it tomorrow: with a field more in every object, and a new word wherever there is a list of words. */
export function ofTomorrow(shape: Shape, value: unknown): unknown {
  switch (shape.kind) {
    case "object": {
      const known = Object.entries(value as Fields).map(([name, own]) => [name, ofTomorrow(shape.fields.get(name)?.shape ?? { kind: "any" }, own)]);
      return { ...Object.fromEntries(known), fieldOfTomorrow: { deep: ["inside"] } };
    }
    case "list":
      return (value as readonly unknown[]).map((item) => ofTomorrow(shape.item, item));
    case "text":
      return shape.words ? "WORD_OF_TOMORROW" : value;
    case "choice": {
      const one = shape.of.find(({ kind }) => kind === kindOf(value));
      return one ? ofTomorrow(one, value) : value;
    }
    default:
      return value;
  }
}

function kindOf(value: unknown): Shape["kind"] | undefined {
  if (Array.isArray(value)) return "list";
  if (typeof value === "object" && value !== null) return "object";
  return typeof value === "string" ? "text" : undefined;
}
