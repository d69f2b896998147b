import { hasFields, objectOf } from "../../scripts/object.mjs";
import { followed, type Node, type Specification } from "../../scripts/specification.mjs";

/** A value that is wrong in one place, below the object that it belongs to. */
interface Wrong {
  readonly title: string;
  readonly value: unknown;
  readonly path: readonly (string | number)[];
  readonly isTyped: boolean;
}

/** One form that an object may have. */
export interface Choice {
  /** With what is required and nothing else. */
  required(): Readonly<Record<string, unknown>>;
  /** The same, and each field with each of its words. */
  valid(): Readonly<Record<string, unknown>>[];
  mistakes(): Wrong[];
}

/** The forms that an object may have: one, or one for each of its alternatives. An example makes a form of its own. */
export function alternativesOf(specification: Specification, schema: Node, example?: unknown): Choice[] {
  const { stated } = followed(specification, schema, "");
  const alternatives: Node[] = stated.oneOf ?? stated.anyOf ?? [stated];
  return alternatives.map((alternative, index) => choiceOf(specification, alternative, index === 0 ? example : undefined, alternatives.length > 1));
}

function choiceOf(specification: Specification, schema: Node, example: unknown, hasOthers: boolean): Choice {
  const { fields, required: names, isClosed } = objectOf(specification, schema, "");
  const given = Object(example) as Readonly<Record<string, unknown>>;
  const sample = (name: string) => given[name] ?? allowedValue(specification, fields.get(name)?.schema, name);
  const required = () => Object.fromEntries([...names].map((name) => [name, sample(name)]));
  const stated = [...fields].filter(([, field]) => !isExcluded(field.schema));
  const values = (name: string, schema: Node) => (name in given ? [given[name]] : allowedValues(specification, schema, name));
  return {
    required,
    valid: () => [required(), ...stated.flatMap(([name, { schema }]) => values(name, schema).map((value) => ({ ...required(), [name]: value })))],
    mistakes: () => [
      ...(isClosed ? [{ title: "a field that is not documented", value: { ...required(), misspelt: 1 }, path: ["misspelt"], isTyped: true }] : []),
      ...[...names].map((name) => {
        const { [name]: _, ...others } = required();
        // Without it the object may look like one of the other forms, and lack a field of that.
        return { title: `${name} is missing`, value: others, path: hasOthers ? [] : [name], isTyped: true };
      }),
      ...stated.flatMap(([name, field]) =>
        wrongValues(specification, field.schema).map(({ title, value, path, isTyped }) => ({
          title: `${name}: ${title}`,
          value: { ...required(), [name]: value },
          path: [name, ...path],
          isTyped,
        })),
      ),
    ],
  };
}

/** A field that an alternative excludes is stated as false. */
function isExcluded(schema: unknown): boolean {
  return schema === false;
}

/** Values that a schema allows: each of its words, or one value. */
function allowedValues(specification: Specification, schema: Node, name: string): unknown[] {
  const { stated } = followed(specification, schema, "");
  return stated.enum ?? [allowedValue(specification, schema, name)];
}

/** A value that a schema allows. */
function allowedValue(specification: Specification, schema: Node | undefined, name: string): unknown {
  const { stated } = followed(specification, schema ?? {}, "");
  if (stated.example !== undefined) return stated.example;
  if (stated.enum) return stated.enum[0];
  if (hasFields(specification, stated, "") || hasFieldsIn(stated)) return alternativesOf(specification, stated)[0]?.required();
  const [alternative] = (stated.oneOf ?? stated.anyOf ?? []) as Node[];
  if (alternative) return allowedValue(specification, alternative, name);
  switch (stated.type) {
    case "string":
      if (stated.format === "binary") return { name: `${name}.txt`, content: new Blob(["text"]) };
      if (stated.pattern) throw new Error(`${name} has a pattern, and no example beside it`);
      return `${name} 1`;
    case "integer":
    case "number":
      return stated.minimum ?? 1;
    case "boolean":
      return true;
    case "array":
      return [allowedValue(specification, stated.items, name)];
    default:
      return { any: "thing" };
  }
}

function hasFieldsIn({ oneOf, anyOf }: Node): boolean {
  const [first] = (oneOf ?? anyOf ?? []) as Node[];
  return first?.properties !== undefined || first?.allOf !== undefined;
}

/** Values that a schema does not allow, and below which path. */
function wrongValues(specification: Specification, schema: Node): Wrong[] {
  const { stated } = followed(specification, schema, "");
  const wrong = (title: string, value: unknown, isTyped = true, path: (string | number)[] = []): Wrong => ({ title, value, path, isTyped });
  if (stated.enum) return [wrong("a word that is not documented", "a word of nobody"), wrong("a number in place of a word", 5)];
  const alternatives: Node[] | undefined = stated.oneOf ?? stated.anyOf;
  if (alternatives && !hasFieldsIn(stated)) return [wrong("a value of another type", true)];
  if (hasFields(specification, stated, "") || alternatives) {
    const below = alternativesOf(specification, stated).flatMap((choice) => choice.mistakes());
    return [wrong("a text in place of an object", "text"), ...below];
  }
  switch (stated.type) {
    case "string":
      if (stated.format === "binary") return [wrong("a text in place of a file", { content: "text" }, true, ["content"]), ...tooLarge(stated)];
      return [
        wrong("a number in place of text", 5),
        ...(stated.minLength ? [wrong("blank", " ", false)] : []),
        ...(stated.pattern ? [wrong("a text of another form", "\n", false)] : []),
      ];
    case "integer":
    case "number":
      return [
        wrong("a text in place of a number", "5"),
        wrong("a number that JSON cannot carry", Number.NaN, false),
        ...(stated.type === "integer" ? [wrong("a fraction", 1.5, false)] : []),
        ...(stated.minimum === undefined ? [] : [wrong("too small", stated.minimum - 1, false)]),
        ...(stated.maximum === undefined ? [] : [wrong("too large", stated.maximum + 1, false)]),
        ...(stated.exclusiveMaximum === undefined ? [] : [wrong("too large", stated.exclusiveMaximum, false)]),
      ];
    case "boolean":
      return [wrong("a text in place of a flag", "true")];
    case "array": {
      const item = allowedValue(specification, stated.items, "item");
      return [
        wrong("a text in place of a list", "text"),
        ...(stated.minItems ? [wrong("an empty list", [], false)] : []),
        ...(stated.maxItems ? [wrong("too many items", Array(stated.maxItems + 1).fill(item), false)] : []),
        ...wrongValues(specification, stated.items).map((inner) => ({
          ...inner,
          title: `an item: ${inner.title}`,
          value: [inner.value],
          path: [0, ...inner.path],
        })),
      ];
    }
    default:
      return [wrong("a text in place of an object", "text")];
  }
}

function tooLarge(stated: Node): Wrong[] {
  const bytes: number | undefined = stated["x-max-bytes"];
  return bytes === undefined
    ? []
    : [{ title: "too large a file", value: { content: new Blob([new Uint8Array(bytes + 1)]) }, path: ["content"], isTyped: false }];
}
