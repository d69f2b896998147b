import { type Answer, isObject, type Received, Refusal, toResponse, Undocumented, undocumented } from "./answer.js";
import { readContent } from "./content.js";
import type { CannedBody, RecordedRequest } from "./controls.js";
import { exampleAnswer } from "./example.js";
import { applyFault, takeFault } from "./fault.js";
import { type Found, findRoute, type Route } from "./route.js";
import { UndocumentedError } from "./undocumented-error.js";
import type { SandboxApi } from "./vendor.js";
import type { World } from "./world.js";

/**
 * Answers one request in one world: records it, and lets it fail when that is due. Rejects with an UndocumentedError where no
 * source says what the vendor does.
 */
export async function exchange(world: World, routes: readonly Route[], request: Request, record: (request: RecordedRequest) => void): Promise<Response> {
  const url = new URL(request.url);
  const address = `${url.origin}${url.pathname}`;
  const [service, api] = [...world.apis].find(([, { baseUrl }]) => address.startsWith(`${baseUrl}/`)) ?? [];
  if (service === undefined || api === undefined) throw new TypeError(`The sandbox has no vendor at ${url.origin}.`);
  const path = address.slice(api.baseUrl.length);
  const found = findRoute(routes, service, request.method, path);
  const operation = found?.route.operation;
  const { json, form, text } = await readContent(request);
  const fault = operation === undefined ? undefined : takeFault(world.faults.get(operation) ?? []);
  // Nothing is received where there is no connection.
  if (fault === undefined || !("connection" in fault))
    record({ operation, method: request.method, url: request.url, headers: Object.fromEntries(request.headers), body: json ?? form ?? text });
  const received: Received = { operation, headers: request.headers, query: url.searchParams, ids: found?.ids ?? {}, body: json, form };
  const carryOut = async () => {
    try {
      if (!found?.route.isAnonymous) api.authenticate(received);
      if (found === undefined) throw api.unknownPath(request.method, path);
      return toResponse(await answerTo(received, found, world, api));
    } catch (error) {
      if (error instanceof Refusal) return toResponse(error.answer);
      if (!(error instanceof Undocumented)) throw error;
      const [vendor = ""] = service.split(".");
      const identity = { vendor, operation: operation ?? `${vendor}.request`, method: request.method, path: found?.route.path ?? path };
      throw new UndocumentedError({ ...identity, attempts: 1, wasSent: true }, error.message);
    }
  };
  return fault === undefined || operation === undefined ? carryOut() : applyFault(fault, { signal: request.signal, operation, api, carryOut });
}

/** What an operation answers: what the caller said it should, else what it does, else its example. */
async function answerTo(received: Received, { route, ids }: Found, world: World, api: SandboxApi): Promise<Answer> {
  const { operation, method, path } = route;
  if (ids === undefined) return api.refusal(400, operation);
  const canned = world.answers.get(operation);
  if (canned !== undefined) return toAnswer(typeof canned === "function" ? await canned(received) : canned);
  const answer = world.behaviours.get(operation)?.(received) ?? exampleAnswer(api.examples, method, path);
  if (answer === undefined) throw undocumented(`${method} ${path}`);
  return answer;
}

/** A body as a success. An Answer has a status that is a number, a body and maybe headers; with any other field, it is a body. */
function toAnswer(canned: CannedBody): Answer {
  return isAnswer(canned) ? canned : { status: 200, body: canned };
}

function isAnswer(canned: CannedBody): canned is Answer {
  return (
    isObject(canned) &&
    typeof canned.status === "number" &&
    "body" in canned &&
    Object.keys(canned).every((name) => ["status", "body", "headers"].includes(name))
  );
}
