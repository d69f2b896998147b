/** The answer with its body in two halves, and something between them that may take time or fail. It ends when nobody reads any more. */
export async function inHalves(answer: Response, signal: AbortSignal, between: (ended: AbortSignal) => Promise<void>): Promise<Response> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const middle = bytes.length >> 1;
  const unread = new AbortController();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(bytes.subarray(0, middle));
      try {
        await between(AbortSignal.any([signal, unread.signal]));
        controller.enqueue(bytes.subarray(middle));
        controller.close();
      } catch (reason) {
        controller.error(reason);
      }
    },
    cancel: () => unread.abort(),
  });
  return new Response(body, { status: answer.status, headers: answer.headers });
}

/** Passes after so many milliseconds (never, when undefined). An abort ends it at once, timer and all, with the signal's reason. */
export function wait(milliseconds: number | undefined, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const pass = () => {
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = milliseconds === undefined ? undefined : setTimeout(pass, milliseconds);
    const end = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener("abort", end, { once: true });
  });
}
