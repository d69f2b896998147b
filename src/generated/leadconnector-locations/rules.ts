// Made from specs/leadconnector-locations.yaml by `npm run generate`. What is to change here is changed there.

import * as z from "zod/mini";
import { atLeast, file, matches, name } from "../../core/field.js";
import { rule } from "../../core/rule.js";

const locationCount = () =>
  z.union([z.number().check(atLeast(0)), z.string().check(matches(/^\d+$/, "must be a whole number in digits"))], "must be a number or digits");

const locationTextBoxOption = () => z.strictObject({ label: z.optional(z.string()), prefillValue: z.optional(z.string()) });

const locationCustomValueFields = () => z.strictObject({ name: name(), value: z.string() });

const locationTagFields = () => z.strictObject({ name: name() });

export const searchLocationsQuery = rule(
  () =>
    z.strictObject({
      companyId: z.optional(name()),
      skip: z.optional(locationCount()),
      limit: z.optional(locationCount()),
      order: z.optional(z.enum(["asc", "desc"])),
      email: z.optional(name()),
    }),
  "https://marketplace.gohighlevel.com/docs (Search)",
);

export const updateLocationBody = rule(
  () =>
    z.strictObject({
      companyId: name(),
      name: z.optional(name()),
      phone: z.optional(z.string()),
      address: z.optional(z.string()),
      city: z.optional(z.string()),
      state: z.optional(z.string()),
      country: z.optional(z.string().check(matches(/^[A-Z]{2}$/, "must be a country's code of two capital letters"))),
      postalCode: z.optional(z.string()),
      website: z.optional(z.string()),
      timezone: z.optional(z.string()),
      prospectInfo: z.optional(z.strictObject({ firstName: name(), lastName: name(), email: name() })),
      settings: z.optional(
        z.strictObject({
          allowDuplicateContact: z.optional(z.boolean()),
          allowDuplicateOpportunity: z.optional(z.boolean()),
          allowFacebookNameMerge: z.optional(z.boolean()),
          disableContactTimezone: z.optional(z.boolean()),
        }),
      ),
      social: z.optional(
        z.strictObject({
          facebookUrl: z.optional(z.string()),
          googlePlus: z.optional(z.string()),
          linkedIn: z.optional(z.string()),
          foursquare: z.optional(z.string()),
          twitter: z.optional(z.string()),
          yelp: z.optional(z.string()),
          instagram: z.optional(z.string()),
          youtube: z.optional(z.string()),
          pinterest: z.optional(z.string()),
          blogRss: z.optional(z.string()),
          googlePlacesId: z.optional(z.string()),
        }),
      ),
      twilio: z.optional(z.strictObject({ sid: name(), authToken: name() })),
      mailgun: z.optional(z.strictObject({ apiKey: name(), domain: name() })),
      snapshot: z.optional(z.strictObject({ id: name(), override: z.optional(z.boolean()) })),
    }),
  "https://marketplace.gohighlevel.com/docs (Put Sub-Account (Formerly Location))",
);

export const searchTasksOfLocationBody = rule(
  () =>
    z.strictObject({
      contactId: z.optional(z.array(name())),
      completed: z.optional(z.boolean()),
      assignedTo: z.optional(z.array(name())),
      query: z.optional(z.string()),
      limit: z.optional(z.number().check(atLeast(0))),
      skip: z.optional(z.number().check(atLeast(0))),
      businessId: z.optional(name()),
    }),
  "https://marketplace.gohighlevel.com/docs (Task Search Filter)",
);

export const listLocationCustomFieldsQuery = rule(
  () => z.strictObject({ model: z.optional(z.enum(["contact", "opportunity", "all"])) }),
  "https://marketplace.gohighlevel.com/docs (Get Custom Fields)",
);

export const createLocationCustomFieldBody = rule(
  () =>
    z.looseObject({
      name: name(),
      dataType: name(),
      placeholder: z.optional(z.string()),
      acceptedFormat: z.optional(z.array(name())),
      isMultipleFile: z.optional(z.boolean()),
      maxNumberOfFiles: z.optional(z.number()),
      textBoxListOptions: z.optional(z.array(locationTextBoxOption())),
      position: z.optional(z.number()),
      model: z.optional(z.enum(["contact", "opportunity"])),
    }),
  "https://marketplace.gohighlevel.com/docs (Create Custom Field)",
);

export const uploadLocationCustomFieldFilesBody = rule(
  () =>
    z.catchall(
      z.strictObject({ id: z.optional(name()), maxFiles: z.optional(z.string().check(matches(/^\d+$/, "must be a whole number in digits"))) }),
      z.union([file(), z.string(), z.array(file())], "must be a file, a text or a list of files"),
    ),
  "https://marketplace.gohighlevel.com/docs (Uploads File to customFields)",
);

export const updateLocationCustomFieldBody = rule(
  () =>
    z.looseObject({
      name: name(),
      placeholder: z.optional(z.string()),
      acceptedFormat: z.optional(z.array(name())),
      isMultipleFile: z.optional(z.boolean()),
      maxNumberOfFiles: z.optional(z.number()),
      textBoxListOptions: z.optional(z.array(locationTextBoxOption())),
      position: z.optional(z.number()),
      model: z.optional(z.enum(["contact", "opportunity"])),
    }),
  "https://marketplace.gohighlevel.com/docs (Update Custom Field)",
);

export const createLocationCustomValueBody = rule(locationCustomValueFields, "https://marketplace.gohighlevel.com/docs (Create Custom Value)");

export const updateLocationCustomValueBody = rule(locationCustomValueFields, "https://marketplace.gohighlevel.com/docs (Update Custom Value)");

export const createLocationTagBody = rule(locationTagFields, "https://marketplace.gohighlevel.com/docs (Create Tag)");

export const updateLocationTagBody = rule(locationTagFields, "https://marketplace.gohighlevel.com/docs (Update tag)");

export const listLocationTemplatesQuery = rule(
  () =>
    z.strictObject({
      originId: name(),
      deleted: z.optional(z.union([z.boolean(), z.enum(["true", "false"])], "must be true or false")),
      skip: z.optional(locationCount()),
      limit: z.optional(locationCount()),
      type: z.optional(z.enum(["sms", "email", "whatsapp"])),
    }),
  "https://marketplace.gohighlevel.com/docs (GET all or email/sms templates)",
);
