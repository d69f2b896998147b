import type { CredentialKind } from "../service.js";

/** What `toCurl` needs to know of a built request and the request itself does not tell. */
interface Origin {
  /** The body as it was composed: a request's own can be read only once, and only by waiting for it. */
  readonly body: unknown;
  readonly credential: CredentialKind;
  /** What stands before the credential in its header. */
  readonly scheme: string;
}

// Registered, so that either build of this package can print what the other has built.
const origin = Symbol.for("conversation-crm-sdk.origin");

/** Keeps with a built request what `toCurl` prints. */
export function keepOrigin(request: Request, kept: Origin): Request {
  return Object.defineProperty(request, origin, { value: kept });
}

/**
 * A built request as one line for a POSIX shell. The credential is shown as its environment variable, in double quotes so
 * that the shell fills it in; so are fields of a body that end in "secret", "token", "password" or "apiKey". Cookies and other headers that are
 * mostly secret are shown without their value.
 * @param request What `client.build.<resource>.<operation>(…)` gave.
 * @param options `secrets: true` shows all of it as it is.
 * @throws {TypeError} for any other request, because its body could not be read without waiting for it.
 */
export function toCurl(request: Request, options: { secrets?: boolean } = {}): string {
  const kept = (request as { [origin]?: Origin })[origin];
  if (kept === undefined) throw new TypeError("toCurl prints the requests that client.build makes; this one comes from elsewhere.");
  const { body } = kept;
  const headers = [...request.headers].flatMap(([name, value]) => {
    // curl sets its own multipart boundary.
    if (body instanceof FormData && name === "content-type") return [];
    // curl leaves out a header that is written with nothing after its colon.
    if (value === "") return `--header ${quote(`${name};`)}`;
    if (options.secrets) return `--header ${quote(`${name}: ${value}`)}`;
    if (name === kept.credential.header.toLowerCase()) return `--header "${name}: ${kept.scheme}$${kept.credential.variable}"`;
    return `--header ${quote(`${name}: ${isHidden(name) ? "…" : value}`)}`;
  });
  const isForm = request.headers.get("content-type") === "application/x-www-form-urlencoded";
  let sent: string[] = [];
  if (body instanceof FormData) sent = [...body].map(part);
  else if (typeof body === "string") sent = options.secrets ? [`--data-raw ${quote(body)}`] : isForm ? fields(body) : [`--data-raw ${json(body)}`];
  return ["curl", `--request ${request.method}`, "--globoff", `--url ${quote(request.url)}`, ...headers, ...sent].join(" ");
}

/** Fields of a body that hold a secret. Each is shown as a variable, so the name must be one that a shell takes for a variable. */
const isSecret = (name: string) => /^[A-Za-z]\w*$/.test(name) && /(?:secret|token|password|api_?key)$/i.test(name);
const variable = (name: string) => `$${name.replace(/[a-z](?=[A-Z])/g, "$&_").toUpperCase()}`;

/** Other headers that are mostly secret. There is no variable for them, so their value is left out. */
const isHidden = (name: string) => /cookie|auth|token|secret|key|session|passw|credential|signature/.test(name);

/** The fields of a form. */
function fields(body: string): string[] {
  return [...new URLSearchParams(body)].map(([name, value]) => {
    // A form asks for a token, in exchange for a secret or a code.
    if (isSecret(name) || name === "code") return `--data-urlencode "${name}=${variable(name)}"`;
    // No shell keeps a NUL, and a line break would make two lines of one.
    if (/\p{Cc}/u.test(value)) return `--data-raw ${quote(new URLSearchParams([[name, value]]).toString())}`;
    return `--data-urlencode ${quote(`${name}=${value}`)}`;
  });
}

/** A JSON body in single quotes, which are left for a variable where a field is secret. */
function json(body: string): string {
  const secrets: string[] = [];
  const parsed: unknown = JSON.parse(body);
  let hole = "\u{E000}";
  for (const text = JSON.stringify(parsed); text.includes(hole); ) hole += "\u{E000}";
  const shown = JSON.stringify(parsed, (name, value: unknown) => {
    if (typeof value !== "string" || !isSecret(name)) return value;
    secrets.push(name);
    return hole;
  });
  return quote(secrets.length === 0 ? body : shown)
    .split(hole)
    .map((text, index) => (index === 0 ? text : `'"${variable(secrets[index - 1] ?? "")}"'${text}`))
    .join("");
}

/** One part of a form: text, or a file of that name from the directory that curl runs in. */
function part([name, value]: [string, string | File]): string {
  if (typeof value === "string") return `--form-string ${quote(`${name}=${value}`)}`;
  const quoted = (text: string) => `"${text.replace(/["\\]/g, "\\$&")}"`;
  const place = quoted(`./${value.name.replace(/^.*[\\/]/s, "")}`);
  return `--form ${quote(`${name}=@${place};filename=${quoted(value.name)};type=${typeOf(value)}`)}`;
}

/** The type without parameters: curl would take what follows a semicolon for options of its own. */
function typeOf({ type }: File): string {
  const [plain = ""] = type.split(";");
  return /^[\w.+-]+\/[\w.+-]+$/.test(plain) ? plain : "application/octet-stream";
}

/** Text in single quotes, in which a POSIX shell expands nothing. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
