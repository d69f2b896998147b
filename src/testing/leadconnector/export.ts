import { type Answer, isNamed, type Received, undocumented } from "../answer.js";
import type { Behaviours } from "../vendor.js";
import type { LeadConnectorAnswers } from "./answers.js";
import { channels } from "./kinds.js";
import type { LeadConnectorMemory, LeadConnectorOperation } from "./memory.js";
import { shown } from "./messages.js";

/** A cursor ends so many milliseconds after the last request. */
const cursorLasts = 120_000;

/** The messages of a location are listed with a cursor that does not last. */
export function exportBehaviours(memory: LeadConnectorMemory, answers: LeadConnectorAnswers): Behaviours<LeadConnectorOperation> {
  const { conversations, messages } = memory;
  const { traced, refuse, elsewhere } = answers;
  const cursors = new Map<string, { readonly begin: number; readonly ends: number }>();

  const place = (cursor: string | null): number => {
    if (cursor === null) return 0;
    const known = cursors.get(cursor);
    if (known === undefined) throw undocumented("a cursor that it did not give");
    // That it ends is documented; with what the vendor refuses it then is not.
    if (Date.now() > known.ends) throw undocumented("a cursor whose two minutes are over; go on without it, from the date of the last message");
    return known.begin;
  };

  const exported = ({ query }: Received): Answer => {
    const location = query.get("locationId");
    if (!isNamed(location)) throw refuse(400, "Sandbox: locationId is required");
    if (!memory.locations.has(location)) throw elsewhere();
    const limit = Number(query.get("limit") ?? 100);
    if (!Number.isInteger(limit) || limit < 10 || limit > 1_000) throw refuse(400, "Sandbox: limit must be 10 to 1000");
    const channel = query.get("channel");
    const kinds = channel === null ? undefined : (channels[channel] ?? []);
    const field = query.get("sortBy") === "updatedAt" ? "dateUpdated" : "dateAdded";
    const direction = query.get("sortOrder") === "asc" ? 1 : -1;
    const [from, to] = [moment(query.get("startDate")) ?? Number.NEGATIVE_INFINITY, moment(query.get("endDate")) ?? Number.POSITIVE_INFINITY];
    const matches = messages
      .all()
      .flatMap((message) => conversations.all().flatMap((conversation) => (conversation.id === message.conversationId ? [{ message, conversation }] : [])))
      .filter(({ message, conversation: { id, locationId, contactId } }) => {
        if (locationId !== location || id !== (query.get("conversationId") ?? id) || contactId !== (query.get("contactId") ?? contactId)) return false;
        // E-mails are left out unless they are asked for.
        const isKind = kinds === undefined ? message.messageType !== "TYPE_EMAIL" : kinds.includes(message.messageType ?? "");
        return isKind && message[field] >= from && message[field] <= to;
      })
      .sort((one, other) => direction * (one.message[field] - other.message[field]));
    const begin = place(query.get("cursor"));
    const page = matches.slice(begin, begin + limit);
    const isLast = begin + limit >= matches.length;
    const nextCursor = isLast ? null : `sandbox-cursor-${memory.nextNumber()}`;
    if (nextCursor !== null) cursors.set(nextCursor, { begin: begin + limit, ends: Date.now() + cursorLasts });
    return traced(200, { messages: page.map(({ message, conversation }) => shown(message, conversation)), nextCursor, total: matches.length });
  };

  return { "leadconnector.messages.export": exported };
}

function moment(date: string | null): number | undefined {
  if (date === null) return undefined;
  const read = Date.parse(date);
  if (Number.isNaN(read)) throw undocumented("a date that is not ISO 8601");
  return read;
}
