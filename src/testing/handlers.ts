import { HttpResponse, http, type RequestHandler } from "msw";
import { ConnectionReset } from "./fault.js";

/** Answers requests as msw handlers, one for each address. */
export function handlersFrom(begin: () => (request: Request) => Promise<Response>, baseUrls: Iterable<string>): RequestHandler[] {
  return Array.from(baseUrls, (baseUrl) =>
    http.all(`${baseUrl}/*`, ({ request }) =>
      begin()(request).catch((error: unknown) => {
        // An aborted request has nobody left who would look at its answer.
        if (error instanceof ConnectionReset || request.signal.aborted) return HttpResponse.error();
        // Thrown on, it would let msw pass the request to the vendor.
        return new HttpResponse(String(error), { status: 500 });
      }),
    ),
  );
}
