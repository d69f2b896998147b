/**
 * What a client may spend on sending again: ten retries at once, and one more for every ten answers. A vendor that is down
 * then sees about as many requests as there are calls, and not three times as many.
 */
export class RetryBudget {
  #tenths = 100;

  earn(): void {
    if (this.#tenths < 100) this.#tenths++;
  }

  spend(): boolean {
    if (this.#tenths < 10) return false;
    this.#tenths -= 10;
    return true;
  }
}
