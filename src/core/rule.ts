import * as z from "zod/mini";
import { type Fields, isObject } from "./object.js";
import { isCallOption } from "./option-names.js";

export { type Fields, isObject } from "./object.js";

/** What happens when a request breaks a rule. */
export type RuleMode = "enforce" | "warn" | "off";

/** One rule that a request breaks. It never holds a value of the request. */
export interface BrokenRule {
  /** Where: the part of the request, then the way down to the field, for example `["body", "linked_crm_records", 0, "id"]`. */
  readonly path: readonly (string | number)[];
  /** What must be true there, to be read after the path: 'must be "public" or "private"'. */
  readonly message: string;
  /** The page or the standard that the rule comes from. */
  readonly source: string;
}

/**
 * Holds one part of a request against what the vendor documents. An interface beside the class that fulfils it: the published
 * declarations name this one, and so no type of a library.
 */
export interface Rule {
  /** The page that documents it, or the sources where they disagree. */
  readonly source: string;
  /** Every way in which a value breaks the rule, and the checks across its fields; none when it holds. */
  check(place: "query" | "body", value: unknown, crossFields?: CrossFields): BrokenRule[];
  /** Whether the vendor documents a field of this name. */
  documents(name: string): boolean;
}

/** One check across the fields of an object: what must be true, and where a breach is shown. */
export interface CrossField {
  readonly path: readonly string[];
  readonly message: string;
  readonly holds: (fields: Fields) => boolean;
}

/** What OpenAPI cannot say of one request: its checks across fields. */
export interface CrossFields {
  readonly checks: readonly CrossField[];
}

class FieldRule<Schema extends z.core.$ZodType> implements Rule {
  readonly source: string;
  readonly #build: () => Schema;
  #schema: Schema | undefined;

  constructor(build: () => Schema, source: string) {
    this.#build = build;
    this.source = source;
  }

  get schema(): Schema {
    this.#schema ??= this.#build();
    return this.#schema;
  }

  check(place: "query" | "body", value: unknown, crossFields?: CrossFields): BrokenRule[] {
    const { source } = this;
    const broken = parse(this.schema, value, (issue) => brokenBy(issue, place, source)) ?? [{ path: [place], message: uncountable, source }];
    // These run also when a field is broken on its own, so that everything that is wrong is said at once.
    if (crossFields && isObject(value)) {
      for (const { path, message, holds } of crossFields.checks) if (!holds(value)) broken.push({ path: [place, ...path], message, source });
    }
    return broken;
  }

  documents(name: string): boolean {
    const { schema } = this;
    const fields = schema instanceof z.ZodMiniOptional ? schema._zod.def.innerType : schema;
    return fields instanceof z.ZodMiniObject && Object.hasOwn(fields._zod.def.shape, name);
  }
}

const uncountable = "breaks its rules in more places than can be named";

/** Every broken rule of a value; undefined when zod overflows its stack, which it does at about 120,000 of them. */
function parse(schema: z.core.$ZodType, value: unknown, describe: (issue: z.core.$ZodIssue) => BrokenRule[]): BrokenRule[] | undefined {
  try {
    // Words are given per parse: zod's global configuration belongs to the program that may share it.
    const result = z.safeParse(schema, value, words);
    return result.success ? [] : result.error.issues.flatMap(describe);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * The rule of one part of a request, and the page that documents it.
 * @param build Makes the schema: what must be true. It may refuse; it must not rename, default, drop or convert. It is made when
 * the rule is first held, so that a program does not start more slowly for rules that it never uses.
 */
export function rule<Schema extends z.core.$ZodType>(build: () => Schema, source: string): Rule & { readonly schema: Schema } {
  return new FieldRule(build, source);
}

/** Of alternatives that a field tells apart: some fields go with these of its values only. */
export const goesWith = (field: string, values: readonly string[], fields: readonly string[]) =>
  alternative(field, `goes with ${field} ${values.join(" or ")} only`, fields, (given, value) => given === undefined || includes(values, value));

/** Of alternatives that a field tells apart: some fields are required with these of its values. */
export const requiredWith = (field: string, values: readonly string[], fields: readonly string[]) =>
  alternative(field, `is required with ${field} ${values.join(" or ")}`, fields, (given, value) => given !== undefined || !includes(values, value));

const includes = (values: readonly unknown[], value: unknown) => values.includes(value);

function alternative(field: string, message: string, fields: readonly string[], holds: (given: unknown, value: unknown) => boolean) {
  return z.check<Fields>(
    ({ value, issues }) => {
      for (const name of fields) if (!holds(value[name], value[field])) issues.push({ code: "custom", path: [name], message, input: value });
    },
    // Without `when` zod skips the check as soon as any field has failed. A value that does not exist is said on its own.
    { when: ({ value, issues }) => isObject(value) && !issues.some(({ path }) => path?.length === 1 && path[0] === field) },
  );
}

/** One check across fields. What it reads may be of any type: it runs also when a field is broken on its own. */
export function crossField(path: string | readonly string[], message: string, holds: (fields: Fields) => boolean): CrossField {
  return { path: typeof path === "string" ? [path] : path, message, holds };
}

/**
 * The checks across the fields of one request, beside its generated rule.
 * @param build Makes them when they are first held.
 */
export function crossFields(build: () => readonly CrossField[]): CrossFields {
  let checks: readonly CrossField[] | undefined;
  return {
    get checks() {
      checks ??= build();
      return checks;
    },
  };
}

function brokenBy(issue: z.core.$ZodIssue, place: string, source: string): BrokenRule[] {
  const path = [place, ...issue.path.map((key) => (typeof key === "number" ? key : String(key)))];
  return issue.code === "unrecognized_keys"
    ? issue.keys.map((key) => ({
        path: [...path, key],
        message: `is not a field that the vendor documents${isCallOption(key) ? ": options come last" : ""}`,
        source,
      }))
    : [{ path, message: issue.message, source }];
}

const words = { error: sentence };

function sentence(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "is required" : `must be ${article(issue.expected)}`;
    case "invalid_value":
      return issue.input === undefined ? "is required" : `must be ${oneOf(issue.values)}`;
    default:
      return "is not what the vendor documents";
  }
}

/** Words in quotes, as a program would write them. */
export function oneOf(words: readonly unknown[]): string {
  const written = words.map((word) => (typeof word === "string" ? `"${word}"` : String(word)));
  return written.length < 3 ? written.join(" or ") : `one of ${written.join(", ")}`;
}

function article(expected: string): string {
  if (expected === "number") return "a finite number";
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}
