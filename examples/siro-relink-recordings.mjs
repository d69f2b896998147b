// @ts-check
// Links Siro's recordings to the records of a new CRM, after a migration that gave the records other ids.
//
//   SIRO_ACCESS_TOKEN=… node examples/siro-relink-recordings.mjs --dry-run migration.csv     # says what it would do
//   SIRO_ACCESS_TOKEN=… node examples/siro-relink-recordings.mjs migration.csv
//   SIRO_ACCESS_TOKEN=… node examples/siro-relink-recordings.mjs --undo migration.csv.undo   # puts everything back
//
// migration.csv has for each record its ids in the CRM and the connection that its new id belongs to:
//
//   old external id,new external id,connection id
//   001-acme,900-acme,connection_2
//
// What a recording was linked to is written to migration.csv.undo before the link changes. After a crash run it again: a recording
// that has its new link is left as it is. The recordings are those that the token's user can see. SIRO_URL leads elsewhere than to Siro.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from "node:fs";
import { parseArgs } from "node:util";
import { createSiro, SdkError } from "conversation-crm-sdk";

const options = /** @type {const} */ ({ "dry-run": { type: "boolean" }, undo: { type: "string" } });
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const siro = createSiro({ baseUrl: process.env.SIRO_URL });

/** @typedef {import("conversation-crm-sdk/siro").RecordingLink["dataType"]} DataType */
/** @typedef {{ externalId: string, integrationConnectionId: string }} Target A record of the CRM. */
/**
 * @typedef Change One line of the undo file.
 * @property {string} recording
 * @property {{ dataType: DataType, id: string }} from By Siro's own id of the record, which every answer has.
 * @property {{ dataType: DataType } & Target} to
 */
/** @typedef {{ id: string, externalId?: string | null, integrationConnectionId?: string | null }} Linked */

/**
 * What two ways to name the same record of the CRM have in common.
 * @param {Target | Linked} record
 */
const keyOf = ({ externalId, integrationConnectionId }) => JSON.stringify([externalId, integrationConnectionId]);

/** @type {readonly DataType[]} */
const dataTypes = ["ACCOUNT", "LEAD", "OPPORTUNITY", "ENGAGEMENT", "CONTACT"];

/**
 * Reads the migration, by the old ids, and refuses all of it when one line is not what it must be.
 * @param {string} file
 */
function readMigration(file) {
  const [heading, ...lines] = readFileSync(file, "utf8")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  if (heading?.trim() !== "old external id,new external id,connection id")
    throw new Error(`${file} must begin with the line: old external id,new external id,connection id`);
  /** @type {Map<string, Target>} */
  const targets = new Map();
  for (const line of lines) {
    const [old = "", externalId = "", integrationConnectionId = "", ...rest] = line.split(",").map((field) => field.trim());
    if (!old || !externalId || !integrationConnectionId || rest.length > 0 || line.includes('"'))
      throw new Error(`${file} has a line without its three ids: ${line}`);
    if (targets.has(old)) throw new Error(`${file} has two lines for ${old}.`);
    targets.set(old, { externalId, integrationConnectionId });
  }
  // A second run could not tell the record that a recording was moved to from one that it is to be moved from.
  for (const [old, { externalId }] of targets)
    if (externalId !== old && targets.has(externalId)) throw new Error(`${file} has ${externalId} as an old id and as a new one.`);
  return targets;
}

/**
 * Whether an error is the vendor's no to one recording, so that the others can be done.
 * @param {unknown} error
 * @returns {error is SdkError}
 */
function concernsOne(error) {
  return SdkError.is(error) && ["rule_broken", "bad_request", "forbidden", "not_found", "conflict", "refused"].includes(error.code);
}

/** @param {string} line */
function complain(line) {
  process.exitCode = 1;
  console.error(line);
}

/**
 * Every change that an undo file has, the oldest first. A line without its end was cut by a crash, before its change was made.
 * @param {string} file
 * @returns {Change[]}
 */
function readUndo(file) {
  const text = readFileSync(file, "utf8");
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  return whole
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

/**
 * Opens an undo file to add to it, without a line that a crash has cut.
 * @param {string} file
 */
function openUndo(file) {
  if (existsSync(file)) truncateSync(file, readFileSync(file).lastIndexOf("\n") + 1);
  const descriptor = openSync(file, "a");
  return {
    /** @param {Change} change */
    add(change) {
      writeSync(descriptor, `${JSON.stringify(change)}\n`);
      fsyncSync(descriptor); // on the disk before the request is on the wire
    },
    close: () => closeSync(descriptor),
  };
}

/**
 * Links each recording of an old record to the new one.
 * @param {string} file
 * @param {boolean} isDryRun
 */
async function relink(file, isDryRun) {
  const targets = readMigration(file);
  const moved = new Set([...targets.values()].map(keyOf));
  const undo = isDryRun ? undefined : openUndo(`${file}.undo`);
  const counts = { linked: 0, before: 0, others: 0 };
  for await (const { id: recording, crmCustomer: linked } of siro.recordings.list.all({ showCrmCustomer: "true" })) {
    const target = targets.get(linked?.externalId ?? "");
    if (linked && moved.has(keyOf(linked))) {
      counts.before += 1;
      continue;
    }
    if (!linked || !target) {
      counts.others += 1;
      continue;
    }
    const dataType = dataTypes.find((type) => type === linked.customerType);
    if (dataType === undefined) {
      complain(`${recording} is linked to a record of the type ${linked.customerType}, which a request cannot name.`);
      continue;
    }
    try {
      if (undo) {
        const to = { dataType, ...target };
        undo.add({ recording, from: { dataType, id: linked.id }, to });
        await siro.recordings.link(recording, to);
      }
      counts.linked += 1;
      console.log(`${recording} ${isDryRun ? "would be linked" : "is linked"} to ${target.externalId} in place of ${linked.externalId}`);
    } catch (error) {
      if (!concernsOne(error)) throw error; // run it again
      complain(`${recording} ${error.message}`);
    }
  }
  undo?.close();
  console.log(`${counts.linked} ${isDryRun ? "to link" : "linked"}, ${counts.before} linked before, ${counts.others} of no old record`);
}

/**
 * Links each recording of an undo file to what it was linked to first.
 * @param {string} file
 */
async function putBack(file) {
  /** @type {Map<string, Change[]>} */
  const changes = new Map();
  for (const change of readUndo(file)) changes.set(change.recording, [...(changes.get(change.recording) ?? []), change]);
  for (const [recording, [first, ...later]] of changes) {
    if (first === undefined) continue;
    try {
      const { data } = await siro.recordings.get(recording, { showCrmCustomers: "true" });
      const { crmCustomer: linked } = data;
      if (linked?.id === first.from.id) continue; // put back before, or the change was never made
      // What somebody else has changed since is theirs.
      if (!linked || ![first, ...later].some(({ from, to }) => linked.id === from.id || keyOf(linked) === keyOf(to))) {
        complain(`${recording} was linked to something else since, and is left as it is.`);
        continue;
      }
      await siro.recordings.link(recording, first.from);
      console.log(`${recording} is linked to ${first.from.id} again`);
    } catch (error) {
      if (!concernsOne(error)) throw error; // run it again
      complain(`${recording} ${error.message}`);
    }
  }
}

const [migration] = positionals;
if (values.undo !== undefined) await putBack(values.undo);
else if (migration !== undefined) await relink(migration, values["dry-run"] === true);
else throw new Error("Usage: siro-relink-recordings.mjs [--dry-run] migration.csv, or --undo migration.csv.undo");
