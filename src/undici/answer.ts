import type { FetchedAnswer } from "../core/options.js";
import type { Incoming } from "./incoming.js";

/** Headers as undici gives them: names in lower case, and a list where a name came more than once. */
export type AnswerHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** An answer whose body is still on its way. */
export class Answer implements FetchedAnswer {
  readonly headers: Headings;
  readonly body: FetchedAnswer["body"];
  readonly #incoming: Incoming;

  constructor(
    readonly url: string,
    readonly status: number,
    headers: AnswerHeaders,
    incoming: Incoming,
    isHead: boolean,
  ) {
    this.headers = new Headings(headers);
    this.#incoming = incoming;
    this.body = isHead || status === 204 || status === 205 || status === 304 ? null : { getReader: () => incoming };
  }

  get ok(): boolean {
    return this.status >= 200 && this.status <= 299;
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#incoming.whole();
  }
}

class Headings {
  readonly #headers: AnswerHeaders;

  constructor(headers: AnswerHeaders) {
    this.#headers = headers;
  }

  /** The value of a header; those of one that came more than once are joined, as `Headers` joins them. */
  get(name: string): string | null {
    const key = name.toLowerCase();
    const value = Object.hasOwn(this.#headers, key) ? this.#headers[key] : undefined;
    return value === undefined ? null : typeof value === "string" ? value : value.join(", ");
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  /** Every value, one at a time: cookies cannot be joined. */
  forEach(use: (value: string, name: string) => void): void {
    for (const [name, values = []] of Object.entries(this.#headers)) for (const value of [values].flat()) use(value, name);
  }
}
