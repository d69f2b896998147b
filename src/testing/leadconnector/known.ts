import { isNamed, undocumented } from "../answer.js";
import type { AccountMemory } from "./account-memory.js";
import type { ContactMemory, LeadConnectorContact } from "./contacts/memory.js";
import type { SubAccountMemory } from "./sub-account-memory.js";

/** The contact of a sub-account that a request names. What the vendor does with one that it does not have is not known. */
export function knownContact({ contacts }: { readonly contacts: ContactMemory }, contactId: unknown, locationId: unknown): LeadConnectorContact {
  const found = contacts.contacts.all().find(({ id }) => id === contactId);
  if (found === undefined) throw undocumented("a contactId of no contact that it has; seed it in contacts");
  if (found.locationId !== locationId) throw undocumented("a contact of another sub-account");
  return found;
}

/** Refuses users that are not there: what the vendor does when something is assigned to one is not known. */
export function demandUsers({ users }: AccountMemory, ...given: readonly unknown[]): void {
  if (given.some((id) => isNamed(id) && !users.has(id))) throw undocumented("a user that it does not have; seed it in users");
}

/** What a contact is tagged with is among the tags of its sub-account. */
export function addTags({ tags, nextNumber }: Pick<SubAccountMemory, "tags"> & { nextNumber(): number }, contact: LeadConnectorContact): LeadConnectorContact {
  const { locationId } = contact;
  const isKnown = (name: string) => tags.all().some((tag) => tag.locationId === locationId && tag.name === name);
  for (const name of contact.tags) if (!isKnown(name)) tags.add({ id: `sandbox-${nextNumber()}`, locationId, name });
  return contact;
}
