import type { Paging } from "../core/page.js";

/** What asks for a page of a list that is paged by how many of its items to pass over. */
interface Skipping {
  skip?: number | string;
  limit?: number | string;
}

/** How such a list is paged. */
interface Skipped<Query, Page, Item> {
  /** Where a page has its items. */
  items(page: Page): readonly Item[];
  /**
   * How many items a page has when nothing is said. A page that is shorter than asked for is the last one then; of more than this
   * number the vendor may give fewer without being at the end, because no source names the most.
   */
  readonly usual?: number;
  /** How many items the list has in all, where a page says so for certain. */
  total?(page: Page, query: Query): number | undefined;
  /** How the number of items to pass over is written: `String` where a body has it as a text. */
  readonly write?: (skip: number) => number | string;
}

/** A list whose next page begins as many items later as this one has. It ends with an empty page, where nothing says so before. */
export function bySkip<Query extends Skipping, Page, Item>({ items, usual = 0, total, write = Number }: Skipped<Query, Page, Item>): Paging<Query, Page, Item> {
  return {
    items,
    next(page, query) {
      const { length } = items(page);
      const skip = Number(query.skip ?? 0) + length;
      if (length === 0 || length < Math.min(Number(query.limit ?? usual), usual) || skip >= (total?.(page, query) ?? Number.POSITIVE_INFINITY))
        return undefined;
      return { ...query, skip: write(skip) };
    },
  };
}
