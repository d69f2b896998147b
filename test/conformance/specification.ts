import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** The keywords of JSON Schema and OpenAPI that the specifications use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly unevaluatedProperties?: boolean;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly format?: string;
  readonly "x-max-bytes"?: number;
  readonly example?: unknown;
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: Schema;
  readonly example?: unknown;
}

interface Content {
  readonly schema: Schema;
  readonly example?: unknown;
}

interface Message {
  readonly $ref?: string;
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, Content>>;
}

interface StatedOperation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Message;
  readonly responses: Readonly<Record<string, Message>>;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
}

/** A parsed specification. */
export interface Document {
  readonly servers: readonly { readonly url: string }[];
  readonly security: NonNullable<StatedOperation["security"]>;
  readonly paths: Readonly<Record<string, Readonly<Record<string, StatedOperation>> & { readonly parameters?: readonly Parameter[] }>>;
  readonly components: { readonly securitySchemes: Readonly<Record<string, { readonly type: string; readonly name?: string }>> };
}

/** A message's body: its content type and its schema. */
export interface Body {
  readonly type: string;
  readonly schema: Schema;
  readonly example: unknown;
}

/** What a specification says of one operation, references of its parameters and messages followed. */
export interface SpecifiedOperation {
  /** The specification's name in `specs/redocly.yaml`. */
  readonly api: string;
  readonly id: string;
  /** In lower case, as the specification has it. */
  readonly method: string;
  readonly path: string;
  readonly server: string;
  /** The names of the path's parameters, in the order of the path. */
  readonly ids: readonly string[];
  /** The query as one object; undefined when there is none. */
  readonly query: Schema | undefined;
  readonly body: Body | undefined;
  readonly isBodyRequired: boolean;
  /** The values of the headers that the specification fixes, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The header that carries the credential, and what stands before it; undefined when the operation shows none. */
  readonly credential: { readonly header: string; readonly prefix: string } | undefined;
  /** Bodies by status; undefined for a status without one. */
  readonly answers: ReadonlyMap<string, Body | undefined>;
}

const folder = new URL("../../specs/", import.meta.url);
const read = (file: string): unknown => parse(readFileSync(new URL(file, folder), "utf8"));

const map = read("redocly.yaml") as {
  readonly apis: Readonly<Record<string, { readonly root: string; readonly "x-generated": { readonly service: string; readonly output: string } }>>;
};

/** The folder of what is generated from a specification. */
export function outputOf(api: string): URL {
  return new URL(`${map.apis[api]?.["x-generated"].output}/`, folder);
}

/** The API that a specification states, or a part of it: what drafts have as `service`. */
export function serviceOf(api: string): string | undefined {
  return map.apis[api]?.["x-generated"].service;
}

/** The specifications that `specs/redocly.yaml` names, by their names there. */
export const documents: ReadonlyMap<string, Document> = new Map(Object.entries(map.apis).map(([api, { root }]) => [api, read(root) as Document]));

const methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** Every operation of every specification. */
export const specified: readonly SpecifiedOperation[] = [...documents].flatMap(([api, document]) =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const stated = item[method];
      return stated === undefined ? [] : [operationOf(api, document, { path, method, stated, shared: item.parameters ?? [] })];
    }),
  ),
);

interface Place {
  readonly path: string;
  readonly method: string;
  readonly stated: StatedOperation;
  /** The parameters of the path. */
  readonly shared: readonly Parameter[];
}

function operationOf(api: string, document: Document, { path, method, stated, shared }: Place): SpecifiedOperation {
  const parameters = [...shared, ...(stated.parameters ?? [])].map((parameter) => follow(document, parameter));
  const query = parameters.filter((parameter) => parameter.in === "query");
  const fixed = parameters.filter((parameter) => parameter.in === "header" && parameter.schema.enum?.length === 1);
  const body = stated.requestBody && follow(document, stated.requestBody);
  return {
    api,
    id: stated.operationId,
    method,
    path,
    server: document.servers[0]?.url ?? "",
    ids: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name),
    query: query.length === 0 ? undefined : queryOf(query),
    body: body && bodyOf(body),
    isBodyRequired: body?.required === true,
    headers: Object.fromEntries(fixed.map(({ name, schema }) => [name.toLowerCase(), String(schema.enum?.[0])])),
    credential: credentialOf(document, stated),
    answers: new Map(Object.entries(stated.responses).map(([status, message]) => [status, bodyOf(follow(document, message))])),
  };
}

function queryOf(parameters: readonly Parameter[]): Schema {
  return {
    type: "object",
    properties: Object.fromEntries(parameters.map(({ name, schema, example }) => [name, example === undefined ? schema : { allOf: [schema], example }])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
}

function bodyOf({ content }: Message): Body | undefined {
  const [first] = Object.entries(content ?? {});
  return first && { type: first[0], schema: first[1].schema, example: first[1].example };
}

function credentialOf({ components, security }: Document, stated: StatedOperation): SpecifiedOperation["credential"] {
  const [name] = Object.keys((stated.security ?? security)[0] ?? {});
  const scheme = name === undefined ? undefined : components.securitySchemes[name];
  if (scheme === undefined) return undefined;
  return scheme.type === "apiKey" ? { header: (scheme.name ?? "").toLowerCase(), prefix: "" } : { header: "authorization", prefix: "Bearer " };
}

/** What a node means: itself, or what it refers to. */
export function follow<Node extends { readonly $ref?: string }>(document: Document, node: Node): Node {
  if (node.$ref === undefined) return node;
  const steps = node.$ref.slice(2).split("/");
  const found = steps.reduce<unknown>((inner, step) => (inner as Readonly<Record<string, unknown>> | undefined)?.[step], document);
  if (found === undefined) throw new Error(`${node.$ref} is not in the specification.`);
  return follow(document, found as Node); // a reference leads to what stands in its place
}

/** The schema of an answer without the error that may travel in its place. */
export function withoutError({ anyOf, oneOf, ...rest }: Schema): Schema {
  const others = (anyOf ?? oneOf)?.filter(({ $ref }) => $ref !== "#/components/schemas/Error");
  return others?.length === 1 && others[0] !== undefined ? others[0] : { ...rest, ...(anyOf && { anyOf }), ...(oneOf && { oneOf }) };
}
