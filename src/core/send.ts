import { attempt, credentialOf, type Signed, sign, timedOut } from "./attempt.js";
import type { Draft } from "./call.js";
import { withDeadline } from "./deadline.js";
import type { About } from "./errors/index.js";
import { asForm } from "./multipart.js";
import { withRetries } from "./retry.js";
import type { Connection, Trip } from "./trip.js";
import type { Composed } from "./wire.js";

/** The path of one call: deadline [ compose → retry [ pace → sign → fetch → read ] ]. */
export function send(draft: Draft, about: About, connection: Connection): Promise<unknown> {
  return underway(draft, about, connection, (composed, trip, signal) => withRetries(trip, signal, () => attempt(composed, trip, signal)));
}

/** The path of a call up to where it would go out. */
export function build(draft: Draft, about: About, connection: Connection): Promise<Signed> {
  return underway(draft, about, connection, async (composed, trip) => sign(composed, trip, await credentialOf(trip))) as Promise<Signed>;
}

function underway(draft: Draft, about: About, connection: Connection, proceed: (composed: Composed, trip: Trip, signal: AbortSignal) => Promise<unknown>) {
  const { options } = draft;
  const timeout = options.timeout ?? connection.timeout;
  const trip: Trip = {
    vendor: about.vendor,
    operation: about.operation,
    method: about.method,
    path: about.path,
    draft,
    options,
    connection,
    attempts: 0,
    outcome: "not_sent",
    due: performance.now() + timeout,
  };
  return withDeadline(timeout, options.signal, timedOut(trip), async (signal) => {
    const check = () => {
      signal.throwIfAborted();
      if (performance.now() >= trip.due) throw timedOut(trip)(timeout);
    };
    const sent = draft.encoding === "multipart" ? { ...draft, body: await asForm(draft.body, check) } : draft;
    return connection.wire(sent, (composed) => proceed(composed, trip, signal));
  });
}
