import type { Draft } from "./call.js";
import { type About, AnswerError, ApiError, AuthenticationError, RateLimitError, type Refusal } from "./errors/index.js";
import { retryAfterMs } from "./retry-after.js";
import type { Service } from "./service.js";

// An error page may be of any size; what a vendor says of an error is short.
const longestRefusal = 65_536;

/**
 * The data of an answer.
 * @throws {ApiError} when the vendor refused, also when it did so inside a success.
 * @throws {AnswerError} when a success is not the promised answer.
 * Rejects as `fetch` does when the connection is lost before the body has ended.
 */
export async function readAnswer(response: Response, draft: Draft, about: About, service: Service): Promise<unknown> {
  const { status } = response;
  if (!response.ok) throw refusedBy(response, await readStart(response), draft, about, service);
  const text = await response.text();
  const unreadable = (problem: string) => new AnswerError(about, { status, contentType: contentType(response), size: text.length }, problem);
  if (text === "") throw unreadable("is empty");
  const answer = parse(text);
  if (answer === undefined) throw unreadable("is not JSON, or only the start of it");
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) throw unreadable("is not a JSON object");
  if (service.isRefusal?.(answer)) {
    throw new ApiError(about, { status, refusal: tidy(service.readRefusal(answer)), body: answer }, { code: "refused", isRetryable: false });
  }
  const missing = draft.promised.filter((field) => !Object.hasOwn(answer, field));
  if (missing.length > 0) throw unreadable(`lacks ${missing.join(" and ")}`);
  return answer;
}

function refusedBy(response: Response, text: string, draft: Draft, about: About, service: Service): ApiError {
  const { status } = response;
  const body = parse(text) ?? text;
  const answer = { status, body, refusal: tidy(service.readRefusal(body)) };
  if (status === 401) return new AuthenticationError(about, answer, `${service.credential.option} or ${service.credential.variable}`);
  if (status === 429) return new RateLimitError(about, answer, retryAfterMs(response.headers.get("retry-after"), Date.now()));
  if (status < 400) {
    return new ApiError(about, answer, { code: "refused", isRetryable: false, message: redirected(response, about) });
  }
  const isRetryable = status >= 500 && (draft.method === "get" || draft.method === "put" || draft.method === "delete");
  return new ApiError(about, answer, { code: "refused", isRetryable });
}

/** The start of a body, as text. */
async function readStart(response: Response): Promise<string> {
  if (!response.body) return "";
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length >= longestRefusal) break;
  }
  return text.slice(0, longestRefusal);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The parser's own error quotes the body, so it goes no further.
    return undefined;
  }
}

/** A name that is to be printed must look like one. */
function tidy(refusal: Refusal): Refusal {
  return refusal.requestId === undefined || /^[\w.:-]{1,128}$/.test(refusal.requestId) ? refusal : { ...refusal, requestId: undefined };
}

function contentType(response: Response): string | undefined {
  return /^[\w.+-]{1,64}\/[\w.+-]{1,64}/.exec(response.headers.get("content-type") ?? "")?.[0];
}

function redirected(response: Response, about: About): string {
  const to = response.headers.get("location");
  const origin = to !== null && URL.canParse(to, response.url || undefined) ? new URL(to, response.url || undefined).origin : "another place";
  return `${about.operation} was redirected to ${origin} with status ${response.status} (${about.method} ${about.path}). Redirects are not followed, because they would take the credential along: check baseUrl.`;
}
