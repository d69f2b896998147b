import { type CallOptions, type ClientOptions, createAttention, createLeadConnector, createSiro } from "conversation-crm-sdk";
import { operations as attention } from "../../src/attention/operations.js";
import type { Operations } from "../../src/core/bind.js";
import type { Draft } from "../../src/core/call.js";
import { operations as leadconnector } from "../../src/leadconnector/operations.js";
import { operations as siro } from "../../src/siro/operations.js";
import { type SpecifiedOperation, serviceOf, specified } from "./specification.js";

/** The credential that every client of this suite shows. */
export const credential = "token_1";

const once = { maxRetries: 0, pacing: false } as const;

/** The vendors: their operations, and their clients, which send a request once. */
export const vendors = [
  { name: "attention", operations: attention, connect: (options: ClientOptions): object => createAttention({ apiKey: credential, ...once, ...options }) },
  {
    name: "siro",
    operations: siro,
    connect: (options: ClientOptions): object => createSiro({ accessToken: credential, organizationToken: credential, ...once, ...options }),
  },
  {
    name: "leadconnector",
    operations: leadconnector,
    connect: (options: ClientOptions): object => createLeadConnector({ accessToken: credential, ...once, ...options }),
  },
] as const;

export type Vendor = (typeof vendors)[number];

/** A function of the package. */
export interface OperationFunction {
  readonly vendor: Vendor;
  /** Its name in this package, for example `"siro.recordings.link"`. */
  readonly name: string;
  draft(...parameters: unknown[]): Draft;
}

export const functions: readonly OperationFunction[] = vendors.flatMap((vendor) => functionsIn(vendor, vendor.name, vendor.operations));

function functionsIn(vendor: Vendor, path: string, operations: Operations): OperationFunction[] {
  return Object.entries(operations).flatMap(([key, operation]) => {
    const name = `${path}.${key}`;
    if (typeof operation !== "function") return functionsIn(vendor, name, operation);
    return [{ vendor, name, draft: (...parameters: unknown[]) => operation(...(parameters as never[])) }];
  });
}

/** Whether a function is for an operation: the API, the method and the path are the same. */
export function isFor({ draft }: OperationFunction, { api, method, path }: SpecifiedOperation): boolean {
  const drafted = draft();
  return drafted.service === serviceOf(api) && drafted.method === method && drafted.path === path;
}

/** An operation of a specification, and the function that offers it. */
export interface Pair extends SpecifiedOperation {
  readonly name: string;
  readonly vendor: Vendor;
  readonly draft: OperationFunction["draft"];
}

/** The operations that have a function. Those that have none are the business of one test. */
export const pairs: readonly Pair[] = specified.flatMap((operation) => {
  const found = functions.find((one) => isFor(one, operation));
  return found === undefined ? [] : [{ ...operation, ...found }];
});

/** What a request says, by the places where it says it. */
export interface Input {
  readonly ids?: Readonly<Record<string, unknown>>;
  readonly query?: unknown;
  readonly body?: unknown;
}

/** The arguments of an operation: the id, or the ids by name where there are several, then the body, then the query. */
export function argumentsOf(pair: Pair, { ids = idsOf(pair), query, body }: Input): unknown[] {
  const [id = ""] = pair.ids;
  const named = pair.ids.length === 0 ? [] : pair.ids.length === 1 ? [ids[id]] : [ids];
  return [...named, ...(pair.body ? [body] : []), ...(pair.query ? [query] : [])];
}

/** An id for each parameter of the path: the parameter's name. */
export function idsOf({ ids }: SpecifiedOperation): Readonly<Record<string, string>> {
  return Object.fromEntries(ids.map((name) => [name, name]));
}

/** Calls an operation of a client by its name in this package. */
export async function call(client: object, pair: Pair, input: Input, ...options: readonly CallOptions[]): Promise<unknown> {
  const [, ...steps] = pair.name.split(".");
  const operation = steps.reduce<unknown>((inner, step) => (inner as Readonly<Record<string, unknown>> | undefined)?.[step], client);
  if (typeof operation !== "function") throw new Error(`The client has no ${pair.name}.`);
  return operation(...argumentsOf(pair, input), ...options) as unknown;
}
