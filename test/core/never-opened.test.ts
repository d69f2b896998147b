import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { ConnectionError, createLeadConnector } from "conversation-crm-sdk";
import { describe, expect, it, onTestFinished } from "vitest";
import { whyNeverOpened } from "../../src/core/transport/never-opened.js";
import { rejection } from "./caught.js";
import { deserted } from "./loopback.js";

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** An unsafe operation: only what was certainly not sent may be sent again. */
async function sendMessage(baseUrl: string) {
  const leadconnector = createLeadConnector({ accessToken: "t", baseUrl, random: () => 0 });
  const error = await rejection(leadconnector.messages.send({ type: "SMS", contactId: "c", message: "Hello" }));
  expect(error).toBeInstanceOf(ConnectionError);
  return error as ConnectionError;
}

describe("over a real socket, nothing was sent", () => {
  it("when nobody listens", async () => {
    expect(await sendMessage(await deserted())).toMatchObject({ outcome: "not_sent", isRetryable: true, attempts: 3 });
  });

  it("when https meets an http port", async () => {
    const port = await listen(createHttpServer((_, response) => response.end()));
    expect(await sendMessage(`https://127.0.0.1:${port}`)).toMatchObject({ outcome: "not_sent", isRetryable: true, attempts: 3 });
  });

  it("when the TLS handshake is hung up", async () => {
    const port = await listen(createServer((socket) => socket.once("data", () => socket.destroy())));
    expect(await sendMessage(`https://127.0.0.1:${port}`)).toMatchObject({ outcome: "not_sent", isRetryable: true, attempts: 3 });
  });

  it("when the certificate is not trusted, and that is not tried again", async () => {
    const directory = mkdtempSync(join(tmpdir(), "certificate-"));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    const [key, cert] = [join(directory, "key.pem"), join(directory, "cert.pem")];
    const parameters = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, "-days", "2", "-subj", "/CN=localhost"];
    execFileSync("openssl", parameters, { stdio: "ignore" });
    const port = await listen(createHttpsServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => response.end()));
    const error = await sendMessage(`https://127.0.0.1:${port}`);
    expect(error).toMatchObject({ outcome: "not_sent", isRetryable: false, attempts: 1 });
    expect(error.message).toContain("certificate is not trusted");
    expect(error.message).toContain("NODE_EXTRA_CA_CERTS");
  });
});

it("over a real socket, the vendor may have acted when the connection ends after the request", async () => {
  const port = await listen(createServer((socket) => socket.once("data", () => socket.destroy())));
  expect(await sendMessage(`http://127.0.0.1:${port}`)).toMatchObject({ outcome: "unknown", isRetryable: false, attempts: 1 });
});

const failure = (fields: object) => new TypeError("fetch failed", { cause: Object.assign(new Error(), fields) });
const coded = (code: string, syscall?: string) => Object.assign(new Error(), { code, syscall });

