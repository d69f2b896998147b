// @ts-check
// Adds CRM records to Attention's conversations, and keeps the records that these are linked to already.
//
//   ATTENTION_API_KEY=… node examples/attention-link-records.mjs --crm salesforce links.csv
//
// links.csv names what to add, for example:
//
//   conversation,record,code
//   conv_1,006-renewal,salesforce_opportunity
//
// Attention replaces the whole set of a conversation's records, so each set is read, completed, written and read again. A record
// that is there already is not written, so the program can run twice, and again after a crash. Run one at a time: between the read
// and the write of a set nothing keeps others from changing it. ATTENTION_URL leads elsewhere than to Attention.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createAttention, SdkError } from "conversation-crm-sdk";

const { values, positionals } = parseArgs({ options: { crm: { type: "string" } }, allowPositionals: true });
const [file] = positionals;
const { crm } = values;
if (file === undefined || !crm) throw new Error("Usage: attention-link-records.mjs --crm salesforce links.csv");

// Requests take the CRM and the kind of record in one word: `salesforce_account` and `hubspot_contact` are those that Attention's
// page names. Answers name the kind alone: `Account` and `Contact` in the example of an answer. There is no complete list of either.
// So a word of an answer that is in this list gets the CRM put before it, and one that begins with the CRM is what requests take.
// With any other word nothing is written, because a wrong one might lose the record: add here what you have seen in both.
const kinds = ["account", "contact"];

/** Why a conversation is left as it is. */
class Unsafe extends Error {}

/**
 * The code that a request takes for the one that an answer shows.
 * @param {string} code
 */
function requestCode(code) {
  if (code.startsWith(`${crm}_`)) return code;
  if (kinds.includes(code.toLowerCase())) return `${crm}_${code.toLowerCase()}`;
  throw new Unsafe(`"${code}" is a kind of record whose code in requests is not known. Nothing was written.`);
}

/** @typedef {{ id: string, code: string }} Link */

/**
 * The records that a conversation is linked to, as a request names them.
 * @param {string} conversation
 * @returns {Promise<Link[]>}
 */
async function linksOf(conversation) {
  const { linkedCrmRecords } = (await attention.conversations.get(conversation)).attributes;
  // Without the list it is not known what a write would replace. An answer's fields can be missing or null, whatever is documented.
  if (!Array.isArray(linkedCrmRecords)) throw new Unsafe("The answer does not say which records it is linked to.");
  return linkedCrmRecords.map(({ id, code }) => {
    if (!id || !code) throw new Unsafe("The answer names a linked record without its id or its code.");
    return { id, code: requestCode(code) };
  });
}

/**
 * Whether a record is among others. The same id may be of two kinds of record.
 * @param {Link[]} links
 * @param {Link} link
 */
const includes = (links, link) => links.some(({ id, code }) => id === link.id && code === link.code);

/**
 * Adds one record to those of a conversation, and says what was done.
 * @param {string} conversation
 * @param {Link} link
 */
async function add(conversation, link) {
  const before = await linksOf(conversation);
  if (includes(before, link)) return `has ${link.id} already`;
  const wanted = [...before, link];
  await attention.conversations.updateLinkedCrmRecords(conversation, { linked_crm_records: wanted });
  const after = await linksOf(conversation);
  const lost = wanted.filter((record) => !includes(after, record));
  if (lost.length > 0) throw new Unsafe(`After the write it is not linked to ${JSON.stringify(lost)}. Before, it was linked to ${JSON.stringify(before)}.`);
  return `has ${link.id} beside ${before.length} others`;
}

/**
 * Reads the file and refuses all of it when one line is not what it must be.
 * @param {string} text
 */
function read(text) {
  const [heading, ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (heading?.trim() !== "conversation,record,code") throw new Error(`${file} must begin with the line: conversation,record,code`);
  return lines.map((line) => {
    const [conversation = "", id = "", code = "", ...rest] = line.split(",").map((field) => field.trim());
    if (!conversation || !id || rest.length > 0 || line.includes('"')) throw new Error(`${file} has a line that is not "conversation,record,code": ${line}`);
    if (!code.startsWith(`${crm}_`)) throw new Error(`${file} has a code that does not begin with ${crm}_: ${line}`);
    return { conversation, link: { id, code } };
  });
}

/**
 * Whether an error is about one conversation, so that the others can be done: a vendor's no, or what is said above.
 * @param {unknown} error
 */
function concernsOne(error) {
  if (!SdkError.is(error)) return error instanceof Unsafe;
  return ["rule_broken", "bad_request", "forbidden", "not_found", "conflict", "refused"].includes(error.code);
}

const additions = read(readFileSync(file, "utf8"));
const attention = createAttention({ baseUrl: process.env.ATTENTION_URL });
for (const { conversation, link } of additions) {
  try {
    console.log(`${conversation} ${await add(conversation, link)}`);
  } catch (error) {
    if (!concernsOne(error)) throw error; // run it again: what is done is not done twice
    process.exitCode = 1;
    console.error(`${conversation} ${error instanceof Error ? error.message : error}`);
  }
}
