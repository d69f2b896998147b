import { Collection } from "../../collection.js";
import type { LeadConnectorAnswers } from "../answers.js";

/** A contact that LeadConnector knows from the start. */
export interface LeadConnectorContactSeed {
  id: string;
  /** By default the sub-account that the token reaches. */
  locationId?: string;
  firstName?: string;
  lastName?: string;
  email?: string;
  phone?: string;
  tags?: readonly string[];
  notes?: readonly { id: string; body?: string }[];
  tasks?: readonly { id: string; title?: string; dueDate?: string; completed?: boolean }[];
}

/** A contact in the memory. */
export interface LeadConnectorContact {
  readonly id: string;
  readonly locationId: string;
  /** What was written of it, by the names of its fields. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly customFields: readonly { readonly id: string; readonly value: unknown }[];
  readonly tags: readonly string[];
  readonly followers: readonly string[];
  readonly businessId: string | null;
  /** Milliseconds since 1970, another for every contact: searches are ordered by it. */
  readonly dateAdded: number;
  readonly dateUpdated: number;
}

/** A note about a contact. */
export interface LeadConnectorNote {
  readonly id: string;
  readonly contactId: string;
  readonly dateAdded: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A task of a contact. */
export interface LeadConnectorTask {
  readonly id: string;
  readonly contactId: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Contacts and what belongs to them. */
export interface ContactMemory {
  readonly contacts: Collection<LeadConnectorContact>;
  readonly notes: Collection<LeadConnectorNote>;
  readonly tasks: Collection<LeadConnectorTask>;
  /** The ids of contacts that were deleted. */
  readonly deleted: Set<string>;
}

const defaultContacts: readonly LeadConnectorContactSeed[] = [
  { id: "contact_1", firstName: "Sandbox", lastName: "Contact", email: "contact@sandbox.invalid", phone: "+15550100001" },
];

/** Contacts as they are at the start. */
export function contactMemory(
  seeded: readonly LeadConnectorContactSeed[] = defaultContacts,
  home: string,
  nextMoment: () => number,
  { refuse }: LeadConnectorAnswers,
): ContactMemory {
  // Users report 400 for a contact that does not exist. Of notes and tasks nothing is known: they get the newest edition's 404.
  const missing = () => refuse(400, "Sandbox: there is no such contact");
  const contacts = new Collection<LeadConnectorContact>({
    items: seeded.map(({ id, locationId = home, tags = [], notes: _notes, tasks: _tasks, ...fields }) => {
      const moment = nextMoment();
      return { id, locationId, fields, customFields: [], tags, followers: [], businessId: null, dateAdded: moment, dateUpdated: moment };
    }),
    parameter: "contactId",
    missing,
  });
  const below = {
    parent: ({ ids }: { ids: Readonly<Record<string, string>> }) => contacts.find(({ id }) => id === ids.contactId),
    belongs: ({ contactId }: { contactId: string }, ids: Readonly<Record<string, string>>) => contactId === ids.contactId,
  };
  return {
    contacts,
    notes: new Collection<LeadConnectorNote>({
      items: seeded.flatMap(({ id: contactId, notes = [] }) =>
        notes.map(({ id, body = "A note." }) => ({ id, contactId, dateAdded: nextMoment(), fields: { body } })),
      ),
      parameter: "id",
      missing: () => refuse(404, "Sandbox: there is no such note"),
      ...below,
    }),
    tasks: new Collection<LeadConnectorTask>({
      items: seeded.flatMap(({ id: contactId, tasks = [] }) =>
        tasks.map(({ id, title = "A task", dueDate = "2026-02-01T12:00:00.000Z", completed = false }) => {
          return { id, contactId, fields: { title, dueDate, completed } };
        }),
      ),
      parameter: "taskId",
      missing: () => refuse(404, "Sandbox: there is no such task"),
      ...below,
    }),
    deleted: new Set(),
  };
}
