import { expect, it } from "vitest";
import { isCallOption } from "../../src/core/option-names.js";
import { brokenKeptOptions, brokenOptions, isTag, unkeptOptions } from "../../src/core/request/option.js";

const source = "the README's options";

it.each([
  ["timeout", "must be a number of milliseconds above 0", [0, -1, Number.NaN, Number.POSITIVE_INFINITY, "5", null]],
  ["attemptTimeout", "must be a number of milliseconds above 0", [0, -1, Number.NaN, Number.POSITIVE_INFINITY, "5", null]],
  ["maxRetries", "must be a whole number, 0 or more", [-1, 0.5, Number.NaN, "2", null]],
  ["maxAnswerBytes", "must be a whole number above 0", [0, -1, 0.5, Number.POSITIVE_INFINITY, "2", null]],
  ["rules", 'must be one of "enforce", "warn", "off"', ["ENFORCE", "", null, 0]],
  ["signal", "must be an AbortSignal", [{}, null, "signal", 0]],
  ["timeOut", "is not an option", [1, null]],
])("refuses a value of %s that cannot be used", (name, message, values) => {
  for (const value of values) expect(brokenOptions({ [name]: value }, isCallOption)).toEqual([{ path: ["options", name], message, source }]);
});

it("takes every value that can be used", () => {
  const signal = { addEventListener() {}, removeEventListener() {}, aborted: false } as unknown as AbortSignal; // of a library, which has no more
  for (const options of [
    { timeout: 0.5, attemptTimeout: 1e9, maxRetries: 0, maxAnswerBytes: 1, rules: "off", signal, headers: { "x-a": "" } },
    {
      timeout: undefined,
      attemptTimeout: undefined,
      maxRetries: undefined,
      maxAnswerBytes: undefined,
      rules: undefined,
      signal: undefined,
      headers: undefined,
    },
    { rules: "warn", timeOut: undefined },
    { rules: "enforce" },
  ] as const)
    expect(brokenOptions(options, isCallOption)).toEqual([]);
});

it("says where a header is that cannot be sent", () => {
  expect(brokenOptions({ headers: { "x-a": "b\nc" } }, isCallOption)).toMatchObject([{ path: ["options", "headers", "x-a"] }]);
});

it("holds the options of a kept call to ceilings", () => {
  const kept = "the README's calls";
  const most = { timeout: 600_000, attemptTimeout: 600_000, maxRetries: 10, maxAnswerBytes: 1024 ** 3 };
  expect(brokenKeptOptions(undefined)).toEqual([]);
  expect(brokenKeptOptions(most)).toEqual([]);
  for (const [name, value] of Object.entries(most)) {
    expect(brokenKeptOptions({ [name]: value + 1 })).toEqual([
      { path: ["call", "options", name], message: `must be ${value} or less in a kept call`, source: kept },
    ]);
  }
  for (const options of [null, [], "timeout", 5])
    expect(brokenKeptOptions(options)).toEqual([{ path: ["call", "options"], message: "must be an object", source: kept }]);
  for (const headers of [null, [], "host", 5]) {
    expect(brokenKeptOptions({ headers })).toEqual([{ path: ["call", "options", "headers"], message: "must be an object", source: kept }]);
  }
  expect(brokenKeptOptions({ headers: { "x-a": "b" } })).toEqual([]);
  expect(brokenKeptOptions({ headers: { "X-Forwarded-Host": "b", "x-a": "c" } })).toEqual([
    { path: ["call", "options", "headers", "X-Forwarded-Host"], message: "cannot be set by a kept call", source: kept },
  ]);
});

it("refuses to keep extra fields, unless there are none", () => {
  expect(unkeptOptions({ extraBody: undefined, extraQuery: undefined })).toEqual([]);
  expect(unkeptOptions({ extraBody: {}, timeout: 5 })).toEqual([
    { path: ["options", "extraBody"], message: "cannot be kept with a call: give it to send", source: "the README's calls" },
  ]);
});

it.each(["x-host", "host-name", "my-cookie", "x-upgrade", "cookies", "x-connection-id", "x-my-proxy-id"])(
  "takes the header %s in a kept call: it only looks like one that leads elsewhere",
  (name) => {
    expect(brokenKeptOptions({ headers: { [name]: "b" } })).toEqual([]);
  },
);

it("takes a tag of 256 characters, and no longer one", () => {
  expect([isTag("a".repeat(256)), isTag("a".repeat(257)), isTag(5)]).toEqual([true, false, false]);
});
