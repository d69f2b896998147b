import { afterEach, describe, expect, it, vi } from "vitest";
import { inNextTurn, spread } from "../../src/core/transport/burst.js";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

// After all that was asked of the next turn before.
const turn = () => new Promise((resolve) => setImmediate(resolve));
const timer = () => new Promise((resolve) => setTimeout(resolve, 1));

describe("what is put off to the next turn of the event loop", () => {
  it("is put off without a timer, and may be taken back", async () => {
    const timers = vi.spyOn(globalThis, "setTimeout");
    const done: string[] = [];
    inNextTurn(() => done.push("kept"));
    inNextTurn(() => done.push("taken back"))();
    expect([done, timers.mock.calls]).toEqual([[], []]);
    await turn();
    expect(done).toEqual(["kept"]);
  });

  it("is put off by a timer where there is nothing better, and may be taken back there too", async () => {
    vi.stubGlobal("setImmediate", undefined);
    const done: string[] = [];
    inNextTurn(() => done.push("kept"));
    inNextTurn(() => done.push("taken back"))();
    expect(done).toEqual([]);
    await timer();
    expect(done).toEqual(["kept"]);
  });
});

it("work that comes up when there would be time again does not overtake what was put off", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const done: number[] = [];
  for (let piece = 0; piece < 200; piece++) spread(() => done.push(piece));
  expect(done.length).toBeGreaterThan(100);
  expect(done.length).toBeLessThan(200);
  vi.advanceTimersByTime(8);
  spread(() => done.push(200));
  expect(done).not.toContain(200);
  await turn();
  expect(done).toEqual(Array.from({ length: 201 }, (_, piece) => piece));
});
