import { isNamed, undocumented } from "../../answer.js";
import type { Behaviours } from "../../vendor.js";
import type { SiroMemory, SiroOperation } from "../memory.js";
import { begun, bodyOf, changed, ok, pick } from "./fields.js";
import type { SiroCrmRow } from "./memory.js";

export const accountFields = ["name", "latitude", "longitude", "phoneNumbers", "emailAddresses", "addresses"];

/** Accounts are created, listed, read, changed and deleted. */
export function accountBehaviours({ integrations: { accounts, nextId } }: SiroMemory): Behaviours<SiroOperation> {
  return {
    "siro.organization.integrations.accounts.list": accounts.list((all) => ok(all.map(shown))),
    "siro.organization.integrations.accounts.get": accounts.get((account) => ok(shown(account))),
    "siro.organization.integrations.accounts.create": accounts.create(
      (received) => {
        const { externalId, latitude, longitude, addresses, ...others } = bodyOf(received);
        if (!isNamed(externalId)) throw undocumented("an account without an externalId");
        if (addresses === undefined && (latitude === undefined || longitude === undefined)) throw undocumented("an account without a place");
        if (accounts.all().some((account) => account.externalId === externalId)) throw undocumented("a second account with the same externalId");
        return begun(nextId("account"), externalId, pick({ latitude, longitude, addresses, ...others }, accountFields));
      },
      (account) => ok(shown(account)),
    ),
    "siro.organization.integrations.accounts.update": accounts.update(
      (received, account) => changed(account, pick(bodyOf(received), accountFields)),
      (account) => ok(shown(account)),
    ),
    "siro.organization.integrations.accounts.delete": accounts.delete(() => ok(true)),
  };
}

function shown({ id, externalId, createdAt, updatedAt, fields }: SiroCrmRow): unknown {
  return { id, externalId, addresses: [], ...fields, createdAt, updatedAt };
}
