import { getEventListeners } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { onCancel } from "../../src/core/transport/cancel.js";

const listeners = (signal: AbortSignal) => getEventListeners(signal, "abort").length;

describe("onCancel", () => {
  it("keeps one listener for any number of calls, and none after the last", () => {
    const { signal } = new AbortController();
    const forget = Array.from({ length: 50 }, () => onCancel(signal, () => {}));
    expect(listeners(signal)).toBe(1);
    for (const each of forget.slice(1)) each();
    expect(listeners(signal)).toBe(1);
    forget[0]?.();
    forget[0]?.();
    expect(listeners(signal)).toBe(0);
  });

  it("calls back each that still listens, once", () => {
    const controller = new AbortController();
    const [first, second] = [vi.fn(), vi.fn()];
    const forget = onCancel(controller.signal, first);
    onCancel(controller.signal, second);
    forget();
    controller.abort();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
    expect(listeners(controller.signal)).toBe(0);
  });

  it("listens anew after all have left", () => {
    const controller = new AbortController();
    onCancel(controller.signal, () => {})();
    const callback = vi.fn();
    onCancel(controller.signal, callback);
    controller.abort();
    expect(callback).toHaveBeenCalledOnce();
  });
});
