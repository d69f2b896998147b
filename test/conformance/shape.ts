import { type Document, documents, follow, type Schema } from "./specification.js";

/** What a schema allows, in one form: references followed, and shared fields put together. */
export type Shape =
  | ObjectShape
  | { readonly kind: "list"; readonly item: Shape; readonly least: number; readonly most: number | undefined; readonly example?: unknown }
  | TextShape
  | NumberShape
  | { readonly kind: "choice"; readonly of: readonly Shape[]; readonly example?: unknown }
  | { readonly kind: "file"; readonly bytes: number | undefined; readonly example?: unknown }
  | { readonly kind: "flag" | "null" | "any"; readonly example?: unknown };

export interface ObjectShape {
  readonly kind: "object";
  readonly fields: ReadonlyMap<string, Field>;
  /** Whether it may have fields that are not stated. */
  readonly isOpen: boolean;
  /** What these may be, where that is stated. */
  readonly others?: Field;
  readonly example?: unknown;
}

export interface TextShape {
  readonly kind: "text";
  /** The words that it may be; undefined when it may be any text. */
  readonly words: readonly string[] | undefined;
  readonly pattern: string | undefined;
  readonly least: number;
  readonly most: number | undefined;
  readonly example?: unknown;
}

export interface NumberShape {
  readonly kind: "number";
  readonly isWhole: boolean;
  readonly least: number | undefined;
  readonly most: number | undefined;
  readonly above: number | undefined;
  readonly below: number | undefined;
  readonly example?: unknown;
}

export interface Field {
  /** Made when it is asked for: a schema may lead back to itself. */
  readonly shape: Shape;
  readonly isRequired: boolean;
}

/** Whether an object in it, or it itself, refuses fields that are not stated. It looks ten levels deep, because a schema may lead back to itself. */
export function hasClosed(shape: Shape, levels = 10): boolean {
  if (levels === 0) return false;
  switch (shape.kind) {
    case "object":
      return !shape.isOpen || [...shape.fields.values()].some((field) => hasClosed(field.shape, levels - 1));
    case "list":
      return hasClosed(shape.item, levels - 1);
    case "choice":
      return shape.of.some((one) => hasClosed(one, levels - 1));
    default:
      return false;
  }
}

/** What a schema of a specification allows. */
export function shapeOf(api: string, schema: Schema): Shape {
  const document = documents.get(api);
  if (document === undefined) throw new Error(`There is no specification ${api}.`);
  return read(document, schema);
}

function read(document: Document, schema: Schema): Shape {
  const stated = follow(document, schema);
  const example = schema.example ?? stated.example;
  const shape = unexampled(document, stated);
  return example === undefined ? shape : { ...shape, example };
}

function unexampled(document: Document, stated: Schema): Shape {
  const alternatives = stated.oneOf ?? stated.anyOf;
  if (alternatives !== undefined) return { kind: "choice", of: alternatives.flatMap((one) => flat(read(document, one))) };
  if (Array.isArray(stated.type)) {
    return {
      kind: "choice",
      of: stated.type.map((type: string) => unexampled(document, { ...stated, type, ...(stated.enum && { enum: wordsOf(stated, type) }) })),
    };
  }
  const [only, ...others] = stated.allOf ?? [];
  // An example beside a reference.
  if (only !== undefined && others.length === 0 && stated.properties === undefined) return read(document, only);
  if (stated.properties !== undefined || stated.allOf !== undefined) return objectOf(document, stated);
  switch (stated.type) {
    case "string":
      return stated.format === "binary" ? { kind: "file", bytes: stated["x-max-bytes"] } : textOf(stated);
    case "number":
    case "integer":
      return numberOf(stated);
    case "boolean":
      return { kind: "flag" };
    case "array":
      return {
        kind: "list",
        item: stated.items === undefined ? { kind: "any" } : read(document, stated.items),
        least: stated.minItems ?? 0,
        most: stated.maxItems,
      };
    case "object":
      return objectOf(document, stated);
    case "null":
      return { kind: "null" };
    default:
      return { kind: "any" };
  }
}

const flat = (shape: Shape): readonly Shape[] => (shape.kind === "choice" ? shape.of : [shape]);
const wordsOf = (stated: Schema, type: string) => stated.enum?.filter((word) => (word === null ? type === "null" : typeof word === type));

function textOf(stated: Schema): TextShape {
  return { kind: "text", words: stated.enum?.map(String), pattern: stated.pattern, least: stated.minLength ?? 0, most: stated.maxLength };
}

function numberOf(stated: Schema): NumberShape {
  return {
    kind: "number",
    isWhole: stated.type === "integer",
    least: stated.minimum,
    most: stated.maximum,
    above: stated.exclusiveMinimum,
    below: stated.exclusiveMaximum,
  };
}

interface StatedObject extends ObjectShape {
  readonly required: readonly string[];
}

function objectOf(document: Document, stated: Schema): StatedObject {
  const parts = [...(stated.allOf ?? []).map((part) => objectOf(document, follow(document, part))), ownFields(document, stated)];
  const names = new Set(parts.flatMap(({ fields }) => [...fields.keys()]));
  const required = new Set(parts.flatMap((part) => part.required));
  const fields = Array.from(names, (name): [string, Field] => {
    const last = parts.findLast((part) => part.fields.has(name));
    return [
      name,
      {
        get shape() {
          return last?.fields.get(name)?.shape ?? { kind: "any" };
        },
        isRequired: required.has(name),
      },
    ];
  });
  const isOpen = stated.additionalProperties !== false && stated.unevaluatedProperties !== false;
  return { kind: "object", fields: new Map(fields), isOpen, required: [...required], ...othersOf(document, stated) };
}

function othersOf(document: Document, { additionalProperties }: Schema): Pick<ObjectShape, "others"> {
  if (typeof additionalProperties !== "object") return {};
  return {
    others: {
      get shape() {
        return read(document, additionalProperties);
      },
      isRequired: false,
    },
  };
}

/** The fields of an object by name; one of a name of ours stands for those that have no name of their own. */
export function namedFields({ fields, others }: ObjectShape): [string, Field][] {
  return [...fields, ...(others ? [["other", others] as [string, Field]] : [])];
}

function ownFields(document: Document, { properties = {}, required = [] }: Schema) {
  const fields = Object.entries(properties).map(([name, property]): [string, Field] => [
    name,
    {
      get shape() {
        return read(document, property);
      },
      isRequired: required.includes(name),
    },
  ]);
  return { fields: new Map(fields), required };
}

/** The objects that a shape may be, where it is an object or a choice between objects; else none. */
export function alternativesOf(shape: Shape): readonly ObjectShape[] {
  return (shape.kind === "choice" ? shape.of : [shape]).filter((one) => one.kind === "object");
}
