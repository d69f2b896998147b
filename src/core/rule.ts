import * as z from "zod/mini";
import { isUploadable, sizeOf } from "./multipart.js";
import { isJson } from "./written.js";

// Rules import zod and this file alone.
export { isJson };

/** What happens when a request breaks a rule. */
export type RuleMode = "enforce" | "warn" | "off";

/** One rule that a request breaks. It never holds a value of the request. */
export interface BrokenRule {
  /** Where: the part of the request, then the way down to the field, for example `["body", "linked_crm_records", 0, "id"]`. */
  readonly path: readonly (string | number)[];
  /** What must be true there, to be read after the path: "must be one of public, private". */
  readonly message: string;
  /** The page or the standard that the rule comes from. */
  readonly source: string;
}

/** Holds one part of a request against what the vendor documents. */
export interface Rule {
  /** The page that documents it, or the sources where they disagree. */
  readonly source: string;
  /** Every way in which a value breaks the rule; none when it holds. */
  broken(place: "query" | "body", value: unknown): BrokenRule[];
}

/**
 * A rule and the page that documents it.
 * @param build Makes the schema: what must be true. It may refuse; it must not rename, default, drop or convert. It is made when
 * the rule is first held, so that a program does not start more slowly for rules that it never uses.
 */
export function rule<Schema extends z.core.$ZodType>(build: () => Schema, source: string): Rule & { readonly schema: Schema } {
  let schema: Schema | undefined;
  return {
    source,
    get schema() {
      schema ??= build();
      return schema;
    },
    broken(place, value) {
      return broken(place, value, this.schema, source);
    },
  };
}

/** A string that names something, so it cannot be blank. Not trimmed: what is sent is what was given. */
export const name = () => z.string().check(z.regex(/\S/, "must not be blank"));

/** An object of any fields, as long as JSON can carry every value in it. */
export const openObject = () =>
  z.record(z.string(), z.unknown()).check(z.refine(isJson, "must hold only what JSON can carry: no NaN, Infinity, BigInt or circular reference"));

/** A file to upload. It may have so many bytes, where their number is known before they are read. */
export const file = (bytes: number) =>
  z.strictObject({
    name: z.optional(name()),
    type: z.optional(z.string()),
    content: z.unknown().check(
      z.refine(isUploadable, "must be a Blob, a File, bytes or a stream of them"),
      z.refine((content) => (sizeOf(content) ?? 0) <= bytes, `must have at most ${bytes} bytes`),
    ),
  });

/**
 * A check across the fields of an object. It also runs when a field is broken on its own, so that everything that is
 * wrong is said at once; what it reads may therefore be of any type.
 */
export function across(path: string, message: string, holds: (fields: Readonly<Record<string, unknown>>) => boolean) {
  return z.refine<unknown>((value) => holds(value as Readonly<Record<string, unknown>>), {
    path: [path],
    message,
    // Without this zod skips the check as soon as any field has failed.
    when: ({ value }) => typeof value === "object" && value !== null && !Array.isArray(value),
  });
}

function broken(place: "query" | "body", value: unknown, schema: z.core.$ZodType, source: string): BrokenRule[] {
  // Words are given per parse: zod's global configuration belongs to the program that may share it.
  const result = z.safeParse(schema, value, words);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    const path = [place, ...issue.path.map((key) => (typeof key === "number" ? key : String(key)))];
    return issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ path: [...path, key], message: "is not a field that the vendor documents", source }))
      : [{ path, message: issue.message, source }];
  });
}

const words = { error: sentence };

function sentence(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "is required" : `must be ${article(issue.expected)}`;
    case "invalid_value":
      return issue.input === undefined ? "is required" : `must be one of ${issue.values.join(", ")}`;
    case "too_small":
      return typeof issue.minimum === "number" && issue.origin === "number" ? `must be ${issue.minimum} or more` : `must have at least ${issue.minimum}`;
    case "too_big":
      return issue.origin === "number" ? `must be ${issue.maximum} or less` : `must have at most ${issue.maximum}`;
    default:
      return "is not what the vendor documents";
  }
}

function article(expected: string): string {
  if (expected === "number") return "a finite number";
  if (expected === "record") return "an object";
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}
