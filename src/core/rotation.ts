import { BoundedStore } from "./bounded-store.js";
import type { Grant, TokenStore } from "./token-store.js";

export { InstallError, type InstallLoss, type InstallPlace } from "./errors/install-error.js";

/** How the grants of one kind are renewed. */
export interface Renewal {
  /** Trades a refresh token for the next grant. Left out where there are no refresh tokens. */
  refresh?(refreshToken: string): Promise<Grant>;
  /** Whether an error says that the refresh token is dead. */
  isRefused?(error: unknown): boolean;
  /** Gets a grant in another way, or rejects with what the caller is to be told. */
  obtain(kept: Grant | undefined, refusal: unknown): Promise<Grant>;
  /** What the caller is told when somebody has removed the grant while it was renewed. */
  removed(): Error;
}

/** What is known of one key. */
interface State {
  grant?: Grant | undefined;
  /** Until when the grant is used without a look at the store, on the clock of `performance.now()`: the other clock may be set. */
  fresh: number;
  /** A renewal has failed: until then, a grant that has not ended is used. */
  pause: number;
  /** The access token that a vendor refused last. */
  rejected?: string | undefined;
  /** The access token that was got here last, and when. */
  made?: { readonly accessToken: string; readonly at: number };
  /** A grant that the store has not taken: nobody else has it. */
  unsaved?: { readonly from: string | undefined; readonly next: Grant } | undefined;
  flight?: Promise<Grant> | undefined;
}

/** More keys than that are forgotten, the oldest first: they are in the store. */
const mostStates = 10_000;
/** A token that is refused so soon is refused for another reason than its age, for example because it lacks a scope. */
const youngMs = 60_000;
/** How long a renewal that failed is not tried again, while the token is good. */
const pauseMs = 10_000;
/** How long another process may take to store what it got, where nothing tells whether there is one. */
const settleMs = 5_000;

/**
 * Tokens by key, each renewed by one caller of one process at a time: single flight → lease → read again → refresh → swap → first
 * use. A renewal that has begun goes on when all who wait for it have left: its answer has the only new refresh token.
 */
export class Rotation {
  readonly #states = new Map<string, State>();
  readonly #store: BoundedStore;
  readonly #renewBeforeMs: number;
  readonly #leaseMs: number;

  constructor(vendor: string, settings: { store: TokenStore; renewBeforeMs: number; leaseMs: number }) {
    this.#store = new BoundedStore(vendor, settings.store);
    this.#renewBeforeMs = settings.renewBeforeMs;
    this.#leaseMs = settings.leaseMs;
  }

  /**
   * The access token to use now.
   * @param rejected One that the vendor did not accept: another one is given, unless there is none.
   */
  async token(key: string, rejected: string | undefined, renewal: Renewal): Promise<string> {
    const state = this.#stateOf(key);
    if (rejected !== undefined) state.rejected = rejected;
    for (;;) {
      if (state.grant && state.grant.accessToken !== state.rejected && isUsable(state, state.grant)) return state.grant.accessToken;
      const isOwn = state.flight === undefined;
      state.flight ??= this.#fly(key, state, renewal);
      try {
        const { accessToken } = await state.flight;
        // One that began before the token was rejected may give the same once more.
        if (isOwn || accessToken !== rejected) return accessToken;
      } catch (error) {
        if (state.grant === undefined || state.grant.accessToken === state.rejected || !isGood(state.grant)) throw error;
        state.pause = performance.now() + pauseMs;
        return state.grant.accessToken;
      }
    }
  }

  /** Keeps a grant in place of whatever is there. */
  async put(key: string, next: Grant): Promise<void> {
    await this.#store.put(key, next);
    const state = this.#stateOf(key);
    state.unsaved = undefined;
    this.#adopt(state, next, true);
  }

