import { AnswerError, ApiError, RateLimitError, RuleError, SdkError, TimeoutError } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import { refusalCode } from "../../src/core/errors/api-error.js";
import { InstallError } from "../../src/core/errors/install-error.js";
import { StoreError } from "../../src/core/errors/store-error.js";
import { WebhookError } from "../../src/core/errors/webhook-error.js";

const get = { vendor: "siro", operation: "siro.recordings.get", method: "GET", path: "/v1/recordings/{id}" };
const put = { ...get, operation: "siro.recordings.link", method: "PUT" };
const reason = "The vendor's reason is in detail, issues and body, which are kept out of logs.";
const refused = (status: number, outcome?: "unknown" | "not_sent") =>
  new ApiError(get, { status, refusal: {}, body: undefined, outcome }, { code: refusalCode(status), isRetryable: false });
const limited = (limits: object, retryAfterMs?: number) => new RateLimitError(get, { status: 429, refusal: {}, body: undefined, retryAfterMs }, limits);
const stored = (details: { reason: "failed" | "slow"; isRetryable: boolean; outcome?: "unknown" }) =>
  new StoreError("redis.pacing.take", { timeoutMs: 250, consequence: "Nothing was sent.", ...details });
const broken = (count: number) =>
  new RuleError(
    put,
    Array.from({ length: count }, (_, index) => ({ path: ["body", "records", index, "id"], message: "must not be blank", source: "https://a" })),
  );

describe("an error says", () => {
  it.each<[string, SdkError, string]>([
    [
      "a list that cannot go on",
      new AnswerError(get, { status: 200, contentType: "a/b", size: undefined }, "is odd"),
      "siro.recordings.get answered 200, but the body is odd.",
    ],
    [
      "what was read",
      new AnswerError(get, { status: 200, contentType: undefined, size: 3 }, "is odd"),
      "siro.recordings.get answered 200, but the body is odd (no content type, 3 long).",
    ],
    [
      "what may have been done",
      new AnswerError(put, { status: 200, contentType: "a/b", size: 3 }, "is odd"),
      "siro.recordings.link answered 200, but the body is odd (a/b, 3 long). The vendor has probably done what was asked: look before you send it again.",
    ],
    ["an error in a success", refused(299), `siro.recordings.get answered 299 with an error in place of the data (GET /v1/recordings/{id}). ${reason}`],
    ["a refusal", refused(300), `siro.recordings.get was refused with status 300 (GET /v1/recordings/{id}). ${reason}`],
    [
      "a refusal after an attempt",
      refused(499, "unknown"),
      `siro.recordings.get was refused with status 499 (GET /v1/recordings/{id}). ${reason} An attempt before may have been carried out.`,
    ],
    ["a refusal after none", refused(404, "not_sent"), `siro.recordings.get was refused with status 404 (GET /v1/recordings/{id}). ${reason}`],
    ["that the vendor failed", refused(500, "unknown"), `siro.recordings.get was refused with status 500 (GET /v1/recordings/{id}). ${reason}`],
    ["a limit", limited({}, 20), "siro.recordings.get met the vendor's rate limit (GET /v1/recordings/{id}). It asks to wait 20 ms."],
    [
      "a limit without a time",
      limited({ dailyRemaining: 1 }),
      "siro.recordings.get met the vendor's rate limit (GET /v1/recordings/{id}). It did not say for how long.",
    ],
    [
      "a day's limit",
      limited({ dailyRemaining: 0 }),
      "siro.recordings.get met the vendor's daily limit: today's requests are spent (GET /v1/recordings/{id}). It did not say for how long.",
    ],
    ["a broken rule", broken(1), "siro.recordings.link was not sent: a rule is broken.\n  body.records[0].id must not be blank\n  See https://a"],
    [
      "a location without tokens",
      new InstallError("leadconnector", { locationId: "l1", companyId: "c1" }, "missing"),
      "leadconnector gives no token for the location l1. There are no tokens for it in the store. Install the app again there.",
    ],
    [
      "a company whose token is dead",
      new InstallError("leadconnector", { companyId: "c1" }, "refused"),
      "leadconnector gives no token for the company c1. The vendor does not accept its refresh token any more: it was used before, it has ended, or the app was removed. Install the app again there.",
    ],
    [
      "an id that cannot be printed",
      new InstallError("leadconnector", { locationId: "l\n1" }, "missing"),
      "leadconnector gives no token for the location whose id this error has. There are no tokens for it in the store. Install the app again there.",
    ],
    [
      "no id",
      new InstallError("leadconnector", {}, "missing"),
      "leadconnector gives no token for the company whose id this error has. There are no tokens for it in the store. Install the app again there.",
    ],
    [
      "that the time was over before anything was sent",
      new TimeoutError(get, { outcome: "not_sent", timeoutMs: 5, isRetryable: true }),
      "siro.recordings.get was given 5 ms and they are over (GET /v1/recordings/{id}). Nothing was sent.",
    ],
    [
      "that the time was over after an attempt",
      new TimeoutError({ ...get, wasSent: true }, { outcome: "not_sent", timeoutMs: 5, isRetryable: true }),
      "siro.recordings.get was given 5 ms and they are over (GET /v1/recordings/{id}). The vendor has not acted.",
    ],
    [
      "that the time was over, and nobody knows what happened",
      new TimeoutError(get, { outcome: "unknown", timeoutMs: 5, isRetryable: true }),
      "siro.recordings.get was given 5 ms and they are over (GET /v1/recordings/{id}). Whether the vendor acted is unknown.",
    ],
    ["a store that is slow", stored({ reason: "slow", isRetryable: true }), "redis.pacing.take got no answer in 250 ms. Nothing was sent."],
    ["a store that fails", stored({ reason: "failed", isRetryable: false }), "redis.pacing.take failed. Nothing was sent."],
    ["unsigned", new WebhookError("siro", "unsigned"), "A delivery to siro.webhooks has no signature that can be checked."],
    [
      "forged",
      new WebhookError("siro", "forged"),
      "A delivery to siro.webhooks has a signature that does not fit its body and the keys: it comes from somebody else, was changed, or was parsed and written anew on the way.",
    ],
    ["stale", new WebhookError("siro", "stale"), "A delivery to siro.webhooks is older than is accepted, or does not say how old it is."],
    ["repeated", new WebhookError("siro", "repeated"), "A delivery to siro.webhooks was accepted before."],
    ["unreadable", new WebhookError("siro", "unreadable"), "A delivery to siro.webhooks has a genuine signature, but its body is not a JSON object."],
  ])("%s", (_what, error, sentence) => expect(error.message).toBe(sentence));

  it("the first hundred broken rules, and how many more there are", () => {
    const lines = (count: number) => broken(count).message.split("\n");
    expect(lines(100)).toHaveLength(102);
    expect(lines(100).at(-2)).toBe("  body.records[99].id must not be blank");
    expect(lines(101).slice(-2)).toEqual(["  and 1 more, in issues", "  See https://a"]);
    expect(broken(101).issues).toHaveLength(101);
  });
});

