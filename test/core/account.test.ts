import { describe, expect, it, vi } from "vitest";
import type { Draft } from "../../src/core/call.js";
import { Accounts, PacingName } from "../../src/core/transport/account.js";
import { CredentialSource } from "../../src/core/transport/credential.js";

const kind = { option: "accessToken", variable: "SIRO_ACCESS_TOKEN", header: "X-Siro-Auth-Token" };
const draft = {} as Draft; // only handed on
const accountOf = (given: ConstructorParameters<typeof CredentialSource>[0]) => ({
  credential: new CredentialSource(given, kind),
  pacing: new PacingName("own", false),
});
const nameOf = (accounts: Accounts, given: string | (() => string)) => accounts.of(given, undefined).pacing.of(draft, undefined);

describe("the name that a token's requests are counted under", () => {
  const accounts = () => new Accounts(accountOf("own"), kind);

  it("is the same for the same token, and that of the client for the client's", () => {
    const known = accounts();
    expect(nameOf(known, "token")).toBe(nameOf(known, "token"));
    expect(nameOf(known, "own")).toBe("own");
  });

  it("is another one for each of 20,000 tokens, however much alike, and of a few letters", () => {
    const known = accounts();
    const tokens = Array.from({ length: 10_000 }, (_, index) => `token_${index}`);
    const turned = tokens.map((token) => [...token].reverse().join(""));
    const names = [...tokens, ...turned, "a", "b", "ab", "ba", "aab", "aba", "baa", "abab", "baba"].map((token) => nameOf(known, token));
    expect(new Set(names).size).toBe(new Set(tokens.concat(turned)).size + 9);
    for (const name of names) expect(name).toMatch(/^#[0-9a-z]{2,14}$/);
  });

  it("has nothing of the token, and is another one in every process", () => {
    const [one, other] = [accounts(), accounts()];
    const names = Array.from({ length: 100 }, (_, index) => [nameOf(one, `t${index}`), nameOf(other, `t${index}`)]);
    expect(names.filter(([first, second]) => first === second)).toEqual([]);
  });

  it("is not led back to the token by its halves: both are of the process's chance", () => {
    const random = vi.spyOn(Math, "random");
    const halves = [0.1, 0.2, 0.3].map((salt) => {
      random.mockReturnValueOnce(salt);
      return nameOf(accounts(), "token");
    });
    random.mockRestore();
    expect(new Set(halves.map((name) => name.slice(1, 6))).size).toBe(3);
    expect(new Set(halves.map((name) => name.slice(-5))).size).toBe(3);
  });

  it("is counted up for functions, each of which has its own", () => {
    const known = accounts();
    const [one, other] = [() => "a", () => "a"];
    expect([one, other, one, other].map((given) => nameOf(known, given))).toEqual(["#1", "#2", "#1", "#2"]);
    expect(known.of(one, undefined).credential).toBe(known.of(one, "mine").credential);
    expect(known.of(one, "mine").pacing.of(draft, undefined)).toBe("mine");
  });

  it("is followed by what a request names, as everywhere", () => {
    const { pacing } = accounts().of("other", undefined);
    expect([pacing.of(draft, () => "l1"), pacing.of(draft, () => "")]).toEqual(["l1", "l1"]);
  });

  it("is that of the client for the function that the client was made with", () => {
    const own = () => "a";
    expect(nameOf(new Accounts(accountOf(own), kind), own)).toBe("own");
    expect(new Accounts({ credential: undefined, pacing: new PacingName("own", false) }, kind).of("a", undefined).credential).toBeDefined();
  });
});

describe("a name", () => {
  it("that does not last is the one that was named last, and one that lasts is not", () => {
    const [passing, lasting] = [new PacingName("own", false), new PacingName("own", true)];
    const named = (name: PacingName, other = "") => name.of(draft, () => other);
    expect([named(passing), named(passing, "l1"), named(passing), named(passing, "")]).toEqual(["own", "l1", "l1", "l1"]);
    expect([named(lasting), named(lasting, "l1"), named(lasting)]).toEqual(["own", "l1", "own"]);
  });
});
