// @ts-check
// Answers the unread conversations of a LeadConnector sub-account through the channel of their newest message, tags the contacts,
// and marks the conversations as read.
//
//   LEADCONNECTOR_ACCESS_TOKEN=… node examples/leadconnector-answer-unread.mjs \
//     --location location_1 --text "Thank you, we call you today." --tag answered --journal answers.jsonl
//
// No message is answered twice: the journal says which answers were begun, and is written before each is sent. When it is not known
// whether an answer was sent (a crash, a lost connection), it is not sent again; a later run goes on when it finds the answer in
// the conversation, and names the conversation otherwise, for somebody to look at. LEADCONNECTOR_URL leads elsewhere than to LeadConnector.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from "node:fs";
import { parseArgs } from "node:util";
import { createLeadConnector, SdkError } from "conversation-crm-sdk";

const options = /** @type {const} */ ({ location: { type: "string" }, text: { type: "string" }, tag: { type: "string" }, journal: { type: "string" } });
const { location: locationId, text, tag, journal: file } = parseArgs({ options }).values;
if (!locationId || !text || !tag || !file) throw new Error("Usage: leadconnector-answer-unread.mjs --location … --text … --tag … --journal …");

/** How many conversations one run takes, and how many messages of each. What is left stays unread, for the next run. */
const most = { conversations: 500, messages: 1000 };

/** @typedef {import("conversation-crm-sdk/leadconnector").Message} Message */
/** @typedef {import("conversation-crm-sdk/leadconnector").OutgoingMessage} OutgoingMessage */

// Answers call the channels by other words than requests do. Calls, comments, reviews and the like cannot be answered in kind.
const channels = new Map(
  /** @type {const} */ ([
    ["TYPE_SMS", "SMS"],
    ["TYPE_RCS", "RCS"],
    ["TYPE_WHATSAPP", "WhatsApp"],
    ["TYPE_INSTAGRAM", "IG"],
    ["TYPE_FACEBOOK", "FB"],
    ["TYPE_LIVE_CHAT", "Live_Chat"],
    ["TYPE_TIKTOK", "TIKTOK"],
  ]),
);

/** What stands in a conversation and is nobody's message to anybody. */
const noMessage = /^TYPE_(?:ACTIVITY_|INTERNAL_COMMENT|LIVE_CHAT_INFO_MESSAGE)/;

const leadconnector = createLeadConnector({ baseUrl: process.env.LEADCONNECTOR_URL });

/**
 * The newest message of a conversation. No source says in which order a conversation's messages are listed, so the date decides.
 * @param {string} conversationId
 */
async function newestMessage(conversationId) {
  /** @type {Message | undefined} */
  let newest;
  let count = 0;
  for await (const message of leadconnector.messages.list.all(conversationId, { limit: 100 }, { maxItems: most.messages })) {
    count += 1;
    if (noMessage.test(message.messageType)) continue;
    if (newest === undefined || Date.parse(message.dateAdded) > Date.parse(newest.dateAdded)) newest = message;
  }
  if (count === most.messages) throw new Doubtful(`It has ${count} messages or more, so the newest may be another one. It stays unread.`);
  return newest;
}

/**
 * The answer to a message, through its own channel; undefined when there is none to answer through.
 * @param {Message} message
 * @param {string} text
 * @returns {Promise<OutgoingMessage | undefined>}
 */
async function answerTo({ id, contactId, messageType, conversationProviderId, meta }, text) {
  const common = { contactId, ...(conversationProviderId && { conversationProviderId }) };
  if (messageType === "TYPE_EMAIL") {
    const email = meta?.email?.messageIds?.at(-1); // the list has an e-mail's id, and not its subject
    const { subject } = email ? await leadconnector.messages.emails.get(email) : {};
    return { ...common, type: "Email", ...(subject && { subject: `Re: ${subject}` }), html: `<p>${escaped(text)}</p>`, replyMessageId: id };
  }
  const type = [...channels].find(([word]) => word === messageType)?.[1];
  return type && { ...common, type, message: text };
}

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * The journal: a line for each answer that was begun, and one for each that was certainly not sent.
 * @param {string} file
 */
