import type { Answer, Received, Refusal } from "./answer.js";
import type { Behaviour } from "./vendor.js";

type Show<Item> = (item: Item, received: Received) => Answer;

/**
 * Items that a vendor remembers by their id, and the behaviours of the operations on them. An operation is declared by what it
 * reads from the request and how it shows the item; finding, adding, changing and removing happen here. Whatever a declaration
 * throws is thrown before anything is changed.
 */
export class Collection<Item extends { readonly id: string }> {
  readonly #items: Map<string, Item>;
  readonly #parameter: string;
  readonly #missing: () => Refusal;

  /** @param declared The items at the start, the path's parameter that names one, and the refusal when there is no such item. */
  constructor({ items, parameter, missing }: { items: readonly Item[]; parameter: string; missing: () => Refusal }) {
    this.#items = new Map(items.map((item) => [item.id, item]));
    this.#parameter = parameter;
    this.#missing = missing;
  }

  /** Every item, the oldest first. */
  all(): Item[] {
    return [...this.#items.values()];
  }

  /** The first item that fits; throws the refusal of an item that is missing. */
  find(fits: (item: Item) => boolean): Item {
    const found = this.all().find(fits);
    if (found === undefined) throw this.#missing();
    return found;
  }

  has(id: string): boolean {
    return this.#items.has(id);
  }

  add(item: Item): Item {
    this.#items.set(item.id, item);
    return item;
  }

  change(item: Item, changes: Partial<Item>): Item {
    return this.add({ ...item, ...changes });
  }

  /** Shows some of the items. */
  list(show: (items: Item[], received: Received) => Answer): Behaviour {
    return (received) => show(this.all(), received);
  }

  /** Shows the item that the path names. */
  get(show: Show<Item>): Behaviour {
    return (received) => show(this.#named(received), received);
  }

  /** Adds the item that the request makes, and shows it. */
  create(make: (received: Received) => Item, show: Show<Item>): Behaviour {
    return (received) => show(this.add(make(received)), received);
  }

  /** Changes the fields that the request changes, and shows the item after it. */
  update(changes: (received: Received, item: Item) => Partial<Item>, show: Show<Item>): Behaviour {
    return (received) => {
      const item = this.#named(received);
      return show(this.change(item, changes(received, item)), received);
    };
  }

  /** Removes the item, and shows what is said of it then. */
  delete(show: Show<Item>): Behaviour {
    return (received) => {
      const item = this.#named(received);
      this.#items.delete(item.id);
      return show(item, received);
    };
  }

  #named(received: Received): Item {
    const item = this.#items.get(received.ids[this.#parameter] ?? "");
    if (item === undefined) throw this.#missing();
    return item;
  }
}
