// Opens a program as an editor does, and prints after how many milliseconds it shows what `createSiro()` offers.
import { dirname } from "node:path";
import ts from "typescript";

const [, , file] = process.argv;
const position = ts.sys.readFile(file).indexOf("createSiro().") + "createSiro().".length;
const options = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, lib: ["lib.es2022.d.ts"], types: ["node"], strict: true };
const start = performance.now();
const service = ts.createLanguageService({
  ...ts.sys,
  useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) => {
    const text = ts.sys.readFile(name);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => dirname(file),
  getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
});
const { entries = [] } = service.getCompletionsAtPosition(file, position, {}) ?? {};
const milliseconds = performance.now() - start;
if (!entries.some(({ name }) => name === "recordings")) throw new Error("The editor has no completion for the resources of siro.");
console.log(milliseconds);