function openJournal(file) {
  const written = existsSync(file) ? readFileSync(file, "utf8") : "";
  const whole = written.slice(0, written.lastIndexOf("\n") + 1); // a crash may have cut the last line, before its answer was sent
  if (existsSync(file)) truncateSync(file, Buffer.byteLength(whole));
  /** @type {Set<string>} */
  const begun = new Set();
  for (const line of whole.split("\n").slice(0, -1)) {
    const { message, step } = JSON.parse(line);
    if (step === "begun") begun.add(message);
    else begun.delete(message);
  }
  const descriptor = openSync(file, "a");
  return {
    begun,
    /**
     * @param {string} message
     * @param {"begun" | "not sent"} step
     */
    add(message, step) {
      writeSync(descriptor, `${JSON.stringify({ message, step })}\n`);
      fsyncSync(descriptor); // on the disk before the request is on the wire
    },
    close: () => closeSync(descriptor),
  };
}

/** Whether an answer was sent is not known: somebody has to look. */
class Doubtful extends Error {}

/**
 * Sends the answer to a message, once.
 * @param {Message} message
 * @param {OutgoingMessage} answer
 */
async function send(message, answer) {
  if (journal.begun.has(message.id)) throw new Doubtful("An answer was begun and is not in the conversation. Look, and answer by hand.");
  journal.add(message.id, "begun");
  try {
    return (await leadconnector.messages.send(answer)).messageId;
  } catch (error) {
    // A refusal and a request that never left are certain. After a success that cannot be read, the message was probably sent.
    const isCertain = SdkError.is(error) && error.outcome !== "unknown" && error.code !== "unreadable";
    if (isCertain) journal.add(message.id, "not sent");
    throw error;
  }
}

/**
 * Does what is to be done for one conversation, and says what was done.
 * @param {string} conversationId
 * @param {{ locationId: string, text: string, tag: string }} settings
 */
async function answer(conversationId, { locationId, text, tag }) {
  const newest = await newestMessage(conversationId);
  if (newest === undefined) throw new Doubtful("It has no message. It stays unread.");
  const known = [newest.id];
  if (newest.direction === "inbound") {
    const outgoing = await answerTo(newest, text);
    if (outgoing === undefined) throw new Doubtful(`A message of the type ${newest.messageType} cannot be answered in kind. It stays unread.`);
    known.push(await send(newest, outgoing));
  } else if (newest.status === "failed" || newest.status === "undelivered") {
    throw new Doubtful("The last answer was not delivered. It stays unread.");
  }
  await leadconnector.contacts.tags.add(newest.contactId, { tags: [tag] });
  // What the contact wrote meanwhile must not be marked as read: the next run answers it.
  const latest = await newestMessage(conversationId);
  if (latest?.direction === "inbound" && !known.includes(latest.id)) return "was answered, and has a new message";
  await leadconnector.conversations.update(conversationId, { locationId, unreadCount: 0 });
  return newest.direction === "inbound" ? "was answered" : "had its answer";
}

/**
 * Whether an error is about one conversation, so that the others can be done.
 * @param {unknown} error
 */
function concernsOne(error) {
  if (!SdkError.is(error)) return error instanceof Doubtful;
  return ["rule_broken", "bad_request", "forbidden", "not_found", "conflict", "refused"].includes(error.code);
}

const journal = openJournal(file);
// All are found first: an answer changes the date of its conversation, by which the pages follow each other.
/** @type {Set<string>} */
const unread = new Set();
const query = /** @type {const} */ ({ locationId, status: "unread", limit: 100 });
for await (const { id } of leadconnector.conversations.search.all(query, { maxItems: most.conversations })) unread.add(id);
for (const conversation of unread) {
  try {
    console.log(`${conversation} ${await answer(conversation, { locationId, text, tag })}`);
  } catch (error) {
    if (!concernsOne(error)) throw error; // run it again
    process.exitCode = 1;
    console.error(`${conversation} ${error instanceof Error ? error.message : error}`);
  }
}
journal.close();
