import { setTimeout as sleep } from "node:timers/promises";

/**
 * A token server whose refresh tokens work once: with the second use of one, every token that came of it is dead, as RFC 9700,
 * section 4.14.2, has it. A refresh ends the access token before. An access token is good for so many requests.
 */
export class TokenServer {
  readonly counts = { refreshed: 0, usedTwice: 0 };
  #generation = 1;
  #usesLeft: number;

  constructor(
    readonly life: number,
    readonly durationMs = 2,
  ) {
    this.#usesLeft = life;
  }

  /** Trades a refresh token for the next pair. */
  async refresh(refreshToken: string): Promise<Tokens> {
    const isCurrent = refreshToken === `refresh_${this.#generation}`;
    if (!isCurrent) {
      this.counts.usedTwice++;
      throw new Error("invalid_grant");
    }
    this.counts.refreshed++;
    this.#generation++;
    this.#usesLeft = this.life;
    const tokens = { access: `access_${this.#generation}`, refresh: `refresh_${this.#generation}` };
    await sleep(this.durationMs);
    return tokens;
  }

  /** Whether a request with this access token is let in. */
  admits(access: string | undefined): boolean {
    return access === `access_${this.#generation}` && this.#usesLeft-- > 0;
  }
}

interface Tokens {
  readonly access: string;
  readonly refresh: string;
}

/** A credential function as a program writes it: it trusts the client not to ask for a fresh token twice at once. */
export function credentialOf(server: TokenServer): (request: { readonly rejected?: string }) => Promise<string> {
  let tokens: Tokens = { access: "access_1", refresh: "refresh_1" };
  return async ({ rejected }) => {
    if (rejected !== undefined) tokens = await server.refresh(tokens.refresh);
    return tokens.access;
  };
}
