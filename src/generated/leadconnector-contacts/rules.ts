// Made from specs/leadconnector-contacts.yaml by `npm run generate`. What is to change here is changed there.

import * as z from "zod/mini";
import { anyJson, atLeast, atMost, matches, name, noMoreThan, openObject, wholeNumber } from "../../core/field.js";
import { rule } from "../../core/rule.js";

const contactFilterOperator = () => z.enum(["eq", "not_eq", "contains", "not_contains", "exists", "not_exists", "range"]);

const contactFilterValue = () =>
  z.union(
    [z.string().check(noMoreThan(75)), z.number(), z.boolean(), openObject()],
    "must be a text of at most 75 characters, a finite number, true or false, or an object with the bounds of a range",
  );

const contactDndSetting = () =>
  z.strictObject({ status: z.enum(["active", "inactive", "permanent"]), message: z.optional(z.string()), code: z.optional(z.string()) });

const contactCount = () =>
  z.union([z.number().check(atLeast(0)), z.string().check(matches(/^\d+$/, "must be a whole number in digits"))], "must be a number or digits");

const contactTags = () => z.strictObject({ tags: z.array(name()) });

const contactFollowers = () => z.strictObject({ followers: z.array(name()) });

const contactWorkflowStart = () => z.strictObject({ eventStartTime: z.optional(name()) });

export const searchContactsBody = rule(
  () =>
    z.strictObject({
      locationId: name(),
      pageLimit: wholeNumber().check(atLeast(1), atMost(500)),
      filters: z.optional(
        z.array(
          z.strictObject({
            field: z.optional(name()),
            operator: z.optional(contactFilterOperator()),
            value: z.optional(contactFilterValue()),
            group: z.optional(z.enum(["AND", "OR"])),
            filters: z.optional(z.array(z.strictObject({ field: name(), operator: contactFilterOperator(), value: z.optional(contactFilterValue()) }))),
          }),
        ),
      ),
      sort: z.optional(z.array(z.strictObject({ field: name(), direction: z.enum(["asc", "desc"]) }))),
      query: z.optional(z.string().check(noMoreThan(75))),
      page: z.optional(wholeNumber().check(atLeast(1))),
      searchAfter: z.optional(z.array(anyJson())),
    }),
  "https://marketplace.gohighlevel.com/docs (Search Contacts)",
);

export const searchDuplicateContactQuery = rule(
  () => z.strictObject({ locationId: name(), number: z.optional(name()), email: z.optional(name()) }),
  "https://marketplace.gohighlevel.com/docs (Get Duplicate Contact)",
);

export const createContactBody = rule(
  () =>
    z.strictObject({
      firstName: z.optional(z.nullable(z.string())),
      lastName: z.optional(z.nullable(z.string())),
      name: z.optional(z.nullable(z.string())),
      email: z.optional(z.nullable(z.string())),
      phone: z.optional(z.nullable(z.string())),
      address1: z.optional(z.nullable(z.string())),
      city: z.optional(z.nullable(z.string())),
      state: z.optional(z.nullable(z.string())),
      postalCode: z.optional(z.string()),
      country: z.optional(z.string()),
      website: z.optional(z.nullable(z.string())),
      timezone: z.optional(z.nullable(z.string())),
      dateOfBirth: z.optional(
        z.nullable(z.string().check(matches(/^(\d{4}([-/._])\d\d\2\d\d|\d\d([-/._])\d\d\3\d{4})$/, "must be a date like 1990-09-25 or 09/25/1990"))),
      ),
      dnd: z.optional(z.boolean()),
      dndSettings: z.optional(
        z.strictObject({
          Call: z.optional(contactDndSetting()),
          Email: z.optional(contactDndSetting()),
          SMS: z.optional(contactDndSetting()),
          WhatsApp: z.optional(contactDndSetting()),
          GMB: z.optional(contactDndSetting()),
          FB: z.optional(contactDndSetting()),
        }),
      ),
      inboundDndSettings: z.optional(
        z.strictObject({ all: z.optional(z.strictObject({ status: z.enum(["active", "inactive"]), message: z.optional(z.string()) })) }),
      ),
      customFields: z.optional(
        z.array(z.strictObject({ id: z.optional(name()), key: z.optional(name()), field_value: z.optional(anyJson()), fieldValue: z.optional(anyJson()) })),
      ),
      locationId: name(),
      gender: z.optional(z.string()),
      companyName: z.optional(z.nullable(z.string())),
      source: z.optional(z.string()),
      assignedTo: z.optional(name()),
      tags: z.optional(z.array(name())),
    }),
  "https://marketplace.gohighlevel.com/docs (Create Contact)",
);

