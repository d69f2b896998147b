// @ts-check
import { sentence } from "./markdown.mjs";
import { statedOf, titleOf } from "./vendor.mjs";

/** @typedef {import("./vendor.mjs").Documented} Documented */

/**
 * `llms.txt`: what the package is, where its documents are, and every operation in one line.
 * @param {{ name: string, description: string }} manifest
 * @param {{ file: string, title: string, summary: string }[]} guides
 * @param {Documented[]} vendors
 */
export function writeIndex(manifest, guides, vendors) {
  const documents = [
    "[README](README.md): Install, one call, errors, pagination, retries and timeouts, options.",
    ...guides.map(({ file, title, summary }) => `[${title}](${file}): ${summary}`),
    ...vendors.map((documented) => `[${titleOf(documented)}](docs/operations/${documented.vendor}.md): Every operation with its fields, rules and answer.`),
  ];
  const sections = vendors.map((documented) => {
    const lines = statedOf(documented).map(
      ({ operation, drafted }) => `\`${drafted.name}\` (\`${operation.method.toUpperCase()} ${operation.path}\`): ${sentence(operation.stated.summary)}`,
    );
    return [`## Operations of ${titleOf(documented)}`, listed(lines)];
  });
  return `${[`# ${manifest.name}`, `> ${manifest.description}`, "## Documents", listed(documents), ...sections.flat()].join("\n\n")}\n`;
}

/** One point a line, however long: a program reads it. @param {string[]} points */
function listed(points) {
  return points.map((point) => `- ${point}`).join("\n");
}
