import type { ApiError, AuthenticationError, RateLimitError } from "./refused.js";
import type { RuleError } from "./rule.js";
import type { AnswerError, ConnectionError, TimeoutError } from "./unanswered.js";

export { type About, type Outcome, SdkError } from "./base.js";
export { ApiError, AuthenticationError, RateLimitError, type RateLimits, type Refusal, type RefusalIssue } from "./refused.js";
export { RuleError } from "./rule.js";
export { AnswerError, ConnectionError, TimeoutError } from "./unanswered.js";

/** Every error that a call can reject with, apart from the reason of the caller's own signal. `switch (failure.code)` narrows it. */
export type Failure = RuleError | ApiError<"refused"> | RateLimitError | AuthenticationError | TimeoutError | ConnectionError | AnswerError;
