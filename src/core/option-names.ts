/** The options of a call, by name. */
export const callOptionNames = [
  "signal",
  "timeout",
  "attemptTimeout",
  "maxRetries",
  "maxAnswerBytes",
  "headers",
  "rules",
  "tag",
  "extraBody",
  "extraQuery",
] as const;

/** The options of every client, by name. */
export const clientOptionNames = [
  "baseUrl",
  "fetch",
  "headers",
  "timeout",
  "attemptTimeout",
  "maxRetries",
  "maxAnswerBytes",
  "pacing",
  "onEvent",
  "tag",
  "rules",
  "onWarning",
  "random",
  "debug",
] as const;

/** The options that a derived client may have for itself, by name. */
export const derivedOptionNames = ["headers", "timeout", "attemptTimeout", "maxRetries", "maxAnswerBytes", "rules", "onWarning", "tag", "pacingKey"] as const;

const ofCall: ReadonlySet<string> = new Set(callOptionNames);
const ofClient: ReadonlySet<string> = new Set(clientOptionNames);
const ofDerived: ReadonlySet<string> = new Set(derivedOptionNames);

/** Whether a call has an option of this name. */
export const isCallOption = (name: string): boolean => ofCall.has(name);

/** Whether every client has an option of this name. */
export const isClientOption = (name: string): boolean => ofClient.has(name);

/** Whether a derived client may have an option of this name for itself. */
export const isDerivedOption = (name: string): boolean => ofDerived.has(name);
