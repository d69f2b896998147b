import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accounts } from "../../../src/siro/organization/integrations/accounts.js";
import { engagements } from "../../../src/siro/organization/integrations/engagements.js";
import { ruleOf } from "../../core/rule-of.js";

const newAccount = ruleOf(accounts.create);
const deletion = ruleOf(engagements.delete);
const softDeletion = ruleOf(engagements.softDeleteRemoved);
const address = { country: "US", street: "1 Main St", city: "Austin", state: "TX", zip: "78701" };

describe("a new account", () => {
  it.each([{ latitude: 1, longitude: 2 }, { addresses: [address] }, { addresses: [] }, { latitude: 1, addresses: [address] }, { latitude: 0, longitude: 0 }])(
    "has its place in %j",
    (place) => {
      expect(newAccount.check("body", { externalId: "a", ...place })).toEqual([]);
    },
  );

  it.each([{}, { latitude: 1 }, { longitude: 1 }, { name: "Acme" }])("has none in %j", (place) => {
    expect(newAccount.check("body", { externalId: "a", ...place })).toMatchObject([
      { path: ["body", "addresses"], message: "is required, or latitude and longitude are" },
    ]);
  });
});

describe("the deletion of an engagement", () => {
  it("takes a platform with an id of the CRM only", () => {
    expect(deletion.check("query", { idType: "external", integrationPlatform: "MERGE" })).toEqual([]);
    expect(deletion.check("query", { idType: "internal" })).toEqual([]);
    for (const query of [{ integrationPlatform: "MERGE" }, { idType: "internal", integrationPlatform: "MERGE" }]) {
      expect(deletion.check("query", query)).toMatchObject([{ path: ["query", "integrationPlatform"], message: "goes with idType external only" }]);
    }
  });
});

describe("a window of time", () => {
  const check = (fromTime: unknown, toTime: unknown) => softDeletion.check("body", { validExternalIds: ["a"], fromTime, toTime });

  it.each([
    ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00.000Z"],
    ["2026-01-01T00:00:00Z", "2026-01-01T00:00:01z"],
    // As text the first is after the second.
    ["2026-01-01T05:00:00+06:00", "2026-01-01T00:00:00Z"],
  ])("may be from %s to %s", (fromTime, toTime) => {
    expect(check(fromTime, toTime)).toEqual([]);
  });

  it.each([
    ["2026-01-01T00:00:01Z", "2026-01-01T00:00:00Z"],
    // As text the first is before the second.
    ["2026-01-01T00:00:00-06:00", "2026-01-01T05:00:00Z"],
  ])("does not end before it begins: from %s to %s", (fromTime, toTime) => {
    expect(check(fromTime, toTime)).toMatchObject([{ path: ["body", "toTime"], message: "must not be before fromTime" }]);
  });

  it("is held against anything without throwing, and a moment is refused on its own", () => {
    expect(check("2026-01-01", "2025-01-01T00:00:00Z").map(({ path }) => path)).toContainEqual(["body", "fromTime"]);
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.anything({ withNullPrototype: true }), (fromTime, toTime) => {
        expect(check(fromTime, toTime).length).toBeGreaterThan(0);
      }),
    );
  });
});
