import { isNamed, isObject, type Received, undocumented } from "../answer.js";
import type { LeadConnectorMemory } from "./memory.js";

/** The sub-accounts that a request's token reaches: null for all of the agency, undefined where the token is not accepted. */
export function reachOf({ headers }: Received, { accessTokens }: LeadConnectorMemory): readonly string[] | null | undefined {
  return accessTokens.get(/^Bearer (.+)$/.exec(headers.get("authorization") ?? "")?.[1] ?? "");
}

/** Refuses a list of what an agency has: nothing says what it shows to the token of a sub-account. */
export function demandAgency(received: Received, memory: LeadConnectorMemory): void {
  if (reachOf(received, memory) !== null) throw undocumented("a list of an agency with a token that reaches some of its sub-accounts");
}

/** Whether what a request names is in sub-accounts that are reached. */
export function isReached(received: Received, memory: LeadConnectorMemory, reached: readonly string[]): boolean {
  const { operation = "", ids, query, body, form } = received;
  const { contacts, conversations, messages, opportunities, calendars, appointments, blockSlots, users, uploads } = memory;
  const named = { ...(form && Object.fromEntries(form)), ...(isObject(body) && body), ...Object.fromEntries(query), ...ids };
  const under = (name: string) => operation.startsWith(`leadconnector.${name}.`);
  const among = <Item extends { readonly id: string }>(items: readonly Item[], ...given: readonly unknown[]) => items.filter(({ id }) => given.includes(id));
  const message = among(messages.all(), named.messageId, under("messages") && ids.id);
  const email = messages.all().filter(({ emailMessageId }) => emailMessageId !== undefined && [named.emailMessageId, ids.id].includes(emailMessageId));
  const conversationIds = [named.conversationId, ...[...message, ...email].map(({ conversationId }) => conversationId)];
  const inOne: readonly { readonly locationId: string }[] = [
    ...among(contacts.contacts.all(), named.contactId),
    ...conversations.all().filter(({ id, contactId }) => conversationIds.includes(id) || contactId === named.contactId),
    ...among(opportunities.all(), under("opportunities") && ids.id),
    ...among(calendars.all(), named.calendarId),
    ...among([...appointments.all(), ...blockSlots.all()], named.eventId, named.appointmentId),
  ];
  const uploadedTo = /^location\/([^/]+)\//.exec(uploads.get(String(named.uploadId)) ?? "")?.[1];
  const locations = [named.locationId, named.location_id, uploadedTo, ...inOne.map(({ locationId }) => locationId)];
  // A user may be in several sub-accounts.
  const isUserReached = among(users.all(), ids.userId).every(({ locationIds }) => Array.isArray(locationIds) && locationIds.some((id) => reached.includes(id)));
  return isUserReached && locations.every((location) => !isNamed(location) || reached.includes(location));
}
