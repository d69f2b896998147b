/** A call that waits for its turn. */
export class Waiting {
  next: Waiting | undefined;
  previous: Waiting | undefined;

  /** @param due Until when it can wait, on the clock of `performance.now()`. */
  constructor(
    readonly due: number,
    readonly go: () => void,
    readonly fail: (reason: unknown) => void,
  ) {}
}

/** Calls in the order in which they came: a doubly linked list, in which leaving takes constant time wherever the call stands. */
export class Queue {
  head: Waiting | undefined;
  #tail: Waiting | undefined;
  #last: Waiting | undefined;
  size = 0;
  /** Called when the call at the head leaves. */
  headLeaves: (() => void) | undefined;

  /** @param isRepeated A repeated attempt keeps its turn: it stands behind other repeated ones, and before the newcomers. */
  add(waiting: Waiting, isRepeated: boolean): void {
    const previous = isRepeated ? this.#last : this.#tail;
    const next = previous === undefined ? this.head : previous.next;
    waiting.previous = previous;
    waiting.next = next;
    if (previous === undefined) this.head = waiting;
    else previous.next = waiting;
    if (next === undefined) this.#tail = waiting;
    else next.previous = waiting;
    if (isRepeated) this.#last = waiting;
    this.size++;
  }

  /** Takes a call out, if it is still waiting. */
  remove(waiting: Waiting): void {
    const { previous, next } = waiting;
    if (previous === undefined && this.head !== waiting) return;
    if (previous === undefined) this.head = next;
    else previous.next = next;
    if (next === undefined) this.#tail = previous;
    else next.previous = previous;
    if (this.#last === waiting) this.#last = previous;
    waiting.previous = undefined;
    waiting.next = undefined;
    this.size--;
    if (previous === undefined) this.headLeaves?.();
  }

  /** Takes the first call out. */
  shift(): Waiting | undefined {
    const { head } = this;
    if (head) this.remove(head);
    return head;
  }
}
