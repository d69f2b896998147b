import { Agent } from "undici";
import type { Fetch } from "../core/options.js";
import { Exchange } from "./exchange.js";
import { outgoing } from "./outgoing.js";

/** What sends requests: an `Agent`, `ProxyAgent`, `EnvHttpProxyAgent` or any other dispatcher of undici 7 or 8. */
export interface UndiciDispatcher {
  dispatch(options: object, handler: object): boolean;
}

/** Either how many connections there may be, or a dispatcher that decides it. */
export type UndiciTransportOptions =
  | {
      /** How many connections to one address there may be at once. Calls beyond wait for one. By default as many as there are calls. */
      readonly connections?: number;
      readonly dispatcher?: undefined;
    }
  | {
      /** Sends the requests, with its own settings. It stays open when the transport is closed. */
      readonly dispatcher: UndiciDispatcher;
      readonly connections?: undefined;
    };

/** The `fetch` option of a client, over undici. Several clients may share one. */
export interface UndiciTransport extends Fetch {
  readonly tellsDeparture: true;
  /**
   * Takes no more calls, waits for those that run, and then closes the connections that the transport made; one that is only being
   * made ends with undici's connect timeout of 10 seconds. A dispatcher that it was given stays open.
   */
  close(): Promise<void>;
  /** The same as `close`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Sends a client's requests over undici's connections, past the global `fetch`: `createSiro({ fetch: undiciTransport() })`.
 * @throws {TypeError} when an option cannot be used.
 */
export function undiciTransport({ connections, dispatcher }: UndiciTransportOptions = {}): UndiciTransport {
  if (connections !== undefined && !(Number.isSafeInteger(connections) && connections > 0)) {
    throw new TypeError("undiciTransport: connections must be a whole number above 0.");
  }
  if (connections !== undefined && dispatcher !== undefined) throw new TypeError("undiciTransport: a dispatcher has its own connections.");
  if (dispatcher !== undefined && typeof dispatcher?.dispatch !== "function") throw new TypeError("undiciTransport: dispatcher must be one of undici's.");
  const open: UndiciDispatcher = dispatcher ?? createAgent(connections);
  let running = 0;
  let closed: Promise<void> | undefined;
  let becomeIdle = () => {};
  const onEnd = () => {
    if (--running === 0) becomeIdle();
  };

  const send: Fetch = (url, init) =>
    new Promise((resolve, reject) => {
      if (closed) throw new TypeError("The transport is closed.");
      const { signal, ending, onDeparture, method = "GET" } = init;
      if (ending?.isOver) throw ending.reason;
      if (signal?.aborted) throw signal.reason;
      const { origin, pathname, search } = new URL(url);
      const request = { origin, path: pathname + search, method, ...outgoing(init) };
      running++;
      const exchange = new Exchange({ url, isHead: method === "HEAD", signal, ending, onDeparture, resolve, reject, onEnd });
      try {
        open.dispatch(request, exchange);
      } catch (error) {
        exchange.onResponseError(undefined, error);
      }
    });

  const close = () => {
    closed ??= (async () => {
      if (running > 0) {
        await new Promise<void>((resolve) => {
          becomeIdle = resolve;
        });
      }
      // Not its close: that would wait for connections that are being made for calls which have ended.
      if (dispatcher === undefined && open instanceof Agent) await open.destroy();
    })();
    return closed;
  };
  return Object.assign(send, { tellsDeparture: true as const, close, [Symbol.asyncDispose]: close });
}

function createAgent(connections: number | undefined): Agent {
  // The deadline of a call bounds its headers and its body. HTTP/1.1 with every version of undici: 8 would also speak HTTP/2.
  return new Agent({ ...(connections && { connections }), headersTimeout: 0, bodyTimeout: 0, allowH2: false });
}
