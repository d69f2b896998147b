import type { RateLimits } from "../errors/index.js";
import type { FetchedAnswer } from "../options.js";
import type { CallContext } from "./context.js";

/** What came back of a request that the vendor carried out. */
export interface Answer {
  readonly response: FetchedAnswer;
  readonly requestId: string | undefined;
  readonly data: unknown;
}

/** An answer with all that came with its data. */
export interface WholeAnswer<Data> {
  /** What the operation gives without `withResponse`. */
  readonly data: Data;
  /** The HTTP status of the success. */
  readonly status: number;
  /** All headers of the answer. Cookies may be among them: do not log them. */
  readonly headers: Headers;
  /** The vendor's own name for this exchange, where it gives one: quote it to its support. */
  readonly requestId: string | undefined;
  /** How many requests went out for it, or tried to; 1 when the first was answered. */
  readonly attempts: number;
  /** What the vendor reported of its limits; empty where it reports nothing. */
  readonly limits: RateLimits;
}

/** What an operation gives of its answer. */
export function dataOf({ data }: Answer): unknown {
  return data;
}

/** What it gives with `withResponse`. */
export function wholeOf({ data, response, requestId }: Answer, { attempts, limits = {} }: CallContext): WholeAnswer<unknown> {
  return { data, status: response.status, headers: headersOf(response), requestId, attempts, limits };
}

/** The headers as a program expects them: of a fetch that is not the platform's, they are less than that. */
export function headersOf({ headers }: FetchedAnswer): Headers {
  if (headers instanceof Headers) return headers;
  const copy = new Headers();
  headers.forEach((value, name) => {
    copy.append(name, value);
  });
  return copy;
}
