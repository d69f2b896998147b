import { Ajv2020 } from "ajv/dist/2020.js";
import { type Document, documents, type Schema } from "./specification.js";

/** Says what is wrong with a value; empty when nothing is. */
export type Judge = (value: unknown) => string;

/** Files have no form in JSON Schema. In front of the judge this text stands in their place. */
const file = "\u0000file";

const judges = new Map([...documents].map(([api, document]) => [api, judgeOf(api, document)]));

function judgeOf(api: string, document: Document): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  ajv.addFormat("binary", (text: string) => text === file);
  return ajv.addSchema(document, api);
}

/** Holds values against a schema of a specification. */
export function judge(api: string, schema: Schema): Judge {
  const ajv = judges.get(api);
  if (ajv === undefined) throw new Error(`There is no specification ${api}.`);
  // References of the specification are relative to its root.
  const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${api}#/`)) as Schema);
  return (value) => (validate(withoutFiles(value)) ? "" : ajv.errorsText(validate.errors));
}

function withoutFiles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFiles);
  if (typeof value !== "object" || value === null) return value;
  if (isFile(value)) return file;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withoutFiles(field)]));
}

/** Whether a value is a file as operations take it. */
export function isFile(value: unknown): value is { readonly name: string; readonly content: Blob } {
  return typeof value === "object" && value !== null && "content" in value && value.content instanceof Blob;
}
