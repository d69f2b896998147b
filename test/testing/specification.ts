import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";

type Api = "attention" | "siro-gateway" | "siro-organization" | "leadconnector" | "leadconnector-locations" | "leadconnector-opportunities";

interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: Readonly<Record<string, { readonly schema: object }>> }>>;
}
interface Specification {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly responses: Operation["responses"] };
}

/** What a specification says of one operation's messages, as validators. */
export function specified(api: Api, method: string, path: string) {
  const specification = parse(readFileSync(new URL(`../../specs/${api}.yaml`, import.meta.url), "utf8")) as Specification;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema(specification, "specification");
  const operation = specification.paths[path]?.[method];
  if (operation === undefined) throw new Error(`${method} ${path} is not specified`);
  const faults = (schema: object, value: unknown): string => {
    // References of the specification are relative to its root.
    const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"specification#/')) as object;
    const validate = ajv.compile(absolute);
    return validate(value) ? "" : ajv.errorsText(validate.errors);
  };
  return {
    /** The names of the query's parameters. */
    query: (operation.parameters ?? []).filter((parameter) => parameter.in === "query").map(({ name }) => name),
    /** What is wrong with a body that is sent; empty when nothing is. */
    request(body: unknown): string {
      const [schema] = Object.values(operation.requestBody?.content ?? {}).map((content) => content.schema);
      return schema === undefined ? (body === undefined ? "" : "a body where none is specified") : faults(schema, body);
    },
    /** What is wrong with a body that comes back; empty when nothing is. */
    response(status: number, body: unknown): string {
      const stated = operation.responses[String(status)] ?? operation.responses.default;
      if (stated === undefined) return `status ${status} is not specified`;
      const response = stated.$ref === undefined ? stated : specification.components.responses[stated.$ref.split("/").at(-1) ?? ""];
      const schema = response?.content?.["application/json"]?.schema;
      return schema === undefined ? "no body is specified" : faults(schema, body);
    },
  };
}
