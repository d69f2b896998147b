import { type Answer, isNamed, isObject, type Received, undocumented } from "../../answer.js";
import type { Behaviours } from "../../vendor.js";
import type { LeadConnectorAnswers } from "../answers.js";
import { demandUsers } from "../known.js";
import type { LeadConnectorMemory, LeadConnectorOperation } from "../memory.js";
import { moment, readFields } from "./fields.js";
import type { LeadConnectorNote, LeadConnectorTask } from "./memory.js";

type Fields = Readonly<Record<string, unknown>>;

const noteFields = ["body", "userId", "title", "color", "pinned"];
const taskFields = ["title", "body", "dueDate", "completed", "assignedTo"];
const done = { succeded: true, succeeded: true }; // recorded in both spellings

/** Notes and tasks of a contact are listed, read, written, changed and deleted. */
export function contactNoteBehaviours(memory: LeadConnectorMemory, answers: LeadConnectorAnswers): Behaviours<LeadConnectorOperation> {
  const { contacts, notes, tasks } = memory.contacts;
  const { traced } = answers;

  const writeNote = ({ ids, body }: Received): LeadConnectorNote => {
    const fields = readFields(body, noteFields, ["body"], answers);
    return { id: `sandbox-note-${memory.nextNumber()}`, contactId: ids.contactId ?? "", dateAdded: memory.nextMoment(), fields };
  };
  const note = (written: LeadConnectorNote) => traced(200, { note: shownNote(written) });

  const writeTask = ({ ids, body }: Received): LeadConnectorTask => {
    const fields = dated(readFields(body, taskFields, ["title", "dueDate", "completed"], answers));
    demandUsers(memory, fields.assignedTo);
    return { id: `sandbox-task-${memory.nextNumber()}`, contactId: ids.contactId ?? "", fields };
  };
  const changeTask = (known: readonly string[], needed: readonly string[]) =>
    tasks.update(({ body }, { fields }) => {
      const changes = dated(readFields(body, known, needed, answers));
      demandUsers(memory, changes.assignedTo);
      return { fields: { ...fields, ...changes } };
    }, task);
  const task = (written: LeadConnectorTask) => traced(200, { task: shownTask(written) });

  /** The tasks of a sub-account's contacts. What the items look like is not known: here as the tasks of a contact. */
  const searchTasks = ({ ids, body }: Received): Answer => {
    if (!memory.locations.has(ids.locationId ?? "")) throw answers.elsewhere();
    const { contactId, completed, assignedTo, limit = 25, skip = 0, ...others } = isObject(body) ? body : {};
    const [other] = Object.keys(others);
    if (other !== undefined) throw undocumented(`a search for tasks by ${other}`);
    const [most, first] = [Number(limit), Number(skip)];
    if (!Number.isInteger(most) || most < 1 || !Number.isInteger(first) || first < 0) throw undocumented("a page of so many tasks");
    const isOne = (given: unknown, id: unknown) => given === undefined || (Array.isArray(given) && given.includes(id));
    const found = tasks.all().filter(({ contactId: owner, fields }) => {
      const isHere = contacts.all().some(({ id, locationId }) => id === owner && locationId === ids.locationId);
      return isHere && isOne(contactId, owner) && isOne(assignedTo, fields.assignedTo) && (completed ?? fields.completed) === fields.completed;
    });
    return traced(200, { tasks: found.slice(first, first + most).map(shownTask) });
  };

  return {
    "leadconnector.locations.searchTasks": searchTasks,
    "leadconnector.contacts.notes.list": notes.list((all) => traced(200, { notes: all.map(shownNote) })),
    "leadconnector.contacts.notes.create": notes.create(writeNote, note),
    "leadconnector.contacts.notes.get": notes.get(note),
    "leadconnector.contacts.notes.update": notes.update(
      ({ body }, { fields }) => ({ fields: { ...fields, ...readFields(body, noteFields, [], answers) } }),
      note,
    ),
    "leadconnector.contacts.notes.delete": notes.delete(() => traced(200, done)),
    "leadconnector.contacts.tasks.list": tasks.list((all) => traced(200, { tasks: all.map(shownTask) })),
    "leadconnector.contacts.tasks.create": tasks.create(writeTask, task),
    "leadconnector.contacts.tasks.get": tasks.get(task),
    "leadconnector.contacts.tasks.update": changeTask(taskFields, []),
    "leadconnector.contacts.tasks.updateCompleted": changeTask(["completed"], ["completed"]),
    "leadconnector.contacts.tasks.delete": tasks.delete(() => traced(200, done)),
  };
}

/** Recorded: the moment comes back in UTC with milliseconds, however it was written. */
function dated(fields: Fields): Fields {
  const { dueDate, ...others } = fields;
  if (dueDate === undefined) return others;
  const milliseconds = isNamed(dueDate) ? Date.parse(dueDate) : Number.NaN;
  if (Number.isNaN(milliseconds)) throw undocumented("a dueDate that is no moment");
  return { ...others, dueDate: moment(milliseconds) };
}

function shownNote({ id, contactId, dateAdded, fields }: LeadConnectorNote): object {
  return { id, bodyText: fields.body, userId: null, pinned: false, relations: [], ...fields, dateAdded: moment(dateAdded), contactId };
}

function shownTask({ id, contactId, fields }: LeadConnectorTask): object {
  return { id, ...fields, contactId };
}