export const upsertContactBody = rule(
  () =>
    z.strictObject({
      firstName: z.optional(z.nullable(z.string())),
      lastName: z.optional(z.nullable(z.string())),
      name: z.optional(z.nullable(z.string())),
      email: z.optional(z.nullable(z.string())),
      phone: z.optional(z.nullable(z.string())),
      address1: z.optional(z.nullable(z.string())),
      city: z.optional(z.nullable(z.string())),
      state: z.optional(z.nullable(z.string())),
      postalCode: z.optional(z.string()),
      country: z.optional(z.string()),
      website: z.optional(z.nullable(z.string())),
      timezone: z.optional(z.nullable(z.string())),
      dateOfBirth: z.optional(
        z.nullable(z.string().check(matches(/^(\d{4}([-/._])\d\d\2\d\d|\d\d([-/._])\d\d\3\d{4})$/, "must be a date like 1990-09-25 or 09/25/1990"))),
      ),
      dnd: z.optional(z.boolean()),
      dndSettings: z.optional(
        z.strictObject({
          Call: z.optional(contactDndSetting()),
          Email: z.optional(contactDndSetting()),
          SMS: z.optional(contactDndSetting()),
          WhatsApp: z.optional(contactDndSetting()),
          GMB: z.optional(contactDndSetting()),
          FB: z.optional(contactDndSetting()),
        }),
      ),
      inboundDndSettings: z.optional(
        z.strictObject({ all: z.optional(z.strictObject({ status: z.enum(["active", "inactive"]), message: z.optional(z.string()) })) }),
      ),
      customFields: z.optional(
        z.array(z.strictObject({ id: z.optional(name()), key: z.optional(name()), field_value: z.optional(anyJson()), fieldValue: z.optional(anyJson()) })),
      ),
      locationId: name(),
      gender: z.optional(z.string()),
      companyName: z.optional(z.nullable(z.string())),
      source: z.optional(z.string()),
      assignedTo: z.optional(name()),
      tags: z.optional(z.array(name())),
      createNewIfDuplicateAllowed: z.optional(z.boolean()),
    }),
  "https://marketplace.gohighlevel.com/docs (Upsert Contact)",
);

export const updateContactBody = rule(
  () =>
    z.strictObject({
      firstName: z.optional(z.nullable(z.string())),
      lastName: z.optional(z.nullable(z.string())),
      name: z.optional(z.nullable(z.string())),
      email: z.optional(z.nullable(z.string())),
      phone: z.optional(z.nullable(z.string())),
      address1: z.optional(z.nullable(z.string())),
      city: z.optional(z.nullable(z.string())),
      state: z.optional(z.nullable(z.string())),
      postalCode: z.optional(z.string()),
      country: z.optional(z.string()),
      website: z.optional(z.nullable(z.string())),
      timezone: z.optional(z.nullable(z.string())),
      dateOfBirth: z.optional(
        z.nullable(z.string().check(matches(/^(\d{4}([-/._])\d\d\2\d\d|\d\d([-/._])\d\d\3\d{4})$/, "must be a date like 1990-09-25 or 09/25/1990"))),
      ),
      dnd: z.optional(z.boolean()),
      dndSettings: z.optional(
        z.strictObject({
          Call: z.optional(contactDndSetting()),
          Email: z.optional(contactDndSetting()),
          SMS: z.optional(contactDndSetting()),
          WhatsApp: z.optional(contactDndSetting()),
          GMB: z.optional(contactDndSetting()),
          FB: z.optional(contactDndSetting()),
        }),
      ),
      inboundDndSettings: z.optional(
        z.strictObject({ all: z.optional(z.strictObject({ status: z.enum(["active", "inactive"]), message: z.optional(z.string()) })) }),
      ),
      customFields: z.optional(
        z.array(z.strictObject({ id: z.optional(name()), key: z.optional(name()), field_value: z.optional(anyJson()), fieldValue: z.optional(anyJson()) })),
      ),
      source: z.optional(z.nullable(z.string())),
      assignedTo: z.optional(z.nullable(z.string())),
      tags: z.optional(z.array(name())),
    }),
  "https://marketplace.gohighlevel.com/docs (Update Contact)",
);

