/** A transport over undici's own connections. An entry of its own, so that nothing else needs undici. */
export { type UndiciDispatcher, type UndiciTransport, type UndiciTransportOptions, undiciTransport } from "./transport.js";
