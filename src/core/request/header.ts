import type { BrokenRule } from "../rule.js";

/** The standard that says what a header can carry. */
export const headerStandard = "https://www.rfc-editor.org/rfc/rfc9110#section-5.5";

export const uncarriable = "has a character that a header cannot carry, such as a line break";

/** Whether a header can carry this value. `Headers` would refuse the rest too, in a message that prints the value. */
export function isCarriable(value: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}

/** Every header that could not be sent. */
export function brokenHeaders(headers: Readonly<Record<string, unknown>> | undefined): BrokenRule[] {
  return Object.entries(headers ?? {}).flatMap(([name, value]): BrokenRule[] => {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return [{ path: ["headers"], message: "has a name that no header can have", source: headerStandard }];
    if (typeof value !== "string") return [{ path: ["headers", name], message: "must be a string", source: headerStandard }];
    return isCarriable(value) ? [] : [{ path: ["headers", name], message: uncarriable, source: headerStandard }];
  });
}

/** The same headers with their names in lower case, so that a later one replaces an earlier one however it is written. */
export function lowerCased(...headers: (Readonly<Record<string, string>> | undefined)[]): Record<string, string> {
  return Object.fromEntries(headers.flatMap((group) => Object.entries(group ?? {})).map(([name, value]) => [name.toLowerCase(), value]));
}
