/** What every entry of this package has in common. */
export type { Call, Draft } from "./call.js";
export type { Building, Calling, Client, Sending } from "./client.js";
export {
  AnswerError,
  ApiError,
  AuthenticationError,
  ConnectionError,
  type ErrorCode,
  type Failure,
  type InstallError,
  type InstallLoss,
  type Outcome,
  RateLimitError,
  type RateLimits,
  type RefusalCode,
  type RefusalIssue,
  RuleError,
  SdkError,
  TimeoutError,
} from "./errors/index.js";
export type { FetchSettings } from "./fetch-request.js";
export type { AnswerReader, CallOptions, ClientOptions, Credential, DerivedOptions, Ending, Fetch, FetchedAnswer, FetchInit } from "./options.js";
export type { Listing, PageGenerator, PageOptions, Pages } from "./page.js";
export { toCurl } from "./request/curl.js";
export type { OpenParts, RequestFunction, RequestMethod } from "./requesting.js";
export type { BrokenRule, RuleMode } from "./rule.js";
export type { Bytes } from "./specification.js";
export type { StandardIssue, StandardResult, StandardSchema } from "./standard.js";
export type { AccessTokenFunction, Grant, TokenStore } from "./token-store.js";
export type { WholeAnswer } from "./transport/answer.js";
export type { CallEvent, OnEvent } from "./transport/event.js";
export type { PacingLimit, PacingOptions, PacingPlaces, PacingReport, PacingStore } from "./transport/pacing.js";
