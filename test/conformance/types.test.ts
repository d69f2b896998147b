import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { pairs } from "./operations.js";
import { type Line, linesOf, opening } from "./program.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** The program is never written: the compiler gets it from memory. */
const program = fileURLToPath(new URL("./program.generated.ts", import.meta.url));

const linesByName = new Map(pairs.map((pair) => [pair.name, linesOf(pair)]));
const lines = [...linesByName.values()].flat();
const faults = compile([...opening, ...lines.map(({ text }) => text), "export {};"].join("\n"));

/** What the compiler has against each line of a program. */
function compile(text: string): ReadonlyMap<number, string> {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [program] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === program || fileExists(name);
  host.readFile = (name) => (name === program ? text : readFile(name));
  host.getSourceFile = (name, target, ...others) => (name === program ? ts.createSourceFile(name, text, target, true) : getSourceFile(name, target, ...others));
  const compiled = ts.createProgram([program], options, host);
  const file = compiled.getSourceFile(program);
  const found = [...compiled.getOptionsDiagnostics(), ...compiled.getSyntacticDiagnostics(file), ...compiled.getSemanticDiagnostics(file)];
  return new Map(
    found.map(({ start = 0, messageText }) => [file?.getLineAndCharacterOfPosition(start).line ?? 0, ts.flattenDiagnosticMessageText(messageText, " ")]),
  );
}

const numbers = new Map(lines.map((line, index) => [line, opening.length + index]));
const faultOf = (line: Line) => faults.get(numbers.get(line) ?? -1);
const shown = (wrong: readonly Line[]) => wrong.map((line) => `${line.about}: ${faultOf(line) ?? "compiles"}\n  ${line.text}`);

it("is a program that compiles up to the operations", () => {
  for (const index of [0, ...opening.keys()]) expect(faults.get(index)).toBeUndefined();
  expect(lines.length).toBeGreaterThan(20 * pairs.length);
});

describe.each(pairs)("$name", ({ name }) => {
  const own = linesByName.get(name) ?? [];

  it("compiles as its specification has it", () => {
    expect(own.some(({ compiles }) => compiles)).toBe(true);
    expect(shown(own.filter((line) => line.compiles && faultOf(line) !== undefined))).toEqual([]);
  });

  it("does not compile with anything that its specification does not allow", () => {
    expect(own.some(({ compiles }) => !compiles)).toBe(true);
    expect(shown(own.filter((line) => !line.compiles && faultOf(line) === undefined))).toEqual([]);
  });
});
