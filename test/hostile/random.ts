/** Choices that look random and are the same in every run (xorshift, 32 bits). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 2_654_435_761) | 1;
    for (let turn = 0; turn < 8; turn++) this.fraction();
  }

  /** From 0 up to 1. */
  fraction = (): number => {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) / 2 ** 32;
  };

  /** A whole number from 0 up to a limit. */
  below(limit: number): number {
    return Math.floor(this.fraction() * limit);
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined && items.length === 0) throw new Error("There is nothing to pick from.");
    return item as Item; // one of them, which may itself be undefined
  }
}

const characters = [
  ..."abcXYZ019 -_.~!$&'()*+,;=:@/?#[]{}<>|\\^`\"%",
  ..."\0\u0001\t\n\r\u001b\u007f\u0085\u00a0\u00e9\u202e\u2028\u200b\ufeff\uffff\u{1f4ac}\u0301",
  "\ud800",
  "\udfff",
  "%2e",
  "%2F",
  "%00",
  "%",
  "..",
  "./",
  "//",
  "$(id)",
  "`id`",
  "\u0024{HOME}",
  "'\\''",
];

/** Text of the characters and sequences that break things. */
export function hostileText(random: Random, longest = 12): string {
  return Array.from({ length: random.below(longest + 1) }, () => random.pick(characters)).join("");
}
