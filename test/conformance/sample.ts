import type { SpecifiedOperation } from "./operations.js";
import { alternativesOf, type Choice } from "./schema.js";

/** What one call is given: ids by their names, and its query or its body. */
export interface Input {
  readonly ids: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** A request that is wrong in one place. */
export interface Mistake {
  readonly title: string;
  readonly input: Input;
  /** Where the rule says so, from `query` or `body` on. */
  readonly path: readonly (string | number)[];
  /** Whether a type can hold it too: text that is blank or a number that is too large compiles. */
  readonly isTyped: boolean;
}

/** Requests that the specification allows: with what is required, and with each other field beside that. */
export function validInputs(operation: SpecifiedOperation): Input[] {
  return roots(operation).flatMap(({ choice, wrap }) => choice.valid().map(wrap));
}

/** Requests that break what the specification says, each in one place. */
export function mistakes(operation: SpecifiedOperation): Mistake[] {
  return roots(operation).flatMap(({ choice, wrap, place }) =>
    choice.mistakes().map(({ title, value, path, isTyped }) => ({ title: `${place}: ${title}`, input: wrap(value), path: [place, ...path], isTyped })),
  );
}

interface Root {
  readonly place: "query" | "body";
  readonly choice: Choice;
  wrap(value: unknown): Input;
}

/** The objects that a request is made of. An operation without either has none, and one valid input. */
function roots(operation: SpecifiedOperation): Root[] {
  const { specification, query, body } = operation;
  const ids = idsOf(operation);
  const found: Root[] = [];
  if (query.length > 0) {
    const schema = {
      type: "object",
      additionalProperties: false,
      required: query.filter(({ stated }) => stated.required === true).map(({ stated }) => stated.name),
      properties: Object.fromEntries(query.map(({ stated }) => [stated.name, stated.schema])),
    };
    for (const choice of alternativesOf(specification, schema)) found.push({ place: "query", choice, wrap: (value) => ({ ids, query: Object(value) }) });
  }
  if (body) {
    const { example } = body.content;
    for (const choice of alternativesOf(specification, body.schema, example)) found.push({ place: "body", choice, wrap: (value) => ({ ids, body: value }) });
  }
  return found;
}

/** Ids for the path of an operation. */
export function idsOf({ ids }: SpecifiedOperation): Readonly<Record<string, string>> {
  return Object.fromEntries(ids.map((name) => [name, `${name}_1`]));
}

/** The requests of an operation that takes nothing but ids, or nothing at all. */
export function bareInput(operation: SpecifiedOperation): Input {
  return { ids: idsOf(operation) };
}

/** The parameters of an operation's function: one id, or several by name; then the body or the query. */
export function parametersOf(operation: SpecifiedOperation, { ids, query, body }: Input): unknown[] {
  const names = Object.keys(ids);
  const id = names.length === 0 ? [] : names.length === 1 ? [Object.values(ids)[0]] : [ids];
  return [...id, ...(operation.body ? [body] : operation.query.length > 0 ? [query] : [])];
}