describe("an error has the fields", () => {
  it.each<[string, SdkError, object]>([
    ["of a call", refused(404), { ...get, name: "ApiError", code: "not_found", attempts: 0, isRetryable: false, status: 404 }],
    [
      "of an install",
      new InstallError("leadconnector", { locationId: "l1", companyId: "c1" }, "missing"),
      {
        ...{ vendor: "leadconnector", operation: "leadconnector.tokens", method: "POST", path: "/oauth/token" },
        ...{ name: "InstallError", code: "install_again", attempts: 0, isRetryable: false, reason: "missing", locationId: "l1" },
      },
    ],
    [
      "of a store",
      stored({ reason: "slow", isRetryable: true, outcome: "unknown" }),
      {
        ...{ vendor: "redis", operation: "redis.pacing.take", method: "EVAL", path: "" },
        ...{ name: "StoreError", code: "store_unavailable", attempts: 0, isRetryable: true, outcome: "unknown", reason: "slow" },
      },
    ],
    [
      "of a delivery",
      new WebhookError("siro", "forged"),
      {
        ...{ vendor: "siro", operation: "siro.webhooks.unwrap", method: "POST", path: "" },
        ...{ name: "WebhookError", code: "webhook_refused", attempts: 0, isRetryable: false, reason: "forged" },
      },
    ],
  ])("%s, and no others", (_what, error, fields) => {
    const { message: _message, ...rest } = error.toJSON();
    expect(rest).toStrictEqual({ ...(error instanceof ApiError && { retryAfterMs: undefined }), ...fields });
    expect(SdkError.is(error)).toBe(true);
  });

  it("of a company only where the install is of one", () => {
    expect(Object.keys(new InstallError("leadconnector", { companyId: "c1" }, "missing"))).toContain("companyId");
    expect(Object.keys(new InstallError("leadconnector", {}, "missing"))).not.toContain("companyId");
  });

  it("of its kind, which another kind has not", () => {
    const errors = {
      InstallError: new InstallError("a", {}, "missing"),
      StoreError: stored({ reason: "slow", isRetryable: false }),
      WebhookError: new WebhookError("a", "stale"),
    };
    const classes = { InstallError, StoreError, WebhookError };
    for (const [name, error] of Object.entries(errors))
      expect(
        Object.entries(classes)
          .filter(([, class_]) => class_.is(error))
          .map(([of]) => of),
      ).toEqual([name]);
  });
});

describe("of what went wrong underneath an error says", () => {
  const summary = (cause: unknown) => new InstallError("a", {}, "missing", cause).cause;

  it.each<[string, unknown, object]>([
    ["the name and the code", Object.assign(new TypeError("secret"), { code: "E1" }), { name: "TypeError", code: "E1" }],
    ["the kind of what is no error", "secret", { name: "string" }],
    ["no name with a blank in it", { name: "a secret" }, { name: "object" }],
    ["no name that ends with something else", { name: "secret!" }, { name: "object" }],
    ["no name that begins with something else", { name: "!secret" }, { name: "object" }],
    ["a name of 64 letters", { name: "n".repeat(64) }, { name: "n".repeat(64) }],
    ["no name of more", { name: "n".repeat(65) }, { name: "object" }],
  ])("%s", (_what, cause, expected) => expect(summary(cause)).toEqual(expected));

  it("five causes of causes, and nothing where there was none", () => {
    const nested = Array.from({ length: 9 }).reduce<object>((cause, _, index) => ({ name: `E${index}`, cause }), { name: "E" });
    expect(JSON.stringify(summary(nested)).match(/E\d/g)).toEqual(["E8", "E7", "E6", "E5", "E4", "E3"]);
    const none = new InstallError("a", {}, "missing");
    expect(Object.hasOwn(none, "cause")).toBe(false);
    expect([none.originalCause, none.cause]).toEqual([undefined, undefined]);
  });
});

it("an error of a call names no page, and one of a list its page", () => {
  expect(Object.hasOwn(refused(404), "page")).toBe(false);
  const paged = (page: number) => new AnswerError({ ...get, page }, { status: 200, contentType: undefined, size: undefined }, "is odd");
  expect([paged(1).page, paged(1).message]).toEqual([1, "siro.recordings.get answered 200, but the body is odd."]);
  expect([paged(2).page, paged(2).message]).toEqual([2, "siro.recordings.get answered 200, but the body is odd. This was page 2 of the list."]);
});