  /** Waits for every renewal that is under way, however it ends. */
  async settled(): Promise<void> {
    await Promise.allSettled([...this.#states.values()].map(({ flight }) => flight));
  }

  #fly(key: string, state: State, renewal: Renewal): Promise<Grant> {
    const flight = this.#renew(key, state, renewal).finally(() => {
      state.flight = undefined;
    });
    flight.catch(() => {}); // all who wait may have left
    return flight;
  }

  async #renew(key: string, state: State, renewal: Renewal): Promise<Grant> {
    const { unsaved } = state;
    if (unsaved) await this.#keep(key, state, unsaved.from, unsaved.next, () => renewal.removed());
    const found = await this.#read(key, state);
    if (found && this.#isFresh(found, state)) return found;
    const reservation = await this.#store.reserve(key, this.#leaseMs, async () => {
      const kept = await this.#read(key, state);
      return kept && (this.#isFresh(kept, state) || (kept.accessToken !== state.rejected && isGood(kept))) ? kept : undefined;
    });
    if ("found" in reservation) {
      // It may be a token that is good and that somebody else renews: for a second nobody asks again.
      state.pause = performance.now() + 1_000;
      return reservation.found;
    }
    try {
      const kept = await this.#read(key, state);
      return kept && this.#isFresh(kept, state) ? kept : await this.#trade(key, state, kept, renewal, reservation.isHeld);
    } finally {
      await reservation.end();
    }
  }

  async #trade(key: string, state: State, kept: Grant | undefined, renewal: Renewal, isHeld: boolean): Promise<Grant> {
    const { refreshToken } = kept ?? {};
    const save = (next: Grant) => this.#keep(key, state, refreshToken, next, () => renewal.removed());
    if (kept === undefined || refreshToken === undefined || kept.refusedAt !== undefined || !renewal.refresh)
      return save(await renewal.obtain(kept, undefined));
    try {
      return await save(await renewal.refresh(refreshToken));
    } catch (error) {
      if (!renewal.isRefused?.(error)) throw error;
      const other = await this.#store.replacement(key, kept, isHeld ? 0 : settleMs);
      if (other) this.#adopt(state, other, false);
      if (other && this.#isFresh(other, state)) return other;
      // Never the same token again, so this ends when nobody puts another one there.
      if (other) return this.#trade(key, state, other, renewal, isHeld);
      // Before anything else, so that no other process uses the token. It stays there: somebody may be about to store its successor.
      await this.#store.swap(key, refreshToken, { ...kept, refusedAt: Date.now() }).catch(() => {});
      return save(await renewal.obtain(kept, error));
    }
  }

  /** Stores a grant before anybody uses it. Another one that is there by then is used in its place, and this one is dropped. */
  async #keep(key: string, state: State, from: string | undefined, next: Grant, removed: () => Error): Promise<Grant> {
    state.unsaved = { from, next };
    const stored = await this.#store.keep(key, from, next);
    state.unsaved = undefined;
    if (stored === undefined) throw removed();
    this.#adopt(state, stored, stored.accessToken === next.accessToken);
    return stored;
  }

  async #read(key: string, state: State): Promise<Grant | undefined> {
    const kept = await this.#store.get(key);
    if (kept === undefined) state.grant = undefined;
    else this.#adopt(state, kept, false);
    return kept;
  }

  #adopt(state: State, grant: Grant, isNew: boolean): void {
    if (isNew) state.made = { accessToken: grant.accessToken, at: performance.now() };
    if (state.grant?.accessToken === grant.accessToken) return;
    const left = grant.expiresAt - Date.now();
    // A new one that lasts for less than that is used for half of its time, or it would be renewed at every call.
    state.fresh = performance.now() + Math.max(left - this.#renewBeforeMs, isNew ? left / 2 : 0);
    state.grant = grant;
  }

  #isFresh({ accessToken, expiresAt }: Grant, state: State): boolean {
    if (accessToken !== state.rejected) return expiresAt - Date.now() > this.#renewBeforeMs;
    if (state.made?.accessToken !== accessToken || performance.now() - state.made.at >= youngMs) return false;
    state.rejected = undefined;
    return true;
  }

  #stateOf(key: string): State {
    const known = this.#states.get(key);
    if (known) return known;
    for (const [oldest, { flight, unsaved }] of this.#states) {
      if (this.#states.size < mostStates) break;
      if (!flight && !unsaved) this.#states.delete(oldest);
    }
    const state = { fresh: 0, pause: 0 };
    this.#states.set(key, state);
    return state;
  }
}

function isUsable({ fresh, pause }: State, grant: Grant): boolean {
  return performance.now() < fresh || (performance.now() < pause && isGood(grant));
}

/** Whether an access token has not ended, as far as the clock can say. */
function isGood({ expiresAt }: Grant): boolean {
  return Date.now() < expiresAt;
}
