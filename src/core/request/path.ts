/** Why a path cannot be sent as it is written; undefined when it can. Parameters stand in it as `{name}`. */
export function brokenPath(path: unknown): string | undefined {
  if (typeof path !== "string" || !/^\/(?!\/)/.test(path)) return 'must begin with one "/", and is what follows the address of the service';
  if (/[?#]/.test(path)) return "must have no query and no fragment: give query apart";
  const steps = path.slice(1).split("/");
  // Vendors have paths that end in a slash.
  if (steps.slice(0, -1).includes("")) return "must not have an empty step: the request would reach another endpoint";
  for (const step of steps) {
    if (isParameter(step)) continue;
    if (!/^(?:[\w.~!$&'()*+,;=:@-]|%[\da-f]{2})*$/i.test(step)) return "has a character that a path cannot have: put a {name} there, and its value into path";
    if (isMisread(step)) return misread;
  }
  return undefined;
}

export const misread = "must not have a dot segment or a control character, encoded or not: the request would reach another endpoint";

/** Whether a step of a path is a parameter by its name. */
export const isParameter = (step: string) => /^\{\w+\}$/.test(step);

// No UTF-8 has these bytes. Servers that read them all the same take some of them for a dot or a slash.
const notUtf8 = /%(?:c[01]|f[5-9a-f])/i;

/** A server may decode a step more than once, and take what is before a semicolon for all of it. */
const dotSegment = /(?:^|[/\\])\.{1,2}(?:;[^/\\]*)?(?:$|[/\\])|\p{Cc}/u;

/** Whether a server might read something else into a step than its text. */
export function isMisread(step: string): boolean {
  let text = step;
  for (let times = 0; times < 5; times++) {
    if (dotSegment.test(text) || notUtf8.test(text)) return true;
    const decoded = text.replace(/%([0-7][\da-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    if (decoded === text) return false;
    text = decoded;
  }
  return true; // nobody encodes an id so often
}

// Words of an API: "recordings", "signedUrl", "linked-crm-records", "v1".
const word = /^(?:[A-Za-z][a-z]+(?:[-_A-Z][a-z]+){0,4}|v\d{1,2})$/;

/** A path as it may be printed: its words and the names of its parameters. What looks like an id is left out. */
export function shapeOf(path: string): string {
  return path
    .split("/")
    .map((step) => (step === "" || isParameter(step) || (step.length <= 40 && word.test(step)) ? step : "{}"))
    .join("/");
}
