import type { AnswerError } from "./answer-error.js";
import { type AnyRefusalCode, ApiError as BaseApiError, type RefusalCode } from "./api-error.js";
import type { AuthenticationError } from "./authentication-error.js";
import { SdkError as BaseError } from "./base.js";
import type { ConnectionError } from "./connection-error.js";
import type { InstallError } from "./install-error.js";
import type { RateLimitError } from "./rate-limit-error.js";
import type { RuleError } from "./rule-error.js";
import type { TimeoutError } from "./timeout-error.js";

export { AnswerError } from "./answer-error.js";
export { type AnyRefusalCode, type Refusal, type RefusalCode, type RefusalIssue, refusalCode } from "./api-error.js";
export { AuthenticationError } from "./authentication-error.js";
export { type CallIdentity, type CauseSummary, describeOutcome, type ErrorCode, type Outcome } from "./base.js";
export { ConnectionError } from "./connection-error.js";
export type { InstallError, InstallLoss } from "./install-error.js";
export { RateLimitError, type RateLimits } from "./rate-limit-error.js";
export { RuleError } from "./rule-error.js";
export { TimeoutError } from "./timeout-error.js";

/** Every way in which a vendor says no. */
type Refused = BaseApiError<RefusalCode> | RateLimitError | AuthenticationError;

/** Every error that a call can reject with, apart from the reason of the caller's own signal. `switch (failure.code)` narrows it. */
export type Failure = RuleError | Refused | TimeoutError | ConnectionError | AnswerError | InstallError;

/** A class whose `is` tells more than the class itself could: it would have to import the classes that are derived from it. */
type Narrowing<Class, Narrowed> = { is(value: unknown): value is Narrowed } & Class;

/** What every error of this package has in common. Recognise one with `SdkError.is(error)`, then `switch (error.code)`. */
export type SdkError = BaseError;
/** What every error of this package has in common. Recognise one with `SdkError.is(error)`, then `switch (error.code)`. */
export const SdkError = BaseError as Narrowing<typeof BaseError, Failure>; // every class that a call to a vendor ends with is in Failure

/** The vendor said no. `status` and `code` say how; `detail` and `issues` say why, in the vendor's words. */
export type ApiError<Code extends AnyRefusalCode = AnyRefusalCode> = BaseApiError<Code>;
/** The vendor said no. `status` and `code` say how; `detail` and `issues` say why, in the vendor's words. */
export const ApiError = BaseApiError as Narrowing<typeof BaseApiError, Refused>; // a code belongs to one class
