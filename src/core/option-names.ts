/** The options of a call, by name. */
export const callOptionNames = ["signal", "timeout", "attemptTimeout", "maxRetries", "maxAnswerBytes", "headers", "rules"] as const;

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
  "rules",
  "onWarning",
  "random",
  "debug",
] as const;

const ofCall: ReadonlySet<string> = new Set(callOptionNames);
const ofClient: ReadonlySet<string> = new Set(clientOptionNames);

/** Whether a call has an option of this name. */
export const isCallOption = (name: string): boolean => ofCall.has(name);

/** Whether every client has an option of this name. */
export const isClientOption = (name: string): boolean => ofClient.has(name);
