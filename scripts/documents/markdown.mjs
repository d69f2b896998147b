// @ts-check
/**
 * Text in lines of 120 characters at most, so that an editor shows it without scrolling. What stands between backticks stays on
 * one line.
 * @param {string} text
 * @param {string} [indent] Before every line but the first.
 */
export function wrapped(text, indent = "") {
  const lines = [""];
  for (const word of text.trim().match(/(?:`[^`]*`|\S)+/g) ?? []) {
    const line = lines[lines.length - 1] ?? "";
    if (line !== "" && line.length + word.length >= 120) lines.push(`${indent}${word}`);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join("\n");
}

/**
 * A list, one point a line.
 * @param {string[]} points
 */
export function list(points) {
  return points.map((point) => `- ${wrapped(point, "  ")}`).join("\n");
}

/**
 * A table whose columns are as wide as their cells, up to a limit: so it can be read as text too.
 * @param {string[]} heads
 * @param {string[][]} rows
 */
export function table(heads, rows) {
  const cells = rows.map((row) => row.map((cell) => cell.trim().replaceAll(/\s+/g, " ").replaceAll("|", "\\|")));
  const last = heads.length - 1;
  const widths = heads.map((head, column) => Math.min(48, Math.max(head.length, ...cells.map((row) => row[column]?.length ?? 0))));
  /** @param {string[]} row */
  const line = (row) => `| ${row.map((cell, column) => (column === last ? cell : cell.padEnd(widths[column] ?? 0))).join(" | ")} |`;
  const rule = `|${widths.map((width, column) => "-".repeat((column === last ? 3 : width) + 2)).join("|")}|`;
  return [line(heads), rule, ...cells.map(line)].join("\n");
}

/**
 * Parts with an empty line between them; what is undefined is left out.
 * @param {(string | undefined)[]} parts
 */
export function paragraphs(parts) {
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}

/**
 * Words as code, with commas between them.
 * @param {readonly unknown[]} words
 */
export function coded(words) {
  return words.map((word) => `\`${word}\``).join(", ");
}

/**
 * A text with its angle brackets kept from being read as HTML, except between backticks.
 * @param {string} text
 */
export function plain(text) {
  return text.replaceAll(/`[^`]*`|</g, (found) => (found === "<" ? "\\<" : found));
}

/**
 * A text that ends as a sentence does.
 * @param {string | undefined} text
 */
export function sentence(text) {
  const words = plain((text ?? "").trim().replaceAll(/\s+/g, " "));
  if (words === "") return "";
  return `${words[0]?.toUpperCase()}${words.slice(1)}${/[.?!]$/.test(words) ? "" : "."}`;
}
