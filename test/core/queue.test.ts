import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { Queue, Waiting } from "../../src/core/transport/queue.js";

const waiting = (due = 0) =>
  new Waiting(
    due,
    () => {},
    () => {},
  );

/** A queue with so many newcomers, and those. */
function queueOf(count: number) {
  const queue = new Queue();
  const calls = Array.from({ length: count }, (_, index) => waiting(index));
  for (const call of calls) queue.add(call, false);
  return { queue, calls };
}

/** Takes out whoever waits. Bounded: a queue that is linked in a circle would never end. */
function drain(queue: Queue): Waiting[] {
  const order: Waiting[] = [];
  for (let taken = 0; taken < 1_000; taken++) {
    const first = queue.shift();
    if (first === undefined) break;
    order.push(first);
  }
  return order;
}

describe("a repeated call", () => {
  it("stands before all newcomers, also those who were there first", () => {
    const { queue, calls } = queueOf(3);
    const repeated = waiting();
    queue.add(repeated, true);
    expect(drain(queue)).toEqual([repeated, ...calls]);
  });

  it("stands behind the repeated ones that were there first", () => {
    const { queue, calls } = queueOf(2);
    const repeated = [waiting(), waiting(), waiting()];
    for (const call of repeated) queue.add(call, true);
    const order = drain(queue);
    expect(order).toHaveLength(5);
    for (const [index, call] of [...repeated, ...calls].entries()) expect(order[index]).toBe(call);
  });

  it("still stands before the newcomers when the repeated one before it has left", () => {
    const { queue, calls } = queueOf(2);
    const [left, stays] = [waiting(), waiting()];
    queue.add(left, true);
    queue.remove(left);
    queue.add(stays, true);
    const order = drain(queue);
    expect(order).toHaveLength(3);
    for (const [index, call] of [stays, ...calls].entries()) expect(order[index]).toBe(call);
  });
});

describe("a call that leaves", () => {
  it.each([0, 1, 2])("lets the others keep their order: the one at place %d", (place) => {
    const { queue, calls } = queueOf(3);
    const [left] = calls.splice(place, 1);
    if (left) queue.remove(left);
    expect(queue.size).toBe(2);
    const order = drain(queue);
    expect(order).toHaveLength(2);
    for (const [index, call] of calls.entries()) expect(order[index]).toBe(call);
  });

  it("leaves once: a second time changes nothing, whether others wait or nobody", () => {
    const { queue, calls } = queueOf(3);
    const first = queue.shift();
    if (first) queue.remove(first);
    expect(queue.size).toBe(2);
    expect(queue.head).toBe(calls[1]);
    expect(drain(queue)).toHaveLength(2);
    if (first) queue.remove(first);
    expect(queue.size).toBe(0);
  });

  it("is told of only when it stood at the head", () => {
    const { queue, calls } = queueOf(3);
    const told = vi.fn();
    queue.headLeaves = told;
    for (const call of [calls[2], calls[1]]) if (call) queue.remove(call);
    expect(told).not.toHaveBeenCalled();
    queue.shift();
    expect(told).toHaveBeenCalledTimes(1);
    queue.shift();
    expect(told).toHaveBeenCalledTimes(1);
  });
});

it("is in the order of two lists, whatever comes and leaves", () => {
  const step = fc.record({ what: fc.constantFrom("newcomer", "repeated", "leave", "shift"), which: fc.nat() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const queue = new Queue();
      const repeated: Waiting[] = [];
      const newcomers: Waiting[] = [];
      for (const { what, which } of steps) {
        const all = [...repeated, ...newcomers];
        if (what === "newcomer" || what === "repeated") {
          const call = waiting();
          (what === "repeated" ? repeated : newcomers).push(call);
          queue.add(call, what === "repeated");
          continue;
        }
        const left = all[what === "shift" ? 0 : which % Math.max(1, all.length)];
        if (what === "shift") expect(queue.shift()).toBe(left);
        else if (left) queue.remove(left);
        for (const list of [repeated, newcomers]) if (left && list.includes(left)) list.splice(list.indexOf(left), 1);
        expect(queue.size).toBe(repeated.length + newcomers.length);
        expect(queue.head).toBe(repeated[0] ?? newcomers[0]);
      }
      const order = drain(queue);
      expect(order).toHaveLength(repeated.length + newcomers.length);
      for (const [index, call] of [...repeated, ...newcomers].entries()) expect(order[index]).toBe(call);
      expect(queue.size).toBe(0);
    }),
  );
});
