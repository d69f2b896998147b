// @ts-check
import { successesOf } from "../specification.mjs";
import { list, paragraphs, sentence, wrapped } from "./markdown.mjs";
import { writeOperation } from "./operation.mjs";
import { noteList, notesOf } from "./sources.mjs";

/**
 * @typedef {import("../specification.mjs").Specification} Specification
 * @typedef {import("./drafts.mjs").Drafted} Drafted
 */

/** @typedef {{ vendor: string, drafted: Drafted[], apis: { service: string, specification: Specification }[] }} Documented A vendor, its operations, and the specifications of its APIs. */

/**
 * The name of a vendor: the first word of the titles of its specifications.
 * @param {Documented} documented
 */
export function titleOf({ apis: [first] }) {
  return String(first?.specification.document.info.title).split(" ")[0] ?? "";
}

/**
 * The document of a vendor's operations.
 * @param {Documented} documented
 */
export function writeVendor(documented) {
  const { vendor, drafted, apis } = documented;
  const sections = statedOf(documented).map(({ specification, operation, drafted }) => writeOperation(specification, operation, drafted));
  return `${paragraphs([
    `<!-- Made from specs/ and src/${vendor}/ by \`npm run generate\`. What is to change here is changed there. -->`,
    `# ${titleOf(documented)}`,
    ...new Set(apis.map(writeApi)),
    wrapped(
      "Field names are the vendor's own. A field without `required` may be left out, and a field that is not in a table is refused, unless the table has `*`. An id in a path is never empty, `.` or `..`. What holds for every operation, its errors among it, is in the [README](../../README.md).",
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
  const seen = new Map(documented.apis.map(({ specification }) => [specification, new Set()]));
  const notes = statedOf(documented).flatMap(({ specification, operation }) =>
    successesOf(specification, operation).flatMap(({ schema }) => notesOf(specification, schema, operation.id, seen.get(specification) ?? new Set())),
  );
  return notes.length === 0 ? [] : ["## Answers: where sources disagree", noteList(notes)];
}

/**
 * Each operation of a vendor beside what its specification says of it. One that no specification states is left out.
 * @param {Documented} documented
 */
export function statedOf({ drafted, apis }) {
  return drafted.flatMap((draft) =>
    apis.flatMap(({ service, specification }) => {
      const operation = specification.operations.find(({ method, path }) => service === draft.service && method === draft.method && path === draft.path);
      return operation === undefined ? [] : [{ specification, operation, drafted: draft }];
    }),
  );
}

/** @param {{ specification: Specification }} api */
function writeApi({ specification: { document } }) {
  const [title] = document.info.title.split(",");
  const credentials = Object.values(document.components?.securitySchemes ?? {}).map((scheme) => {
    const header = scheme.type === "http" ? `Authorization: ${scheme.scheme === "bearer" ? "Bearer" : scheme.scheme} …` : `${scheme.name}: …`;
    return `Credential: \`${header}\`. ${sentence(scheme.description)}`;
  });
  return wrapped(`**${title}** at \`${document.servers?.[0]?.url}\`. ${credentials.join(" ")}`);
}
