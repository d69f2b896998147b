import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { functionOf, specified } from "./operations.js";
import { bareInput, type Input, mistakes, parametersOf, validInputs } from "./sample.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const file = `${root}test/conformance/every-request.ts`;

interface Line {
  readonly title: string;
  readonly code: string;
  readonly compiles: boolean;
}

/** One line of a program for each request: the valid ones must compile, and the wrong ones must not. */
const lines: Line[] = specified.flatMap((operation) => {
  const { name } = functionOf(operation);
  const takes = operation.body !== undefined || operation.query.length > 0;
  const code = (input: Input) => `${name}(${parametersOf(operation, input).map(literal).join(", ")});`;
  const valid = (takes ? validInputs(operation) : [bareInput(operation)]).map((input) => ({ title: `${name} compiles`, code: code(input), compiles: true }));
  const wrong = (takes ? mistakes(operation) : []).filter(({ isTyped }) => isTyped);
  const withoutIds = operation.ids.length === 0 ? [] : [{ title: `${name} without its ids`, code: `${name}();`, compiles: false }];
  return [...valid, ...withoutIds, ...wrong.map(({ title, input }) => ({ title: `${name}, ${title}`, code: code(input), compiles: false }))];
});

const heading = [
  'import type { Attention, LeadConnector, Siro } from "conversation-crm-sdk";',
  "declare const attention: Attention, siro: Siro, leadconnector: LeadConnector;",
];
const complaints = compile([...heading, ...lines.map(({ code }) => code)].join("\n"));

describe("the types of every operation", () => {
  it("are held by many requests", () => {
    expect(lines.filter(({ compiles }) => compiles).length).toBeGreaterThan(specified.length);
    expect(lines.filter(({ compiles }) => !compiles).length).toBeGreaterThan(100);
  });

  it("let what the specifications allow compile, and nothing else", () => {
    const unexpected = lines.flatMap(({ title, code, compiles }, index) => {
      const complaint = complaints.get(heading.length + index);
      return (complaint === undefined) === compiles ? [] : [`${title}: ${code} ${complaint ?? "compiles"}`];
    });
    expect(unexpected).toEqual([]);
  });
});

function literal(value: unknown): string {
  if (value instanceof Blob) return 'new Blob(["text"])';
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${JSON.stringify(name)}: ${literal(inner)}`)
    .join(", ")} }`;
}

/** What the compiler says of each line. */
function compile(text: string): Map<number, string> {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, version) => (name === file ? ts.createSourceFile(name, text, version) : getSourceFile.call(host, name, version));
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.readFile = (name) => (name === file ? text : readFile.call(host, name));
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  const found = new Map<number, string>();
  for (const { start = 0, messageText } of program.getSemanticDiagnostics(source)) {
    found.set(source?.getLineAndCharacterOfPosition(start).line ?? 0, ts.flattenDiagnosticMessageText(messageText, " "));
  }
  return found;
}
