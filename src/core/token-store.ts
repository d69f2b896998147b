/** The tokens of one install of an app, in one location or for one company. It is plain data, so a store may keep it as JSON: the whole of it. */
export interface Grant {
  readonly accessToken: string;
  /** Works once: trading it gives another one. Undefined where nothing is there to be traded. */
  readonly refreshToken?: string | undefined;
  /** When the access token ends, in milliseconds since 1970. */
  readonly expiresAt: number;
  /**
   * When the vendor refused the refresh token, in milliseconds since 1970; undefined while it has not. No process trades a token
   * that another one has found to be dead.
   */
  readonly refusedAt?: number | undefined;
}

/**
 * Where grants are kept, by key. A refresh token works once and its successor is in one answer only, so processes that share
 * an install must share its store.
 */
export interface TokenStore {
  /** The grant that is kept under a key; undefined when there is none. */
  get(key: string): Promise<Grant | undefined>;
  /**
   * Compare-and-swap: keeps `next` in place of the grant with this refresh token, in one step.
   * @param from The refresh token of the grant that is to be replaced; undefined where there is no grant, or one without a refresh token.
   * @returns Whether it was kept. False: somebody else has put another grant there.
   */
  swap(key: string, from: string | undefined, next: Grant): Promise<boolean>;
  /**
   * Reserves a key, so that one process at a time renews its grant: fewer refreshes are wasted. What is written is safe without it.
   * @param ms For how many milliseconds at most: who holds it may have died.
   * @returns What gives it back; undefined when somebody else holds it.
   */
  lease?(key: string, ms: number): Promise<(() => Promise<void>) | undefined>;
}

/** What a client takes as `accessToken`. It may also be called without a request. */
export type AccessTokenFunction = (request?: { readonly rejected?: string }) => Promise<string>;
