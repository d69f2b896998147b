/** The sandbox as msw handlers. An entry of its own, so that the sandbox needs no msw. */
import { HttpResponse, http, type RequestHandler } from "msw";
import type { SandboxFetch } from "../controls.js";
import { asAnswer, UndocumentedError } from "../undocumented-error.js";

/**
 * The sandbox as msw handlers, one for each address: `setupServer(...createHandlers(sandbox))`.
 * @param sandbox What `createSandbox` gives.
 */
export function createHandlers(sandbox: { readonly fetch: SandboxFetch; readonly baseUrls: readonly string[] }): RequestHandler[] {
  return sandbox.baseUrls.map((baseUrl) =>
    http.all(`${baseUrl}/*`, ({ request }) =>
      sandbox.fetch(request).catch((error: unknown) => {
        // An error of a handler's own would be a 500, which is sent again.
        if (UndocumentedError.is(error)) return asAnswer(error);
        // An aborted request has nobody left who would look at its answer.
        if (isLostConnection(error) || request.signal.aborted) return HttpResponse.error();
        // Thrown on, it would let msw pass the request to the vendor.
        return new HttpResponse(String(error), { status: 500 });
      }),
    ),
  );
}

function isLostConnection(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    error.cause instanceof Error &&
    "code" in error.cause &&
    (error.cause.code === "ECONNRESET" || error.cause.code === "ECONNREFUSED")
  );
}
