import {
  AnswerError,
  ApiError,
  AuthenticationError,
  type BrokenRule,
  ConnectionError,
  type Failure,
  type InstallError,
  type Outcome,
  RateLimitError,
  type RefusalCode,
  type RefusalIssue,
  RuleError,
  SdkError,
  TimeoutError,
  toCurl,
} from "conversation-crm-sdk";
import { describe, expectTypeOf, test } from "vitest";

declare const error: unknown;

describe("an error", () => {
  test("is narrowed by its code, and every code is known", () => {
    if (!SdkError.is(error)) return;
    expectTypeOf(error).toEqualTypeOf<Failure>();
    switch (error.code) {
      case "rule_broken":
        expectTypeOf(error).toEqualTypeOf<RuleError>();
        expectTypeOf(error.issues).toEqualTypeOf<readonly BrokenRule[]>();
        break;
      case "bad_request":
      case "forbidden":
      case "not_found":
      case "conflict":
      case "vendor_failed":
      case "redirected":
      case "refused":
        expectTypeOf(error).toEqualTypeOf<ApiError<RefusalCode>>();
        expectTypeOf(error.issues).toEqualTypeOf<readonly RefusalIssue[]>();
        expectTypeOf(error.body).toBeUnknown();
        break;
      case "rate_limited":
        expectTypeOf(error).toEqualTypeOf<RateLimitError>();
        expectTypeOf(error.retryAfterMs).toEqualTypeOf<number | undefined>();
        break;
      case "unauthorized":
        expectTypeOf(error).toEqualTypeOf<AuthenticationError>();
        expectTypeOf(error.status).toEqualTypeOf<number>();
        break;
      case "timed_out":
        expectTypeOf(error).toEqualTypeOf<TimeoutError>();
        expectTypeOf(error.outcome).toEqualTypeOf<Outcome>();
        break;
      case "unreachable":
        expectTypeOf(error).toEqualTypeOf<ConnectionError>();
        expectTypeOf(error.outcome).toEqualTypeOf<"not_sent" | "unknown">();
        break;
      case "unreadable":
        expectTypeOf(error).toEqualTypeOf<AnswerError>();
        expectTypeOf(error.contentType).toEqualTypeOf<string | undefined>();
        break;
      case "install_again":
        expectTypeOf(error).toEqualTypeOf<InstallError>();
        expectTypeOf(error.locationId).toEqualTypeOf<string | undefined>();
        break;
      default:
        expectTypeOf(error).toBeNever();
    }
  });

  test("has its common fields before it is narrowed", () => {
    if (!SdkError.is(error)) return;
    expectTypeOf(error.vendor).toEqualTypeOf<string>();
    expectTypeOf(error.isRetryable).toEqualTypeOf<boolean>();
    expectTypeOf(error.requestId).toEqualTypeOf<string | undefined>();
    expectTypeOf(error.name).toEqualTypeOf<
      "RuleError" | "ApiError" | "RateLimitError" | "AuthenticationError" | "TimeoutError" | "ConnectionError" | "AnswerError" | "InstallError"
    >();
    // @ts-expect-error
    error.status;
    // @ts-expect-error
    if (error.code === "rate_limit") return;
  });

  test("is narrowed by the is of its class", () => {
    if (RuleError.is(error)) expectTypeOf(error).toEqualTypeOf<RuleError>();
    if (RateLimitError.is(error)) expectTypeOf(error).toEqualTypeOf<RateLimitError>();
    if (AuthenticationError.is(error)) expectTypeOf(error).toEqualTypeOf<AuthenticationError>();
    if (TimeoutError.is(error)) expectTypeOf(error).toEqualTypeOf<TimeoutError>();
    if (ConnectionError.is(error)) expectTypeOf(error).toEqualTypeOf<ConnectionError>();
    if (AnswerError.is(error)) expectTypeOf(error).toEqualTypeOf<AnswerError>();
    if (ApiError.is(error)) {
      expectTypeOf(error).toEqualTypeOf<ApiError<RefusalCode> | RateLimitError | AuthenticationError>();
      if (error.code === "rate_limited") expectTypeOf(error).toEqualTypeOf<RateLimitError>();
    }
  });

  test("is narrowed by instanceof", () => {
    if (error instanceof RateLimitError) expectTypeOf(error.retryAfterMs).toEqualTypeOf<number | undefined>();
    if (error instanceof ApiError) expectTypeOf(error.status).toEqualTypeOf<number>();
  });

  test("cannot be written to", () => {
    if (!ApiError.is(error)) return;
    // @ts-expect-error
    error.status = 200;
    // @ts-expect-error
    error.body = undefined;
    // @ts-expect-error
    error.vendor = "other";
  });
});

test("toCurl takes a request and says whether secrets are shown", () => {
  expectTypeOf(toCurl).parameters.toEqualTypeOf<[request: Request, options?: { secrets?: boolean }]>();
  expectTypeOf(toCurl).returns.toEqualTypeOf<string>();
  // @ts-expect-error
  toCurl(new Request("https://vendor.example"), { secret: true });
  // @ts-expect-error
  toCurl(fetch("https://vendor.example"));
});
