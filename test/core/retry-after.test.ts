import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { retryAfterMs } from "../../src/core/transport/retry-after.js";

const now = Date.UTC(2026, 10, 20, 8, 0, 0);

describe("Retry-After", () => {
  it.each([
    ["0", 0],
    ["1", 1_000],
    ["120", 120_000],
    [" 7\t", 7_000],
    ["007", 7_000],
    ["Fri, 20 Nov 2026 08:00:30 GMT", 30_000],
    ["Friday, 20-Nov-26 08:00:30 GMT", 30_000],
    ["Fri Nov 20 08:00:30 2026", 30_000],
    ["Tue Dec  1 08:00:00 2026", 11 * 86_400_000],
    ["Wed, 01 Jan 2031 00:00:00 GMT", Date.UTC(2031, 0, 1) - now],
    ["Fri, 20 Nov 2026 08:00:00 GMT", 0],
    ["Fri, 20 Nov 2026 07:59:59 GMT", 0],
    ["Sun, 06 Nov 1994 08:49:37 GMT", 0],
    ["Sunday, 06-Nov-94 08:49:37 GMT", 0],
    ["Sun Nov  6 08:49:37 1994", 0],
    ["Thursday, 20-Nov-75 08:00:00 GMT", Date.UTC(2075, 10, 20, 8) - now],
    ["Friday, 20-Nov-76 08:00:00 GMT", Date.UTC(2076, 10, 20, 8) - now],
    ["Friday, 20-Nov-76 08:00:01 GMT", 0],
    ["Sunday, 20-Nov-77 08:00:00 GMT", 0],
  ])("%j asks to wait %d ms", (header, wait) => {
    expect(retryAfterMs(header, now)).toBe(wait);
  });

  it.each([
    null,
    "",
    "  ",
    "-1",
    "+1",
    "1.5",
    "1e3",
    "0x10",
    "1 2",
    "soon",
    "NaN",
    "Infinity",
    "2026-11-20T08:00:30Z",
    "Fri, 20 Nov 2026 08:00:30 +0000",
    "Fri, 20 Nov 2026 08:00:30 UTC",
    "Fri, 20 Now 2026 08:00:30 GMT",
    "Fri, 20 nov 2026 08:00:30 GMT",
    "Fri 20 Nov 2026 08:00:30 GMT",
    "Fri, 20 Nov 2026",
    "20 Nov 2026 08:00:30 GMT",
    "Fri Nov 20 08:00:30 2026 GMT",
    "Friday, 20-Nov-2026 08:00:30 GMT",
    "Fri, 20 Nov 2026 08:00:30 GMT and more",
    "1, 2",
  ])("%j says nothing", (header) => {
    expect(retryAfterMs(header, now)).toBeUndefined();
  });

  it.each(["Fri, 99 Nov 2026 08:00:30 GMT", "Fri, 20 Nov 2026 99:99:99 GMT", "9".repeat(400)])("%j says nothing that a program could wait for", (header) => {
    expect(retryAfterMs(header, now)).toBeUndefined();
  });

  it("reads every second that the first and third form can name, wherever the program runs", () => {
    const seconds = fc.integer({ min: 0, max: 4_000_000_000 });
    fc.assert(
      fc.property(seconds, (second) => {
        const date = new Date(second * 1000);
        const first = date.toUTCString();
        const [weekday, day, month, year, time] = first.replace(",", "").split(" ") as [string, string, string, string, string];
        const third = `${weekday} ${month} ${String(Number(day)).padStart(2, " ")} ${time} ${year}`;
        expect(retryAfterMs(first, 0)).toBe(second * 1000);
        expect(retryAfterMs(third, 0)).toBe(second * 1000);
      }),
    );
  });

  it("never gives a wait that has passed, nor throws, for any text", () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const wait = retryAfterMs(header, now);
        expect(wait === undefined || wait >= 0).toBe(true);
      }),
    );
  });
});

it.each(["24:00:00", "08:60:00", "08:00:61"])("takes a time of %s for no date", (time) => {
  expect(retryAfterMs(`Fri, 20 Nov 2026 ${time} GMT`, now)).toBeUndefined();
});

it("takes the last second of a minute that has one more", () => {
  expect(retryAfterMs("Fri, 20 Nov 2026 23:59:60 GMT", now)).toBe(16 * 3_600_000);
});
