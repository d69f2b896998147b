// @ts-check
import { successOf } from "../specification.mjs";
import { list, paragraphs, sentence, wrapped } from "./markdown.mjs";
import { writeOperation } from "./operation.mjs";
import { noteList, notesOf } from "./sources.mjs";

/**
 * @typedef {import("../specification.mjs").Specification} Specification
 * @typedef {import("./drafts.mjs").Drafted} Drafted
 */

/** @typedef {{ vendor: string, drafted: Drafted[], specifications: Map<string, Specification> }} Documented A vendor, its operations and its APIs. */

/**
 * The name of a vendor: the first word of the titles of its specifications.
 * @param {Documented} documented
 */
export function titleOf({ specifications }) {
  const [first] = specifications.values();
  return String(first?.document.info.title).split(" ")[0] ?? "";
}

/**
 * The document of a vendor's operations.
 * @param {Documented} documented
 */
export function writeVendor(documented) {
  const { vendor, drafted, specifications } = documented;
  const sections = statedOf(documented).map(({ specification, operation, drafted }) => writeOperation(specification, operation, drafted));
  return `${paragraphs([
    `<!-- Made from specs/ and src/${vendor}/ by \`npm run generate\`. What is to change here is changed there. -->`,
    `# ${titleOf(documented)}`,
    ...[...specifications.values()].map(writeApi),
    wrapped(
      "Field names are the vendor's own. A field without `required` may be left out, and a field that is not in a table is refused. An id in a path is never empty, `.` or `..`. What holds for every operation, its errors among it, is in the [README](../../README.md).",
    ),
    list(drafted.map(({ name }) => `[${name}](#${name.replaceAll(".", "").toLowerCase()})`)),
    ...sections,
    ...writeAnswerNotes(documented),
  ])}\n`;
}

/**
 * Where sources disagree on the types of answers, each type once.
 * @param {Documented} documented
 */
function writeAnswerNotes(documented) {
  /** @type {Map<Specification, Set<string>>} */
  const seen = new Map([...documented.specifications.values()].map((specification) => [specification, new Set()]));
  const notes = statedOf(documented).flatMap(({ specification, operation }) =>
    notesOf(specification, successOf(specification, operation).schema, operation.id, seen.get(specification) ?? new Set()),
  );
  return notes.length === 0 ? [] : ["## Answers: where sources disagree", noteList(notes)];
}

/**
 * Each operation of a vendor beside what its specification says of it. One that no specification states is left out.
 * @param {Documented} documented
 */
export function statedOf({ drafted, specifications }) {
  return drafted.flatMap((draft) => {
    const specification = specifications.get(draft.api);
    const operation = specification?.operations.find(({ method, path }) => method === draft.method && path === draft.path);
    return specification === undefined || operation === undefined ? [] : [{ specification, operation, drafted: draft }];
  });
}

/** @param {Specification} specification */
function writeApi({ document }) {
  const [title] = document.info.title.split(",");
  const credentials = Object.values(document.components?.securitySchemes ?? {}).map((scheme) => {
    const header = scheme.type === "http" ? `Authorization: ${scheme.scheme === "bearer" ? "Bearer" : scheme.scheme} …` : `${scheme.name}: …`;
    return `Credential: \`${header}\`. ${sentence(scheme.description)}`;
  });
  return wrapped(`**${title}** at \`${document.servers?.[0]?.url}\`. ${credentials.join(" ")}`);
}
