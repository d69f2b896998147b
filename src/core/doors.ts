import type { Draft } from "./call.js";
import type { Caller } from "./caller.js";
import { RuleError } from "./errors/index.js";
import { draftFetch, type FetchSettings } from "./fetch-request.js";
import { draftRequest, type Located, locate, type Tree } from "./open-request.js";
import { responseOf } from "./transport/read-response.js";

// The two ways to send what is no operation. Both lead to a draft, and go on as an operation does.

/** Any request: drafted, and then sent, or what else is done with an operation's draft. */
export function requesting<Result>(caller: Caller, use: (draft: Draft, operation: string) => Promise<Result>, isSending: boolean) {
  const { vendor, transports } = caller;
  return async (...parameters: readonly unknown[]) => {
    const services = transports.map(({ service }) => service.name);
    const draft = () => draftRequest(vendor.name, locatedIn(vendor.operations), services, parameters);
    const [, , parts] = parameters;
    return use(isSending ? await drafted(caller, draft, Object(parts).tag) : draft(), `${vendor.name}.request`);
  };
}

/** Any request in the shape of `fetch`. */
export function fetching(caller: Caller) {
  const { vendor, transports } = caller;
  return async (input: unknown, init?: FetchSettings) => {
    const places = transports.map(({ service, baseUrl }) => ({ service: service.name, baseUrl }));
    const draft = await drafted(caller, () => draftFetch(vendor.name, locatedIn(vendor.operations), places, input, init));
    try {
      return await caller.use(draft, `${vendor.name}.fetch`);
    } catch (error) {
      const response = responseOf(error);
      if (response) return response;
      throw error;
    }
  };
}

/** A draft. Who listens is told when there is none. */
async function drafted(caller: Caller, draft: () => Draft, tag?: unknown): Promise<Draft> {
  try {
    return draft();
  } catch (error) {
    if (RuleError.is(error)) return caller.refuse(error, tag);
    throw error;
  }
}

// By the tree: the clients that are derived from one share it.
const located = new WeakMap<Tree, Located>();

/** The operations of a tree by where they go. */
function locatedIn(operations: Tree): Located {
  const known = located.get(operations) ?? locate(operations);
  located.set(operations, known);
  return known;
}
