import { definedWhenUsed, type Operations } from "./bind.js";
import type { Draft, IsId } from "./call.js";
import { RuleError } from "./errors/index.js";
import type { CallOptions } from "./options.js";
import { enforced, validate } from "./request/validate.js";

/** A schema that every library that knows Standard Schema, version 1, can hold a value against. https://standardschema.dev */
export interface StandardSchema<Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    /** Gives the value as it is, or every broken rule. */
    readonly validate: (value: unknown) => StandardResult<Input>;
    /** Phantom type: never there at run time. */
    readonly types?: { readonly input: Input; readonly output: Input } | undefined;
  };
}

/** What a schema says of a value. */
export type StandardResult<Input> = { readonly value: Input; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };

/** One broken rule: where, and what must be true there. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** What an operation is given beside ids: the body, or the query where there is no body. */
type InputOf<Parameters extends unknown[]> = Parameters extends [options?: CallOptions | undefined]
  ? never
  : Parameters extends [first?: infer First, ...others: infer Others]
    ? IsId<NonNullable<First>> extends true
      ? InputOf<Others>
      : NonNullable<First>
    : never;

type HasInput<Part, Name> = Part extends (...parameters: infer Parameters) => Draft ? ([InputOf<Parameters>] extends [never] ? never : Name) : Name;

/** Each operation that takes a body or a query, as a Standard Schema of its body; of its query, where it has no body. */
export type Schemas<Tree> = {
  readonly [Name in keyof Tree as HasInput<Tree[Name], Name>]: Tree[Name] extends (...parameters: infer Parameters) => Draft
    ? StandardSchema<InputOf<Parameters>>
    : Schemas<Tree[Name]>;
};

/** The rules of a vendor's operations, for whoever holds input against them before there is a call. */
export function bindRules<Tree extends Operations>(operations: Tree, vendor: string): Schemas<Tree> {
  return schemasOf(operations, vendor) as Schemas<Tree>;
}

function schemasOf(operations: Operations, path: string): object {
  const schemas: Record<string, unknown> = {};
  for (const [name, operation] of Object.entries(operations)) {
    if (typeof operation !== "function") {
      definedWhenUsed(schemas, name, () => schemasOf(operation, `${path}.${name}`));
      continue;
    }
    const draft = operation();
    if (draft.facts.body ?? draft.facts.query) schemas[name] = schemaOf(draft, `${path}.${name}`);
  }
  return schemas;
}

function schemaOf(draft: Draft, operation: string): StandardSchema<unknown> {
  return { "~standard": { version: 1, vendor: "conversation-crm-sdk", validate: (value) => holdInput(value, draft, operation) } };
}

/** Holds a value as a call would. Its ids and its other part are not known here, so what is broken there is left out. */
function holdInput(value: unknown, draft: Draft, operation: string): StandardResult<unknown> {
  const place = draft.facts.body ? "body" : "query";
  // The type is a promise that only a program keeps; that it is an object is checked with the rest.
  const parts = place === "body" ? { body: value, parameters: {} } : { body: undefined, parameters: { query: value as object | undefined } };
  try {
    validate({ ...draft, ...parts, path: "" }, { vendor: "", operation, method: "", path: "" }, enforced);
    return { value };
  } catch (error) {
    if (!RuleError.is(error)) throw error;
    const issues = error.issues.filter(({ path }) => path[0] === place).map(({ path, message }) => ({ message, path: path.slice(1) }));
    return issues.length > 0 ? { issues } : { value };
  }
}