it.each([
  [{ code: "ECONNREFUSED" }, "connection"],
  [{ code: "ETIMEDOUT", syscall: "connect" }, "connection"],
  [{ code: "EACCES" }, "connection"],
  [{ code: "EMFILE" }, "connection"],
  [{ code: "UND_ERR_ABORTED", message: "Proxy response (407) !== 200 when HTTP Tunneling" }, "connection"],
  [{ code: "CERT_HAS_EXPIRED" }, "certificate"],
  [{ code: "ERR_TLS_CERT_ALTNAME_INVALID" }, "certificate"],
  [{ code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" }, "certificate"],
  [{ errors: [coded("ETIMEDOUT", "connect"), coded("ECONNREFUSED")] }, "connection"],
  [{ errors: [coded("ECONNRESET"), coded("ECONNREFUSED")] }, undefined],
  [{ code: "ECONNRESET" }, undefined],
  [{ code: "ETIMEDOUT", syscall: "read" }, undefined],
  [{ code: "EPIPE" }, undefined],
  [{ code: "UND_ERR_SOCKET" }, undefined],
  [{ code: "UND_ERR_HEADERS_TIMEOUT" }, undefined],
  [{ code: "ERR_SSL_SSLV3_ALERT_BAD_RECORD_MAC" }, undefined],
])("%j is read as %s", (fields, reason) => {
  expect(whyNeverOpened(failure(fields))).toBe(reason);
});

it("reads errors of another realm, and ends where a cause leads back", () => {
  expect(whyNeverOpened(runInContext(`Object.assign(new Error(), { code: "ECONNREFUSED" })`, createContext()))).toBe("connection");
  const circular = new Error("circular");
  circular.cause = circular;
  expect(whyNeverOpened(circular)).toBeUndefined();
  expect(whyNeverOpened("text")).toBeUndefined();
});

describe("a code alone says whether there was a connection", () => {
  it.each([
    "EAI_FAIL",
    "EHOSTDOWN",
    "ERR_SSL_WRONG_VERSION_NUMBER",
    "ERR_SSL_PACKET_LENGTH_TOO_LONG",
    "ERR_SSL_UNSUPPORTED_PROTOCOL",
    "ERR_SSL_NO_PROTOCOLS_AVAILABLE",
    "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
    "ERR_SSL_TLSV1_UNRECOGNIZED_NAME",
    "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE",
  ])("%s: there was none", (code) => {
    expect(whyNeverOpened(Object.assign(new Error("failed"), { code }))).toBe("connection");
  });

  it.each(["ECONNRESET", "EPIPE", "ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC", "ERR_SSL_SSLV3_ALERT_BAD_RECORD_MAC", "ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR"])(
    "%s: there may have been one",
    (code) => {
      expect(whyNeverOpened(Object.assign(new Error("failed"), { code }))).toBeUndefined();
    },
  );
});

describe("what only looks like a connection that was never opened", () => {
  const failure = (fields: object) => Object.assign(new Error("fetch failed"), fields);

  it.each([
    [{ code: "NOT_ERR_SSL_WRONG_VERSION" }],
    [{ code: "ERR_SSL_DECRYPTION_FAILED" }],
    [{ code: "MY_CERT_HAS_EXPIRED" }],
    [{ code: "HOSTNAME_MISMATCH_NOT" }],
    [{ code: "INVALID_CA_NOT" }],
    [{ code: "INVALID_PURPOSE_NOT" }],
    [{ code: 5 }],
    [{ code: "" }],
    [{ message: "They said: bad port" }],
    [{ message: "bad port number in the answer" }],
    [{ message: 5 }],
    [{ errors: [] }],
    [{ errors: "ECONNREFUSED" }],
    [{ errors: [failure({ code: "ECONNREFUSED" }), failure({ code: "ECONNRESET" })] }],
  ])("may have been one: %j", (fields) => {
    expect(whyNeverOpened(failure(fields))).toBeUndefined();
  });

  it.each([
    [{ code: "ECONNREFUSED" }, "connection"],
    [{ code: "UND_ERR_CONNECT_TIMEOUT" }, "connection"],
    [{ code: "EMFILE" }, "connection"],
    [{ code: "CERT_HAS_EXPIRED" }, "certificate"],
    [{ code: "INVALID_CA" }, "certificate"],
    [{ message: "bad port" }, "connection"],
    [{ errors: [], cause: failure({ code: "ECONNREFUSED" }) }, "connection"],
    [{ errors: [failure({ code: "ECONNREFUSED" }), failure({ code: "ETIMEDOUT", syscall: "connect" })] }, "connection"],
  ])("was none: %j", (fields, why) => {
    expect(whyNeverOpened(failure(fields))).toBe(why);
  });

  it("is looked for five causes deep, and an error that causes itself has none", () => {
    const nested = (depth: number): Error => failure(depth === 0 ? { code: "ECONNREFUSED" } : { cause: nested(depth - 1) });
    expect([4, 5, 6].map((depth) => whyNeverOpened(nested(depth)))).toEqual(["connection", "connection", undefined]);
    const circular = failure({});
    expect(whyNeverOpened(Object.assign(circular, { errors: [circular] }))).toBeUndefined();
  });
});
