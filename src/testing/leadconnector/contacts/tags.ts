import { isNamed, isObject, type Received } from "../../answer.js";
import type { Behaviours } from "../../vendor.js";
import type { LeadConnectorAnswers } from "../answers.js";
import { addTags, demandUsers } from "../known.js";
import type { LeadConnectorMemory, LeadConnectorOperation } from "../memory.js";
import { readFields, readTexts } from "./fields.js";

const joined = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])];
const without = (one: readonly string[], other: readonly string[]) => one.filter((text) => !other.includes(text));

/** Contacts get tags and followers, one by one, and tags and a business many at once. */
export function contactTagBehaviours(memory: LeadConnectorMemory, answers: LeadConnectorAnswers): Behaviours<LeadConnectorOperation> {
  const { contacts, deleted } = memory.contacts;
  const { traced, elsewhere } = answers;

  /** Adds to a list of a contact, or removes from it; the answer has the list, and what was new or gone. */
  const change = (list: "tags" | "followers", word: "Added" | "Removed", status: number) => {
    return ({ ids, body }: Received) => {
      readFields(body, [list], [list], answers);
      const given = readTexts(body, list, answers);
      const contact = contacts.find(({ id }) => id === ids.contactId);
      const before = contact[list];
      const after = word === "Added" ? joined(before, given) : without(before, given);
      if (list === "followers" && word === "Added") demandUsers(memory, ...given);
      addTags(memory, contacts.change(contact, { [list]: after }));
      return traced(status, { [list]: after, [`${list}${word}`]: word === "Added" ? without(after, before) : without(before, after) });
    };
  };

  const inLocation = (body: unknown): string => {
    const location = isObject(body) ? body.locationId : undefined;
    if (!isNamed(location) || !memory.locations.has(location)) throw elsewhere();
    return location;
  };

  const bulkTags = (word: "Added" | "Removed", known: readonly string[]) => {
    return ({ body }: Received) => {
      const needed = ["contacts", "tags", "locationId"];
      const { removeAllTags } = readFields(body, [...needed, ...known], needed, answers);
      const tags = readTexts(body, "tags", answers);
      const location = inLocation(body);
      const responses = readTexts(body, "contacts", answers).map((contactId) => {
        const failed = (message: string) => ({ contactId, message, type: "error" });
        // The words of the published example.
        if (deleted.has(contactId)) return failed("contact is deleted");
        const contact = contacts.all().find(({ id }) => id === contactId);
        if (contact === undefined) return failed("contact id is not a valid firebase id");
        if (contact.locationId !== location) return failed("contact does not belong to location");
        const oldTags = contact.tags;
        const after = word === "Added" ? joined(oldTags, tags) : removeAllTags === true ? [] : without(oldTags, tags);
        addTags(memory, contacts.change(contact, { tags: after }));
        return { contactId, message: "Tags updated", type: "success", oldTags, tagsAdded: without(after, oldTags), tagsRemoved: without(oldTags, after) };
      });
      return traced(201, { succeded: true, errorCount: responses.filter(({ type }) => type === "error").length, responses });
    };
  };

  return {
    "leadconnector.contacts.tags.add": change("tags", "Added", 200),
    "leadconnector.contacts.tags.remove": change("tags", "Removed", 200),
    "leadconnector.contacts.followers.add": change("followers", "Added", 201),
    "leadconnector.contacts.followers.remove": change("followers", "Removed", 200),
    "leadconnector.contacts.bulkAddTags": bulkTags("Added", []),
    "leadconnector.contacts.bulkRemoveTags": bulkTags("Removed", ["removeAllTags"]),
    "leadconnector.contacts.bulkUpdateBusiness": ({ body }) => {
      const { businessId } = readFields(body, ["locationId", "ids", "businessId"], ["locationId", "ids", "businessId"], answers);
      const ids = readTexts(body, "ids", answers);
      const location = inLocation(body);
      const changed = contacts.all().filter(({ id, locationId }) => locationId === location && ids.includes(id));
      for (const contact of changed) contacts.change(contact, { businessId: isNamed(businessId) ? businessId : null });
      return traced(200, { success: true, ids: changed.map(({ id }) => id) });
    },
  };
}
