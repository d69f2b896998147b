import type { Fetch } from "conversation-crm-sdk";

export interface SentRequest {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RequestInit["body"];
  readonly init: RequestInit;
}

/** A fetch without a network: it keeps what it is given and answers as it is told. */
export function observeFetch(answer: (request: SentRequest) => Response | Promise<Response>) {
  const sent: SentRequest[] = [];
  const fetch: Fetch = async (url, init) => {
    const request = { url, method: init.method, headers: Object.fromEntries(new Headers(init.headers)), body: init.body, init };
    sent.push(request);
    return answer(request);
  };
  return { fetch, sent };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

export function hangingFetch() {
  const sent: string[] = [];
  const fetch: Fetch = (url) => {
    sent.push(url);
    return new Promise(() => {});
  };
  return { fetch, sent };
}
