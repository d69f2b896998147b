import { describe, expect, it } from "vitest";
import { isMisread, shapeOf } from "../../src/core/request/path.js";

describe("a step of a path is misread", () => {
  it.each([
    ...[".", "..", "..;a=1", ".;", "%2e", "%2E%2e", "%252e", "a%2f.%2fb", "a%5c..%5cb", ".%2fb", "..%5cb", "a%2f..", "a%2f.;x%2fb"],
    ...["%00", "%09", "a%0ab", "%7f", "%c0%ae", "%c1%9c", "%f5%80", "%ff", "%FE", "\u0085"],
  ])("%s", (step) => {
    expect(isMisread(step)).toBe(true);
  });

  it("when it is encoded five times, whatever is in it, and not when it is four times", () => {
    expect(isMisread("%25252541")).toBe(false);
    expect(isMisread("%2525252541")).toBe(true);
  });
});

it.each(["", "a", "...", "a.b", ".a", "a..b", "..a", "a;b", "x:y", "%20", "%f0%9f%98%80", "%c3%a9", "a%2fb", "%f4%8f", "%e2%80%a6"])(
  "a step is taken for what it is: %s",
  (step) => {
    expect(isMisread(step)).toBe(false);
  },
);

it.each([
  ["/v1/recordings/{id}/signedUrl", "/v1/recordings/{id}/signedUrl"],
  ["/v12/linked-crm-records/live_chat/", "/v12/linked-crm-records/live_chat/"],
  ["/v123/v/V1", "/{}/{}/{}"],
  ["/aB1x/rec_1/abc123/ABC", "/{}/{}/{}/{}"],
  [`/${"a".repeat(40)}/${"a".repeat(41)}`, `/${"a".repeat(40)}/{}`],
  ["/aa-bb-cc-dd-ee/aa-bb-cc-dd-ee-ff", "/aa-bb-cc-dd-ee/{}"],
])("of the path %s is printed %s", (path, shape) => {
  expect(shapeOf(path)).toBe(shape);
});
