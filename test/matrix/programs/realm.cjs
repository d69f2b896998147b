// The package in a context of its own, as a test runner loads it: with errors, objects and arrays of another realm than those of
// `fetch`, of the streams and of the buffers, which belong to Node.
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { createContext, Script } = require("node:vm");

const names = "AbortController AbortSignal Blob File FormData Headers ReadableStream Request Response TextDecoder TextEncoder URL URLSearchParams atob btoa";
const lent = Object.fromEntries(
  [...names.split(" "), "clearTimeout", "console", "fetch", "queueMicrotask", "setTimeout", "performance", "process", "crypto"].map((name) => [
    name,
    globalThis[name],
  ]),
);
const context = createContext(lent);
const loaded = new Map();

function load(file) {
  const found = loaded.get(file);
  if (found) return found.exports;
  const module = { exports: {} };
  loaded.set(file, module);
  const require = createRequire(file);
  const wrapped = new Script(`(function (exports, require, module) {${readFileSync(file, "utf8")}\n})`, { filename: file }).runInContext(context);
  wrapped(module.exports, (name) => (name.startsWith("node:") ? require(name) : load(require.resolve(name))), module);
  return module.exports;
}

load(require.resolve("./scenario.cjs"))
  .play()
  .then((steps) => console.log(JSON.stringify([...steps])));
