/** What bytes come from, and how it is held back. */
export interface Flow {
  pause(): void;
  resume(): void;
}

type Read = { done: false; value: Uint8Array } | { done: true; value: undefined };

// As much as a socket of Node gives at once.
const mostUnread = 65_536;

/**
 * The bytes of an answer, between the connection that they come from and the call that reads them. What is not read holds the
 * connection back, so that no more than is read takes memory.
 */
export class Incoming {
  #flow: Flow;
  readonly #cancel: () => void;
  #chunks: Uint8Array[] = [];
  #unread = 0;
  #isPaused = false;
  #isWhole = false;
  #hasEnded = false;
  #failure: { readonly reason: unknown } | undefined;
  /** Told when there is more to read, or nothing more will come. */
  #wake: (() => void) | undefined;

  constructor(flow: Flow, cancel: () => void) {
    this.#flow = flow;
    this.#cancel = cancel;
  }

  /** The bytes come from somewhere else than the connection. */
  flowFrom(flow: Flow): void {
    this.#flow = flow;
  }

  push(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.#unread += chunk.byteLength;
    if (this.#unread >= mostUnread && !this.#isWhole && !this.#isPaused) {
      this.#isPaused = true;
      this.#flow.pause();
    }
    if (!this.#isWhole) this.#wake?.();
  }

  end(): void {
    this.#hasEnded = true;
    this.#wake?.();
  }

  fail(reason: unknown): void {
    this.#failure ??= { reason };
    this.#wake?.();
  }

  /** The next bytes. What had come before the connection was lost is given before its error. */
  async read(): Promise<Read> {
    while (this.#chunks.length === 0) {
      if (this.#failure) throw this.#failure.reason;
      if (this.#hasEnded) return { done: true, value: undefined };
      await this.#more();
    }
    const value = this.#chunks.shift() ?? new Uint8Array();
    this.#unread -= value.byteLength;
    this.#resume();
    return { done: false, value };
  }

  /** All that is left to read. */
  async whole(): Promise<ArrayBuffer> {
    this.#isWhole = true;
    this.#resume();
    while (!this.#hasEnded) {
      if (this.#failure) throw this.#failure.reason;
      await this.#more();
    }
    const bytes = new Uint8Array(this.#unread);
    let offset = 0;
    for (const chunk of this.#chunks) {
      bytes.set(chunk, offset);
      offset += chunk.byteLength;
    }
    this.#chunks = [];
    this.#unread = 0;
    return bytes.buffer;
  }

  /** Ends the reading. The connection is closed when there would have been more. */
  async cancel(): Promise<void> {
    this.#chunks = [];
    this.#cancel();
  }

  #more(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  #resume(): void {
    if (!this.#isPaused || (this.#unread >= mostUnread && !this.#isWhole)) return;
    this.#isPaused = false;
    this.#flow.resume();
  }
}
