import { fileURLToPath } from "node:url";
import { readMap } from "../../scripts/map.mjs";
import { bodyOf, followed, type Operation, queryOf, readSpecification, type Specification, successOf } from "../../scripts/specification.mjs";
import { operations as attention } from "../../src/attention/operations.js";
import { attentionService } from "../../src/attention/vendor.js";
import type { Draft } from "../../src/core/call.js";
import type { Service } from "../../src/core/service.js";
import { examples as attentionExamples } from "../../src/generated/attention/examples.js";
import { examples as leadconnectorExamples } from "../../src/generated/leadconnector/examples.js";
import { examples as gatewayExamples } from "../../src/generated/siro-gateway/examples.js";
import { examples as organizationExamples } from "../../src/generated/siro-organization/examples.js";
import { operations as leadconnector } from "../../src/leadconnector/operations.js";
import { leadconnector as leadconnectorService } from "../../src/leadconnector/vendor.js";
import { operations as siro } from "../../src/siro/operations.js";
import { gateway, organization } from "../../src/siro/vendor.js";

/** Every vendor's operations. A fourth vendor is one line here, and its APIs are one each below. */
export const trees = { attention, siro, leadconnector };

/** Each specification's service, and the examples that are generated from it. */
const apis = {
  attention: { service: attentionService(undefined), examples: attentionExamples },
  "siro-gateway": { service: gateway, examples: gatewayExamples },
  "siro-organization": { service: organization, examples: organizationExamples },
  leadconnector: { service: leadconnectorService, examples: leadconnectorExamples },
} satisfies Readonly<Record<string, { service: Service; examples: object }>>;
export type Api = keyof typeof apis;
const isApi = (name: string): name is Api => name in apis;

type Operate = (...parameters: never[]) => Draft;
interface Tree {
  readonly [name: string]: Operate | Tree;
}

/** A function of this package, by its name. */
export interface OperationFunction {
  readonly name: string;
  readonly draft: Draft;
}

function* functionsOf(tree: Tree, path: string): Generator<OperationFunction> {
  for (const [name, operation] of Object.entries(tree)) {
    if (typeof operation === "function") yield { name: `${path}.${name}`, draft: operation() };
    else yield* functionsOf(operation, `${path}.${name}`);
  }
}

/** Every function of every vendor. */
export const functions = Object.entries(trees).flatMap(([vendor, tree]) => [...functionsOf(tree, vendor)]);

/** An operation as its specification states it, with the functions that have its service, method and path. */
export interface SpecifiedOperation {
  /** As the specification has it: `siro-gateway: put /v1/core/recordings/{id}/link`. */
  readonly title: string;
  readonly api: Api;
  readonly specification: Specification;
  readonly service: Service;
  readonly operation: Operation;
  readonly ids: readonly string[];
  readonly query: ReturnType<typeof queryOf>;
  readonly body: ReturnType<typeof bodyOf>;
  readonly success: ReturnType<typeof successOf>;
  /** The fields without which its answer is none: required, and never null. */
  readonly expected: readonly string[];
  /** What is generated for the sandbox. */
  readonly example: Example | undefined;
  readonly functions: readonly OperationFunction[];
}

/** A success as src/generated/<api>/examples.ts has it. */
export interface Example {
  readonly status: number;
  readonly contentType?: string;
  readonly body?: unknown;
  readonly base64?: string;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every specification with its service. */
export const specifications = readMap(root).map(({ name, specification }) => {
  if (!isApi(name)) throw new Error(`specs/redocly.yaml names ${name}, of which this suite knows no service.`);
  return { name, ...apis[name], specification: readSpecification(specification) };
});

/** Every operation of every specification. */
export const specified: readonly SpecifiedOperation[] = specifications.flatMap(({ name, service, examples, specification }) =>
  specification.operations.map((operation) => ({
    title: `${name}: ${operation.method} ${operation.path}`,
    api: name,
    specification,
    service,
    operation,
    ids: [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, id = ""]) => id),
    query: queryOf(operation),
    body: bodyOf(specification, operation),
    success: successOf(specification, operation),
    expected: expectedOf(specification, operation),
    example: (examples as Readonly<Record<string, Readonly<Record<string, Example>>>>)[operation.path]?.[operation.method],
    functions: functions.filter(({ draft }) => draft.service === service.name && draft.method === operation.method && draft.path === operation.path),
  })),
);

function expectedOf(specification: Specification, operation: Operation): string[] {
  const { schema, place } = successOf(specification, operation);
  const { stated } = followed(specification, schema ?? {}, place);
  const isNullable = (name: string) => [followed(specification, stated.properties[name], place).stated.type].flat().includes("null");
  return ((stated.required ?? []) as string[]).filter((name) => !isNullable(name));
}

/** The one function of an operation. */
export function functionOf({ title, functions: [only, ...others] }: SpecifiedOperation): OperationFunction {
  if (only === undefined || others.length > 0) throw new Error(`${title} has ${others.length === 0 ? "no function" : "several functions"}.`);
  return only;
}
