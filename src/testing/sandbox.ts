import { HttpResponse, http, type RequestHandler } from "msw";
import type { Answer, SandboxVendor } from "./answer.js";
import { type AttentionSandboxOperation, type AttentionSeed, attentionKey, attentionVendor } from "./attention.js";
import { befall, ConnectionReset, type Failing, isFault } from "./fault.js";
import { type LeadConnectorSandboxOperation, leadConnectorVendor } from "./leadconnector.js";
import { type LeadConnectorSeed, leadConnectorToken } from "./leadconnector-memory.js";
import { listen, type SandboxServer } from "./listen.js";
import { find } from "./route.js";
import { type SiroSandboxOperation, siroVendor } from "./siro.js";
import { type SiroSeed, siroMemory, siroToken } from "./siro-memory.js";
import { type SiroOrganizationSandboxOperation, siroOrganizationToken, siroOrganizationVendor } from "./siro-organization.js";

/** What the three vendors know when the sandbox starts. What is left out has a small default. */
export interface SandboxSeed {
  attention?: AttentionSeed;
  siro?: SiroSeed;
  leadconnector?: LeadConnectorSeed;
}

/** The operations that the sandbox has. */
export type SandboxOperation = AttentionSandboxOperation | SiroSandboxOperation | SiroOrganizationSandboxOperation | LeadConnectorSandboxOperation;

/** A request that the sandbox has received. */
export interface SandboxRequest {
  /** The operation that it was for; undefined when it was for none. */
  readonly operation: SandboxOperation | undefined;
  readonly method: string;
  /** The vendor's own address, whichever way the request came. */
  readonly url: string;
  /** Names are in lower case. The credential is among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the JSON of the body says, or its form; else its text; undefined when there was none. */
  readonly body: unknown;
}

/** Three vendors in memory. */
export interface Sandbox {
  /** Answers as the vendors would: for a client's `fetch` option, in any test runner. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** The same as msw handlers: `setupServer(...sandbox.handlers)`. */
  readonly handlers: RequestHandler[];
  /** The same as an HTTP server on a free port of the loopback address. */
  listen(): Promise<SandboxServer>;
  /** Options with which `createAttention` reaches the sandbox. */
  readonly attention: { apiKey: string; fetch: Sandbox["fetch"] };
  /** Options with which `createSiro` reaches the sandbox. */
  readonly siro: { accessToken: string; organizationToken: string; fetch: Sandbox["fetch"] };
  /** Options with which `createLeadConnector` reaches the sandbox. */
  readonly leadconnector: { accessToken: string; fetch: Sandbox["fetch"] };
  /** Every request so far, the first one first. */
  readonly requests: readonly SandboxRequest[];
  /** Lets the next calls of an operation go wrong. Several faults befall one after the other. */
  fail(operation: SandboxOperation, fault: Failing): void;
  /** Forgets what was written, the requests and the faults that are still to come. */
  reset(): void;
}

const origins = {
  attention: "https://api.attention.tech/v2",
  siro: "https://api.siro.ai",
  "siro-organization": "https://functions.siro.ai/api-externalApi",
  leadconnector: "https://services.leadconnectorhq.com",
} as const;
type ServiceName = keyof typeof origins;

/**
 * Three vendors in memory. They check what they are sent, refuse it as the vendors do, keep what is written, and fail when they
 * are told to. What no source says of a vendor is answered with 501, in words.
 */
