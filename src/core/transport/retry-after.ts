/**
 * How long a `Retry-After` header asks to wait, in milliseconds; undefined when there is none or it cannot be read.
 * It holds seconds or one of the three dates of HTTP: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  const value = header?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) {
    const seconds = Number(value);
    return Number.isSafeInteger(seconds * 1000) ? seconds * 1000 : undefined;
  }
  const date = readDate(value, now);
  return date === undefined ? undefined : Math.max(0, date - now);
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const time = String.raw`(?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2})`;
const month = `(?<month>${months.join("|")})`;
const dates = [
  new RegExp(`^\\w{3}, (?<day>\\d{2}) ${month} (?<year>\\d{4}) ${time} GMT$`), // Sun, 06 Nov 1994 08:49:37 GMT
  new RegExp(`^\\w{6,9}, (?<day>\\d{2})-${month}-(?<year>\\d{2}) ${time} GMT$`), // Sunday, 06-Nov-94 08:49:37 GMT
  new RegExp(`^\\w{3} ${month} (?<day>[ \\d]\\d) ${time} (?<year>\\d{4})$`), // Sun Nov  6 08:49:37 1994
];

// Not Date.parse: it takes the third form for local time, and much that is no date of HTTP for a date.
function readDate(value: string, now: number): number | undefined {
  for (const date of dates) {
    const parts = date.exec(value)?.groups;
    if (parts) {
      const { year = "", day, hour, minute, second } = parts;
      if (Number(day) > 31 || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
      const at = (fullYear: number) => Date.UTC(fullYear, months.indexOf(parts.month ?? ""), Number(day), Number(hour), Number(minute), Number(second));
      return at(year.length === 4 ? Number(year) : century(Number(year), at, now));
    }
  }
  return undefined;
}

/** A year of two digits that seems to lie more than 50 years ahead is the last one that ends so (RFC 9110, section 5.6.7). */
function century(ending: number, at: (year: number) => number, now: number): number {
  const current = new Date(now).getUTCFullYear();
  const year = current - (current % 100) + ending;
  const limit = new Date(now);
  limit.setUTCFullYear(current + 50);
  return at(year) > limit.getTime() ? year - 100 : year;
}
