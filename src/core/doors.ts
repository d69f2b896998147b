import type { Draft } from "./call.js";
import { draftFetch, type FetchInit } from "./fetch-request.js";
import { draftRequest, type Located, locate, type Tree } from "./open-request.js";
import { responseOf } from "./transport/read-response.js";
import type { Transport } from "./transport/transport.js";

/** Sends a draft, builds it, or what else is done with an operation's. */
type Use<Result> = (draft: Draft, operation: string) => Promise<Result>;

/** The two ways to send what is no operation. Both lead to a draft, and go on as an operation does. */
export function openDoors(vendor: string, operations: Tree, transports: ReadonlyMap<string, Transport>) {
  let located: Located | undefined;
  const index = () => {
    located ??= locate(operations);
    return located;
  };
  return {
    request<Result>(use: Use<Result>) {
      return async (...parameters: readonly unknown[]) => use(draftRequest(vendor, index(), [...transports.keys()], parameters), `${vendor}.request`);
    },
    fetch(use: Use<unknown>) {
      return async (input: unknown, init?: FetchInit) => {
        const places = Array.from(transports.values(), ({ service, baseUrl }) => ({ service: service.name, baseUrl }));
        try {
          return await use(draftFetch(vendor, index(), places, input, init), `${vendor}.fetch`);
        } catch (error) {
          const response = responseOf(error);
          if (response) return response;
          throw error;
        }
      };
    },
  };
}
