import { type Answer, isNamed, isObject, type Received, undocumented } from "../../answer.js";
import type { Behaviours } from "../../vendor.js";
import type { LeadConnectorAnswers } from "../answers.js";
import type { LeadConnectorMemory, LeadConnectorOperation } from "../memory.js";
import { fullName, moment, readFields, small } from "./fields.js";
import type { LeadConnectorContact } from "./memory.js";

type Fields = Readonly<Record<string, unknown>>;

const searched = ["locationId", "pageLimit", "page", "searchAfter", "filters", "sort", "query"];

/** Contacts are searched, and listed by their business. What was written a moment ago is found at once. */
export function contactSearchBehaviours(memory: LeadConnectorMemory, answers: LeadConnectorAnswers): Behaviours<LeadConnectorOperation> {
  const { contacts } = memory.contacts;
  const { traced, elsewhere } = answers;

  const search = (all: LeadConnectorContact[], { body }: Received): Answer => {
    const given = readFields(body, searched, ["locationId", "pageLimit"], answers);
    if (!isNamed(given.locationId) || !memory.locations.has(given.locationId)) throw elsewhere();
    const { limit, page, after, date, direction } = readSearch(given);
    const matches = all
      .filter((contact) => contact.locationId === given.locationId && isEvery(given.filters, found(contact, date)))
      .sort((one, other) => direction * (one[date] - other[date]));
    const left = after === undefined ? matches.slice((page - 1) * limit) : matches.filter((contact) => direction * (contact[date] - after) > 0);
    return traced(200, { contacts: left.slice(0, limit).map((contact) => found(contact, date)), total: matches.length });
  };

  const listByBusiness = (all: LeadConnectorContact[], { ids, query }: Received): Answer => {
    const location = query.get("locationId");
    if (!isNamed(location) || !memory.locations.has(location)) throw elsewhere();
    if (query.has("query")) throw undocumented("a list of a business's contacts by a query");
    const skip = Number(query.get("skip") ?? 0);
    const limit = Number(query.get("limit") ?? 25);
    if (!Number.isInteger(skip) || skip < 0 || !Number.isInteger(limit) || limit < 1) throw undocumented("a page of so many contacts");
    const matches = all.filter(({ locationId, businessId }) => locationId === location && businessId === ids.businessId);
    // Whether `count` counts the page or all contacts is not known, so it is left out.
    return traced(200, { contacts: matches.slice(skip, skip + limit).map(ofBusiness) });
  };

  return {
    "leadconnector.contacts.search": contacts.list(search),
    "leadconnector.contacts.listByBusiness": contacts.list(listByBusiness),
  };
}

function readSearch(given: Fields) {
  const { pageLimit, page = 1, searchAfter, sort = [{ field: "dateAdded", direction: "desc" }], query } = given;
  if (query !== undefined) throw undocumented("a search by query: which fields it looks in is a setting");
  if (given.page !== undefined && searchAfter !== undefined) throw undocumented("page beside searchAfter");
  if (typeof pageLimit !== "number" || !Number.isInteger(pageLimit) || pageLimit < 1 || pageLimit > 500) throw undocumented("a page of so many contacts");
  if (typeof page !== "number" || !Number.isInteger(page) || page < 1 || page * pageLimit > 10_000)
    throw undocumented("a page beyond the first 10,000 contacts");
  const [first, ...others]: readonly unknown[] = Array.isArray(sort) ? sort : [];
  const { field, direction } = isObject(first) ? first : {};
  if (others.length > 0 || (field !== "dateAdded" && field !== "dateUpdated") || (direction !== "asc" && direction !== "desc"))
    throw undocumented("what a search is sorted by, other than dateAdded or dateUpdated");
  return { limit: pageLimit, page, after: readAfter(searchAfter), date: field, direction: direction === "asc" ? 1 : -1 } as const;
}

/** The moment of the contact that a search goes on after. */
function readAfter(searchAfter: unknown): number | undefined {
  if (searchAfter === undefined) return undefined;
  const moment: unknown = Array.isArray(searchAfter) ? searchAfter[0] : undefined;
  if (typeof moment !== "number") throw undocumented("a searchAfter that it did not give");
  return moment;
}

function isEvery(filters: unknown, contact: Fields): boolean {
  if (filters === undefined) return true;
  if (!Array.isArray(filters)) throw undocumented("filters that are no list");
  return filters.every((filter) => fits(filter, contact));
}

function fits(filter: unknown, contact: Fields): boolean {
  if (!isObject(filter)) throw undocumented("a filter that is no object");
  const { group, filters, field, operator, value } = filter;
  if (group !== undefined) {
    if ((group !== "AND" && group !== "OR") || !Array.isArray(filters)) throw undocumented("such a group of filters");
    return group === "AND" ? isEvery(filters, contact) : filters.some((one) => fits(one, contact));
  }
  if (!isNamed(field) || !Object.hasOwn(contact, field)) throw undocumented(`a search by the field ${String(field)}`);
  const own = contact[field];
  const has = (holds: (text: string) => boolean) => (Array.isArray(own) ? own : [own]).some((one) => typeof one === "string" && holds(one));
  const isEqual = own === value || has((text) => text === value);
  switch (operator) {
    case "eq":
      return isEqual;
    case "not_eq":
      return !isEqual;
    case "contains":
      return has((text) => text.includes(String(value)));
    case "not_contains":
      return !has((text) => text.includes(String(value)));
    case "exists":
      return isThere(own);
    case "not_exists":
      return !isThere(own);
    default:
      throw undocumented(`the operator ${String(operator)}`);
  }
}

const isThere = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0);

/** A contact as a search shows it: with null for what was not written, and the way to the contacts after it. */
function found(contact: LeadConnectorContact, date: "dateAdded" | "dateUpdated"): Fields {
  const { id, locationId, fields, customFields, tags, followers, businessId, dateAdded, dateUpdated } = contact;
  const written = (name: string) => fields[name] ?? null;
  return {
    id,
    locationId,
    type: "lead",
    contactName: small(fullName(contact)) ?? null,
    firstName: written("firstName"),
    lastName: written("lastName"),
    firstNameLowerCase: small(fields.firstName) ?? null,
    lastNameLowerCase: small(fields.lastName) ?? null,
    email: written("email"),
    phone: written("phone"),
    companyName: written("companyName"),
    businessId,
    source: written("source"),
    assignedTo: written("assignedTo"),
    address: written("address1"),
    city: written("city"),
    state: written("state"),
    country: fields.country ?? "US",
    postalCode: written("postalCode"),
    website: written("website"),
    timezone: written("timezone"),
    dnd: fields.dnd ?? false,
    tags,
    followers,
    customFields,
    additionalEmails: [],
    additionalPhones: [],
    dateAdded: moment(dateAdded),
    dateUpdated: moment(dateUpdated),
    searchAfter: [contact[date], id],
  };
}

/** A contact as the list of a business shows it. */
function ofBusiness({ id, locationId, fields, customFields, tags, followers, businessId, dateAdded }: LeadConnectorContact): object {
  const { email, timezone, country = "US", source } = fields;
  return { id, locationId, email, timezone, country, source, dateAdded: moment(dateAdded), customFields, tags, businessId, followers };
}
