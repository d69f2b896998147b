import { type Answer, isObject, type Received, Refusal, undocumented } from "../../answer.js";
import { refusal } from "../answers.js";

export type Fields = Readonly<Record<string, unknown>>;

/** Something that is kept as Attention shows it. */
export interface Kept {
  readonly id: string;
  readonly shown: Fields;
}

/** When everything happened: the sandbox has no clock. */
export const moment = "2026-01-01T00:00:00Z";

export const missing = () => new Refusal(refusal(404));

/** The refusal of a body that the operation's page excludes. Its status is not published. */
export function demand(holds: boolean): asserts holds {
  if (!holds) throw new Refusal(refusal(400));
}

export const enveloped = (data: unknown): Answer => ({ status: 200, body: { data } });
export const envelopedShown = ({ shown }: Kept): Answer => enveloped(shown);

/** The fields of a body. */
export function fieldsOf({ body }: Received): Fields {
  demand(isObject(body));
  return body;
}

/** Those of some fields that a body has. */
export function given(fields: Fields, names: readonly string[]): Fields {
  const found = names.filter((name) => fields[name] !== undefined);
  const cleared = found.find((name) => fields[name] === null);
  if (cleared !== undefined) throw undocumented(`null as the ${cleared}`);
  return Object.fromEntries(found.map((name) => [name, fields[name]]));
}

/** The fields of an update, one at least. */
export function changesOf(received: Received, names: readonly string[]): Fields {
  const fields = fieldsOf(received);
  demand(Object.keys(fields).length > 0);
  return given(fields, names);
}

/** A name or a title as the vendor keeps it, without spaces at its ends. */
export function shortTitle(value: unknown): string {
  const title = typeof value === "string" ? value.trim() : "";
  demand(title.length >= 1 && title.length <= 128);
  return title;
}

/** A list of texts in a body. */
export function textsOf(value: unknown): string[] {
  demand(Array.isArray(value));
  return value.filter((item) => typeof item === "string");
}

/** Refuses parameters that the sandbox has no behaviour for. */
export function refuseOthers(query: URLSearchParams, supported: readonly string[]): void {
  const other = [...query.keys()].find((name) => !supported.includes(name));
  if (other !== undefined) throw undocumented(`the parameter ${other}`);
}

/** One page of a list. */
export function numberedPage(items: readonly Kept[], { query }: Received): Answer {
  refuseOthers(query, ["page", "size"]);
  const [pageNumber, pageSize] = [Number(query.get("page") ?? "1"), Number(query.get("size") ?? "50")];
  if (![pageNumber, pageSize].every((number) => Number.isInteger(number) && number > 0)) throw undocumented("a page or a size that is not 1 or more");
  if (pageSize > 200) throw undocumented("a size over 200");
  const pageCount = Math.max(Math.ceil(items.length / pageSize), 1);
  if (pageNumber > pageCount) throw undocumented("a page after the last one");
  const data = items.slice((pageNumber - 1) * pageSize, pageNumber * pageSize).map(({ shown }) => shown);
  return { status: 200, body: { data, meta: { pageCount, totalRecords: items.length, pageNumber, pageSize } } };
}
