/** What every door of this package has in common. */
export type { Call, CallOptions } from "./call.js";
export type { ClientOptions } from "./client.js";
export type { Credential } from "./credential.js";
export { toCurl } from "./curl.js";
export {
  AnswerError,
  ApiError,
  AuthenticationError,
  ConnectionError,
  type Failure,
  type Outcome,
  RateLimitError,
  type RateLimits,
  type RefusalIssue,
  RuleError,
  SdkError,
  TimeoutError,
} from "./errors/index.js";
export type { CallEvent, OnEvent } from "./event.js";
export type { PacingLimit, PacingOptions, PacingReport, PacingStore } from "./pace.js";
export type { PageOptions } from "./page.js";
export type { BrokenRule, RuleMode } from "./rule.js";
export type { Fetch } from "./trip.js";
