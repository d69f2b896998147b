import { kindOf } from "../kind.js";

// What Node, Bun and Deno say when there was never a connection that could have carried the request.
const connectionCodes = new Set(
  `ECONNREFUSED ConnectionRefused ENOTFOUND EAI_AGAIN EAI_FAIL EHOSTUNREACH EHOSTDOWN ENETUNREACH ENETDOWN EADDRNOTAVAIL EACCES EPERM EMFILE ENFILE
  UND_ERR_CONNECT_TIMEOUT`.split(/\s+/),
);

// What OpenSSL says of a handshake, or of a server that speaks no TLS: the beginnings of its names.
const handshakeCodes = /^ERR_SSL_(?:WRONG_VERSION|PACKET_LENGTH_TOO|UNSUPPORTED_PROTO|NO_PROTO|TLSV1_ALERT_PROTO|TLSV1_UNREC|SSLV3_ALERT_HAND)/;

// Errors without a code of their own: a TLS handshake that was hung up, a proxy that refused CONNECT (undici), a port that fetch blocks.
const connectionMessages =
  /^(?:Client network socket disconnected before secure TLS connection was established|Proxy response \(\d+\) !== 200 when HTTP Tunneling|bad port$)/;

// https://nodejs.org/api/tls.html#x509-certificate-error-codes
const certificateCodes = /^(?:(?:CERT|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|PATH_LENGTH)_|HOSTNAME_MISMATCH$|INVALID_CA$|INVALID_PURPOSE$)/;

/**
 * Why there was no connection that could have carried the request; undefined when there may have been one. A `"certificate"` that
 * is not trusted stays so until somebody changes something.
 */
export function whyNeverOpened(error: unknown, depth = 0): "certificate" | "connection" | undefined {
  // A cause may lead back to its error.
  if (!isError(error) || depth > 5) return undefined;
  const { code, syscall, message, errors, cause } = error;
  if (typeof code === "string" && certificateCodes.test(code)) return "certificate";
  if (typeof code === "string" && (connectionCodes.has(code) || handshakeCodes.test(code) || syscall === "connect")) return "connection";
  if (typeof message === "string" && connectionMessages.test(message)) return "connection";
  // Several addresses of one host were tried: each of them has to say so.
  if (Array.isArray(errors) && errors.length > 0) {
    const reasons = errors.map((each: unknown) => whyNeverOpened(each, depth + 1));
    return reasons.includes(undefined) ? undefined : reasons[0];
  }
  return whyNeverOpened(cause, depth + 1);
}

function isError(value: unknown): value is Readonly<Record<string, unknown>> {
  return kindOf(value) === "Error";
}
