import { AnswerError, type CallOptions } from "conversation-crm-sdk";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/core/call.js";
import { isListing, listing, listingBelow, type Paging, pagesOf } from "../../src/core/page.js";
import { rejection, thrown } from "./caught.js";

interface Query {
  readonly after?: string;
  readonly page?: number;
}
interface Page {
  readonly items: readonly number[];
  readonly next?: string | null;
}

const byCursor: Paging<Query, Page, number> = {
  items: ({ items }) => items,
  next: ({ next }, query) => (next ? { ...query, after: next } : undefined),
};

/** A list whose pages are given, and what was asked for them. */
function list(answer: (query: Query | undefined, asked: number) => Page, how: Paging<Query, Page, number> = byCursor) {
  const asked: { query: Query | undefined; options: CallOptions }[] = [];
  const send = async ({ parameters, options }: Draft) => {
    const query = parameters.query as Query | undefined;
    asked.push({ query, options });
    return answer(query, asked.length);
  };
  const draft = (query?: Query, options: CallOptions = {}): Draft<"service", Page> => {
    return { service: "service", method: "get", path: "/things", parameters: { query }, facts: {}, options };
  };
  const operation = listing(draft, how);
  if (!isListing(operation)) throw new Error("not a listing");
  const { all, pages } = pagesOf(operation, send, "vendor.things.list");
  return { asked, all, pages };
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

const three = (query: Query | undefined): Page =>
  query?.after === undefined ? { items: [1, 2], next: "b" } : query.after === "b" ? { items: [3, 4], next: "c" } : { items: [5], next: null };

describe("all", () => {
  it("gives every item, and asks for a page when the loop gets there", async () => {
    const { all, asked } = list(three);
    const items = all(undefined);
    expect(asked).toHaveLength(0);
    expect((await items.next()).value).toBe(1);
    expect((await items.next()).value).toBe(2);
    expect(asked).toHaveLength(1);
    expect(await collect(items)).toEqual([3, 4, 5]);
    expect(asked.map(({ query }) => query)).toEqual([undefined, { after: "b" }, { after: "c" }]);
  });

  it("keeps the filters of the query on every page, and leaves the caller's query alone", async () => {
    const { all, asked } = list(three);
    const query = Object.freeze({ page: 7 });
    await collect(all(query));
    expect(asked.map(({ query }) => query)).toEqual([{ page: 7 }, { page: 7, after: "b" }, { page: 7, after: "c" }]);
  });

  it.each([
    [0, [], 0],
    [1, [1], 1],
    [2, [1, 2], 1],
    [3, [1, 2, 3], 2],
    [4, [1, 2, 3, 4], 2],
    [5, [1, 2, 3, 4, 5], 3],
    [50, [1, 2, 3, 4, 5], 3],
    [Number.POSITIVE_INFINITY, [1, 2, 3, 4, 5], 3],
  ])("ends after %i items, without a page too many", async (maxItems, expected, pages) => {
    const { all, asked } = list(three);
    expect(await collect(all(undefined, { maxItems }))).toEqual(expected);
    expect(asked).toHaveLength(pages);
  });

  it("asks for nothing more when the loop is left", async () => {
    const { all, asked } = list(three);
    for await (const item of all(undefined)) if (item === 2) break;
    expect(asked).toHaveLength(1);
  });

  it("gives a call's options to each page, and keeps its own", async () => {
    const { all, asked } = list(three);
    const { signal } = new AbortController();
    await collect(all(undefined, { maxItems: 5, timeout: 9, signal }));
    expect(asked.map(({ options }) => options)).toEqual([
      { timeout: 9, signal },
      { timeout: 9, signal },
      { timeout: 9, signal },
    ]);
  });

  it("goes on over a page without items when the list does", async () => {
    const { all } = list((query) => (query?.after === undefined ? { items: [], next: "b" } : { items: [1] }));
    expect(await collect(all(undefined))).toEqual([1]);
  });

  it("rejects where a page fails, after what it has given", async () => {
    const { all } = list((_, asked) => {
      if (asked === 2) throw new Error("lost");
      return { items: [1], next: "b" };
    });
    const items = all(undefined);
    expect((await items.next()).value).toBe(1);
    expect(await rejection(items.next())).toEqual(new Error("lost"));
    expect(await items.next()).toEqual({ done: true, value: undefined });
  });
});

describe("pages", () => {
  it("gives every page as the vendor does", async () => {
    const { pages } = list(three);
    expect(await collect(pages(undefined))).toEqual([
      { items: [1, 2], next: "b" },
      { items: [3, 4], next: "c" },
      { items: [5], next: null },
    ]);
  });

  it("ends with the page that has the last item asked for", async () => {
    const { pages, asked } = list(three);
    expect(await collect(pages(undefined, { maxItems: 3 }))).toHaveLength(2);
    expect(asked).toHaveLength(2);
  });
});

describe("a checkpoint", () => {
  it("is where another process goes on, after each page", async () => {
    const { pages } = list(three);
    const walked = pages(undefined);
    const checkpoints: unknown[] = [];
    for await (const _page of walked) checkpoints.push(JSON.parse(JSON.stringify(walked.following ?? null)));
    expect(checkpoints).toEqual([{ after: "b" }, { after: "c" }, null]);
    expect(await collect(pages(checkpoints[0] as Query))).toEqual([
      { items: [3, 4], next: "c" },
      { items: [5], next: null },
    ]);
  });

  it("is the page that failed, when one fails", async () => {
    const { pages } = list((query, asked) => {
      if (asked === 2) throw new Error("lost");
      return three(query);
    });
    const walked = pages({ page: 7 });
    expect(walked.following).toBeUndefined();
    expect(await rejection(collect(walked))).toEqual(new Error("lost"));
    expect(walked.following).toEqual({ page: 7, after: "b" });
    expect(await collect(pages(walked.following))).toMatchObject([{ items: [3, 4] }, { items: [5] }]);
  });

  it("is the query itself before the first page has come", async () => {
    const { pages } = list(() => {
      throw new Error("lost");
    });
    const walked = pages({ page: 7 });
    await rejection(collect(walked));
    expect(walked.following).toEqual({ page: 7 });
  });

  it("does not skip what maxItems left out", async () => {
    const { pages } = list(three);
    for (const [maxItems, following] of [
      [1, {}],
      [2, { after: "b" }],
      [3, { after: "b" }],
      [4, { after: "c" }],
      [5, undefined],
    ] as const) {
      const walked = pages(undefined, { maxItems });
      await collect(walked);
      expect(walked.following, `${maxItems}`).toEqual(following);
    }
  });
});

describe("a list below something else", () => {
  const asked: object[] = [];
  const operation = listingBelow((id: string, query?: Query, options: CallOptions = {}): Draft<"service", Page> => {
    return { service: "service", method: "get", path: "/of/{id}/things", parameters: { path: { id }, query }, facts: {}, options };
  }, byCursor);

  it("keeps what it is below, and asks for its pages by its second parameter", async () => {
    if (!isListing(operation)) throw new Error("not a listing");
    const numbers: number[] = [];
    const { all, pages } = pagesOf(
      operation,
      async ({ parameters, options }, _name, page) => {
        asked.push({ ...parameters, options });
        numbers.push(page);
        return three(parameters.query as Query | undefined);
      },
      "vendor.things.listBelow",
    );
    expect(await collect(all("id_1", { page: 7 }, { timeout: 9 }))).toEqual([1, 2, 3, 4, 5]);
    expect(asked).toEqual([
      { path: { id: "id_1" }, query: { page: 7 }, options: { timeout: 9 } },
      { path: { id: "id_1" }, query: { page: 7, after: "b" }, options: { timeout: 9 } },
      { path: { id: "id_1" }, query: { page: 7, after: "c" }, options: { timeout: 9 } },
    ]);
    expect(numbers).toEqual([1, 2, 3]);
    expect(await collect(pages("id_1", undefined, { maxItems: 1 }))).toHaveLength(1);
  });
});

describe("a list without an end", () => {
  it.each<[string, (query: Query | undefined) => string]>([
    ["to the same page", () => "again"],
    ["in a circle", (query) => (query?.after === "a" ? "b" : "a")],
  ])("that leads %s is left, after what it gave", async (_case, next) => {
    let count = 0;
    const { pages, asked } = list((query) => ({ items: [count++], next: next(query) }));
    const given: unknown[] = [];
    const error = await rejection(
      (async () => {
        for await (const page of pages(undefined)) given.push(page);
      })(),
    );
    expect(error).toBeInstanceOf(AnswerError);
    expect((error as Error).message).toBe(
      `vendor.things.list answered 200, but the body leads to a page that was already given.${asked.length > 1 ? ` This was page ${asked.length} of the list.` : ""}`,
    );
    expect(given).toHaveLength(asked.length);
    expect(asked.length).toBeLessThan(4);
  });

  it("that asks for other pages and gets the same one is left, after what it gave twice", async () => {
    let count = 0;
    const { all, asked } = list(() => ({ items: [1, 2], next: `page ${++count}` }));
    const given: unknown[] = [];
    const error = await rejection(
      (async () => {
        for await (const item of all(undefined)) given.push(item);
      })(),
    );
    expect(error).toBeInstanceOf(AnswerError);
    expect((error as Error).message).toBe(
      "vendor.things.list answered 200, but the body has the same items as the page before it, and leads on. This was page 2 of the list.",
    );
    expect([given, asked.length]).toEqual([[1, 2], 2]);
  });

  it("is left too when it leads back to where the caller began", async () => {
    const { all, asked } = list(() => ({ items: [1], next: "begin" }));
    expect(await rejection(collect(all({ after: "begin" })))).toBeInstanceOf(AnswerError);
    expect(asked).toHaveLength(1);
  });
});

describe("a page", () => {
  it("may be emptied by the caller, and the list goes on", async () => {
    const { pages, asked } = list((query) => ({ items: [1, 2], ...(query?.after === undefined && { next: "b" }) }));
    for await (const page of pages(undefined)) (page as { items: number[] }).items.length = 0;
    expect(asked).toHaveLength(2);
  });

  it("that has no list of items is no page", async () => {
    for (const items of [{}, "abc", null, 5]) {
      const { all, pages } = list(() => ({ items: items as never }));
      for (const walked of [all(undefined), pages(undefined)]) {
        const error = await rejection(collect<unknown>(walked));
        expect(error).toBeInstanceOf(AnswerError);
        expect((error as Error).message).toContain("the body has something else in place of its items");
      }
    }
  });

  it("that lacks what leads on is given first, and then named", async () => {
    const how: Paging<Query, Page, number> = {
      ...byCursor,
      next: ({ next }) => {
        if (next === undefined) throw new RangeError("lacks next");
        return next === null ? undefined : { after: next };
      },
    };
    const { pages } = list((query) => (query?.after === undefined ? { items: [1], next: "b" } : { items: [2] }), how);
    const walked = pages(undefined);
    const given: unknown[] = [];
    const error = await rejection(
      (async () => {
        for await (const page of walked) given.push(page);
      })(),
    );
    expect(given).toEqual([{ items: [1], next: "b" }, { items: [2] }]);
    expect(error).toBeInstanceOf(AnswerError);
    expect(error).toMatchObject({ vendor: "vendor", operation: "vendor.things.list", method: "GET", path: "", page: 2, status: 200 });
    expect((error as Error).message).toContain("the body lacks next");
    expect(walked.following).toBeUndefined();
  });

  it("that lacks what leads on is enough for a caller who wants no more than it has", async () => {
    const next = () => {
      throw new RangeError("lacks next");
    };
    const { all } = list(() => ({ items: [1, 2] }), { ...byCursor, next });
    expect(await collect(all(undefined, { maxItems: 2 }))).toEqual([1, 2]);
  });

  it("that cannot be read at all ends the list with the error itself", async () => {
    const broken = new TypeError("broken");
    const next = () => {
      throw broken;
    };
    const { all } = list(() => ({ items: [1] }), { ...byCursor, next });
    expect(await rejection(collect(all(undefined)))).toBe(broken);
  });

  it("may be the same as the one before it when it is the last, or when enough was given", async () => {
    const last = list((query) => ({ items: [1, 1], next: query?.after === undefined ? "b" : null }));
    expect(await collect(last.all(undefined))).toEqual([1, 1, 1, 1]);
    const enough = list((_query, asked) => ({ items: [1, 1], next: `page ${asked}` }));
    expect(await collect(enough.all(undefined, { maxItems: 4 }))).toEqual([1, 1, 1, 1]);
    expect(enough.asked).toHaveLength(2);
  });

  it("may be empty several times, as long as it leads on to another", async () => {
    const { all } = list((_query, asked) => ({ items: asked < 4 ? [] : [1], next: asked < 4 ? `page ${asked}` : null }));
    expect(await collect(all(undefined))).toEqual([1]);
  });

  it("is not asked for by a caller who wants no items", async () => {
    const { all, pages, asked } = list(() => ({ items: [1] }));
    expect(await collect(all(undefined, { maxItems: 0 }))).toEqual([]);
    expect(await collect(pages(undefined, { maxItems: 0 }))).toEqual([]);
    expect(asked).toHaveLength(0);
  });

  it("is not asked for when enough was given", async () => {
    const { all, asked } = list(() => ({ items: [1, 2], next: "more" }));
    expect(await collect(all(undefined, { maxItems: 2 }))).toEqual([1, 2]);
    expect(asked).toHaveLength(1);
  });

  it.each([Number.NaN, -1])("cannot have %d items at most", async (maxItems) => {
    const { all } = list(() => ({ items: [1] }));
    expect(await rejection(collect(all(undefined, { maxItems })))).toEqual(new TypeError("vendor.things.list: maxItems must be a number, 0 or more."));
  });
});

it("marks the operations that list, and no others", () => {
  expect(isListing(() => undefined)).toBe(false);
  expect(isListing({})).toBe(false);
  expect(thrown(() => pagesOf((() => undefined) as never, (() => undefined) as never, "x"))).toBeInstanceOf(TypeError);
});
