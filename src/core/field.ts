import * as z from "zod/mini";
import { isUploadable, sizeOf } from "./multipart.js";
import { isJson } from "./request/json.js";

/**
 * What the generated rules say of a field. Each check is a refinement: zod's own checks for patterns, bounds, lengths and numeric
 * formats cost a consumer half a kilobyte more and say the same.
 */
const check = <Value>(holds: (value: Value) => boolean, message: string) => z.refine<Value>(holds, message);

/** A text of a documented form. */
export const matches = (pattern: RegExp, message: string) => check<string>((text) => pattern.test(text), message);

export const atLeast = (least: number, message = `must be ${least} or more`) => check<number>((value) => value >= least, message);
export const atMost = (most: number, message = `must be ${most} or less`) => check<number>((value) => value <= most, message);
export const above = (bound: number, message: string) => check<number>((value) => value > bound, message);
export const below = (bound: number, message: string) => check<number>((value) => value < bound, message);

/** So many items of a list, or characters of a text. */
export const noFewerThan = (count: number, message = `must have at least ${count}`) => check<{ length: number }>(({ length }) => length >= count, message);
export const noMoreThan = (count: number, message = `must have at most ${count}`) => check<{ length: number }>(({ length }) => length <= count, message);

/** A string that names something, so it cannot be blank. Not trimmed: what is sent is what was given. */
export const name = () => z.string().check(matches(/\S/, "must not be blank"));

/** A number without a fraction that JavaScript keeps exactly. */
export const wholeNumber = () =>
  z
    .number({ error: ({ input }) => (input === undefined ? "is required" : "must be a whole number") })
    .check(z.refine(Number.isSafeInteger, { error: "must be a whole number", abort: true }));

const isCarried = check(isJson, "must hold only what JSON can carry: no NaN, Infinity, BigInt or circular reference");

/** An object of any fields, as long as JSON can carry every value in it. */
export const openObject = () => z.looseObject({}).check(isCarried);

/** Any value that JSON can carry. */
export const anyJson = () =>
  z.unknown().check(
    check((value) => value !== undefined, "is required"),
    isCarried,
  );

/** A file to upload. It may have so many bytes, where their number is known before they are read; any number where none is documented. */
export const file = (bytes = Number.POSITIVE_INFINITY) =>
  z.strictObject({
    name: z.optional(name()),
    type: z.optional(z.string()),
    content: z.unknown().check(
      check(isUploadable, "must be a Blob, a File, bytes or a stream of them"),
      check((content) => (sizeOf(content) ?? 0) <= bytes, `must have at most ${bytes} bytes`),
    ),
  });
