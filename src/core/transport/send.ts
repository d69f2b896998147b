import type { Draft } from "../call.js";
import type { Content, SentBody } from "../content.js";
import { type CallIdentity, RuleError, TimeoutError } from "../errors/index.js";
import type { FormReader } from "../multipart.js";
import { type ComposedRequest, compose } from "../request/compose.js";
import { lowerCased } from "../request/header.js";
import type { ValidInput } from "../request/validate.js";
import type { BrokenRule } from "../rule.js";
import type { CredentialKind } from "../service.js";
import { dataOf, type WholeAnswer, wholeOf } from "./answer.js";
import { attempt } from "./attempt.js";
import { type AuthorizedRequest, authorize, currentSecret } from "./authorize.js";
import { type CallContext, timedOut } from "./context.js";
import { Deadline } from "./deadline.js";
import { withRetries } from "./retry.js";
import type { Transport } from "./transport.js";
import type { Watch } from "./watch.js";

/** Sends a request and gives the data of its answer: deadline [ retry [ authorize → pace → fetch → read ] ]. */
export function send(draft: Draft, input: ValidInput, identity: CallIdentity, transport: Transport, watch?: Watch): Promise<unknown> {
  return composed(draft, input, identity, transport, watch, (request, context) => withRetries(context, () => attempt(request, context, dataOf)));
}

/** Sends a request and gives its answer whole. */
export function sendForWhole(draft: Draft, input: ValidInput, identity: CallIdentity, transport: Transport, watch?: Watch): Promise<WholeAnswer<unknown>> {
  return composed(draft, input, identity, transport, watch, (request, context) => withRetries(context, () => attempt(request, context, wholeOf)));
}

/** Goes the same way up to where the request would go out. */
export function build(draft: Draft, input: ValidInput, identity: CallIdentity, transport: Transport): Promise<AuthorizedRequest> {
  return composed(draft, input, identity, transport, undefined, async (request, context) => {
    const secret = currentSecret(context);
    return authorize(request, context, typeof secret === "object" ? await context.deadline.race(secret) : secret);
  });
}

/** Composes the request of a call that has begun, and ends the call when its work is done. */
async function composed<Result>(
  draft: Draft,
  input: ValidInput,
  identity: CallIdentity,
  transport: Transport,
  watch: Watch | undefined,
  work: (request: ComposedRequest, context: CallContext) => Promise<Result>,
): Promise<Result> {
  const { encoding } = draft.facts;
  const form = draft.content ?? (input.form && typeof encoding === "object" ? encoding.reader(input.form) : undefined);
  let context: CallContext | undefined;
  try {
    context = begin(draft, input, identity, transport, watch);
    const request = compose(draft, input, transport.baseUrl, form && (await readForm(form, input, context)));
    return await work(request, context);
  } catch (error) {
    throw context ? namingTheCaller(error, context) : error;
  } finally {
    context?.deadline.end();
    form?.end();
  }
}

function begin(draft: Draft, { extraFields }: ValidInput, identity: CallIdentity, transport: Transport, watch: Watch | undefined): CallContext {
  const { vendor, operation, method, path, page } = identity;
  const { options } = draft;
  const { credential } = transport.service;
  if (options.headers && credential.header in lowerCased(options.headers)) throw new RuleError(identity, [ofCredential(credential)]);
  // Not throwIfAborted: a signal of a library may not have it.
  if (options.signal?.aborted) throw options.signal.reason;
  const deadline = new Deadline(options.timeout ?? transport.timeout, options.signal, () => timedOut(context));
  const context: CallContext = {
    vendor,
    operation,
    method,
    path,
    page,
    draft,
    options,
    transport,
    deadline,
    watch,
    extraFields,
    limits: undefined,
    pacingKey: undefined,
    attempt: 0,
    attempts: 0,
    wasSent: false,
    earlier: "not_sent",
    outcome: "not_sent",
  };
  if (watch) watch.progress = context;
  return context;
}

function ofCredential({ header, option }: CredentialKind): BrokenRule {
  return { path: ["options", "headers", header], message: `is the credential's: pass ${option} to the client`, source: "the README's options" };
}

/** Files are read before the first attempt: a stream could not be read again for the second. */
function readForm(form: FormReader | Content, { maxFileBytes = Number.POSITIVE_INFINITY }: ValidInput, context: CallContext): Promise<SentBody> {
  const { deadline, draft } = context;
  return deadline.race<SentBody>(
    form.read({
      check: () => deadline.check(),
      most: maxFileBytes,
      tooLarge(field) {
        const source = draft.facts.body?.source ?? "";
        return new RuleError(context, [{ path: ["body", field, "content"], message: `must have at most ${maxFileBytes} bytes`, source }]);
      },
    }),
  );
}

/** This call's TimeoutError was made by a timer, which nobody called: its stack is taken anew where the caller awaits. */
function namingTheCaller(error: unknown, { operation }: CallContext): unknown {
  if (TimeoutError.is(error) && error.operation === operation) Error.captureStackTrace?.(error);
  return error;
}
