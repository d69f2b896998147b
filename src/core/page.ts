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
  readonly [paging]: Listed<Asked<Parameters>, Data, Item>;
}

/** A list's pages and items, asked for one after the other as the loop goes on. */
export interface Pages<Parameters extends unknown[], Data, Item> {
  /** Every item of the list: `for await (const item of list.all(query))`. */
  all(...parameters: WithPageOptions<Parameters>): AsyncGenerator<Item, void, undefined>;
  /** Every page of the list, as the vendor gives it. */
  pages(...parameters: WithPageOptions<Parameters>): PageGenerator<Data, Asked<Parameters>>;
}

/** The pages of a list, and where another process can go on. */
export interface PageGenerator<Data, Query> extends AsyncGenerator<Data, void, undefined> {
  /**
   * What asks for the page after the one that was given last, or for the one that failed: `list.pages(following)` goes on from
   * there. Plain data. Undefined at the end of the list.
   */
  readonly following: Query | undefined;
}

// "| undefined" for consumers with exactOptionalPropertyTypes: to them an optional parameter that may be undefined is another one.
type WithPageOptions<Parameters extends unknown[]> = Parameters extends [query: infer Query, options?: CallOptions | undefined]
  ? [query: Query, options?: PageOptions]
  : Parameters extends [query?: infer Query, options?: CallOptions | undefined]
    ? [query?: Query, options?: PageOptions]
    : Parameters extends [ids: infer Ids, query: infer Query, options?: CallOptions | undefined]
      ? [ids: Ids, query: Query, options?: PageOptions]
      : Parameters extends [ids: infer Ids, query?: infer Query, options?: CallOptions | undefined]
        ? [ids: Ids, query?: Query, options?: PageOptions]
        : never;

/** What asks for a page: the query, or the body of a search. */
type Asked<Parameters extends unknown[]> = Parameters extends [query?: infer Query, options?: CallOptions | undefined]
  ? NonNullable<Query>
  : Parameters extends [ids: unknown, query?: infer Query, options?: CallOptions | undefined]
    ? NonNullable<Query>
    : never;

interface Listed<Query, Data, Item> extends Paging<Query, Data, Item> {
  /** Which parameter asks for a page. */
  readonly at: 0 | 1;
}

/** An operation that lists, and how its pages follow each other. Its first parameter asks for a page. */
export function listing<Parameters extends [query?: object, options?: CallOptions], ServiceName extends string, Data, Item>(
  operation: (...parameters: Parameters) => Draft<ServiceName, Data>,
  how: Paging<Asked<Parameters>, Data, Item>,
): Listing<Parameters, Data, Item, ServiceName> {
  return Object.assign((...parameters: Parameters) => operation(...parameters), { [paging]: { ...how, at: 0 as const } });
}

/** An operation that lists what is below something else. Its first parameter names that, its second asks for a page. */
export function listingBelow<Parameters extends [ids: unknown, query?: object, options?: CallOptions], ServiceName extends string, Data, Item>(
  operation: (...parameters: Parameters) => Draft<ServiceName, Data>,
  how: Paging<Asked<Parameters>, Data, Item>,
): Listing<Parameters, Data, Item, ServiceName> {
  return Object.assign((...parameters: Parameters) => operation(...parameters), { [paging]: { ...how, at: 1 as const } });
}

interface AnyListing {
  (...parameters: unknown[]): Draft;
  readonly [paging]: Listed<object, unknown, unknown>;
}

export function isListing(operation: object): operation is AnyListing {
  return paging in operation;
}

/** `all` and `pages` for a list that has been bound to a client. */
export function pagesOf(operation: AnyListing, send: (draft: Draft, name: string, page: number) => unknown, name: string) {
  const { items, next, at } = operation[paging];
  const [vendor = ""] = name.split(".");

  // What a page holds and what follows it is read before the caller gets the page, who may change it.
  async function* walk(parameters: readonly unknown[], reached: { following: object | undefined }) {
    const query = parameters[at] as object | undefined; // what every listing has there
    const { maxItems = Number.POSITIVE_INFINITY, ...options } = (parameters[at + 1] ?? {}) as PageOptions;
    if (!(maxItems >= 0)) throw new TypeError(`${name}: maxItems must be a number, 0 or more.`);
    const asked = new Set<string>();
    let before: string | undefined;
    let left = maxItems;
    reached.following = query ?? {};
    for (let following = query, number = 1; left > 0; number++) {
      const unreadable = (problem: string) =>
        new AnswerError({ vendor, operation: name, method: "GET", path: "", page: number }, { status: 200, contentType: undefined, size: undefined }, problem);
      asked.add(JSON.stringify(following ?? {}));
      const page = await send(operation(...parameters.slice(0, at), following, options), name, number);
      const found = items(page);
      if (!Array.isArray(found)) throw unreadable("has something else in place of its items");
      const taken: readonly unknown[] = found.slice(0, left);
      left -= taken.length;
      const after = pageAfter(page, following ?? {});
      const content = after && JSON.stringify(found);
      // A server that ignores what asks for the next page gives the same one for ever.
      if (left > 0 && after && found.length > 0 && content === before) throw unreadable("has the same items as the page before it, and leads on");
      before = content;
      // Items that were left out are on the page that goes on.
      if (taken.length === found.length) reached.following = after instanceof RangeError ? undefined : after;
      yield { page, taken };
      if (left <= 0) return;
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

  async function* onlyPages(walked: AsyncGenerator<{ page: unknown }>) {
    for await (const { page } of walked) yield page;
  }

  function pages(...parameters: unknown[]): PageGenerator<unknown, object> {
    const reached: { following: object | undefined } = { following: undefined };
    return Object.defineProperty(onlyPages(walk(parameters, reached)), "following", { get: () => reached.following }) as PageGenerator<unknown, object>;
  }

  async function* all(...parameters: unknown[]) {
    for await (const { taken } of walk(parameters, { following: undefined })) yield* taken;
  }

  return { all, pages };
}
