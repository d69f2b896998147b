import type { CallOptions, ClientOptions } from "../options.js";
import { type BrokenRule, isObject, oneOf, type RuleMode } from "../rule.js";
import { brokenHeaders } from "./header.js";

const modes: readonly RuleMode[] = ["enforce", "warn", "off"];

/**
 * Every option that cannot be used.
 * @param isKnown Whether there is an option of a name. One that there is not would be ignored in silence.
 */
export function brokenOptions(options: CallOptions | (ClientOptions & { signal?: undefined }), isKnown: (name: string) => boolean): BrokenRule[] {
  const { timeout, attemptTimeout, maxRetries, maxAnswerBytes, headers, rules, signal, tag } = options;
  const issues: BrokenRule[] = [];
  const add = (name: string, message: string) => issues.push({ path: ["options", name], message, source: "the README's options" });
  for (const [name, value] of Object.entries(options)) if (value !== undefined && !isKnown(name)) add(name, "is not an option");
  if (headers) for (const broken of brokenHeaders(headers)) issues.push({ ...broken, path: ["options", ...broken.path] });
  if (timeout !== undefined && !isTime(timeout)) add("timeout", "must be a number of milliseconds above 0");
  if (attemptTimeout !== undefined && !isTime(attemptTimeout)) add("attemptTimeout", "must be a number of milliseconds above 0");
  if (maxRetries !== undefined && !(Number.isInteger(maxRetries) && maxRetries >= 0)) add("maxRetries", "must be a whole number, 0 or more");
  if (maxAnswerBytes !== undefined && !(Number.isSafeInteger(maxAnswerBytes) && maxAnswerBytes > 0)) add("maxAnswerBytes", "must be a whole number above 0");
  if (rules !== undefined && !modes.includes(rules)) add("rules", `must be ${oneOf(modes)}`);
  if (tag !== undefined && !isTag(tag)) add("tag", "must be a string of at most 256 characters");
  // Not instanceof: a signal may come from another realm, or from a library.
  if (signal !== undefined && typeof signal?.addEventListener !== "function") add("signal", "must be an AbortSignal");
  return issues;
}

// What leads a request elsewhere, or makes another one of it, where a proxy or a framework listens to it.
const steering =
  /^(?:host|version|cookie|connection|content-length|transfer-encoding|upgrade|forwarded|x-forwarded-.*|x-original-.*|x-rewrite-.*|x-(?:http-)?method(?:-override)?|proxy-.*)$/i;

const mostOfKept = { timeout: 600_000, attemptTimeout: 600_000, maxRetries: 10, maxAnswerBytes: 1024 ** 3 };

/** The options that cannot be kept: a queue that others can write into must not add fields that no rule holds. */
export function unkeptOptions(options: object, ...at: string[]): BrokenRule[] {
  return ["extraBody", "extraQuery"].flatMap((name) =>
    Object.hasOwn(options, name) && options[name as keyof typeof options] !== undefined
      ? [{ path: [...at, "options", name], message: "cannot be kept with a call: give it to send", source: "the README's calls" }]
      : [],
  );
}

/** Every option of a kept call that cannot be used: it may have been kept where others can write. */
export function brokenKeptOptions(options: unknown): BrokenRule[] {
  if (options === undefined) return [];
  const source = "the README's calls";
  if (!isObject(options)) return [{ path: ["call", "options"], message: "must be an object", source }];
  const { headers } = options;
  const steered = Object.keys(isObject(headers) ? headers : {}).filter((name) => steering.test(name));
  return [
    ...unkeptOptions(options, "call"),
    ...steered.map((name) => ({ path: ["call", "options", "headers", name], message: "cannot be set by a kept call", source })),
    ...Object.entries(mostOfKept).flatMap(([name, most]) => {
      const value = options[name];
      return typeof value === "number" && value > most ? [{ path: ["call", "options", name], message: `must be ${most} or less in a kept call`, source }] : [];
    }),
    ...(headers === undefined || isObject(headers) ? [] : [{ path: ["call", "options", "headers"], message: "must be an object", source }]),
  ];
}

/** Whether a value can be a call's tag. */
export function isTag(value: unknown): value is string {
  return typeof value === "string" && value.length <= 256;
}

/** Whether a value is a number of milliseconds above 0. Infinity is no deadline, and JSON writes it as null. */
export function isTime(value: unknown): boolean {
  return typeof value === "number" && value > 0 && Number.isFinite(value);
}

/** Every header that would lead a request elsewhere. The edition may be another one: that is what a new path may need. */
export function steeringHeaders(headers: unknown): BrokenRule[] {
  const names = Object.keys(isObject(headers) ? headers : {}).filter((name) => steering.test(name) && name.toLowerCase() !== "version");
  return names.map((name) => ({ path: ["headers", name], message: "cannot be set here: it may lead the request elsewhere", source: "the README's requests" }));
}
