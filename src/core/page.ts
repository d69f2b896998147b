import type { Draft } from "./call.js";
import { AnswerError } from "./errors/index.js";
import type { CallOptions } from "./options.js";

/** What a list's pages can be told beside the options of a call, which count for each page. */
export interface PageOptions extends CallOptions {
  /** Ends after so many items. By default at the end of the list. */
  maxItems?: number;
}

/** How one page leads to the next. */
export interface Paging<Query, Data, Item> {
  items(page: Data): readonly Item[];
  /** What asks for the page after this one; undefined at the end of the list. Throws a RangeError that says what the page lacks for it. */
  next(page: Data, query: Query): Query | undefined;
}

const paging = Symbol("paging");

/** An operation that drafts the call for one page of a list, and how its pages follow each other. */
export interface Listing<Parameters extends unknown[], Data, Item, ServiceName extends string = string> {
  (...parameters: Parameters): Draft<ServiceName, Data>;
  readonly [paging]: Paging<NonNullable<Parameters[0]>, Data, Item>;
}

/** A list's pages and items, asked for one after the other as the loop goes on. */
export interface Pages<Parameters extends unknown[], Data, Item> {
  /** Every item of the list: `for await (const item of list.all(query))`. */
  all(...parameters: WithPageOptions<Parameters>): AsyncGenerator<Item, void, undefined>;
  /** Every page of the list, as the vendor gives it. */
  pages(...parameters: WithPageOptions<Parameters>): AsyncGenerator<Data, void, undefined>;
}

// "| undefined" for consumers with exactOptionalPropertyTypes: to them an optional parameter that may be undefined is another one.
type WithPageOptions<Parameters extends unknown[]> = Parameters extends [query: infer Query, options?: CallOptions | undefined]
  ? [query: Query, options?: PageOptions]
  : Parameters extends [query?: infer Query, options?: CallOptions | undefined]
    ? [query?: Query, options?: PageOptions]
    : never;

/** An operation that lists, and how its pages follow each other. */
export function listing<Parameters extends [query?: object, options?: CallOptions], ServiceName extends string, Data, Item>(
  operation: (...parameters: Parameters) => Draft<ServiceName, Data>,
  how: Paging<NonNullable<Parameters[0]>, Data, Item>,
): Listing<Parameters, Data, Item, ServiceName> {
  return Object.assign((...parameters: Parameters) => operation(...parameters), { [paging]: how });
}

interface Listed {
  readonly [paging]: Paging<object, unknown, unknown>;
}

export function isListing(operation: object): operation is Listed {
  return paging in operation;
}

/** `all` and `pages` for a list that has been bound to a client. */
export function pagesOf(operation: Listed, send: (...parameters: never[]) => unknown, name: string) {
  const { items, next } = operation[paging];
  const ask = send as unknown as (query: object | undefined, options: CallOptions) => Promise<unknown>; // what every listing takes and its sending gives
  const [vendor = ""] = name.split(".");
  const unreadable = (problem: string) =>
    new AnswerError({ vendor, operation: name, method: "GET", path: "" }, { status: 200, contentType: undefined, size: undefined }, problem);

  // What a page holds and what follows it is read before the caller gets the page, who may change it.
  async function* walk(query: object | undefined, { maxItems = Number.POSITIVE_INFINITY, ...options }: PageOptions = {}) {
    if (!(maxItems >= 0)) throw new TypeError(`${name}: maxItems must be a number, 0 or more.`);
    const asked = new Set<string>();
    let before: string | undefined;
    let left = maxItems;
    for (let following = query; left > 0; ) {
      asked.add(JSON.stringify(following ?? {}));
      const page = await ask(following, options);
      const found = items(page);
      if (!Array.isArray(found)) throw unreadable("has something else in place of its items");
      const taken: readonly unknown[] = found.slice(0, left);
      left -= taken.length;
      const after = left > 0 ? pageAfter(page, following ?? {}) : undefined;
      const content = after && JSON.stringify(found);
      // A server that ignores what asks for the next page gives the same one for ever.
      if (after && found.length > 0 && content === before) throw unreadable("has the same items as the page before it, and leads on");
      before = content;
      yield { page, taken };
      if (after instanceof RangeError) throw unreadable(after.message);
      if (after === undefined) return;
      // A list that leads back to where it was would never end.
      if (asked.has(JSON.stringify(after))) throw unreadable("leads to a page that was already given");
      following = after;
    }
  }

  function pageAfter(page: unknown, query: object): object | RangeError | undefined {
    try {
      return next(page, query);
    } catch (error) {
      if (error instanceof RangeError) return error; // the page that lacks it is given first
      throw error;
    }
  }

  async function* pages(query: object | undefined, options?: PageOptions) {
    for await (const { page } of walk(query, options)) yield page;
  }

  async function* all(query: object | undefined, options?: PageOptions) {
    for await (const { taken } of walk(query, options)) yield* taken;
  }

  return { all, pages };
}