export function createSandbox(seed: SandboxSeed = {}): Sandbox {
  const start = (): Record<ServiceName, SandboxVendor> => {
    const memory = siroMemory(seed.siro);
    return {
      attention: attentionVendor(seed.attention),
      siro: siroVendor(memory, seed.siro),
      "siro-organization": siroOrganizationVendor(memory, seed.siro),
      leadconnector: leadConnectorVendor(seed.leadconnector),
    };
  };
  const credentials = {
    attention: { apiKey: seed.attention?.apiKey ?? attentionKey },
    siro: { accessToken: seed.siro?.accessToken ?? siroToken, organizationToken: seed.siro?.organizationToken ?? siroOrganizationToken },
    leadconnector: { accessToken: seed.leadconnector?.accessToken ?? leadConnectorToken },
  };
  let services = start();
  const requests: SandboxRequest[] = [];
  const faults = new Map<SandboxOperation, Failing[]>();

  const nextFault = (operation: SandboxOperation | undefined): Failing | undefined => {
    const waiting = operation === undefined ? undefined : faults.get(operation);
    const fault = waiting?.[0];
    if (waiting === undefined || fault === undefined) return undefined;
    if ((fault.times ?? 1) > 1) waiting[0] = { ...fault, times: (fault.times ?? 1) - 1 };
    else waiting.shift();
    return fault;
  };

  const answer = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const name = (Object.keys(origins) as ServiceName[]).find((service) => `${url.origin}${url.pathname}`.startsWith(`${origins[service]}/`));
    if (name === undefined) throw new TypeError(`The sandbox has no vendor at ${url.origin}.`);
    const vendor = services[name];
    const path = `${url.origin}${url.pathname}`.slice(origins[name].length);
    const found = find(vendor, request.method, path);
    const operation = found?.route.operation as SandboxOperation | undefined;
    const bytes = await request.arrayBuffer();
    const text = new TextDecoder().decode(bytes);
    const body = text === "" ? undefined : parse(text);
    const form = await readForm(bytes, request.headers.get("content-type"));
    requests.push({
      operation,
      method: request.method,
      url: request.url,
      headers: Object.fromEntries(request.headers),
      body: body ?? form ?? (text || undefined),
    });
    const carryOut = () => {
      const stranger = found?.route.isAnonymous ? undefined : vendor.refuseStranger(request.headers);
      const reply = stranger ?? found?.route.answer({ headers: request.headers, query: url.searchParams, ids: found.ids, body, form });
      return respond(reply ?? vendor.unknownPath(request.method, path));
    };
    const fault = nextFault(operation);
    return fault ? befall(fault, request.signal, vendor, carryOut) : carryOut();
  };

  const fetch: Sandbox["fetch"] = async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const ended = new Promise<never>((_, reject) => request.signal.addEventListener("abort", () => reject(request.signal.reason), { once: true }));
    ended.catch(() => {}); // the signal may be aborted long after the answer
    try {
      return await Promise.race([answer(request), ended]);
    } catch (error) {
      if (!(error instanceof ConnectionReset)) throw error;
      throw new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) });
    }
  };

  return {
    fetch,
    handlers: Object.values(origins).map((origin) =>
      http.all(`${origin}/*`, ({ request }) =>
        answer(request).catch((error: unknown) => {
          // An aborted request has nobody left who would look at its answer.
          if (error instanceof ConnectionReset || request.signal.aborted) return HttpResponse.error();
          // Thrown on, it would let msw pass the request to the vendor.
          return new HttpResponse(String(error), { status: 500 });
        }),
      ),
    ),
    listen: () => listen(answer, origins, credentials),
    attention: { ...credentials.attention, fetch },
    siro: { ...credentials.siro, fetch },
    leadconnector: { ...credentials.leadconnector, fetch },
    requests,
    fail(operation, fault) {
      if (!isFault(fault)) throw new TypeError("There is no such fault.");
      faults.set(operation, [...(faults.get(operation) ?? []), fault]);
    },
    reset() {
      services = start();
      requests.length = 0;
      faults.clear();
    },
  };
}

function respond({ status, body, headers }: Answer): Response {
  if (typeof body === "string" || body instanceof Uint8Array) return new Response(body, { status, headers: { ...headers } });
  return Response.json(body, { status, headers: { ...headers } });
}

async function readForm(bytes: ArrayBuffer, contentType: string | null): Promise<FormData | undefined> {
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/.test(contentType ?? "")) return undefined;
  return new Response(bytes, { headers: { "content-type": contentType ?? "" } }).formData().catch(() => undefined);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
