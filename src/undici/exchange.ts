import type { Transform } from "node:stream";
import type { Ending, FetchedAnswer } from "../core/options.js";
import { Answer, type AnswerHeaders } from "./answer.js";
import { type DecoderFactory, decoderFor } from "./decode.js";
import { type Flow, Incoming } from "./incoming.js";

/** What undici gives a handler to steer its request with. */
interface Controller extends Flow {
  abort(reason: Error): void;
}

interface ExchangeSettings {
  readonly url: string;
  readonly isHead: boolean;
  readonly signal: AbortSignal | null | undefined;
  readonly ending: Ending | undefined;
  readonly onDeparture: (() => void) | undefined;
  readonly resolve: (answer: FetchedAnswer) => void;
  readonly reject: (reason: unknown) => void;
  /** Called once, when the request is over for the connection as well. */
  readonly onEnd: () => void;
}

/**
 * One request and its answer, as undici's dispatchers handle it. undici begins a request just before it writes it: what ends
 * before was not sent.
 */
export class Exchange {
  readonly #settings: ExchangeSettings;
  #controller: Controller | undefined;
  #incoming: Incoming | undefined;
  #createDecoder: DecoderFactory | undefined;
  #decoder: Transform | undefined;
  #isOver = false;

  constructor(settings: ExchangeSettings) {
    this.#settings = settings;
    const { signal, ending } = settings;
    if (ending) ending.onEnd = (reason) => this.#abort(reason);
    else signal?.addEventListener("abort", this);
  }

  onRequestStart(controller: Controller): void {
    // Thrown, and not aborted: that would close a connection on which nothing has gone wrong.
    if (this.#isOver) throw new Error("The request was over before its turn.");
    this.#controller = controller;
    this.#settings.onDeparture?.();
  }

  onResponseStart(controller: Controller, status: number, headers: AnswerHeaders): void {
    if (status < 200 || this.#isOver) return; // 1xx: the answer is still to come
    const { url, isHead, resolve } = this.#settings;
    const incoming = new Incoming(controller, () => this.#cancel());
    const answer = new Answer(url, status, headers, incoming, isHead);
    this.#incoming = incoming;
    this.#createDecoder = decoderFor(answer.headers.get("content-encoding"));
    resolve(answer);
  }

  onResponseData(controller: Controller, chunk: Uint8Array): void {
    if (this.#createDecoder === undefined) {
      this.#incoming?.push(chunk);
      return;
    }
    this.#decoder ??= this.#startDecoder(this.#createDecoder(chunk), controller);
    if (!this.#decoder.write(chunk)) controller.pause();
  }

  onResponseEnd(): void {
    if (!this.#finish()) return;
    if (this.#decoder) this.#decoder.end();
    else this.#incoming?.end();
  }

  onResponseError(_controller: unknown, error: unknown): void {
    this.#fail(error);
  }

  /** The signal was aborted. */
  handleEvent(): void {
    this.#abort(this.#settings.signal?.reason);
  }

  #abort(reason: unknown): void {
    if (this.#isOver) return;
    this.#fail(reason);
    this.#controller?.abort(new Error("The request was aborted."));
  }

  /** Nobody reads on. */
  #cancel(): void {
    this.#decoder?.destroy();
    this.#controller?.abort(new Error("The rest of the answer is not read."));
  }

  #startDecoder(decoder: Transform, controller: Controller): Transform {
    const incoming = this.#incoming;
    incoming?.flowFrom(decoder);
    return decoder
      .on("data", (chunk: Uint8Array) => incoming?.push(chunk))
      .on("end", () => incoming?.end())
      .on("drain", () => controller.resume())
      .on("error", (error) => {
        incoming?.fail(error);
        controller.abort(error);
      });
  }

  #fail(reason: unknown): void {
    if (!this.#finish()) return;
    this.#settings.reject(reason);
    this.#incoming?.fail(reason);
    this.#decoder?.destroy();
  }

  /** Whether it was not over before. */
  #finish(): boolean {
    if (this.#isOver) return false;
    this.#isOver = true;
    const { signal, ending, onEnd } = this.#settings;
    if (!ending) signal?.removeEventListener("abort", this);
    onEnd();
    return true;
  }
}