export const listContactsByBusinessQuery = rule(
  () => z.strictObject({ locationId: name(), limit: z.optional(contactCount()), skip: z.optional(contactCount()), query: z.optional(z.string()) }),
  "https://marketplace.gohighlevel.com/docs (Get Contacts By BusinessId)",
);

export const updateBusinessOfContactsBody = rule(
  () => z.strictObject({ locationId: name(), ids: z.array(name().check(noMoreThan(50))).check(noMoreThan(50)), businessId: z.nullable(name()) }),
  "https://marketplace.gohighlevel.com/docs (Add/Remove Contacts From Business)",
);

export const addTagsToContactsBody = rule(
  () => z.strictObject({ contacts: z.array(name()), tags: z.array(name()), locationId: name() }),
  "https://marketplace.gohighlevel.com/docs (Update Contacts Tags)",
);

export const removeTagsFromContactsBody = rule(
  () => z.strictObject({ contacts: z.array(name()), tags: z.array(name()), locationId: name(), removeAllTags: z.optional(z.boolean()) }),
  "https://marketplace.gohighlevel.com/docs (Update Contacts Tags)",
);

export const addContactTagsBody = rule(contactTags, "https://marketplace.gohighlevel.com/docs (Add Tags)");

export const removeContactTagsBody = rule(contactTags, "https://marketplace.gohighlevel.com/docs (Remove Tags)");

export const addContactFollowersBody = rule(contactFollowers, "https://marketplace.gohighlevel.com/docs (Add Followers)");

export const removeContactFollowersBody = rule(contactFollowers, "https://marketplace.gohighlevel.com/docs (Remove Followers)");

export const createContactNoteBody = rule(
  () =>
    z.strictObject({
      body: z.string(),
      userId: z.optional(name()),
      title: z.optional(z.string()),
      color: z.optional(z.string()),
      pinned: z.optional(z.boolean()),
    }),
  "https://marketplace.gohighlevel.com/docs (Create Note)",
);

export const updateContactNoteBody = rule(
  () =>
    z.strictObject({
      body: z.optional(z.string()),
      userId: z.optional(name()),
      title: z.optional(z.string()),
      color: z.optional(z.string()),
      pinned: z.optional(z.boolean()),
    }),
  "https://marketplace.gohighlevel.com/docs (Update Note)",
);

export const createContactTaskBody = rule(
  () => z.strictObject({ title: name(), body: z.optional(z.string()), dueDate: name(), completed: z.boolean(), assignedTo: z.optional(name()) }),
  "https://marketplace.gohighlevel.com/docs (Create Task)",
);

export const updateContactTaskBody = rule(
  () =>
    z.strictObject({
      title: z.optional(name()),
      body: z.optional(z.string()),
      dueDate: z.optional(name()),
      completed: z.optional(z.boolean()),
      assignedTo: z.optional(name()),
    }),
  "https://marketplace.gohighlevel.com/docs (Update Task)",
);

export const updateContactTaskCompletedBody = rule(
  () => z.strictObject({ completed: z.boolean() }),
  "https://marketplace.gohighlevel.com/docs (Update Task Completed)",
);

export const addContactToWorkflowBody = rule(() => z.optional(contactWorkflowStart()), "https://marketplace.gohighlevel.com/docs (Add Contact to Workflow)");

export const removeContactFromWorkflowBody = rule(
  () => z.optional(contactWorkflowStart()),
  "https://marketplace.gohighlevel.com/docs (Delete Contact from Workflow)",
);
