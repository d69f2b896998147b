// A signal of the caller's may outlive thousands of calls, and Node warns at the eleventh listener. So each signal gets one
// listener of ours while any call listens to it, and none after that.
const listening = new WeakMap<AbortSignal, { readonly calls: Set<() => void>; readonly tell: () => void }>();

/** Calls back when a signal is aborted, until the function that is given back is called. */
export function onCancel(signal: AbortSignal, callback: () => void): () => void {
  let entry = listening.get(signal);
  if (entry === undefined) {
    const calls = new Set<() => void>();
    const tell = () => {
      listening.delete(signal);
      for (const call of calls) call();
    };
    entry = { calls, tell };
    listening.set(signal, entry);
    signal.addEventListener("abort", tell, { once: true });
  }
  const { calls, tell } = entry;
  calls.add(callback);
  return () => {
    if (!calls.delete(callback) || calls.size > 0) return;
    signal.removeEventListener("abort", tell);
    listening.delete(signal);
  };
}
