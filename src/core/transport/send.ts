import type { Draft } from "../call.js";
import { type CallIdentity, TimeoutError } from "../errors/index.js";
import type { FormFields } from "../multipart.js";
import { compose } from "../request/compose.js";
import type { ValidInput } from "../request/validate.js";
import { attempt } from "./attempt.js";
import { type AuthorizedRequest, authorize, currentSecret } from "./authorize.js";
import { type CallContext, timedOut } from "./context.js";
import { Deadline } from "./deadline.js";
import { withRetries } from "./retry.js";
import type { Transport } from "./transport.js";

/** Sends a request and gives the data of its answer: deadline [ retry [ authorize → pace → fetch → read ] ]. */
export async function send(draft: Draft, input: ValidInput, identity: CallIdentity, transport: Transport): Promise<unknown> {
  const context = begin(draft, identity, transport);
  try {
    const request = compose(draft, input, transport.baseUrl, input.form && (await readForm(input.form, context)));
    return await withRetries(context, () => attempt(request, context));
  } catch (error) {
    throw namingTheCaller(error, context);
  } finally {
    context.deadline.end();
  }
}

/** Goes the same way up to where the request would go out. */
export async function build(draft: Draft, input: ValidInput, identity: CallIdentity, transport: Transport): Promise<AuthorizedRequest> {
  const context = begin(draft, identity, transport);
  const { deadline } = context;
  try {
    const request = compose(draft, input, transport.baseUrl, input.form && (await readForm(input.form, context)));
    const secret = currentSecret(context);
    return authorize(request, context, typeof secret === "object" ? await deadline.race(secret) : secret);
  } catch (error) {
    throw namingTheCaller(error, context);
  } finally {
    deadline.end();
  }
}

function begin(draft: Draft, { vendor, operation, method, path, page }: CallIdentity, transport: Transport): CallContext {
  const { options } = draft;
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
    pacingKey: undefined,
    attempt: 0,
    attempts: 0,
    wasSent: false,
    earlier: "not_sent",
    outcome: "not_sent",
  };
  return context;
}

/** Files are read before the first attempt: a stream could not be read again for the second. */
async function readForm(form: FormFields, { draft, deadline }: CallContext): Promise<FormData | undefined> {
  const { encoding } = draft.facts;
  return typeof encoding === "object" ? deadline.race(encoding.write(form, () => deadline.check())) : undefined;
}

/** This call's TimeoutError was made by a timer, which nobody called: its stack is taken anew where the caller awaits. */
function namingTheCaller(error: unknown, { operation }: CallContext): unknown {
  if (TimeoutError.is(error) && error.operation === operation) Error.captureStackTrace?.(error);
  return error;
}
