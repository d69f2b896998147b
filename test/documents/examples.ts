import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { vi } from "vitest";

const root = new URL("../../", import.meta.url);
const folder = new URL("./.examples/", import.meta.url);

/** One block of TypeScript in a document, as a file that can be compiled and run. */
export interface Example {
  /** The document and the number of the block in it, for example `docs/errors.md 2`. */
  readonly name: string;
  readonly code: string;
  readonly path: string;
}

/** The documents whose examples are run. */
export const documents = ["README.md", ...readdirSync(new URL("docs/", root)).flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : []))];

/** Every block of TypeScript in the documents. */
export const examples: readonly Example[] = documents.flatMap((document) =>
  [...readFileSync(new URL(document, root), "utf8").matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""], index) => ({
    name: `${document} ${index + 1}`,
    code,
    path: new URL(`./${document.replace(/\W/g, "-").toLowerCase()}-${index + 1}.ts`, folder).pathname,
  })),
);

/** Writes the examples to files of this folder, where they find the package and its dev dependencies. */
export function writeExamples(): void {
  mkdirSync(folder, { recursive: true });
  for (const { code, path } of examples) writeFileSync(path, code);
}

export function removeExamples(): void {
  rmSync(folder, { recursive: true, force: true });
}

let runs = 0;

/** Runs an example anew, and gives what it printed and what it complained of. */
export async function run(name: string): Promise<{ printed: unknown[][]; complained: unknown[][] }> {
  const example = examples.find((candidate) => candidate.name === name);
  if (example === undefined) throw new Error(`There is no example ${name}.`);
  const printed: unknown[][] = [];
  const complained: unknown[][] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...values) => void printed.push(values));
  const error = vi.spyOn(console, "error").mockImplementation((...values) => void complained.push(values));
  try {
    await import(`${example.path}?run=${++runs}`);
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
  return { printed, complained };
}
