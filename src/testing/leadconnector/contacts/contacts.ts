import { isNamed, type Received, Refusal, undocumented } from "../../answer.js";
import type { Behaviours } from "../../vendor.js";
import { type LeadConnectorAnswers, refusalBody } from "../answers.js";
import { addTags, demandUsers } from "../known.js";
import type { LeadConnectorMemory, LeadConnectorOperation } from "../memory.js";
import { changesOf, fullName, moment, readFields, shown, writable } from "./fields.js";
import type { LeadConnectorContact } from "./memory.js";

type Fields = Readonly<Record<string, unknown>>;

const nothing = { fields: {}, customFields: [], tags: [] };
const done = { succeded: true, succeeded: true }; // recorded in both spellings

/** Contacts are created, read, changed and deleted, in a sub-account that allows no duplicates. */
export function contactBehaviours(memory: LeadConnectorMemory, answers: LeadConnectorAnswers): Behaviours<LeadConnectorOperation> {
  const { contacts, notes, tasks, deleted } = memory.contacts;
  const { traced, elsewhere } = answers;

  const reached = (location: unknown): string => {
    if (!isNamed(location) || !memory.locations.has(location)) throw elsewhere();
    return location;
  };

  /** The contact of a sub-account that has an e-mail address or a phone number. How phone numbers are compared is not known: as they are. */
  const holder = (location: unknown, field: "email" | "phone", value: unknown) =>
    isNamed(value)
      ? contacts.all().find(({ locationId, fields }) => locationId === location && String(fields[field]).toLowerCase() === value.toLowerCase())
      : undefined;

  const begin = (body: Fields): LeadConnectorContact => {
    const now = memory.nextMoment();
    const id = `sandbox-contact-${memory.nextNumber()}`;
    demandUsers(memory, body.assignedTo);
    return { id, locationId: reached(body.locationId), ...changesOf(body, nothing), followers: [], businessId: null, dateAdded: now, dateUpdated: now };
  };

  const create = ({ body }: Received): LeadConnectorContact => {
    const given = readFields(body, writable.create, ["locationId"], answers);
    const location = reached(given.locationId);
    for (const matchingField of ["email", "phone"] as const) {
      const found = holder(location, matchingField, given[matchingField]);
      if (found === undefined) continue;
      // Read by public code of several authors. The words are the vendor's.
      const refusal = refusalBody(400, "This location does not allow duplicated contacts.");
      throw new Refusal(traced(400, { ...refusal, meta: { contactId: found.id, contactName: fullName(found) ?? "", matchingField } }));
    }
    return begin(given);
  };

  const update = ({ body }: Received, contact: LeadConnectorContact): Partial<LeadConnectorContact> => {
    const given = readFields(body, writable.update, [], answers);
    demandUsers(memory, given.assignedTo);
    for (const field of ["email", "phone"] as const) {
      const other = holder(contact.locationId, field, given[field]);
      if (other !== undefined && other.id !== contact.id) throw undocumented(`a change of ${field} to that of another contact`);
    }
    return { ...changesOf(given, contact), dateUpdated: memory.nextMoment() };
  };

  const upsert = ({ body }: Received) => {
    const given = readFields(body, writable.upsert, ["locationId"], answers);
    const location = reached(given.locationId);
    const byEmail = holder(location, "email", given.email);
    const byPhone = holder(location, "phone", given.phone);
    const known = byEmail ?? byPhone;
    if (known === undefined) return traced(200, { new: true, ...done, contact: shown(addTags(memory, contacts.add(begin(given)))) });
    demandUsers(memory, given.assignedTo);
    // Users report both: of a contact that exists the gender is dropped, and so is a phone number that another contact has.
    const { gender: _gender, phone, ...others } = given;
    const isTaken = byPhone !== undefined && byPhone.id !== known.id;
    const changes = changesOf({ ...others, ...(phone !== undefined && !isTaken && { phone }) }, known);
    return traced(200, { new: false, ...done, contact: shown(addTags(memory, contacts.change(known, { ...changes, dateUpdated: memory.nextMoment() }))) });
  };

  const remove = contacts.delete(({ id }) => {
    deleted.add(id);
    for (const below of [notes, tasks]) below.remove(({ contactId }) => contactId === id);
    return traced(200, done);
  });

  return {
    "leadconnector.contacts.create": contacts.create(create, (contact) =>
      traced(200, {
        contact: {
          ...shown(addTags(memory, contact)),
          deleted: false,
          bounceEmail: false,
          unsubscribeEmail: false,
          lastSessionActivityAt: moment(contact.dateAdded),
          validEmail: null,
          validEmailDate: null,
        },
      }),
    ),
    "leadconnector.contacts.get": contacts.get((contact) => traced(200, { contact: shown(contact) })),
    "leadconnector.contacts.update": contacts.update(update, (contact) => traced(200, { ...done, contact: shown(addTags(memory, contact)) })),
    "leadconnector.contacts.upsert": upsert,
    "leadconnector.contacts.delete": remove,
    "leadconnector.contacts.searchDuplicate": ({ query }) => {
      const location = reached(query.get("locationId"));
      const found = holder(location, "email", query.get("email")) ?? holder(location, "phone", query.get("number"));
      // Recorded for a search by e-mail address, in a sub-account that allows no duplicates.
      return traced(200, found === undefined ? { contact: null } : { contact: shown(found), matchingField: "contactId" });
    },
    // No operation shows which campaigns and workflows a contact is in.
    "leadconnector.contacts.campaigns.add": contacts.get(() => traced(201, done)),
    "leadconnector.contacts.campaigns.remove": contacts.get(() => traced(200, done)),
    "leadconnector.contacts.campaigns.removeAll": contacts.get(() => traced(200, done)),
    "leadconnector.contacts.workflows.add": contacts.get(() => traced(200, done)),
    "leadconnector.contacts.workflows.remove": contacts.get(() => traced(200, done)),
  };
}
